/* Holds the library to docs/c-abi.md: each misuse that can be detected has one outcome, and none of
 * them is a crash. Needs no network. Compiled as C99 and as C++17, with every warning an error.
 *
 * With an argument it only ends, in one of the ways in which programs do: "exit" and "exit-inside" with a
 * call under way, "fork" in a child that tries to call. */

#include "partnercenter.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#if defined(_WIN32)
#include <windows.h>
static void pause_ms(unsigned ms) { Sleep(ms); }
#else
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>
static void pause_ms(unsigned ms) {
  struct timespec pause;
  pause.tv_sec = (time_t)(ms / 1000);
  pause.tv_nsec = (long)(ms % 1000) * 1000000L;
  nanosleep(&pause, NULL);
}
#endif

#define CLIENT "8f0c5e8a-1b2c-4d3e-9f4a-5b6c7d8e9f0a"
#define PARTNER "7a1c5e8a-1b2c-4d3e-9f4a-5b6c7d8e9f0a"

static int checks = 0;

static void check(bool holds, const char *what, int line) {
  checks += 1;
  if (!holds) {
    fprintf(stderr, "contract.c:%d: %s\n", line, what);
    exit(1);
  }
}

#define CHECK(condition) check((condition), #condition, __LINE__)

static const uint8_t *bytes(const char *text) { return (const uint8_t *)text; }

static bool holds(const PcBuffer *buffer, const char *text) {
  size_t length = strlen(text);
  size_t at;
  for (at = 0; at + length <= buffer->length; at++) {
    if (memcmp(buffer->data + at, text, length) == 0) return true;
  }
  return false;
}

static PcApp *make(const char *config, const PcHost *host) {
  PcApp *app = NULL;
  PcOutcome failure;
  int32_t status = pc_app_create(bytes(config), strlen(config), host, &app, &failure);
  if (status != PC_OK) {
    fprintf(stderr, "%.*s\n", (int)failure.body.length, (const char *)failure.body.data);
    exit(1);
  }
  CHECK(app != NULL);
  return app;
}

static int32_t call(const PcApp *app, const char *request, const char *expected) {
  PcOutcome outcome;
  int32_t status = pc_call_blocking(app, bytes(request), strlen(request), &outcome);
  CHECK(status == outcome.status);
  if (expected != NULL && !holds(&outcome.body, expected)) {
    fprintf(stderr, "not \"%s\": %.*s\n", expected, (int)outcome.body.length,
            (const char *)outcome.body.data);
    exit(1);
  }
  pc_outcome_free(&outcome);
  pc_outcome_free(&outcome); /* Empty by now: nothing happens. */
  return status;
}

/* --- What comes in ---------------------------------------------------------------------------- */

static void handshake(void) {
  CHECK(pc_abi_version() == PC_ABI_VERSION);
  CHECK(strcmp(pc_table_hash(), PC_TABLE_HASH) == 0);
  CHECK(strlen(pc_version()) > 0);
}

static void bad_configurations(void) {
  static const char *const bad[] = {"", "{", "[]", "{}", "\xff\xfe", "{\"clientId\":\"x\"}",
                                    "{\"clientId\":\"" CLIENT "\",\"stroe\":{}}"};
  PcApp *app = NULL;
  PcOutcome failure;
  size_t at;
  for (at = 0; at < sizeof bad / sizeof *bad; at++) {
    int32_t status = pc_app_create(bytes(bad[at]), strlen(bad[at]), NULL, &app, &failure);
    CHECK(status == PC_ERROR_CONFIGURATION && failure.status == status && app == NULL);
    CHECK(holds(&failure.body, "\"kind\":\"configuration\""));
    pc_outcome_free(&failure);
  }
  CHECK(pc_app_create(NULL, 5, NULL, &app, NULL) == PC_ERROR_CONFIGURATION);
  CHECK(pc_app_create(bytes("{}"), SIZE_MAX, NULL, &app, NULL) == PC_ERROR_CONFIGURATION);
  CHECK(pc_app_create(bytes("{}"), 2, NULL, NULL, NULL) == PC_ERROR_CONFIGURATION);
  CHECK(app == NULL);
}

static void handles(void) {
  PcApp *app = make("{\"clientId\":\"" CLIENT "\"}", NULL);
  PcApp *garbage = NULL;
  PcOutcome outcome;
  uintptr_t wrong = (uintptr_t)0x7f1234567890ULL;
  memcpy(&garbage, &wrong, sizeof garbage);
  CHECK(call(NULL, "{}", "NULL") == PC_ERROR_CONFIGURATION);
  CHECK(call(garbage, "{}", "never was one") == PC_ERROR_CONFIGURATION);
  CHECK(call(app, "{\"operation\":\"customers.lst\"}", "customers.list") == PC_ERROR_CONFIGURATION);
  CHECK(pc_call_blocking(app, bytes("{}"), 2, NULL) == PC_ERROR_CONFIGURATION);
  CHECK(pc_call_blocking(app, NULL, 9, &outcome) == PC_ERROR_CONFIGURATION);
  pc_outcome_free(&outcome);
  CHECK(pc_call_blocking(app, bytes("{\"operation\":\"\xff\"}"), 17, &outcome) ==
        PC_ERROR_CONFIGURATION);
  pc_outcome_free(&outcome);
  pc_app_destroy(app);
  pc_app_destroy(app);
  pc_app_destroy(NULL);
  pc_app_destroy(garbage);
  CHECK(call(app, "{\"operation\":\"tokens.withheld.list\"}", "closed") == PC_ERROR_CONFIGURATION);
  pc_outcome_free(NULL);
  pc_buffer_free(NULL);
}

static void lookups(void) {
  PcApp *app = make("{\"clientId\":\"" CLIENT "\"}", NULL);
  PcTokenLookup lookup;
  PcLookup *opened = NULL;
  PcToken token;
  PcOutcome failure;
  uint64_t serial = 7;
  memset(&lookup, 0, sizeof lookup);
  CHECK(pc_lookup_open(app, NULL, &opened, NULL) == PC_ERROR_CONFIGURATION);
  CHECK(pc_lookup_open(app, &lookup, &opened, NULL) == PC_ERROR_CONFIGURATION && opened == NULL);
  CHECK(pc_token_cached(app, NULL, &token, NULL) == PC_ERROR_CONFIGURATION);
  CHECK(pc_token_cached(app, &lookup, &token, &failure) == PC_ERROR_CONFIGURATION);
  pc_outcome_free(&failure);
  lookup.partner = bytes(PARTNER);
  lookup.partner_length = strlen(PARTNER);
  lookup.scopes = bytes("https://graph.microsoft.com/.default");
  lookup.scopes_length = strlen("https://graph.microsoft.com/.default");
  CHECK(pc_token_cached(app, &lookup, NULL, NULL) == PC_ERROR_CONFIGURATION);
  CHECK(pc_token_cached(app, &lookup, &token, &failure) == PC_OK);
  CHECK(token.token.data == NULL && token.token.length == 0 && token.expires_on == 0);
  pc_buffer_free(&token.token);
  CHECK(pc_lookup_open(app, &lookup, NULL, NULL) == PC_ERROR_CONFIGURATION);
  CHECK(pc_lookup_open(app, &lookup, &opened, &failure) == PC_OK && opened != NULL);
  CHECK(pc_lookup_cached(opened, NULL, &token, NULL) == PC_ERROR_CONFIGURATION);
  CHECK(pc_lookup_cached(opened, &serial, NULL, NULL) == PC_ERROR_CONFIGURATION && serial == 7);
  CHECK(pc_lookup_cached(opened, &serial, &token, &failure) == PC_OK);
  CHECK(serial == 0 && token.token.data == NULL);
  CHECK(pc_lookup_cached(NULL, &serial, &token, NULL) == PC_ERROR_CONFIGURATION);
  pc_app_destroy(app);
  CHECK(pc_lookup_cached(opened, &serial, &token, &failure) == PC_ERROR_CONFIGURATION);
  pc_outcome_free(&failure);
  pc_lookup_close(opened);
  pc_lookup_close(opened);
  pc_lookup_close(NULL);
  CHECK(pc_lookup_cached(opened, &serial, &token, NULL) == PC_ERROR_CONFIGURATION);
}

/* --- Calls ------------------------------------------------------------------------------------ */

typedef struct Seen {
  volatile int completions;
  volatile int32_t status;
  volatile uint64_t call;
  const PcApp *app;
} Seen;

static void completed(void *context, uint64_t id, const PcOutcome *outcome) {
  Seen *seen = (Seen *)context;
  seen->status = outcome->status;
  seen->call = id;
  seen->completions += 1;
}

static void wait_for(const Seen *seen) {
  int left;
  for (left = 4000; seen->completions == 0 && left > 0; left--) pause_ms(5);
  pause_ms(20);
  CHECK(seen->completions == 1);
}

static void calls(void) {
  static const char request[] = "{\"operation\":\"tokens.withheld.list\"}";
  PcApp *app = make("{\"clientId\":\"" CLIENT "\"}", NULL);
  Seen seen;
  uint64_t id;
  int round;
  memset(&seen, 0, sizeof seen);
  id = pc_call_start(app, bytes(request), strlen(request), completed, &seen);
  CHECK(id != 0);
  wait_for(&seen);
  CHECK(seen.status == PC_OK && seen.call == id);
  pc_call_cancel(id);
  pc_call_cancel(id);
  pc_call_cancel(0);
  pc_call_cancel(UINT64_MAX);
  CHECK(pc_call_start(app, bytes(request), strlen(request), NULL, NULL) == 0);

  memset(&seen, 0, sizeof seen);
  CHECK(pc_call_start(NULL, bytes(request), strlen(request), completed, &seen) != 0);
  wait_for(&seen);
  CHECK(seen.status == PC_ERROR_CONFIGURATION);

  for (round = 0; round < 200; round++) {
    memset(&seen, 0, sizeof seen);
    id = pc_call_start(app, bytes(request), strlen(request), completed, &seen);
    pc_call_cancel(id);
    while (seen.completions == 0) pause_ms(1);
    CHECK(seen.status == PC_OK || seen.status == PC_ERROR_CANCELLED);
  }
  pc_app_destroy(app);
}

static void streams(void) {
  static const char request[] =
      "{\"operation\":\"customers.list\",\"partner\":\"" PARTNER "\"}";
  static const char single[] =
      "{\"operation\":\"customers.get\",\"partner\":\"" PARTNER "\"}";
  PcApp *app = make("{\"clientId\":\"" CLIENT "\"}", NULL);
  PcStream *stream = NULL;
  PcOutcome outcome;
  Seen seen;
  CHECK(pc_stream_open(app, bytes(single), strlen(single), &stream, &outcome) ==
        PC_ERROR_CONFIGURATION);
  CHECK(holds(&outcome.body, "no pages") && stream == NULL);
  pc_outcome_free(&outcome);
  CHECK(pc_stream_open(app, bytes(request), strlen(request), NULL, NULL) == PC_ERROR_CONFIGURATION);
  CHECK(pc_stream_open(app, bytes(request), strlen(request), &stream, NULL) == PC_OK);
  /* Nobody has signed in. */
  CHECK(pc_stream_next_blocking(stream, &outcome) == PC_ERROR_SIGN_IN_REQUIRED);
  pc_outcome_free(&outcome);
  pc_stream_close(stream);
  pc_stream_close(stream);
  CHECK(pc_stream_next_blocking(stream, &outcome) == PC_ERROR_CONFIGURATION);
  pc_outcome_free(&outcome);
  memset(&seen, 0, sizeof seen);
  CHECK(pc_stream_next(stream, completed, &seen) != 0);
  wait_for(&seen);
  CHECK(seen.status == PC_ERROR_CONFIGURATION);
  pc_app_destroy(app);
}

/* --- The program's own store ------------------------------------------------------------------ */

typedef enum Manner { ANSWERS, FAILS, KEEPS_SILENT, ANSWERS_NONSENSE, CALLS_BACK } Manner;

typedef struct Store {
  volatile int asked;
  volatile int released;
  Manner manner;
  const PcApp *app;
} Store;

static void ask(void *context, uint64_t id, const uint8_t *kind, size_t kind_length,
                const uint8_t *payload, size_t payload_length) {
  static const char failure[] = "{\"kind\":\"access_denied\",\"message\":\"the disk says no\"}";
  Store *store = (Store *)context;
  PcOutcome outcome;
  store->asked += 1;
  CHECK(kind_length > 0 && kind[0] == 's' && payload_length > 0 && payload[0] == '{');
  switch (store->manner) {
    case ANSWERS:
      pc_host_reply(id, false, bytes("null"), 4);
      pc_host_reply(id, false, bytes("null"), 4);
      break;
    case FAILS:
      pc_host_reply(id, true, bytes(failure), strlen(failure));
      break;
    case ANSWERS_NONSENSE:
      pc_host_reply(id, false, bytes("\xff"), 1);
      break;
    case CALLS_BACK:
      CHECK(pc_call_blocking(store->app, bytes("{\"operation\":\"tokens.withheld.list\"}"), 36,
                             &outcome) == PC_OK);
      pc_outcome_free(&outcome);
      pc_host_reply(id, false, bytes("null"), 4);
      break;
    case KEEPS_SILENT:
      break;
  }
}

static void release(void *context) { ((Store *)context)->released += 1; }

static void own_store(void) {
  static const char request[] = "{\"operation\":\"sign_in.get\",\"partner\":\"" PARTNER
                                "\",\"options\":{\"timeoutMs\":300}}";
  Store store;
  PcHost host;
  PcApp *app;
  int left;
  memset(&store, 0, sizeof store);
  host.context = &store;
  host.ask = ask;
  host.release = release;
  app = make("{\"clientId\":\"" CLIENT "\",\"store\":{\"kind\":\"callback\"}}", &host);
  store.app = app;
  store.manner = ANSWERS;
  CHECK(call(app, request, "null") == PC_OK);
  store.manner = FAILS;
  CHECK(call(app, request, "the disk says no") == PC_ERROR_ACCESS_DENIED);
  store.manner = KEEPS_SILENT;
  CHECK(call(app, request, NULL) == PC_ERROR_TIMEOUT);
  store.manner = ANSWERS_NONSENSE;
  CHECK(call(app, request, NULL) == PC_ERROR_STORE);
  store.manner = CALLS_BACK;
  CHECK(call(app, request, "null") == PC_OK);
  CHECK(store.asked == 5 && store.released == 0);
  pc_host_reply(0, false, NULL, 0);
  pc_host_reply(UINT64_MAX, true, NULL, 7);
  pc_app_destroy(app);
  for (left = 400; store.released == 0 && left > 0; left--) pause_ms(5);
  CHECK(store.released == 1);
}

/* --- What is under way when something ends ---------------------------------------------------- */

#define SILENT "{\"operation\":\"sign_in.get\",\"partner\":\"" PARTNER "\"}"

/* Starts a call that nobody answers. */
static uint64_t start_silent(const PcApp *app, const Store *store, Seen *seen) {
  int left, before = store->asked;
  uint64_t id = pc_call_start(app, bytes(SILENT), strlen(SILENT), completed, seen);
  for (left = 4000; store->asked == before && left > 0; left--) pause_ms(5);
  CHECK(store->asked == before + 1 && seen->completions == 0);
  return id;
}

static PcApp *make_silent(Store *store) {
  PcHost host;
  memset(store, 0, sizeof *store);
  store->manner = KEEPS_SILENT;
  host.context = store;
  host.ask = ask;
  host.release = release;
  return make("{\"clientId\":\"" CLIENT "\",\"store\":{\"kind\":\"callback\"}}", &host);
}

static void cancelled_while_under_way(void) {
  Store store;
  Seen seen;
  PcApp *app = make_silent(&store);
  uint64_t id;
  memset(&seen, 0, sizeof seen);
  id = start_silent(app, &store, &seen);
  pc_call_cancel(id);
  pc_call_cancel(id);
  wait_for(&seen);
  CHECK(seen.status == PC_ERROR_CANCELLED && seen.call == id);
  pc_call_cancel(id);
  pause_ms(20);
  CHECK(seen.completions == 1);
  pc_app_destroy(app);
}

static void destroyed_while_under_way(void) {
  Store store;
  Seen seen;
  int left;
  PcApp *app = make_silent(&store);
  uint64_t id;
  memset(&seen, 0, sizeof seen);
  id = start_silent(app, &store, &seen);
  pc_app_destroy(app);
  pause_ms(50);
  /* It goes on, and what it needs is kept. */
  CHECK(seen.completions == 0 && store.released == 0);
  pc_call_cancel(id);
  wait_for(&seen);
  CHECK(seen.status == PC_ERROR_CANCELLED);
  for (left = 4000; store.released == 0 && left > 0; left--) pause_ms(5);
  CHECK(store.released == 1);
}

static void completed_and_calls_on(void *context, uint64_t id, const PcOutcome *outcome) {
  Seen *seen = (Seen *)context;
  (void)id;
  CHECK(outcome->status == PC_OK);
  /* From within a completion every function works, also one that waits. */
  CHECK(call(seen->app, "{\"operation\":\"tokens.withheld.list\"}", "[]") == PC_OK);
  CHECK(pc_call_start(seen->app, bytes("{\"operation\":\"tokens.withheld.list\"}"), 36, completed,
                      seen) != 0);
}

static void calls_from_within_a_completion(void) {
  PcApp *app = make("{\"clientId\":\"" CLIENT "\"}", NULL);
  Seen seen;
  memset(&seen, 0, sizeof seen);
  seen.app = app;
  CHECK(pc_call_start(app, bytes("{\"operation\":\"tokens.withheld.list\"}"), 36,
                      completed_and_calls_on, &seen) != 0);
  wait_for(&seen);
  CHECK(seen.status == PC_OK);
  pc_app_destroy(app);
}

static void panics(void) {
  PcApp *app = make("{\"clientId\":\"" CLIENT "\"}", NULL);
  int round;
  for (round = 0; round < 3; round++) {
    CHECK(call(app, "{\"operation\":\"internal.panic\"}", "report it") == PC_ERROR_INTERNAL);
    CHECK(call(app, "{\"operation\":\"tokens.withheld.list\"}", "[]") == PC_OK);
  }
  pc_app_destroy(app);
}

static void exit_inside(void *context, uint64_t id, const PcOutcome *outcome) {
  (void)context;
  (void)id;
  (void)outcome;
  exit(7);
}

/* How programs end: the library neither holds them up nor brings them down. */
static int end_in(const char *manner) {
  static Store store;
  static Seen seen;
  PcApp *app = make_silent(&store);
  start_silent(app, &store, &seen);
  if (strcmp(manner, "exit-inside") == 0) {
    pc_call_start(app, bytes("{}"), 2, exit_inside, NULL);
    for (;;) pause_ms(1000);
  }
#if !defined(_WIN32)
  if (strcmp(manner, "fork") == 0) {
    int status = -1;
    pid_t child = fork();
    if (child == 0) {
      PcOutcome outcome;
      int32_t refused =
          pc_call_blocking(app, bytes("{\"operation\":\"tokens.withheld.list\"}"), 36, &outcome);
      _exit(refused == PC_ERROR_UNSUPPORTED && holds(&outcome.body, "forked") ? 0 : 1);
    }
    CHECK(waitpid(child, &status, 0) == child && WIFEXITED(status));
    return WEXITSTATUS(status);
  }
#endif
  return 0;
}

static void take(void *context, int32_t level, const uint8_t *target, size_t target_length,
                 const uint8_t *text, size_t text_length) {
  (void)context;
  CHECK(level >= PC_LOG_ERROR && level <= PC_LOG_TRACE);
  CHECK(target != NULL && target_length > 0 && text != NULL && text_length > 0);
}

static void logs(void) {
  PcOutcome failure;
  CHECK(pc_log_set(99, take, NULL, &failure) == PC_ERROR_CONFIGURATION);
  pc_outcome_free(&failure);
  CHECK(pc_log_set(PC_LOG_TRACE, take, NULL, NULL) == PC_OK);
  streams();
  CHECK(pc_log_set(PC_LOG_ERROR, NULL, NULL, NULL) == PC_OK);
}

int main(int count, char **arguments) {
  if (count > 1) return end_in(arguments[1]);
  handshake();
  bad_configurations();
  handles();
  lookups();
  calls();
  streams();
  own_store();
  cancelled_while_under_way();
  destroyed_while_under_way();
  calls_from_within_a_completion();
  panics();
  logs();
  printf("%d checks\n", checks);
  return 0;
}
