// why: OpenAI, moderation is a model call too
// expect invoke @A M:Cases.Guard.IsSafeAsync(OpenAI.Moderations.ModerationClient,System.String) => M:OpenAI.Moderations.ModerationClient.ClassifyTextAsync(System.String,System.Threading.CancellationToken)
// expect invoke @B M:Cases.Guard.IsSafeAsync(OpenAI.Moderations.ModerationClient,System.String) => M:OpenAI.Moderations.ModerationClient.ClassifyText(System.Collections.Generic.IEnumerable{System.String},System.Threading.CancellationToken)
using System.Threading.Tasks;
using OpenAI.Moderations;

namespace Cases;

public static class Guard
{
    public static async Task<bool> IsSafeAsync(ModerationClient client, string text)
    {
        ModerationResult one = await client.ClassifyTextAsync(text); // @A
        ModerationResultCollection several = client.ClassifyText(text.Split('\n')); // @B
        return !one.Flagged && several.Count > 0;
    }
}
