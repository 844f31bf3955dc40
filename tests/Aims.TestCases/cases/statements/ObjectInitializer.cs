// why: the members of an object initialiser are parts of one statement
// expect invoke metadataLine=@S @A M:Cases.Claims.Report(Microsoft.Extensions.AI.IChatClient) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
// expect invoke metadataLine=@S @B M:Cases.Claims.Report(Microsoft.Extensions.AI.IChatClient) => M:Microsoft.Extensions.AI.ChatClientExtensions.GetResponseAsync(Microsoft.Extensions.AI.IChatClient,System.String,Microsoft.Extensions.AI.ChatOptions,System.Threading.CancellationToken)
using Microsoft.Extensions.AI;

namespace Cases;

public class Report
{
    public string? Title { get; set; }

    public string? Body { get; set; }
}

public class Claims
{
    public Report Report(IChatClient client)
    {
        return new Report // @S
        {
            Title = client.GetResponseAsync("Write a title.").Result.Text, // @A
            Body = client.GetResponseAsync("Write a body.").Result.Text, // @B
        };
    }
}
