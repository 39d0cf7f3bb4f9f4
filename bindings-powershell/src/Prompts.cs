using System;
using System.ComponentModel;
using System.Diagnostics;
using System.Management.Automation;

namespace PartnerCenterSAM;

/// <summary>Shows a person where to sign in.</summary>
internal static class Prompts
{
    /// <summary>Opens the browser: the one that BROWSER names where that is set, as on Unix, otherwise the system's. Where there is
    /// none, such as on Server Core, the address is shown.</summary>
    internal static void Open(PSCmdlet cmdlet, string address)
    {
        string? browser = Environment.GetEnvironmentVariable("BROWSER");
        try
        {
            // The address is Entra's, and begins with https.
            ProcessStartInfo start = string.IsNullOrEmpty(browser)
                ? new ProcessStartInfo(address) { UseShellExecute = true }
                : new ProcessStartInfo(browser, address) { UseShellExecute = false };
            Process.Start(start)?.Dispose();
            cmdlet.WriteVerbose("The browser was opened to sign in.");
        }
        catch (Exception error) when (error is Win32Exception or InvalidOperationException or PlatformNotSupportedException)
        {
            cmdlet.WriteWarning($"No browser could be opened. To sign in, open on this machine: {address}");
        }
    }
}
