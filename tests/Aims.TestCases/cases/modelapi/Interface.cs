// why: on an interface the mark covers its methods, and those that implement them
// expect invoke @A M:Cases.Claims.First(Cases.IGateway) => M:Cases.IGateway.AskAsync(System.String)
// expect invoke @B M:Cases.Claims.Second(Cases.Gateway) => M:Cases.Gateway.AskAsync(System.String)
using System.Threading.Tasks;
using Aims.Annotations;

namespace Cases;

[ModelApi]
public interface IGateway
{
    Task<string> AskAsync(string text);
}

public class Gateway : IGateway
{
    public Task<string> AskAsync(string text) => Task.FromResult(text);

    public string Describe() => "The gateway.";
}

public static class Claims
{
    public static Task<string> First(IGateway gateway) => gateway.AskAsync("Route it."); // @A

    public static Task<string> Second(Gateway gateway)
    {
        gateway.Describe();
        return gateway.AskAsync("Route it."); // @B
    }
}
