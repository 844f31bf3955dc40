using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;

namespace Aims.Inventory.Metadata.ValueFlow;

/// <summary>
/// Runs a method body over symbolic values, once and from top to bottom (ECMA-335, partition III): what is on the stack where
/// branches meet is merged, loops are not repeated.
/// </summary>
internal sealed class StackEvaluator
{
    private const int MaxStack = 4096;
    private static readonly StackOther Other = new();
    private static readonly StackNull Null = new();

    private readonly CalledMethods _methods;
    private readonly MethodFlow _flow;
    private readonly bool _returnsValue;
    private readonly Dictionary<int, StackValue[]> _stacksAt = [];
    private readonly List<StackValue> _stack = [];

    private StackEvaluator(CalledMethods methods, MethodFlow flow, bool returnsValue)
    {
        _methods = methods;
        _flow = flow;
        _returnsValue = returnsValue;
    }

    /// <summary>Evaluates a body.</summary>
    /// <exception cref="BadImageFormatException">The body is damaged.</exception>
    public static MethodFlow Evaluate(MetadataModule module, MethodDefinitionHandle handle, CalledMethods methods)
    {
        var flow = new MethodFlow(handle);
        var method = module.Reader.GetMethodDefinition(handle);
        var body = module.Image.GetMethodBody(method.RelativeVirtualAddress);
        var evaluator = new StackEvaluator(methods, flow, !CalledMethods.IsVoid(module.Signatures.ReadMethod(method.Signature)));
        foreach (var region in body.ExceptionRegions)
        {
            if (region.Kind is ExceptionRegionKind.Catch or ExceptionRegionKind.Filter)
            {
                evaluator._stacksAt[region.HandlerOffset] = [Other];
                if (region.Kind == ExceptionRegionKind.Filter)
                {
                    evaluator._stacksAt[region.FilterOffset] = [Other];
                }
            }
        }

        evaluator.Run(body.GetILReader(), module.Reader);
        return flow;
    }

    private void Run(BlobReader il, MetadataReader reader)
    {
        var falls = true;
        while (il.RemainingBytes > 0)
        {
            var offset = il.Offset;
            if (_stacksAt.TryGetValue(offset, out var arriving))
            {
                Arrive(arriving, falls);
            }
            else if (!falls)
            {
                _stack.Clear();
            }

            falls = Step(ref il, reader, offset);
            if (_stack.Count > MaxStack)
            {
                throw new BadImageFormatException("A method puts too much on the stack.");
            }
        }
    }

    private void Arrive(StackValue[] arriving, bool falls)
    {
        if (!falls || _stack.Count != arriving.Length)
        {
            _stack.Clear();
            _stack.AddRange(arriving);
            return;
        }

        for (var i = 0; i < arriving.Length; i++)
        {
            if (!ReferenceEquals(_stack[i], arriving[i]))
            {
                _stack[i] = new StackMerge(arriving[i], _stack[i]);
            }
        }
    }

    private bool Step(ref BlobReader il, MetadataReader reader, int offset)
    {
        var code = Instructions.ReadCode(ref il);
        switch (code)
        {
            case >= ILOpCode.Ldarg_0 and <= ILOpCode.Ldarg_3:
                Push(new StackArgument(code - ILOpCode.Ldarg_0));
                return true;
            case ILOpCode.Ldarg_s:
                Push(new StackArgument(il.ReadByte()));
                return true;
            case ILOpCode.Ldarg:
                Push(new StackArgument(il.ReadUInt16()));
                return true;
            case ILOpCode.Ldarga_s:
                Push(new StackAddress(new StackArgument(il.ReadByte())));
                return true;
            case ILOpCode.Ldarga:
                Push(new StackAddress(new StackArgument(il.ReadUInt16())));
                return true;
            case ILOpCode.Starg_s:
                MethodFlow.Add(_flow.ArgumentStores, il.ReadByte(), Pop());
                return true;
            case ILOpCode.Starg:
                MethodFlow.Add(_flow.ArgumentStores, il.ReadUInt16(), Pop());
                return true;
            case >= ILOpCode.Ldloc_0 and <= ILOpCode.Ldloc_3:
                Push(new StackLocal(code - ILOpCode.Ldloc_0));
                return true;
            case ILOpCode.Ldloc_s:
                Push(new StackLocal(il.ReadByte()));
                return true;
            case ILOpCode.Ldloc:
                Push(new StackLocal(il.ReadUInt16()));
                return true;
            case ILOpCode.Ldloca_s:
                Push(new StackAddress(new StackLocal(il.ReadByte())));
                return true;
            case ILOpCode.Ldloca:
                Push(new StackAddress(new StackLocal(il.ReadUInt16())));
                return true;
            case >= ILOpCode.Stloc_0 and <= ILOpCode.Stloc_3:
                MethodFlow.Add(_flow.LocalStores, code - ILOpCode.Stloc_0, Pop());
                return true;
            case ILOpCode.Stloc_s:
                MethodFlow.Add(_flow.LocalStores, il.ReadByte(), Pop());
                return true;
            case ILOpCode.Stloc:
                MethodFlow.Add(_flow.LocalStores, il.ReadUInt16(), Pop());
                return true;
            case ILOpCode.Ldnull:
                Push(Null);
                return true;
            case >= ILOpCode.Ldc_i4_m1 and <= ILOpCode.Ldc_i4_8:
                Push(new StackInteger(code - ILOpCode.Ldc_i4_0));
                return true;
            case ILOpCode.Ldc_i4_s:
                Push(new StackInteger(il.ReadSByte()));
                return true;
            case ILOpCode.Ldc_i4:
                Push(new StackInteger(il.ReadInt32()));
                return true;
            case ILOpCode.Ldstr:
                Push(new StackString(reader.GetUserString((UserStringHandle)MetadataTokens.Handle(il.ReadInt32()))));
                return true;
            case ILOpCode.Dup:
                var top = Pop();
                Push(top);
                Push(top);
                return true;
            case ILOpCode.Castclass or ILOpCode.Isinst or ILOpCode.Box or ILOpCode.Unbox or ILOpCode.Unbox_any:
                il.ReadInt32();
                return true;
            case ILOpCode.Call or ILOpCode.Callvirt or ILOpCode.Newobj:
                Call(offset, MetadataTokens.EntityHandle(il.ReadInt32()), code);
                return true;
            case ILOpCode.Ldftn:
                Function(offset, MetadataTokens.EntityHandle(il.ReadInt32()));
                return true;
            case ILOpCode.Ldvirtftn:
                Pop();
                Function(offset, MetadataTokens.EntityHandle(il.ReadInt32()));
                return true;
            case ILOpCode.Ldfld:
                Push(new StackField(MetadataTokens.EntityHandle(il.ReadInt32()), Target(Pop())));
                return true;
            case ILOpCode.Ldflda:
                Push(new StackAddress(new StackField(MetadataTokens.EntityHandle(il.ReadInt32()), Target(Pop()))));
                return true;
            case ILOpCode.Ldsfld:
                Push(new StackField(MetadataTokens.EntityHandle(il.ReadInt32()), null));
                return true;
            case ILOpCode.Ldsflda:
                Push(new StackAddress(new StackField(MetadataTokens.EntityHandle(il.ReadInt32()), null)));
                return true;
            case ILOpCode.Stfld:
                var stored = Pop();
                _flow.FieldStores.Add((new StackField(MetadataTokens.EntityHandle(il.ReadInt32()), Target(Pop())), stored));
                return true;
            case ILOpCode.Stsfld:
                _flow.FieldStores.Add((new StackField(MetadataTokens.EntityHandle(il.ReadInt32()), null), Pop()));
                return true;
            case ILOpCode.Ldobj:
                il.ReadInt32();
                Push(Target(Pop()));
                return true;
            case >= ILOpCode.Ldind_i1 and <= ILOpCode.Ldind_ref:
                Push(Target(Pop()));
                return true;
            case ILOpCode.Stobj:
                il.ReadInt32();
                StoreAt(Pop());
                return true;
            case >= ILOpCode.Stind_ref and <= ILOpCode.Stind_r8 or ILOpCode.Stind_i:
                StoreAt(Pop());
                return true;
            case ILOpCode.Initobj:
                il.ReadInt32();
                StoreAt(Null);
                return true;
            case ILOpCode.Newarr:
                il.ReadInt32();
                Pop();
                Push(new StackArray());
                return true;
            case >= ILOpCode.Stelem_i and <= ILOpCode.Stelem_ref:
                StoreElement();
                return true;
            case ILOpCode.Stelem:
                il.ReadInt32();
                StoreElement();
                return true;
            case ILOpCode.Ret:
                if (_returnsValue)
                {
                    _flow.Returns.Add(Pop());
                }

                return false;
            case ILOpCode.Throw or ILOpCode.Rethrow or ILOpCode.Endfinally or ILOpCode.Endfilter or ILOpCode.Jmp:
                Instructions.SkipOperand(ref il, code);
                return false;
            case ILOpCode.Br or ILOpCode.Br_s or ILOpCode.Leave or ILOpCode.Leave_s:
                var target = BranchTarget(ref il, code);
                Branch(target, offset, keepsStack: code is ILOpCode.Br or ILOpCode.Br_s);
                return false;
            case >= ILOpCode.Brfalse_s and <= ILOpCode.Blt_un_s or >= ILOpCode.Brfalse and <= ILOpCode.Blt_un:
                var conditional = BranchTarget(ref il, code);
                Pop();
                if (code is not (ILOpCode.Brfalse_s or ILOpCode.Brtrue_s or ILOpCode.Brfalse or ILOpCode.Brtrue))
                {
                    Pop();
                }

                Branch(conditional, offset, keepsStack: true);
                return true;
            case ILOpCode.Switch:
                Switch(ref il, offset);
                return true;
            default:
                Instructions.SkipOperand(ref il, code);
                Uninterpreted(code);
                return true;
        }
    }

    private void Uninterpreted(ILOpCode code)
    {
        var (pops, pushes) = StackEffects.Of(code);
        for (var i = 0; i < pops; i++)
        {
            Pop();
        }

        for (var i = 0; i < pushes; i++)
        {
            Push(Other);
        }
    }

    private void Call(int offset, EntityHandle method, ILOpCode code)
    {
        var effect = _methods.EffectOf(method);
        var isConstruction = code == ILOpCode.Newobj;
        var arguments = new StackValue[effect.Parameters + (effect.HasThis && !isConstruction ? 1 : 0)];
        for (var i = arguments.Length - 1; i >= 0; i--)
        {
            arguments[i] = Pop();
        }

        // A struct's constructor may run on a variable in place: then the variable holds what it makes.
        var call = new StackCall(offset, method, code == ILOpCode.Callvirt, isConstruction, arguments);
        _flow.Calls.Add(call);
        for (var i = effect.HasThis && !isConstruction ? 1 : 0; i < arguments.Length; i++)
        {
            if (arguments[i] is StackAddress { Variable: StackLocal filled })
            {
                MethodFlow.Add(_flow.LocalsPassedByReference, filled.Index, call);
            }
        }

        _flow.CallsByOffset[offset] = call;
        if (isConstruction || effect.Returns)
        {
            Push(call);
        }
        else if (effect.IsConstructor && arguments is [StackAddress { Variable: StackLocal local }, ..])
        {
            MethodFlow.Add(_flow.LocalStores, local.Index, call);
        }
    }

    private void Function(int offset, EntityHandle method)
    {
        var function = new StackFunction(method);
        _flow.Functions[offset] = function;
        Push(function);
    }

    // The value is popped by the caller.
    private void StoreAt(StackValue value)
    {
        switch (Pop())
        {
            case StackAddress { Variable: StackLocal local }:
                MethodFlow.Add(_flow.LocalStores, local.Index, value);
                break;
            case StackAddress { Variable: StackArgument argument }:
                MethodFlow.Add(_flow.ArgumentStores, argument.Index, value);
                break;
            case StackAddress { Variable: StackField field }:
                _flow.FieldStores.Add((field, value));
                break;
        }
    }

    private void StoreElement()
    {
        var value = Pop();
        Pop();
        if (Pop() is StackArray array)
        {
            array.Elements.Add(value);
        }
    }

    private void Switch(ref BlobReader il, int offset)
    {
        var count = il.ReadUInt32();
        if (count > (uint)il.RemainingBytes / 4)
        {
            throw new BadImageFormatException("A switch is longer than its method.");
        }

        Pop();
        var next = il.Offset + ((int)count * 4);
        for (var i = 0; i < count; i++)
        {
            Branch(next + il.ReadInt32(), offset, keepsStack: true);
        }
    }

    private static int BranchTarget(ref BlobReader il, ILOpCode code)
    {
        var isShort = Instructions.OperandSize(code) == 1;
        var distance = isShort ? il.ReadSByte() : il.ReadInt32();
        return il.Offset + distance;
    }

    private void Branch(int target, int from, bool keepsStack)
    {
        if (target <= from)
        {
            return;
        }

        var stack = keepsStack ? _stack.ToArray() : [];
        if (_stacksAt.TryGetValue(target, out var there) && there.Length == stack.Length)
        {
            for (var i = 0; i < stack.Length; i++)
            {
                stack[i] = ReferenceEquals(stack[i], there[i]) ? stack[i] : new StackMerge(there[i], stack[i]);
            }
        }

        _stacksAt[target] = stack;
    }

    private static StackValue Target(StackValue value) => value is StackAddress address ? address.Variable : value;

    private void Push(StackValue value) => _stack.Add(value);

    // Damaged code takes more than there is; what is there then can't be told.
    private StackValue Pop()
    {
        if (_stack.Count == 0)
        {
            return Other;
        }

        var value = _stack[^1];
        _stack.RemoveAt(_stack.Count - 1);
        return value;
    }
}
