"""Sites that consist of mistakes: each kind of message as often as fits into a number of bytes.

A kind that stands in a text is written in four shapes: the same mistake again and again or each time another, all on one
line or each on a line of its own; and in two places, an article of Content/ and a note beside the known folders. A kind
of front matter fills as many files as fit, as one file may have 16 KiB of it. `mistakes.py` judges what
comes of each.
"""

LONGEST_FRONT_MATTER = 16 << 10
DATED = "date: 2020-01-01\n"
CLAIM = "kind: claim\nstatus: reported\narticle: hostile\n"


class Mistake:
    """A site of mistakes of one kind: its name, the id that its messages have, and what makes its files for a size."""

    def __init__(self, name, id, make, is_one_file=True):
        self.name = name
        # None where nothing need be told.
        self.id = id
        # From a size in bytes to files: path -> text.
        self.make = make
        self.is_one_file = is_one_file


# What stands in a text. `#` becomes nothing in one shape and a number of its own in the other.
# Name: the id that is told, the text, the files that it needs beside it; then perhaps what stands after all, and between
# lines (a paragraph may hold so many brackets only).
TEXTS = {
    "links to nothing": ("unresolved-link", "[[nothing#]]", {}),
    "labelled links to nothing": ("unresolved-link", "[[nothing#|a label]]", {}),
    "reference links to nothing": ("unresolved-link", "[a#][r]", {}, "\n\n[r]: nothing.md\n"),
    "paths to nothing": ("unresolved-link", "[a](nothing#.md)", {}),
    "paths out of the content": ("unresolved-link", "[a](../../../b#.md)", {}),
    "links to pages by their address": ("unresolved-link", "[a](nothing#.html)", {}),
    "headings that are not there": ("missing-heading", "[[hostile#None #]]", {}),
    "headings of another page that are not there": ("missing-heading", "[[many#None #]]", {"pages/many.md": "".join(f"## Head {n}\n\n" for n in range(2000))}),
    "blocks that are not there": ("missing-block", "[[hostile#^none#]]", {}),
    "pictures that are not there": ("missing-media", "![[none#.png]]", {}, "", "\n\n"),
    "pictures that are not there, by path": ("missing-media", "![a](media/none#.png)", {}, "", "\n\n"),
    "pictures beside many": ("missing-media", "![[none#.png]]", {f"media/p{n}.png": "" for n in range(500)}, "", "\n\n"),
    "embeds of nothing": ("unresolved-link", "![[nothing#]]", {}, "", "\n\n"),
    "names of several": ("ambiguous-link", "[[Shared|a#]]", {f"entities/e{n}.md": "---\nkind: person\naliases: [Shared]\n---\n" for n in range(300)}),
    "links to a draft": ("link-to-draft", "[[hidden|a#]]", {"pages/hidden.md": "---\ndraft: true\n---\nA.\n"}),
    "links to a confidential source": ("link-to-confidential", "[[insider|a#]]", {"sources/insider.md": "---\ntype: interview\nconfidential: true\n---\n"}),
    "names of a confidential source": ("unpublished-material", "Zelda Quux #", {"sources/insider.md": "---\ntitle: Zelda Quux\ntype: interview\nconfidential: true\n---\n"}),
    "names without a link": ("unlinked-mention", "Zelda Quux #", {"entities/zelda.md": "---\ntitle: Zelda Quux\nkind: person\n---\n"}),
    "names without a link, of many": (None, "Zelda Quux #", {f"entities/zelda{n}.md": f"---\ntitle: Zelda Quux {n}\nkind: person\n---\n" for n in range(1000)}),
    "unsafe addresses": ("unsafe-link", "[a#](javascript:b)", {}),
    "raw HTML": ("raw-html", "<b>a#", {}),
    # Many are refused, as markdown-limit.
    "HTML comments": (None, "<!--a#-->", {}),
    "invisible characters": ("bidi-control", "a#\u202e", {}),
    "footnotes without a text": (None, "a[^n#] ", {}),
    "brackets that are never closed": (None, "[[nothing# ", {}),
    "shortcodes of another generator": ("shortcode", "{{< a# >}} ", {}),
    "shortcodes that are never closed": (None, "{{< a# ", {}),
    "links after backslashes": ("escaped-link", r"\[\[a#\]\] ", {}),
    "links with a space between their brackets": ("spaced-link", "[a#b] (https://example.org) ", {}),
    "links in three brackets": ("odd-link", "[[[index|a#]]] ", {}),
    "links that name nothing": ("odd-link", "[[|a#]] ", {}),
    "names in one pair of brackets": ("single-brackets", "[Zelda Quux] # ", {"entities/zelda.md": "---\ntitle: Zelda Quux\nkind: person\n---\n"}),
    "links over the end of a line": ("unclosed-link", "[[na\nme#]]", {}, "", "\n\n"),
    "addresses that are never closed": ("unclosed-link", "[a#](https://example.org/b\n\n", {}),
    "links in brackets of full width": ("almost-link", "［［a#］］ ", {}),
    "brackets of full width that are never closed": (None, "［［a# ", {}),
    "addresses without their scheme": ("unresolved-link", "[a#](example.org/b)", {}),
    "names with the surname first": ("unresolved-link", "[[Quux#, Zelda]]", {}),
    "lines that begin with dots": ("typed-bullet", "• a#\n\n", {}),
    "footnotes of one name": (None, "[^a]: b#", {}, "", "\n\n"),
    "pictures from elsewhere": (None, "![](https://example.org/a#.png)", {}),
    "links to the page itself": (None, "[[hostile|a#]]", {}),
    "links to a page": (None, "[[index|a#]]", {}),
    "embeds of itself": (None, "![[hostile]]#", {}),
    "embeds of a page": (None, "![[index]]#", {}),
    "marks of emphasis": (None, "*a_b#", {}),
}
# What must begin a line.
LINES = {
    "unknown callouts": ("unknown-callout", "> [!nope#] a\n\n", {}),
    "names of blocks that are taken": ("duplicate-block-id", "a# ^b\n\n", {}),
    "comments that are never closed": ("unclosed-comment", "%%a#\n\n", {}),
    "passages without evidence": ("passage-without-evidence", "A passage #.\n\n", {}),
    "footnotes that nothing refers to": (None, "[^n#]: A note.\n\n", {}),
    "headings of the same words": (None, "## Head#\n\n", {}),
    "blocks of HTML": ("raw-html", "<div>a#\n\n", {}),
    "rules after a text": (None, "a#\n---\n", {}),
    "passages that cite a source": (None, "A [[paper]] #\n\n", {"sources/paper.md": "---\ntype: report\n---\n"}),
}
# Lines of front matter, by the folder of the files that hold it and what these need beside it.
FRONT_MATTER = {
    "unknown keys": ("unknown-key", "articles", DATED, "key#: a\n"),
    "keys given twice": ("duplicate-key", "articles", DATED, "summary: a#\n"),
    "aliases that are empty": ("empty-value", "articles", DATED + "aliases:\n", "-  \n"),
    "corrections that say nothing": (None, "articles", DATED + "corrections:\n", "- note: #\n"),
    "corrections with keys that are unknown": (None, "articles", DATED + "corrections:\n", "- k#: a\n"),
    "relations to nothing": (None, "entities", "kind: person\nrelations:\n", "- {type: family, to: nothing#}\n"),
    "relations of no type": ("bad-value", "entities", "kind: person\nrelations:\n", "- {type: nope#, to: hostile}\n"),
    "relations with dates that are none": ("bad-date", "entities", "kind: person\nrelations:\n", "- {type: family, to: hostile, start: soon#}\n"),
    "addresses that are none": ("bad-value", "entities", "kind: person\nsameAs:\n", "- nowhere#\n"),
    "roles that are a mapping": ("wrong-type", "entities", "kind: person\nroles:\n", "  a#: b\n"),
    "sources that are not there": ("unresolved-link", "annotations", CLAIM + "quote: hostile\nsources:\n", "- source: nothing#\n"),
    "sources that are texts": ("wrong-type", "annotations", CLAIM + "quote: hostile\nsources:\n", "- nothing#\n"),
    "accused who are not there": ("unresolved-link", "annotations", CLAIM + "quote: hostile\naccuses:\n", "- nothing#\n"),
    "former addresses that are none": ("bad-value", "articles", DATED + "formerly:\n", "- /A B#.html\n"),
    "aliases that are shared": (None, "entities", "kind: person\naliases:\n", "- Alias #\n"),
    "text that is no YAML": (None, "articles", DATED, "a: b: c#\n"),
    "tabs": (None, "articles", DATED, "\ta# b\n"),
}
# Whole files, many small ones: a folder, and what each holds.
FILES = {
    "articles without a date": ("missing-key", "articles", "---\ntitle: A #\n---\nText.\n"),
    "articles with a date that is none": ("bad-date", "articles", "---\ndate: soon #\n---\nText.\n"),
    "articles that are empty": ("missing-key", "articles", ""),
    "entities without a kind": ("missing-key", "entities", "---\ntitle: A #\n---\nText.\n"),
    "entities of an unknown kind": ("bad-value", "entities", "---\nkind: nope#\n---\nText.\n"),
    "entities that look alike": (None, "entities", "---\ntitle: Johannes Lookalike #\nkind: person\n---\nText.\n"),
    "entities of one name": (None, "entities", "---\ntitle: Johannes Lookalike\nkind: person\n---\nText.\n"),
    "entities with an unclosed head": ("unclosed-front-matter", "entities", "---\ntitle: A #\n"),
    "sources without a type": ("missing-key", "sources", "---\ntitle: A #\n---\n"),
    "sources of an unknown type": ("bad-value", "sources", "---\ntype: nope#\n---\n"),
    "sources without a capture": ("missing-capture", "sources", "---\ntype: report\ncapture: none#.txt\n---\n"),
    "confidential sources": (None, "sources", "---\ntitle: Johannes Hidden #\ntype: report\nconfidential: true\n---\n"),
    "confidential sources of four names": (None, "sources", "---\ntitle: An# Be# Ca# Do#\ntype: report\nconfidential: true\n---\n"),
    "annotations on nothing": ("unresolved-link", "annotations", "---\nkind: claim\nstatus: reported\narticle: nothing#\nquote: a\n---\n"),
    "annotations whose words are not there": ("broken-anchor", "annotations", f"---\n{CLAIM}quote: entirely other words #\n---\n"),
    "annotations whose words are nearly there": ("broken-anchor", "annotations", f"---\n{CLAIM}fuzzy: true\nquote: a passage of the artcle, number #\n---\n"),
    "annotations whose words stand there often": ("ambiguous-anchor", "annotations", f"---\n{CLAIM}quote: A passage of the article\n---\n#"),
    "annotations of half words": ("anchor-inside-word", "annotations", f"---\n{CLAIM}quote: ostile words\n---\n#"),
    "claims on the same words": (None, "annotations", f"---\nkind: claim\nstatus: refuted\narticle: hostile\nquote: Hostile words, once\n---\n#"),
    "pages that lack what they embed": ("unresolved-link", "pages", "![[nothing#]]\n"),
    "pages that embed one another": (None, "pages", "![[f1]] ![[f2]] ![[f3]] #\n"),
    "notes that lack what they link to": ("unresolved-link", "", "[[nothing #]] and [[other #]]\n"),
    "notes of one name": (None, "", "[[f1]] #\n"),
    "notes with unknown keys": ("unknown-key", "", "---\nkey#: a\n---\n"),
    "notes of other pictures": ("missing-media", "", "![[none#.png]]\n"),
}
ARTICLE = "".join(f"A passage of the article, number {n}, which is there to be annotated.\n\n" for n in range(1, 400))


def numbered(text, number):
    return text.replace("#", str(number))


def filled(text, size, own):
    """A text again and again, as often as it fits; each with a number of its own where `own` says so."""
    if not own:
        piece = numbered(text, "") if "[[hostile#" not in text and "[[many#" not in text else text.replace(" #", "")
        return piece * (size // len(piece.encode()))
    pieces, left, number = [], size, 0
    while True:
        number += 1
        piece = text.replace("None #", f"None {number}") if "None #" in text else text[::-1].replace("#", str(number)[::-1], 1)[::-1]
        left -= len(piece.encode())
        if left < 0:
            return "".join(pieces)
        pieces.append(piece)


# Rules that ask nothing of notes, in which other programs mean other things by it.
OF_OWN_FILES = ("unlinked-mention", "single-brackets", "almost-link", "typed-bullet")


def body(folder, text, beside):
    """The site in which a text stands in one file."""
    if folder == "articles":
        return {"Content/articles/hostile.md": f"---\ntitle: Hostile\n{DATED}---\n{text}", **beside}
    return {"Content/hostile.md": f"# Hostile\n\n{text}", **beside}


def bodies():
    for name, (id, text, beside, *more) in TEXTS.items():
        end, between = (more + ["", "\n"][len(more):])[:2]
        for own in ("", ", each another"):
            for line, separator in (("on one line", " "), ("on many lines", between)):
                for place in ("articles", "notes"):
                    def make(size, text=text, beside=beside, end=end, own=own, separator=separator, place=place):
                        files = {"Content/" + path: data for path, data in beside.items()}
                        return body(place, filled(text + separator, size, bool(own)) + end, files)
                    told = None if id in OF_OWN_FILES and place == "notes" else id
                    # Thousands of pictures in one paragraph.
                    if id in ("missing-media", "unresolved-link") and between != "\n" and separator == " ":
                        told = "markdown-limit"
                    yield Mistake(f"{name}{own}, {line}, in {place}", told, make)
    for name, (id, text, beside) in LINES.items():
        for own in ("", ", each another"):
            for place in ("articles", "notes"):
                def make(size, text=text, beside=beside, own=own, place=place):
                    files = {"Content/" + path: data for path, data in beside.items()}
                    return body(place, filled(text, size, bool(own)), files)
                # In notes HTML that is safe is written anew.
                told = None if id in ("passage-without-evidence", "raw-html") and place == "notes" else id
                yield Mistake(f"{name}{own}, in {place}", told, make)


def front_matter():
    for name, (id, folder, head, line) in FRONT_MATTER.items():
        for own in ("", ", each another"):
            def make(size, folder=folder, head=head, line=line, own=own):
                one = min(size, LONGEST_FRONT_MATTER) - len(head)
                text = f"---\n{head}{filled(line, one, bool(own))}---\nText.\n"
                files = {f"Content/{folder}/f{n}.md": text for n in range(max(1, size // len(text.encode())))}
                return {"Content/articles/hostile.md": f"---\n{DATED}---\nA hostile text.\n", **files}
            yield Mistake(f"{name}{own}, in the front matter of {folder}", id, make)


def tags():
    """Tags that nothing shares: each would be a page."""
    def text(join, tag):
        def make(size):
            pieces, left, number = [], size, 0
            while left > 0:
                number += 1
                pieces.append(tag(number))
                left -= len(pieces[-1].encode()) + 1
            return {"Content/hostile.md": "# Hostile\n\n" + join.join(pieces) + "\n"}
        return make

    def heads(folder, keys):
        def make(size):
            files, number, one = {}, 0, min(size, LONGEST_FRONT_MATTER) - 256
            for file in range(max(1, size // LONGEST_FRONT_MATTER)):
                several = [f"t{number + n}" for n in range(one // 10)]
                number += len(several)
                files[f"Content/{folder}f{file}.md"] = f"---\n{keys}tags: [{', '.join(several)}]\n---\nText.\n"
            return files
        return make

    for where, join in (("on one line", " "), ("on many lines", "\n")):
        yield Mistake(f"tags, each another, {where}, in notes", "too-many-tags", text(join, lambda n: f"#t{n}"))
    yield Mistake("tags below tags, each another, in notes", "too-many-tags", text("\n", lambda n: f"#t{n}/b/c"))
    yield Mistake("tags far below tags, in notes", None, text("\n", lambda n: "#" + "/".join("ab"[n >> k & 1] for k in range(500))))
    yield Mistake("tags far below tags, each another, in notes", "too-many-tags", text("\n", lambda n: f"#t{n}" + "/a" * 500))
    yield Mistake("tags of wide signs, each another, in notes", "too-many-tags", text("\n", lambda n: f"#標{n}"))
    yield Mistake("tags, each another, in the front matter of notes", "too-many-tags", heads("", ""))
    yield Mistake("tags, each another, in the front matter of articles", "too-many-tags", heads("articles/", DATED))


def settings():
    for name, (id, line) in {
        "unknown keys": ("unknown-key", "key#: a\n"),
        "checks that are not there": ("unknown-check", "  check-#: error\n"),
        "checks of no severity": ("bad-value", "  orphaned-source#: nope\n"),
        "pages that are not there": ("unknown-page", "- none-#\n"),
        "paths that are left out and not there": ("unused-ignore", "- none-#\n"),
    }.items():
        head = {"checks": "checks:\n", "pages": "navigation:\n", "paths": "ignore:\n"}.get(name.split()[0], "")
        def make(size, line=line, head=head):
            one = min(size, LONGEST_FRONT_MATTER) - 64
            return {"Content/dossier.yml": f"title: Hostile\n{head}{filled(line, one, True)}"}
        yield Mistake(f"{name}, in the settings", id, make)


def files():
    for name, (id, folder, text) in FILES.items():
        def make(size, folder=folder, text=text):
            count = max(1, size // max(64, len(text.encode()) + 4))
            inner = folder + "/" if folder else ""
            made = {f"Content/{inner}{'n%d/same' % n if 'of one name' in name and not folder else 'f%d' % n}.md": numbered(text, n) for n in range(1, count + 1)}
            return {"Content/articles/hostile.md": f"---\n{DATED}---\nHostile words, once.\n\n{ARTICLE}", **made}
        yield Mistake(f"{name}, file by file", id, make, is_one_file=False)


def all():
    yield from bodies()
    yield from front_matter()
    yield from tags()
    yield from settings()
    yield from files()
