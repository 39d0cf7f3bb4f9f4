// A program of its own, for tests of what ends a process and of what is not there.

using System;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using PartnerCenter;
using PartnerCenter.Interop;

switch (args)
{
    case ["load"]:
        try
        {
            Console.WriteLine($"{NativeLibraryInfo.Version} from {NativeLibraryInfo.Path}");
            return 0;
        }
        catch (DllNotFoundException error)
        {
            Console.WriteLine(error.Message);
            // Asked again, it says the same.
            return error.Message == Assert(() => new App("8f0c5e8a-1b2c-4d3e-9f4a-5b6c7d8e9f0a")) ? 3 : 4;
        }
    case ["exit", string proxy, string authority, string tenant, string client, string secret, string how]:
        App app = new(client, new AppOptions
        {
            Credential = new ClientSecret(secret),
            Proxy = Proxy.At(new Uri(proxy)),
            ExtraRoots = [File.ReadAllText(authority)],
        });
        LogOn();
        Task[] calls = [.. Enumerable.Range(0, 20).Select(_ =>
            app.Partner(tenant, appOnly: true).TokenAsync("https://graph.microsoft.com/.default").AsTask())];
        while (NativeLibraryInfo.CallsUnderWay == 0)
        {
            Thread.Sleep(10);
        }
        Console.WriteLine("pending");
        switch (how)
        {
            case "return":
                return 7;
            case "exit":
                Environment.Exit(7);
                return 0;
            case "wait":
                await Task.WhenAll(calls);
                return 0;
            default:
                throw new InvalidOperationException("on purpose");
        }
    case ["resume", string proxy, string authority, string tenant, string client, string secret, string continuation]:
        await using (App taker = new(client, new AppOptions
        {
            Credential = new ClientSecret(secret),
            Proxy = Proxy.At(new Uri(proxy)),
            ExtraRoots = [File.ReadAllText(authority)],
        }))
        {
            Work<System.Text.Json.Nodes.JsonNode?> work =
                taker.Partner(tenant, appOnly: true).Resume(Continuation.Parse(continuation));
            int records = 0;
            await foreach (System.Text.Json.JsonElement record in work.Records())
            {
                records++;
            }
            Console.WriteLine($"{(await work.WaitAsync())!["blobCount"]} blobs, {records} records");
        }
        return 0;
    default:
        return 2;
}

static string Assert(Action make)
{
    try
    {
        make();
        return "";
    }
    catch (DllNotFoundException error)
    {
        return error.Message;
    }
}

// A sink that is set when the process ends, to which lines may still come.
static void LogOn() => Log.Set(LogLineLevel.Trace, (_, _, _) => { });
