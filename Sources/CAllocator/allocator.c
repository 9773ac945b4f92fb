#include "allocator.h"

/* What jemalloc reads when the program starts. Memory in pieces of 2 MiB: a build reads all over some hundred megabytes, and
 * in pieces of 4 KiB the processor spends a tenth of the time on finding out where they are. Systems that know no such
 * pieces pass it over. */
const char *malloc_conf = "thp:always";
