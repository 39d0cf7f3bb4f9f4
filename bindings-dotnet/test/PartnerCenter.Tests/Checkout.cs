using System;
using System.IO;
using System.Runtime.CompilerServices;

namespace PartnerCenter.Tests;

/// <summary>Files of the checkout.</summary>
internal static class Checkout
{
    internal static string Root { get; } = Find();

    /// <summary>How these tests were built, and with them everything that they run.</summary>
    internal static string Configuration { get; } =
        Path.GetFileName(Path.GetDirectoryName(AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar)))!;

    internal static string Read(params string[] path) => File.ReadAllText(Path.Combine([Root, .. path]));

    private static string Find([CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", ".."));
}
