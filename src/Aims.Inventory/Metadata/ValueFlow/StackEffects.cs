using System.Reflection.Metadata;

namespace Aims.Inventory.Metadata.ValueFlow;

/// <summary>How many values an instruction takes and gives whose result isn't followed (ECMA-335, partition III).</summary>
internal static class StackEffects
{
    public static (int Pops, int Pushes) Of(ILOpCode code) => code switch
    {
        ILOpCode.Pop => (1, 0),
        ILOpCode.Ldc_i8 or ILOpCode.Ldc_r4 or ILOpCode.Ldc_r8 or ILOpCode.Ldtoken or ILOpCode.Sizeof or ILOpCode.Arglist => (0, 1),
        >= ILOpCode.Add and <= ILOpCode.Shr_un => (2, 1),
        ILOpCode.Neg or ILOpCode.Not => (1, 1),
        >= ILOpCode.Conv_i1 and <= ILOpCode.Conv_u8 => (1, 1),
        >= ILOpCode.Add_ovf and <= ILOpCode.Sub_ovf_un => (2, 1),
        ILOpCode.Ceq or ILOpCode.Cgt or ILOpCode.Cgt_un or ILOpCode.Clt or ILOpCode.Clt_un => (2, 1),
        ILOpCode.Cpobj => (2, 0),
        ILOpCode.Ldlen => (1, 1),
        ILOpCode.Ldelema => (2, 1),
        >= ILOpCode.Ldelem_i1 and <= ILOpCode.Ldelem_ref => (2, 1),
        ILOpCode.Ldelem => (2, 1),
        ILOpCode.Localloc or ILOpCode.Refanyval or ILOpCode.Mkrefany or ILOpCode.Refanytype or ILOpCode.Ckfinite => (1, 1),
        ILOpCode.Cpblk or ILOpCode.Initblk => (3, 0),
        ILOpCode.Calli => (1, 0),
        _ when IsConversion(code) => (1, 1),
        _ => (0, 0),
    };

    private static bool IsConversion(ILOpCode code) =>
        (int)code is 0x76 or (>= 0x82 and <= 0x8B) or (>= 0xB3 and <= 0xBA) or (>= 0xD1 and <= 0xD5) or 0xE0;
}
