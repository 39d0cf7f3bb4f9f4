using System.IO;
using System.Runtime.CompilerServices;

namespace PartnerCenter.Tests;

/// <summary>Files of the checkout.</summary>
internal static class Checkout
{
    internal static string Root { get; } = Find();

    internal static string Read(params string[] path) => File.ReadAllText(Path.Combine([Root, .. path]));

    private static string Find([CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", ".."));
}
