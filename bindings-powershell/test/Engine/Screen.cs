using System;
using System.Collections.Generic;
using System.Collections.ObjectModel;
using System.Globalization;
using System.Management.Automation;
using System.Management.Automation.Host;
using System.Management.Automation.Runspaces;
using System.Security;
using System.Text;

namespace PartnerCenterSAM.Tests;

/// <summary>A console that nobody sees: what PowerShell's own formatting writes to it can be read.</summary>
public static class Screen
{
    /// <summary>Runs a script in a runspace of its own, and gives what a person would see.</summary>
    public static string Show(string module, string script)
    {
        Console console = new();
        using Runspace runspace = RunspaceFactory.CreateRunspace(console, InitialSessionState.CreateDefault2());
        runspace.Open();
        using PowerShell shell = PowerShell.Create(runspace);
        shell.AddScript($"Import-Module '{module}'; {script}").AddCommand("Out-Default").Invoke();
        return shell.Streams.Error.Count > 0 ? throw new InvalidOperationException($"{shell.Streams.Error[0]}") : console.Text;
    }

    private sealed class Console : PSHost
    {
        private readonly Surface _surface = new();

        public string Text => _surface.Shown.ToString();

        public override CultureInfo CurrentCulture => CultureInfo.InvariantCulture;

        public override CultureInfo CurrentUICulture => CultureInfo.GetCultureInfo("en-US");

        public override Guid InstanceId { get; } = Guid.NewGuid();

        public override string Name => "Screen";

        public override PSHostUserInterface UI => _surface;

        public override Version Version => new(1, 0);

        public override void EnterNestedPrompt() => throw new NotSupportedException();

        public override void ExitNestedPrompt() => throw new NotSupportedException();

        public override void NotifyBeginApplication()
        {
        }

        public override void NotifyEndApplication()
        {
        }

        public override void SetShouldExit(int exitCode)
        {
        }
    }

    private sealed class Surface : PSHostUserInterface
    {
        public StringBuilder Shown { get; } = new();

        public override PSHostRawUserInterface RawUI { get; } = new Size160();

        public override void Write(string value) => Shown.Append(value);

        public override void Write(ConsoleColor foregroundColor, ConsoleColor backgroundColor, string value) => Shown.Append(value);

        public override void WriteLine(string value) => Shown.AppendLine(value);

        public override void WriteDebugLine(string message) => Shown.AppendLine(message);

        public override void WriteErrorLine(string value) => Shown.AppendLine(value);

        public override void WriteVerboseLine(string message) => Shown.AppendLine(message);

        public override void WriteWarningLine(string message) => Shown.AppendLine(message);

        public override void WriteProgress(long sourceId, ProgressRecord record)
        {
        }

        public override string ReadLine() => throw new NotSupportedException();

        public override SecureString ReadLineAsSecureString() => throw new NotSupportedException();

        public override Dictionary<string, PSObject> Prompt(string caption, string message, Collection<FieldDescription> descriptions) => throw new NotSupportedException();

        public override int PromptForChoice(string caption, string message, Collection<ChoiceDescription> choices, int defaultChoice) => throw new NotSupportedException();

        public override PSCredential PromptForCredential(string caption, string message, string userName, string targetName) => throw new NotSupportedException();

        public override PSCredential PromptForCredential(
            string caption, string message, string userName, string targetName, PSCredentialTypes allowedCredentialTypes, PSCredentialUIOptions options) =>
            throw new NotSupportedException();
    }

    private sealed class Size160 : PSHostRawUserInterface
    {
        public override ConsoleColor BackgroundColor { get; set; }

        public override ConsoleColor ForegroundColor { get; set; }

        public override Size BufferSize { get; set; } = new(160, 1000);

        public override Coordinates CursorPosition { get; set; }

        public override int CursorSize { get; set; } = 1;

        public override bool KeyAvailable => false;

        public override Size MaxPhysicalWindowSize => new(160, 1000);

        public override Size MaxWindowSize => new(160, 1000);

        public override Coordinates WindowPosition { get; set; }

        public override Size WindowSize { get; set; } = new(160, 1000);

        public override string WindowTitle { get; set; } = "";

        public override void FlushInputBuffer()
        {
        }

        public override BufferCell[,] GetBufferContents(Rectangle rectangle) => throw new NotSupportedException();

        public override KeyInfo ReadKey(ReadKeyOptions options) => throw new NotSupportedException();

        public override void ScrollBufferContents(Rectangle source, Coordinates destination, Rectangle clip, BufferCell fill) => throw new NotSupportedException();

        public override void SetBufferContents(Coordinates origin, BufferCell[,] contents) => throw new NotSupportedException();

        public override void SetBufferContents(Rectangle rectangle, BufferCell fill) => throw new NotSupportedException();
    }
}
