#!/usr/bin/env python3
"""Attacks what a dossier promises of its annotations, and says which attacks get through.

    python3 Tests/Evidence/evidence.py [--short] [--only TOPIC] [--program PATH] [--edits N]

Five parts, each against the built program:

- the table of `anchoring.py`: some hundreds of edits inside and beside annotated words, moves, twins, near matches and
  changes of structure, in twelve scripts. Each must be told of the note, at least as gravely as the table says, and
  `reanchor --write` must leave the note as it is; what no one should be asked about must stay quiet;
- random edits of the real dossier's articles (`random_edits.py`): after each, every annotation stands in the same
  sentence but for normalised signs, or is told;
- a week of made edits on the real dossier (`week.py`), and on an article in English and in German (`made_week.py`): what its
  author has to answer;
- edits beside annotated sentences that are no matter of theirs (`harmless.py`): none may be an error;
- what builds promise of drafts, addresses, links, names, secrets and the record of what was published (`promises.py`).

Prints a Markdown table of each topic and every attack that got through. Exit status: 0 none did, 1 some did, 2 wrong usage.
`--short` takes one case of four and 100 random edits.
"""

import argparse
import collections
import os
import sys
import tempfile

import harmless
import made_week
import promises
import random_edits
import week
from anchoring import cases
from sites import PROGRAM, Site, told

ENTITIES = {"europol": "Europol", "interpol": "Interpol"}
# What is said of notes in these articles beside what is looked for.
UNRELATED = {"unwatched-anchor", "unsourced-claim", "single-origin", "unquoted-confirmation", "unattributed-quote"}


def settle(site, language, some):
    """Writes a site of the cases before their edits, and lets the program add what stands around the words."""
    site.write("Content/dossier.yml", f"title: Attacks\nlanguage: {language}\n")
    for slug, title in ENTITIES.items():
        site.write(f"Content/entities/{slug}.md", f"---\ntitle: {title}\nkind: organization\n---\nText.\n")
    site.write("Content/pages/other.md", "---\ntitle: Other\n---\nThis is a lie.\n")
    site.write("Content/sources/s.md", "---\ntitle: S\ntype: report\n---\nText.\n")
    for number, case in some:
        site.write(f"Content/articles/a{number}.md", text(number, case.before))
        quote = case.quote.replace('"', '\\"')
        site.write(f"Content/annotations/n{number}.md", f'---\n{case.keys}\narticle: a{number}\nquote: "{quote}"\n---\nA note.\n')
    site.run("reanchor", "--write")


def text(number, body):
    return f"---\ntitle: Article {number}\ndate: 2018-04-27\n---\n{body}"


def failure(case, ids, path, diagnostics, was, now):
    """What is wrong with what came of a case; nothing where it is as it should be."""
    grave = told(diagnostics, path, ("error",))
    if case.expected == "quiet":
        return f"told as {', '.join(ids)}" if ids else None
    if not ids:
        return "silent"
    if case.expected == "error" and not grave:
        return f"a warning only: {', '.join(ids)}"
    return "reanchor --write changed the note" if was != now else None


def attack(program, chosen):
    """The cases that got through, with why; one site a language."""
    languages = collections.defaultdict(list)
    for number, case in enumerate(chosen):
        languages[case.language].append((number, case))
    through = []
    for language, some in languages.items():
        with tempfile.TemporaryDirectory(prefix="dossier-evidence-") as folder:
            site = Site(folder, program)
            settle(site, language, some)
            for number, case in some:
                site.write(f"Content/articles/a{number}.md", text(number, case.after))
            before = {number: site.read(f"Content/annotations/n{number}.md") for number, _ in some}
            diagnostics = site.check()
            site.run("reanchor", "--write")
            for number, case in some:
                path = f"Content/annotations/n{number}.md"
                ids = [name for name in told(diagnostics, path) if name not in UNRELATED]
                why = failure(case, ids, path, diagnostics, before[number], site.read(path))
                if why:
                    through.append((case, why))
    return through


def report(chosen, through):
    counts = collections.Counter(case.topic for case in chosen)
    failed = collections.Counter(case.topic for case, _ in through)
    print("| topic | cases | got through |\n| --- | ---: | ---: |")
    for topic, count in counts.items():
        print(f"| {topic} | {count} | {failed[topic]} |")
    print(f"| all, in {len({case.language for case in chosen})} languages | {len(chosen)} | {len(through)} |\n")
    for case, why in through:
        print(f"- {case.language}, {case.topic}, {case.name}: {why}")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--short", action="store_true", help="one case of four, and 100 random edits")
    parser.add_argument("--only", help="one topic of the table, and nothing else")
    parser.add_argument("--program", default=PROGRAM, help="the program to run")
    parser.add_argument("--edits", type=int, help="how many random edits; 5000 without it")
    arguments = parser.parse_args()
    program = os.path.abspath(arguments.program)
    if not os.access(program, os.X_OK):
        parser.error(f"there is no program at {program}; build it, or give --program")
    chosen = [case for case in cases() if arguments.only in (None, case.topic)]
    if not chosen and arguments.only != "promises":
        topics = sorted({case.topic for case in cases()} | {"promises"})
        parser.error(f"there is no topic {arguments.only}; there are {', '.join(topics)}")
    if arguments.short:
        chosen = chosen[::4]
    through = attack(program, chosen)
    report(chosen, through)
    failures = len(through)
    if not arguments.only:
        count = arguments.edits if arguments.edits is not None else 100 if arguments.short else 5000
        failures += random_edits.run(program, count)
        week.run(program)
        failures += len(made_week.run(program))
        failures += len(harmless.run(program, arguments.short))
    if arguments.only in (None, "promises"):
        failures += len(promises.run(program, arguments.short))
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
