namespace Aims.Inventory.Metadata;

/// <summary>Which instruction names a method.</summary>
internal enum MethodUseKind
{
    /// <summary><c>call</c> or <c>jmp</c>.</summary>
    Call,

    /// <summary><c>newobj</c>.</summary>
    NewObject,

    /// <summary><c>callvirt</c>.</summary>
    VirtualCall,

    /// <summary><c>ldftn</c>.</summary>
    Pointer,

    /// <summary><c>ldvirtftn</c>.</summary>
    VirtualPointer,

    /// <summary><c>ldtoken</c>.</summary>
    Token,
}
