#define _GNU_SOURCE
#include "cevent.h"

#include <event2/buffer.h>
#include <event2/bufferevent.h>
#include <event2/event.h>
#include <event2/http.h>
#include <event2/keyvalq_struct.h>
#include <stdlib.h>
#include <sys/socket.h>
#include <sys/time.h>

/* A callback of ours behind one of libevent's, whose further arguments say nothing that is not known. */
struct handler {
  cevent_callback callback;
  void *context;
};

static void call(evutil_socket_t descriptor, short what, void *argument) {
  (void)descriptor, (void)what;
  const struct handler *handler = argument;
  handler->callback(handler->context);
}

static struct timeval interval(int64_t milliseconds) {
  struct timeval time = {.tv_sec = milliseconds / 1000, .tv_usec = milliseconds % 1000 * 1000};
  return time;
}

struct event_base *cevent_loop_new(void) { return event_base_new(); }
void cevent_loop_free(struct event_base *loop) { event_base_free(loop); }
void cevent_loop_run(struct event_base *loop) { event_base_dispatch(loop); }
void cevent_loop_stop(struct event_base *loop) { event_base_loopbreak(loop); }

static struct event *make(
    struct event_base *loop, int descriptor, short kinds, cevent_callback callback, void *context) {
  struct handler *handler = malloc(sizeof *handler);
  if (!handler) return NULL;
  *handler = (struct handler){callback, context};
  struct event *event = event_new(loop, descriptor, kinds, call, handler);
  if (!event) free(handler);
  return event;
}

static struct event *make_and_add(
    struct event_base *loop, int descriptor, short kinds, const struct timeval *time, cevent_callback callback,
    void *context) {
  struct event *event = make(loop, descriptor, kinds, callback, context);
  if (event) event_add(event, time);
  return event;
}

struct event *cevent_on_readable(struct event_base *loop, int descriptor, cevent_callback callback, void *context) {
  return make_and_add(loop, descriptor, EV_READ | EV_PERSIST, NULL, callback, context);
}

struct event *cevent_on_signal(struct event_base *loop, int number, cevent_callback callback, void *context) {
  return make_and_add(loop, number, EV_SIGNAL | EV_PERSIST, NULL, callback, context);
}

struct event *cevent_every(struct event_base *loop, int64_t milliseconds, cevent_callback callback, void *context) {
  struct timeval time = interval(milliseconds);
  return make_and_add(loop, -1, EV_PERSIST, &time, callback, context);
}

struct event *cevent_timer_new(struct event_base *loop, cevent_callback callback, void *context) {
  return make(loop, -1, 0, callback, context);
}

void cevent_timer_schedule(struct event *timer, int64_t milliseconds) {
  struct timeval time = interval(milliseconds);
  event_add(timer, &time);
}

void cevent_event_free(struct event *event) {
  void *handler = event_get_callback_arg(event);
  event_free(event);
  free(handler);
}

struct evhttp *cevent_server_new(
    struct event_base *loop, size_t largest_head, int idle_seconds, cevent_request_callback callback, void *context) {
  struct evhttp *server = evhttp_new(loop);
  if (!server) return NULL;
  evhttp_set_max_headers_size(server, (ev_ssize_t)largest_head);
  evhttp_set_max_body_size(server, 0);
  evhttp_set_allowed_methods(server, UINT16_MAX);
  evhttp_set_timeout(server, idle_seconds);
  evhttp_set_default_content_type(server, NULL);
  evhttp_set_gencb(server, callback, context);
  return server;
}

int cevent_server_accept(struct evhttp *server, int descriptor) { return evhttp_accept_socket(server, descriptor); }
void cevent_server_free(struct evhttp *server) { evhttp_free(server); }

enum cevent_method cevent_request_method(struct evhttp_request *request) {
  switch (evhttp_request_get_command(request)) {
  case EVHTTP_REQ_GET: return CEVENT_GET;
  case EVHTTP_REQ_HEAD: return CEVENT_HEAD;
  default: return CEVENT_OTHER;
  }
}

const char *cevent_request_target(struct evhttp_request *request) { return evhttp_request_get_uri(request); }

int cevent_local_address(struct evhttp_request *request, void *address, size_t size) {
  struct evhttp_connection *connection = evhttp_request_get_connection(request);
  struct bufferevent *socket = connection ? evhttp_connection_get_bufferevent(connection) : NULL;
  socklen_t length = (socklen_t)size;
  return socket ? getsockname(bufferevent_getfd(socket), address, &length) : -1;
}

const struct evkeyval *cevent_first_header(struct evhttp_request *request) {
  struct evkeyvalq *headers = evhttp_request_get_input_headers(request);
  return headers ? headers->tqh_first : NULL;
}

const struct evkeyval *cevent_next_header(const struct evkeyval *header) { return header->next.tqe_next; }
const char *cevent_header_name(const struct evkeyval *header) { return header->key; }
const char *cevent_header_value(const struct evkeyval *header) { return header->value; }

void cevent_reply_header(struct evhttp_request *request, const char *name, const char *value) {
  evhttp_add_header(evhttp_request_get_output_headers(request), name, value);
}

void cevent_reply(struct evhttp_request *request, int status, const char *reason, const void *bytes, size_t count) {
  struct evbuffer *buffer = evbuffer_new();
  if (buffer && count) evbuffer_add(buffer, bytes, count);
  evhttp_send_reply(request, status, reason, buffer);
  if (buffer) evbuffer_free(buffer);
}

int cevent_reply_file(
    struct evhttp_request *request, int status, const char *reason, int descriptor, int64_t offset, int64_t count) {
  struct evbuffer *buffer = evbuffer_new();
  if (!buffer) return -1;
  int failure = evbuffer_add_file(buffer, descriptor, offset, count);
  if (!failure) evhttp_send_reply(request, status, reason, buffer);
  evbuffer_free(buffer);
  return failure;
}

static void end(struct evhttp_connection *connection, void *argument) {
  (void)connection;
  struct handler *handler = argument;
  handler->callback(handler->context);
  free(handler);
}

void cevent_stream_start(
    struct evhttp_request *request, int status, const char *reason, cevent_callback ended, void *context) {
  struct evhttp_connection *connection = evhttp_request_get_connection(request);
  struct handler *handler = malloc(sizeof *handler);
  if (!handler) abort();
  *handler = (struct handler){ended, context};
  /* It is silent for as long as nothing happens. */
  evhttp_connection_set_timeout(connection, 24 * 60 * 60);
  evhttp_connection_set_closecb(connection, end, handler);
  evhttp_send_reply_start(request, status, reason);
}

void cevent_stream_send(struct evhttp_request *request, const void *bytes, size_t count) {
  struct evbuffer *buffer = evbuffer_new();
  if (!buffer) return;
  evbuffer_add(buffer, bytes, count);
  evhttp_send_reply_chunk(request, buffer);
  evbuffer_free(buffer);
}

size_t cevent_stream_pending(struct evhttp_request *request) {
  struct bufferevent *client = evhttp_connection_get_bufferevent(evhttp_request_get_connection(request));
  return evbuffer_get_length(bufferevent_get_output(client));
}

void cevent_stream_end(struct evhttp_request *request) {
  evhttp_connection_free(evhttp_request_get_connection(request));
}
