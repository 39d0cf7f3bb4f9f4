using System.Runtime.InteropServices;

namespace PartnerCenter.Interop;

// The structures of include/partnercenter.h, member by member; a test compares them.

[StructLayout(LayoutKind.Sequential)]
internal unsafe struct PcBuffer
{
    public byte* Data;
    public nuint Length;

    internal readonly byte[] ToArray()
    {
        if (Data is null || Length == 0)
        {
            return [];
        }
        byte[] copy = new byte[checked((int)Length)];
        Marshal.Copy((nint)Data, copy, 0, copy.Length);
        return copy;
    }
}

[StructLayout(LayoutKind.Sequential)]
internal struct PcOutcome
{
    public int Status;
    public PcBuffer Body;
    public PcBuffer Facts;

    internal readonly Outcome Copy() => new((Status)Status, Body.ToArray(), Facts.ToArray());
}

[StructLayout(LayoutKind.Sequential)]
internal unsafe struct PcHost
{
    public void* Context;
    public void* Ask;
    public void* Release;
}

[StructLayout(LayoutKind.Sequential)]
internal unsafe struct PcTokenLookup
{
    public byte* Partner;
    public nuint PartnerLength;
    public byte* Customer;
    public nuint CustomerLength;
    public byte* Account;
    public nuint AccountLength;
    public byte* Scopes;
    public nuint ScopesLength;
    public byte AppOnly;
}

[StructLayout(LayoutKind.Sequential)]
internal struct PcToken
{
    public PcBuffer Token;
    public ulong ExpiresOn;
    public ulong RefreshOn;
}
