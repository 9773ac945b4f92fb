#ifndef DOSSIER_BYTE_SCAN_H
#define DOSSIER_BYTE_SCAN_H

#include <stdbool.h>
#include <stdint.h>
#include <string.h>

/* Sixteen bytes of text looked at at once: Swift's own vectors of bytes are compared one by one. */

typedef uint8_t dossier_bytes __attribute__((vector_size(16)));

static inline dossier_bytes dossier_load(const uint8_t *at) {
  dossier_bytes bytes;
  memcpy(&bytes, at, sizeof bytes);
  return bytes;
}

/* Fewer than sixteen, with letters after them. */
static inline dossier_bytes dossier_load_few(const uint8_t *at, long count) {
  uint8_t few[16];
  memset(few, 'a', sizeof few);
  if (count >= 8) {
    memcpy(few, at, 8);
    memcpy(few + count - 8, at + count - 8, 8);
  } else if (count >= 4) {
    memcpy(few, at, 4);
    memcpy(few + count - 4, at + count - 4, 4);
  } else {
    for (long index = 0; index < count; index++) few[index] = at[index];
  }
  return dossier_load(few);
}

/* Where the first byte stands in memory that a comparison held for, of eight; they must not all be 0. */
static inline long dossier_first_of_word(uint64_t word) {
#if __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
  return __builtin_ctzll(word) / 8;
#else
  return __builtin_clzll(word) / 8;
#endif
}

/* The same of sixteen; 16 where it held for none. */
static inline long dossier_first(dossier_bytes found) {
  uint64_t words[2];
  memcpy(words, &found, sizeof words);
  if (words[0]) return dossier_first_of_word(words[0]);
  if (words[1]) return 8 + dossier_first_of_word(words[1]);
  return 16;
}

/* Controls below the space, which HTML forbids, but for tab, line feed, form feed and carriage return. */
static inline dossier_bytes dossier_is_control(dossier_bytes b) {
  return (dossier_bytes)((b < 9) | (b == 11) | ((dossier_bytes)(b - 14) < 18));
}

/* `&` and `'`, as `<` and `>`, differ in one bit. */
static inline dossier_bytes dossier_is_markup(dossier_bytes b) {
  return (dossier_bytes)(((b & 0xFE) == '&') | ((b & 0xFD) == '<') | (b == '"')) | dossier_is_control(b);
}

static inline dossier_bytes dossier_is_mark(dossier_bytes b) { return (dossier_bytes)(b >= 0xF8); }

/* All but ASCII's letters and digits, spaces and commas. */
static inline dossier_bytes dossier_is_punctuation(dossier_bytes b) {
  dossier_bytes letter = (b | 0x20) - 'a', digit = b - '0';
  return (dossier_bytes)~((letter < 26) | (digit < 10) | (b == ' ') | (b == ','));
}

/* Capitals and digits of ASCII, and what is beyond it. */
static inline dossier_bytes dossier_begins_name(dossier_bytes b) {
  dossier_bytes capital = b - 'A', digit = b - '0';
  return (dossier_bytes)((capital < 26) | (digit < 10) | (b >= 0x80));
}

/* `\`, and `/` with another after it: looks at seventeen bytes. */
static inline dossier_bytes dossier_is_slashes(const uint8_t *at) {
  dossier_bytes these = dossier_load(at), next = dossier_load(at + 1);
  return (dossier_bytes)((these == '\\') | ((these == '/') & (next == '/')));
}

/* How many bytes from `start` come before the first `\`, or `/` with another after it. */
static inline long dossier_bytes_before_slashes(const uint8_t *start, long count) {
  long index = 0;
  /* Most of a page has none: whether any is among four times sixteen is asked at once, and where only then. */
  for (; index + 65 <= count; index += 64) {
    const uint8_t *at = start + index;
    dossier_bytes found = dossier_is_slashes(at) | dossier_is_slashes(at + 16);
    found |= dossier_is_slashes(at + 32) | dossier_is_slashes(at + 48);
    if (dossier_first(found) < 16) break;
  }
  for (; index + 17 <= count; index += 16) {
    long found = dossier_first(dossier_is_slashes(start + index));
    if (found < 16) return index + found;
  }
  for (; index < count; index++)
    if (start[index] == '\\' || (start[index] == '/' && index + 1 < count && start[index + 1] == '/')) return index;
  return count;
}

/* How many bytes from `start` there are before the first of some kind. The last look is at sixteen that were looked at in
 * part before. */
#define DOSSIER_BYTES_BEFORE(kind)                                                \
  long index = 0;                                                                 \
  for (; index + 16 <= count; index += 16) {                                      \
    long found = dossier_first(kind(dossier_load(start + index)));                \
    if (found < 16) return index + found;                                         \
  }                                                                               \
  if (index == count) return count;                                               \
  if (count >= 16) return count - 16 + dossier_first(kind(dossier_load(start + count - 16))); \
  long found = dossier_first(kind(dossier_load_few(start, count)));               \
  return found < count ? found : count;

/* How many bytes come before the first `&`, `<`, `>`, `"`, `'` or control. */
static inline long dossier_bytes_before_markup(const uint8_t *start, long count) { DOSSIER_BYTES_BEFORE(dossier_is_markup) }

/* How many come before the first from F8 on. */
static inline long dossier_bytes_before_mark(const uint8_t *start, long count) { DOSSIER_BYTES_BEFORE(dossier_is_mark) }

/* How many come before the first that is no letter, digit, space or comma of ASCII. */
static inline long dossier_bytes_before_punctuation(const uint8_t *start, long count) {
  DOSSIER_BYTES_BEFORE(dossier_is_punctuation)
}

/* How many come before the first that is a capital or a digit of ASCII, or beyond it. */
static inline long dossier_bytes_before_name(const uint8_t *start, long count) { DOSSIER_BYTES_BEFORE(dossier_begins_name) }

/* All but ASCII's letters, digits and what prose is full of: ` !"#$+,-./`. And the first of `ww`: looks at seventeen bytes. */
static inline dossier_bytes dossier_is_doubtful(const uint8_t *at) {
  dossier_bytes b = dossier_load(at), next = dossier_load(at + 1);
  dossier_bytes letter = (b | 0x20) - 'a', space = b - ' ', digit = b - '+';
  dossier_bytes plain = (dossier_bytes)((letter < 26) | (space < 5) | (digit < 15));
  return ~plain | (dossier_bytes)((b == 'w') & (next == 'w'));
}

/* How many come before the first that is doubtful, or before the last sixteen or fewer. */
static inline long dossier_bytes_before_doubt(const uint8_t *start, long count) {
  long index = 0;
  for (; index + 17 <= count; index += 16) {
    long found = dossier_first(dossier_is_doubtful(start + index));
    if (found < 16) return index + found;
  }
  return index;
}

/* What is not the same in both, or none of what may stand in HTML and in a line as it is. */
static inline dossier_bytes dossier_differs(dossier_bytes a, dossier_bytes b) {
  return (dossier_bytes)((a == '&') | ((a & 0xFD) == '<') | (a == '"') | (a == '\n')) | dossier_is_control(a) | (a ^ b);
}

/* Whether the bytes at both places are the same, and hold none of `&`, `<`, `>`, `"`, controls and the end of a line. */
static inline bool dossier_are_plain_and_equal(const uint8_t *a, const uint8_t *b, long count) {
  dossier_bytes found = {0};
  long index = 0;
  for (; index + 16 <= count; index += 16) found |= dossier_differs(dossier_load(a + index), dossier_load(b + index));
  if (index < count) {
    long last = count - 16;
    found |= last >= 0 ? dossier_differs(dossier_load(a + last), dossier_load(b + last))
                       : dossier_differs(dossier_load_few(a, count), dossier_load_few(b, count));
  }
  return dossier_first(found) == 16;
}

/* A word of ASCII's letters and digits: how many bytes it has, and a hash of them without their case. Of longer ones than
 * fifteen bytes nothing is said but that. */
typedef struct {
  long length;
  uint64_t hash;
} dossier_word;

static inline dossier_word dossier_read_word(const uint8_t *start, long count) {
  const dossier_bytes places = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15};
  dossier_bytes bytes = count >= 16 ? dossier_load(start) : dossier_load_few(start, count);
  dossier_bytes letter = (bytes | 0x20) - 'a', digit = bytes - '0';
  long length = dossier_first((dossier_bytes)~((letter < 26) | (digit < 10)));
  if (length > count) length = count;
  dossier_bytes folded = (bytes | 0x20) & (dossier_bytes)(places < (uint8_t)length);
  uint64_t halves[2];
  memcpy(halves, &folded, sizeof halves);
  uint64_t hash = (halves[0] ^ halves[1] * 0xBF58476D1CE4E5B9) * 0x9E3779B97F4A7C15;
  return (dossier_word){length, hash};
}

#endif
