"""Attacks on what is promised of drafts, addresses, links, file names, secrets, the record of what was published, reanchoring.

`run()` gives the attacks that got through, each with why; a new one is a line in a table.
"""

import os
import tempfile

from sites import Site

SETTINGS = {"Content/dossier.yml": "title: Attacks\nlanguage: en\n"}
ARTICLE = "---\ntitle: {}\ndate: 2018-04-27\n---\n{}\n"

# Two names that some file system takes for one.
ONE_NAME = [
    ("Straße", "Strasse"), ("ﬁle", "file"), ("ﬀ", "ff"), ("Café", "cafe\u0301"), ("ΣΑΣ", "σας"), ("ǅ", "ǆ"), ("ſo", "so"),
    ("Kelvin", "kelvin"), ("İx", "i\u0307x"), ("ΐ", "ϊ\u0301"), ("ᾳ", "αι"), ("Ꭰa", "ꭰa"), ("𐐀", "𐐨"), ("ﬅ", "st"),
]
# Names of notes that no link can name, in bytes.
ODD_NAMES = [b"a\tb.md", b"a\nb.md", b"\x1b[31m.md", b"a\x7f.md", b"a\xc2\x85.md", b"a\xff.md", b"d\tir/a.md", b"d\xff/a.md"]
# Links that lead nowhere, though words to look for stand after the place; and links that are good.
BAD_PLACES = ["[t](#nope:~:text=q)", "[t](b.md#nope:~:text=q)", "[[b#nope:~:text=q]]", "[[b#nope:~:text=q|t]]", "[t](#^nope:~:text=q)",
              "[t](b.md#%5Enope:~:text=q)", "[t](#nope)", "[t][1]\n\n[1]: b.md#nope:~:text=q", "![[b#nope:~:text=q]]"]
GOOD_PLACES = ["[t](#here:~:text=q)", "[t](#:~:text=q)", "[t](b.md#far:~:text=q)", "[t](b.md#:~:text=q)", "[[b#far:~:text=q]]",
               "[t](https://example.org/#nope:~:text=q)"]
# How a text may name the file of a confidential source.
FILE_NAMES = ["<sources/q7.md>", '<a href="sources/q7.md">it</a>', "<https://example.org/sources/q7.md>", "`sources/q7.md`", "q7.md",
              "../sources/q7.md", "SOURCES/Q7.MD", "sources%2Fq7.md", "sources/q7.html", "sources/q7", "[it](https://example.org/q7.md)",
              "![q7.md](https://example.org/a.png)", "==q7.md==", "q7&#46;md", "[^1]\n\n[^1]: q7.md", "> [!note] q7.md", "| q7.md |\n| - |"]
INNOCENT_NAMES = ["the Q7 bus", "sources: seven", "q77.md", "aq7.md", "sources/q70.md", "q7.mdx"]
# What becomes of the record, and the code that must come.
RECORDS = [("deleted", None, "lost-record"), ("emptied", "", "unreadable-record"), ("a blank line", "\n", "unreadable-record"),
           ("another comment", "# nothing\n", "unreadable-record"), ("a merge", "<<<<<<< HEAD\n", "unreadable-record"),
           ("the head alone", "head", "unreadable-record"), ("without its head", "rest", "unreadable-record"),
           ("a line cut", "less", "unreadable-record"), ("a line changed", "changed", "unreadable-record"),
           ("a claim cut", "claimless", "unreadable-record"), ("without its end", "endless", "unreadable-record")]
# What of an article or a claim changes after it was published, so that readers must be told: old words, and new ones.
UNTOLD = {
    "a.md": [("date: 2018-04-27", "date: 2018-04-26"), ("title: A\n", "title: A\nsummary: They paid.\n"), ("title: A\n", "title: A\nauthors: [Lee]\n"),
             ("(a.png)", '(a.png "Not paid")'), ("![Paid]", "![Unpaid]"), ("(a.png)", "(b.png)"), ("[[x]]", "[[y]]"), ("title: A\n", "title: B\n"),
             ("title: A\n", "title: A\nimage: {file: a.png, alt: Unpaid}\n"), ("So they paid with [[x]].\n\n![Paid](a.png)", "![Paid](a.png)\n\nSo they paid with [[x]]."),
             ("One came. Two left.", "Two left. One came."), ("- Three.\n- Four.", "- Four.\n- Three."), ("## Five\n\nFive.\n\n## Six\n\nSix.", "## Six\n\nSix.\n\n## Five\n\nFive."),
             # Days that tell readers nothing.
             *[("date: 2018-04-27\n---\nSo", f"date: 2018-04-27\n{keys}\n---\nThen so") for keys in (
                 "updated: 2018-04-27", "updated: 2018-04-26", "updated: 2999-01-01", "corrections: [{date: 2999-01-01, note: It was wrong.}]",
                 "corrections: [{date: 2017-01-01, note: It was wrong.}]")]],
    "faq.md": [("It rained.", "It hailed.")],
    "c.md": [("status: unverified", "status: confirmed"), ("they paid", "So they paid"), ("kind: claim", "kind: claim\nstatement: They paid all."),
             ("kind: claim", "kind: claim\nspeaker: lee"), ("kind: claim", "kind: claim\naccuses: [lee]"), ("kind: claim", "kind: claim\nabout: [lee]"),
             *[("status: unverified", f"status: confirmed\nhistory: [{{date: {day}, status: confirmed, note: {note}}}]") for day, note in (
                 ("2999-01-01", "So."), ("2017-01-01", "So."), ("2018-05-02", '"."'))]],
}
# An article before and after, a quote in it, and whether `reanchor --write` takes the other case of its first letter.
LETTERS = [
    ("a comma became a full stop", "He spoke, it rained on us.", "it rained", "He spoke. It rained on us.", True),
    ("a semicolon", "He spoke; it rained on us.", "it rained", "He spoke. It rained on us.", True),
    ("a dash", "He spoke – it rained on us.", "it rained", "He spoke. It rained on us.", True),
    ("a colon, and the whole sentence", "He spoke: it rained on us.", "it rained on us.", "He spoke. It rained on us.", True),
    ("curled marks besides", 'He spoke, it "rained" on us.', 'it "rained"', "He spoke. It “rained” on us.", True),
    ("where it stands", "he spoke of it.", "he spoke", "He spoke of it.", True),
    ("another word before", "He spoke, it rained on us.", "it rained", "He sang. It rained on us.", False),
    ("another word after", "He spoke, it rained on us.", "it rained", "He spoke. It rained on them.", False),
    ("a word less before", "He spoke, and it rained on us.", "it rained", "He spoke. It rained on us.", False),
    ("what stood before is gone", "He spoke, it rained on us.", "it rained", "It rained on us.", False),
    ("a not before", "It is not so, it rained on us.", "it rained", "It is not so. It rained on us.", False),
    ("a doubt before", "He allegedly spoke, it rained on us.", "it rained", "He allegedly spoke. It rained on us.", False),
    ("a dream before", "In his dream, it rained on us.", "it rained", "In his dream. It rained on us.", False),
    ("a condition turned round before", "Had he spoken, it rained on us.", "it rained", "Had he spoken. It rained on us.", False),
    ("an elided condition", "S’il parle, il pleut sur nous.", "il pleut", "S’il parle. Il pleut sur nous.", False),
    ("a question mark", "He spoke, it rained on us.", "it rained", "He spoke? It rained on us.", False),
    ("a twin", "He spoke, it rained on us.", "it rained", "He spoke. It rained on us. It rained on them.", False),
    ("a twin in capitals", "He spoke, it rained on us.", "it rained", "He spoke. It rained on us. IT RAINED on them.", False),
    ("a twin alone", "He spoke, it rained on us.\n\nIt snowed.", "it rained", "It snowed.\n\nThey sang. It rained on us.", False),
    ("a month", "He spoke, may came to us.", "may came", "He spoke. May came to us.", False),
    ("a march", "He spoke, march came to us.", "march came", "He spoke. March came to us.", False),
    ("a nation that leaves its place at the beginning", "Polish men left us.", "Polish men", "He spoke, polish men left us.", False),
    ("the middle of a sentence", "He spoke, polish men left us.", "polish men", "He spoke, Polish men left us.", False),
    ("a name", "He spoke, europol left us.", "europol left", "He spoke. Europol left us.", False),
    ("letters that are a word", "He spoke, us men left.", "us men", "He spoke. US men left.", False),
    ("two sentences become one", "He spoke. It rained on us.", "It rained", "He spoke, it rained on us.", False),
    ("another heading", "## A\n\nHe spoke, it rained.\n\n## B\n\nNo.", "it rained", "## A\n\nNo.\n\n## B\n\nHe spoke. It rained.", False),
    ("struck out", "He spoke, it rained on us.", "it rained", "He spoke. ~~It rained~~ on us.", False),
    ("a link elsewhere", "He spoke, [[europol|it]] rained on us.", "it rained", "He spoke. [[interpol|It]] rained on us.", False),
]
# Half words that an article has now, the quote, and what is proposed.
HALF_WORDS = [("It was a legal act.", "legal act", "It was an illegal act.", "illegal act"), ("It rose by 13 there.", "13", "It rose by 130 there.", "130"),
              ("It was able.", "able", "It was unable.", "unable"), ("He can go.", "can", "He can't go.", "can't")]
# Days of an entry in a history, and whether they are taken.
DAYS = [("2018-05-02", True), ("2018-04-27", True), ("2099-01-01", False), ("9999", False), ("2018-04-26", False), ("2017", False), ("2018-04", False), ("2018-05-01/2099-01-01", False)]


class Attempt:
    """A small site in a folder of its own."""

    def __init__(self, program, files):
        self.folder = tempfile.TemporaryDirectory(prefix="dossier-promises-")
        self.site = Site(self.folder.name, program)
        for name, text in {**SETTINGS, **files}.items():
            self.site.write(name, text)

    def __enter__(self):
        return self.site

    def __exit__(self, *_):
        self.folder.cleanup()


def touch(site, folder, name, text):
    """A file whose name is given in bytes."""
    path = os.path.join(os.fsencode(site.path(folder)), name)
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "w", encoding="utf-8") as file:
        file.write(text)


def pages(site, folder="Public"):
    """The texts of the pages below a folder, by their paths."""
    found = {}
    for path, _, names in os.walk(site.path(folder)):
        for name in names:
            if name.endswith(".html"):
                with open(os.path.join(path, name), encoding="utf-8") as file:
                    found[os.path.relpath(os.path.join(path, name), site.path(folder))] = file.read()
    return found


def drafts(program):
    kinds = {"articles": "date: 2018-04-27", "entities": "kind: person", "pages": "summary: A", "sources": "type: report", "notes": "tags: [a]"}
    for folder, keys in kinds.items():
        text = f"---\ntitle: Later\ndraft: true\nformerly: [sooner]\n{keys}\n---\nText.\n"
        with Attempt(program, {f"Content/{folder}/later.md": text, "Content/pages/other.md": "---\ntitle: Other\n---\nText.\n"}) as site:
            public = site.run("build")
            shown = site.run("build", "--drafts", "--output", site.path("shown"))
            why = None
            if public.returncode or shown.returncode:
                why = (public.stderr + shown.stderr)[:200]
            elif any("later" in path or "sooner" in path or "Later" in text for path, text in pages(site).items()):
                why = "it is published"
            else:
                own = {path: text for path, text in pages(site, "shown").items() if "later" in path or "sooner" in path}
                marked = [path for path, text in own.items() if "<title>Draft: " in text and "draft-band" in text and "noindex" in text]
                why = None if len(own) == 2 and len(marked) == 2 else f"{sorted(own)}, of which marked: {sorted(marked)}"
            yield "drafts", f"a former address in {folder}/", why


def addresses(program):
    for one, other in ONE_NAME:
        own = {f"Content/articles/{one}.md": ARTICLE.format("A", "Text."), f"Content/entities/{other}.md": "---\ntitle: B\nkind: person\n---\nText.\n"}
        with Attempt(program, own) as site:
            ids = {found["id"] for found in site.check() if found["severity"] == "error"}
            yield "addresses", f"{one}, {other}: documents", None if ids & {"duplicate-slug", "address-collision"} else f"told: {sorted(ids)}"
        with Attempt(program, {f"Content/a/{one}.md": "One.\n", f"Content/b/{other}.md": "Two.\n"}) as site:
            run = site.run("build")
            texts = [path.upper() for path, text in pages(site).items() if "<p>One.</p>" in text or "<p>Two.</p>" in text]
            yield "addresses", f"{one}, {other}: notes", None if run.returncode == 0 and len(set(texts)) == 2 else f"{run.stderr[:200]} {texts}"
        formerly = {f"Content/articles/{one}.md": ARTICLE.format("A", "Text."), "Content/articles/x.md": f"---\ntitle: X\ndate: 2018\nformerly: [{other}]\n---\nText.\n"}
        with Attempt(program, formerly) as site:
            grave = [found["id"] for found in site.check() if found["severity"] == "error"]
            yield "addresses", f"{one}, {other}: a former address", None if grave else "silent"


def names(program):
    for name in ODD_NAMES:
        with Attempt(program, {"Content/a.md": "Text.\n"}) as site:
            touch(site, "Content/notes", name, "The words.\n")
            run = site.run("build")
            shown = any("The words." in text for text in pages(site).values())
            yield "names", f"{name!r} of a note", None if run.returncode == 0 and shown and "warning[file-name" in run.stderr else run.stderr[:200] or "not shown"
        with Attempt(program, {"Content/articles/x.md": ARTICLE.format("X", "Text.")}) as site:
            touch(site, "Content/annotations", name, "The words.\n")
            yield "names", f"{name!r} of an annotation", None if site.run("build").returncode == 1 else "published without it"


def links(program):
    other = {"Content/articles/b.md": ARTICLE.format("B", "## Far\n\nText.")}
    for link in BAD_PLACES:
        with Attempt(program, {"Content/articles/a.md": ARTICLE.format("A", f"## Here\n\n{link}"), **other}) as site:
            ids = {found["id"] for found in site.check() if found["severity"] == "error"}
            yield "links", link, None if ids & {"missing-heading", "missing-block"} else f"told: {sorted(ids)}"
    for link in GOOD_PLACES:
        with Attempt(program, {"Content/articles/a.md": ARTICLE.format("A", f"## Here\n\n{link}"), **other}) as site:
            grave = [found["message"] for found in site.check() if found["severity"] == "error"]
            yield "links", link, str(grave) if grave else None


def secrets(program):
    source = {"Content/sources/q7.md": "---\ntitle: The second contact\ntype: interview\nconfidential: true\n---\nX.\n"}
    for place in ("articles", "notes"):
        head = "---\ntitle: A\ndate: 2018\n---\n" if place == "articles" else ""
        for words in FILE_NAMES:
            with Attempt(program, {f"Content/{place}/a.md": f"{head}They say:\n\n{words}\n", **source}) as site:
                run = site.run("build")
                told = run.returncode == 1 and "unpublished-material" in run.stderr and "q7" not in run.stderr.lower()
                yield "secrets", f"{words!r} in {place}/", None if told else run.stderr[:200] or "published"
        for words in INNOCENT_NAMES:
            with Attempt(program, {f"Content/{place}/a.md": f"{head}They say: {words} here.\n", **source}) as site:
                run = site.run("build")
                yield "secrets", f"{words!r} in {place}/, which is no file's name", None if run.returncode == 0 else run.stderr[:200]


def record(program):
    claim = "---\nkind: claim\nstatus: unverified\narticle: a\nquote: they paid\n---\nA note.\n"
    files = {"Content/articles/a.md": ARTICLE.format("A", "So they paid."), "Content/annotations/c.md": claim}
    for name, text, code in RECORDS:
        with Attempt(program, files) as site:
            cache = {"XDG_CACHE_HOME": site.path("cache")}
            os.environ.update(cache)
            site.run("build", "--record")
            kept = site.read("Content/published.txt")
            head, rest = kept.split("\n", 1)
            lines = kept.splitlines(True)
            made = {"head": head + "\n", "rest": rest, "less": "".join(lines[:2] + lines[3:]), "changed": kept.replace("So they paid.", "So they left."),
                    "claimless": "".join(line for line in lines if not line.startswith("claim ")), "endless": "".join(lines[:-1])}
            if text is None:
                site.remove("Content/published.txt")
            else:
                site.write("Content/published.txt", made.get(text, text))
            for command in ("build", "check"):
                run = site.run(command)
                yield "record", f"{name}: {command}", None if f"[{code}]" in run.stderr else run.stderr[:200] or "silent"
    with Attempt(program, files) as site:
        os.environ["XDG_CACHE_HOME"] = site.path("cache")
        site.run("build", "--record")
        os.rename(site.path("Content/published.txt"), site.path("elsewhere.txt"))
        os.symlink(site.path("elsewhere.txt"), site.path("Content/published.txt"))
        yield "record", "a link in its place", None if "lost-record" in site.run("build").stderr else "silent"


def untold(program):
    body = "So they paid with [[x]].\n\n![Paid](a.png)\n\nOne came. Two left.\n\n![[faq]]\n\n- Three.\n- Four.\n\n## Five\n\nFive.\n\n## Six\n\nSix."
    files = {"Content/articles/a.md": ARTICLE.format("A", body), "Content/annotations/c.md": "---\nkind: claim\nstatus: unverified\narticle: a\nquote: they paid\n---\nA note.\n",
             **{f"Content/entities/{slug}.md": f"---\ntitle: {slug}\nkind: person\n---\nText.\n" for slug in ("x", "y", "lee")},
             "Content/pages/faq.md": "---\ntitle: FAQ\n---\nIt rained.\n", **{f"Content/media/{name}.png": "" for name in "ab"}}
    folders = {"a.md": "articles", "c.md": "annotations", "faq.md": "pages"}
    for name, changes in UNTOLD.items():
        folder = folders[name]
        for old, new in changes:
            with Attempt(program, files) as site:
                site.run("build", "--record")
                path = f"Content/{folder}/{name}"
                site.write(path, site.read(path).replace(old, new, 1))
                run = site.run("check", "--verbose")
                why = None if "untold-text-change" in run.stderr or "untold-claim-change" in run.stderr else "not told: " + run.stderr[:200]
                shown = site.run("diff").stdout
                yield "untold", new.strip(), why or (None if "changed" in shown else f"not in the diff: {shown}")
    with Attempt(program, files) as site:
        site.run("build", "--record")
        site.write("Content/media/a.png", "another")
        yield "untold", "the bytes of a picture", None if "untold-text-change" in site.run("check", "--verbose").stderr else "not told"
    # A day's work: one remark an article, however much of it changed.
    with Attempt(program, files) as site:
        site.run("build", "--record")
        path = "Content/articles/a.md"
        site.write(path, site.read(path).replace("One came. Two left.\n\n", "").replace("Six.", "Six.\n\nOne came. Two left.") + "\n\nMore.\n")
        told = site.run("check", "--verbose").stderr.count("[untold-text-change]")
        yield "untold", "a paragraph moved and one more: one remark", None if told == 1 else f"{told} told"


def lenient(program):
    """What editors and version control do to a record loses nothing."""
    claim = "---\nkind: claim\nstatus: unverified\narticle: a\nquote: they paid\naccuses: [lee]\nreply: {asked: 2018-05-01, from: lee}\n---\nA note.\n"
    files = {"Content/articles/a.md": ARTICLE.format("A", "So they paid.\n\nHe said:\n\n![](a.png)"), "Content/annotations/c.md": claim,
             "Content/entities/lee.md": "---\ntitle: Lee\nkind: person\n---\nText.\n", "Content/media/a.png": ""}
    with Attempt(program, files) as site:
        site.run("build", "--record")
        kept = site.read("Content/published.txt")
        for name, text in [("as it was written", kept), ("no spaces at the ends", "".join(line.rstrip() + "\n" for line in kept.splitlines())), ("line ends", kept.replace("\n", "\r\n")), ("spaces at the ends", kept.replace("\n", "  \n")), ("a tab", kept.replace("\n", "\t\n")),
                           ("a mark of the order of bytes", "\ufeff" + kept), ("no last line end", kept.rstrip()), ("empty lines", kept.replace("\n", "\n\n"))]:
            site.write("Content/published.txt", text)
            found = site.run("check", "--verbose").stderr
            yield "record", name, None if "record" not in found and "untold" not in found else found[:200]
            shown = site.run("diff").stdout
            yield "record", f"{name}, in dossier diff", None if "nothing changed" in shown else shown[:200]


def reanchored(program):
    entities = {f"Content/entities/{name.lower()}.md": f"---\ntitle: {name}\nkind: organization\n---\nText.\n" for name in ("Europol", "Interpol")}
    for kind in ("kind: context", "kind: claim\nstatus: confirmed"):
        for name, before, quote, after, is_taken in LETTERS:
            note = f"---\n{kind}\narticle: a\nquote: '{quote}'\n---\nA note.\n"
            with Attempt(program, {"Content/articles/a.md": ARTICLE.format("A", before), "Content/annotations/n.md": note, **entities}) as site:
                site.run("reanchor", "--write")
                site.write("Content/articles/a.md", ARTICLE.format("A", after))
                was = site.read("Content/annotations/n.md")
                site.run("reanchor", "--write")
                is_written = site.read("Content/annotations/n.md") != was
                holds = not is_taken or "every annotation holds" in site.run("reanchor").stdout
                yield "reanchor", f"{name}, {kind.split()[1]}", None if is_written == is_taken and holds else "written" if is_written and not is_taken else "not written"
    for before, quote, after, proposed in HALF_WORDS:
        with Attempt(program, {"Content/articles/a.md": ARTICLE.format("A", before), "Content/annotations/n.md": f"---\nkind: context\narticle: a\nquote: {quote}\n---\nA note.\n"}) as site:
            site.run("reanchor", "--write")
            site.write("Content/articles/a.md", ARTICLE.format("A", after))
            run = site.run("reanchor", "--accept", "n")
            note = site.read("Content/annotations/n.md")
            yield "reanchor", f"half a word: {after}", None if f'quote: "{proposed}"' in note else note + run.stderr
    claim = "---\nkind: claim\nstatus: reported\narticle: a\nquote: they paid\n---\nA note.\n"
    for day, is_taken in DAYS:
        with Attempt(program, {"Content/articles/a.md": ARTICLE.format("A", "So they paid."), "Content/annotations/n.md": claim}) as site:
            site.run("reanchor", "--write")
            site.write("Content/articles/a.md", ARTICLE.format("A", "So they never paid, they paid."))
            run = site.run("reanchor", "--accept", "n", "--note", "Still so.", "--date", day)
            yield "reanchor", f"a history's day, {day}", None if (run.returncode != 64) == is_taken else run.stderr[:200] or "taken"
    for note in (".", "…", " - ", "?!"):
        with Attempt(program, {"Content/articles/a.md": ARTICLE.format("A", "So they paid."), "Content/annotations/n.md": claim}) as site:
            site.run("reanchor", "--write")
            site.write("Content/articles/a.md", ARTICLE.format("A", "So they never paid, they paid."))
            run = site.run("reanchor", "--accept", "n", "--note", note, "--date", "2018-05-02")
            yield "reanchor", f"a history's note without words, {note!r}", None if run.returncode == 64 else "taken"
    # What a note kept of its place is taken out, so that it is kept anew as it is now.
    two = "## Sure\n\nIn Spain they paid.\n\n## Unsure\n\nIt rained."
    for name, after, keys in [("a not came", two.replace("they", "they never paid, they"), ("sentence", "heading", "prefix", "suffix")),
                              ("another heading", "## Sure\n\nIt rained.\n\n## Unsure\n\nIn Spain they paid.", ("sentence", "heading")),
                              ("another heading, which it keeps", "## Sure\n\nIt rained.\n\n## Unsure\n\nIn Spain they paid.", ("sentence",))]:
        for is_recorded in (True, False):
            if not is_recorded and "heading" in keys:
                continue
            with Attempt(program, {"Content/articles/a.md": ARTICLE.format("A", two), "Content/annotations/n.md": claim.replace("claim", "context").replace("status: reported\n", "")}) as site:
                site.run("reanchor", "--write")
                if is_recorded:
                    site.run("build", "--record")
                site.write("Content/articles/a.md", ARTICLE.format("A", after))
                lines = site.read("Content/annotations/n.md").splitlines(True)
                site.write("Content/annotations/n.md", "".join(line for line in lines if not line.startswith(tuple(key + ":" for key in keys))))
                was = site.read("Content/annotations/n.md")
                told = {found["id"] for found in site.check() if found["severity"] == "error"}
                site.run("reanchor", "--write")
                is_written = site.read("Content/annotations/n.md") != was
                why = "written" if is_written else None if told & {"sentence-meaning", "heading-changed"} else f"told: {sorted(told)}"
                yield "reanchor", f"{', '.join(keys)} taken out, {name}", why


def withdrawn(program):
    for place, files in {
        "articles": {"Content/articles/later.md": "---\ntitle: L\ndate: 2018\ntags: [harbour, port]\n---\nText.\n", "Content/articles/a.md": "---\ntitle: A\ndate: 2018\ntags: [port]\n---\nText.\n"},
        "notes": {"Content/later.md": "---\ntags: [port]\n---\nText. #harbour #dock/quay\n", "Content/a.md": "Text. #port\n"},
    }.items():
        with Attempt(program, files) as site:
            os.environ["XDG_STATE_HOME"] = site.path("state")
            site.run("build")
            for page in ("tags.html", "tags/port.html", "tags/harbour.html"):
                site.write("Public/" + page, site.read("Public/" + page) + "<!-- mine -->\n")
            path = next(name for name in files if name.endswith("later.md"))
            site.write(path, site.read(path).replace("---\n", "---\ndraft: true\n", 1))
            site.run("build")
            left = [name for name, text in pages(site).items() if "harbour" in text or "harbour" in name or "quay" in text]
            yield "withdrawn", f"a tag that only a draft has, in {place}", f"still in {left}" if left else None
    os.environ.pop("XDG_STATE_HOME", None)


def commands(program):
    article = {"Content/articles/a.md": ARTICLE.format("A", "It was -5 degrees. Then -7 came.")}
    with Attempt(program, article) as site:
        run = site.run("annotate", "a", "-5 degrees")
        yield "commands", "a quote with a hyphen", None if run.returncode == 64 and '-- "-5 degrees"' in run.stderr else run.stderr[:200]
        run = site.run("annotate", "a", "--", "-5 degrees")
        yield "commands", "a quote after two hyphens", None if run.returncode == 0 else run.stderr[:200]
        run = site.run("annotate", "a", "degrees", "--prefix", "-5", "--name", "x")
        yield "commands", "a prefix with a hyphen", None if run.returncode == 0 else run.stderr[:200]
    with Attempt(program, {"Content/articles/a.md": ARTICLE.format("A", "In 2014–2018 they sold 13.5 servers and 13,5 cars, 3½ in all.")}) as site:
        for words, slug in [("13.5 servers", "13-5-servers"), ("13,5 cars", "13-5-cars"), ("2014–2018", "2014-2018"), ("3½", "1"), ("they sold 13.5 servers and 13,5", "1")]:
            run = site.run("annotate", "a", words)
            yield "commands", f"the name of a note on {words}", None if f"claim-{slug}.md" in run.stdout else run.stdout + run.stderr[:200]
    many = " ".join(f"[[no{number}]]" for number in range(20_000))
    with Attempt(program, {"Content/articles/a.md": ARTICLE.format("A", many)}) as site:
        run = site.run("check")
        yield "commands", "20,000 mistakes on one line", None if run.stderr.count("unresolved-link]") == 100 else f"{run.stderr.count('unresolved-link]')} told"
        told = sum(1 + len(found.get("others", [])) for found in site.check() if found["id"] == "unresolved-link")
        yield "commands", "20,000 mistakes on one line, as JSON", None if told == 20_000 else f"{told} told"
    own = {"Content/articles/a.md": ARTICLE.format("A", "Text.")}
    for folder in ("Sources", "SOURCES", "Annotations", "Entities", "Articles"):
        with Attempt(program, {**own, f"Content/{folder}/x.md": "---\ntitle: X\nconfidential: true\n---\nMill Lane.\n"}) as site:
            run = site.run("build")
            yield "commands", f"a folder {folder}/", None if run.returncode == 1 and "misnamed-folder" in run.stderr else run.stderr[:200]
        with Attempt(program, {"Content/a.md": "Text.\n", f"Content/{folder}/x.md": "---\ntitle: X\nconfidential: true\n---\nMill Lane.\n"}) as site:
            run = site.run("build")
            shown = any("Mill Lane" in text for text in pages(site).values())
            yield "commands", f"a folder {folder}/ among notes", None if run.returncode == 0 and not shown else run.stderr[:200] or "shown"


TABLES = [drafts, addresses, names, links, secrets, record, untold, lenient, reanchored, withdrawn, commands]


def run(program, short=False):
    """Prints a table of the topics; returns the attacks that got through as lines."""
    through = []
    before = os.environ.get("XDG_CACHE_HOME")
    print("\n| promise | attacks | got through |\n| --- | ---: | ---: |")
    with tempfile.TemporaryDirectory(prefix="dossier-promises-cache-") as cache:
        os.environ["XDG_CACHE_HOME"] = cache
        for table in TABLES:
            results = list(table(program))[:: 3 if short else 1]
            failed = [f"- {topic}, {name}: {why}" for topic, name, why in results if why]
            print(f"| {table.__name__} | {len(results)} | {len(failed)} |")
            through += failed
    if before is None:
        os.environ.pop("XDG_CACHE_HOME")
    else:
        os.environ["XDG_CACHE_HOME"] = before
    print("\n" + "\n".join(through) if through else "")
    return through
