using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Threading;
using System.Threading.Tasks;
using PartnerCenter.Interop;
using Xunit;

namespace PartnerCenter.Tests;

/// <summary>Work that goes on, billing exports and files.</summary>
public sealed class WorkTests : IAsyncLifetime
{
    private const string Invoice = "G000024135";
    private static readonly Resources.BilledUsageExportRequest s_usage = new() { InvoiceId = Invoice, AttributeSet = "full" };
    private readonly string _folder = Directory.CreateTempSubdirectory("partnercenter-work-").FullName;

    public async ValueTask InitializeAsync() => await PlayAsync(new JsonObject { ["records"] = 2_501, ["blobs"] = 3 });

    public async ValueTask DisposeAsync()
    {
        await Emulator.ControlAsync("PUT", "exports", new JsonObject());
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task An_export_is_followed_and_read()
    {
        Partner partner = Emulator.AppOnly();
        Work<Resources.BillingExportManifest> work = await partner.Graph.Billing.BilledUsage.ExportAsync(s_usage);
        Assert.False(work.IsDone);
        Assert.NotEmpty(work.Id);
        List<string?> states = [];
        await foreach (WorkProgress progress in work)
        {
            states.Add(progress.State);
        }
        Assert.Equal(["running", "running", "succeeded"], states);
        Assert.True(work.IsDone);
        Assert.Null(work.Progress.Wait);
        Assert.Equal(3, (await work.WaitAsync()).BlobCount);

        List<JsonElement> records = await ReadAsync(work.Records());
        Assert.Equal(2_501, records.Count);
        Assert.Equal(Invoice, records[0].GetProperty("InvoiceNumber").GetString());
        Assert.Equal("Sku 1 \u2013 standard", records[1].GetProperty("SkuName").GetString());
        Assert.Equal(records.Count, (await ReadAsync(work.Records())).Count);
        List<Line> lines = await ReadAsync(work.Records(LineJson.Default.Line));
        Assert.Equal(records.Select(record => record.GetProperty("LineNumber").GetInt64()), lines.Select(line => line.LineNumber));
    }

    [Fact]
    public async Task Records_go_on_at_the_blob_where_they_were()
    {
        Partner partner = Emulator.AppOnly();
        Work<Resources.BillingExportManifest> work = await partner.Graph.Billing.BilledUsage.ExportAsync(s_usage);
        HashSet<string> blobs = [];
        RecordBatch<JsonElement>? last = null;
        await foreach (RecordBatch<JsonElement> batch in work.Records().BatchesAsync())
        {
            blobs.Add(batch.Blob.Name);
            last = batch;
        }
        Assert.Equal(["part-00000.json.gz", "part-00001.json.gz", "part-00002.json.gz"], blobs.Order());
        Assert.Equal((2, 3), (last!.Blob.Index, last.Blob.Count));
        Continuation kept = Continuation.Parse(last.Continuation!.ToString());
        List<JsonElement> rest = await ReadAsync(Emulator.AppOnly().Resume(kept).Records());
        Assert.NotEmpty(rest);
        Assert.All(rest, record => Assert.Equal(2, record.GetProperty("BlobNumber").GetInt32()));
    }

    [Fact]
    public async Task Work_is_taken_up_by_another_process()
    {
        Work<JsonNode?> work = await Emulator.AppOnly().StartAsync(
            "graph.billing.billed_usage.export", new JsonObject { ["body"] = new JsonObject { ["invoiceId"] = Invoice } });
        string kept = work.Continuation!.ToString();
        Assert.DoesNotContain("sig=", kept, StringComparison.Ordinal);
        using Process process = Process.Start(new ProcessStartInfo("dotnet")
        {
            ArgumentList =
            {
                Path.Combine(AppContext.BaseDirectory, "Probe.dll"),
                "resume", Emulator.ProxyAddress, Emulator.AuthorityFile, Emulator.Tenant, Emulator.ClientId, Emulator.Secret, kept,
            },
            RedirectStandardOutput = true,
        })!;
        string said = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.Equal("3 blobs, 2501 records", said.Trim());
        // And by another app of this one, with the type of its result.
        Work<Resources.BillingExportManifest> again =
            Emulator.AppOnly().Resume(Continuation.Parse(kept), ResourceJson.Default.BillingExportManifest);
        Assert.Equal("2", (await again.WaitAsync(TimeSpan.FromMinutes(1))).SchemaVersion);
        Assert.True((await again.RefreshAsync()).IsDone);
    }

    [Fact]
    public async Task Work_ends_in_errors()
    {
        Partner partner = Emulator.AppOnly();
        Work<Resources.BillingExportManifest> work = await partner.Graph.Billing.BilledUsage.ExportAsync(s_usage);
        await Assert.ThrowsAsync<UnsupportedException>(() => work.CancelAsync());
        await PlayAsync(new JsonObject { ["retry_after"] = 3_600 });
        Work<Resources.BillingExportManifest> slow = await partner.Graph.Billing.BilledUsage.ExportAsync(s_usage);
        DeadlineException late = await Assert.ThrowsAsync<DeadlineException>(() => slow.WaitAsync(TimeSpan.FromMilliseconds(50)));
        Assert.Contains("goes on", late.Hint, StringComparison.Ordinal);
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => slow.WaitAsync(TimeSpan.FromSeconds(-1)));

        await PlayAsync(new JsonObject { ["fails"] = "not ready" });
        Work<Resources.BillingExportManifest> failing = await partner.Graph.Billing.BilledUsage.ExportAsync(s_usage);
        ServiceException failed = await Assert.ThrowsAsync<ServiceException>(() => failing.WaitAsync());
        Assert.Contains("not ready", failed.Message, StringComparison.Ordinal);
        Assert.Equal("exportFailed", failed.Code);

        Continuation foreign = Continuation.Parse(
            """{"operation": "graph.billing.billed_usage.export", "url": "https://evil.example"}""");
        await Assert.ThrowsAsync<ConfigurationException>(() => partner.Resume(foreign).WaitAsync());
        Assert.Throws<ArgumentException>(() => partner.Resume(Continuation.Parse("{}")));
        Assert.Throws<ArgumentNullException>(() => partner.Resume(null!));
        await Assert.ThrowsAsync<ConfigurationException>(() => partner.StartAsync("customers.get"));
    }

    [Fact]
    public async Task Waiting_is_cancelled_and_the_work_goes_on()
    {
        await PlayAsync(new JsonObject { ["retry_after"] = 3_600, ["polls"] = 1_000 });
        Partner partner = Emulator.AppOnly();
        Work<Resources.BillingExportManifest> work = await partner.Graph.Billing.BilledUsage.ExportAsync(s_usage);
        Func<CancellationToken, Task>[] waits =
        [
            token => work.WaitAsync(null, token),
            token => ReadAsync(work, token),
            token => ReadAsync(work.Records(), token),
            token => work.SaveAsync(_folder, null, token),
        ];
        foreach (Func<CancellationToken, Task> wait in waits)
        {
            int before = await Emulator.ReceivedAsync();
            using CancellationTokenSource source = new();
            Task waiting = wait(source.Token);
            // It has asked once, and waits before it asks again.
            while (await Emulator.ReceivedAsync() == before)
            {
                await Task.Delay(20);
            }
            await source.CancelAsync();
            OperationCanceledException error = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting);
            Assert.Equal(source.Token, error.CancellationToken);
        }
        Assert.Empty(Directory.EnumerateFileSystemEntries(_folder));
        Assert.Equal(0, NativeLibraryInfo.CallsUnderWay);
    }

    [Fact]
    public async Task Exports_are_saved()
    {
        Work<Resources.BillingExportManifest> work = await Emulator.AppOnly().Graph.Billing.BilledUsage.ExportAsync(s_usage);
        List<SaveProgress> told = [];
        string folder = await work.SaveAsync(Path.Combine(_folder, "export"), new SaveOptions { Progress = new Told<SaveProgress>(told.Add) });
        Assert.Equal(Path.Combine(_folder, "export"), folder);
        Assert.Equal(
            ["export.json", "part-00000.json.gz", "part-00001.json.gz", "part-00002.json.gz"],
            Directory.GetFiles(folder).Select(Path.GetFileName).Order());
        Assert.Contains(told, progress => progress.Work is { IsDone: true });
        SavedExport end = Assert.IsType<SavedExport>(told[^1].Export);
        Assert.Equal((3, 3, 2_501), (end.Files, end.Count, end.Records));
        string plain = await work.SaveAsync(Path.Combine(_folder, "plain"), new SaveOptions { Plain = true });
        Assert.Equal(834, (await File.ReadAllLinesAsync(Path.Combine(plain, "part-00000.json"))).Length);
    }

    [Theory]
    [InlineData("missing", "not there")]
    [InlineData("altered", "altered")]
    [InlineData("cut_line", "cut off")]
    [InlineData("expired", "expired")]
    public async Task Spoiled_exports_are_refused(string flaw, string message)
    {
        await PlayAsync(new JsonObject { ["records"] = 5, ["flaw"] = flaw });
        Work<Resources.BillingExportManifest> work = await Emulator.AppOnly().Graph.Billing.BilledUsage.ExportAsync(s_usage);
        foreach (Func<Task> act in new Func<Task>[] { () => ReadAsync(work.Records()), () => work.SaveAsync(_folder) })
        {
            PartnerCenterException error = await Assert.ThrowsAnyAsync<PartnerCenterException>(act);
            Assert.Contains(message, error.Message, StringComparison.Ordinal);
        }
        Assert.DoesNotContain(Directory.GetFiles(_folder), file => file.Contains("00001", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_invoice_is_a_file()
    {
        Partner partner = await Emulator.SignedInAsync();
        List<ResponseFacts> answered = [];
        Download invoice = partner.Invoices.Statement.GetAsync(Invoice, new RestOptions { OnResponse = answered.Add });
        Assert.Empty(answered);
        byte[] content = await invoice.ReadAsync();
        Assert.StartsWith("%PDF", Encoding.ASCII.GetString(content), StringComparison.Ordinal);
        Assert.Equal("application/pdf", Assert.Single(answered).ContentType);

        using MemoryStream pieces = new();
        await foreach (ReadOnlyMemory<byte> piece in invoice)
        {
            pieces.Write(piece.Span);
        }
        Assert.Equal(content, pieces.ToArray());
        using MemoryStream copy = new();
        FileFacts copied = await invoice.CopyToAsync(copy);
        Assert.Equal(content, copy.ToArray());
        Assert.Equal(("Invoice_G000024135.pdf", "application/pdf"), (copied.Name, copied.ContentType));

        List<FileFacts> told = [];
        FileFacts file = await invoice.SaveAsync(_folder, new Told<FileFacts>(told.Add));
        Assert.Equal(Path.Combine(_folder, "Invoice_G000024135.pdf"), file.Path);
        Assert.Equal(content, await File.ReadAllBytesAsync(file.Path!));
        Assert.Equal((content.Length, content.Length), (file.Received, file.Total!.Value));
        Assert.NotEmpty(told);
        ServiceException longer = await Assert.ThrowsAsync<ServiceException>(() => invoice.ReadAsync(limit: 10));
        Assert.Contains("longer than 10 bytes", longer.Message, StringComparison.Ordinal);
        await Assert.ThrowsAsync<NotFoundException>(
            () => partner.Download("invoices.statement.get", new JsonObject { ["invoice_id"] = "X" }).SaveAsync(_folder));
        Assert.Single(Directory.GetFiles(_folder));
        await Assert.ThrowsAsync<ConfigurationException>(() => partner.Download("customers.list").ReadAsync());
    }

    private static async Task PlayAsync(JsonObject exports)
    {
        exports["retry_after"] ??= 0;
        await Emulator.ControlAsync("PUT", "exports", exports);
    }

    private static async Task<List<T>> ReadAsync<T>(IAsyncEnumerable<T> from, CancellationToken cancellation = default)
    {
        List<T> read = [];
        await foreach (T item in from.WithCancellation(cancellation))
        {
            read.Add(item);
        }
        return read;
    }

    /// <summary>Told at once, where <see cref="Progress{T}"/> posts to another thread.</summary>
    private sealed class Told<T>(Action<T> tell) : IProgress<T>
    {
        public void Report(T value) => tell(value);
    }
}

/// <summary>A record of an export as a program may want it.</summary>
public sealed record Line
{
    public long LineNumber { get; init; }

    public string? SkuName { get; init; }
}

[JsonSerializable(typeof(Line))]
internal sealed partial class LineJson : JsonSerializerContext
{
}
