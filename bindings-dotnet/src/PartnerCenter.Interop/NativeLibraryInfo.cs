using System;

namespace PartnerCenter.Interop;

/// <summary>What is known about the native library. Asking loads it.</summary>
public static class NativeLibraryInfo
{
    /// <summary>Its version, such as <c>0.1.0</c>.</summary>
    /// <exception cref="DllNotFoundException">There is none for this platform, or it belongs to another version.</exception>
    public static string Version => Native.Library.Version;

    /// <summary>The fingerprint of its operation table.</summary>
    /// <exception cref="DllNotFoundException">There is none for this platform, or it belongs to another version.</exception>
    public static string TableHash => Native.Library.TableHash;

    /// <summary>The file that was loaded.</summary>
    /// <exception cref="DllNotFoundException">There is none for this platform, or it belongs to another version.</exception>
    public static string Path => Native.Library.Path;

    /// <summary>How many calls are under way in this process.</summary>
    public static int CallsUnderWay => PendingCall.UnderWay;

    /// <summary>How many apps have a program's own code that answers for them.</summary>
    public static int Hosts => HostDoor.Count;
}
