// Reference-only stub: signatures of Azure.AI.Projects commit 00f9bf9, read from Azure/azure-sdk-for-net@00f9bf9 sdk/ai/Azure.AI.Projects/api/Azure.AI.Projects.net8.0.cs; no code of it.
// Refers to: package Microsoft.Extensions.Configuration.Abstractions 10.0.10
// Refers to: package System.ClientModel 1.16.0
#nullable disable
#pragma warning disable SCME0002 // marked as experimental
using System;
using System.ClientModel;
using System.ClientModel.Primitives;
using System.Collections.Generic;
using Microsoft.Extensions.Configuration;

namespace Azure.AI.Projects
{
    public partial class AIProjectClient : ClientConnectionProvider
    {
        protected AIProjectClient() : base(default(int)) => throw null;

        public AIProjectClient(AIProjectClientSettings settings) : base(default(int)) => throw null;

        public AIProjectClient(Uri endpoint, AuthenticationTokenProvider tokenProvider) : base(default(int)) => throw null;

        public AIProjectClient(Uri endpoint, AuthenticationTokenProvider tokenProvider, AIProjectClientOptions options) : base(default(int)) => throw null;

        public override IEnumerable<ClientConnection> GetAllConnections() => throw null;

        public override ClientConnection GetConnection(string connectionId) => throw null;
    }

    public partial class AIProjectClientOptions : ClientPipelineOptions
    {
    }

    public partial class AIProjectClientSettings : ClientSettings
    {
        public AIProjectClientSettings() => throw null;

        protected override void BindCore(IConfigurationSection section) => throw null;
    }
}
