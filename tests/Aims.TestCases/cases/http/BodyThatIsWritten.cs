// why: a body that is written name by name, or piece by piece, tells as one that stands in the code
// expect http provider=any @A M:Cases.Client.AskAsync(System.String,System.String) => M:System.Net.Http.HttpClient.PostAsync(System.String,System.Net.Http.HttpContent)
// expect http provider=any @B M:Cases.Client.PiecesAsync(System.String,System.String) => M:System.Net.Http.HttpClient.PostAsync(System.String,System.Net.Http.HttpContent)
using System.IO;
using System.Net.Http;
using System.Text;
using System.Text.Json;
using System.Threading.Tasks;
using Microsoft.Extensions.AI;

namespace Cases;

public class Client(HttpClient http)
{
    public IChatClient? Other { get; set; }

    public Task<HttpResponseMessage> AskAsync(string url, string text) =>
        http.PostAsync(url, new StringContent(Body("a-model", text))); // @A

    public Task<HttpResponseMessage> PiecesAsync(string url, string text)
    {
        var body = new StringBuilder();
        body.Append("{ \"temperature\": 0.2, ");
        body.Append("\"prompt\": \"").Append(text).Append("\" }");
        return http.PostAsync(url, new StringContent(body.ToString())); // @B
    }

    public Task<HttpResponseMessage> ReportAsync(string url, string text)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
        {
            writer.WriteStartObject();
            writer.WriteString("messages", text);
            writer.WriteEndObject();
        }

        return http.PostAsync(url, new StringContent(Encoding.UTF8.GetString(stream.ToArray())));
    }

    private static string Body(string model, string text)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
        {
            writer.WriteStartObject();
            writer.WriteString("model", model);
            writer.WriteStartArray("messages");
            writer.WriteStartObject();
            writer.WriteString("role", "user");
            writer.WriteString("content", text);
            writer.WriteEndObject();
            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
