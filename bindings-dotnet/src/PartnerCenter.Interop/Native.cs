using System;
using System.Runtime.InteropServices;
using System.Text;
using System.Threading;

namespace PartnerCenter.Interop;

/// <summary>The functions of the native library, as include/partnercenter.h declares them; a test compares them.</summary>
/// <remarks>
/// They are addresses and not <c>DllImport</c>s: .NET Standard has no way to say which file an import means, and by name
/// alone a second version of this assembly in the process would get the first one's library.
/// </remarks>
internal sealed unsafe class Native
{
    private static readonly Lazy<Native> s_loaded = new(Load, LazyThreadSafetyMode.ExecutionAndPublication);

#pragma warning disable SA1307, CA1051, IDE1006 // Names are the header's.
    internal readonly delegate* unmanaged[Cdecl]<byte*, nuint, PcHost*, void**, PcOutcome*, int> pc_app_create;
    internal readonly delegate* unmanaged[Cdecl]<void*, void> pc_app_destroy;
    internal readonly delegate* unmanaged[Cdecl]<void*, PcTokenLookup*, PcToken*, PcOutcome*, int> pc_token_cached;
    internal readonly delegate* unmanaged[Cdecl]<void*, PcTokenLookup*, void**, PcOutcome*, int> pc_lookup_open;
    internal readonly delegate* unmanaged[Cdecl]<void*, ulong*, PcToken*, PcOutcome*, int> pc_lookup_cached;
    internal readonly delegate* unmanaged[Cdecl]<void*, void> pc_lookup_close;
    internal readonly delegate* unmanaged[Cdecl]<PcBuffer*, void> pc_buffer_free;
    internal readonly delegate* unmanaged[Cdecl]<void*, byte*, nuint, void*, void*, ulong> pc_call_start;
    internal readonly delegate* unmanaged[Cdecl]<ulong, void> pc_call_cancel;
    internal readonly delegate* unmanaged[Cdecl]<void*, byte*, nuint, PcOutcome*, int> pc_call_blocking;
    internal readonly delegate* unmanaged[Cdecl]<ulong, byte, byte*, nuint, void> pc_host_reply;
    internal readonly delegate* unmanaged[Cdecl]<int, void*, void*, PcOutcome*, int> pc_log_set;
    internal readonly delegate* unmanaged[Cdecl]<PcOutcome*, void> pc_outcome_free;
    internal readonly delegate* unmanaged[Cdecl]<void*, byte*, nuint, void**, PcOutcome*, int> pc_stream_open;
    internal readonly delegate* unmanaged[Cdecl]<void*, void*, void*, ulong> pc_stream_next;
    internal readonly delegate* unmanaged[Cdecl]<void*, PcOutcome*, int> pc_stream_next_blocking;
    internal readonly delegate* unmanaged[Cdecl]<void*, void> pc_stream_close;
    internal readonly delegate* unmanaged[Cdecl]<byte*> pc_version;
    internal readonly delegate* unmanaged[Cdecl]<uint> pc_abi_version;
    internal readonly delegate* unmanaged[Cdecl]<byte*> pc_table_hash;
#pragma warning restore SA1307, CA1051, IDE1006

    private Native(IntPtr library, string path)
    {
        Path = path;
        void* Address(string name)
        {
            IntPtr found = Platform.Find(library, name);
            return found != IntPtr.Zero
                ? (void*)found
                : throw new DllNotFoundException($"{path} is no library of partnercenter, or of another version: it has no function {name}");
        }

        // The handshake comes first: of another version nothing else can be expected.
        pc_abi_version = (delegate* unmanaged[Cdecl]<uint>)Address(nameof(pc_abi_version));
        pc_table_hash = (delegate* unmanaged[Cdecl]<byte*>)Address(nameof(pc_table_hash));
        pc_version = (delegate* unmanaged[Cdecl]<byte*>)Address(nameof(pc_version));
        Greet();
        pc_app_create = (delegate* unmanaged[Cdecl]<byte*, nuint, PcHost*, void**, PcOutcome*, int>)Address(nameof(pc_app_create));
        pc_app_destroy = (delegate* unmanaged[Cdecl]<void*, void>)Address(nameof(pc_app_destroy));
        pc_token_cached = (delegate* unmanaged[Cdecl]<void*, PcTokenLookup*, PcToken*, PcOutcome*, int>)Address(nameof(pc_token_cached));
        pc_lookup_open = (delegate* unmanaged[Cdecl]<void*, PcTokenLookup*, void**, PcOutcome*, int>)Address(nameof(pc_lookup_open));
        pc_lookup_cached = (delegate* unmanaged[Cdecl]<void*, ulong*, PcToken*, PcOutcome*, int>)Address(nameof(pc_lookup_cached));
        pc_lookup_close = (delegate* unmanaged[Cdecl]<void*, void>)Address(nameof(pc_lookup_close));
        pc_buffer_free = (delegate* unmanaged[Cdecl]<PcBuffer*, void>)Address(nameof(pc_buffer_free));
        pc_call_start = (delegate* unmanaged[Cdecl]<void*, byte*, nuint, void*, void*, ulong>)Address(nameof(pc_call_start));
        pc_call_cancel = (delegate* unmanaged[Cdecl]<ulong, void>)Address(nameof(pc_call_cancel));
        pc_call_blocking = (delegate* unmanaged[Cdecl]<void*, byte*, nuint, PcOutcome*, int>)Address(nameof(pc_call_blocking));
        pc_host_reply = (delegate* unmanaged[Cdecl]<ulong, byte, byte*, nuint, void>)Address(nameof(pc_host_reply));
        pc_log_set = (delegate* unmanaged[Cdecl]<int, void*, void*, PcOutcome*, int>)Address(nameof(pc_log_set));
        pc_outcome_free = (delegate* unmanaged[Cdecl]<PcOutcome*, void>)Address(nameof(pc_outcome_free));
        pc_stream_open = (delegate* unmanaged[Cdecl]<void*, byte*, nuint, void**, PcOutcome*, int>)Address(nameof(pc_stream_open));
        pc_stream_next = (delegate* unmanaged[Cdecl]<void*, void*, void*, ulong>)Address(nameof(pc_stream_next));
        pc_stream_next_blocking = (delegate* unmanaged[Cdecl]<void*, PcOutcome*, int>)Address(nameof(pc_stream_next_blocking));
        pc_stream_close = (delegate* unmanaged[Cdecl]<void*, void>)Address(nameof(pc_stream_close));
    }

    /// <summary>The library, which is loaded when it is first wanted.</summary>
    /// <exception cref="DllNotFoundException">There is none for this platform, or it belongs to another version.</exception>
    internal static Native Library => s_loaded.Value;

    /// <summary>Where it was found.</summary>
    internal string Path { get; }

    internal string Version => Text(pc_version());

    internal string TableHash => Text(pc_table_hash());

    /// <summary>Throws what a function wrote as its failure, and frees it.</summary>
    internal void ThrowIfFailed(int status, PcOutcome* failure)
    {
        if (status != 0)
        {
            throw new FailureException(Taken(failure));
        }
    }

    /// <summary>Copies an outcome that was written to us, and frees it.</summary>
    internal Outcome Taken(PcOutcome* outcome)
    {
        try
        {
            return outcome->Copy();
        }
        finally
        {
            pc_outcome_free(outcome);
        }
    }

    /// <summary>Keeps a function of ours for as long as the process: the library may call it at any moment.</summary>
    /// <remarks>A load context that is unloaded stays for it, instead of leaving an address where nothing is.</remarks>
    internal static void* Callback<T>(T function)
        where T : Delegate
    {
        GCHandle.Alloc(function);
        return (void*)Marshal.GetFunctionPointerForDelegate(function);
    }

    private static Native Load()
    {
        StringBuilder tried = new();
        foreach (string path in Platform.Candidates())
        {
            if (!System.IO.File.Exists(path))
            {
                tried.Append("\n  ").Append(path).Append(": does not exist");
                continue;
            }
            IntPtr library = Platform.Load(path, out string why);
            if (library != IntPtr.Zero)
            {
                return new Native(library, path);
            }
            tried.Append("\n  ").Append(path).Append(": ").Append(why);
        }
        string made = Platform.Identifiers.Length > 0
            ? $"wanted: {string.Join(" or ", Platform.Identifiers)}"
            : "it is made for Windows, Linux and macOS, each on x64 and arm64";
        throw new DllNotFoundException(
            $"partnercenter has no native library that loads on {Platform.Description} ({made}). Tried:{tried}");
    }

    private void Greet()
    {
        uint abi = pc_abi_version();
        if (abi != Constants.AbiVersion || TableHash != Constants.TableHash)
        {
            throw new DllNotFoundException(
                $"The parts of partnercenter do not belong together: the assembly {typeof(Native).Assembly.GetName().Name} "
                + $"is version {Constants.Version}, interface {Constants.AbiVersion} with table {Constants.TableHash}; the library "
                + $"{Path} is version {Version}, interface {abi} with table {TableHash}. Install both anew.");
        }
    }

    private static string Text(byte* terminated) => Marshal.PtrToStringAnsi((IntPtr)terminated) ?? "";
}
