package io.partnercenter;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import io.partnercenter.errors.CancelledException;
import io.partnercenter.errors.ConfigurationException;
import io.partnercenter.errors.NotFoundException;
import io.partnercenter.errors.ServiceException;
import io.partnercenter.errors.TimeoutException;
import io.partnercenter.errors.UnsupportedException;
import io.partnercenter.internal.Calls;
import io.partnercenter.internal.NativeStream;
import io.partnercenter.model.BilledUsageExportRequest;
import io.partnercenter.model.BillingExportManifest;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Work that goes on, billing exports and files. */
class WorkTest {
  private static final String INVOICE = "G000024135";
  private static final BilledUsageExportRequest USAGE =
      BilledUsageExportRequest.builder()
          .invoiceId(INVOICE)
          .attributeSet(BilledUsageExportRequest.AttributeSet.FULL)
          .build();
  private static final App APP = Emulator.builder().build();
  private static final Partner PARTNER = Emulator.appOnly(APP);

  @TempDir Path folder;

  /** A record of an export as a program may want it. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  record Line(@JsonProperty("LineNumber") long line, @JsonProperty("SkuName") String sku) {}

  @BeforeEach
  void exports() {
    play(Map.of("records", 2_501, "blobs", 3));
  }

  @AfterEach
  void usual() {
    Emulator.control("PUT", "exports", Map.of());
  }

  @AfterAll
  static void close() {
    APP.close();
  }

  private static void play(Map<String, ?> exports) {
    Map<String, Object> all = new HashMap<>(Map.of("retry_after", 0));
    all.putAll(exports);
    Emulator.control("PUT", "exports", all);
  }

  private static Work<BillingExportManifest> export() {
    return PARTNER.graph().billing().billedUsage().export(USAGE);
  }

  private List<String> files() throws IOException {
    try (Stream<Path> entries = Files.walk(folder)) {
      return entries
          .filter(Files::isRegularFile)
          .map(file -> file.getFileName().toString())
          .sorted()
          .toList();
    }
  }

  @Test
  void anExportIsFollowedAndRead() {
    Work<BillingExportManifest> work = export();
    assertFalse(work.isDone());
    assertFalse(work.id().isEmpty());
    List<String> states = new ArrayList<>();
    for (Progress progress : work) {
      states.add(progress.state().orElseThrow());
    }
    assertEquals(List.of("running", "running", "succeeded"), states);
    assertTrue(work.isDone());
    assertEquals(3, work.result().blobCount());
    assertFalse(work.iterator().hasNext(), "there is nothing more to follow");

    List<JsonNode> records = new ArrayList<>();
    work.records().forEach(records::add);
    assertEquals(2_501, records.size());
    assertEquals(INVOICE, records.get(0).path("InvoiceNumber").asText());
    assertEquals("Sku 1 \u2013 standard", records.get(1).path("SkuName").asText());
    try (Stream<Line> lines = work.records(Line.class, Duration.ofMinutes(1)).stream()) {
      assertEquals(
          records.stream().map(record -> record.path("LineNumber").asLong()).toList(),
          lines.map(Line::line).toList());
    }
  }

  @Test
  void recordsGoOnAtTheBlobWhereTheyWere() {
    Set<String> blobs = new TreeSet<>();
    RecordBatch<JsonNode> last = null;
    try (var batches = export().records().batches()) {
      while (batches.hasNext()) {
        last = batches.next();
        blobs.add(last.blob());
      }
    }
    assertEquals(
        List.of("part-00000.json.gz", "part-00001.json.gz", "part-00002.json.gz"),
        List.copyOf(blobs));
    assertEquals(List.of(2, 3), List.of(last.index(), last.blobs()));
    try (App other = Emulator.builder().build()) {
      List<Integer> rest = new ArrayList<>();
      Emulator.appOnly(other)
          .resume(last.continuation().orElseThrow())
          .records()
          .forEach(record -> rest.add(record.path("BlobNumber").asInt()));
      assertFalse(rest.isEmpty());
      assertEquals(Set.of(2), Set.copyOf(rest));
    }
  }

  @Test
  void workIsTakenUpByAnotherProcess() {
    Map<String, ?> body = Map.of("body", Map.of("invoiceId", INVOICE));
    Work<JsonNode> work = PARTNER.start("graph.billing.billed_usage.export", body);
    String kept = work.continuation().orElseThrow();
    assertFalse(kept.contains("sig="));
    Programs.Ended ended =
        Programs.java(
            Map.of("PROBE_RESUME", kept),
            List.of(
                "-Dpartnercenter.library.path=" + Programs.library(),
                "-cp",
                String.join(File.pathSeparator, Programs.classPath()),
                "probe.Probe"));
    assertEquals("3 blobs, 2501 records", ended.printed().strip(), ended.complained());
    try (App other = Emulator.builder().build()) {
      var again = Emulator.appOnly(other).resume(kept, BillingExportManifest.class);
      assertEquals("2", again.result(Duration.ofMinutes(1)).schemaVersion());
      assertTrue(again.refresh().isDone());
    }
  }

  @Test
  void workEndsInErrors() {
    Work<BillingExportManifest> work = export();
    assertThrows(UnsupportedException.class, work::cancel);
    CompletionException refused =
        assertThrows(CompletionException.class, () -> work.cancelAsync().join());
    assertEquals(UnsupportedException.class, refused.getCause().getClass());

    play(Map.of("retry_after", 3_600));
    Work<BillingExportManifest> slow = export();
    TimeoutException late =
        assertThrows(TimeoutException.class, () -> slow.result(Duration.ofMillis(50)));
    assertTrue(late.hint().orElseThrow().contains("goes on"));
    assertThrows(ConfigurationException.class, () -> slow.result(Duration.ofSeconds(-1)));

    play(Map.of("fails", "not ready"));
    ServiceException failed = assertThrows(ServiceException.class, () -> export().result());
    assertTrue(failed.getMessage().contains("not ready"), failed.getMessage());
    assertEquals("exportFailed", failed.code().orElseThrow());

    String foreign =
        "{\"operation\": \"graph.billing.billed_usage.export\", \"url\": \"https://evil.example\"}";
    assertThrows(ConfigurationException.class, () -> PARTNER.resume(foreign).result());
    for (String none : List.of("{}", "no continuation {")) {
      assertThrows(ConfigurationException.class, () -> PARTNER.resume(none));
    }
    assertThrows(ConfigurationException.class, () -> PARTNER.resume(null));
    assertThrows(ConfigurationException.class, () -> PARTNER.start("customers.get", Map.of()));
  }

  @Test
  void waitingIsCancelledAndTheWorkGoesOn() throws IOException {
    play(Map.of("retry_after", 3_600, "polls", 1_000));
    Work<BillingExportManifest> work = export();
    List<Supplier<CompletableFuture<?>>> waits =
        List.of(
            () -> work.resultAsync(null),
            () -> work.iterator().gather(progress -> {}, () -> null),
            () -> work.records().forEachBatchAsync(batch -> {}),
            () -> work.saveAsync(folder, new SaveOptions()));
    for (Supplier<CompletableFuture<?>> wait : waits) {
      int before = received();
      CompletableFuture<?> waiting = wait.get();
      Emulator.until("it has asked once", () -> received() > before);
      waiting.cancel(false);
      Emulator.until("nothing to be under way", () -> Calls.underWay() == 0);
    }
    int before = received();
    Thread thread = Thread.currentThread();
    CompletableFuture<Void> interrupt =
        CompletableFuture.runAsync(
            () -> {
              Emulator.until("it has asked once", () -> received() > before);
              thread.interrupt();
            });
    assertThrows(CancelledException.class, () -> work.save(folder));
    assertTrue(Thread.interrupted());
    interrupt.join();
    Emulator.until("nothing to be under way", () -> Calls.underWay() == 0);
    assertEquals(List.of(), files());
  }

  private static int received() {
    return Emulator.control("GET", "requests", null).size();
  }

  @Test
  void exportsAreSaved() throws IOException {
    Work<BillingExportManifest> work =
        PARTNER.graph().billing().billedUsage().exportAsync(USAGE).join();
    int open = NativeStream.open();
    List<SaveProgress> told = new ArrayList<>();
    Path saved = work.save(folder.resolve("export"), new SaveOptions().onProgress(told::add));
    assertEquals(folder.resolve("export"), saved);
    assertEquals(
        List.of("export.json", "part-00000.json.gz", "part-00001.json.gz", "part-00002.json.gz"),
        files());
    assertTrue(told.stream().anyMatch(it -> it.work().filter(Progress::isDone).isPresent()));
    SavedExport end = told.get(told.size() - 1).export().orElseThrow();
    assertEquals(List.of(3, 3, 2_501L), List.of(end.files(), end.count(), end.records()));
    Path plain = work.saveAsync(folder.resolve("plain"), new SaveOptions().plain(true)).join();
    assertEquals(834, Files.readAllLines(plain.resolve("part-00000.json")).size());
    assertEquals(open, NativeStream.open(), "what was opened is closed");
  }

  @ParameterizedTest
  @CsvSource({"missing, not there", "altered, altered", "cut_line, cut off", "expired, expired"})
  void spoiledExportsAreRefused(String flaw, String message) throws IOException {
    play(Map.of("records", 5, "flaw", flaw));
    Work<BillingExportManifest> work = export();
    List<Executable> acts =
        List.of(() -> work.records().forEach(record -> {}), () -> work.save(folder));
    for (Executable act : acts) {
      var error = assertThrows(PartnerCenterException.class, act);
      assertTrue(error.getMessage().contains(message), error.getMessage());
    }
    assertTrue(files().stream().noneMatch(file -> file.contains("00001")), files()::toString);
  }

  @Test
  void anInvoiceIsAFile() throws IOException {
    try (App app = Emulator.builder().build()) {
      Partner partner = Emulator.consented(app);
      Download invoice = partner.invoices().statement().get(INVOICE);
      byte[] content = invoice.read();
      assertTrue(new String(content, StandardCharsets.ISO_8859_1).startsWith("%PDF"));
      assertArrayEquals(content, invoice.readAsync(Download.DEFAULT_LIMIT).join());
      try (FileStream stream = invoice.open()) {
        assertEquals("application/pdf", stream.facts().contentType().orElseThrow());
        assertEquals("Invoice_G000024135.pdf", stream.facts().name());
        assertEquals(content[0], stream.read());
        assertArrayEquals(
            java.util.Arrays.copyOfRange(content, 1, content.length), stream.readAllBytes());
        assertEquals(-1, stream.read());
      }
      List<FileFacts> told = new ArrayList<>();
      FileFacts file = invoice.save(folder, told::add);
      Path path = file.path().orElseThrow();
      assertEquals(folder.resolve("Invoice_G000024135.pdf"), path);
      assertArrayEquals(content, Files.readAllBytes(path));
      assertEquals(content.length, file.received());
      assertEquals(content.length, file.total().orElseThrow());
      assertFalse(told.isEmpty());
      assertEquals(file, invoice.saveAsync(folder, it -> {}).join());
      ServiceException longer = assertThrows(ServiceException.class, () -> invoice.read(10));
      assertTrue(longer.getMessage().contains("longer than 10 bytes"), longer.getMessage());
      Download other = partner.download("invoices.statement.get", Map.of("invoice_id", "X"), null);
      assertThrows(NotFoundException.class, () -> other.save(folder));
      assertEquals(List.of("Invoice_G000024135.pdf"), files());
      assertThrows(
          ConfigurationException.class,
          () -> partner.download("customers.list", Map.of(), null).read());
    }
  }

  @Test
  void requestsThatAreNoRowsHavePages() {
    RawRequest request = new RawRequest("GET", "/v1/customers").query("size", 3);
    List<Integer> sizes = new ArrayList<>();
    String continuation = null;
    try (var pages = PARTNER.requestPages(request).byPage()) {
      while (pages.hasNext()) {
        var page = pages.next();
        sizes.add(page.items().size());
        continuation = page.continuation().orElse(continuation);
      }
    }
    assertEquals(List.of(3, 3, 1), sizes);
    assertEquals(
        1, PARTNER.requestPages(request, new PageOptions().resume(continuation)).all().size());
  }
}
