using System;
using System.Runtime.InteropServices;
using System.Text;

namespace PartnerCenter.Interop;

/// <summary>Which cached token is wanted. Make one and use it often: its texts are handed over once.</summary>
public sealed unsafe class TokenLookup
{
    // One block: the structure, and the texts behind it.
    private readonly PcTokenLookup* _native;

    /// <summary>Takes what names the token.</summary>
    /// <param name="partner">The partner's tenant id.</param>
    /// <param name="scopes">Scopes of one resource, or a resource.</param>
    /// <param name="customer">The customer's tenant id, for a token in it.</param>
    /// <param name="account">Which of several accounts of the partner.</param>
    /// <param name="appOnly">Whether the app asks alone.</param>
    public TokenLookup(string partner, string scopes, string? customer = null, string? account = null, bool appOnly = false)
    {
        Guard.NotNull(partner, nameof(partner));
        Guard.NotNull(scopes, nameof(scopes));
        byte[][] texts =
        [
            Encoding.UTF8.GetBytes(partner),
            Encoding.UTF8.GetBytes(customer ?? ""),
            Encoding.UTF8.GetBytes(account ?? ""),
            Encoding.UTF8.GetBytes(scopes),
        ];
        int size = sizeof(PcTokenLookup);
        foreach (byte[] text in texts)
        {
            size = checked(size + text.Length);
        }
        _native = (PcTokenLookup*)Marshal.AllocHGlobal(size);
        byte* next = (byte*)(_native + 1);
        byte* Keep(byte[] text)
        {
            byte* place = next;
            Marshal.Copy(text, 0, (IntPtr)place, text.Length);
            next += text.Length;
            return place;
        }

        *_native = new PcTokenLookup
        {
            Partner = Keep(texts[0]),
            PartnerLength = (nuint)texts[0].Length,
            Customer = Keep(texts[1]),
            CustomerLength = (nuint)texts[1].Length,
            Account = Keep(texts[2]),
            AccountLength = (nuint)texts[2].Length,
            Scopes = Keep(texts[3]),
            ScopesLength = (nuint)texts[3].Length,
            AppOnly = appOnly ? (byte)1 : (byte)0,
        };
    }

    /// <summary>Frees the texts.</summary>
    ~TokenLookup() => Marshal.FreeHGlobal((IntPtr)_native);

    internal CachedToken? Find(AppHandle app)
    {
        Native native = Native.Library;
        PcToken found = default;
        PcOutcome failure = default;
        using (Reference reference = new(app))
        {
            native.ThrowIfFailed(native.pc_token_cached(reference.Pointer, _native, &found, &failure), &failure);
        }
        GC.KeepAlive(this);
        return CachedToken.Taken(native, &found, serial: 0);
    }

    internal int Open(void* app, void** opened, PcOutcome* failure)
    {
        int status = Native.Library.pc_lookup_open(app, _native, opened, failure);
        GC.KeepAlive(this);
        return status;
    }
}

/// <summary>A token that was cached.</summary>
public readonly struct CachedToken
{
    internal CachedToken(string token, long expiresOn, long refreshOn, ulong serial = 0)
    {
        Token = token;
        ExpiresOn = expiresOn;
        RefreshOn = refreshOn;
        Serial = serial;
    }

    /// <summary>Secret: the token.</summary>
    public string Token { get; }

    /// <summary>When it stops being valid, in seconds since 1970.</summary>
    public long ExpiresOn { get; }

    /// <summary>From when on a newer one is worth asking for, in seconds since 1970.</summary>
    public long RefreshOn { get; }

    /// <summary>Tells it from every other token of the process, where a <see cref="LookupHandle"/> gave it.</summary>
    internal ulong Serial { get; }

    /// <summary>Copies what the library wrote, and frees it; nothing when it is empty.</summary>
    internal static unsafe CachedToken? Taken(Native native, PcToken* found, ulong serial)
    {
        if (found->Token.Data is null)
        {
            return null;
        }
        try
        {
            string text = Encoding.UTF8.GetString(found->Token.Data, checked((int)found->Token.Length));
            return new CachedToken(text, (long)found->ExpiresOn, (long)found->RefreshOn, serial);
        }
        finally
        {
            native.pc_buffer_free(&found->Token);
        }
    }

    /// <summary>Tells how long it lasts, and not the token.</summary>
    public override string ToString() => $"a token until {ExpiresOn}";
}
