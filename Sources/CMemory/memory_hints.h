#ifndef DOSSIER_MEMORY_HINTS_H
#define DOSSIER_MEMORY_HINTS_H

/* What Swift has no words for: two hints, neither of which changes what a program does. */

#include <stdlib.h>
#ifdef __GLIBC__
#include <malloc.h>
#endif

/* Asks the processor for the piece of memory at an address that will be read soon, and does not wait for it. The address
 * may be any. */
static inline void prefetch(const void *address) { __builtin_prefetch(address); }

/* Says that much memory is about to be needed. Without it, glibc asks the system for a few pages at a time for each thread
 * but the first, and all other threads that need any wait meanwhile. */
static inline void expect_much_memory(void) {
#ifdef __GLIBC__
  mallopt(M_TOP_PAD, 1 << 18);
  /* Once anything is set, large pieces would go back to the system each time, and it would not learn to keep them. */
  mallopt(M_MMAP_THRESHOLD, 1 << 22);
#endif
}

#endif
