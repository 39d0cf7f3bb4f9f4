/* A partner signs in with MFA, in a browser on this machine. From then on every program of this user can act
 * for the partner. */

#include "example.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* The library asks the program to open the sign-in page; this one leaves that to the person. */
static void ask(void *context, uint64_t id, const uint8_t *kind, size_t kind_length,
                const uint8_t *payload, size_t payload_length) {
  static const char open_address[] = "signIn.openAddress";
  static const char unknown[] = "{\"message\":\"this program does not do that\"}";
  (void)context;
  if (kind_length == strlen(open_address) && memcmp(kind, open_address, kind_length) == 0) {
    Text request, address;
    request.data = (const char *)payload;
    request.length = payload_length;
    address = json_member(request, "address");
    printf("open %.*s\n", (int)address.length, address.data);
    fflush(stdout);
    pc_host_reply(id, false, (const uint8_t *)"null", 4);
  } else {
    pc_host_reply(id, true, (const uint8_t *)unknown, strlen(unknown));
  }
}

int main(void) {
  Builder store = {NULL, 0};
  Builder sign_in = request("sign_in.loopback", ",\"options\":{\"timeoutMs\":600000}");
  PcApp *app;
  PcHost host;
  PcOutcome outcome;
  int code = EXIT_SUCCESS;

  append(&store, "{\"kind\":\"file\",\"path\":");
  append_quoted(&store, variable("PARTNERCENTER_STORE_PATH"));
  append(&store, ",\"keyFile\":");
  append_quoted(&store, variable("PARTNERCENTER_KEY_FILE"));
  append(&store, "}");
  memset(&host, 0, sizeof host);
  host.ask = ask;
  app = make_app(store.data, &host);

  if (pc_call_blocking(app, (const uint8_t *)sign_in.data, sign_in.length, &outcome) == PC_OK) {
    Text enrolment, user;
    enrolment.data = (const char *)outcome.body.data;
    enrolment.length = outcome.body.length;
    user = json_member(enrolment, "user");
    printf("%.*s signed in\n", (int)user.length, user.data);
  } else {
    code = report(&outcome);
  }
  pc_outcome_free(&outcome);
  pc_app_destroy(app);
  free(sign_in.data);
  free(store.data);
  return code;
}
