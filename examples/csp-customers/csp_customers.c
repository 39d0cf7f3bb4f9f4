/* Lists the partner's customers page by page, on behalf of the person who consented. */

#include "example.h"

#include <stdio.h>
#include <stdlib.h>

/* Prints what a page says about itself, and the page: a program of its own would parse it. */
static void print_page(int number, const PcOutcome *page) {
  Text facts, body;
  facts.data = (const char *)page->facts.data;
  facts.length = page->facts.length;
  body.data = (const char *)page->body.data;
  body.length = page->body.length;
  body = json_member(body, "items");
  printf("page %d: %.*s\n", number, (int)body.length, body.data);
  if (json_member(facts, "continuation").data == NULL) printf("that was the last page\n");
}

int main(void) {
  Builder store = {NULL, 0};
  Builder customers = request("customers.list", ",\"params\":{\"size\":3}");
  PcApp *app;
  PcStream *stream = NULL;
  PcOutcome outcome;
  int number, code = EXIT_SUCCESS;

  /* Where the example `consent` keeps the refresh token. */
  append(&store, "{\"kind\":\"file\",\"path\":");
  append_quoted(&store, variable("PARTNERCENTER_STORE_PATH"));
  append(&store, ",\"keyFile\":");
  append_quoted(&store, variable("PARTNERCENTER_KEY_FILE"));
  append(&store, "}");
  app = make_app(store.data, NULL);

  if (pc_stream_open(app, (const uint8_t *)customers.data, customers.length, &stream, &outcome) !=
      PC_OK) {
    code = report(&outcome);
    pc_outcome_free(&outcome);
  }
  for (number = 1; code == EXIT_SUCCESS; number++) {
    bool more;
    if (pc_stream_next_blocking(stream, &outcome) != PC_OK) code = report(&outcome);
    /* After the last page comes a success without a body. */
    more = outcome.status == PC_OK && outcome.body.length > 0;
    if (more) print_page(number, &outcome);
    pc_outcome_free(&outcome);
    if (!more) break;
  }
  pc_stream_close(stream);
  pc_app_destroy(app);
  free(customers.data);
  free(store.data);
  return code;
}
