package io.partnercenter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.partnercenter.errors.CancelledException;
import io.partnercenter.internal.Calls;
import io.partnercenter.internal.NativeApp;
import io.partnercenter.internal.NativeStream;
import io.partnercenter.options.CustomersListOptions;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Cancellation at every moment, closing at every moment, and what is left afterwards. */
class CancellationTest {
  @AfterEach
  void nothingIsUnderWay() {
    Emulator.until("no call under way", () -> Calls.underWay() == 0);
  }

  @Test
  void aFutureThatIsCancelledCancelsTheCall() throws Exception {
    Emulator.hanging(
        () -> {
          try (App app = Emulator.builder().build()) {
            CompletableFuture<AccessToken> call = Emulator.appOnly(app).tokenAsync(Emulator.GRAPH);
            assertEquals(1, Calls.underWay());
            assertTrue(call.cancel(true));
            // Natively too: else it would be under way until its deadline.
            nothingIsUnderWay();
            assertThrows(CancellationException.class, call::join);
          }
        });
  }

  @Test
  void aTimeoutOfTheProgramsCancelsTheCall() throws Exception {
    Emulator.hanging(
        () -> {
          try (App app = Emulator.builder().build()) {
            var call =
                Emulator.appOnly(app)
                    .tokenAsync(Emulator.GRAPH)
                    .orTimeout(20, TimeUnit.MILLISECONDS);
            ExecutionException error = assertThrows(ExecutionException.class, call::get);
            assertInstanceOf(java.util.concurrent.TimeoutException.class, error.getCause());
            nothingIsUnderWay();
          }
        });
  }

  @Test
  void anInterruptCancelsACallThatWaits() throws Exception {
    Emulator.hanging(
        () -> {
          try (App app = Emulator.builder().build()) {
            Partner partner = Emulator.appOnly(app);
            AtomicReference<Throwable> thrown = new AtomicReference<>();
            AtomicReference<Boolean> flag = new AtomicReference<>();
            Thread thread =
                new Thread(
                    () -> {
                      try {
                        partner.token(Emulator.GRAPH);
                      } catch (PartnerCenterException error) {
                        thrown.set(error);
                        flag.set(Thread.currentThread().isInterrupted());
                      }
                    });
            thread.start();
            Emulator.until("the call is under way", () -> Calls.underWay() == 1);
            thread.interrupt();
            thread.join();
            assertInstanceOf(CancelledException.class, thrown.get());
            assertInstanceOf(InterruptedException.class, thrown.get().getCause());
            assertTrue(flag.get(), "the interrupt stays set");
            nothingIsUnderWay();
          }
        });
  }

  @Test
  void aThreadThatIsInterruptedBeforehandDoesNotWait() {
    try (App app = Emulator.builder().build()) {
      Partner partner = Emulator.appOnly(app);
      Thread.currentThread().interrupt();
      assertThrows(CancelledException.class, () -> partner.customer(Emulator.TENANT).get());
      assertTrue(Thread.interrupted());
      assertEquals(7, partner.customers().list().all().size());
    }
  }

  @Test
  void cancellingAtTheVeryEndSettlesACallOnceEitherWay() throws Exception {
    try (App app = Emulator.builder().build()) {
      Partner partner = Emulator.appOnly(app);
      AtomicInteger settled = new AtomicInteger();
      int cancelled = 0;
      for (int i = 0; i < 2000; i++) {
        CompletableFuture<Answer> call = partner.callAsync("customers.lst", Map.of());
        call.whenComplete((answer, error) -> settled.incrementAndGet());
        for (int spin = 0; spin < i % 16 * 200; spin++) {
          Thread.onSpinWait();
        }
        cancelled += call.cancel(true) ? 1 : 0;
      }
      Emulator.until("all have ended", () -> settled.get() == 2000);
      assertTrue(cancelled > 0, "some were early enough");
    }
  }

  @Test
  void cancellingAfterTheEndDoesNothing() {
    try (App app = Emulator.builder().build()) {
      var call = Emulator.appOnly(app).customers().list().allAsync();
      assertEquals(7, call.join().size());
      assertFalse(call.cancel(true));
      assertEquals(7, call.join().size());
    }
  }

  @Test
  void pagesAreCancelledToo() throws Exception {
    try (App app = Emulator.builder().build()) {
      Partner partner = Emulator.appOnly(app);
      partner.token(Emulator.PARTNER_CENTER);
      Emulator.fault(
          Map.of("role", "partner_center"),
          "hang",
          () -> {
            int open = NativeStream.open();
            var all = partner.customers().list().allAsync();
            assertEquals(open + 1, NativeStream.open());
            all.cancel(true);
            nothingIsUnderWay();
            Emulator.until("the stream is closed", () -> NativeStream.open() == open);
          });
    }
  }

  @Test
  void appsAreClosedWhileTheyAreUsed() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(8);
    AtomicInteger ended = new AtomicInteger();
    try {
      for (int round = 0; round < 20; round++) {
        App app = Emulator.builder().build();
        Partner partner = Emulator.appOnly(app);
        CountDownLatch start = new CountDownLatch(1);
        List<Future<?>> calls = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
          int which = i;
          calls.add(
              threads.submit(
                  () -> {
                    start.await();
                    try {
                      switch (which % 4) {
                        case 0 -> partner.token(Emulator.GRAPH);
                        case 1 -> partner.customers().list().all();
                        case 2 -> partner.tokenAsync(Emulator.GRAPH).get();
                        default -> app.close();
                      }
                    } catch (PartnerCenterException | ExecutionException error) {
                      assertTrue(error.toString().contains("closed"), error.toString());
                    }
                    ended.incrementAndGet();
                    return null;
                  }));
        }
        start.countDown();
        for (Future<?> call : calls) {
          call.get();
        }
      }
    } finally {
      threads.shutdown();
    }
    assertEquals(160, ended.get());
  }

  @Test
  void aHundredThousandCallsLeaveNothingBehind() {
    int apps = NativeApp.open();
    int streams = NativeStream.open();
    AtomicInteger refused = new AtomicInteger();
    try (App app = Emulator.builder().build()) {
      Partner partner = Emulator.appOnly(app);
      for (int round = 0; round < 100; round++) {
        List<CompletableFuture<?>> calls = new ArrayList<>();
        for (int i = 0; i < 1000; i++) {
          calls.add(
              partner
                  .callAsync("customers.get", Map.of())
                  .whenComplete((answer, error) -> refused.addAndGet(error == null ? 0 : 1))
                  .exceptionally(error -> null));
        }
        CompletableFuture.allOf(calls.toArray(new CompletableFuture<?>[0])).join();
        partner.customers().list(new CustomersListOptions().size(7L)).byPage().close();
      }
    }
    assertEquals(100_000, refused.get());
    assertEquals(0, Calls.underWay());
    assertEquals(streams, NativeStream.open());
    assertEquals(apps, NativeApp.open());
  }

  @Test
  void whatIsForgottenIsClosedByTheCollector() {
    int apps = NativeApp.open();
    int streams = NativeStream.open();
    for (int i = 0; i < 5; i++) {
      Emulator.appOnly(Emulator.builder().build()).customers().list().iterator().next();
    }
    Emulator.until(
        "forgotten apps and streams are closed",
        () -> {
          System.gc();
          return NativeApp.open() <= apps && NativeStream.open() <= streams;
        });
  }

  @Test
  void virtualThreadsMayWait() throws Exception {
    Method factory = null;
    for (Method method : Executors.class.getMethods()) {
      factory = method.getName().equals("newVirtualThreadPerTaskExecutor") ? method : factory;
    }
    assumeTrue(factory != null, "Java has virtual threads");
    ExecutorService threads = (ExecutorService) factory.invoke(null);
    try (App app = Emulator.builder().executor(threads).build()) {
      Partner partner = Emulator.appOnly(app);
      partner.token(Emulator.PARTNER_CENTER);
      Emulator.fault(
          Map.of("role", "partner_center"),
          "hang",
          () -> {
            // More than there are carriers: all wait at the same time.
            List<Future<?>> waiting = new ArrayList<>();
            for (int i = 0; i < 200; i++) {
              waiting.add(threads.submit(() -> partner.customer(Emulator.TENANT).get()));
            }
            Emulator.until("all are under way", () -> Calls.underWay() == 200);
            waiting.forEach(one -> one.cancel(true));
            nothingIsUnderWay();
          });
    }
    threads.shutdown();
  }
}
