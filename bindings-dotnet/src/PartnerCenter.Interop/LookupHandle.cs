using System;
using Microsoft.Win32.SafeHandles;

namespace PartnerCenter.Interop;

/// <summary>A cached token that is looked for again and again: what is held already is not copied again. Made by
/// <see cref="AppHandle.OpenLookup"/>; may be used from every thread.</summary>
public sealed unsafe class LookupHandle : SafeHandleZeroOrMinusOneIsInvalid
{
    private readonly Native _native = Native.Library;

    private LookupHandle()
        : base(ownsHandle: true)
    {
    }

    internal static LookupHandle Open(AppHandle app, TokenLookup lookup)
    {
        LookupHandle opened = new();
        using Reference reference = new(app);
        void* handle = null;
        PcOutcome failure = default;
        opened._native.ThrowIfFailed(lookup.Open(reference.Pointer, &handle, &failure), &failure);
        opened.SetHandle((IntPtr)handle);
        return opened;
    }

    /// <summary>Looks for the cached token, if there is one that is fresh. Never waits, sends nothing.</summary>
    /// <param name="held">The token that this gave last; nothing at first. It stays as it is while it is still the one.</param>
    /// <returns>Whether <paramref name="held"/> is another one now.</returns>
    /// <exception cref="FailureException">The app was closed; the envelope says so.</exception>
    public bool Update(ref CachedToken? held)
    {
        ulong serial = held is { } before ? before.Serial : 0;
        ulong current = serial;
        PcToken found = default;
        PcOutcome failure = default;
        using (Reference reference = new(this))
        {
            _native.ThrowIfFailed(_native.pc_lookup_cached(reference.Pointer, &current, &found, &failure), &failure);
        }
        if (current == serial)
        {
            return false;
        }
        held = CachedToken.Taken(_native, &found, current);
        return true;
    }

    /// <inheritdoc/>
    protected override bool ReleaseHandle()
    {
        _native.pc_lookup_close((void*)handle);
        return true;
    }
}
