using System;
using System.Collections.Generic;

namespace PartnerCenter;

/// <summary>How far work has come.</summary>
public sealed record WorkProgress
{
    /// <summary>Whether it has ended. Work that failed throws instead.</summary>
    public bool IsDone { get; init; }

    /// <summary>The service's id of the work; empty where it has none.</summary>
    public string Id { get; init; } = "";

    /// <summary>The service's own word for its state.</summary>
    public string? State { get; init; }

    /// <summary>How much is done, of a hundred, where the service says so.</summary>
    public double? Percent { get; init; }

    /// <summary>How long to wait before the next question, as the service suggests; nothing once it is done.</summary>
    public TimeSpan? Wait { get; init; }
}

/// <summary>A file as far as it has come.</summary>
public sealed record FileFacts
{
    /// <summary>A name that is safe in every file system: the service's, else one of our own.</summary>
    public string Name { get; init; } = "";

    /// <summary><c>Content-Type</c>.</summary>
    public string? ContentType { get; init; }

    /// <summary>Bytes that were received.</summary>
    public long Received { get; init; }

    /// <summary>Bytes in all, where the service announced it.</summary>
    public long? Total { get; init; }

    /// <summary>Where it is saved.</summary>
    public string? Path { get; init; }
}

/// <summary>An export as far as it is saved.</summary>
public sealed record SavedExport
{
    /// <summary>The folder.</summary>
    public string Path { get; init; } = "";

    /// <summary>Files that are whole, those of an earlier run included.</summary>
    public int Files { get; init; }

    /// <summary>Files that there will be.</summary>
    public int Count { get; init; }

    /// <summary>Compressed bytes that were received in this run.</summary>
    public long Received { get; init; }

    /// <summary>Compressed bytes of all files, where the manifest tells.</summary>
    public long? Total { get; init; }

    /// <summary>Records of the files that were received in this run.</summary>
    public long Records { get; init; }
}

/// <summary>What is told while something is saved: one of the three.</summary>
public sealed record SaveProgress
{
    /// <summary>How far the work itself is, before there is anything to save.</summary>
    public WorkProgress? Work { get; init; }

    /// <summary>How far an export is saved.</summary>
    public SavedExport? Export { get; init; }

    /// <summary>How far a file is saved.</summary>
    public FileFacts? File { get; init; }
}

/// <summary>A blob among those of its export.</summary>
public sealed record BlobPlace
{
    /// <summary>Its name.</summary>
    public string Name { get; init; } = "";

    /// <summary>Its place, from 0; as many blobs have been read whole.</summary>
    public int Index { get; init; }

    /// <summary>How many there are.</summary>
    public int Count { get; init; }
}

/// <summary>Records that came together.</summary>
public sealed class RecordBatch<T>
{
    internal RecordBatch(IReadOnlyList<T> records, BlobPlace blob, Continuation? continuation)
    {
        Records = records;
        Blob = blob;
        Continuation = continuation;
    }

    /// <summary>As they stand in the blob.</summary>
    public IReadOnlyList<T> Records { get; }

    /// <summary>The blob that they come from.</summary>
    public BlobPlace Blob { get; }

    /// <summary>From where another process can go on: the beginning of this blob.</summary>
    public Continuation? Continuation { get; }

    /// <summary>Tells how many and from where, and no content.</summary>
    public override string ToString() => $"{Records.Count} records of {Blob.Name}";
}

/// <summary>What may be said while something is saved.</summary>
public sealed class SaveOptions
{
    /// <summary>Whether the blobs of an export are unpacked: one JSON object a line. By default they stay compressed.</summary>
    public bool Plain { get; init; }

    /// <summary>How long the work may take until it is done; an hour by default. It goes on after that.</summary>
    public TimeSpan? Timeout { get; init; }

    /// <summary>Is told what came, again and again.</summary>
    public IProgress<SaveProgress>? Progress { get; init; }
}
