using System.Collections;
using System.Threading;

namespace PartnerCenterSAM;

/// <summary>Who is connected, in every runspace of this process: parallel ones share one app, its tokens and its connections.</summary>
internal static class Session
{
    private static Connection? s_current;

    internal static Connection? Current => Volatile.Read(ref s_current);

    /// <summary>The connection that a cmdlet needs.</summary>
    /// <exception cref="PartnerException">There is none.</exception>
    internal static Connection Needed => Current
        ?? throw new PartnerException("configuration", "Nobody is connected.", "Run Connect-PartnerCenter first.");

    internal static void Replace(Connection? connection) => Interlocked.Exchange(ref s_current, connection)?.App.Dispose();
}

/// <summary>A partner that calls are made as.</summary>
internal sealed class Connection
{
    internal Connection(PartnerApp app, string partner, bool isAppOnly, PartnerContext context)
    {
        App = app;
        Partner = partner;
        IsAppOnly = isAppOnly;
        Context = context;
    }

    internal PartnerApp App { get; }

    internal string Partner { get; }

    internal bool IsAppOnly { get; }

    internal PartnerContext Context { get; }

    internal KnownCustomers Customers { get; } = new();

    internal KnownWork Work { get; } = new();

    /// <summary>A request as this partner.</summary>
    internal Hashtable Request(string operation, Hashtable? parameters = null) => new()
    {
        ["operation"] = operation,
        ["partner"] = Partner,
        ["appOnly"] = IsAppOnly,
        ["params"] = parameters ?? [],
    };
}
