// why: a virtual method beside the explicit implementation of the same name does not implement the marked interface
// expect invoke @A M:Cases.Claims.Run(Cases.Gateway) => M:Cases.IGateway.Ask(System.String)
using Aims.Annotations;

namespace Cases;

[ModelApi]
public interface IGateway
{
    string Ask(string question);
}

public class Gateway : IGateway
{
    string IGateway.Ask(string question) => question;

    public virtual string Ask(string question) => "not the interface's";
}

public class Claims
{
    public string Run(Gateway gateway)
    {
        var other = gateway.Ask("Route it.");
        return other + ((IGateway)gateway).Ask("Route it."); // @A
    }
}
