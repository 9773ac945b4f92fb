#!/usr/bin/env python3
"""Holds what the program says of captures, origins, rules and ledgers against tables.

    python3 Tests/Evidence/verification.py [--short] [--program PATH]

- `captures.py`: what is kept of sources, in all encodings that are read, pages with what no reader sees, quotations with
  something left out; the outcome that `dossier verify` must give of each;
- `origins.py`: what sources state of where they have it from, and what the claims page must say of a claim on them;
- `rules.py`: for each rule a site in which it finds something, and one close to it in which it finds nothing;
- `ledger.py`: dossiers of sixty claims, their figures counted here and on the claims page.

Prints a table of the topics and each case that came out otherwise. Exit status: 0 none did, 1 some did. `--short` takes one
case of three, and one made dossier.
"""

import argparse
import collections
import hashlib
import json
import os
import re
import sys
import tempfile

import captures
import ledger
import origins
import rules
from sites import PROGRAM, Site

SEEDS = range(10)


def write(site, path, data):
    """A file of bytes or of text."""
    full = site.path(os.path.join("Content", path))
    os.makedirs(os.path.dirname(full), exist_ok=True)
    with open(full, "wb") as file:
        file.write(data if isinstance(data, bytes) else data.encode())


def quoted(text):
    return json.dumps(text, ensure_ascii=False)


def hold_captures(program, some):
    """(Topic, name, why) of what came out otherwise; one site for all."""
    with tempfile.TemporaryDirectory(prefix="dossier-captures-") as folder:
        site = Site(folder, program)
        words = " ".join(f"Claim{number} holds." for number in range(len(some)))
        write(site, "dossier.yml", "title: Captures\nlanguage: en\n")
        write(site, "articles/a.md", f"---\ntitle: A\ndate: 2018-04-27\n---\n{words}\n")
        for number, case in enumerate(some):
            name = f"c{number}"
            keys = case.keys
            if case.file:
                keys += f"capture: {name}.{case.file}\n"
                if case.file != "gone":
                    write(site, f"captures/{name}.{case.file}", case.data)
            if case.companion is not None:
                write(site, f"captures/{name}.{case.file}.txt", case.companion)
                keys = keys.replace("HASH", hashlib.sha256(case.companion).hexdigest())
            write(site, f"sources/s{number}.md", f"---\ntitle: Source {number}\ntype: report\n{keys}---\nX.\n")
            write(site, f"annotations/n{number}.md", f"---\nkind: claim\narticle: a\nquote: Claim{number} holds\nstatus: reported\nsources:\n  - source: s{number}\n    quote: {quoted(case.words)}\n---\nX.\n")
        run = site.run("verify", "--format", "json")
        entries = [json.loads(line) for line in run.stdout.splitlines()]
        outcome = {entry["claimant"]: entry["outcome"] for entry in entries if entry.get("check") == "quote"}
        for number, case in enumerate(some):
            found = outcome.get(f"n{number}", "nothing")
            if found != case.expected:
                yield case.topic, case.name, f"{found}, not {case.expected}"


def hold_origins(program, some):
    with tempfile.TemporaryDirectory(prefix="dossier-origins-") as folder:
        site = Site(folder, program)
        words = " ".join(f"Claim{number} holds." for number in range(len(some)))
        write(site, "dossier.yml", "title: Origins\nlanguage: en\n")
        write(site, "articles/a.md", f"---\ntitle: A\ndate: 2018-04-27\n---\n{words}\n")
        for number, case in enumerate(some):
            for place, other in (("here", f"H{number}"), ("same", f"H{number}"), ("other", f"O{number}")):
                write(site, f"captures/{place}{number}.txt", f"{other} words\n")
            write(site, f"captures/lines{number}.txt", f"\ufeffH{number} words\r\n\r\n")
            write(site, f"captures/web{number}.html", f"<!DOCTYPE html><p>H{number} words</p>")
            for name in ("one", "two", "sole", "other"):
                write(site, f"captures/{name}{number}.pdf", f"%PDF-1.4 {name} {number}")
            for name in ("one", "two"):
                write(site, f"captures/{name}{number}.pdf.txt", f"T{number} words\n")
            for name, keys in case.sources.items():
                keys = re.sub(r"origin: \[([^\]]*)\]", lambda match: "origin: [" + ", ".join(f"{each.strip().lower()}{number}" for each in match[1].split(",")) + "]", keys)
                for word, put in (("HERE", f"here{number}.txt"), ("SAME", f"same{number}.txt"), ("OTHER.", f"other{number}."), ("OTHER", f"other{number}.txt"), ("PAGE", f"https://example.org/{number}"), ("HASH", hashlib.sha256(str(number).encode()).hexdigest()), ("ONE.", f"one{number}."), ("TWO.", f"two{number}."), ("SOLE.", f"sole{number}."), ("LINES.", f"lines{number}."), ("WEB.", f"web{number}."), ("NUMBER", str(number))):
                    keys = keys.replace(word, put)
                write(site, f"sources/{name.lower()}{number}.md", f"---\ntitle: Source {name}{number}x\ntype: report\n{keys}\n---\nX.\n")
            # Each is cited twice, so that its page says how many sources that is.
            sources = "".join(f"  - source: {name.lower()}{number}\n" for name in case.cited + case.cited[:1])
            write(site, f"annotations/n{number}.md", f"---\nkind: claim\narticle: a\nquote: Claim{number} holds\nstatus: {case.status}\nsources:\n{sources}---\nX.\n")
        run = site.run("build", "-q")
        try:
            page = site.read("Public/claims.html")
        except FileNotFoundError:
            yield "origins", "all", f"not built: {run.stderr[:600]}"
            return
        notes = {int(note[0]): note[1] for note in re.findall(r'#note\.n(\d+)">(.*?)</li>\n(?=<li class="annotation"|</ul>\n</section>)', page, re.S)}
        for number, case in enumerate(some):
            text = notes.get(number, "")
            found = re.search(r'<p class="label">(\d+ sources?, [^<]*)</p>', text)
            if not found or found[1] != case.expected:
                yield "origins", case.name, f"{found and found[1]}, not {case.expected}"
            elif ("rests on one" in text) != case.rests_on_one:
                yield "origins", case.name, "rests on one" if not case.rests_on_one else "does not say that it rests on one"


def found_by(program, rule, files):
    with tempfile.TemporaryDirectory(prefix="dossier-rule-") as folder:
        site = Site(folder, program)
        write(site, "dossier.yml", "title: Rules\nlanguage: en\n")
        for path, data in {**rules.FILES, **files}.items():
            write(site, path, data)
        return [diagnostic for diagnostic in site.check() if diagnostic["id"] == rule]


def hold_rules(program, some):
    for rule, fires, quiet in some:
        if not found_by(program, rule, fires):
            yield "rules", rule, f"silent: {list(fires)}"
        for diagnostic in found_by(program, rule, quiet):
            yield "rules", rule, f"false: {diagnostic['message']}"


def hold_ledgers(program, seeds):
    for seed in seeds:
        with tempfile.TemporaryDirectory(prefix="dossier-ledger-") as folder:
            site = Site(folder, program)
            made = ledger.Made(seed)
            made.write(site)
            run = site.run("build", "-q")
            if run.returncode:
                yield "ledgers", f"seed {seed}", f"not built: {run.stderr[-300:]}"
                continue
            expected, found = made.expected(), ledger.shown(site.read("Public/claims.html"), site.read("Public/method.html"))
            for key, value in expected.items():
                if found[key] != value:
                    yield "ledgers", f"seed {seed}", f"{key}: {found[key]}, not {value}"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--short", action="store_true", help="one case of three")
    parser.add_argument("--program", default=PROGRAM, help="the built program")
    arguments = parser.parse_args()
    step = 3 if arguments.short else 1
    tables = [
        (hold_captures, list(captures.cases())[::step]), (hold_origins, origins.CASES[::step]),
        (hold_rules, (rules.CASES + rules.LINKING)[::step]), (hold_ledgers, list(SEEDS)[:1] if arguments.short else list(SEEDS)),
    ]
    counts, through = collections.Counter(), []
    for hold, some in tables:
        topic = {"hold_origins": "origins", "hold_rules": "rules", "hold_ledgers": "ledgers"}.get(hold.__name__)
        for case in some:
            counts[topic or case.topic] += 2 if topic == "rules" else 1
        through += hold(arguments.program, some)
    print("| topic | cases | otherwise |\n| --- | ---: | ---: |")
    for topic, count in counts.items():
        print(f"| {topic} | {count} | {sum(each[0] == topic for each in through)} |")
    print(f"| all | {sum(counts.values())} | {len(through)} |")
    for topic, name, why in through:
        print(f"{topic}: {name}: {why}")
    return 1 if through else 0


if __name__ == "__main__":
    sys.exit(main())
