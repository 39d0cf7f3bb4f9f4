using System;
using System.Diagnostics;
using System.Globalization;
using System.Linq;
using System.Management.Automation;
using System.Management.Automation.Runspaces;

namespace PartnerCenterSAM.Tests;

/// <summary>A process of its own, for what a process does once.</summary>
public static class Child
{
    private const string Word = "--child";

    /// <summary>Imports a module and runs a script; gives what it wrote, or the error that ended it.</summary>
    public static string Run(string module, string script)
    {
        ProcessStartInfo start = new(Environment.ProcessPath!) { RedirectStandardOutput = true };
        // Run by the SDK's own program, the assembly comes first.
        string own = typeof(Child).Assembly.Location;
        if (!own.StartsWith(Environment.ProcessPath!, StringComparison.Ordinal) && Environment.ProcessPath!.EndsWith("dotnet", StringComparison.Ordinal))
        {
            start.ArgumentList.Add(own);
        }
        foreach (string argument in new[] { Word, module, script })
        {
            start.ArgumentList.Add(argument);
        }
        using Process process = Process.Start(start)!;
        string text = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? text : throw new InvalidOperationException($"the process ended with {process.ExitCode}: {text}");
    }

    internal static bool IsMeant(string[] arguments) => arguments is [Word, ..];

    internal static int Play(string[] arguments)
    {
        using PowerShell shell = PowerShell.Create(InitialSessionState.CreateDefault2());
        // The engine's own first steps are not the module's.
        shell.AddScript("Get-Command -Name Import-Module | ForEach-Object { $_.Name }").Invoke();
        shell.Commands.Clear();
        try
        {
            using Process own = Process.GetCurrentProcess();
            TimeSpan before = own.TotalProcessorTime;
            Stopwatch watch = Stopwatch.StartNew();
            shell.AddCommand("Import-Module").AddArgument(arguments[1]).Invoke();
            TimeSpan waited = watch.Elapsed;
            own.Refresh();
            TimeSpan worked = own.TotalProcessorTime - before;
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"import: {waited.TotalMilliseconds:0} ms ({worked.TotalMilliseconds:0} of the processor)"));
            shell.Commands.Clear();
            foreach (PSObject given in shell.AddScript(arguments[2]).Invoke())
            {
                Console.WriteLine(given);
            }
            foreach (ErrorRecord error in shell.Streams.Error)
            {
                Console.WriteLine($"{error.FullyQualifiedErrorId}: {error.Exception.Message}");
            }
        }
        catch (RuntimeException error)
        {
            Console.WriteLine($"{error.ErrorRecord.FullyQualifiedErrorId}: {error.Message}");
        }
        return 0;
    }

    /// <summary>How long the import of the module takes, three times.</summary>
    internal static string Imports(string module) =>
        string.Join(", ", Enumerable.Range(0, 3).Select(_ => Run(module, "").Split('\n')[0].Replace("import: ", "", StringComparison.Ordinal)));
}
