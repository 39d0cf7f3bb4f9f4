/* The C interface of partnercenter. The contract is docs/c-abi.md.
 * Generated from bindings-c by the crate partnercenter-codegen. Do not edit. */

#ifndef PARTNERCENTER_H
#define PARTNERCENTER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/** The fingerprint of the operation table, to be compared with `pc_table_hash()`. */
#define PC_TABLE_HASH "b49bd2929096b55a8c7ad138d14891e8"

/**
 * The number of this interface, to be compared with `pc_abi_version()`.
 */
#define PC_ABI_VERSION 1

/**
 * Success.
 */
#define PC_OK 0

/**
 * Kind `configuration`. Refused before anything was sent.
 */
#define PC_ERROR_CONFIGURATION 1

/**
 * Kind `credential`. The app's secret, certificate or assertion was refused.
 */
#define PC_ERROR_CREDENTIAL 2

/**
 * Kind `sign_in_required`. The refresh token is dead or missing: a person must consent again.
 */
#define PC_ERROR_SIGN_IN_REQUIRED 3

/**
 * Kind `mfa_required`. The token carries no MFA and the service wants it.
 */
#define PC_ERROR_MFA_REQUIRED 4

/**
 * Kind `consent_required`. The app is not consented in that customer's tenant.
 */
#define PC_ERROR_CONSENT_REQUIRED 5

/**
 * Kind `relationship_required`. The delegated admin relationship or the AdminAgents membership is missing.
 */
#define PC_ERROR_RELATIONSHIP_REQUIRED 6

/**
 * Kind `policy_blocked`. A Conditional Access or cross-tenant policy of some admin forbids it.
 */
#define PC_ERROR_POLICY_BLOCKED 7

/**
 * Kind `wrong_cloud`. The tenant or the token belongs to another cloud.
 */
#define PC_ERROR_WRONG_CLOUD 8

/**
 * Kind `access_denied`. Any other 401 or 403.
 */
#define PC_ERROR_ACCESS_DENIED 9

/**
 * Kind `not_found`. 404.
 */
#define PC_ERROR_NOT_FOUND 10

/**
 * Kind `conflict`. 409 or 412.
 */
#define PC_ERROR_CONFLICT 11

/**
 * Kind `invalid_request`. 400 or 422.
 */
#define PC_ERROR_INVALID_REQUEST 12

/**
 * Kind `throttled`. 429, after the library's retries.
 */
#define PC_ERROR_THROTTLED 13

/**
 * Kind `service`. 5xx or an answer that cannot be understood, after the library's retries.
 */
#define PC_ERROR_SERVICE 14

/**
 * Kind `network`. Never sent, or the connection broke.
 */
#define PC_ERROR_NETWORK 15

/**
 * Kind `timeout`. The deadline passed.
 */
#define PC_ERROR_TIMEOUT 16

/**
 * Kind `cancelled`. The caller cancelled.
 */
#define PC_ERROR_CANCELLED 17

/**
 * Kind `store`. The refresh-token store failed.
 */
#define PC_ERROR_STORE 18

/**
 * Kind `unsupported`. Not in this cloud, or not in this auth mode.
 */
#define PC_ERROR_UNSUPPORTED 19

/**
 * Kind `internal`. A defect of the library.
 */
#define PC_ERROR_INTERNAL 20

/**
 * Level of a log line: something failed.
 */
#define PC_LOG_ERROR 1

/**
 * Level of a log line: something deserves a look.
 */
#define PC_LOG_WARN 2

/**
 * Level of a log line: something happened that is kept, such as a refresh token written back.
 */
#define PC_LOG_INFO 3

/**
 * Level of a log line: each exchange with a service.
 */
#define PC_LOG_DEBUG 4

/**
 * Level of a log line: everything.
 */
#define PC_LOG_TRACE 5

/**
 * An app. Opaque; made by `pc_app_create` and ended by `pc_app_destroy`.
 */
typedef struct PcApp PcApp;

/**
 * A cached token that is looked for again and again. Opaque; made by `pc_lookup_open` and ended by
 * `pc_lookup_close`.
 */
typedef struct PcLookup PcLookup;

/**
 * A collection that comes page by page. Opaque; made by `pc_stream_open` and ended by
 * `pc_stream_close`.
 */
typedef struct PcStream PcStream;

/**
 * What the program does for the library: keeps refresh tokens, makes client assertions, shows a
 * person where to sign in.
 */
typedef struct PcHost {
  /**
   * Handed to both functions. Used on any thread.
   */
  void *context;
  /**
   * Takes a request (`docs/c-abi.md` lists the kinds) on a thread of the library that may be
   * blocked. `kind` and `payload` are gone when this returns. Answer it by `pc_host_reply`, before
   * or after this returns.
   */
  void (*ask)(void *context,
              uint64_t id,
              const uint8_t *kind,
              size_t kind_length,
              const uint8_t *payload,
              size_t payload_length);
  /**
   * Called once when the library needs the context no longer; NULL where nothing is to be done.
   */
  void (*release)(void *context);
} PcHost;

/**
 * Bytes with their length, not terminated by a zero. Empty is NULL and 0.
 */
typedef struct PcBuffer {
  /**
   * The bytes.
   */
  uint8_t *data;
  /**
   * How many.
   */
  size_t length;
} PcBuffer;

/**
 * How a call ended.
 */
typedef struct PcOutcome {
  /**
   * `PC_OK`, or the number of the error's kind.
   */
  int32_t status;
  /**
   * Of a success the body as received: JSON in UTF-8 unless the operation answers with other
   * bytes. Of a failure the error envelope as JSON.
   */
  struct PcBuffer body;
  /**
   * Of a success what is known beside the body, as JSON. Of a failure empty.
   */
  struct PcBuffer facts;
} PcOutcome;

/**
 * Takes the outcome of a call, exactly once, on a thread of the library that may be blocked.
 *
 * The outcome belongs to the library and is gone when this returns: copy what is wanted. The number
 * of the call is what `pc_call_start` gave; it can arrive before that has returned.
 */
typedef void (*PcCompletion)(void *context, uint64_t call, const struct PcOutcome *outcome);

/**
 * Takes a log line, on one thread of the library. The text is gone when this returns.
 */
typedef void (*PcLogSink)(void *context,
                          int32_t level,
                          const uint8_t *target,
                          size_t target_length,
                          const uint8_t *text,
                          size_t text_length);

/**
 * Which cached token is wanted. Text is not terminated; NULL with length 0 is none.
 */
typedef struct PcTokenLookup {
  /**
   * The partner's tenant id.
   */
  const uint8_t *partner;
  /**
   * Its length.
   */
  size_t partner_length;
  /**
   * The customer's tenant id, for a token in it.
   */
  const uint8_t *customer;
  /**
   * Its length.
   */
  size_t customer_length;
  /**
   * Which of several accounts of the partner.
   */
  const uint8_t *account;
  /**
   * Its length.
   */
  size_t account_length;
  /**
   * Scopes of one resource, or a resource.
   */
  const uint8_t *scopes;
  /**
   * Their length.
   */
  size_t scopes_length;
  /**
   * Whether the app asks alone.
   */
  bool app_only;
} PcTokenLookup;

/**
 * A cached token.
 */
typedef struct PcToken {
  /**
   * The token; free it with `pc_buffer_free`.
   */
  struct PcBuffer token;
  /**
   * When it stops being valid, in seconds since 1970.
   */
  uint64_t expires_on;
  /**
   * From when on a newer one is worth asking for, in seconds since 1970.
   */
  uint64_t refresh_on;
} PcToken;

#ifdef __cplusplus
extern "C" {
#endif // __cplusplus

/**
 * Makes an app of a configuration (JSON in UTF-8, see `docs/c-abi.md`). Sends nothing.
 *
 * `host` may be NULL when the configuration leaves nothing to it; it is copied. On success writes
 * `app`, on failure `failure` (which may be NULL) for `pc_outcome_free`, and gives its status.
 *
 * # Safety
 * `config` has `config_length` readable bytes; `host` is NULL or readable; `app` is writable;
 * `failure` is NULL or writable.
 */
int32_t pc_app_create(const uint8_t *config,
                      size_t config_length,
                      const struct PcHost *host,
                      struct PcApp **app,
                      struct PcOutcome *failure);

/**
 * Ends an app with its lookups: later calls are refused, those under way are completed. NULL and a handle that was
 * ended are fine.
 */
void pc_app_destroy(struct PcApp *app);

/**
 * Starts a call (JSON in UTF-8, see `docs/c-abi.md`) and gives its number, which is never 0.
 *
 * `completion` is called exactly once with the outcome, also for a request that cannot be read. Gives
 * 0, and calls nothing, only when `completion` itself is NULL.
 *
 * # Safety
 * `request` has `request_length` readable bytes; `context` may be used on any thread until the
 * completion has returned.
 */
uint64_t pc_call_start(const struct PcApp *app,
                       const uint8_t *request,
                       size_t request_length,
                       PcCompletion completion,
                       void *context);

/**
 * Cancels a call: it is completed with the kind `cancelled`, unless it has just ended. Does nothing
 * for a call that has ended or never was.
 */
void pc_call_cancel(uint64_t call);

/**
 * Makes a call and waits for it. Writes `outcome`, which is freed with `pc_outcome_free`, and gives
 * its status.
 *
 * # Safety
 * `request` has `request_length` readable bytes; `outcome` is writable.
 */
int32_t pc_call_blocking(const struct PcApp *app,
                         const uint8_t *request,
                         size_t request_length,
                         struct PcOutcome *outcome);

/**
 * Answers a request to the program: with JSON of success or, when `failed`, `{kind, message}`. Does
 * nothing for a request that was answered, has passed its deadline, or never was.
 *
 * # Safety
 * `reply` has `reply_length` readable bytes.
 */
void pc_host_reply(uint64_t id, bool failed, const uint8_t *reply, size_t reply_length);

/**
 * Sends log lines from `level` (`PC_LOG_…`) on to `sink`; stops when that is NULL. One sink a process.
 * On failure writes `failure` (which may be NULL) and gives its status.
 *
 * # Safety
 * `context` may be used on any thread until another sink was set and the line under way has been
 * taken; `failure` is NULL or writable.
 */
int32_t pc_log_set(int32_t level,
                   PcLogSink sink,
                   void *context,
                   struct PcOutcome *failure);

/**
 * Looks for a cached token that is fresh. Never waits, sends nothing.
 *
 * Gives `PC_OK` and writes `token` when there is one; gives `PC_OK` and writes an empty one when
 * there is none; on failure writes `failure` (which may be NULL) and gives its status. Who looks often
 * opens a lookup: `pc_lookup_open`.
 *
 * # Safety
 * `lookup` is readable and so is the text it names; `token` is writable; `failure` is NULL or
 * writable.
 */
int32_t pc_token_cached(const struct PcApp *app,
                        const struct PcTokenLookup *lookup,
                        struct PcToken *token,
                        struct PcOutcome *failure);

/**
 * Reads which cached token is wanted, once for many lookups. Sends nothing.
 *
 * On success writes `opened`, on failure `failure` (which may be NULL), and gives its status.
 *
 * # Safety
 * `lookup` is readable and so is the text it names; `opened` is writable; `failure` is NULL or
 * writable.
 */
int32_t pc_lookup_open(const struct PcApp *app,
                       const struct PcTokenLookup *lookup,
                       struct PcLookup **opened,
                       struct PcOutcome *failure);

/**
 * Looks for the cached token, without copying one that the caller holds. Never waits, sends nothing.
 *
 * `serial` tells tokens apart: it says which one the caller holds, 0 for none. Gives `PC_OK` and leaves
 * everything as it is when that is still the one; writes `serial` and `token` when it is another, and
 * 0 and an empty one when there is none. On failure writes `failure` (which may be NULL) and gives its
 * status.
 *
 * # Safety
 * `serial` and `token` are writable, and `serial` readable; `failure` is NULL or writable.
 */
int32_t pc_lookup_cached(const struct PcLookup *lookup,
                         uint64_t *serial,
                         struct PcToken *token,
                         struct PcOutcome *failure);

/**
 * Closes a lookup. NULL and one that was closed, by itself or with its app, are fine.
 */
void pc_lookup_close(struct PcLookup *lookup);

/**
 * Frees what an outcome holds and leaves it empty. An empty one and NULL are fine.
 *
 * # Safety
 * `outcome` is NULL, or an outcome that a function of this library wrote and that was not copied.
 */
void pc_outcome_free(struct PcOutcome *outcome);

/**
 * Frees a buffer and leaves it empty. An empty one and NULL are fine.
 *
 * # Safety
 * `buffer` is NULL, or a buffer that a function of this library wrote and that was not copied.
 */
void pc_buffer_free(struct PcBuffer *buffer);

/**
 * Opens a collection; sends nothing. `request` is that of a call, whose options may have `resume`.
 *
 * On success writes `stream`, on failure `failure` (which may be NULL), and gives its status.
 *
 * # Safety
 * `request` has `request_length` readable bytes; `stream` is writable; `failure` is NULL or writable.
 */
int32_t pc_stream_open(const struct PcApp *app,
                       const uint8_t *request,
                       size_t request_length,
                       struct PcStream **stream,
                       struct PcOutcome *failure);

/**
 * Asks for the next page, and gives the number of the call; as of `pc_call_start`. After the last
 * page the outcome is a success whose body and `status` fact are absent.
 *
 * # Safety
 * `context` may be used on any thread until the completion has returned.
 */
uint64_t pc_stream_next(const struct PcStream *stream, PcCompletion completion, void *context);

/**
 * Waits for the next page. Writes `outcome`, which is freed with `pc_outcome_free`, and gives its
 * status.
 *
 * # Safety
 * `outcome` is writable.
 */
int32_t pc_stream_next_blocking(const struct PcStream *stream, struct PcOutcome *outcome);

/**
 * Closes a stream; a page under way is completed. NULL and a stream that was closed are fine.
 */
void pc_stream_close(struct PcStream *stream);

/**
 * The version of the library, such as `0.1.0`: text with a zero at its end, never freed.
 */
const char *pc_version(void);

/**
 * The number of this interface. A program compares it with `PC_ABI_VERSION` of the header that it
 * was compiled with.
 */
uint32_t pc_abi_version(void);

/**
 * The fingerprint of the operation table: text with a zero at its end, never freed.
 */
const char *pc_table_hash(void);

#ifdef __cplusplus
}  // extern "C"
#endif  // __cplusplus

#endif  /* PARTNERCENTER_H */
