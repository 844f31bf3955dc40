// why: a library makes requests of an interface's methods: by the path of the attribute, what is sent, and the address of its client
// expect http provider=any @A M:Cases.Client.ChatAsync(Cases.IModels,System.String) => M:Cases.IModels.ChatAsync(System.Object)
// expect http provider=any @B M:Cases.Client.GenerateAsync(Cases.IModels,System.String) => M:Cases.IModels.GenerateAsync(System.String,System.String,Cases.Input)
// expect http provider=anthropic @C M:Cases.Client.MessagesAsync(System.String) => M:Cases.IModels.MessagesAsync(System.String)
// expect http only=metadata provider=mistral @D M:Cases.Injected.AskAsync(System.String) => M:Cases.IRegistered.AskAsync(System.String)
using System;
using System.Threading.Tasks;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.DependencyInjection;
using Refit;

namespace Refit
{
    public class PostAttribute(string path) : Attribute
    {
        public string Path => path;
    }

    public class GetAttribute(string path) : Attribute
    {
        public string Path => path;
    }

    public static class RestService
    {
        public static T For<T>(string hostUrl) => throw new NotSupportedException(hostUrl);
    }

    public static class HttpClientFactoryExtensions
    {
        public static IHttpClientBuilder AddRefitClient<T>(this IServiceCollection services)
            where T : class => throw new NotSupportedException();
    }
}

namespace Cases
{
    public class Input
    {
        public string? Inputs { get; set; }
    }

    public interface IModels
    {
        [Post("/v1/chat/completions")]
        Task<string> ChatAsync(object body);

        [Post("/models/{space}/{model}")]
        Task<string> GenerateAsync(string space, string model, Input input);

        [Post("/v1/messages")]
        Task<string> MessagesAsync(string text);

        [Get("/models/{space}/{model}")]
        Task<string> ModelAsync(string space, string model);

        [Get("/models/{space}/{model}")]
        Task<string> FindAsync(string space, string model, Input query);

        Task<string> OtherAsync(string text);
    }

    public interface IRegistered
    {
        [Post("/fim")]
        Task<string> AskAsync(string text);
    }

    public interface IOrders
    {
        [Post("/orders/{id}")]
        Task<string> OrderAsync(string id, Input input);
    }

    public class Client
    {
        public IChatClient? Other { get; set; }

        public Task<string> ChatAsync(IModels models, string text) => models.ChatAsync(text); // @A

        public Task<string> GenerateAsync(IModels models, string text) => models.GenerateAsync("a", "b", new Input { Inputs = text }); // @B

        public Task<string> MessagesAsync(string text) => RestService.For<IModels>("https://api.anthropic.com").MessagesAsync(text); // @C

        public Task<string> ElsewhereAsync(string text) => RestService.For<IModels>("https://mail.example.com").MessagesAsync(text);

        public Task<string> ModelAsync(IModels models) => models.ModelAsync("a", "b");

        public Task<string> FindAsync(IModels models, string text) => models.FindAsync("a", "b", new Input { Inputs = text });

        public Task<string> OtherAsync(IModels models) => models.OtherAsync("a");

        public Task<string> OrderAsync(IOrders orders, string text) => orders.OrderAsync("a", new Input { Inputs = text });
    }

    public class Injected(IRegistered api)
    {
        public Task<string> AskAsync(string text) => api.AskAsync(text); // @D

        public static void Register(IServiceCollection services) =>
            services.AddRefitClient<IRegistered>().ConfigureHttpClient(client => client.BaseAddress = new Uri("https://api.mistral.ai/v1"));
    }
}
