// why: the compiler gives a file-local type a long name with a hash; the id has the name that people wrote
// expect invoke @A M:Cases.Helper.Ask(Microsoft.Extensions.AI.IChatClient) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
// expect invoke @B M:Cases.Helper.Later(Microsoft.Extensions.AI.IChatClient,Cases.Question{System.String}) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
using System;
using Microsoft.Extensions.AI;

namespace Cases;

file record Question<T>(T Text);

file static class Helper
{
    public static string Ask(IChatClient client)
    {
        return client.GetResponseAsync("Route it.").Result.Text; // @A
    }

    public static Func<string> Later(IChatClient client, Question<string> question)
    {
        return () => client.GetResponseAsync(question.Text).Result.Text; // @B
    }
}
