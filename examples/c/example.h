/* What the examples in C have in common: settings from the environment, and as much JSON as they need. A program of
 * its own has a JSON library. */

#ifndef EXAMPLE_H
#define EXAMPLE_H

#include "partnercenter.h"

/* A piece of text that is not terminated. NULL and 0 is none. */
typedef struct Text {
  const char *data;
  size_t length;
} Text;

/* Text that grows, terminated by a zero. */
typedef struct Builder {
  char *data;
  size_t length;
} Builder;

/* Appends text as it is, and as a JSON string. */
void append(Builder *builder, const char *text);
void append_quoted(Builder *builder, const char *text);
void append_bytes(Builder *builder, const char *data, size_t length);

/* A file's content; an empty one where there is none. Freed with `free`. */
Builder file_content(const char *path);

/* A variable that must be set: ends the program where it is not. */
const char *variable(const char *name);

/* A member of a JSON object; text without its quotes (escapes stay). */
Text json_member(Text object, const char *name);

/* Compares the header with the library, and makes an app of the environment and of `store` (JSON). Ends the program
 * with the reason where that fails. */
PcApp *make_app(const char *store, const PcHost *host);

/* A request (JSON) for the partner of the environment, which the program frees. */
Builder request(const char *operation, const char *more);

/* Prints an error's kind, message and hint; gives the program's exit code. */
int report(const PcOutcome *outcome);

#endif
