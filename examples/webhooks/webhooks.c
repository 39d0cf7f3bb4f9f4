/* Receives Partner Center's events behind a web server, by CGI: verifies what arrives, and says so to the server. The
 * registration asks for the signature in a header of its own (`SignatureTokenToMsSignatureHeader`): servers keep
 * `Authorization` to themselves.
 *
 * A process that lives for one delivery remembers none: a program of its own keeps `delivery` beside what it did, and
 * looks there first. */

#include "example.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define LARGEST (1024 * 1024)

/* Headers of the delivery, and where CGI puts them. */
static const char *const HEADERS[][2] = {
    {"X-MS-Certificate-Url", "HTTP_X_MS_CERTIFICATE_URL"},
    {"X-MS-Signature-Algorithm", "HTTP_X_MS_SIGNATURE_ALGORITHM"},
    {"x-ms-signature", "HTTP_X_MS_SIGNATURE"},
};

/* What arrives in the body; nothing when it is too long. */
static Builder delivered(void) {
  Builder body = {NULL, 0};
  char piece[4096];
  size_t length;
  append(&body, "");
  while ((length = fread(piece, 1, sizeof piece, stdin)) > 0 && body.length <= LARGEST) {
    append_bytes(&body, piece, length);
  }
  return body;
}

/* The status that docs/webhooks.md wants for an error. */
static const char *status_of(const PcOutcome *outcome) {
  switch (outcome->status) {
    case PC_ERROR_CONFLICT:
      return "200 OK"; /* It was taken before. */
    case PC_ERROR_INVALID_REQUEST:
      return "400 Bad Request";
    case PC_ERROR_ACCESS_DENIED:
      return "403 Forbidden";
    default:
      return "503 Service Unavailable"; /* Partner Center delivers it again. */
  }
}

int main(void) {
  Builder more = {NULL, 0}, body = delivered(), call;
  PcApp *app;
  PcOutcome outcome;
  const char *separator = "";
  size_t at;

  if (body.length > LARGEST) {
    printf("Status: 413 Content Too Large\r\n\r\n");
    return EXIT_SUCCESS;
  }
  append(&more, ",\"params\":{\"headers\":{");
  for (at = 0; at < sizeof HEADERS / sizeof *HEADERS; at++) {
    const char *value = getenv(HEADERS[at][1]);
    if (value == NULL) continue;
    append(&more, separator);
    append_quoted(&more, HEADERS[at][0]);
    append(&more, ":");
    append_quoted(&more, value);
    separator = ",";
  }
  append(&more, "},\"body\":");
  append_quoted(&more, body.data);
  append(&more, "}");
  call = request("webhooks.verify", more.data);
  app = make_app("{\"kind\":\"memory\"}", NULL);

  if (pc_call_blocking(app, (const uint8_t *)call.data, call.length, &outcome) == PC_OK) {
    Text event, name, resource;
    event.data = (const char *)outcome.body.data;
    event.length = outcome.body.length;
    name = json_member(event, "eventName");
    resource = json_member(event, "resourceUri");
    fprintf(stderr, "%.*s %.*s\n", (int)name.length, name.data, (int)resource.length, resource.data);
    printf("Status: 200 OK\r\n\r\n");
  } else {
    report(&outcome);
    printf("Status: %s\r\n\r\n", status_of(&outcome));
  }
  pc_outcome_free(&outcome);
  pc_app_destroy(app);
  free(call.data);
  free(more.data);
  free(body.data);
  return EXIT_SUCCESS;
}
