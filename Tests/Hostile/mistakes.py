#!/usr/bin/env python3
"""Builds sites that consist of mistakes, and says of which the messages take too long.

    python3 Tests/Hostile/mistakes.py [--short] [--only WORDS] [--size KIB] [--program PATH] [--scratch FOLDER]

Each kind of mistake of `mistake_sites.py` fills a site of 1 MiB, which the whole program reads, checks and tells of. A case
passes if

- the run ends with 0 or 1, and not by a signal,
- within 2 s of computing, in the quickest of four tries, user and system together, and within 512 MiB more than a site of one line takes,
  its messages included, as JSON and as text, and of memory also for GitHub and as SARIF,
- and the mistake is told, with its file, line and column.

Sites of many files are checked, not built: to write thousands of pages takes its time, whatever is in them.

Prints a Markdown table of the cases that failed and the twelve heaviest, then a summary. Exit status: 0 all passed, 1 some did
not, 2 wrong usage. `--short` takes one of seven.
"""

import argparse
import os
import shutil
import sys
import tempfile

import mistake_sites
from program import PROGRAM, Progress, run, write

SECONDS, MEMORY = 2.0, 512.0
# How often a case is tried that computed for longer.
ROUNDS = 4


class Case:
    def __init__(self, mistake):
        self.mistake = mistake
        self.name = mistake.name

    def judge(self, results, base):
        """Takes what came of it, told in each form, as values first."""
        result = results[0]
        # As JSON and as text; what programs ask for besides is held to the memory alone.
        self.cpu, self.memory = max(each.cpu for each in results[:2]), max(each.memory for each in results) - base
        self.count = len(result.diagnostics)
        self.problems = [each.ending() for each in results if each.ending()]
        if self.cpu > SECONDS:
            self.problems.append(f"computed for {self.cpu:.1f} s")
        if self.memory > MEMORY:
            self.problems.append(f"took {self.memory:.0f} MiB")
        if self.problems:
            return
        found = [d for d in result.diagnostics if d["id"] == self.mistake.id]
        if self.mistake.id and not found:
            ids = ", ".join(sorted({d["id"] for d in result.diagnostics})) or "nothing"
            self.problems.append(f"{self.mistake.id} is not told, but {ids}")
        if any(d.get("line", 0) < 1 or d.get("column", 0) < 1 for d in found):
            self.problems.append("told without its place")

    def row(self):
        return f"| {self.name} | {self.count} | {self.cpu:.2f} | {self.memory:.0f} | {'; '.join(self.problems) or 'ok'} |"


def attempt(program, scratch, files, arguments):
    site = tempfile.mkdtemp(dir=scratch)
    try:
        write(site, {"Content/index.md": "Hello.\n", **files})
        return [run(program, site, arguments, form) for form in ("json", "text", "github", "sarif")]
    finally:
        shutil.rmtree(site)


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--short", action="store_true", help="one case of seven")
    parser.add_argument("--only", metavar="WORDS", default="", help="cases whose names hold these words")
    parser.add_argument("--size", type=int, default=1024, metavar="KIB")
    parser.add_argument("--program", default=PROGRAM)
    parser.add_argument("--scratch", help="where sites are made; a temporary folder without it")
    options = parser.parse_args()
    if not os.access(options.program, os.X_OK):
        print(f"{options.program} is not there; run: swift build -c release", file=sys.stderr)
        return 2
    found = [mistake for mistake in mistake_sites.all() if options.only in mistake.name]
    cases = [Case(mistake) for mistake in (found[::7] if options.short else found)]
    with tempfile.TemporaryDirectory(dir=options.scratch) as scratch:
        base = attempt(options.program, scratch, {}, ("build", "--force"))[0].memory
        progress = Progress(len(cases))
        for number, case in enumerate(cases):
            progress.show(number, case.name)
            arguments = ("build", "--force") if case.mistake.is_one_file else ("check",)
            files = case.mistake.make(options.size << 10)
            # What else the machine does makes a run longer, and never shorter: the quickest of some is the nearest.
            for _ in range(ROUNDS):
                case.judge(attempt(options.program, scratch, files, arguments), base)
                if case.cpu <= SECONDS:
                    break
        progress.end()
    return report(cases)


def report(cases):
    cases.sort(key=lambda c: (not c.problems, -max(c.cpu / SECONDS, c.memory / MEMORY)))
    bad = [c for c in cases if c.problems]
    print("| mistakes | messages | user+sys s | MiB more | verdict |")
    print("| --- | --: | --: | --: | --- |")
    for case in cases[: max(12, len(bad))]:
        print(case.row())
    print(
        f"\n{len(cases)} sites of mistakes; at most {max((c.cpu for c in cases), default=0):.2f} s of computing and "
        f"{max((c.memory for c in cases), default=0):.0f} MiB above the base line; {len(bad)} failed")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
