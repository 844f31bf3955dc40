using System.Reflection.Metadata;

namespace Aims.Inventory.Metadata;

/// <summary>How long each IL instruction is (ECMA-335, partition III).</summary>
internal static class Instructions
{
    private const sbyte Unknown = -1;
    private const sbyte Switch = -2;

    private static readonly sbyte[] s_oneByte = OneByteOperands();
    private static readonly sbyte[] s_twoByte = TwoByteOperands();

    /// <summary>Reads the next operation code.</summary>
    public static ILOpCode ReadCode(ref BlobReader il)
    {
        var first = il.ReadByte();
        return first == 0xFE ? (ILOpCode)(0xFE00 | il.ReadByte()) : (ILOpCode)first;
    }

    /// <summary>Skips the operand of an instruction whose code was just read.</summary>
    public static void SkipOperand(ref BlobReader il, ILOpCode code)
    {
        var size = OperandSize(code);
        if (size == Switch)
        {
            var targets = il.ReadUInt32();
            if (targets > (uint)il.RemainingBytes / 4)
            {
                throw new BadImageFormatException("A switch is longer than its method.");
            }

            size = 0;
            il.Offset += (int)targets * 4;
        }

        if (size == Unknown)
        {
            throw new BadImageFormatException($"Unknown instruction 0x{(int)code:X2}.");
        }

        if (size > il.RemainingBytes)
        {
            throw new BadImageFormatException("The last instruction is cut off.");
        }

        il.Offset += size;
    }

    /// <summary>Size in bytes; negative for a switch and for what is no instruction.</summary>
    public static int OperandSize(ILOpCode code)
    {
        var value = (int)code;
        return value < 0x100 ? s_oneByte[value] : (value & 0xFF) < s_twoByte.Length ? s_twoByte[value & 0xFF] : Unknown;
    }

    private static sbyte[] OneByteOperands()
    {
        var sizes = new sbyte[256];
        Set(sizes, 1, 0x0E, 0x13); // ldarg.s .. stloc.s
        Set(sizes, 1, 0x1F, 0x1F); // ldc.i4.s
        Set(sizes, 4, 0x20, 0x20); // ldc.i4
        Set(sizes, 8, 0x21, 0x21); // ldc.i8
        Set(sizes, 4, 0x22, 0x22); // ldc.r4
        Set(sizes, 8, 0x23, 0x23); // ldc.r8
        Set(sizes, Unknown, 0x24, 0x24);
        Set(sizes, 4, 0x27, 0x29); // jmp, call, calli
        Set(sizes, 1, 0x2B, 0x37); // short branches
        Set(sizes, 4, 0x38, 0x44); // branches
        Set(sizes, Switch, 0x45, 0x45);
        Set(sizes, 4, 0x6F, 0x75); // callvirt .. isinst
        Set(sizes, Unknown, 0x77, 0x78);
        Set(sizes, 4, 0x79, 0x79); // unbox
        Set(sizes, 4, 0x7B, 0x81); // ldfld .. stobj
        Set(sizes, 4, 0x8C, 0x8D); // box, newarr
        Set(sizes, 4, 0x8F, 0x8F); // ldelema
        Set(sizes, 4, 0xA3, 0xA5); // ldelem, stelem, unbox.any
        Set(sizes, Unknown, 0xA6, 0xB2);
        Set(sizes, Unknown, 0xBB, 0xC1);
        Set(sizes, 4, 0xC2, 0xC2); // refanyval
        Set(sizes, Unknown, 0xC4, 0xC5);
        Set(sizes, 4, 0xC6, 0xC6); // mkrefany
        Set(sizes, Unknown, 0xC7, 0xCF);
        Set(sizes, 4, 0xD0, 0xD0); // ldtoken
        Set(sizes, 4, 0xDD, 0xDD); // leave
        Set(sizes, 1, 0xDE, 0xDE); // leave.s
        Set(sizes, Unknown, 0xE1, 0xFF);
        return sizes;
    }

    private static sbyte[] TwoByteOperands()
    {
        var sizes = new sbyte[0x1F];
        Set(sizes, 4, 0x06, 0x07); // ldftn, ldvirtftn
        Set(sizes, Unknown, 0x08, 0x08);
        Set(sizes, 2, 0x09, 0x0E); // ldarg .. stloc
        Set(sizes, Unknown, 0x10, 0x10);
        Set(sizes, 1, 0x12, 0x12); // unaligned.
        Set(sizes, 4, 0x15, 0x16); // initobj, constrained.
        Set(sizes, 1, 0x19, 0x19); // no.
        Set(sizes, Unknown, 0x1B, 0x1B);
        Set(sizes, 4, 0x1C, 0x1C); // sizeof
        return sizes;
    }

    private static void Set(sbyte[] sizes, sbyte size, int first, int last)
    {
        for (var code = first; code <= last; code++)
        {
            sizes[code] = size;
        }
    }
}
