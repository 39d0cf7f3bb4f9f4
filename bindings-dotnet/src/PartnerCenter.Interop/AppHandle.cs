using System;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Win32.SafeHandles;

namespace PartnerCenter.Interop;

/// <summary>An app of the native library. May be used from every thread.</summary>
/// <remarks>
/// Configurations, requests and answers are JSON in UTF-8; docs/c-abi.md describes them. A handle that was disposed of is
/// refused by the library, as everything else: by an outcome of the status <see cref="Status.Configuration"/>.
/// </remarks>
public sealed unsafe class AppHandle : SafeHandleZeroOrMinusOneIsInvalid
{
    private AppHandle()
        : base(ownsHandle: true)
    {
    }

    /// <summary>Makes an app. Sends nothing.</summary>
    /// <param name="configuration">JSON in UTF-8.</param>
    /// <param name="host">Answers what the configuration leaves to the program; it is kept until the library needs it no more.</param>
    /// <exception cref="FailureException">The configuration cannot be used; the envelope says why.</exception>
    /// <exception cref="DllNotFoundException">There is no native library for this platform.</exception>
    public static AppHandle Create(byte[] configuration, IHost? host = null)
    {
        Guard.NotNull(configuration, nameof(configuration));
        Native native = Native.Library;
        AppHandle app = new();
        PcHost answers = default;
        long context = host is null ? 0 : HostDoor.Add(host, out answers);
        bool made = false;
        try
        {
            void* handle = null;
            PcOutcome failure = default;
            fixed (byte* data = configuration)
            {
                int status = native.pc_app_create(
                    data, (nuint)configuration.Length, host is null ? null : &answers, &handle, &failure);
                native.ThrowIfFailed(status, &failure);
            }
            app.SetHandle((IntPtr)handle);
            made = true;
            return app;
        }
        finally
        {
            if (!made)
            {
                HostDoor.Remove(context);
            }
        }
    }

    /// <summary>Makes a call.</summary>
    /// <param name="request">JSON in UTF-8.</param>
    /// <param name="cancellation">Cancels the call in the library: its outcome is then of the status <see cref="Status.Cancelled"/>,
    /// unless it had just ended.</param>
    /// <exception cref="OperationCanceledException">It was cancelled before it began: nothing was sent.</exception>
    public Task<Outcome> CallAsync(byte[] request, CancellationToken cancellation = default)
    {
        Guard.NotNull(request, nameof(request));
        if (cancellation.IsCancellationRequested)
        {
            return Task.FromCanceled<Outcome>(cancellation);
        }
        return PendingCall.RunAsync(
            (completion, context) =>
            {
                using Reference app = new(this);
                fixed (byte* data = request)
                {
                    return Native.Library.pc_call_start(app.Pointer, data, (nuint)request.Length, completion, context);
                }
            },
            cancellation);
    }

    /// <summary>Makes a call and waits for it.</summary>
    /// <param name="request">JSON in UTF-8.</param>
    /// <param name="cancellation">As of <see cref="CallAsync"/>.</param>
    /// <exception cref="OperationCanceledException">It was cancelled before it began: nothing was sent.</exception>
    public Outcome Call(byte[] request, CancellationToken cancellation = default)
    {
        Guard.NotNull(request, nameof(request));
        if (cancellation.CanBeCanceled)
        {
            return CallAsync(request, cancellation).GetAwaiter().GetResult();
        }
        Native native = Native.Library;
        using Reference app = new(this);
        PcOutcome outcome = default;
        fixed (byte* data = request)
        {
            native.pc_call_blocking(app.Pointer, data, (nuint)request.Length, &outcome);
        }
        return native.Taken(&outcome);
    }

    /// <summary>Opens a collection. Sends nothing.</summary>
    /// <param name="request">JSON in UTF-8, whose options may have <c>resume</c>.</param>
    /// <exception cref="FailureException">The request cannot be used; the envelope says why.</exception>
    public StreamHandle OpenStream(byte[] request)
    {
        Guard.NotNull(request, nameof(request));
        return StreamHandle.Open(this, request);
    }

    /// <summary>Reads which cached token is wanted, once for many lookups. Sends nothing.</summary>
    /// <param name="lookup">Which token.</param>
    /// <exception cref="FailureException">The lookup cannot be used; the envelope says why.</exception>
    public LookupHandle OpenLookup(TokenLookup lookup)
    {
        Guard.NotNull(lookup, nameof(lookup));
        return LookupHandle.Open(this, lookup);
    }

    /// <summary>Looks for a cached token that is fresh. Never waits, sends nothing.</summary>
    /// <param name="lookup">Which token.</param>
    /// <returns>Nothing when there is none.</returns>
    /// <exception cref="FailureException">The lookup cannot be used; the envelope says why.</exception>
    public CachedToken? TokenCached(TokenLookup lookup)
    {
        Guard.NotNull(lookup, nameof(lookup));
        return lookup.Find(this);
    }

    /// <inheritdoc/>
    protected override bool ReleaseHandle()
    {
        Native.Library.pc_app_destroy((void*)handle);
        return true;
    }
}
