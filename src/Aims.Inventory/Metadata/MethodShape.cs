namespace Aims.Inventory.Metadata;

/// <summary>A decoded method or property signature, without custom modifiers.</summary>
internal sealed record MethodShape(bool IsVarArg, int GenericArity, TypeShape ReturnType, TypeShape[] Parameters)
{
    /// <summary>Whether both have the same signature, once <paramref name="other"/>'s type parameters are replaced.</summary>
    public bool Matches(MethodShape other, TypeShape[] otherTypeArguments)
    {
        if (GenericArity != other.GenericArity
            || Parameters.Length != other.Parameters.Length
            || IsVarArg != other.IsVarArg
            || !ReturnType.Matches(other.ReturnType.Substitute(otherTypeArguments)))
        {
            return false;
        }

        for (var i = 0; i < Parameters.Length; i++)
        {
            if (!Parameters[i].Matches(other.Parameters[i].Substitute(otherTypeArguments)))
            {
                return false;
            }
        }

        return true;
    }
}
