/* Saves an invoice as PDF into a folder, under the name that Partner Center gives it, on behalf of the person who
 * consented. */

#include "example.h"

#include <stdio.h>
#include <stdlib.h>

int main(int argc, char **argv) {
  Builder store = {NULL, 0};
  Builder more = {NULL, 0};
  Builder statement;
  PcApp *app;
  PcStream *stream = NULL;
  PcOutcome outcome;
  int code = EXIT_SUCCESS;

  if (argc != 3) {
    fprintf(stderr, "name an invoice and a folder\n");
    return EXIT_FAILURE;
  }
  /* Where the example `consent` keeps the refresh token. */
  append(&store, "{\"kind\":\"file\",\"path\":");
  append_quoted(&store, variable("PARTNERCENTER_STORE_PATH"));
  append(&store, ",\"keyFile\":");
  append_quoted(&store, variable("PARTNERCENTER_KEY_FILE"));
  append(&store, "}");
  app = make_app(store.data, NULL);

  append(&more, ",\"params\":{\"invoice_id\":");
  append_quoted(&more, argv[1]);
  append(&more, "},\"options\":{\"saveTo\":");
  append_quoted(&more, argv[2]);
  append(&more, "}");
  statement = request("invoices.statement.get", more.data);
  if (pc_stream_open(app, (const uint8_t *)statement.data, statement.length, &stream, &outcome) !=
      PC_OK) {
    code = report(&outcome);
    pc_outcome_free(&outcome);
  }
  while (code == EXIT_SUCCESS) {
    Text facts, file;
    bool is_there;
    if (pc_stream_next_blocking(stream, &outcome) != PC_OK) code = report(&outcome);
    facts.data = (const char *)outcome.facts.data;
    facts.length = outcome.facts.length;
    file = json_member(facts, "file");
    is_there = code == EXIT_SUCCESS && file.data != NULL;
    if (is_there) {
      Text received = json_member(file, "received");
      Text path = json_member(file, "path");
      printf("%.*s bytes: %.*s\n", (int)received.length, received.data, (int)path.length, path.data);
    }
    pc_outcome_free(&outcome);
    if (!is_there) break;
  }
  pc_stream_close(stream);
  pc_app_destroy(app);
  free(statement.data);
  free(more.data);
  free(store.data);
  return code;
}
