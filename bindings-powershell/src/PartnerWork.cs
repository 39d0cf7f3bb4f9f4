using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Management.Automation;
using PartnerCenterSAM.Json;

namespace PartnerCenterSAM;

/// <summary>Work that an operation began, and that goes on at the service.</summary>
public sealed class PartnerWork
{
    internal PartnerWork(string operation, string partner, string? customer, string? continuation = null)
    {
        Operation = operation;
        Partner = partner;
        CustomerId = customer;
        Continuation = continuation;
    }

    /// <summary>The service's id of the work; one of this process where it has none.</summary>
    public string Id { get; private set; } = Guid.NewGuid().ToString();

    /// <summary>What began it.</summary>
    public string Operation { get; }

    /// <summary>The service's own word for its state, as it was asked last.</summary>
    public string? State { get; private set; }

    /// <summary>How much is done, of a hundred, where the service says so.</summary>
    public double? PercentComplete { get; private set; }

    /// <summary>Whether it has ended. Work that failed is an error of the cmdlet that asked.</summary>
    public bool IsDone { get; private set; }

    /// <summary>The customer in whose tenant it goes on.</summary>
    public string? CustomerId { get; }

    /// <summary>What <c>Get-PartnerWork -Continuation</c> takes in another process: JSON, and not secret. Null for work that was done at
    /// once.</summary>
    public string? Continuation { get; private set; }

    internal string Partner { get; }

    /// <summary>What it has made, once it is done.</summary>
    internal object? Result { get; private set; }

    /// <summary>Operation and state.</summary>
    public override string ToString() => $"{Operation} {Id} ({(IsDone ? "done" : State ?? "running")})";

    /// <summary>Takes what an answer says of it.</summary>
    internal void Take(PSObject facts, Func<object?> body)
    {
        PSObject told = facts.Object("work") ?? new PSObject();
        Id = told.Text("id") is { Length: > 0 } id ? id : Id;
        State = told.Text("state") ?? State;
        PercentComplete = told.Get("percent") is { } percent ? LanguagePrimitives.ConvertTo<double>(percent) : PercentComplete;
        if (facts.Object("continuation") is { } continuation)
        {
            Continuation = JsonWriter.ToText(continuation);
        }
        if (told.Get("done") is true)
        {
            Result = body();
            IsDone = true;
        }
    }
}

/// <summary>Work that was begun or taken up since somebody connected.</summary>
internal sealed class KnownWork
{
    private const int Most = 1_000;
    private readonly ConcurrentQueue<PartnerWork> _all = new();

    internal IEnumerable<PartnerWork> All => _all;

    internal PartnerWork? Find(string id) => _all.FirstOrDefault(work => work.Id.Equals(id, StringComparison.OrdinalIgnoreCase));

    /// <summary>Remembers it; the oldest are forgotten.</summary>
    internal void Add(PartnerWork work)
    {
        _all.Enqueue(work);
        while (_all.Count > Most && _all.TryDequeue(out _))
        {
        }
    }
}
