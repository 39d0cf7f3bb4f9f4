using System;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.InteropServices;
using System.Runtime.Loader;
using System.Text;
using System.Threading.Tasks;
using PartnerCenter.Interop;
using Xunit;

namespace PartnerCenter.Tests;

/// <summary>How the native library is found, what is said when it is not, several versions in one process, and how processes end.</summary>
public sealed class LoadTests : IDisposable
{
    private static readonly string s_built = AppContext.BaseDirectory;
    private readonly string _folder = Directory.CreateTempSubdirectory("partnercenter-dotnet-").FullName;

    private string Native => Path.Combine(_folder, Path.GetRelativePath(s_built, NativeLibraryInfo.Path));

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task A_library_beside_the_assembly_is_found()
    {
        Copy();
        Assert.Equal((0, $"{NativeLibraryInfo.Version} from {Native}"), await RunAsync("load"));
        // As publishing for one platform lays it.
        string beside = Path.Combine(_folder, Path.GetFileName(Native));
        File.Move(Native, beside);
        Assert.Equal((0, $"{NativeLibraryInfo.Version} from {beside}"), await RunAsync("load"));
    }

    [Fact]
    public async Task A_library_that_is_missing_is_told_with_platform_and_paths()
    {
        Copy();
        File.Delete(Native);
        (int code, string said) = await RunAsync("load");
        Assert.Equal(3, code);
        Assert.Contains(RuntimeInformation.OSDescription.Trim(), said, StringComparison.Ordinal);
        Assert.Contains(RuntimeInformation.ProcessArchitecture.ToString(), said, StringComparison.Ordinal);
        Assert.Contains($"{Native}: does not exist", said, StringComparison.Ordinal);
        Assert.Contains($"{Path.Combine(_folder, Path.GetFileName(Native))}: does not exist", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_no_library_is_told_with_the_reason()
    {
        Copy();
        await File.WriteAllTextAsync(Native, "no library", TestContext.Current.CancellationToken);
        (int code, string said) = await RunAsync("load");
        Assert.Equal(3, code);
        string line = said.Split('\n').Single(line => line.Contains(Native, StringComparison.Ordinal));
        Assert.True(line.Trim().Length > Native.Length + 10 && !line.Contains("does not exist", StringComparison.Ordinal), line);
    }

    [Fact]
    public async Task Another_library_is_told()
    {
        Copy();
        string runtime = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        string other = Directory.EnumerateFiles(runtime, "*System.Native.*").First(file => !file.EndsWith(".dll", StringComparison.Ordinal) || OperatingSystem.IsWindows());
        File.Copy(other, Native, overwrite: true);
        (int code, string said) = await RunAsync("load");
        Assert.Equal(3, code);
        Assert.Contains($"{Native} is no library of partnercenter", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_library_of_another_table_is_told_with_both_sides()
    {
        Copy();
        byte[] library = await File.ReadAllBytesAsync(Native, TestContext.Current.CancellationToken);
        byte[] ours = Encoding.ASCII.GetBytes(NativeLibraryInfo.TableHash);
        string theirs = new('0', ours.Length);
        int count = 0;
        for (int at = library.AsSpan().IndexOf(ours); at >= 0; at = library.AsSpan().IndexOf(ours))
        {
            Encoding.ASCII.GetBytes(theirs).CopyTo(library, at);
            count++;
        }
        Assert.True(count > 0);
        await File.WriteAllBytesAsync(Native, library, TestContext.Current.CancellationToken);
        (int code, string said) = await RunAsync("load");
        Assert.Equal(3, code);
        Assert.Contains(NativeLibraryInfo.TableHash, said, StringComparison.Ordinal);
        Assert.Contains(theirs, said, StringComparison.Ordinal);
        Assert.Contains(Native, said, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_load_contexts_have_an_app_each()
    {
        Copy();
        string[] paths =
        [
            .. new[] { s_built, s_built, _folder }.Select(folder =>
            {
                Assembly interop = new Context(folder).LoadFromAssemblyPath(Path.Combine(folder, "PartnerCenter.Interop.dll"));
                Assert.NotSame(typeof(AppHandle).Assembly, interop);
                return Called(interop);
            }),
        ];
        // The third has a library of its own; two versions of the package would.
        Assert.Equal([NativeLibraryInfo.Path, NativeLibraryInfo.Path, Native], paths);
    }

    [Fact]
    public void The_assembly_for_NET_Standard_works_too()
    {
        string[] parts = ["bindings-dotnet", "src", "PartnerCenter.Interop", "bin"];
        string folder = Directory.EnumerateDirectories(Path.Combine([Checkout.Root, .. parts]))
            .Select(configuration => Path.Combine(configuration, "netstandard2.0"))
            .First(Directory.Exists);
        Assembly interop = new Context(folder).LoadFromAssemblyPath(Path.Combine(folder, "PartnerCenter.Interop.dll"));
        Assert.StartsWith(folder, Called(interop), StringComparison.Ordinal);
        // It can be loaded anywhere: nothing but the standard is referred to.
        Assert.Equal(["netstandard"], interop.GetReferencedAssemblies().Select(name => name.Name));
    }

    [Theory]
    [InlineData("return", 7)]
    [InlineData("exit", 7)]
    [InlineData("throw", 134)]
    public async Task A_process_ends_with_calls_pending(string how, int expected)
    {
        Copy();
        await using IAsyncDisposable hang = await Emulator.HangAsync();
        (int code, string said) = await RunAsync(
            "exit", Emulator.ProxyAddress, Emulator.AuthorityFile, Emulator.Tenant, Emulator.ClientId, Emulator.Secret, how);
        Assert.Equal(expected, code);
        Assert.StartsWith("pending", said, StringComparison.Ordinal);
        Assert.Equal(how == "throw", said.Contains("on purpose", StringComparison.Ordinal));
        Assert.DoesNotContain(Emulator.Secret, said, StringComparison.Ordinal);
    }

    /// <summary>Makes an app and two calls by reflection, in whichever context the assembly is; gives the library's path.</summary>
    private static string Called(Assembly interop)
    {
        Type type = interop.GetType("PartnerCenter.Interop.AppHandle", throwOnError: true)!;
        byte[] configuration = Encoding.UTF8.GetBytes($$"""{"clientId":"{{Guid.NewGuid()}}"}""");
        byte[] request = """{"operation":"tokens.withheld.list"}"""u8.ToArray();
        using IDisposable app = (IDisposable)type.GetMethod("Create")!.Invoke(null, [configuration, null])!;
        object outcome = type.GetMethod("Call")!.Invoke(app, [request, default(System.Threading.CancellationToken)])!;
        Assert.Equal("Ok", outcome.GetType().GetProperty("Status")!.GetValue(outcome)!.ToString());
        Task call = (Task)type.GetMethod("CallAsync")!.Invoke(app, [request, default(System.Threading.CancellationToken)])!;
        call.GetAwaiter().GetResult();
        return (string)interop.GetType("PartnerCenter.Interop.NativeLibraryInfo")!.GetProperty("Path")!.GetValue(null)!;
    }

    /// <summary>The probe with its libraries in a folder of its own.</summary>
    private void Copy()
    {
        foreach (string file in Directory.EnumerateFiles(s_built, "*", SearchOption.AllDirectories))
        {
            string name = Path.GetRelativePath(s_built, file);
            bool isWanted = name.StartsWith("Probe", StringComparison.Ordinal) || name.StartsWith("PartnerCenter.", StringComparison.Ordinal)
                || name.StartsWith("Microsoft.Extensions", StringComparison.Ordinal) || file == NativeLibraryInfo.Path;
            if (isWanted)
            {
                string copy = Path.Combine(_folder, name);
                Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
                File.Copy(file, copy);
            }
        }
    }

    private async Task<(int Code, string Said)> RunAsync(params string[] arguments)
    {
        ProcessStartInfo start = new("dotnet", [Path.Combine(_folder, "Probe.dll"), .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        // No memory of a process that throws on purpose is kept.
        start.Environment["DOTNET_DbgEnableMiniDump"] = "0";
        using Process process = Process.Start(start)!;
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> errors = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, (await output + await errors).Trim());
    }

    private sealed class Context(string folder) : AssemblyLoadContext(isCollectible: false)
    {
        protected override Assembly? Load(AssemblyName assemblyName)
        {
            string path = Path.Combine(folder, $"{assemblyName.Name}.dll");
            bool isOurs = assemblyName.Name!.StartsWith("PartnerCenter.", StringComparison.Ordinal) && File.Exists(path);
            return isOurs ? LoadFromAssemblyPath(path) : null;
        }
    }
}
