// why: an SDK's method for a request of one's own is given the content as it is sent, and that names the model
// expect invoke model=constant:sora-2 provider=openai @A M:Cases.Claims.Film(OpenAI.Videos.VideoClient) => M:OpenAI.Videos.VideoClient.CreateVideo(System.ClientModel.BinaryContent,System.String,System.ClientModel.Primitives.RequestOptions)
// expect invoke model=constant:sora-2-pro provider=openai @B M:Cases.Claims.FilmAsync(OpenAI.Videos.VideoClient) => M:OpenAI.Videos.VideoClient.CreateVideoAsync(System.ClientModel.BinaryContent,System.String,System.ClientModel.Primitives.RequestOptions)
// expect invoke model=unknown:injected provider=openai @C M:Cases.Claims.FilmOf(OpenAI.Videos.VideoClient) => M:OpenAI.Videos.VideoClient.CreateVideo(System.ClientModel.BinaryContent,System.String,System.ClientModel.Primitives.RequestOptions)
// expect invoke model=constant:gpt-4o-mini provider=openai @D M:Cases.Claims.Route(System.String) => M:OpenAI.Chat.ChatClient.CompleteChat(System.ClientModel.BinaryContent,System.ClientModel.Primitives.RequestOptions)
// expect invoke model=constant:gpt-4o provider=openai @E M:Cases.Claims.Ask(System.String) => M:OpenAI.Chat.ChatClient.CompleteChat(System.ClientModel.BinaryContent,System.ClientModel.Primitives.RequestOptions)
#pragma warning disable OPENAI001
using System;
using System.ClientModel;
using System.Net.Http;
using System.Text;
using System.Threading.Tasks;
using OpenAI;
using OpenAI.Videos;

namespace Cases;

public static class Claims
{
    public static ClientResult Film(VideoClient client)
    {
        using var form = new MultipartFormDataContent("boundary");
        form.Add(new StringContent("sora-2", Encoding.UTF8, "text/plain"), "model");
        form.Add(new StringContent("A calm office", Encoding.UTF8, "text/plain"), "prompt");
        using var stream = form.ReadAsStream();
        return client.CreateVideo(BinaryContent.Create(stream), "multipart/form-data"); // @A
    }

    public static async Task<ClientResult> FilmAsync(VideoClient client)
    {
        using var form = new MultipartFormDataContent("boundary");
        form.Add(new StringContent("sora-2-pro"), "model");
        using var stream = await form.ReadAsStreamAsync();
        return await client.CreateVideoAsync(BinaryContent.Create(stream), "multipart/form-data"); // @B
    }

    public static ClientResult FilmOf(VideoClient client)
    {
        using var form = new MultipartFormDataContent("boundary");
        form.Add(new StringContent("sora-2"), "prompt");
        using var stream = form.ReadAsStream();
        return client.CreateVideo(BinaryContent.Create(stream), "multipart/form-data"); // @C
    }

    public static ClientResult Route(string claim)
    {
        var client = new OpenAIClient("key").GetChatClient("gpt-4o");
        return client.CompleteChat(BinaryContent.Create(BinaryData.FromObjectAsJson(new { model = "gpt-4o-mini", messages = new[] { claim } }))); // @D
    }

    public static ClientResult Ask(string claim)
    {
        var client = new OpenAIClient("key").GetChatClient("gpt-4o");
        return client.CompleteChat(BinaryContent.Create(BinaryData.FromObjectAsJson(new { messages = new { model = "o3", claim } }))); // @E
    }
}
