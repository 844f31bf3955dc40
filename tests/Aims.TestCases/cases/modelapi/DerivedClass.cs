// why: on a derived class the mark covers the methods declared in it, not those it inherits
// expect invoke @A M:Cases.Claims.Run(Cases.Gateway) => M:Cases.Gateway.Ask(System.String)
using Aims.Annotations;

namespace Cases;

public class Service
{
    public string Describe() => "A service.";
}

[ModelApi]
public class Gateway : Service
{
    public string Ask(string question) => question;
}

public class Claims
{
    public string Run(Gateway gateway) => gateway.Describe() + gateway.Ask("Route it."); // @A
}
