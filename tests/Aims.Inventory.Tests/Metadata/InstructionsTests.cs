using System.Reflection;
using System.Reflection.Emit;
using System.Reflection.Metadata;
using Aims.Inventory.Metadata;

namespace Aims.Inventory.Tests.Metadata;

public sealed class InstructionsTests
{
    [Fact]
    public void Operand_sizes_are_those_of_the_runtime()
    {
        var opCodes = typeof(OpCodes).GetFields(BindingFlags.Public | BindingFlags.Static)
            .Select(field => (OpCode)field.GetValue(null)!)
            .Where(code => code.OpCodeType != OpCodeType.Nternal)
            .ToDictionary(code => (ushort)code.Value);

        for (var value = 0; value < 0x100; value++)
        {
            if (value != 0xFE)
            {
                Assert.Equal(Expected((ushort)value), Instructions.OperandSize((ILOpCode)value));
            }

            Assert.Equal(Expected((ushort)(0xFE00 | value)), Instructions.OperandSize((ILOpCode)(0xFE00 | value)));
        }

        int Expected(ushort value) => !opCodes.TryGetValue(value, out var code)
            ? value == 0xFE19 ? 1 : -1 // "no." is in the standard, not in the library.
            : code.OperandType switch
            {
                OperandType.InlineNone => 0,
                OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
                OperandType.InlineVar => 2,
                OperandType.InlineI8 or OperandType.InlineR => 8,
                OperandType.InlineSwitch => -2,
                _ => 4,
            };
    }
}
