#ifndef DOSSIER_CEVENT_H
#define DOSSIER_CEVENT_H

/* What is used of libevent: an event loop, and an HTTP/1.1 server on it.
 *
 * Its own headers bring in the system's, whose declarations depend on macros, and Swift refuses two modules that declare one
 * structure in two ways. So they are read by the C file alone, and nothing of the system's stands here. */

#include <stddef.h>
#include <stdint.h>

struct event_base;
struct event;
struct evbuffer;
struct evhttp;
struct evhttp_request;
struct evhttp_connection;
struct evkeyval;

typedef void (*cevent_callback)(void *context);
typedef void (*cevent_request_callback)(struct evhttp_request *request, void *context);

/* Loop. Makers return NULL where the system has nothing left. */

struct event_base *cevent_loop_new(void);
void cevent_loop_free(struct event_base *loop);
void cevent_loop_run(struct event_base *loop);
void cevent_loop_stop(struct event_base *loop);

/* An event is freed by its owner, which must keep the context alive for as long. */
struct event *cevent_on_readable(struct event_base *loop, int descriptor, cevent_callback callback, void *context);
struct event *cevent_on_signal(struct event_base *loop, int number, cevent_callback callback, void *context);
struct event *cevent_every(struct event_base *loop, int64_t milliseconds, cevent_callback callback, void *context);
struct event *cevent_timer_new(struct event_base *loop, cevent_callback callback, void *context);
/* The callback comes once, so long after the last call of this. */
void cevent_timer_schedule(struct event *timer, int64_t milliseconds);
void cevent_event_free(struct event *event);

/* Server. */

enum cevent_method { CEVENT_GET, CEVENT_HEAD, CEVENT_OTHER };

/* A server that reads no bodies, takes requests of every method, and gives each to the callback. */
struct evhttp *cevent_server_new(
    struct event_base *loop, size_t largest_head, int idle_seconds, cevent_request_callback callback, void *context);
/* Takes over a socket that listens. Zero, or -1. */
int cevent_server_accept(struct evhttp *server, int descriptor);
/* Ends all connections too. */
void cevent_server_free(struct evhttp *server);

enum cevent_method cevent_request_method(struct evhttp_request *request);
/* The target of the request line; may be NULL. */
const char *cevent_request_target(struct evhttp_request *request);
/* Writes the address of this machine at which the request came, as the system keeps it. Zero, or -1. */
int cevent_local_address(struct evhttp_request *request, void *address, size_t size);
/* The headers in the order in which they came, also those that came twice; NULL after the last. */
const struct evkeyval *cevent_first_header(struct evhttp_request *request);
const struct evkeyval *cevent_next_header(const struct evkeyval *header);
const char *cevent_header_name(const struct evkeyval *header);
const char *cevent_header_value(const struct evkeyval *header);

void cevent_reply_header(struct evhttp_request *request, const char *name, const char *value);
void cevent_reply(struct evhttp_request *request, int status, const char *reason, const void *bytes, size_t count);
/* Sends a part of a file, and closes it when it is sent. -1, and the descriptor is the caller's, where that cannot be. */
int cevent_reply_file(
    struct evhttp_request *request, int status, const char *reason, int descriptor, int64_t offset, int64_t count);

/* Begins an answer that goes on until the client is gone; then the callback comes, and the request is no more. */
void cevent_stream_start(
    struct evhttp_request *request, int status, const char *reason, cevent_callback ended, void *context);
void cevent_stream_send(struct evhttp_request *request, const void *bytes, size_t count);
/* How many bytes the client has not taken yet. */
size_t cevent_stream_pending(struct evhttp_request *request);
/* Ends the connection; the callback comes. */
void cevent_stream_end(struct evhttp_request *request);

#endif
