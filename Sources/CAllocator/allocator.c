#include "allocator.h"

/* What jemalloc reads when the program starts. Memory in pieces of 2 MiB: a build reads all over some hundred megabytes, and
 * in pieces of 4 KiB the processor spends a tenth of the time on finding out where they are. Systems that know no such
 * pieces pass it over. */
#define LARGE_PAGES "thp:always"

/* And as many parts of the memory as there are cores, each of which a thread has to itself: of more, each takes some of these
 * pieces and leaves them half empty. Versions before 5.3 do not know the word. */
#if defined(__has_include)
#if __has_include(<jemalloc/jemalloc.h>)
#include <jemalloc/jemalloc.h>
#endif
#endif
#if defined(JEMALLOC_VERSION_MAJOR) && (JEMALLOC_VERSION_MAJOR > 5 || (JEMALLOC_VERSION_MAJOR == 5 && JEMALLOC_VERSION_MINOR >= 3))
const char *malloc_conf = LARGE_PAGES ",narenas_ratio:1";
#else
const char *malloc_conf = LARGE_PAGES;
#endif
