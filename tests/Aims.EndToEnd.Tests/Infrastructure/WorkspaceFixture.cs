namespace Aims.EndToEnd.Tests.Infrastructure;

/// <summary>The builds that the tests of a class look at, made once; the workspace goes away with them.</summary>
public abstract class WorkspaceFixture : IAsyncLifetime
{
    internal Workspace Workspace { get; private set; } = null!;

    /// <summary>Name of the workspace's folder.</summary>
    protected abstract string FolderName { get; }

    public async Task InitializeAsync()
    {
        Workspace = await Workspace.CreateAsync(FolderName);
        await BuildAsync();
    }

    public Task DisposeAsync()
    {
        Workspace.Delete();
        return Task.CompletedTask;
    }

    /// <summary>Writes projects and builds them.</summary>
    protected abstract Task BuildAsync();
}
