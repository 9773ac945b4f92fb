#ifndef DOSSIER_LINUX_CALLS_H
#define DOSSIER_LINUX_CALLS_H

/* Calls of Linux that the C library's headers hide from Swift, as they are no part of POSIX. Made directly: looked up by
 * name when the program runs, they would be missing from a program that is linked into one file. */
#if defined(__linux__)
#include <sys/syscall.h>
#include <unistd.h>

/* All that was written on the file system of what is open reaches the disk. Zero, or -1 with `errno`. */
static inline int dossier_syncfs(int descriptor) { return (int)syscall(SYS_syncfs, descriptor); }

/* Flag 1 is RENAME_NOREPLACE. Zero, or -1 with `errno`: ENOSYS from a kernel, EINVAL from a file system that has no such
 * rename. */
static inline int dossier_renameat2(int from, const char *name, int folder, const char *new_name, unsigned flags) {
  return (int)syscall(SYS_renameat2, from, name, folder, new_name, flags);
}
#endif

#endif
