#ifndef DOSSIER_COPYING_H
#define DOSSIER_COPYING_H

#include <stdint.h>
#include <string.h>

/* Copies bytes to where they do not overlap. Pages are made of a thousand pieces, most of a few bytes: a call for each took
 * longer than to copy it. Two copies of one size that meet or overlap in the middle make any count from that to its double. */
static inline void dossier_copy(uint8_t *to, const uint8_t *from, long count) {
  if (count > 64) {
    memcpy(to, from, (size_t)count);
  } else if (count >= 32) {
    memcpy(to, from, 32);
    memcpy(to + count - 32, from + count - 32, 32);
  } else if (count >= 16) {
    memcpy(to, from, 16);
    memcpy(to + count - 16, from + count - 16, 16);
  } else if (count >= 8) {
    memcpy(to, from, 8);
    memcpy(to + count - 8, from + count - 8, 8);
  } else if (count >= 4) {
    memcpy(to, from, 4);
    memcpy(to + count - 4, from + count - 4, 4);
  } else {
    for (long index = 0; index < count; index++) to[index] = from[index];
  }
}

#endif
