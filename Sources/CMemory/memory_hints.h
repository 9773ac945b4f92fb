#ifndef DOSSIER_MEMORY_HINTS_H
#define DOSSIER_MEMORY_HINTS_H

#include <stddef.h>

/* What Swift has no word for: hints, which do not change what a program does. */

/* Asks the processor for the piece of memory at an address that will be read soon, and does not wait for it. The address
 * may be any. */
static inline void prefetch(const void *address) { __builtin_prefetch(address); }

#if defined(__linux__)
/* jemalloc's, where the program is linked with it. */
extern int mallctl(const char *name, void *old, size_t *old_size, void *new_value, size_t new_size) __attribute__((weak));
/* The GNU C library's. */
extern int malloc_trim(size_t kept) __attribute__((weak));
#endif

/* Gives the system what was freed and is kept for later: for a program that now waits, perhaps for hours. */
static inline void give_back_memory(void) {
#if defined(__linux__)
  if (mallctl) {
    mallctl("thread.tcache.flush", NULL, NULL, NULL, 0);
    /* Of all arenas. */
    mallctl("arena.4096.purge", NULL, NULL, NULL, 0);
  } else if (malloc_trim) {
    malloc_trim(0);
  }
#endif
}

#endif
