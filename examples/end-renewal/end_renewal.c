/* Ends the renewal of a customer's subscription: it ends with its term.
 *
 * `autoRenewEnabled: false` alone would lead into a paid extended service term: docs/subscriptions.md. */

#include "example.h"

#include <stdio.h>
#include <stdlib.h>

int main(int argc, char **argv) {
  Builder more = {NULL, 0}, call;
  PcApp *app;
  PcOutcome outcome;
  int code = EXIT_SUCCESS;

  if (argc != 3) {
    fprintf(stderr, "usage: end_renewal CUSTOMER SUBSCRIPTION\n");
    return EXIT_FAILURE;
  }
  append(&more, ",\"appOnly\":true,\"customer\":");
  append_quoted(&more, argv[1]);
  append(&more, ",\"params\":{\"subscription_id\":");
  append_quoted(&more, argv[2]);
  append(&more, "}");
  call = request("customers.subscriptions.end_renewal", more.data);
  app = make_app("{\"kind\":\"memory\"}", NULL);

  if (pc_call_blocking(app, (const uint8_t *)call.data, call.length, &outcome) == PC_OK) {
    /* The subscription as it is now. */
    Text subscription, name, end;
    subscription.data = (const char *)outcome.body.data;
    subscription.length = outcome.body.length;
    name = json_member(subscription, "friendlyName");
    end = json_member(subscription, "commitmentEndDate");
    printf("%.*s ends on %.10s\n", (int)name.length, name.data, end.data);
  } else {
    code = report(&outcome);
  }
  pc_outcome_free(&outcome);
  pc_app_destroy(app);
  free(call.data);
  free(more.data);
  return code;
}
