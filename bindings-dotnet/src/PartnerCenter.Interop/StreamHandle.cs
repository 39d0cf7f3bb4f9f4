using System;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Win32.SafeHandles;

namespace PartnerCenter.Interop;

/// <summary>A collection that comes page by page. Made by <see cref="AppHandle.OpenStream"/>.</summary>
public sealed unsafe class StreamHandle : SafeHandleZeroOrMinusOneIsInvalid
{
    private StreamHandle()
        : base(ownsHandle: true)
    {
    }

    internal static StreamHandle Open(AppHandle app, byte[] request)
    {
        Native native = Native.Library;
        StreamHandle stream = new();
        using Reference reference = new(app);
        void* handle = null;
        PcOutcome failure = default;
        fixed (byte* data = request)
        {
            int status = native.pc_stream_open(reference.Pointer, data, (nuint)request.Length, &handle, &failure);
            native.ThrowIfFailed(status, &failure);
        }
        stream.SetHandle((IntPtr)handle);
        return stream;
    }

    /// <summary>Asks for the next page.</summary>
    /// <param name="cancellation">As of <see cref="AppHandle.CallAsync"/>.</param>
    /// <returns>The page. After the last one a success whose body is empty and whose facts have no <c>status</c>.</returns>
    /// <exception cref="OperationCanceledException">It was cancelled before it began: nothing was sent.</exception>
    public Task<Outcome> NextAsync(CancellationToken cancellation = default)
    {
        if (cancellation.IsCancellationRequested)
        {
            return Task.FromCanceled<Outcome>(cancellation);
        }
        return PendingCall.RunAsync(
            (completion, context) =>
            {
                using Reference stream = new(this);
                return Native.Library.pc_stream_next(stream.Pointer, completion, context);
            },
            cancellation);
    }

    /// <summary>Waits for the next page.</summary>
    /// <param name="cancellation">As of <see cref="AppHandle.CallAsync"/>.</param>
    /// <returns>As of <see cref="NextAsync"/>.</returns>
    /// <exception cref="OperationCanceledException">It was cancelled before it began: nothing was sent.</exception>
    public Outcome Next(CancellationToken cancellation = default)
    {
        if (cancellation.CanBeCanceled)
        {
            return NextAsync(cancellation).GetAwaiter().GetResult();
        }
        Native native = Native.Library;
        using Reference stream = new(this);
        PcOutcome outcome = default;
        native.pc_stream_next_blocking(stream.Pointer, &outcome);
        return native.Taken(&outcome);
    }

    /// <inheritdoc/>
    protected override bool ReleaseHandle()
    {
        Native.Library.pc_stream_close((void*)handle);
        return true;
    }
}
