#!/usr/bin/env python3
"""Renames and links, and holds what comes of it against what was there.

    python3 Tests/Evidence/renaming.py [--short] [--program PATH]

Over a copy of the real dossier, a made dossier of 2,000 pages and a vault of 2,000 notes: what checks find is the same as before,
every link on every page leads where it led (to the new address, where it led to the old one), readers see the same words in every
text, no line changed that does not name what was renamed, and the same command once more changes nothing. `--short` takes 200
pages, 200 notes, and some of the names.
"""

import argparse
import collections
import csv
import html.parser
import io
import json
import pathlib
import random
import re
import shutil
import subprocess
import sys
import tempfile
import urllib.parse

CHECKOUT = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(CHECKOUT / "Tests" / "Benchmarks"))
import benchmark_site  # noqa: E402


class Failure(Exception):
    """Something that should hold does not."""


class PageReader(html.parser.HTMLParser):
    """The links of a page, and the words that its writer wrote: those below `class="prose"`."""

    def __init__(self):
        super().__init__()
        self.links = []
        self.words = []
        self.depth = 0
        # How many elements `div` stand around the text, from that of the prose on.
        self.prose = 0
        # A picture shows some of what is listed below it, in the order of names.
        self.pictures = 0

    def handle_starttag(self, tag, attributes):
        attributes = dict(attributes)
        self.pictures += tag == "svg"
        if tag == "a" and "href" in attributes and self.pictures == 0:
            self.links.append(urllib.parse.unquote(attributes["href"]))
        if tag == "div" and (self.prose > 0 or "prose" in (attributes.get("class") or "").split()):
            self.prose += 1
        if tag in ("p", "li", "blockquote", "td", "h2", "h3"):
            self.depth += 1

    def handle_endtag(self, tag):
        self.pictures -= tag == "svg"
        if tag == "div" and self.prose > 0:
            self.prose -= 1
        if tag in ("p", "li", "blockquote", "td", "h2", "h3"):
            self.depth -= 1

    def handle_data(self, data):
        if self.depth > 0 and self.prose > 0:
            self.words.append(data)


def read_page(path):
    reader = PageReader()
    reader.feed(path.read_text("utf-8"))
    return reader


class Site:
    """A folder with content, and the program run in it."""

    def __init__(self, program, folder, content):
        self.program = program
        self.folder = folder
        self.content = content

    def run(self, *arguments, expect=0):
        done = subprocess.run([str(self.program), *arguments], cwd=self.folder, capture_output=True, text=True,
                              env={"PATH": "/usr/bin:/bin", "HOME": str(self.folder), "XDG_CACHE_HOME": str(self.folder / ".c"),
                                   "XDG_STATE_HOME": str(self.folder / ".s")})
        if expect is not None and done.returncode != expect:
            raise Failure(f"dossier {' '.join(arguments)} ended with {done.returncode}\n{done.stdout[-2000:]}\n{done.stderr[-2000:]}")
        return done

    def files(self):
        return {str(path.relative_to(self.content)): path.read_bytes() for path in sorted(self.content.rglob("*"))
                if path.is_file()}

    def findings(self):
        done = self.run("check", "--format", "json", expect=None)
        found = collections.Counter()
        for line in done.stdout.splitlines():
            finding = json.loads(line)
            found[(finding["id"], finding.get("path") or finding["location"]["path"])] += 1
        return found

    def pages(self, output):
        self.run("build", "--output", str(output), expect=None)
        return {str(path.relative_to(output)): read_page(path) for path in output.rglob("*.html")}


def same_findings(before, after, old, new, by_file=True):
    """Findings that several notes have are told once, of the first of them, which may be another now: `by_file` is not for them."""
    moved = collections.Counter({(name, path.replace(old, new)): count for (name, path), count in before.items()})
    if not by_file:
        def counted(found):
            return collections.Counter(name for name, _ in found.elements())
        moved, after = counted(moved), counted(after)
    fresh = after - moved
    if fresh:
        raise Failure(f"a check finds what it did not: {dict(fresh)}")


def same_links(before, after, old, new, kept=0):
    """`old` and `new` are addresses from the top of the site: `entities/amaq.html`. The list of names has so many lines more that
    lead to the new one: names that became aliases, as a line of authors or a country's code has them."""
    name = old.rsplit("/", 1)[-1]

    def moved(link):
        path, _, fragment = link.partition("#")
        if path == old or path.endswith("/" + old) or path.rsplit("/", 1)[-1] == name:
            path = path[: len(path) - len(name)] + new.rsplit("/", 1)[-1]
        return path + ("#" + fragment if fragment else "")

    for path, page in before.items():
        now = after.get(new if path == old else path)
        if now is None:
            raise Failure(f"the page {path} is gone")
        # A list at the top of the site may have a place for each letter.
        def counted(links, change, hasLetters="/" not in path):
            return collections.Counter(change(link) for link in links if not (hasLetters and link.startswith("#")))
        was, is_now = counted(page.links, moved), counted(now.links, lambda link: link)
        if path == "names.html":
            was[new] += kept
        if was != is_now and old != new:
            raise Failure(f"links of {path} are others: gone {dict(was - is_now)}, come {dict(is_now - was)}")
    if old not in after and old != new:
        raise Failure(f"nothing leads on from {old}")


def only_named_lines(before, after, old_path, new_path, names):
    """Lines that changed name what was renamed, before and afterwards."""
    changed = 0
    for path, was in before.items():
        now = after.get(new_path if path == old_path else path)
        if now is None:
            raise Failure(f"{path} is gone")
        if was == now:
            continue
        changed += 1
        old_lines = collections.Counter(was.splitlines(keepends=True))
        new_lines = collections.Counter(now.splitlines(keepends=True))
        for line in list((old_lines - new_lines)) + list((new_lines - old_lines)):
            folded = urllib.parse.unquote(line.decode("utf-8")).lower()
            own = path == old_path and re.match(r"(formerly|title|---)|\s*- ", folded)
            if not own and not any(name.lower() in folded for name in names):
                raise Failure(f"{path}: a line changed that names nothing of it: {line!r}")
        if was.count(b"\r\n") > 0 and now.count(b"\n") != now.count(b"\r\n"):
            raise Failure(f"{path}: line ends changed")
        if was.startswith(b"\xef\xbb\xbf") != now.startswith(b"\xef\xbb\xbf"):
            raise Failure(f"{path}: the byte order mark changed")
    return changed


def kept_names(before, after):
    """How many aliases a document has more than before."""
    def count(text):
        found = front_matter(text.decode("utf-8-sig"), "aliases")
        return len(found.strip("[]").split(",")) if found else 0
    return count(after) - count(before)


def front_matter(text, key):
    found = re.search(rf"^{key}: *(.*)$", text, re.MULTILINE)
    return found.group(1).strip().strip('"') if found else None


def slug(title):
    words = re.sub(r"[^\w\s-]", "", title.lower(), flags=re.UNICODE)
    return re.sub(r"[\s_-]+", "-", words).strip("-")


def rename(site, path, new_title, work, pages=True):
    text = site.files()[path].decode("utf-8-sig")
    stem = pathlib.PurePosixPath(path).stem
    old_title = front_matter(text, "title") or stem
    folder = str(pathlib.PurePosixPath(path).parent)
    folder = "" if folder == "." else folder + "/"
    before, found = site.files(), site.findings()
    shown = site.pages(work / "before") if pages else {}
    dry = site.run("rename", path, new_title, "--dry-run")
    if site.files() != before:
        raise Failure("--dry-run wrote something")
    if "+++ " not in dry.stdout and "rename to" not in dry.stdout:
        raise Failure("--dry-run shows no difference")
    site.run("rename", path, new_title)
    after = site.files()
    typed = slug(stem) != stem and f"{folder}{new_title}.md" in after
    new_slug = slug(new_title)
    new_path = f"{folder}{new_title if typed else new_slug}.md"
    if new_path not in after:
        raise Failure(f"{new_path} is not there: {sorted(set(after) - set(before))}")
    changed = only_named_lines(before, after, path, new_path, [stem, old_title, new_title, new_slug, slug(stem)])
    same_findings(found, site.findings(), path, new_path, by_file=pages)
    if pages:
        kinds = {"articles": "articles/", "entities": "entities/", "sources": "sources/"}
        top = kinds.get(path.split("/")[0], "")
        same_links(shown, site.pages(work / "after"), f"{top}{slug(stem)}.html", f"{top}{new_slug}.html",
                   kept=kept_names(before[path], after[new_path]))
    again = site.run("rename", stem, new_title)
    if "nothing was changed" not in again.stdout or site.files() != after:
        raise Failure(f"the second time is not nothing: {again.stdout}{again.stderr}")
    for name in ("before", "after"):
        shutil.rmtree(work / name, ignore_errors=True)
    return changed


NAMES = ["A new name", "Name: with a colon", "“Quoted” name", "Emoji 🌊 name", "שם חדש", "O’Brien & sons", "Ünïcode name",
         "100 % name", "Name (with brackets)", "It's \"straight\""]


def rename_real(program, short):
    count = changed = 0
    source = CHECKOUT / "Content"
    paths = [str(path.relative_to(source)) for folder in ("entities", "articles", "sources")
             for path in sorted((source / folder).rglob("*.md"))]
    chosen = paths[:: max(1, len(paths) // 6)] if short else paths
    for number, path in enumerate(chosen):
        with tempfile.TemporaryDirectory() as folder:
            work = pathlib.Path(folder)
            shutil.copytree(source, work / "Content")
            name = f"{NAMES[number % len(NAMES)]} {number}"
            changed += rename(Site(program, work, work / "Content"), path, name, work)
            count += 1
    print(f"real dossier: {count} renamed, {changed} files changed, every link and finding as before")


def rename_made(program, short):
    with tempfile.TemporaryDirectory() as folder:
        work = pathlib.Path(folder)
        pages = 200 if short else 2000
        subprocess.run([sys.executable, str(CHECKOUT / "Tests/Benchmarks/benchmark_site.py"), str(pages), str(work / "made"),
                        "--without-hugo"], check=True, stdout=subprocess.DEVNULL)
        site = Site(program, work / "made/dossier", work / "made/dossier/Content")
        changed = 0
        for number, path in enumerate(["entities/e1.md", "articles/a1.md", "entities/e7.md"][: 2 if short else 3]):
            changed += rename(site, path, f"{NAMES[number]} {number}", work)
        print(f"made dossier of {pages} pages: {changed} files changed, every link and finding as before")


def make_vault(folder, count):
    chance = random.Random(2018)
    folder.mkdir(parents=True)
    for number in range(count):
        def other():
            return chance.randrange(count)
        place = folder / f"Part {number % 7}"
        place.mkdir(exist_ok=True)
        lines = []
        if number % 3 == 0:
            lines += ["---", f'related: "[[Note {other()}]]"', "# a comment", "tags: [one, two]", "---"]
        lines += [f"# About {number}", "", f"It follows [[Note {other()}]] and [[note {other()}|the other one]].",
                  f"See [a page](../Part%20{(n := other()) % 7}/Note%20{n}.md) and [[Part {(m := other()) % 7}/Note {m}#About {m}]].",
                  "", "| a | b |", "| --- | --- |", f"| [[Note {other()}]] | words |", "",
                  f"> Note {other()} is named here without a link, as is Note {other()}.", "",
                  f"![[Note {other()}]]" if number % 50 == 0 else "The end.", ""]
        text = ("\r\n" if number % 5 == 0 else "\n").join(lines).encode("utf-8")
        (place / f"Note {number}.md").write_bytes((b"\xef\xbb\xbf" if number % 11 == 0 else b"") + text)


def rename_vault(program, short):
    with tempfile.TemporaryDirectory() as folder:
        work = pathlib.Path(folder)
        count = 200 if short else 2000
        make_vault(work / "vault", count)
        site = Site(program, work / "vault", work / "vault")
        changed = 0
        for number in (0, 15) if short else (0, 15, 11):
            changed += rename(site, f"Part {number % 7}/Note {number}.md", f"Renamed note {number}", work, pages=False)
        print(f"vault of {count} notes: {changed} files changed, every finding as before")


def words_of(pages):
    return {path: " ".join(" ".join(page.words).split()) for path, page in pages.items() if path.startswith("articles/")}


def link(site, work, most, pages=True):
    before, found = site.files(), site.findings()
    shown = words_of(site.pages(work / "before")) if pages else {}
    listed = [json.loads(line) for line in site.run("link", "--format", "json").stdout.splitlines()]
    table = list(csv.reader(io.StringIO(site.run("link", "--format", "csv").stdout)))
    if len(table) != len(listed) + 1:
        raise Failure("the table as CSV is another than that as JSON")
    chosen = [mention for mention in listed if "obstacle" not in mention][:most]
    if not chosen:
        return 0
    names = [f"{mention['name']}@{mention['path']}" for mention in chosen]
    site.run("link", "--write", *names, "--dry-run")
    if site.files() != before:
        raise Failure("--dry-run wrote something")
    site.run("link", "--write", *names)
    after = site.files()
    by_file = collections.defaultdict(list)
    for mention in chosen:
        path = mention["path"]
        path = path[len("Content/"):] if path.startswith("Content/") else path
        by_file[path].append(mention)
    for path, was in before.items():
        now = after[path]
        if path in by_file:
            lines = was.decode("utf-8").split("\n")
            for mention in sorted(by_file[path], key=lambda one: (-one["line"], -one["column"])):
                line = lines[mention["line"] - 1]
                start = line.find(mention["name"], max(0, mention["column"] - 2))
                place = next((index for index in (mention["column"] - 1, start) if line[index:].startswith(mention["name"])), -1)
                if place < 0:
                    raise Failure(f"{path}: {mention['name']} does not stand where it was shown")
                end = place + len(mention["name"])
                written = re.escape(line[:place]) + r"\[\[([^\]|\\]*\\?\|)?" + re.escape(line[place:end]) + r"\]\]"
                lines[mention["line"] - 1] = (line[:place], mention["name"], line[end:], written)
                # The next one of the line is before it; it is held against the line as it is.
                found_line = now.decode("utf-8").split("\n")[mention["line"] - 1]
                if not re.search(r"\[\[([^\]|\\]*\\?\|)?" + re.escape(mention["name"]) + r"\]\]", found_line):
                    raise Failure(f"{path}: {mention['name']} is no link: {found_line}")
                lines[mention["line"] - 1] = line
            bare = re.sub(rb"\[\[(?:[^\]|\\]*\\?\|)?([^\]|]*)\]\]", rb"\1", now)
            if bare != re.sub(rb"\[\[(?:[^\]|\\]*\\?\|)?([^\]|]*)\]\]", rb"\1", was):
                raise Failure(f"{path}: more changed than the links")
        elif was != now:
            changed = [line for line in now.splitlines() if line not in was.splitlines()]
            if any(not line.startswith((b"sentence:", b"heading:")) for line in changed):
                raise Failure(f"{path} changed: {changed}")
    fresh = site.findings() - found
    if fresh:
        raise Failure(f"a check finds what it did not: {dict(fresh)}")
    if pages and words_of(site.pages(work / "after")) != shown:
        raise Failure("readers see other words than before")
    again = site.run("link", "--write", *names)
    if "already" not in again.stdout or site.files() != after:
        raise Failure("the second time is not nothing")
    for name in ("before", "after"):
        shutil.rmtree(work / name, ignore_errors=True)
    return len(chosen)


def link_all(program, short):
    with tempfile.TemporaryDirectory() as folder:
        work = pathlib.Path(folder)
        shutil.copytree(CHECKOUT / "Content", work / "Content")
        count = link(Site(program, work, work / "Content"), work, 12 if short else 10_000)
        print(f"real dossier: {count} mentions linked, every anchor holds, readers see the same words")
        make_vault(work / "vault", 200 if short else 2000)
        count = link(Site(program, work / "vault", work / "vault"), work, 50 if short else 2000, pages=False)
        print(f"vault: {count} mentions linked")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--short", action="store_true")
    parser.add_argument("--program", type=pathlib.Path, default=CHECKOUT / ".build/release/dossier")
    options = parser.parse_args()
    program = options.program.resolve()
    failures = 0
    for part in (rename_real, rename_made, rename_vault, link_all):
        try:
            part(program, options.short)
        except Failure as failure:
            failures += 1
            print(f"{part.__name__}: FAILED: {failure}")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
