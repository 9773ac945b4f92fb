#!/usr/bin/env python3
"""Texts made to exhaust a reader of Markdown or YAML, each by its name and as long as one asks.

    python3 Tests/Hostile/generators.py                 the names
    python3 Tests/Hostile/generators.py NAME COUNT      the text, with so many repetitions of what makes it hostile

Most are of a kind that made a library of the cmark family compute for a time that grows with the square of the text, or nest
until its stack was at an end; the advisories of 2022 and 2023 on GitHub's fork of cmark tell of them. A name that begins with
`yaml_` is front matter, with `logseq_` a note of Logseq's, with `capture_` a copy of a source; any other is a text.
"""

import sys


def repeated(unit, before="", after=""):
    """The same again and again."""
    return lambda count: before + unit * count + after


def around(opening, closing, middle=""):
    """As many beginnings, and then as many ends."""
    return lambda count: opening * count + middle + closing * count


def numbered(line):
    """Lines that differ by their number."""
    return lambda count: "".join(map(line, range(count)))


def table(columns, rows):
    """A table with a row of heads and a delimiter row; both counts may be functions of the count asked for."""

    def make(count):
        width = columns(count)
        return "|x" * width + "|\n" + "|-" * width + "|\n" + rows(count)

    return make


def reference_in_use(count):
    """One definition with a long address, used as often as the address is long."""
    return f"[a]: {'/x' * count}\n\n{'[a] ' * count}"


def footnote_in_use(count):
    """The same footnote defined and used again and again."""
    return "[^a]: x\n" * count + "[^a]" * count


def growing_code_spans(count):
    """Runs of backticks of all lengths up to 79, none of which closes another nearby."""
    return "".join("e" + "`" * (number % 79 + 1) for number in range(count))


def alias_bomb(count):
    """Each line is ten aliases of the line before: ten to the power of the count, for who writes them out."""
    lines = ["a0: &a0 [" + ",".join("x" * 10) + "]\n"]
    for number in range(1, count):
        lines.append(f"a{number}: &a{number} [" + ",".join([f"*a{number - 1}"] * 10) + "]\n")
    return "".join(lines)


def long_anchor(count):
    """A long value with a name, and the name many times."""
    return f'a: &a "{"x" * count}"\nb:\n' + "- *a\n" * count


MARKDOWN = {
    # Links without brackets, which are looked for from every sign that may begin or end one.
    "www_underscore": repeated("www._"),
    "url_lt": repeated("http://a.bc<"),
    "url_parens": repeated(")", before="http://a.bc/"),
    "at_signs": repeated("a@"),
    # Tables: every row is filled up to the head's width, and every paragraph may turn out to be a head.
    "table_cols": table(lambda count: count, lambda count: ""),
    "table_autocomplete": table(lambda count: count, lambda count: "a\n" * count),
    "table_rescan": repeated("a\n-|-\n"),
    "table_rows_cols": table(lambda count: 100, lambda count: ("|x" * 100 + "|\n") * count),
    # Raw HTML that begins again and again, and never ends.
    "html_comment": repeated("<!--", before="</"),
    "html_pi": repeated("a <?"),
    "html_decl": repeated("a <!A "),
    "html_lt": repeated("<"),
    "html_attr": repeated('<a b="'),
    "html_attr2": repeated("b ", before="<a "),
    # HTML that is read where it is safe: nesting without an end, tags that are never closed, ends of nothing.
    "html_div": repeated("<div>"),
    "html_b": repeated("<b>", before="a "),
    "html_lists": repeated("<ul><li>"),
    "html_tables": repeated("<table><tr><td>"),
    "html_blocks": repeated("<div>\n\n"),
    "html_details": repeated("<details><summary>"),
    "html_ends": repeated("</div>", before="<div>"),
    "html_crossed": repeated("<b><i></b></i>", before="<div>"),
    "html_value": repeated("<b title=\"", before="<div>"),
    "html_names": repeated("x ", before="<div "),
    "html_links": repeated("<a href=x>", before="<div>"),
    "html_pictures": repeated("<img src=x>", before="<div>"),
    "html_references": repeated("&amp;&#x26;&nosuch;", before="<div>"),
    "html_in_marks": repeated("*<b>"),
    "html_captions": repeated("<figure><figcaption>", before="<div>"),
    # Brackets: each that closes looks for one that opened.
    "brackets": around("[", "]", middle="a"),
    "brackets_img": around("![", "](b)"),
    "img_brackets": repeated("![[]()"),
    "nested_links": repeated("[a]("),
    "link_title": repeated('[a](b "'),
    "link_label_def": repeated("[a]:"),
    # Quotes and lists in each other, which every line has to pass through.
    "quotes_deep": repeated(">", after="a\n"),
    "quotes_inline": around(">", "a*"),
    "lists_deep": repeated("- ", after="x\n"),
    "lists_hrscan": repeated("- ", after="\n"),
    "lists_inline": lambda count: around("- ", "a*")(count) + "\n",
    # Emphasis: each mark that may close looks for one that may have opened.
    "underscores": around("_", "_", middle="."),
    "stars_nested": around("*a **a ", "b** b*", middle="b"),
    "delims_open": repeated("c* ", before="a**b"),
    "quotes_smart": lambda count: "'a " + around("*a ", "a' ")(count),
    "tilde_mismatch": lambda count: "~a " + around("*a ", "a~~ ")(count),
    # Emphasis whose marks are passed over for one another, again and again: the first four were found by hand, the next by
    # putting patterns together at random.
    "emphasis_mixed_1": repeated("_*a**b__"),
    "emphasis_mixed_2": repeated("*a**b_c__"),
    "emphasis_mixed_3": repeated("**a_b*c__"),
    "emphasis_mixed_4": repeated('"*a**b_c__"'),
    "emphasis_mixed_5": repeated('a  *_"b* **__'),
    "emphasis_mixed_6": repeated("**_ *_"),
    "emphasis_mixed_7": repeated('_ *_**["'),
    "emphasis_mixed_8": repeated("b__*_ **]**"),
    "emphasis_struck_1": repeated("*[~_~~b"),
    "emphasis_struck_2": repeated('~]~~ **"~~'),
    "emphasis_struck_3": repeated("~~b*~~b_\""),
    "emphasis_paragraphs": repeated("**_ *_" * 3000 + "\n\n"),
    "emphasis_struck_paragraphs": repeated('~]~~ **"~~' * 1000 + "\n\n"),
    # Links, each of which passes over the marks before it.
    "emphasis_links_1": repeated("_[](b)*& *"),
    "emphasis_links_2": repeated(" *&* __[](b)\n"),
    "emphasis_links_3": repeated("](b)*_&[ "),
    "emphasis_links_4": repeated("[b] *a **b_ ", before="[b]: /u\n\n"),
    # Footnotes and reference links.
    "footnote_defs_nested": repeated("[^1]:", after="a\n[^1]\n"),
    "footnote_lists": footnote_in_use,
    "ref_expand": reference_in_use,
    "refs_undefined": repeated("[b] ", before="[a]: /u\n\n"),
    # Signs that are looked at twice.
    "backticks": growing_code_spans,
    "comments": repeated("%% "),
    "comments_without_words": repeated("%%%%"),
    "comment_marks_in_one_run": repeated("%", after=" %"),
    "entities": repeated("&"),
    "nul_bytes": repeated("abc\0\n"),
    "long_line": repeated("word "),
    # Quotations that are opened in one paragraph after the other, and lines that only a few mean something in.
    "quotations_open": repeated("“a.\n\n"),
    "quotations_guillemets": repeated("«a b.\n\n"),
    "merge_marks": repeated("<<<<<<<a\n=======\n"),
    "block_marks": repeated("^a\n\n", before="a\n\n"),
}

# What Logseq writes of blocks, in notes of its own.
LOGSEQ = {
    "logseq_embeds_open": repeated("{{embed ", before="- "),
    "logseq_embeds": repeated("{{embed ", before="- ", after="}}"),
    "logseq_references": repeated("((", before="- "),
    "logseq_names": repeated("- a\n  id:: 63f0aaaa-0000-4000-8000-000000000001\n"),
    "logseq_hidden": repeated("- a\n  collapsed:: true\n"),
}

RELATED = 'MIME-Version: 1.0\nContent-Type: multipart/related; boundary="b"\n\n'
SHEET = "--b\nContent-Type: text/css\nContent-Location: a.css\n\n"

# Copies of sources, by the ending of the file: second in the name.
CAPTURES = {
    "capture_md_struck_open": repeated("~~a "),
    "capture_md_struck": repeated("~~a b~~ "),
    "capture_md_elements": repeated("<del>"),
    "capture_md_comments": repeated("<!-- %%a "),
    "capture_md_code": growing_code_spans,
    "capture_xml_deep": repeated("<a>", before="<?xml version='1.0'?>"),
    "capture_xml_escaped": repeated("&lt;p&gt;x", before="<?xml version='1.0'?><a>"),
    "capture_html_raised": repeated("<sup>1</sup>", before="<p>a"),
    "capture_html_raised_open": repeated("<sup>", before="<p>a"),
    "capture_html_brackets": repeated("[1]", before="<p>a"),
    "capture_html_styles": repeated('<p style="color:rgba(0,0,0,0);font-size:1px;left:-100vw">a'),
    "capture_html_media": repeated("@media (", before="<style>"),
    "capture_mht_parts": repeated(SHEET + ".a{display:none}\n", before=RELATED),
    "capture_mht_boundaries": repeated("--b\n", before=RELATED),
    "capture_mht_imports": repeated('@import "a.css";\n', before=f"{RELATED}--b\nContent-Type: text/html\n\n<link rel=stylesheet href=a.css>\n{SHEET}"),
    "capture_eml_fields": repeated("Content-Transfer-Encoding: base64\n", before=RELATED),
    "capture_eml_parts": repeated("--b\nContent-Transfer-Encoding: base64\n\nSGVsbG8gdGhlcmUgd29ybGQ=\n", before=RELATED),
    "capture_eml_escaped": repeated("=D0=CF ", before="Content-Transfer-Encoding: quoted-printable\nContent-Type: text/plain; charset=koi8-r\n\n"),
}

YAML = {
    "yaml_bomb": alias_bomb,
    "yaml_anchors_big": long_anchor,
    "yaml_flow_deep": lambda count: "a: " + around("[", "]")(count) + "\n",
    "yaml_block_deep": repeated("- ", after="x\n"),
    "yaml_map_deep": numbered(lambda number: " " * number + "a:\n"),
    "yaml_manykeys": numbered(lambda number: f"k{number}: v\n"),
    "yaml_dupkeys": repeated("k: v\n"),
}

# Where HTML is read.
TYPED = {name for name in MARKDOWN if name.startswith("html_")}
ALL = MARKDOWN | YAML | LOGSEQ | CAPTURES


def main(arguments):
    if not arguments:
        print("\n".join(ALL))
        return 0
    if len(arguments) != 2 or arguments[0] not in ALL or not arguments[1].isdecimal():
        print(__doc__, file=sys.stderr)
        return 64
    sys.stdout.buffer.write(ALL[arguments[0]](int(arguments[1])).encode())
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
