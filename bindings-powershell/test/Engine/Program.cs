using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Management.Automation;
using System.Management.Automation.Language;
using System.Management.Automation.Runspaces;
using System.Runtime.CompilerServices;

namespace PartnerCenterSAM.Tests;

/// <summary>Runs the tests in PowerShell's own engine: each function <c>Test-…</c> of each <c>*.tests.ps1</c>, in a runspace of its own.</summary>
internal static class Program
{
    private static int Main(string[] only)
    {
        if (Child.IsMeant(only))
        {
            return Child.Play(only);
        }
        // Nobody's browser opens: the module says where to sign in instead, and the test plays the person.
        Environment.SetEnvironmentVariable("BROWSER", "/nowhere/browser");
        Emulator.Introduce();
        string folder = Path.Combine(Folder(), "tests");
        int passed = 0;
        List<string> failed = [];
        foreach (string file in Directory.GetFiles(folder, "*.tests.ps1").Order(StringComparer.Ordinal))
        {
            foreach (string test in Names(file))
            {
                if (only.Length > 0 && !only.Any(part => test.Contains(part, StringComparison.OrdinalIgnoreCase)))
                {
                    continue;
                }
                string? why = Run(folder, file, test);
                Console.WriteLine($"{(why is null ? "passed" : "FAILED")} {Path.GetFileName(file)} {test}");
                if (why is null)
                {
                    passed++;
                    continue;
                }
                failed.Add(test);
                Console.WriteLine(why);
            }
        }
        Console.WriteLine($"import of the module in a new process: {Child.Imports(Module(folder))}");
        Console.WriteLine($"  succeeded: {passed}\n  failed: {failed.Count}");
        return failed.Count == 0 && passed > 0 ? 0 : 1;
    }

    private static IEnumerable<string> Names(string file)
    {
        ScriptBlockAst script = Parser.ParseFile(file, out _, out ParseError[] errors);
        return errors.Length > 0
            ? throw new InvalidOperationException($"{file}: {errors[0]}")
            : script.FindAll(part => part is FunctionDefinitionAst, searchNestedScriptBlocks: false)
                .Select(part => ((FunctionDefinitionAst)part).Name)
                .Where(name => name.StartsWith("Test-", StringComparison.Ordinal));
    }

    /// <summary>Gives why it failed.</summary>
    private static string? Run(string folder, string file, string test)
    {
        using PowerShell shell = PowerShell.Create(InitialSessionState.CreateDefault2());
        string module = Module(folder);
        string script = $$"""
            $ErrorActionPreference = 'Stop'
            $global:Module = '{{module}}'
            Import-Module '{{module}}'
            . '{{Path.Combine(folder, "helpers.ps1")}}'
            . '{{file}}'
            try { {{test}} } finally { Disconnect-PartnerCenter; Clear-Faults }
            """;
        // The person who reads where to sign in.
        shell.Streams.Warning.DataAdded += (_, added) => Person.Read(shell.Streams.Warning[added.Index].Message);
        try
        {
            shell.AddScript(script).Invoke();
            return null;
        }
        catch (RuntimeException error)
        {
            ErrorRecord record = error.ErrorRecord;
            return $"    {record.Exception.GetType().Name}: {record.Exception.Message}\n    {record.FullyQualifiedErrorId}\n{record.ScriptStackTrace}";
        }
    }

    private static string Module(string folder) => Path.GetFullPath(Path.Combine(folder, "../../../module/PartnerCenterSAM/PartnerCenterSAM.psd1"));

    private static string Folder([CallerFilePath] string here = "") => Path.GetDirectoryName(here)!;
}
