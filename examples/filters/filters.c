/* Finds customers by the beginning of their names; the library writes the service's own language of filters. */

#include "example.h"

#include <stdio.h>
#include <stdlib.h>

int main(int argc, char **argv) {
  Builder more = {NULL, 0}, customers;
  PcApp *app;
  PcStream *stream = NULL;
  PcOutcome outcome;
  int code = EXIT_SUCCESS;

  if (argc != 2) {
    fprintf(stderr, "usage: filters BEGINNING-OF-A-NAME\n");
    return EXIT_FAILURE;
  }
  /* A condition is a tree: docs/filters.md. */
  append(&more, ",\"appOnly\":true,\"params\":{\"filter\":"
                "{\"field\":\"CompanyName\",\"op\":\"starts_with\",\"value\":");
  append_quoted(&more, argv[1]);
  append(&more, "}}");
  customers = request("customers.list", more.data);
  app = make_app("{\"kind\":\"memory\"}", NULL);

  if (pc_stream_open(app, (const uint8_t *)customers.data, customers.length, &stream, &outcome) !=
      PC_OK) {
    code = report(&outcome);
    pc_outcome_free(&outcome);
  }
  while (code == EXIT_SUCCESS) {
    Text page;
    bool more_pages;
    if (pc_stream_next_blocking(stream, &outcome) != PC_OK) code = report(&outcome);
    /* After the last page comes a success without a body. */
    more_pages = outcome.status == PC_OK && outcome.body.length > 0;
    if (more_pages) {
      page.data = (const char *)outcome.body.data;
      page.length = outcome.body.length;
      page = json_member(page, "items");
      printf("%.*s\n", (int)page.length, page.data);
    }
    pc_outcome_free(&outcome);
    if (!more_pages) break;
  }
  pc_stream_close(stream);
  pc_app_destroy(app);
  free(customers.data);
  free(more.data);
  return code;
}
