#ifndef DOSSIER_WORD_PASS_H
#define DOSSIER_WORD_PASS_H

#include "byte_scan.h"

/* Words that may be a part of what is looked for, as bits by their hashes: a small table that stays near the processor, and
 * a larger one for the words that it has. */
typedef struct {
  const uint64_t *near_bits, *far_bits;
  unsigned near_shift, far_shift;
} dossier_words;

static inline bool dossier_may_hold(dossier_words words, uint64_t hash) {
  uint64_t place = hash >> words.near_shift;
  if (!(words.near_bits[place >> 6] >> (place & 63) & 1)) return false;
  place = hash * 0xD6E8FEB86659FD93 >> words.far_shift;
  return words.far_bits[place >> 6] >> (place & 63) & 1;
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

/* How many bytes stand there for a sign that is neither a letter nor nothing: 0 where that is not plain. Of those beyond ASCII
 * a no-break space, quotation marks, dashes, the ellipsis, arrows. */
static inline long dossier_sign(const uint8_t *at, long count) {
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

/* Tags that end a word, whatever stands behind them. */
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
    case '%': return false;
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
 * `words`; and over the signs behind each. Gives the place behind these: `index` where its own word is not passed over. */
static inline long dossier_pass_words(const uint8_t *base, long index, long end, dossier_words words, int part) {
  while (index < end && dossier_kinds[base[index]] == DOSSIER_WORD) {
    dossier_word word = dossier_read_word(base + index, end - index);
    if (word.length < 1 || word.length > 15 || dossier_may_hold(words, word.hash)) return index;
    long next = index + word.length;
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
