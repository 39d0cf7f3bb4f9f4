using System;
using System.Collections.Generic;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using System.Threading;
using System.Threading.Tasks;

namespace PartnerCenter;

/// <summary>
/// Work that an operation began, and that goes on at the service after the call. <see cref="WaitAsync"/> gives its result; a
/// loop over it tells how far it is, at the times that the service suggests. Work that fails throws.
/// </summary>
/// <typeparam name="T">What its result is.</typeparam>
/// <example><code>
/// var work = await partner.Graph.Billing.BilledUsage.ExportAsync(new() { InvoiceId = "G016907411" });
/// await foreach (JsonElement item in work.Records())
/// {
///     Console.WriteLine(item.GetProperty("BillingPreTaxTotal"));
/// }
/// </code></example>
public sealed class Work<T> : IAsyncEnumerable<WorkProgress>
{
    private readonly Caller _caller;
    private readonly string _operation;
    private readonly Func<byte[], T> _read;
    private readonly bool _isGenerated;
    private byte[]? _result;

    internal Work(Caller caller, string operation, Func<byte[], T> read, bool isGenerated)
    {
        _caller = caller;
        _operation = operation;
        _read = read;
        _isGenerated = isGenerated;
    }

    /// <summary>The service's id of the work; empty where it has none.</summary>
    public string Id => Progress.Id;

    /// <summary>Whether it had ended when it was asked last.</summary>
    public bool IsDone => Progress.IsDone;

    /// <summary>How far it was when it was asked last.</summary>
    public WorkProgress Progress { get; private set; } = new();

    /// <summary>What <see cref="Tenant.Resume(Continuation)"/> takes, in another process too. Nothing of work that was done at once.</summary>
    public Continuation? Continuation { get; private set; }

    /// <summary>Asks how far it is, once and at once.</summary>
    /// <param name="timeout">How long the question may take; as the app says by default.</param>
    /// <param name="cancellationToken">Cancels the call in the library too.</param>
    /// <exception cref="PartnerCenterException">The call or the work failed; subclasses say how.</exception>
    public async Task<WorkProgress> RefreshAsync(TimeSpan? timeout = null, CancellationToken cancellationToken = default)
    {
        if (!IsDone)
        {
            Take(await AskAsync("poll", timeout, cancellationToken).ConfigureAwait(false));
        }
        return Progress;
    }

    /// <summary>Waits for its end, and gives its result.</summary>
    /// <param name="timeout">How long; an hour by default. The work goes on after that.</param>
    /// <param name="cancellationToken">Stops the waiting: the work goes on at the service.</param>
    /// <exception cref="DeadlineException">It was not done by then.</exception>
    /// <exception cref="PartnerCenterException">A call or the work failed; subclasses say how.</exception>
    public async Task<T> WaitAsync(TimeSpan? timeout = null, CancellationToken cancellationToken = default)
    {
        if (_result is null)
        {
            Take(await AskAsync("wait", timeout, cancellationToken).ConfigureAwait(false));
        }
        return _read(_result ?? []);
    }

    /// <summary>Asks the service to give it up.</summary>
    /// <param name="timeout">How long the question may take; as the app says by default.</param>
    /// <param name="cancellationToken">Cancels the call in the library too.</param>
    /// <exception cref="UnsupportedException">The service cannot. Stop waiting instead: the work goes on there.</exception>
    /// <exception cref="PartnerCenterException">The call failed; subclasses say how.</exception>
    public Task CancelAsync(TimeSpan? timeout = null, CancellationToken cancellationToken = default) =>
        AskAsync("cancel", timeout, cancellationToken);

    /// <summary>How far it is, again and again until it is done.</summary>
    /// <param name="cancellationToken">Stops the waiting: the work goes on at the service.</param>
    public async IAsyncEnumerator<WorkProgress> GetAsyncEnumerator(CancellationToken cancellationToken = default)
    {
        if (IsDone)
        {
            yield break;
        }
        StepOptions options = new() { Read = "progress" };
        await foreach (Step step in StepsAsync(options, cancellationToken).ConfigureAwait(false))
        {
            Take(step);
            yield return Progress;
        }
    }

    /// <summary>The records of a billing export, once it is done; memory does not grow with the export.</summary>
    /// <param name="timeout">How long the work may take until it is done; an hour by default.</param>
    public Records<JsonElement> Records(TimeSpan? timeout = null) => Records(Reading.Elements, timeout);

    /// <summary>The same, read as a type of the program's own.</summary>
    /// <param name="type">Of one record: a class that the program's own <see cref="System.Text.Json.Serialization.JsonSerializerContext"/> has.</param>
    /// <param name="timeout">How long the work may take until it is done; an hour by default.</param>
    public Records<TRecord> Records<TRecord>(JsonTypeInfo<TRecord> type, TimeSpan? timeout = null)
    {
        Check.NotNull(type, nameof(type));
        return Records(body => Reading.Items(body, member: null, item => item.Deserialize(type)!), timeout);
    }

    /// <summary>
    /// Saves what the work has made, once it is done, and gives the path. The blobs of a billing export go into a folder of
    /// their own; saving again fetches what is missing there. A single file goes to the path, or into it under its own name
    /// if it is a folder. A file appears only when it is whole.
    /// </summary>
    /// <param name="path">Folder, or path of the file.</param>
    /// <param name="options">What may be said besides.</param>
    /// <param name="cancellationToken">Gives it up, and leaves no half file.</param>
    /// <exception cref="PartnerCenterException">A call or the work failed, or a file cannot be written; subclasses say how.</exception>
    public async Task<string> SaveAsync(string path, SaveOptions? options = null, CancellationToken cancellationToken = default)
    {
        StepOptions said = new()
        {
            Read = "made",
            SaveTo = Check.NotNull(path, nameof(path)),
            Form = options is { Plain: true } ? "plain" : "compressed",
            Wait = options?.Timeout,
        };
        string saved = "";
        await foreach (Step step in StepsAsync(said, cancellationToken).ConfigureAwait(false))
        {
            saved = step.Saved?.Path ?? step.File?.Path ?? saved;
            options?.Progress?.Report(new SaveProgress { Work = step.Work, Export = step.Saved, File = step.File });
        }
        return saved;
    }

    /// <summary>Tells which work it is, and how far.</summary>
    public override string ToString() => $"Work of {_operation} {Id} ({(IsDone ? "done" : Progress.State ?? "begun")})";

    internal Work<T> Take(Step step)
    {
        Progress = step.Work ?? Progress;
        Continuation = step.Continuation;
        _result = IsDone ? step.Body : null;
        return this;
    }

    internal Work<T> At(Continuation continuation)
    {
        Continuation = continuation;
        return this;
    }

    private Records<TRecord> Records<TRecord>(Func<byte[], List<TRecord>> read, TimeSpan? timeout) =>
        new(cancellation => StepsAsync(new StepOptions { Read = "records", Wait = timeout }, cancellation), read);

    private Task<Step> AskAsync(string work, TimeSpan? timeout, CancellationToken cancellation) =>
        _caller.StepAsync(
            new Request(_operation), new StepOptions { Work = work, Timeout = timeout }, Continuation, _isGenerated, cancellation);

    private IAsyncEnumerable<Step> StepsAsync(StepOptions options, CancellationToken cancellation)
    {
        Continuation from = Continuation
            ?? throw new ConfigurationException($"{_operation} was done at once: there is nothing to follow", new ErrorFacts());
        return _caller.StepsAsync(new Request(_operation), options, from, _isGenerated, cancellation);
    }
}
