#ifndef DOSSIER_WORD_PASS_H
#define DOSSIER_WORD_PASS_H

#include "byte_scan.h"

/* Words that may be a part of what is looked for, as bits: by their beginnings and lengths in a table of 65,536 that stays
 * beside the processor, and by their hashes in a larger one for the words that it has. */
typedef struct {
  const uint64_t *near_bits, *far_bits;
  unsigned far_shift;
} dossier_words;

/* The place of a word in the small table: by its length and its first four bytes, without their case. */
static inline uint32_t dossier_beginning(uint32_t first, long length) {
#if __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
  first = __builtin_bswap32(first);
#endif
  if (length < 4) first &= (1u << (8 * length)) - 1;
  return ((first | 0x20202020u) ^ (uint32_t)length * 0x9E3779B1u) * 0x85EBCA6Bu >> 16;
}

static inline uint32_t dossier_beginning_of(const uint8_t *word, long length) {
  uint32_t first = 0;
  memcpy(&first, word, length < 4 ? (size_t)length : 4);
  return dossier_beginning(first, length);
}

static inline bool dossier_is_set(const uint64_t *bits, uint64_t place) { return bits[place >> 6] >> (place & 63) & 1; }

/* How many letters and digits of ASCII begin there: 16 where it has as many or more. */
static inline long dossier_word_length(const uint8_t *start, long count) {
  dossier_bytes bytes = count >= 16 ? dossier_load(start) : dossier_load_few(start, count);
  dossier_bytes letter = (bytes | 0x20) - 'a', digit = bytes - '0';
  long length = dossier_first((dossier_bytes)~((letter < 26) | (digit < 10)));
  return length > count ? count : length;
}

/* What of a text is read: all of it, what stands between its tags, or the tags. */
enum { DOSSIER_ALL, DOSSIER_TEXT, DOSSIER_TAGS };

/* A byte that ends a word and is no letter, a byte of a word, one that needs a closer look. */
enum { DOSSIER_GAP, DOSSIER_WORD, DOSSIER_DOUBT };

static const uint8_t dossier_kinds[256] = {
    ['0' ... '9'] = DOSSIER_WORD,  ['A' ... 'Z'] = DOSSIER_WORD, ['a' ... 'z'] = DOSSIER_WORD, ['%'] = DOSSIER_DOUBT,
    ['&'] = DOSSIER_DOUBT,         ['<'] = DOSSIER_DOUBT,        ['>'] = DOSSIER_DOUBT,        [']'] = DOSSIER_DOUBT,
    [0x80 ... 0xFF] = DOSSIER_DOUBT,
};

static inline int dossier_hexadecimal(uint8_t digit) {
  if (digit >= '0' && digit <= '9') return digit - '0';
  digit |= 0x20;
  return digit >= 'a' && digit <= 'f' ? digit - 'a' + 10 : -1;
}

/* How many bytes stand there for a sign that is neither a letter nor nothing: 0 where that is not plain. Of those beyond ASCII
 * a no-break space, quotation marks, dashes, the ellipsis, arrows; of those that are percent-encoded ASCII's. */
static inline long dossier_sign(const uint8_t *at, long count) {
  if (at[0] == '%') {
    if (count < 3) return 0;
    int high = dossier_hexadecimal(at[1]), low = dossier_hexadecimal(at[2]);
    if (high < 0 || high > 7 || low < 0) return 0;
    int sign = high << 4 | low;
    /* An encoded percent sign may begin another. */
    return sign != '%' && dossier_kinds[sign] != DOSSIER_WORD ? 3 : 0;
  }
  if (at[0] == '&') {
    if (count >= 4 && (!memcmp(at, "&lt;", 4) || !memcmp(at, "&gt;", 4))) return 4;
    if (count >= 6 && !memcmp(at, "&quot;", 6)) return 6;
    if (count >= 5 && !memcmp(at, "&#39;", 5)) return 5;
    return 0;
  }
  if (at[0] == 0xC2) return count >= 2 && (at[1] == 0xA0 || at[1] == 0xAB || at[1] == 0xB7 || at[1] == 0xBB) ? 2 : 0;
  if (at[0] != 0xE2 || count < 3) return 0;
  if (at[1] == 0x80) return (at[2] >= 0x90 && at[2] <= 0xA9) || (at[2] >= 0xB9 && at[2] <= 0xBA) ? 3 : 0;
  return at[1] == 0x86 && at[2] >= 0x90 && at[2] <= 0xBF ? 3 : 0;
}

/* Where a byte stands first from `index` on; `end` where it stands nowhere. */
static inline long dossier_find(const uint8_t *base, long index, long end, uint8_t byte) {
  const uint8_t *found = memchr(base + index, byte, (size_t)(end - index));
  return found ? found - base : end;
}

/* Tags that end a word, whatever stands after them. */
static inline bool dossier_ends_line(const uint8_t *at, long count) {
  if (count > 1 && at[1] == '/') at++, count--;
  if (count < 4) return false;
  uint8_t first = at[1], second = at[2];
  bool is_one = second == '>' || second == ' ';
  bool is_two = at[3] == '>' || at[3] == ' ';
  if (is_one) return first == 'p';
  if (!is_two) return count > 4 && !memcmp(at + 1, "div", 3) && (at[4] == '>' || at[4] == ' ');
  return (first == 'l' && second == 'i') || (first == 'd' && (second == 't' || second == 'd')) ||
         (first == 't' && (second == 'd' || second == 'h' || second == 'r')) ||
         (first == 'h' && second >= '1' && second <= '6') || ((first == 'u' || first == 'o') && second == 'l');
}

/* Whether a tag may be passed over without a look: none that says how a character is read, and no declaration. */
static inline bool dossier_is_plain_tag(const uint8_t *at, long count) {
  if (count < 4) return false;
  const uint8_t *name = at + (at[1] == '/' ? 2 : 1);
  return name[0] != '!' && name[0] != '?' && !((name[0] | 0x20) == 'r' && ((name[1] | 0x20) == 't' || (name[1] | 0x20) == 'p'));
}

/* Whether a word surely ends before the sign at `index`, which is no letter of ASCII's. */
static inline bool dossier_ends_word(const uint8_t *base, long index, long end, int part) {
  while (true) {
    switch (base[index]) {
    case '%':
    case '&': return dossier_sign(base + index, end - index) > 0;
    case ']': return end - index < 3 || base[index + 1] != ']' || base[index + 2] != '>';
    case '<':
      if (part != DOSSIER_TEXT || dossier_ends_line(base + index, end - index)) return true;
      if (!dossier_is_plain_tag(base + index, end - index)) return false;
      index = dossier_find(base, index, end, '>') + 1;
      if (index >= end) return true;
      if (dossier_kinds[base[index]] == DOSSIER_WORD) return false;
      continue;
    default: return base[index] < 0x80 || dossier_sign(base + index, end - index) > 0;
    }
  }
}

/* How many bytes `<li` or `</a` has: of a tag whose name is one or two letters, which are nobody's; 1 for any other. */
static inline long dossier_short_name(const uint8_t *at, long count) {
  long start = count > 1 && at[1] == '/' ? 2 : 1, end = start;
  while (end < count && end < start + 3 && dossier_kinds[at[end]] == DOSSIER_WORD) end++;
  bool is_short = end - start <= 2 && end < count && (at[end] == '>' || at[end] == ' ');
  return is_short ? end : 1;
}

/* Passes over signs that are no letters; gives the place of the first that may be one. */
static inline long dossier_pass_signs(const uint8_t *base, long index, long end, int part) {
  while (index < end) {
    uint8_t byte = base[index];
    uint8_t kind = dossier_kinds[byte];
    if (kind == DOSSIER_WORD) break;
    long length = 1;
    if (kind == DOSSIER_DOUBT) {
      if (byte == '<') {
        if (part == DOSSIER_TEXT) {
          if (!dossier_is_plain_tag(base + index, end - index)) break;
          length = dossier_find(base, index, end, '>') + 1 - index;
          if (index + length > end) length = end - index;
        } else if (part == DOSSIER_TAGS) {
          length = dossier_short_name(base + index, end - index);
        }
      } else if (byte == '>') {
        if (part == DOSSIER_TAGS) length = dossier_find(base, index, end, '<') - index;
      } else if (byte == ']') {
        if (end - index >= 3 && base[index + 1] == ']' && base[index + 2] == '>') break;
      } else {
        length = dossier_sign(base + index, end - index);
        if (length == 0) break;
      }
    }
    index += length;
  }
  return index;
}

/* Passes over words, from the one that begins at `index`, that are plain, surely end where their letters do, and are none of
 * `words`; and over the signs after each. Gives the place after these: `index` where its own word is not passed over. */
static inline long dossier_pass_words(const uint8_t *base, long index, long end, dossier_words words, int part) {
  while (index < end && dossier_kinds[base[index]] == DOSSIER_WORD) {
    long length = dossier_word_length(base + index, end - index);
    if (length > 15) return index;
    uint32_t first = 0;
    if (end - index >= 4) memcpy(&first, base + index, 4);
    uint32_t beginning = end - index >= 4 ? dossier_beginning(first, length) : dossier_beginning_of(base + index, length);
    if (dossier_is_set(words.near_bits, beginning)) {
      uint64_t hash = dossier_read_word(base + index, end - index).hash;
      if (dossier_is_set(words.far_bits, hash >> words.far_shift)) return index;
    }
    long next = index + length;
    /* A space and a letter after it are what stands after most words. */
    if (end - next > 1 && base[next] == ' ' && dossier_kinds[base[next + 1]] == DOSSIER_WORD) {
      index = next + 1;
      continue;
    }
    if (next < end && dossier_kinds[base[next]] != DOSSIER_GAP && !dossier_ends_word(base, next, end, part)) return index;
    index = dossier_pass_signs(base, next, end, part);
  }
  return index;
}

/* Whether a text surely has none of `words`, and nothing that needs a closer look. */
static inline bool dossier_has_none(const uint8_t *base, long index, long end, dossier_words words, int part) {
  if (part == DOSSIER_TAGS) index = dossier_find(base, index, end, '<');
  index = dossier_pass_signs(base, index, end, part);
  return dossier_pass_words(base, index, end, words, part) == end;
}

#endif
