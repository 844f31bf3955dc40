namespace Aims.Governance.Catalogue;

/// <summary>How code acts outside of its process. The names are those of <c>effects.tsv</c> and of the manifest.</summary>
public static class ToolEffect
{
    /// <summary>A statement is sent to a database; what it does is not known.</summary>
    public const string Database = "database";

    /// <summary>Data in a database is changed.</summary>
    public const string DatabaseWrite = "database-write";

    /// <summary>A file is opened; whether to write is not known.</summary>
    public const string File = "file";

    /// <summary>A file or folder is written, moved or deleted.</summary>
    public const string FileWrite = "file-write";

    /// <summary>An HTTP request is sent; its method is not known.</summary>
    public const string Http = "http";

    /// <summary>An HTTP request with GET is sent: no write.</summary>
    public const string HttpRead = "http-read";

    /// <summary>An HTTP request with POST, PUT, PATCH or DELETE is sent.</summary>
    public const string HttpWrite = "http-write";

    /// <summary>A mail is sent.</summary>
    public const string Mail = "mail";

    /// <summary>A message is put in a queue or topic, or taken out of it.</summary>
    public const string MessageQueue = "message-queue";

    /// <summary>A process is started or ended, or a shell's command run.</summary>
    public const string Process = "process";

    /// <summary>The registry of Windows is changed.</summary>
    public const string RegistryWrite = "registry-write";

    /// <summary>A procedure of another process is called; what it does is not known.</summary>
    public const string Rpc = "rpc";

    /// <summary>Bytes are sent over a socket; what they do is not known.</summary>
    public const string Socket = "socket";

    /// <summary>An object in a cloud's storage is written or deleted.</summary>
    public const string StorageWrite = "storage-write";

    /// <summary>All effects, in ordinal order.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        Database, DatabaseWrite, File, FileWrite, Http, HttpRead, HttpWrite, Mail, MessageQueue, Process, RegistryWrite, Rpc,
        Socket, StorageWrite,
    ];
}
