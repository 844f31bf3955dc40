using Aims.Governance.Catalogue;
using Aims.Governance.Endpoints;

namespace Aims.Governance.ValueFlow;

/// <summary>
/// A value in the observed code, as far as an observer could follow it back to where it comes from. Both observers make these,
/// each from its own form of the code; what they say about models is decided in one place, <see cref="ModelResolver"/>.
/// </summary>
public abstract record Value;

/// <summary>A string that the compiler knows. It stays inside the observer unless it turns out to be a model id, a key or an endpoint.</summary>
/// <param name="Text">The string.</param>
public sealed record ConstantValue(string Text) : Value;

/// <summary>What a call, a construction (<c>#ctor</c>) or the reading of another assembly's property (<c>get_Name</c>) gives.</summary>
/// <param name="Api">The called member.</param>
/// <param name="Receiver">The object it is called on; for an extension method its first argument; null for static members and constructors.</param>
/// <param name="Arguments">The other arguments, in the order of the parameters; those left to their defaults are absent.</param>
public sealed record CallValue(ApiName Api, Value? Receiver, IReadOnlyList<ArgumentValue> Arguments) : Value
{
    /// <summary>The name of the parameter that the receiver fills, for an extension method; else null.</summary>
    public string? ReceiverParameter { get; init; }

    /// <summary>The catalogue entry of the called member, if it has one.</summary>
    public ModelApi? Entry { get; init; }

    /// <summary>The request that an attribute makes of the called method; null for all other methods.</summary>
    public HttpRoute? Route { get; init; }

    /// <summary>Documentation ids (<c>T:…</c>) of the type arguments: of the generic method, else of the generic type that is made or whose member it is; empty where there are none.</summary>
    public IReadOnlyList<string> TypeArguments { get; init; } = [];

    /// <summary>What the called method gives back, when it is of the observed assembly and its body could be followed.</summary>
    public Value? Returns { get; init; }

    /// <summary>
    /// What was done to the new object afterwards, in order: property setters (<c>set_Name</c>, object initialisers too) and
    /// calls of catalogued members on it or on what its properties give, what writes it to a file, and what is written into it
    /// (see <see cref="BodyWriters"/>). Of a method of the observed assembly that does it: what it does, to be read in the frame of
    /// that call.
    /// </summary>
    public IReadOnlyList<CallValue> Mutations { get; init; } = [];

    /// <summary>
    /// What a constructor of the observed assembly makes for the new object: clients and agents that it uses, and what it says of
    /// its model (see <see cref="Catalogue.ClientMetadata"/>). To be read in the frame of this call.
    /// </summary>
    public IReadOnlyList<CallValue> MadeInConstructor { get; init; } = [];
}

/// <summary>An argument of a call.</summary>
/// <param name="Parameter">The parameter's name; empty where it isn't known.</param>
/// <param name="Value">What is passed.</param>
public sealed record ArgumentValue(string Parameter, Value Value);

/// <summary>A field or property of the observed assembly that was read.</summary>
/// <param name="Api">The field or property; the member without <c>get_</c>.</param>
/// <param name="Receiver">The object it is read from; null for a static one, and for one of the reading object itself (<c>this</c>).</param>
/// <param name="Assigned">Everything that the assembly assigns to it, or the getter gives; null when nothing was found.</param>
public sealed record MemberValue(ApiName Api, Value? Receiver, Value? Assigned) : Value
{
    /// <summary>Documentation id (<c>T:…</c>) of its type's original definition; empty when not known.</summary>
    public string Type { get; init; } = "";
}

/// <summary>A parameter of a member of the observed assembly.</summary>
/// <param name="Member">Documentation id of the member (for a lambda, the member around it).</param>
/// <param name="Name">The parameter's name.</param>
/// <param name="Type">Documentation id (<c>T:…</c>) of its type's original definition; empty when not known.</param>
/// <param name="Passed">What the assembly's own calls pass; null when no call was found or none was looked for.</param>
public sealed record ParameterValue(string Member, string Name, string Type, Value? Passed) : Value
{
    /// <summary>The key under which dependency injection finds the parameter's service, if an attribute names one.</summary>
    public string? ServiceKey { get; init; }

    /// <summary>The string that it is when a caller leaves it out; null when none may.</summary>
    public string? Default { get; init; }

    /// <summary>The property setters called on the object that is passed, as typed HTTP clients do with what dependency injection gives them.</summary>
    public IReadOnlyList<CallValue> Mutations { get; init; } = [];
}

/// <summary>A constant or static member that another assembly defines and whose value isn't a string: an enum's member, <c>Models.Gpt_4o</c>.</summary>
/// <param name="Api">The field, or the property (its member without <c>get_</c>).</param>
public sealed record NamedConstantValue(ApiName Api) : Value;

/// <summary>A delegate made of a method, or a lambda.</summary>
/// <param name="Method">Documentation id of the method; for a lambda or a local function that of the member around it.</param>
/// <param name="IsAnonymous">Whether it is a lambda or a local function.</param>
/// <param name="Returns">What it gives back, where that could be followed.</param>
public sealed record FunctionValue(string Method, bool IsAnonymous, Value? Returns) : Value
{
    /// <summary>The property setters that it calls on an object that it is given, as functions that set up options or clients do.</summary>
    public IReadOnlyList<CallValue> Mutations { get; init; } = [];
}

/// <summary>A string put together: an interpolation or a concatenation.</summary>
/// <param name="Parts">Its parts, in order.</param>
public sealed record ConcatenationValue(IReadOnlyList<Value> Parts) : Value;

/// <summary>One of several, by what the program does: a conditional, a <c>??</c>, a variable assigned more than once.</summary>
/// <param name="Values">The possible values, in the order of the code; at least two.</param>
public sealed record AlternativesValue(IReadOnlyList<Value> Values) : Value;

/// <summary>A value that could not be followed.</summary>
/// <param name="Reason">Why, one of <see cref="UnknownReason"/>.</param>
public sealed record UnknownValue(string Reason) : Value;
