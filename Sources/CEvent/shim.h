#ifndef DOSSIER_EVENT_SHIM_H
#define DOSSIER_EVENT_SHIM_H

/* libevent: an event loop and an HTTP/1.1 server on it. */

/* As Swift's own module of the C library is made with it: the two must see the same declarations. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <event2/buffer.h>
#include <event2/event.h>
#include <event2/http.h>
#include <event2/keyvalq_struct.h>

/* The headers of a request in the order in which they came, also those that came twice: the library's own look-up gives
 * the first of a name only, and its list is made of macros, which Swift does not see. NULL after the last. */
static inline const struct evkeyval *dossier_first_header(struct evhttp_request *request) {
  struct evkeyvalq *headers = evhttp_request_get_input_headers(request);
  return headers ? headers->tqh_first : NULL;
}

static inline const struct evkeyval *dossier_next_header(const struct evkeyval *header) { return header->next.tqe_next; }

#endif
