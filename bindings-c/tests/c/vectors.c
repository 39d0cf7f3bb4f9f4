/* Does what tests/vectors.rs tells it, through the C interface. A command is a line "verb length" and that
 * many bytes; a message is a line "what numbers…" and the bytes that the numbers count. */

#include "partnercenter.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static PcApp *app = NULL;
static PcStream *stream = NULL;
static uint64_t call = 0;

static void bytes(const uint8_t *data, size_t length) {
  if (length > 0) fwrite(data, 1, length, stdout);
}

/* Completions and host requests come from several threads: each message is one piece. */
static void say_outcome(const char *what, int32_t status, const PcOutcome *outcome) {
  size_t body = outcome == NULL ? 0 : outcome->body.length;
  size_t facts = outcome == NULL ? 0 : outcome->facts.length;
  flockfile(stdout);
  printf("%s %ld %lu %lu\n", what, (long)status, (unsigned long)body, (unsigned long)facts);
  if (outcome != NULL) bytes(outcome->body.data, body);
  if (outcome != NULL) bytes(outcome->facts.data, facts);
  fflush(stdout);
  funlockfile(stdout);
}

static void completed(void *context, uint64_t id, const PcOutcome *outcome) {
  (void)context;
  (void)id;
  say_outcome("outcome", outcome->status, outcome);
}

static void ask(void *context, uint64_t id, const uint8_t *kind, size_t kind_length,
                const uint8_t *payload, size_t payload_length) {
  (void)context;
  flockfile(stdout);
  printf("ask %lu %lu %lu\n", (unsigned long)id, (unsigned long)kind_length,
         (unsigned long)payload_length);
  bytes(kind, kind_length);
  bytes(payload, payload_length);
  fflush(stdout);
  funlockfile(stdout);
}

/* Says how a function ended that gives a failure. */
static void say_status(int32_t status, PcOutcome *failure) {
  if (status == PC_OK) {
    say_outcome("done", status, NULL);
  } else {
    say_outcome("done", status, failure);
    pc_outcome_free(failure);
  }
}

static void create(const uint8_t *config, size_t length, bool with_host) {
  PcOutcome failure;
  PcHost host;
  memset(&host, 0, sizeof host);
  host.ask = ask;
  app = NULL;
  say_status(pc_app_create(config, length, with_host ? &host : NULL, &app, &failure), &failure);
}

static void open_stream(const uint8_t *request, size_t length) {
  PcOutcome failure;
  say_status(pc_stream_open(app, request, length, &stream, &failure), &failure);
}

/* "id failed" in a line of its own, then the reply. */
static void reply(const uint8_t *data, size_t length) {
  char *rest = NULL;
  const uint8_t *line_end = (const uint8_t *)memchr(data, '\n', length);
  unsigned long id = strtoul((const char *)data, &rest, 10);
  bool failed = strtol(rest, NULL, 10) != 0;
  size_t head = (size_t)(line_end - data) + 1;
  pc_host_reply((uint64_t)id, failed, data + head, length - head);
}

static bool obey(const char *verb, const uint8_t *data, size_t length) {
  if (strcmp(verb, "create") == 0) {
    create(data, length, false);
  } else if (strcmp(verb, "create-with-host") == 0) {
    create(data, length, true);
  } else if (strcmp(verb, "start") == 0) {
    call = pc_call_start(app, data, length, completed, NULL);
  } else if (strcmp(verb, "cancel") == 0) {
    pc_call_cancel(call);
  } else if (strcmp(verb, "open") == 0) {
    open_stream(data, length);
  } else if (strcmp(verb, "next") == 0) {
    call = pc_stream_next(stream, completed, NULL);
  } else if (strcmp(verb, "close") == 0) {
    pc_stream_close(stream);
  } else if (strcmp(verb, "destroy") == 0) {
    pc_app_destroy(app);
  } else if (strcmp(verb, "reply") == 0) {
    reply(data, length);
  } else {
    return false;
  }
  return true;
}

int main(void) {
  char verb[32];
  unsigned long length;
  if (pc_abi_version() != PC_ABI_VERSION || strcmp(pc_table_hash(), PC_TABLE_HASH) != 0) {
    fprintf(stderr, "the header is of another library than %s\n", pc_version());
    return 1;
  }
  while (scanf("%31s %lu", verb, &length) == 2) {
    uint8_t *data = (uint8_t *)malloc(length + 1);
    if (data == NULL || getchar() != '\n' || fread(data, 1, length, stdin) != length) return 1;
    data[length] = 0;
    if (!obey(verb, data, length)) {
      fprintf(stderr, "what is %s?\n", verb);
      return 1;
    }
    free(data);
  }
  return 0;
}
