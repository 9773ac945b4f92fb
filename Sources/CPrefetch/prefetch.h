#ifndef DOSSIER_PREFETCH_H
#define DOSSIER_PREFETCH_H

/* Asks the processor for the piece of memory at an address that will be read soon, and does not wait for it. Whatever the
 * address is, nothing else happens. Swift has no word for it. */
static inline void prefetch(const void *address) { __builtin_prefetch(address); }

#endif
