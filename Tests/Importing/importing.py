#!/usr/bin/env python3
"""Imports twenty-two made articles, and measures what comes of it.

    python3 Tests/Importing/importing.py [--program PATH] [--verbose]

All furniture is gone and no sentence of an article is lost; of names and quotations, recall and precision are printed and held at a
floor; what was written builds with drafts and without errors.
"""

import argparse
import pathlib
import re
import subprocess
import sys
import tempfile

import articles
import forms
import shapes

CHECKOUT = pathlib.Path(__file__).resolve().parents[2]

# Recall and precision may not fall below these.
FLOORS = {"names": (0.9, 0.85), "kinds": (0.85, 0.85), "quotations": (1.0, 1.0), "speakers": (0.9, 0.9)}


def front(text):
    keys = {}
    for line in text.split("---")[1].strip().splitlines():
        key, _, value = line.partition(":")
        if key and not line.startswith(("#", " ")):
            value = value.strip()
            keys[key] = value[1:-1].replace('\\"', '"') if value.startswith('"') else value
    return keys


def plain(text):
    """Words alone, so that Markdown's backslashes and kinds of white space do not count."""
    return re.sub(r"\s+", " ", text.replace("\\", "")).strip()


class Counts:
    def __init__(self):
        self.right = self.missed = self.wrong = 0

    def add(self, expected, found):
        expected, found = set(expected), set(found)
        self.right += len(expected & found)
        self.missed += len(expected - found)
        self.wrong += len(found - expected)
        return expected - found, found - expected

    @property
    def recall(self):
        return self.right / max(1, self.right + self.missed)

    @property
    def precision(self):
        return self.right / max(1, self.right + self.wrong)


def run(program, folder, *arguments, text=None):
    return subprocess.run([str(program), *arguments], cwd=folder, input=text, capture_output=True,
                          env={"PATH": "/usr/bin:/bin", "HOME": str(folder), "XDG_CACHE_HOME": str(folder / ".c"),
                               "XDG_STATE_HOME": str(folder / ".s")})


def measure(program, article, counts, problems, verbose):
    expected = shapes.expected(article)
    pasted = shapes.pasted(article, expected.parts).encode("utf-8")
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        run(program, folder, "new", ".", "--empty")
        settings = folder / "Content/dossier.yml"
        settings.write_text(settings.read_text("utf-8") + f"\nlanguage: {article.language}\n", "utf-8")
        ending = {"html": "html", "mail": "eml"}.get(article.shape, "txt")
        (folder / f"paste.{ending}").write_bytes(pasted)
        before = {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}
        dry = run(program, folder, "import", f"paste.{ending}", "--dry-run")
        if {path: path.read_bytes() for path in folder.rglob("*") if path.is_file() and ".c" not in path.parts} != before:
            problems.append(f"{article.name}: --dry-run wrote something")
        done = run(program, folder, "import", f"paste.{ending}")
        if done.returncode or dry.returncode:
            problems.append(f"{article.name}: {done.stderr.decode()}")
            return
        if verbose:
            print(f"== {article.name}\n{done.stderr.decode()}")
        content = folder / "Content"
        texts = {path: path.read_text("utf-8") for path in content.rglob("*.md") if path.name != "index.md"}
        for path, text in texts.items():
            if front(text).get("draft") != "true":
                problems.append(f"{article.name}: {path.name} is no draft")
        [written] = [text for path, text in texts.items() if path.parent.name == "articles"]
        keys, body = front(written), plain(written.split("---", 2)[2])
        if plain(keys["title"]) != expected.title:
            problems.append(f"{article.name}: the title is “{keys['title']}”")
        if keys["date"] != article.date:
            problems.append(f"{article.name}: the date is {keys['date']}")
        for paragraph in expected.of("P", "H", "L", "R"):
            if plain(paragraph) not in body:
                problems.append(f"{article.name}: lost: {paragraph}")
        for line in expected.of("F", "B", "D"):
            if re.search(r"(^|[.!?”] |\n)" + re.escape(plain(line)) + r"($| )", body) and line not in " ".join(expected.of("P")):
                problems.append(f"{article.name}: still there: {line}")
        extra = plain(written.split("---", 2)[2])
        for paragraph in expected.of("P", "H", "L", "R"):
            extra = extra.replace(plain(paragraph), "", 1)
        extra = re.sub(r"[#>|\s-]", "", extra)
        if extra:
            problems.append(f"{article.name}: not of the article: {extra}")
        captures = list((content / "captures").iterdir())
        if len(captures) != 1 or captures[0].read_bytes() != pasted:
            problems.append(f"{article.name}: the capture is not what was pasted")

        entities = {plain(front(text)["title"]): front(text)["kind"] for path, text in texts.items()
                    if "entities" in path.parts}
        missed, wrong = counts["names"].add(expected.names, entities)
        counts["kinds"].add({(one, kind) for one, kind in expected.names.items() if one in entities and kind != "other"},
                            {(one, kind) for one, kind in entities.items() if expected.names.get(one, "other") != "other"})
        slugs = {path.stem: plain(front(text)["title"]) for path, text in texts.items() if "entities" in path.parts}
        quotes = {front(text)["quote"].rstrip(",."): slugs.get(front(text).get("speaker")) for path, text in texts.items()
                  if "annotations" in path.parts}
        lost, made = counts["quotations"].add([words.rstrip(",.") for words, _ in expected.quotations], quotes)
        said = {(words.rstrip(",."), speaker) for words, speaker in expected.quotations if speaker}
        unsaid, others = counts["speakers"].add(said, {(words, who) for words, who in quotes.items() if who})
        if verbose and (missed or wrong or lost or made or unsaid or others):
            print(f"   names missed {missed}, wrong {wrong}; quotations missed {lost}, wrong {made}; speakers {unsaid} {others}")
            print("   kinds", {one: (kind, entities.get(one)) for one, kind in expected.names.items() if entities.get(one) != kind})

        built = run(program, folder, "build", "--drafts", "--output", str(folder / "out"))
        if built.returncode:
            problems.append(f"{article.name}: does not build: {built.stderr.decode()[:1500]}")
        again = run(program, folder, "import", f"paste.{ending}")
        if again.returncode != 1 or b"already" not in again.stderr:
            problems.append(f"{article.name}: a second import is not refused: {again.stderr.decode()}")
        public = run(program, folder, "build", "--output", str(folder / "public"))
        told = " ".join(path.read_text("utf-8", "replace") for path in (folder / "public").rglob("*.html"))
        if public.returncode == 0 and expected.title in told:
            problems.append(f"{article.name}: a draft is published")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--program", type=pathlib.Path, default=CHECKOUT / ".build/release/dossier")
    parser.add_argument("--verbose", action="store_true")
    options = parser.parse_args()
    counts = {name: Counts() for name in FLOORS}
    problems = []
    for article in articles.ARTICLES + forms.ARTICLES:
        measure(options.program.resolve(), article, counts, problems, options.verbose)
    print(f"{len(articles.ARTICLES) + len(forms.ARTICLES)} articles imported")
    for name, (recall, precision) in FLOORS.items():
        count = counts[name]
        print(f"{name}: recall {count.recall:.3f}, precision {count.precision:.3f} ({count.right} right, {count.missed} missed, "
              f"{count.wrong} wrong)")
        if count.recall < recall or count.precision < precision:
            problems.append(f"{name} below the floor of {recall} and {precision}")
    for problem in problems:
        print("FAILED:", problem)
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
