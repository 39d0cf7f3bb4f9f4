using System;
using System.Text.Json;
using PartnerCenter.Interop;

namespace PartnerCenter;

/// <summary>What a call about work tells, or a step of a stream: its body, and what is known beside it.</summary>
internal sealed class Step
{
    internal Step(Outcome outcome)
    {
        Body = outcome.Body;
        using JsonDocument document = JsonDocument.Parse(outcome.Facts);
        JsonElement facts = document.RootElement;
        Facts = ResponseFacts.Of(facts);
        Continuation = Member(facts, "continuation") is { } continuation ? Continuation.Of(continuation) : null;
        Work = Member(facts, "work") is { } work ? Progress(work) : null;
        File = Member(facts, "file") is { } file ? FileOf(file) : null;
        Saved = Member(facts, "saved") is { } saved ? SavedOf(saved) : null;
        Blob = Member(facts, "records") is { } records && Member(records, "blob") is { } blob ? BlobOf(blob) : null;
    }

    internal byte[] Body { get; }

    internal ResponseFacts Facts { get; }

    internal Continuation? Continuation { get; }

    internal WorkProgress? Work { get; }

    internal FileFacts? File { get; }

    internal SavedExport? Saved { get; }

    internal BlobPlace? Blob { get; }

    /// <summary>Whether nothing comes after the steps that were taken.</summary>
    internal bool IsEnd => Work is null && File is null && Saved is null && Blob is null;

    private static WorkProgress Progress(JsonElement work) => new()
    {
        IsDone = Member(work, "done")?.GetBoolean() ?? false,
        Id = ResponseFacts.Text(work, "id") ?? "",
        State = ResponseFacts.Text(work, "state"),
        Percent = Member(work, "percent")?.GetDouble(),
        Wait = Member(work, "waitMs") is { } wait ? TimeSpan.FromMilliseconds(wait.GetInt64()) : null,
    };

    private static FileFacts FileOf(JsonElement file) => new()
    {
        Name = ResponseFacts.Text(file, "name") ?? "",
        ContentType = ResponseFacts.Text(file, "contentType"),
        Received = Number(file, "received") ?? 0,
        Total = Number(file, "total"),
        Path = ResponseFacts.Text(file, "path"),
    };

    private static SavedExport SavedOf(JsonElement saved) => new()
    {
        Path = ResponseFacts.Text(saved, "path") ?? "",
        Files = (int)(Number(saved, "files") ?? 0),
        Count = (int)(Number(saved, "count") ?? 0),
        Received = Number(saved, "received") ?? 0,
        Total = Number(saved, "total"),
        Records = Number(saved, "records") ?? 0,
    };

    private static BlobPlace BlobOf(JsonElement blob) => new()
    {
        Name = ResponseFacts.Text(blob, "name") ?? "",
        Index = (int)(Number(blob, "index") ?? 0),
        Count = (int)(Number(blob, "count") ?? 0),
    };

    private static long? Number(JsonElement of, string name) => Member(of, name)?.GetInt64();

    private static JsonElement? Member(JsonElement of, string name) =>
        of.TryGetProperty(name, out JsonElement found) && found.ValueKind != JsonValueKind.Null ? found : null;
}

/// <summary>What a request about work or a file says, beside what its caller says.</summary>
internal sealed class StepOptions : CallOptions
{
    /// <summary>What the caller says.</summary>
    internal CallOptions? Given { get; init; }

    /// <summary>What is wanted of the work: <c>poll</c>, <c>wait</c>, <c>cancel</c>.</summary>
    internal string? Work { get; init; }

    /// <summary>What a stream gives: <c>progress</c>, <c>records</c>, <c>bytes</c>, <c>made</c>.</summary>
    internal string? Read { get; init; }

    internal TimeSpan? Wait { get; init; }

    internal string? SaveTo { get; init; }

    internal string? Form { get; init; }

    internal override void Write(Utf8JsonWriter writer)
    {
        base.Write(writer);
        Given?.Write(writer);
        Write(writer, "work", Work);
        Write(writer, "read", Read);
        Write(writer, "saveTo", SaveTo);
        Write(writer, "form", Form);
        if (Wait is { } wait)
        {
            // As its callers call it.
            writer.WriteNumber("waitMs", Milliseconds("timeout", wait));
        }
    }
}
