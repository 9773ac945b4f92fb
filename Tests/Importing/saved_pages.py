#!/usr/bin/env python3
"""Imports saved pages as publishing systems make them, and measures what of their furniture is left out and what of their articles stays.

    python3 Tests/Importing/saved_pages.py [--program PATH] [--verbose]

The pages in pages/ have their article marked in them: `¶` stands before the title and `§` before each line of the article, up to
where the next block begins. The marks are taken out before the import. Everything else that a reader of the page sees is furniture.
No line of an article may be lost, wherever it stood; of the furniture, how much is left out is printed and held at a floor.
"""

import argparse
import html.parser
import pathlib
import re
import subprocess
import sys
import tempfile

import importing

CHECKOUT = pathlib.Path(__file__).resolve().parents[2]
PAGES = pathlib.Path(__file__).resolve().parent / "pages"

FLOOR = 0.95

BLOCKS = set("p div section article main aside nav header footer figure figcaption ul ol li h1 h2 h3 h4 h5 h6 blockquote table tr "
             "td th form pre dl dt dd details summary body address hr br button fieldset cite".split())
UNSEEN = {"script", "style", "head", "title", "template", "noscript"}


class Marked(html.parser.HTMLParser):
    """The lines of a page, and which of them are marked."""

    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.title, self.kept, self.others = "", [], []
        self.text, self.unseen, self.is_preformatted = "", 0, False

    def handle_starttag(self, tag, attributes):
        if tag in BLOCKS:
            self.flush()
        self.unseen += tag in UNSEEN
        self.is_preformatted = tag == "pre" or self.is_preformatted

    def handle_endtag(self, tag):
        if tag in BLOCKS:
            self.flush()
        self.unseen -= tag in UNSEEN
        self.is_preformatted = self.is_preformatted and tag != "pre"

    def handle_data(self, data):
        if not self.unseen:
            self.text += data

    def flush(self):
        lines = self.text.split("\n") if self.is_preformatted else [self.text]
        self.text = ""
        for line in lines:
            # What stands before a mark is of the page.
            before, mark, after = re.match(r"([^¶§]*)([¶§]?)(.*)", line, re.S).groups()
            words = [importing.plain(before), importing.plain(after)]
            if words[0] and any(sign.isalnum() for sign in words[0]):
                self.others.append(words[0])
            if mark == "¶":
                self.title = words[1]
            elif mark:
                self.kept.append(words[1])


def imported(program, page, language):
    """The front matter, the lines of the body and what the program tells."""
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        importing.run(program, folder, "new", ".", "--empty")
        settings = folder / "Content/dossier.yml"
        text = settings.read_text("utf-8")
        settings.write_text(re.sub(r"(?m)^language:.*\n", "", text) + f"\nlanguage: {language}\n", "utf-8")
        (folder / "page.html").write_text(page, "utf-8")
        done = importing.run(program, folder, "import", "page.html")
        if done.returncode:
            return {}, [], done.stderr.decode()
        [article] = (folder / "Content/articles").glob("*.md")
        text = article.read_text("utf-8")
        body = text.split("---", 2)[2]
        if importing.run(program, folder, "build", "--drafts", "--output", str(folder / "out")).returncode:
            sys.exit(f"what was imported does not build:\n{text}")
        return importing.front(text), [line for line in body.splitlines() if line.strip()], done.stderr.decode()


def measure(program, path, verbose):
    page = path.read_text("utf-8")
    marked = Marked()
    marked.feed(page)
    marked.flush()
    language = "de" if 'lang="de' in page[:300] else "en"
    keys, body, told = imported(program, re.sub("[¶§]", "", page), language)
    lines = [importing.plain(re.sub(r"^(#+|-|>|\d+\.) ", "", line)) for line in body]
    headings = [importing.plain(line.lstrip("# ")) for line in body if line.startswith("#")]
    whole = " ".join(lines)
    lost = [line for line in marked.kept if line not in whole]
    # The title may be called so by the page, where it has a kicker.
    title = importing.plain(keys.get("title", ""))
    kept = list(marked.kept)
    still = []
    for line in lines:
        rest = line
        for expected in sorted(kept, key=len, reverse=True):
            rest = rest.replace(expected, " ")
        if any(sign.isalnum() for sign in rest):
            still.append(rest.strip())
    verse = [line for line in headings if line.endswith(",")]
    flaws = [f"the title is “{title}”"] if title != marked.title else []
    flaws += [f"verse became a heading: {line}" for line in verse]
    seen = len(marked.others)
    print(f"{path.name}: {len(marked.kept)} lines of the article, {len(lost)} lost; {seen} around it, {len(still)} stay"
          + (f"; {'; '.join(flaws)}" if flaws else ""))
    if verbose:
        print("\n".join([f"   lost: {line}" for line in lost] + [f"   stays: {line}" for line in still]))
        if not body:
            print(told)
    return len(marked.kept), len(lost), seen, len(still), flaws


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--program", type=pathlib.Path, default=CHECKOUT / ".build/release/dossier")
    parser.add_argument("--verbose", action="store_true")
    parser.add_argument("pages", nargs="*", type=pathlib.Path, help="pages of your own; without them, those in pages/")
    options = parser.parse_args()
    program = options.program.resolve()
    results = [measure(program, path, options.verbose) for path in options.pages or sorted(PAGES.glob("*.html"))]
    kept, lost, seen, still = (sum(result[index] for result in results) for index in range(4))
    flaws = sum(len(result[4]) for result in results)
    share = 1 - still / max(1, seen)
    print(f"{len(results)} pages: {lost} of {kept} lines of articles lost; {still} of {seen} lines around them stay ({share:.3f} left "
          f"out); {flaws} titles or headings wrong")
    return 1 if lost or flaws or share < FLOOR else 0


if __name__ == "__main__":
    sys.exit(main())
