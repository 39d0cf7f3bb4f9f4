/* The app alone gets a token, in its own name. The second time it is cached: no request, no waiting. */

#include "example.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define SCOPES "https://graph.microsoft.com/.default"

int main(void) {
  PcApp *app = make_app("{\"kind\":\"memory\"}", NULL);
  Builder call = request("tokens.get", ",\"appOnly\":true,\"params\":{\"scopes\":\"" SCOPES "\"}");
  PcOutcome outcome;
  PcTokenLookup lookup;
  PcToken token;
  int code = EXIT_SUCCESS;

  if (pc_call_blocking(app, (const uint8_t *)call.data, call.length, &outcome) != PC_OK) {
    code = report(&outcome);
  }
  pc_outcome_free(&outcome);

  memset(&lookup, 0, sizeof lookup);
  lookup.partner = (const uint8_t *)variable("PARTNERCENTER_PARTNER");
  lookup.partner_length = strlen(variable("PARTNERCENTER_PARTNER"));
  lookup.scopes = (const uint8_t *)SCOPES;
  lookup.scopes_length = strlen(SCOPES);
  lookup.app_only = true;
  if (code == EXIT_SUCCESS && pc_token_cached(app, &lookup, &token, NULL) == PC_OK) {
    /* An empty one is none. */
    if (token.token.length > 0) {
      printf("an access token of %lu bytes, until %lu\n", (unsigned long)token.token.length,
             (unsigned long)token.expires_on);
    }
    pc_buffer_free(&token.token);
  }
  free(call.data);
  pc_app_destroy(app);
  return code;
}
