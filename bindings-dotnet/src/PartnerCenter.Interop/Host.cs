using System;
using System.Collections.Concurrent;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using System.Threading;

namespace PartnerCenter.Interop;

/// <summary>Does for an app what its configuration leaves to the program: keeps refresh tokens, makes client assertions,
/// shows a person where to sign in.</summary>
public interface IHost
{
    /// <summary>Takes a request, on a thread of the library that may be blocked. Several may come at once.</summary>
    /// <param name="request">Answer it by <see cref="HostRequest.Reply"/> or <see cref="HostRequest.Fail(byte[])"/>, now or later, from any
    /// thread. One that is never answered ends with the call's deadline; an exception answers it as a failure.</param>
    void Ask(HostRequest request);
}

/// <summary>A request of the library to the program; docs/c-abi.md lists the kinds with payload and reply.</summary>
public sealed unsafe class HostRequest
{
    internal HostRequest(ulong number, string kind, byte[] payload)
    {
        Number = number;
        Kind = kind;
        Payload = payload;
    }

    /// <summary>Its number. The error of a call that failed for it has it as the detail <c>hostRequest</c>.</summary>
    public ulong Number { get; }

    /// <summary>What is wanted, such as <c>store.load</c>.</summary>
    public string Kind { get; }

    /// <summary>JSON in UTF-8. May hold secrets.</summary>
    public byte[] Payload { get; }

    /// <summary>Answers with JSON in UTF-8. Does nothing when it was answered before, or its deadline has passed.</summary>
    public void Reply(byte[] json) => Answer(failed: false, json);

    /// <summary>Answers that it failed, with <c>{kind, message}</c> as JSON in UTF-8; the message must hold no secret.</summary>
    public void Fail(byte[] json) => Answer(failed: true, json);

    /// <summary>Answers that it failed with an exception, of which only the type is told: its text may hold a secret.</summary>
    public void Fail(Exception error)
    {
        Guard.NotNull(error, nameof(error));
        Fail(Encoding.UTF8.GetBytes($$"""{"message":"the program's own code for {{Kind}} threw {{error.GetType().FullName}}"}"""));
    }

    /// <summary>Tells the kind and number, no content.</summary>
    public override string ToString() => string.Format(CultureInfo.InvariantCulture, "{0} {1}", Kind, Number);

    private void Answer(bool failed, byte[] json)
    {
        Guard.NotNull(json, nameof(json));
        fixed (byte* data = json)
        {
            Native.Library.pc_host_reply(Number, failed ? (byte)1 : (byte)0, data, (nuint)json.Length);
        }
    }
}

/// <summary>Where the library's requests come in.</summary>
internal static unsafe class HostDoor
{
    private static readonly ConcurrentDictionary<long, IHost> s_hosts = new();
    private static readonly void* s_ask = Native.Callback(new AskFunction(Asked));
    private static readonly void* s_release = Native.Callback(new ReleaseFunction(Released));
    private static long s_last;

    [UnmanagedFunctionPointer(CallingConvention.Cdecl)]
    private delegate void AskFunction(
        IntPtr context, ulong id, byte* kind, nuint kindLength, byte* payload, nuint payloadLength);

    [UnmanagedFunctionPointer(CallingConvention.Cdecl)]
    private delegate void ReleaseFunction(IntPtr context);

    internal static int Count => s_hosts.Count;

    internal static long Add(IHost host, out PcHost native)
    {
        long context = Interlocked.Increment(ref s_last);
        s_hosts[context] = host;
        native = new PcHost { Context = (void*)(nint)context, Ask = s_ask, Release = s_release };
        return context;
    }

    internal static void Remove(long context) => s_hosts.TryRemove(context, out _);

    private static void Released(IntPtr context) => Remove((long)context);

    private static void Asked(
        IntPtr context, ulong id, byte* kind, nuint kindLength, byte* payload, nuint payloadLength)
    {
        // No exception may reach the library; one that has no answer ends with its deadline.
        try
        {
            PcBuffer name = new() { Data = kind, Length = kindLength };
            PcBuffer text = new() { Data = payload, Length = payloadLength };
            HostRequest request = new(id, Encoding.UTF8.GetString(name.ToArray()), text.ToArray());
            try
            {
                if (!s_hosts.TryGetValue((long)context, out IHost? host))
                {
                    throw new InvalidOperationException("the app is gone");
                }
                host.Ask(request);
            }
            catch (Exception error)
            {
                request.Fail(error);
            }
        }
        catch (Exception)
        {
            // As said above.
        }
    }
}
