// why: on a record the mark covers the methods that people wrote, not those that the compiler adds
// expect invoke @A M:Cases.Claims.Run(Cases.Gateway,Cases.Gateway) => M:Cases.Gateway.Ask(System.String)
using Aims.Annotations;

namespace Cases;

[ModelApi]
public record Gateway(string Address, int Port)
{
    public string Ask(string question) => question;
}

public static class Claims
{
    public static string Run(Gateway first, Gateway second)
    {
        if (first.Equals(second) || first == second)
        {
            second = first with { Port = 443 };
        }

        second.Deconstruct(out var address, out var port);
        return address + port + second.GetHashCode() + second.ToString() + second.Ask("Route it."); // @A
    }
}
