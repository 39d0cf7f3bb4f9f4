using System;
using System.Collections;
using System.Collections.Generic;
using System.IO;
using System.Management.Automation;
using PartnerCenter.Interop;
using PartnerCenterSAM.Json;

namespace PartnerCenterSAM;

/// <summary>A cmdlet that gives what operations answer with: objects, files, and work that goes on.</summary>
public abstract class FollowingCmdlet : PartnerCmdlet
{
    /// <summary>Makes a call and writes what comes of it.</summary>
    /// <param name="connection">As whom.</param>
    /// <param name="request">What is called.</param>
    /// <param name="facts">What is known of it.</param>
    /// <param name="ids">What the cmdlets after this one are told: whose an object is.</param>
    /// <param name="path">Where a file is saved; it is given as bytes otherwise.</param>
    /// <param name="wait">How long work is waited for; not at all when it is null.</param>
    /// <param name="isWorkWanted">Whether work is given even where it was done at once.</param>
    /// <exception cref="PartnerException">It failed.</exception>
    private protected void Give(
        Connection connection,
        Hashtable request,
        OperationFacts facts,
        IReadOnlyDictionary<string, object> ids,
        string? path = null,
        TimeSpan? wait = null,
        bool isWorkWanted = false)
    {
        switch (facts.Answer)
        {
            case OperationAnswer.Pages:
                foreach (object? item in Items(connection.App, request, MyInvocation.MyCommand.Name))
                {
                    WriteObject(Known(connection, item, facts, ids));
                }
                break;
            case OperationAnswer.Bytes when path is not null:
                With(request, ("saveTo", FullPath(path)));
                WriteObject(Saved(connection.App, request));
                break;
            case OperationAnswer.Bytes:
                WriteObject(Call(connection.App, request).Body);
                break;
            case OperationAnswer.Work:
                PartnerWork work = new(facts.Name, connection.Partner, request["customer"] as string);
                Outcome begun = Call(connection.App, request);
                work.Take(Facts(begun), () => Read(begun.Body));
                connection.Work.Add(work);
                if (wait is { } most)
                {
                    Finish(connection, work, most);
                }
                if (work.IsDone && (wait is not null || !isWorkWanted))
                {
                    WriteResult(connection, work, ids);
                }
                else
                {
                    WriteObject(work);
                }
                break;
            default:
                Outcome outcome = Call(connection.App, request);
                if (outcome.Body.Length > 0)
                {
                    WriteObject(Known(connection, Read(outcome.Body), facts, ids), enumerateCollection: true);
                }
                break;
        }
    }

    /// <summary>Writes what work has made.</summary>
    private protected void WriteResult(Connection connection, PartnerWork work, IReadOnlyDictionary<string, object>? ids = null)
    {
        if (work.Result is not null)
        {
            OperationFacts facts = OperationTable.Find(work.Operation) ?? OperationFacts.Unknown(work.Operation);
            ids ??= work.CustomerId is { } customer ? new Dictionary<string, object> { ["CustomerId"] = customer } : [];
            WriteObject(Known(connection, work.Result, facts, ids), enumerateCollection: true);
        }
    }

    /// <summary>Asks how far work is, once.</summary>
    /// <exception cref="PartnerException">It has failed, or cannot be asked.</exception>
    private protected void Refresh(Connection connection, PartnerWork work)
    {
        if (!work.IsDone)
        {
            Outcome outcome = Call(connection.App, About(connection, work, ("work", "poll")));
            work.Take(Facts(outcome), () => Read(outcome.Body));
        }
    }

    /// <summary>Waits for the end of work.</summary>
    /// <exception cref="PartnerException">It has failed, or was not done by then; the work goes on in that case.</exception>
    private protected void Finish(Connection connection, PartnerWork work, TimeSpan most)
    {
        if (work.IsDone)
        {
            return;
        }
        PageProgress progress = new(this, work.Operation);
        try
        {
            Hashtable request = About(connection, work, ("read", "progress"), ("waitMs", (long)most.TotalMilliseconds));
            foreach ((Outcome step, PSObject facts) in Steps(connection.App, request))
            {
                work.Take(facts, () => Read(step.Body));
                progress.Tell(work.State ?? "running", (long)(work.PercentComplete ?? 0), work.PercentComplete is null ? null : 100);
            }
        }
        finally
        {
            progress.End();
        }
    }

    /// <summary>A request about work.</summary>
    /// <exception cref="PartnerException">There is nothing to ask for, or it is another partner's.</exception>
    private protected static Hashtable About(Connection connection, PartnerWork work, params (string Name, object? Value)[] options)
    {
        if (work.Partner != connection.Partner)
        {
            throw new PartnerException(
                "configuration", $"The work is of the partner {work.Partner}, and {connection.Partner} is connected.", "Connect to its partner.");
        }
        if (work.Continuation is null)
        {
            throw new PartnerException("configuration", $"{work.Operation} was done at once: there is nothing to follow.");
        }
        Hashtable request = connection.Request(work.Operation);
        if (work.CustomerId is not null)
        {
            request["customer"] = work.CustomerId;
        }
        With(request, [("resume", JsonReader.Read(work.Continuation)), .. options]);
        return request;
    }

    /// <summary>Saves a file or an export step by step, and gives the file or folder.</summary>
    /// <exception cref="PartnerException">It failed; nothing that is not whole stays.</exception>
    private protected FileSystemInfo Saved(PartnerApp app, Hashtable request)
    {
        PageProgress progress = new(this, $"{request["operation"]}");
        string? path = null;
        bool isFolder = false;
        try
        {
            foreach ((_, PSObject facts) in Steps(app, request))
            {
                if (facts.Object("saved") is { } folder)
                {
                    (path, isFolder) = (folder.Text("path") ?? path, true);
                    progress.Tell($"{folder.Number("files")} of {folder.Number("count")} files", folder.Number("received") ?? 0, folder.Number("total"));
                }
                else if (facts.Object("file") is { } file)
                {
                    path = file.Text("path") ?? path;
                    progress.Tell($"{file.Number("received")} bytes", file.Number("received") ?? 0, file.Number("total"));
                }
                else if (facts.Object("work") is { } work)
                {
                    progress.Tell(work.Text("state") ?? "running");
                }
            }
        }
        finally
        {
            progress.End();
        }
        if (path is null)
        {
            throw new PartnerException("service", $"{request["operation"]} gave no file.");
        }
        return isFolder ? new DirectoryInfo(path) : new FileInfo(path);
    }

    /// <summary>A path of the shell's current folder, which is not the process's.</summary>
    /// <exception cref="PartnerException">It is no path of the file system.</exception>
    private protected string FullPath(string path)
    {
        string full = SessionState.Path.GetUnresolvedProviderPathFromPSPath(path, out ProviderInfo provider, out _);
        return provider.Name == "FileSystem"
            ? full
            : throw new PartnerException("configuration", $"{path} is no path of the file system but of {provider.Name}.");
    }

    /// <summary>How long work is waited for: an hour where nothing is said.</summary>
    private protected static TimeSpan Patience(int seconds) => seconds > 0 ? TimeSpan.FromSeconds(seconds) : TimeSpan.FromHours(1);

    /// <summary>Adds options to a request.</summary>
    private protected static void With(Hashtable request, params (string Name, object? Value)[] options)
    {
        Hashtable said = request["options"] as Hashtable ?? [];
        foreach ((string name, object? value) in options)
        {
            said[name] = value;
        }
        request["options"] = said;
    }

    /// <summary>Lets an object say what it is, and carry the ids that the cmdlets after it want by name.</summary>
    private protected static object? Known(Connection connection, object? item, OperationFacts facts, IReadOnlyDictionary<string, object> ids)
    {
        if (item is not PSObject made)
        {
            return item;
        }
        if (facts.Type is not null)
        {
            made.TypeNames.Insert(0, $"PartnerCenterSAM.{facts.Type}");
        }
        if (facts.Type == "Customer")
        {
            connection.Customers.Add(made);
        }
        if (facts.Item is not null && made.Get("id") is { } own)
        {
            Add(facts.Item, own);
        }
        foreach (KeyValuePair<string, object> known in ids)
        {
            Add(known.Key, known.Value);
        }
        return made;

        void Add(string name, object id)
        {
            if (made.Properties[name] is null)
            {
                made.Properties.Add(new CarriedId(name, id));
            }
        }
    }
}

/// <summary>An id that an object carries for the next cmdlet: it is no member of the object, and is not sent with it.</summary>
internal sealed class CarriedId : PSNoteProperty
{
    internal CarriedId(string name, object value)
        : base(name, value)
    {
    }

    /// <inheritdoc/>
    public override PSMemberInfo Copy() => new CarriedId(Name, Value);
}
