// why: on a virtual method the mark covers its overrides, also where base.X is called from one
// expect invoke @A M:Cases.Claims.Run(Cases.BriefGateway) => M:Cases.Gateway.Ask(System.String)
// expect invoke @B M:Cases.BriefGateway.Ask(System.String) => M:Cases.Gateway.Ask(System.String)
// expect invoke @D M:Cases.PoliteGateway.Ask(System.String) => M:Cases.BriefGateway.Ask(System.String)
using Aims.Annotations;

namespace Cases;

public class Gateway
{
    [ModelApi]
    public virtual string Ask(string question) => question;
}

public class BriefGateway : Gateway
{
    public override string Ask(string question) => base.Ask("Be brief. " + question); // @B
}

public class PoliteGateway : BriefGateway
{
    public override string Ask(string question) => base.Ask("Please. " + question); // @D
}

public static class Claims
{
    public static string Run(BriefGateway gateway) => gateway.Ask("Route it."); // @A
}
