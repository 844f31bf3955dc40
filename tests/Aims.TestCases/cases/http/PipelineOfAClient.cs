// why: a request of one's own through an SDK's pipeline; its address tells, else the client does, unless that calls no model
// expect http provider=openai @A M:Cases.Images.EditAsync(OpenAI.Images.ImageClient) => M:System.ClientModel.Primitives.ClientPipeline.SendAsync(System.ClientModel.Primitives.PipelineMessage)
// expect http provider=openai @B M:Cases.Images.Edit(OpenAI.Images.ImageClient) => M:System.ClientModel.Primitives.ClientPipeline.Send(System.ClientModel.Primitives.PipelineMessage)
using System;
using System.ClientModel.Primitives;
using System.Threading.Tasks;
using OpenAI.Files;
using OpenAI.Images;

namespace Cases;

public class Images
{
    public async Task EditAsync(ImageClient client)
    {
        var pipeline = client.Pipeline;
        using var message = pipeline.CreateMessage();
        message.Request.Method = "POST";
        message.Request.Uri = new Uri("https://api.openai.com/v1/images/edits");
        await pipeline.SendAsync(message); // @A
    }

    public void Edit(ImageClient client)
    {
        using var message = client.Pipeline.CreateMessage();
        Fill(message);
        client.Pipeline.Send(message); // @B
    }

    public void List(ImageClient client)
    {
        using var message = client.Pipeline.CreateMessage();
        message.Request.Method = "GET";
        client.Pipeline.Send(message);
    }

    public void Elsewhere(ImageClient client)
    {
        using var message = client.Pipeline.CreateMessage();
        message.Request.Method = "POST";
        message.Request.Uri = new Uri("https://api.openai.com/v1/files");
        client.Pipeline.Send(message);
    }

    public void Upload(OpenAIFileClient client)
    {
        using var message = client.Pipeline.CreateMessage();
        Fill(message);
        client.Pipeline.Send(message);
    }

    public void Other(ClientPipeline pipeline, PipelineMessage message) => pipeline.Send(message);

    private static void Fill(PipelineMessage message) => message.Request.Headers.Set("Content-Type", "application/json");
}
