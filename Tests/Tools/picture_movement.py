#!/usr/bin/env python3
"""How far one more entity moves the others in the pictures of the real dossier.

    python3 Tests/Tools/picture_movement.py PROGRAM [--times 20]

An organization with a relation to another that is there, an event with a date, and a place are added, each by itself and each so
many times, and the words of each drawing are held against what they were. Printed is how far words stand from where they stood,
in units of the drawing: the median over all words and additions, the largest move of the middle addition, and the largest of all."""
import argparse
import pathlib
import random
import re
import shutil
import subprocess
import tempfile

CHECKOUT = pathlib.Path(__file__).resolve().parents[2]
PAGES = ("timeline", "map", "network", "who-took-part")


def words(page):
    """Of each drawing's kind the places of words, by what they say and how often it was said before."""
    places = {}
    for svg in re.findall(r"<svg[\s\S]*?</svg>", page):
        kind = re.search(r'class="(\w+)"', svg)[1]
        title = re.search(r"<title[^>]*>([^<]*)", svg)[1] if kind == "chart" else ""
        for x, y, text in re.findall(r'<text[^>]* x="([\d.-]+)" y="([\d.-]+)"[^>]*>([^<]*)<', svg):
            number = 0
            while (kind, title, text, number) in places:
                number += 1
            places[kind, title, text, number] = (float(x), float(y))
    return places


def built(program, folder, out):
    subprocess.run([program, "build", folder, "--output", out, "--quiet"], check=True, stdout=subprocess.DEVNULL)
    return {name: words((out / f"{name}.html").read_text()) for name in PAGES if (out / f"{name}.html").exists()}


def additions(chance, entities):
    name = f"{chance.choice('abcdefghijklmnopqrstuvwxyz')}-new-one"
    other = chance.choice(entities)
    day = f"{chance.randrange(2008, 2020)}-{chance.randrange(1, 13):02}-{chance.randrange(1, 29):02}"
    longitude, latitude = (chance.uniform(-110, -70), chance.uniform(30, 55)) if chance.random() < .5 else (
        chance.uniform(-5, 44), chance.uniform(33, 55))
    title = name.replace("-", " ").capitalize()
    yield "a relation", name, f"title: {title}\nkind: organization\nrelations: [{{type: UnknownLink, to: {other}, reference: true}}]"
    yield "an event", name, f"title: {title}\nkind: event\ndate: {day}\nrelations: [{{type: UnknownLink, to: {other}, reference: true}}]"
    yield "a place", name, f"title: {title}\nkind: place\nextent: city\nlatitude: {latitude:.2f}\nlongitude: {longitude:.2f}"


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("program", type=pathlib.Path)
    parser.add_argument("--times", type=int, default=20)
    arguments = parser.parse_args()
    program, chance = arguments.program.resolve(), random.Random(20180427)
    with tempfile.TemporaryDirectory() as name:
        folder, out = pathlib.Path(name) / "site", pathlib.Path(name) / "out"
        shutil.copytree(CHECKOUT / "Content", folder / "Content")
        before = built(program, folder, out)
        entities = sorted(path.stem for path in (folder / "Content/entities").rglob("*.md"))
        moves = {}
        for _ in range(arguments.times):
            for kind, slug, front in additions(chance, entities):
                path = folder / "Content/entities" / f"{slug}.md"
                path.write_text(f"---\n{front}\n---\nNothing is known of it.\n")
                after = built(program, folder, out)
                path.unlink()
                for page in before:
                    shifts = [abs(x - after[page][key][0]) + abs(y - after[page][key][1])
                              for key, (x, y) in before[page].items() if key in after[page]]
                    moves.setdefault((page, kind), []).append(shifts)
    print(f"{'page':16} {'added':12} {'median':>7} {'typical largest':>16} {'largest':>8}")
    for (page, kind), runs in moves.items():
        every = sorted(shift for run in runs for shift in run)
        largest = sorted(max(run, default=0) for run in runs)
        print(f"{page:16} {kind:12} {every[len(every) // 2]:7.0f} {largest[len(largest) // 2]:16.0f} {largest[-1]:8.0f}")


if __name__ == "__main__":
    main()
