/* The program keeps the refresh token itself: here in a plain file, elsewhere in its database. At the first run a
 * person signs in; from then on nobody. */

#include "example.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Where the record is: a version, a line break, the record as the library gave it. */
static const char *path;

static bool is(Text text, const char *wanted) {
  return text.length == strlen(wanted) && memcmp(text.data, wanted, text.length) == 0;
}

static void answer(uint64_t id, bool failed, const char *reply) {
  pc_host_reply(id, failed, (const uint8_t *)reply, strlen(reply));
}

/* Answers null, or the record with its version. */
static void load(uint64_t id) {
  Builder reply = {NULL, 0};
  Builder kept = file_content(path);
  char *line_end = strchr(kept.data, '\n');
  if (line_end == NULL) {
    answer(id, false, "null");
  } else {
    *line_end = '\0';
    append(&reply, "{\"version\":");
    append_quoted(&reply, kept.data);
    append(&reply, ",\"record\":");
    append(&reply, line_end + 1);
    append(&reply, "}");
    answer(id, false, reply.data);
  }
  free(reply.data);
  free(kept.data);
}

/* Keeps the record, unless somebody has written another one, or removed it, since the library looked. */
static void save(uint64_t id, Text payload) {
  Text record = json_member(payload, "record");
  Text seen = json_member(payload, "seen");
  Builder kept = file_content(path);
  unsigned long version = strtoul(kept.data, NULL, 10);
  char known[32], reply[64];
  FILE *file;
  bool written;

  if (version == 0) {
    strcpy(known, "null");
  } else {
    sprintf(known, "%lu", version);
  }
  free(kept.data);
  if (!is(seen, known)) {
    answer(id, true, "{\"kind\":\"conflict\",\"message\":\"it was changed meanwhile\"}");
    return;
  }
  file = fopen(path, "wb");
  written = file != NULL && fprintf(file, "%lu\n%.*s", version + 1, (int)record.length,
                                    record.data) > 0;
  if (file != NULL && fclose(file) != 0) written = false;
  sprintf(reply, "{\"version\":\"%lu\"}", version + 1);
  answer(id, !written, written ? reply : "{\"message\":\"the file cannot be written\"}");
}

static void ask(void *context, uint64_t id, const uint8_t *kind_data, size_t kind_length,
                const uint8_t *payload_data, size_t payload_length) {
  Text kind, payload;
  (void)context;
  kind.data = (const char *)kind_data;
  kind.length = kind_length;
  payload.data = (const char *)payload_data;
  payload.length = payload_length;
  if (is(kind, "store.load")) {
    load(id);
  } else if (is(kind, "store.loadPrevious")) {
    answer(id, false, "null");
  } else if (is(kind, "store.save")) {
    save(id, payload);
  } else if (is(kind, "store.delete")) {
    answer(id, false, remove(path) == 0 ? "true" : "false");
  } else if (is(kind, "signIn.openAddress")) {
    Text address = json_member(payload, "address");
    printf("open %.*s\n", (int)address.length, address.data);
    fflush(stdout);
    answer(id, false, "null");
  } else {
    answer(id, true, "{\"message\":\"this program does not do that\"}");
  }
}

static int32_t call(const PcApp *app, const char *operation, const char *more,
                    PcOutcome *outcome) {
  Builder text = request(operation, more);
  int32_t status = pc_call_blocking(app, (const uint8_t *)text.data, text.length, outcome);
  free(text.data);
  return status;
}

int main(void) {
  PcApp *app;
  PcHost host;
  PcOutcome outcome;
  int32_t status;
  int code = EXIT_SUCCESS;

  path = variable("PARTNERCENTER_RECORD_FILE");
  memset(&host, 0, sizeof host);
  host.ask = ask;
  app = make_app("{\"kind\":\"callback\"}", &host);

  status = call(app, "customers.list", "", &outcome);
  if (status == PC_ERROR_SIGN_IN_REQUIRED) {
    pc_outcome_free(&outcome);
    status = call(app, "sign_in.loopback", ",\"options\":{\"timeoutMs\":600000}", &outcome);
    if (status == PC_OK) {
      pc_outcome_free(&outcome);
      status = call(app, "customers.list", "", &outcome);
    }
  }
  if (status == PC_OK) {
    Text body, count;
    body.data = (const char *)outcome.body.data;
    body.length = outcome.body.length;
    count = json_member(body, "totalCount");
    printf("%.*s customers\n", (int)count.length, count.data);
  } else {
    code = report(&outcome);
  }
  pc_outcome_free(&outcome);
  pc_app_destroy(app);
  return code;
}
