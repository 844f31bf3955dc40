// why: an attribute of that name in another namespace is no mark
// expect none
using System;

namespace Cases;

[AttributeUsage(AttributeTargets.All)]
public sealed class ModelApiAttribute : Attribute
{
}

[ModelApi]
public class Gateway
{
    [ModelApi]
    public string Ask(string question) => question;
}

public class Claims
{
    public string Run(Gateway gateway) => gateway.Ask("Route it.");
}
