#ifndef DOSSIER_CMARK_GFM_SHIM_H
#define DOSSIER_CMARK_GFM_SHIM_H

/* The library's tree, read field by field.
 *
 * The public accessors copy a node's text into a new C string each time they are asked. Debian's package installs the
 * header that describes the node beside the public ones, so where it is there the fields are read in place; elsewhere
 * the accessors do. Nodes are `void *` here, so that the Swift side is the same for both. */

#include <cmark-gfm.h>
#include <cmark-gfm-extension_api.h>
#include <cmark-gfm-core-extensions.h>
#include <stdbool.h>
#include <stdint.h>
#include <string.h>

#if __has_include(<cmark-gfm/node.h>)
#include <cmark-gfm/node.h>
#define DOSSIER_NODE_FIELDS 1
#endif

typedef struct {
  const uint8_t *bytes; /* may be NULL where count is 0; no terminating NUL */
  intptr_t count;
} tree_bytes;

typedef struct {
  int32_t start_line, start_column, end_line, end_column; /* from 1; 0 where the library does not know */
} tree_position;

static inline tree_bytes tree_c_string(const char *text) {
  tree_bytes bytes = {(const uint8_t *)text, text ? (intptr_t)strlen(text) : 0};
  return bytes;
}

#ifdef DOSSIER_NODE_FIELDS

#define TREE_NODE(n) ((const struct cmark_node *)(n))

static inline tree_bytes tree_chunk(const cmark_chunk *chunk) {
  tree_bytes bytes = {chunk->data, chunk->len};
  return bytes;
}
static inline void *tree_next(const void *n) { return TREE_NODE(n)->next; }
static inline void *tree_previous(const void *n) { return TREE_NODE(n)->prev; }
static inline void *tree_parent(const void *n) { return TREE_NODE(n)->parent; }
static inline void *tree_first_child(const void *n) { return TREE_NODE(n)->first_child; }
static inline void *tree_last_child(const void *n) { return TREE_NODE(n)->last_child; }
static inline uint32_t tree_type(const void *n) { return TREE_NODE(n)->type; }
static inline bool tree_has_extension(const void *n) { return TREE_NODE(n)->extension != NULL; }
static inline tree_bytes tree_literal(const void *n) { return tree_chunk(&TREE_NODE(n)->as.literal); }
static inline tree_bytes tree_code_literal(const void *n) { return tree_chunk(&TREE_NODE(n)->as.code.literal); }
static inline tree_bytes tree_code_info(const void *n) { return tree_chunk(&TREE_NODE(n)->as.code.info); }
static inline bool tree_is_fenced(const void *n) { return TREE_NODE(n)->as.code.fenced; }
static inline tree_bytes tree_url(const void *n) { return tree_chunk(&TREE_NODE(n)->as.link.url); }
static inline tree_bytes tree_title(const void *n) { return tree_chunk(&TREE_NODE(n)->as.link.title); }
static inline int32_t tree_heading_level(const void *n) { return TREE_NODE(n)->as.heading.level; }
static inline bool tree_is_ordered(const void *n) { return TREE_NODE(n)->as.list.list_type == CMARK_ORDERED_LIST; }
static inline bool tree_is_tight(const void *n) { return TREE_NODE(n)->as.list.tight; }
static inline int32_t tree_list_start(const void *n) { return TREE_NODE(n)->as.list.start; }
static inline tree_position tree_place(const void *n) {
  const struct cmark_node *node = TREE_NODE(n);
  tree_position place = {node->start_line, node->start_column, node->end_line, node->end_column};
  return place;
}
/* What a text block's first line begins with before its inline content, such as `## `. */
static inline int32_t tree_inner_offset(const void *n) { return TREE_NODE(n)->internal_offset; }
/* The label of the definition that a footnote reference points to. */
static inline tree_bytes tree_footnote_label(const void *n) {
  const struct cmark_node *definition = TREE_NODE(n)->parent_footnote_def;
  return tree_chunk(definition ? &definition->as.literal : &TREE_NODE(n)->as.literal);
}
static inline int32_t tree_footnote_use(const void *n) { return TREE_NODE(n)->footnote.ref_ix; }
static inline int32_t tree_footnote_uses(const void *n) { return TREE_NODE(n)->footnote.def_count; }

#else

#define TREE_NODE(n) ((cmark_node *)(n))

static inline void *tree_next(const void *n) { return cmark_node_next(TREE_NODE(n)); }
static inline void *tree_previous(const void *n) { return cmark_node_previous(TREE_NODE(n)); }
static inline void *tree_parent(const void *n) { return cmark_node_parent(TREE_NODE(n)); }
static inline void *tree_first_child(const void *n) { return cmark_node_first_child(TREE_NODE(n)); }
static inline void *tree_last_child(const void *n) { return cmark_node_last_child(TREE_NODE(n)); }
static inline uint32_t tree_type(const void *n) { return cmark_node_get_type(TREE_NODE(n)); }
static inline bool tree_has_extension(const void *n) { return cmark_node_get_syntax_extension(TREE_NODE(n)) != NULL; }
static inline tree_bytes tree_literal(const void *n) { return tree_c_string(cmark_node_get_literal(TREE_NODE(n))); }
static inline tree_bytes tree_code_literal(const void *n) { return tree_literal(n); }
static inline tree_bytes tree_code_info(const void *n) { return tree_c_string(cmark_node_get_fence_info(TREE_NODE(n))); }
static inline bool tree_is_fenced(const void *n) {
  int length, offset;
  char character;
  return cmark_node_get_fenced(TREE_NODE(n), &length, &offset, &character);
}
static inline tree_bytes tree_url(const void *n) { return tree_c_string(cmark_node_get_url(TREE_NODE(n))); }
static inline tree_bytes tree_title(const void *n) { return tree_c_string(cmark_node_get_title(TREE_NODE(n))); }
static inline int32_t tree_heading_level(const void *n) { return cmark_node_get_heading_level(TREE_NODE(n)); }
static inline bool tree_is_ordered(const void *n) { return cmark_node_get_list_type(TREE_NODE(n)) == CMARK_ORDERED_LIST; }
static inline bool tree_is_tight(const void *n) { return cmark_node_get_list_tight(TREE_NODE(n)); }
static inline int32_t tree_list_start(const void *n) { return cmark_node_get_list_start(TREE_NODE(n)); }
static inline tree_position tree_place(const void *n) {
  cmark_node *node = TREE_NODE(n);
  tree_position place = {cmark_node_get_start_line(node), cmark_node_get_start_column(node),
                         cmark_node_get_end_line(node), cmark_node_get_end_column(node)};
  return place;
}
static inline int32_t tree_inner_offset(const void *n) { return 0; }
static inline tree_bytes tree_footnote_label(const void *n) { return tree_literal(n); }
static inline int32_t tree_footnote_use(const void *n) { return 1; }
static inline int32_t tree_footnote_uses(const void *n) { return 1; }

#endif

static inline void *tree_finish(cmark_parser *parser) { return cmark_parser_finish(parser); }
static inline void tree_free(void *root) { cmark_node_free((cmark_node *)root); }
static inline bool tree_is_checked(const void *n) {
  return cmark_gfm_extensions_get_tasklist_item_checked((cmark_node *)n);
}
static inline bool tree_is_header_row(const void *n) {
  return cmark_gfm_extensions_get_table_row_is_header((cmark_node *)n);
}
static inline int32_t tree_table_columns(const void *n) {
  return cmark_gfm_extensions_get_table_columns((cmark_node *)n);
}
/* 'l', 'c', 'r' or 0 for each column. */
static inline const uint8_t *tree_table_alignments(const void *n) {
  return cmark_gfm_extensions_get_table_alignments((cmark_node *)n);
}

#endif
