// why: nameof and typeof in attributes are constants
// expect none
using System;
using Microsoft.Extensions.AI;

namespace Cases;

[AttributeUsage(AttributeTargets.All)]
public sealed class UsesAttribute(Type type, string member) : Attribute
{
    public Type Type { get; } = type;

    public string Member { get; } = member;
}

[Uses(typeof(IChatClient), nameof(IChatClient.GetResponseAsync))]
public static class Claims
{
    public static void Run([Uses(typeof(IChatClient), nameof(IChatClient.GetStreamingResponseAsync))] IChatClient client)
    {
        client.Dispose();
    }
}
