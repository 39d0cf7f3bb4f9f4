#include "example.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

void append_bytes(Builder *builder, const char *data, size_t length) {
  char *grown = (char *)realloc(builder->data, builder->length + length + 1);
  if (grown == NULL) exit(EXIT_FAILURE);
  if (length > 0) memcpy(grown + builder->length, data, length);
  builder->data = grown;
  builder->length += length;
  builder->data[builder->length] = '\0';
}

void append(Builder *builder, const char *text) { append_bytes(builder, text, strlen(text)); }

void append_quoted(Builder *builder, const char *text) {
  char escaped[8];
  append(builder, "\"");
  for (; *text != '\0'; text++) {
    unsigned char byte = (unsigned char)*text;
    if (byte == '"' || byte == '\\' || byte < 0x20) {
      sprintf(escaped, "\\u%04x", byte);
      append(builder, escaped);
    } else {
      append_bytes(builder, text, 1);
    }
  }
  append(builder, "\"");
}

Builder file_content(const char *path) {
  Builder content = {NULL, 0};
  char piece[4096];
  size_t length;
  FILE *file = fopen(path, "rb");
  append(&content, "");
  if (file == NULL) return content;
  while ((length = fread(piece, 1, sizeof piece, file)) > 0) append_bytes(&content, piece, length);
  fclose(file);
  return content;
}

const char *variable(const char *name) {
  const char *value = getenv(name);
  if (value == NULL) {
    fprintf(stderr, "%s is not set; examples/README.md lists the variables\n", name);
    exit(EXIT_FAILURE);
  }
  return value;
}

/* The end of the JSON value that begins at `at`. */
static size_t value_end(Text text, size_t at) {
  int depth = 0;
  bool quoted = false;
  for (; at < text.length; at++) {
    char c = text.data[at];
    if (quoted) {
      if (c == '\\') at++;
      if (c == '"') quoted = false;
    } else if (c == '"') {
      quoted = true;
    } else if (c == '{' || c == '[') {
      depth++;
    } else if ((c == ',' || c == '}' || c == ']') && depth == 0) {
      return at;
    } else if (c == '}' || c == ']') {
      depth--;
    }
  }
  return at;
}

static size_t skip_space(Text text, size_t at) {
  while (at < text.length && strchr(" \t\r\n", text.data[at]) != NULL) at++;
  return at;
}

Text json_member(Text object, const char *name) {
  Text none = {NULL, 0};
  size_t at = skip_space(object, 0) + 1;
  while (at < object.length) {
    Text found;
    size_t key = skip_space(object, at) + 1;
    size_t key_end = key, from, end;
    while (key_end < object.length && object.data[key_end] != '"') {
      key_end += object.data[key_end] == '\\' ? 2 : 1;
    }
    from = skip_space(object, key_end + 1);
    if (from >= object.length || object.data[from] != ':') return none;
    from = skip_space(object, from + 1);
    end = value_end(object, from);
    if (key_end - key == strlen(name) && memcmp(object.data + key, name, strlen(name)) == 0) {
      found.data = object.data + from;
      found.length = end - from;
      if (found.length >= 2 && found.data[0] == '"') {
        found.data++;
        found.length -= 2;
      }
      return found;
    }
    at = end + 1;
  }
  return none;
}

PcApp *make_app(const char *store, const PcHost *host) {
  Builder config = {NULL, 0};
  PcApp *app = NULL;
  PcOutcome failure;
  const char *secret = getenv("PARTNERCENTER_CLIENT_SECRET");
  const char *cloud = getenv("PARTNERCENTER_CLOUD");
  const char *authorities = getenv("PARTNERCENTER_CA_FILE");
  const char *roots = getenv("PARTNERCENTER_WEBHOOK_ROOTS");
  int32_t status;

  if (pc_abi_version() != PC_ABI_VERSION || strcmp(pc_table_hash(), PC_TABLE_HASH) != 0) {
    fprintf(stderr, "the header is of another library than %s\n", pc_version());
    exit(EXIT_FAILURE);
  }
  append(&config, "{\"clientId\":");
  append_quoted(&config, variable("PARTNERCENTER_CLIENT_ID"));
  append(&config, ",\"cloud\":");
  append_quoted(&config, cloud == NULL ? "global" : cloud);
  if (secret != NULL) {
    append(&config, ",\"credential\":{\"kind\":\"secret\",\"secret\":");
    append_quoted(&config, secret);
    append(&config, "}");
  }
  if (authorities != NULL) {
    Builder pem = file_content(authorities);
    append(&config, ",\"extraRoots\":[");
    append_quoted(&config, pem.data);
    append(&config, "]");
    free(pem.data);
  }
  if (roots != NULL) {
    Builder pem = file_content(roots);
    append(&config, ",\"webhooks\":{\"roots\":[");
    append_quoted(&config, pem.data);
    append(&config, "]}");
    free(pem.data);
  }
  append(&config, ",\"store\":");
  append(&config, store);
  append(&config, "}");

  status = pc_app_create((const uint8_t *)config.data, config.length, host, &app, &failure);
  free(config.data);
  if (status != PC_OK) exit(report(&failure));
  return app;
}

Builder request(const char *operation, const char *more) {
  Builder text = {NULL, 0};
  append(&text, "{\"operation\":");
  append_quoted(&text, operation);
  append(&text, ",\"partner\":");
  append_quoted(&text, variable("PARTNERCENTER_PARTNER"));
  append(&text, more);
  append(&text, "}");
  return text;
}

int report(const PcOutcome *outcome) {
  static const char *const members[] = {"kind", "message", "hint"};
  Text envelope;
  size_t at;
  envelope.data = (const char *)outcome->body.data;
  envelope.length = outcome->body.length;
  for (at = 0; at < sizeof members / sizeof *members; at++) {
    Text text = json_member(envelope, members[at]);
    if (text.data != NULL) {
      fprintf(stderr, "%s: %.*s\n", members[at], (int)text.length, text.data);
    }
  }
  return EXIT_FAILURE;
}
