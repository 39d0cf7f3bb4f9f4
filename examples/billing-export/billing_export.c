/* The billed usage of an invoice, as Microsoft Graph exports it: begins the export, waits for it and reads its records
 * in batches. */

#include "example.h"

#include <stdio.h>
#include <stdlib.h>

#define EXPORT "graph.billing.billed_usage.export"

static Text facts_of(const PcOutcome *outcome) {
  Text facts;
  facts.data = (const char *)outcome->facts.data;
  facts.length = outcome->facts.length;
  return facts;
}

/* Opens a stream that goes on with the work of `continuation`, and gives its records. */
static PcStream *open_records(PcApp *app, Text continuation, PcOutcome *failure) {
  Builder options = {NULL, 0};
  Builder records;
  PcStream *stream = NULL;

  append(&options, ",\"appOnly\":true,\"options\":{\"read\":\"records\",\"resume\":");
  append_bytes(&options, continuation.data, continuation.length);
  append(&options, "}");
  records = request(EXPORT, options.data);
  pc_stream_open(app, (const uint8_t *)records.data, records.length, &stream, failure);
  free(records.data);
  free(options.data);
  return stream;
}

int main(int argc, char **argv) {
  PcApp *app = make_app("{\"kind\":\"memory\"}", NULL);
  Builder more = {NULL, 0};
  Builder begin;
  PcStream *stream = NULL;
  PcOutcome outcome;
  long count = 0;
  int code = EXIT_SUCCESS;

  if (argc != 2) {
    fprintf(stderr, "name an invoice\n");
    return EXIT_FAILURE;
  }
  append(&more, ",\"appOnly\":true,\"params\":{\"body\":{\"invoiceId\":");
  append_quoted(&more, argv[1]);
  append(&more, ",\"attributeSet\":\"full\"}}");
  begin = request(EXPORT, more.data);
  if (pc_call_blocking(app, (const uint8_t *)begin.data, begin.length, &outcome) != PC_OK) {
    code = report(&outcome);
  } else {
    PcOutcome failure;
    /* What another process could go on from as well. */
    stream = open_records(app, json_member(facts_of(&outcome), "continuation"), &failure);
    if (stream == NULL) {
      code = report(&failure);
      pc_outcome_free(&failure);
    }
  }
  pc_outcome_free(&outcome);

  while (code == EXIT_SUCCESS) {
    Text work, batch, status;
    bool more_steps;
    if (pc_stream_next_blocking(stream, &outcome) != PC_OK) code = report(&outcome);
    work = json_member(facts_of(&outcome), "work");
    batch = json_member(facts_of(&outcome), "records");
    status = json_member(facts_of(&outcome), "status");
    if (batch.data != NULL) {
      /* The body is a JSON array, which a program of its own would parse. */
      Text records = json_member(batch, "count");
      count += strtol(records.data, NULL, 10);
    } else if (work.data != NULL) {
      Text state = json_member(work, "state");
      printf("the export is %.*s\n", (int)state.length, state.data);
    }
    more_steps = code == EXIT_SUCCESS && status.data != NULL;
    pc_outcome_free(&outcome);
    if (!more_steps) break;
  }
  if (code == EXIT_SUCCESS) printf("%ld line items\n", count);
  pc_stream_close(stream);
  pc_app_destroy(app);
  free(begin.data);
  free(more.data);
  return code;
}
