using System;
using System.Collections;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Management.Automation;
using System.Threading;
using System.Threading.Tasks;
using PartnerCenter.Interop;
using PartnerCenterSAM.Json;

namespace PartnerCenterSAM;

/// <summary>What all cmdlets are: calls that Ctrl-C stops, errors that scripts can catch, lines for <c>-Verbose</c>.</summary>
public abstract class PartnerCmdlet : PSCmdlet, IDisposable
{
    private readonly CancellationTokenSource _stop = new();
    private readonly BlockingCollection<Action?> _posts = new();
    private IDisposable? _lines;

    /// <summary>What the cmdlet does with its input. What it throws as <see cref="PartnerException"/> ends it, or this
    /// item of a pipeline.</summary>
    private protected abstract void Process();

    /// <inheritdoc/>
    protected override void BeginProcessing()
    {
        Runspace = System.Management.Automation.Runspaces.Runspace.DefaultRunspace?.InstanceId ?? Guid.Empty;
        if (IsVerbose())
        {
            _lines = LogLines.To(line => Post(() => WriteVerbose(line)));
        }
    }

    /// <inheritdoc/>
    protected sealed override void ProcessRecord()
    {
        try
        {
            Process();
        }
        catch (PartnerException error) when (MyInvocation.ExpectingInput)
        {
            // One of many that fails does not keep the others of a pipeline from their turn.
            WriteError(error.ToRecord(Target));
        }
        catch (PartnerException error)
        {
            ThrowTerminatingError(error.ToRecord(Target));
        }
    }

    /// <inheritdoc/>
    protected override void EndProcessing()
    {
        _lines?.Dispose();
        while (_posts.TryTake(out Action? late))
        {
            late?.Invoke();
        }
    }

    /// <summary>Ctrl-C, or a runspace that closes: the call ends in the library too.</summary>
    protected override void StopProcessing() => _stop.Cancel();

    /// <inheritdoc/>
    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Gives back what the cmdlet holds.</summary>
    /// <param name="disposing">Whether it is called by <see cref="Dispose()"/>.</param>
    protected virtual void Dispose(bool disposing)
    {
        if (disposing)
        {
            _lines?.Dispose();
            _stop.Dispose();
        }
    }

    /// <summary>What an error is about.</summary>
    private protected virtual object? Target => null;

    /// <summary>Where the cmdlet runs.</summary>
    internal Guid Runspace { get; private set; }

    /// <summary>Has something done on the pipeline's thread, where alone a cmdlet may write, while a call is under way.</summary>
    internal void Post(Action action) => _posts.Add(action);

    /// <summary>Makes a call and gives its answer.</summary>
    /// <exception cref="PartnerException">It failed.</exception>
    private protected Outcome Call(PartnerApp app, Hashtable request) =>
        Wait(app, request, cancellation => app.Handle.CallAsync(Bytes(request), cancellation));

    /// <summary>Opens what comes step by step, and gives each step with its facts.</summary>
    /// <exception cref="PartnerException">It failed.</exception>
    private protected IEnumerable<(Outcome Step, PSObject Facts)> Steps(PartnerApp app, Hashtable request)
    {
        StreamHandle opened;
        try
        {
            opened = app.Handle.OpenStream(Bytes(request));
        }
        catch (FailureException failure)
        {
            throw PartnerException.Of(failure.Outcome);
        }
        using StreamHandle stream = opened;
        while (true)
        {
            Outcome step = Wait(app, request, stream.NextAsync);
            PSObject facts = Facts(step);
            if (facts.Get("status") is null)
            {
                yield break;
            }
            yield return (step, facts);
        }
    }

    /// <summary>Reads a collection, item by item, and shows how far it is.</summary>
    /// <exception cref="PartnerException">It failed.</exception>
    private protected IEnumerable<object?> Items(PartnerApp app, Hashtable request, string title)
    {
        PageProgress progress = new(this, title);
        long given = 0;
        try
        {
            foreach ((Outcome page, PSObject facts) in Steps(app, request))
            {
                string member = facts.Text("itemsMember") ?? "";
                object? body = Read(page.Body);
                object? items = member.Length > 0 && body is PSObject whole ? whole.Get(member) : body;
                foreach (object? item in items as object?[] ?? [items])
                {
                    yield return item;
                    given++;
                }
                // Some services count the page alone.
                long? total = facts.Number("total") is { } said && (said > given || facts.Get("continuation") is null) ? said : null;
                progress.Tell(total is null ? $"{given} items" : $"{given} of {total} items", given, total);
            }
        }
        finally
        {
            progress.End();
        }
    }

    /// <summary>What a parameter holds as something that can be written as JSON: a text is JSON already.</summary>
    /// <exception cref="PartnerException">A text that is no JSON.</exception>
    private protected static object? JsonValue(object? value, string parameter)
    {
        object? plain = value is PSObject wrapped && wrapped.BaseObject is not PSCustomObject ? wrapped.BaseObject : value;
        if (plain is not string text)
        {
            return plain;
        }
        if (string.IsNullOrWhiteSpace(text))
        {
            throw new PartnerException("configuration", $"-{parameter} is an empty text.", "Give a hashtable, an object, or JSON; or leave it out.");
        }
        try
        {
            return JsonReader.Read(text);
        }
        catch (FormatException error)
        {
            throw new PartnerException("configuration", $"-{parameter} is a text that is no JSON. {error.Message}", inner: error);
        }
    }

    /// <summary>Makes a call and reads its answer.</summary>
    /// <exception cref="PartnerException">It failed.</exception>
    private protected PSObject CallForObject(PartnerApp app, Hashtable request) =>
        Read(Call(app, request).Body) as PSObject
            ?? throw new PartnerException("service", $"{request["operation"]} was answered with something else than an object.");

    /// <summary>Reads the body of an answer.</summary>
    /// <exception cref="PartnerException">It is no JSON.</exception>
    private protected static object? Read(byte[] body)
    {
        try
        {
            return JsonReader.Read(body);
        }
        catch (FormatException error)
        {
            throw new PartnerException("service", $"The answer cannot be read. {error.Message}", inner: error);
        }
    }

    /// <summary>A request by its parameters.</summary>
    private protected static Hashtable Request(string operation, params (string Name, object? Value)[] parameters)
    {
        Hashtable named = [];
        foreach ((string name, object? value) in parameters)
        {
            named[name] = value;
        }
        return new Hashtable { ["operation"] = operation, ["params"] = named };
    }

    private static byte[] Bytes(Hashtable request)
    {
        try
        {
            return JsonWriter.ToBytes(request);
        }
        catch (ArgumentException error)
        {
            throw new PartnerException("configuration", error.Message, inner: error);
        }
    }

    /// <summary>What is known of an answer beside its body.</summary>
    private protected static PSObject Facts(Outcome outcome) => Read(outcome.Facts) as PSObject ?? new PSObject();

    /// <summary>Waits for a call, and does meanwhile what is posted.</summary>
    private Outcome Wait(PartnerApp app, Hashtable request, Func<CancellationToken, Task<Outcome>> start)
    {
        string operation = (string)request["operation"]!;
        if (_lines is not null && RequestLine.Of(request) is { } line)
        {
            WriteVerbose(line);
        }
        using IDisposable present = app.Host.Attend(this);
        Task<Outcome> call = start(_stop.Token);
        // Wakes the loop below; what was posted before comes first.
        call.ContinueWith(_ => _posts.Add(null), CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
        try
        {
            while (_posts.Take() is { } action)
            {
                action();
            }
        }
        catch
        {
            // The pipeline has stopped, or nobody reads its streams.
            _stop.Cancel();
            throw;
        }
        if (call.IsCanceled)
        {
            throw new PipelineStoppedException();
        }
        Outcome outcome = call.GetAwaiter().GetResult();
        if (outcome.Status == Status.Cancelled && _stop.IsCancellationRequested)
        {
            throw new PipelineStoppedException();
        }
        Tell(operation, outcome);
        return outcome.IsSuccess ? outcome : throw PartnerException.Of(outcome);
    }

    /// <summary>Status and ids of an answer, also of one that is an error.</summary>
    private void Tell(string operation, Outcome outcome)
    {
        if (_lines is null)
        {
            return;
        }
        PSObject told = outcome.IsSuccess ? Facts(outcome) : Read(outcome.Body) as PSObject ?? new PSObject();
        if (told.Get("status") is { } status)
        {
            WriteVerbose($"{operation}: status {status}, request id {told.Text("requestId")}, correlation id {told.Text("correlationId")}");
        }
    }

    private bool IsVerbose()
    {
        if (MyInvocation.BoundParameters.TryGetValue("Verbose", out object? given))
        {
            return given is SwitchParameter { IsPresent: true };
        }
        string preference = GetVariableValue("VerbosePreference")?.ToString() ?? "";
        return preference is not "SilentlyContinue" and not "Ignore" and not "";
    }
}
