// why: on one method of an interface the mark covers that method and no other
// expect invoke @A M:Cases.Claims.Run(Cases.IGateway) => M:Cases.IGateway.Ask``1(``0)
using Aims.Annotations;

namespace Cases;

public interface IGateway
{
    [ModelApi]
    string Ask<T>(T question);

    string Describe();
}

public static class Claims
{
    public static string Run(IGateway gateway) => gateway.Describe() + gateway.Ask(42); // @A
}
