// why: types named by typeof, and methods found by name, are not seen as calls
// expect none
using System;
using System.Linq;
using Microsoft.Extensions.AI;

namespace Cases;

public static class Reflected
{
    public static object? Run(IChatClient client)
    {
        var method = typeof(IChatClient).GetMethods().First(m => m.Name == "GetResponseAsync");
        Console.WriteLine(typeof(ChatClientExtensions).FullName);
        return method.Invoke(client, new object?[] { Array.Empty<ChatMessage>(), null, default(System.Threading.CancellationToken) });
    }
}
