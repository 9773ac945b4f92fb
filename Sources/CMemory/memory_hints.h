#ifndef DOSSIER_MEMORY_HINTS_H
#define DOSSIER_MEMORY_HINTS_H

/* What Swift has no word for: a hint, which does not change what a program does.
 *
 * Asks the processor for the piece of memory at an address that will be read soon, and does not wait for it. The address
 * may be any. */
static inline void prefetch(const void *address) { __builtin_prefetch(address); }

#endif
