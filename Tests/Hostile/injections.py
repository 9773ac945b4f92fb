#!/usr/bin/env python3
"""Tries to inject markup through every field of every type of page, and reads each page that comes of it as a browser would.

    .build/ci-venv/bin/python Tests/Hostile/injections.py [--short] [--one-of N] [--program PATH] [--scratch FOLDER]

The attempts are those of attempts.py: every special character after every kind of combining and prepended mark, in front
matter, names of files, Markdown and settings; and addresses with every odd scheme and encoding. Sites of some hundred attempts
are built. Where one is refused, the attempts that the errors name are counted as refused and taken out, and the site is built
again, so that none hides another. Each page is parsed by html5lib; it may hold

- no element, and no attribute on an element, that harmless sites do not have, among them the dossier of this repository;
- no address with another scheme than https, http and mailto, and none of another host where it would be loaded;
- where the text does not go through Markdown, just the elements and attributes that the same site with a harmless text has, though a name in a
  picture may take more or fewer lines of one kind;
- of HTML that was typed nothing but the safe part, and that only where it is read.

Prints a Markdown table of the attempts. Exit status: 0 nothing was found, 1 something was, 2 wrong usage. `--one-of N` tries
one of N of all attempts, `--short` one of 24. Needs html5lib.
"""

import argparse
import copy
import multiprocessing
import os
import re
import shutil
import sys
import tempfile
from collections import Counter

import attempts
from program import CHECKOUT, PROGRAM, Progress, run, write

try:
    from pages import Allowed, read, unbroken
except ImportError:
    read = None

SITE = 150
ROUNDS = 8
COMMON = {
    "Content/dossier.yml": "title: Attempts\nbaseURL: https://example.org/x/\ndescription: D\npublisher: P\n", "Content/index.md": "Hello.\n",
    "Content/entities/org.md": "---\ntitle: Org\nkind: organization\n---\nA text.\n", "Content/entities/per.md": "---\ntitle: Per\nkind: person\n---\nA text.\n",
    "Content/sources/src.md": "---\ntitle: Src\ntype: report\n---\nA text.\n", "Content/media/a.png": b"x",
}
MAKERS = {**attempts.FIELDS, **attempts.BODIES, **{f"HTML in {place}": make for place, make in attempts.HTML.items()}, **{f"address: {field}": make for field, make in attempts.ADDRESSES.items()}}
# All that Markdown can be, for what a page may hold.
SHOWCASE = """---
title: Showcase
date: 2020-01-01
---
# A\n\n## B\n\n### C\n\n#### D\n\n##### E\n\n###### F\n\n*a* **b** ~~c~~ `d` ==e== [f](https://example.org "t") [g](#b) ![h](../media/a.png "t") <https://example.org>
a@b.org https://example.org [[per]] [[per|x]] [[org|y]]\\
x[^1] y^[z]\n\n[^1]: note\n\n- a\n- [ ] b\n- [x] c\n\n3. a\n4. b\n\n- a\n\n  b\n\n> q\n\n> [!note] T\n> x\n\n> [!warning]- T\n> x\n
| a | b | c | d |\n| - | :-: | -: | :- |\n| 1 | 2 | 3 | 4 |\n\n```swift\nx\n```\n\n    code\n\n---\n\n![[a.png|300]] ![[a.png|300x200]]\n\n![[a.png]]\n\n![i](../media/a.png "t")\n\n![[a.png]] ^figure\n\n![[per]]\n\nText ^block\n\n<b>raw</b>\n\n<div>\nx\n</div>
"""


def selected(one_of):
    """`(kind, field, name, value)` of each attempt, spread over marks, characters and fields alike."""
    def chosen(number, field):
        return (number + 7 * field) % one_of == 0
    for kind, fields, values in (("text", attempts.FIELDS, attempts.texts), ("Markdown", attempts.BODIES, attempts.texts),
                                 ("address", [f"address: {field}" for field in attempts.ADDRESSES], attempts.addresses),
                                 ("HTML", [f"HTML in {place}" for place in attempts.HTML], attempts.html)):
        values = list(values())
        for f, field in enumerate(fields):
            for v, (name, value) in enumerate(values):
                if chosen(v, f):
                    yield kind, field, f"{field}, {name}", value


class Group:
    """Attempts that stand in one site."""

    def __init__(self, number, kind, items):
        self.number = number
        self.kind = kind
        self.items = items  # (n, field, name, value)

    def files(self, item, harmless=False):
        n, field, _, value = item
        make = MAKERS[field]
        value = attempts.HARMLESS if harmless else value
        return make(n, f"Q{n} {value} z" if self.kind == "text" else value)


class Outcome:
    def __init__(self, kind):
        self.kind = kind
        self.built = self.refused = self.pages = 0
        self.findings = []


SAFE_SETTINGS = {"Content/dossier.yml": COMMON["Content/dossier.yml"] + "html: safe\n"}


def build(program, site, files):
    shutil.rmtree(site, ignore_errors=True)
    os.makedirs(site)
    write(site, {**COMMON, **files})
    return run(program, site)


def owner_path(shown, owner):
    """The path of the attempt that a message names; control characters in it are shown as their pictures."""
    if shown in owner:
        return shown
    if number := re.search(r"/(Q\d+)\b", shown):
        named = [path for path in owner if re.search(rf"/{number[1]}\b", path)]
    else:
        # Of media the number stands after the name.
        number = re.search(r"( \d+\.\w+)$", shown)
        named = [path for path in owner if number and path.endswith(number[1])]
    return named[0] if len(named) == 1 else None


def settle(program, site, group, outcome):
    """Builds without what is refused; the items that are left, or None where the site cannot be built."""
    items = list(group.items)
    for _ in range(ROUNDS):
        files, owner = dict(SAFE_SETTINGS) if group.kind == "HTML" else {}, {}
        for item in items:
            own = group.files(item)
            files.update(own)
            owner.update({path: item for path in own})
        result = build(program, site, files)
        if result.ending() or "Content/" not in str(result.diagnostics) and result.status:
            outcome.findings.append(f"group {group.number}: {result.ending() or result.says()}")
            return None
        if result.status == 0:
            outcome.built += len(items)
            return items
        refused = set()
        for error in result.errors:
            path = owner_path(error["path"], owner)
            if path:
                refused.add(owner[path][0])
            # A file whose name is refused is not read, and has no lines; neither has a picture.
            has_lines = not error["id"].startswith("file-name") and error["path"].endswith((".md", ".yml"))
            if has_lines and not (error.get("line") and error.get("column")):
                outcome.findings.append(f"group {group.number}: an error without its place: {error['message']}")
        if not refused:
            outcome.findings.append(f"group {group.number}: errors that name no attempt: {result.errors[0]}")
            return None
        outcome.refused += len(refused)
        items = [item for item in items if item[0] not in refused]
    outcome.findings.append(f"group {group.number}: is still refused after {ROUNDS} rounds")
    return None


def try_group(job):
    program, scratch, group, allowed = job
    outcome = Outcome(group.kind)
    site = tempfile.mkdtemp(dir=scratch)
    try:
        items = settle(program, site, group, outcome)
        if items is None:
            return outcome
        pages = read(os.path.join(site, "Public"))
        outcome.pages = len(pages)
        for page in pages.values():
            outcome.findings += [f"{group.kind}, {page.path}: {problem}" for problem in allowed.problems(page)]
        if group.kind == "text":
            outcome.findings += compare(program, site, group, items, pages)
        return outcome
    finally:
        shutil.rmtree(site, ignore_errors=True)


def compare(program, site, group, items, pages):
    """What the pages have more or less than those of the same site with a harmless text."""
    files = {}
    for item in items:
        files.update(group.files(item, harmless=True))
    result = build(program, site, files)
    if result.status != 0:
        return [f"group {group.number}: the harmless site is refused: {result.errors[:1] or result.says()}"]
    twins = read(os.path.join(site, "Public"))
    findings = []
    for path in pages.keys() & twins.keys():
        here, there = unbroken(pages[path].structure), unbroken(twins[path].structure)
        if here != there:
            more, less = here - there, there - here
            findings.append(f"text, {path}: more {dict(list(more.items())[:3])}, less {dict(list(less.items())[:3])}")
    # Pages whose address is made from the text.
    alone = [Counter(frozenset(unbroken(p.structure).items()) for path, p in these.items() if path not in others)
             for these, others in ((pages, twins), (twins, pages))]
    if alone[0] != alone[1]:
        only = sorted(pages.keys() - twins.keys())[:2], sorted(twins.keys() - pages.keys())[:2]
        findings.append(f"group {group.number}: pages at addresses of their own differ, such as {only}")
    return findings


def try_settings(program, scratch, allowed, one_of):
    """Each attempt in the settings is a site of its own; as many as there are specials, each after another mark."""
    outcome = Outcome("settings")
    texts = [text for number, (_, text) in enumerate(attempts.texts()) if number % max(7, 2 * one_of + 1) == 0]
    harmless = {}
    site = tempfile.mkdtemp(dir=scratch)
    for key in attempts.SETTINGS:
        for text in [None] + texts:
            files = {"Content/dossier.yml": attempts.settings_file(key, f"Q {attempts.HARMLESS if text is None else text} z")}
            result = build(program, site, files)
            if result.ending():
                outcome.findings.append(f"settings, {key}: {result.ending()}")
            elif result.status == 1 and text is not None:
                outcome.refused += 1
                if not any(e["path"] == "Content/dossier.yml" and e.get("line") for e in result.errors):
                    outcome.findings.append(f"settings, {key}: refused without a place")
            elif result.status == 0:
                pages = read(os.path.join(site, "Public"))
                if text is None:
                    harmless[key] = pages
                    continue
                outcome.built += 1
                outcome.pages += len(pages)
                for path, page in pages.items():
                    outcome.findings += [f"settings, {key}, {path}: {problem}" for problem in allowed.problems(page)]
                    twin = harmless.get(key, {}).get(path)
                    here, there = unbroken(page.structure), unbroken(twin.structure) if twin else None
                    if twin and here != there:
                        outcome.findings.append(f"settings, {key}, {path}: {dict((here - there) + (there - here))}")
    shutil.rmtree(site, ignore_errors=True)
    return outcome


def harmless_pages(program, scratch):
    """What pages may hold: all that the repository's own dossier and sites of harmless texts have."""
    allowed = Allowed()
    folder = tempfile.mkdtemp(dir=scratch)
    shutil.copytree(os.path.join(CHECKOUT, "Content"), os.path.join(folder, "Content"))
    if run(program, folder).status != 0:
        sys.exit("the repository's own dossier does not build")
    allowed.learn(read(os.path.join(folder, "Public")))
    group = Group(-1, "text", [(n, f, f, attempts.HARMLESS) for n, f in enumerate([*attempts.FIELDS, *attempts.BODIES])])
    files = {"Content/articles/showcase.md": SHOWCASE, "Content/articles/moved.md": "---\ntitle: Moved\ndate: 2020-01-01\nformerly: [old]\nimage: a.png\n---\n[[showcase]]\n"}
    # Footnotes of a page stand in a section of their own, those of an article among its notes.
    files["Content/pages/footnotes.md"] = "---\ntitle: Footnotes\n---\nx[^1]\n\n[^1]: note\n"
    # A title in another script says so wherever it stands.
    files["Content/entities/hangul.md"] = "---\ntitle: 가나\nkind: person\n---\nA text.\n"
    files["Content/articles/script.md"] = "---\ntitle: Script\ndate: 2020-01-01\n---\nOf [[hangul]].\n"
    outcome = Outcome("text")
    items = settle(program, folder, group, outcome) or []
    for item in items:
        files.update(group.files(item))
    result = build(program, folder, files)
    if result.status != 0:
        sys.exit(f"the harmless site does not build: {result.errors[:2]}")
    allowed.learn(read(os.path.join(folder, "Public")))
    shutil.rmtree(folder, ignore_errors=True)
    safe = copy.deepcopy(allowed)
    safe.permit(attempts.SAFE)
    return {"HTML": safe}, allowed


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--short", action="store_true")
    parser.add_argument("--one-of", type=int, default=1, metavar="N")
    parser.add_argument("--program", default=PROGRAM)
    parser.add_argument("--scratch", help="where sites are made; a temporary folder without it")
    options = parser.parse_args()
    one_of = 24 if options.short else max(1, options.one_of)
    if not os.access(options.program, os.X_OK):
        print(f"{options.program} is not there; run: swift build -c release", file=sys.stderr)
        return 2
    if read is None:
        print("skipped: html5lib is not there; pip install html5lib")
        return 0
    with tempfile.TemporaryDirectory(dir=options.scratch) as scratch:
        others, allowed = harmless_pages(options.program, scratch)
        groups, counts = [], Counter()
        for kind in ("text", "Markdown", "address", "HTML"):
            items = [(n, f, name, value) for n, (k, f, name, value) in enumerate(selected(one_of)) if k == kind]
            counts[kind] = len(items)
            # Neighbours are of one field; each site is to have them all.
            step = max(1, len(items) // SITE)
            groups += [Group(len(groups) + start, kind, items[start::step]) for start in range(step)]
        outcomes = []
        progress = Progress(len(groups))
        with multiprocessing.Pool(min(2, os.cpu_count() or 1)) as pool:
            jobs = [(options.program, scratch, group, others.get(group.kind, allowed)) for group in groups]
            for outcome in pool.imap_unordered(try_group, jobs):
                outcomes.append(outcome)
                progress.show(len(outcomes), outcome.kind)
        progress.end()
        outcomes.append(try_settings(options.program, scratch, allowed, one_of))
    return report(outcomes, counts)


def report(outcomes, counts):
    print("| attempts in | attempts | built | refused, with their place | pages parsed | findings |")
    print("| --- | --: | --: | --: | --: | --: |")
    total = Counter()
    for kind in ("text", "Markdown", "address", "HTML", "settings"):
        own = [o for o in outcomes if o.kind == kind]
        built, refused, pages = (sum(getattr(o, name) for o in own) for name in ("built", "refused", "pages"))
        findings = [finding for o in own for finding in o.findings]
        tried = counts.get(kind) or built + refused
        total.update(tried=tried, built=built, refused=refused, pages=pages, findings=len(findings))
        print(f"| {kind} | {tried:,} | {built:,} | {refused:,} | {pages:,} | {len(findings)} |")
        if built + refused != tried and not findings:
            total["findings"] += 1
    print(f"| all | {total['tried']:,} | {total['built']:,} | {total['refused']:,} | {total['pages']:,} | {total['findings']} |\n")
    for finding in [finding for o in outcomes for finding in o.findings][:30]:
        print(finding[:400])
    if total["tried"] < 3000:
        print(f"{total['tried']} attempts, where at least 3,000 belong")
    return 1 if total["findings"] or total["tried"] < 3000 else 0


if __name__ == "__main__":
    sys.exit(main())
