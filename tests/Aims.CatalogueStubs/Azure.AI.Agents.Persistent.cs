// Reference-only stub: signatures of Azure.AI.Agents.Persistent commit 01148b3, read from Azure/azure-sdk-for-net@01148b3 sdk/ai/Azure.AI.Agents.Persistent/api/Azure.AI.Agents.Persistent.net8.0.cs; no code of it.
// Refers to: package Azure.Core 1.60.0
// Refers to: package System.Memory.Data 10.0.10
// Refers to: package System.ClientModel 1.16.0
// Refers to: package Microsoft.Extensions.AI.Abstractions 10.11.0
#nullable disable
using System;
using System.ClientModel;
using System.ClientModel.Primitives;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Azure;
using Azure.Core;
using Microsoft.Extensions.AI;

namespace Azure.AI.Agents.Persistent
{
    public partial class PersistentAgentsClient
    {
        protected PersistentAgentsClient() => throw null;

        public PersistentAgentsClient(string endpoint, TokenCredential credential) => throw null;

        public PersistentAgentsClient(string endpoint, TokenCredential credential, PersistentAgentsAdministrationClientOptions options) => throw null;

        public PersistentAgentsAdministrationClient Administration { get => throw null; }

        public ThreadMessages Messages { get => throw null; }

        public ThreadRuns Runs { get => throw null; }

        public Threads Threads { get => throw null; }

        public virtual Response<ThreadRun> CreateThreadAndRun(string assistantId, ThreadAndRunOptions options, CancellationToken cancellationToken = default(CancellationToken)) => throw null;

        public virtual Task<Response<ThreadRun>> CreateThreadAndRunAsync(string assistantId, ThreadAndRunOptions options, CancellationToken cancellationToken = default(CancellationToken)) => throw null;
    }

    public static partial class PersistentAgentsClientExtensions
    {
        public static IChatClient AsIChatClient(this PersistentAgentsClient client, string agentId, string defaultThreadId = null) => throw null;
    }

    public static partial class PersistentAgentsExtensions
    {
        public static PersistentAgentsClient GetPersistentAgentsClient(this ClientConnectionProvider provider) => throw null;
    }

    public partial class PersistentAgentsAdministrationClient
    {
        protected PersistentAgentsAdministrationClient() => throw null;

        public PersistentAgentsAdministrationClient(string endpoint, TokenCredential credential) => throw null;

        public PersistentAgentsAdministrationClient(string endpoint, TokenCredential credential, PersistentAgentsAdministrationClientOptions options) => throw null;

        public PersistentAgentsAdministrationClient(Uri endpoint, TokenCredential credential) => throw null;

        public PersistentAgentsAdministrationClient(Uri endpoint, TokenCredential credential, PersistentAgentsAdministrationClientOptions options) => throw null;

        public virtual Response CreateAgent(RequestContent content, RequestContext context = null) => throw null;

        public virtual Response<PersistentAgent> CreateAgent(string model, string name = null, string description = null, string instructions = null, IEnumerable<ToolDefinition> tools = null, ToolResources toolResources = null, float? temperature = default(float?), float? topP = default(float?), BinaryData responseFormat = null, IReadOnlyDictionary<string, string> metadata = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null;

        public virtual Task<Response> CreateAgentAsync(RequestContent content, RequestContext context = null) => throw null;

        public virtual Task<Response<PersistentAgent>> CreateAgentAsync(string model, string name = null, string description = null, string instructions = null, IEnumerable<ToolDefinition> tools = null, ToolResources toolResources = null, float? temperature = default(float?), float? topP = default(float?), BinaryData responseFormat = null, IReadOnlyDictionary<string, string> metadata = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null;

        public virtual Response UpdateAgent(string assistantId, RequestContent content, RequestContext context = null) => throw null;

        public virtual Response<PersistentAgent> UpdateAgent(string assistantId, string model = null, string name = null, string description = null, string instructions = null, IEnumerable<ToolDefinition> tools = null, ToolResources toolResources = null, float? temperature = default(float?), float? topP = default(float?), BinaryData responseFormat = null, IReadOnlyDictionary<string, string> metadata = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null;

        public virtual Task<Response> UpdateAgentAsync(string assistantId, RequestContent content, RequestContext context = null) => throw null;

        public virtual Task<Response<PersistentAgent>> UpdateAgentAsync(string assistantId, string model = null, string name = null, string description = null, string instructions = null, IEnumerable<ToolDefinition> tools = null, ToolResources toolResources = null, float? temperature = default(float?), float? topP = default(float?), BinaryData responseFormat = null, IReadOnlyDictionary<string, string> metadata = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null;
    }

    public partial class PersistentAgentsAdministrationClientOptions : ClientOptions
    {
    }

    public partial class ThreadMessages
    {
        protected ThreadMessages() => throw null;

        public virtual Response<PersistentThreadMessage> CreateMessage(string threadId, MessageRole role, BinaryData content, IEnumerable<MessageAttachment> attachments = null, IReadOnlyDictionary<string, string> metadata = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null;

        public virtual Response<PersistentThreadMessage> CreateMessage(string threadId, MessageRole role, IEnumerable<MessageInputContentBlock> contentBlocks, IEnumerable<MessageAttachment> attachments = null, IReadOnlyDictionary<string, string> metadata = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null;

        public virtual Response<PersistentThreadMessage> CreateMessage(string threadId, MessageRole role, string content, IEnumerable<MessageAttachment> attachments = null, IReadOnlyDictionary<string, string> metadata = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null;

        public virtual Response CreateMessage(string threadId, RequestContent content, RequestContext context = null) => throw null;

        public virtual Task<Response<PersistentThreadMessage>> CreateMessageAsync(string threadId, MessageRole role, BinaryData content, IEnumerable<MessageAttachment> attachments = null, IReadOnlyDictionary<string, string> metadata = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null;

        public virtual Task<Response<PersistentThreadMessage>> CreateMessageAsync(string threadId, MessageRole role, IEnumerable<MessageInputContentBlock> contentBlocks, IEnumerable<MessageAttachment> attachments = null, IReadOnlyDictionary<string, string> metadata = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null;

        public virtual Task<Response<PersistentThreadMessage>> CreateMessageAsync(string threadId, MessageRole role, string content, IEnumerable<MessageAttachment> attachments = null, IReadOnlyDictionary<string, string> metadata = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null;

        public virtual Task<Response> CreateMessageAsync(string threadId, RequestContent content, RequestContext context = null) => throw null;
    }

    public partial class ThreadRuns
    {
        protected ThreadRuns() => throw null;

        public virtual Response<ThreadRun> CreateRun(PersistentAgentThread thread, PersistentAgent agent, ToolResources toolResources, CancellationToken cancellationToken = default(CancellationToken)) => throw null;

        public virtual Response<ThreadRun> CreateRun(PersistentAgentThread thread, PersistentAgent agent, CancellationToken cancellationToken = default(CancellationToken)) => throw null;

        public virtual Response CreateRun(string threadId, RequestContent content, IEnumerable<RunAdditionalFieldList> include = null, RequestContext context = null) => throw null;

        public virtual Response<ThreadRun> CreateRun(string threadId, string assistantId, string overrideModelName = null, string overrideInstructions = null, string additionalInstructions = null, IEnumerable<ThreadMessageOptions> additionalMessages = null, IEnumerable<ToolDefinition> overrideTools = null, bool? stream = default(bool?), float? temperature = default(float?), float? topP = default(float?), int? maxPromptTokens = default(int?), int? maxCompletionTokens = default(int?), Truncation truncationStrategy = null, BinaryData toolChoice = null, BinaryData responseFormat = null, bool? parallelToolCalls = default(bool?), IReadOnlyDictionary<string, string> metadata = null, IEnumerable<RunAdditionalFieldList> include = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null;

        public virtual Task<Response<ThreadRun>> CreateRunAsync(PersistentAgentThread thread, PersistentAgent agent, ToolResources toolResources, CancellationToken cancellationToken = default(CancellationToken)) => throw null;

        public virtual Task<Response<ThreadRun>> CreateRunAsync(PersistentAgentThread thread, PersistentAgent agent, CancellationToken cancellationToken = default(CancellationToken)) => throw null;

        public virtual Task<Response> CreateRunAsync(string threadId, RequestContent content, IEnumerable<RunAdditionalFieldList> include = null, RequestContext context = null) => throw null;

        public virtual Task<Response<ThreadRun>> CreateRunAsync(string threadId, string assistantId, string overrideModelName = null, string overrideInstructions = null, string additionalInstructions = null, IEnumerable<ThreadMessageOptions> additionalMessages = null, IEnumerable<ToolDefinition> overrideTools = null, bool? stream = default(bool?), float? temperature = default(float?), float? topP = default(float?), int? maxPromptTokens = default(int?), int? maxCompletionTokens = default(int?), Truncation truncationStrategy = null, BinaryData toolChoice = null, BinaryData responseFormat = null, bool? parallelToolCalls = default(bool?), IReadOnlyDictionary<string, string> metadata = null, IEnumerable<RunAdditionalFieldList> include = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null;

        public virtual CollectionResult<StreamingUpdate> CreateRunStreaming(string threadId, string agentId, CreateRunStreamingOptions options, CancellationToken cancellationToken = default(CancellationToken)) => throw null;

        public virtual CollectionResult<StreamingUpdate> CreateRunStreaming(string threadId, string agentId, string overrideModelName = null, string overrideInstructions = null, string additionalInstructions = null, IEnumerable<ThreadMessageOptions> additionalMessages = null, IEnumerable<ToolDefinition> overrideTools = null, float? temperature = default(float?), float? topP = default(float?), int? maxPromptTokens = default(int?), int? maxCompletionTokens = default(int?), Truncation truncationStrategy = null, BinaryData toolChoice = null, BinaryData responseFormat = null, bool? parallelToolCalls = default(bool?), IReadOnlyDictionary<string, string> metadata = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null;

        public virtual AsyncCollectionResult<StreamingUpdate> CreateRunStreamingAsync(string threadId, string agentId, CreateRunStreamingOptions options, CancellationToken cancellationToken = default(CancellationToken)) => throw null;

        public virtual AsyncCollectionResult<StreamingUpdate> CreateRunStreamingAsync(string threadId, string agentId, string overrideModelName = null, string overrideInstructions = null, string additionalInstructions = null, IEnumerable<ThreadMessageOptions> additionalMessages = null, IEnumerable<ToolDefinition> overrideTools = null, float? temperature = default(float?), float? topP = default(float?), int? maxPromptTokens = default(int?), int? maxCompletionTokens = default(int?), Truncation truncationStrategy = null, BinaryData toolChoice = null, BinaryData responseFormat = null, bool? parallelToolCalls = default(bool?), IReadOnlyDictionary<string, string> metadata = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null;

        public virtual Response<ThreadRun> SubmitToolOutputsToRun(ThreadRun run, IEnumerable<ToolOutput> toolOutputs = null, IEnumerable<ToolApproval> toolApprovals = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null;

        public virtual Response<ThreadRun> SubmitToolOutputsToRun(ThreadRun run, IEnumerable<ToolOutput> toolOutputs, CancellationToken cancellationToken = default(CancellationToken)) => throw null;

        public virtual Response SubmitToolOutputsToRun(string threadId, string runId, RequestContent content, RequestContext context = null) => throw null;

        public virtual Response<ThreadRun> SubmitToolOutputsToRun(string threadId, string runId, IEnumerable<ToolOutput> toolOutputs = null, IEnumerable<ToolApproval> toolApprovals = null, bool? stream = default(bool?), CancellationToken cancellationToken = default(CancellationToken)) => throw null;

        public virtual Task<Response<ThreadRun>> SubmitToolOutputsToRunAsync(ThreadRun run, IEnumerable<ToolOutput> toolOutputs, CancellationToken cancellationToken = default(CancellationToken)) => throw null;

        public virtual Task<Response> SubmitToolOutputsToRunAsync(string threadId, string runId, RequestContent content, RequestContext context = null) => throw null;

        public virtual Task<Response<ThreadRun>> SubmitToolOutputsToRunAsync(string threadId, string runId, IEnumerable<ToolOutput> toolOutputs = null, IEnumerable<ToolApproval> toolApprovals = null, bool? stream = default(bool?), CancellationToken cancellationToken = default(CancellationToken)) => throw null;

        public virtual CollectionResult<StreamingUpdate> SubmitToolOutputsToStream(ThreadRun run, IEnumerable<ToolOutput> toolOutputs, IEnumerable<ToolApproval> toolApprovals, CancellationToken cancellationToken = default(CancellationToken)) => throw null;

        public virtual CollectionResult<StreamingUpdate> SubmitToolOutputsToStream(ThreadRun run, IEnumerable<ToolOutput> toolOutputs, CancellationToken cancellationToken = default(CancellationToken)) => throw null;

        public virtual AsyncCollectionResult<StreamingUpdate> SubmitToolOutputsToStreamAsync(ThreadRun run, IEnumerable<ToolOutput> toolOutputs, IEnumerable<ToolApproval> toolApprovals, CancellationToken cancellationToken = default(CancellationToken)) => throw null;

        public virtual AsyncCollectionResult<StreamingUpdate> SubmitToolOutputsToStreamAsync(ThreadRun run, IEnumerable<ToolOutput> toolOutputs, CancellationToken cancellationToken = default(CancellationToken)) => throw null;
    }

    public partial class Threads
    {
        protected Threads() => throw null;

        public virtual Response CreateThread(RequestContent content, RequestContext context = null) => throw null;

        public virtual Response<PersistentAgentThread> CreateThread(IEnumerable<ThreadMessageOptions> messages = null, ToolResources toolResources = null, IReadOnlyDictionary<string, string> metadata = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null;

        public virtual Task<Response> CreateThreadAsync(RequestContent content, RequestContext context = null) => throw null;

        public virtual Task<Response<PersistentAgentThread>> CreateThreadAsync(IEnumerable<ThreadMessageOptions> messages = null, ToolResources toolResources = null, IReadOnlyDictionary<string, string> metadata = null, CancellationToken cancellationToken = default(CancellationToken)) => throw null;
    }

    public partial class ThreadAndRunOptions
    {
        public ThreadAndRunOptions() => throw null;

        public string OverrideModelName { get => throw null; set => throw null; }
    }

    public abstract partial class ToolDefinition
    {
        protected ToolDefinition() => throw null;
    }

    public partial class CreateRunStreamingOptions
    {
        internal CreateRunStreamingOptions() => throw null;
    }

    public partial class MessageAttachment
    {
        internal MessageAttachment() => throw null;
    }

    public partial class MessageInputContentBlock
    {
        internal MessageInputContentBlock() => throw null;
    }

    public partial class PersistentAgent
    {
        internal PersistentAgent() => throw null;
    }

    public partial class PersistentAgentThread
    {
        internal PersistentAgentThread() => throw null;
    }

    public partial class PersistentThreadMessage
    {
        internal PersistentThreadMessage() => throw null;
    }

    public partial class StreamingUpdate
    {
        internal StreamingUpdate() => throw null;
    }

    public partial class ThreadMessageOptions
    {
        internal ThreadMessageOptions() => throw null;
    }

    public partial class ThreadRun
    {
        internal ThreadRun() => throw null;
    }

    public partial class ToolApproval
    {
        internal ToolApproval() => throw null;
    }

    public partial class ToolOutput
    {
        internal ToolOutput() => throw null;
    }

    public partial class ToolResources
    {
        internal ToolResources() => throw null;
    }

    public partial class Truncation
    {
        internal Truncation() => throw null;
    }

    public readonly partial struct MessageRole
    {
    }

    public readonly partial struct RunAdditionalFieldList
    {
    }
}
