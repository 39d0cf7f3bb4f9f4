using System;
using System.Collections.Generic;
using System.IO;
using System.Runtime.InteropServices;
using System.Text;

namespace PartnerCenter.Interop;

/// <summary>All that differs between operating systems: names of libraries, and how one is loaded.</summary>
/// <remarks>
/// Libraries are loaded by their whole path and functions are taken from what was loaded, so that two versions of this
/// assembly in one process have each its own, and nothing is found by chance.
/// </remarks>
internal static class Platform
{
    private static bool IsWindows => RuntimeInformation.IsOSPlatform(OSPlatform.Windows);

    private static bool IsMac => RuntimeInformation.IsOSPlatform(OSPlatform.OSX);

    /// <summary>The runtime identifiers whose libraries may run here, in the order in which they are tried.</summary>
    /// <remarks>A musl system is not told apart from a glibc one before a library was tried: asking is slower.</remarks>
    internal static string[] Identifiers
    {
        get
        {
            // What the process runs as, which may be emulated, and not what the machine is.
            string? architecture = RuntimeInformation.ProcessArchitecture switch
            {
                Architecture.X64 => "x64",
                Architecture.Arm64 => "arm64",
                _ => null,
            };
            return architecture switch
            {
                null => [],
                _ when IsWindows => [$"win-{architecture}"],
                _ when IsMac => [$"osx-{architecture}"],
                _ when RuntimeInformation.IsOSPlatform(OSPlatform.Linux) =>
                    [$"linux-{architecture}", $"linux-musl-{architecture}"],
                _ => [],
            };
        }
    }

    /// <summary>What the library's file is called.</summary>
    internal static string FileName =>
        IsWindows ? "partnercenter_c.dll" : IsMac ? "libpartnercenter.dylib" : "libpartnercenter.so";

    /// <summary>The platform in words, for people who wonder why nothing loads.</summary>
    internal static string Description =>
        $"{RuntimeInformation.OSDescription.Trim()}, {RuntimeInformation.ProcessArchitecture}, {RuntimeInformation.FrameworkDescription.Trim()}";

    /// <summary>Every place where the library may lie.</summary>
    internal static IEnumerable<string> Candidates()
    {
        HashSet<string> seen = [];
        foreach (string folder in Folders())
        {
            foreach (string identifier in Identifiers)
            {
                string path = Path.Combine(folder, "runtimes", identifier, "native", FileName);
                if (seen.Add(path))
                {
                    yield return path;
                }
            }
            // Publishing for one platform puts libraries beside the program.
            string beside = Path.Combine(folder, FileName);
            if (seen.Add(beside))
            {
                yield return beside;
            }
        }
    }

    private static IEnumerable<string> Folders()
    {
        // Empty where the assembly is part of a single file, or was loaded from bytes.
#pragma warning disable IL3000
        string location = typeof(Platform).Assembly.Location;
#pragma warning restore IL3000
        if (location.Length > 0 && Path.GetDirectoryName(location) is { Length: > 0 } folder)
        {
            yield return folder;
        }
        yield return AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar);
        // Where the host found native libraries of packages: a program that was built and not published runs from there.
        if (AppDomain.CurrentDomain.GetData("NATIVE_DLL_SEARCH_DIRECTORIES") is string searched)
        {
            foreach (string path in searched.Split([Path.PathSeparator], StringSplitOptions.RemoveEmptyEntries))
            {
                yield return path.TrimEnd(Path.DirectorySeparatorChar);
            }
        }
    }

    /// <summary>Loads a library by its whole path.</summary>
    /// <param name="path">Where it is.</param>
    /// <param name="why">Why not, in the operating system's words.</param>
    /// <returns>Its handle; zero when it cannot be loaded.</returns>
    internal static IntPtr Load(string path, out string why)
    {
        why = "";
        if (IsWindows)
        {
            // Dependencies are looked for beside the library first.
            const uint WithAlteredSearchPath = 8;
            IntPtr loaded = LoadLibraryEx(path, IntPtr.Zero, WithAlteredSearchPath);
            if (loaded == IntPtr.Zero)
            {
                why = new System.ComponentModel.Win32Exception(Marshal.GetLastWin32Error()).Message;
            }
            return loaded;
        }
        // Its names are nobody else's: two versions must not see each other.
        const int Now = 2, Local = 0, LocalOnMac = 4;
        byte[] name = Terminated(path);
        // Asked once before: finding the function itself would replace the reason that it is to tell.
        _ = IsMac ? MacError() : UnixError();
        IntPtr library = IsMac ? MacOpen(name, Now | LocalOnMac) : UnixOpen(name, Now | Local);
        if (library == IntPtr.Zero)
        {
            why = Marshal.PtrToStringAnsi(IsMac ? MacError() : UnixError()) ?? "";
        }
        return library;
    }

    /// <summary>The address of a function; zero when the library has none of that name.</summary>
    internal static IntPtr Find(IntPtr library, string name) =>
        IsWindows ? GetProcAddress(library, Terminated(name))
        : IsMac ? MacFind(library, Terminated(name))
        : UnixFind(library, Terminated(name));

    private static byte[] Terminated(string text) => Encoding.UTF8.GetBytes(text + "\0");

    [DllImport("kernel32", EntryPoint = "LoadLibraryExW", CharSet = CharSet.Unicode, ExactSpelling = true, SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    private static extern IntPtr LoadLibraryEx(string path, IntPtr file, uint flags);

    [DllImport("kernel32", ExactSpelling = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    private static extern IntPtr GetProcAddress(IntPtr library, byte[] name);

    // The name that glibc has had since ever, and that musl takes for itself; `libdl.so` comes with compilers only.
    [DllImport("libdl.so.2", EntryPoint = "dlopen")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern IntPtr UnixOpen(byte[] path, int flags);

    [DllImport("libdl.so.2", EntryPoint = "dlsym")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern IntPtr UnixFind(IntPtr library, byte[] name);

    [DllImport("libdl.so.2", EntryPoint = "dlerror")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern IntPtr UnixError();

    [DllImport("libSystem.B.dylib", EntryPoint = "dlopen")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern IntPtr MacOpen(byte[] path, int flags);

    [DllImport("libSystem.B.dylib", EntryPoint = "dlsym")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern IntPtr MacFind(IntPtr library, byte[] name);

    [DllImport("libSystem.B.dylib", EntryPoint = "dlerror")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern IntPtr MacError();
}
