// why: the mark on a type does not cover the types nested in it
// expect invoke @A M:Cases.Claims.Run(Cases.Gateway) => M:Cases.Gateway.Ask(System.String)
using Aims.Annotations;

namespace Cases;

[ModelApi]
public class Gateway
{
    public string Ask(string question) => new Parser().Parse(question);

    public class Parser
    {
        public string Parse(string text) => text.Trim();
    }
}

public class Claims
{
    public string Run(Gateway gateway) => new Gateway.Parser().Parse(gateway.Ask("Route it.")); // @A
}
