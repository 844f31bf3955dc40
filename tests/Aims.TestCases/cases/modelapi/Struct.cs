// why: a marked struct is called by reference, its methods count like a class's
// expect invoke @A M:Cases.Claims.Run(Cases.Gateway) => M:Cases.Gateway.Ask(System.String)
using Aims.Annotations;

namespace Cases;

[ModelApi]
public readonly struct Gateway
{
    public string Ask(string question) => question;
}

public class Claims
{
    public string Run(Gateway gateway) => gateway.Ask("Route it."); // @A
}
