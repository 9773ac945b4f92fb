#!/usr/bin/env python3
"""Builds sites made to exhaust time and memory, and says which of them do.

    python3 Tests/Hostile/hostile.py [--short] [--all] [--only NAME] [--program PATH] [--scratch FOLDER]

Each generator of generators.py is run up to 4 KiB, and so on to 1 MiB, in sixteen steps. What it makes goes through the whole program, each time in a fresh site: Markdown as the text of an
article, HTML where it is read (`html: safe`), YAML as the front matter of one and as dossier.yml, what Logseq writes as a note, copies of sources as captures; with --all, everything in all places. A case passes if

- the build ends with 0 or 1, and not by a signal,
- within 2 s of computing, user and system together (the wall time is told, too; it says more of the machine), and within
  512 MiB more than the same site takes with nothing in that place,
- and, where it was refused, with an error that names the file, the line and column, and what is wrong.

Prints a Markdown table of all cases, the heaviest first, then a summary. Exit status: 0 all passed, 1 some did not, 2 wrong
usage. `--short` runs 15 KiB and 128 KiB only, and prints the twelve heaviest only.
"""

import argparse
import os
import shutil
import sys
import tempfile

import generators
from program import PROGRAM, Progress, run, write

SECONDS, MEMORY = 2.0, 512.0
SIZES = [size << 10 for size in (4, 8, 10, 11, 12, 15, 24, 32, 48, 64, 96, 128, 192, 256, 512, 1024)]
SHORT_SIZES = [15 << 10, 128 << 10]
FRONT = "title: Hostile\ndate: 2020-01-01\n"


def body(text):
    return {"Content/articles/hostile.md": f"---\n{FRONT}---\n{text}"}


def typed(text):
    return {**body(text), "Content/dossier.yml": "title: Hostile\nhtml: safe\n"}


def front_matter(text):
    return {"Content/articles/hostile.md": f"---\n{FRONT}{text}\n---\nA text.\n"}


def settings(text):
    return {"Content/dossier.yml": f"title: Hostile\n{text}"}


def note_of_logseq(text):
    return {"logseq/config.edn": "{}", "pages/hostile.md": text}


def capture(ending):
    """A copy of a source that is quoted; a mail is that of a confidential one, of which all is looked for."""
    secret = "confidential: true\n" if ending == "eml" else ""
    quote = "kind: quote\narticle: a\nquote: We paid nothing\nsources:\n- source: s\n"

    def site(text):
        return {
            f"Content/captures/hostile.{ending}": text,
            "Content/sources/s.md": f"---\ntitle: A source\ntype: document\ncapture: hostile.{ending}\n{secret}---\n",
            "Content/articles/a.md": f"---\n{FRONT}---\nOf this Ann said “We paid nothing” then.\n",
            "Content/annotations/quote.md": f"---\n{quote}---\nWords.\n" if not secret else "---\nkind: context\narticle: a\nquote: Ann said\n---\nWords.\n",
        }

    return site


# A place: its name, the site with a text in it, and the file that a refusal must name.
PLACES = {
    "body": (body, "Content/articles/hostile.md"),
    "body with HTML": (typed, "Content/articles/hostile.md"),
    "front matter": (front_matter, "Content/articles/hostile.md"),
    "settings": (settings, "Content/dossier.yml"),
    "note of Logseq": (note_of_logseq, "notes/pages/hostile.md"),
    **{f"capture .{ending}": (capture(ending), "Content/annotations/quote.md") for ending in ("md", "xml", "html", "mht", "eml")},
}


def natural_places(name):
    if name in generators.YAML:
        return ("front matter", "settings")
    if name in generators.LOGSEQ:
        return ("note of Logseq",)
    if name in generators.CAPTURES:
        return (f"capture .{name.split('_')[1]}",)
    return ("body", "body with HTML") if name in generators.TYPED else ("body",)


def fitting(generator, size):
    """What a generator makes that is as long as can be and no longer than `size`."""
    low, high = 1, 2
    while len(generator(high)) <= size and high < 2 * size:
        low, high = high, high * 2
    while high - low > max(1, low // 500):
        middle = (low + high) // 2
        if len(generator(middle)) <= size:
            low = middle
        else:
            high = middle
    return generator(low)


class Case:
    def __init__(self, name, place, size):
        self.name = name
        self.place = place
        self.size = size

    def judge(self, result, base):
        """Takes what came of it."""
        self.wall, self.cpu, self.memory = result.wall, result.cpu, result.memory - base
        self.problems = [result.ending()] if result.ending() else []
        if self.cpu > SECONDS:
            self.problems.append(f"computed for {self.cpu:.1f} s")
        if self.memory > MEMORY:
            self.problems.append(f"took {self.memory:.0f} MiB")
        self.outcome = "built" if result.status == 0 else "refused"
        if result.status == 1:
            self.problems += self.flaws(result)
            self.outcome = "refused: " + ", ".join(sorted({d["id"] for d in result.errors}))
        elif result.status != 0:
            self.outcome = self.problems[0]

    def flaws(self, result):
        """What a refusal does not say."""
        if not result.errors:
            return [f"refused without an error: {result.says()}"]
        flaws = []
        file = PLACES[self.place][1]
        if not any(d["path"] == file for d in result.errors):
            flaws.append(f"no error names {file}")
        for error in result.errors:
            if not (error.get("line", 0) >= 1 and error.get("column", 0) >= 1 and error.get("message")):
                flaws.append(f"an error without its place: {error.get('message')}")
                break
        return flaws

    def row(self):
        size = f"{self.size / 1024:.0f} KiB"
        verdict = "; ".join(self.problems) or "ok"
        return f"| {self.name} | {self.place} | {size} | {self.outcome} | {self.cpu:.2f} | {self.wall:.2f} | {self.memory:.0f} | {verdict} |"


def cases(options):
    for name in generators.ALL:
        if options.only and name not in options.only:
            continue
        for place in PLACES if options.all else natural_places(name):
            for size in SHORT_SIZES if options.short else SIZES:
                yield Case(name, place, size)


def build(program, scratch, files):
    site = tempfile.mkdtemp(dir=scratch)
    try:
        # A folder of notes has none of a dossier's own, and no place for what is made of it.
        if any(path.startswith("Content/") for path in files):
            write(site, {"Content/index.md": "Hello.\n", **files})
            return run(program, site)
        write(site, {f"notes/{path}": content for path, content in files.items()})
        return run(program, site, ("build", "notes", "--output", "made"))
    finally:
        shutil.rmtree(site)


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--short", action="store_true")
    parser.add_argument("--all", action="store_true", help="everything in all places")
    parser.add_argument("--only", action="append", metavar="NAME", help="this generator alone; may be given again")
    parser.add_argument("--program", default=PROGRAM)
    parser.add_argument("--scratch", help="where sites are made; a temporary folder without it")
    options = parser.parse_args()
    if not os.access(options.program, os.X_OK):
        print(f"{options.program} is not there; run: swift build -c release", file=sys.stderr)
        return 2
    unknown = set(options.only or ()) - set(generators.ALL)
    if unknown:
        print(f"no generator is called {', '.join(sorted(unknown))}", file=sys.stderr)
        return 2
    with tempfile.TemporaryDirectory(dir=options.scratch) as scratch:
        base = {place: build(options.program, scratch, make("")).memory for place, (make, _) in PLACES.items()}
        done = []
        waiting = list(cases(options))
        progress = Progress(len(waiting))
        for case in waiting:
            progress.show(len(done), f"{case.name}, {case.place}, {case.size >> 10} KiB")
            text = fitting(generators.ALL[case.name], case.size)
            case.judge(build(options.program, scratch, PLACES[case.place][0](text)), base[case.place])
            done.append(case)
        progress.end()
    return report(done, base, options.short)


def report(done, base, short):
    done.sort(key=lambda c: (not c.problems, -max(c.cpu / SECONDS, c.memory / MEMORY)))
    bad = [c for c in done if c.problems]
    print("| generator | place | up to | outcome | user+sys s | wall s | MiB more | verdict |")
    print("| --- | --- | --: | --- | --: | --: | --: | --- |")
    for case in done[: max(12, len(bad))] if short else done:
        print(case.row())
    built = sum(c.outcome == "built" for c in done)
    print(
        f"\n{len(done)} cases of {len({c.name for c in done})} generators: {built} built, {len(done) - built} not; at most "
        f"{max(c.cpu for c in done):.2f} s of computing and {max(c.memory for c in done):.0f} MiB above the base line "
        f"({max(base.values()):.0f} MiB); {len(bad)} failed")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
