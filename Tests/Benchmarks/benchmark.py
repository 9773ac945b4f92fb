#!/usr/bin/env python3
"""Makes the benchmark table of MEASUREMENTS.md: Dossier side by side with Hugo and with what the same machine needs at the
least to read the files, run the Markdown library and write the pages.

    python3 Tests/Benchmarks/benchmark.py                     the table, but for what takes long: about ten minutes
    python3 Tests/Benchmarks/benchmark.py --only cold edit    some of it: cold, disk, large, edit, growth, hub, million,
                                                              pictures, real
    python3 Tests/Benchmarks/benchmark.py --all --write       all of it, into MEASUREMENTS.md: an hour, and 25 GB of disk

The sites are made by benchmark_site.py; Hugo and the C compiler are used where they are there, and it says where they are
not. The program under test is the one that the README
builds. Programs take turns, so that a noisy machine is noisy for all of them; what counts is the ratio of the medians,
in one run. Before each run, but of edits, a gigabyte of memory is asked for and given back, whatever runs, as the host of a
virtual machine takes its time to give what it took; `--as-it-is` leaves that out.
"""

import argparse
import os
import pathlib
import re
import sys
import tempfile

import rows
from measure import AT_HAND, CHECKOUT, Workplace

LONG = ["large", "growth", "hub", "million"]
HEAD = ["| work | to reach | measured |", "| --- | --- | --- |"]
MARKS = ("<!-- benchmark table -->", "<!-- end of the benchmark table -->")


def measurements(options, memory, say):
    """Each by its name: a function that gives its rows."""
    r, large = options.rounds, max(1, options.rounds // 2)
    disk = options.disk or "/var/tmp"
    return {
        "cold": lambda: rows.cold(memory, 10_000, r, "in memory", 12, 1.75, 5, say),
        "disk": lambda: in_folder(disk, options, lambda w: rows.cold(w, 10_000, r, "on disk", 10, None, None, say)),
        "large": lambda: rows.cold(memory, 100_000, large, "in memory", None, None, 5, say),
        "edit": lambda: rows.edit(memory, 10_000, 40, say),
        "growth": lambda: rows.growth(memory, large, rows.GROWTH, False, say),
        "hub": lambda: rows.growth(memory, large, rows.GROWTH, True, say),
        "million": lambda: in_folder(disk, options, lambda w: rows.million(w, say)),
        "pictures": lambda: rows.pictures(memory, 10_000, r, say),
        "real": lambda: rows.real(memory, max(20, r), say),
    }


def in_folder(place, options, measure):
    with tempfile.TemporaryDirectory(dir=place, prefix="dossier-bench-") as folder:
        yield from measure(Workplace(folder, options.program, is_disk=True, at_hand=options.at_hand))


def say(words):
    if sys.stderr.isatty():
        print(f"\r\033[K  {words}", end="", file=sys.stderr, flush=True)


def write(table):
    """Puts the table between its marks in MEASUREMENTS.md."""
    page = CHECKOUT / "Tests" / "Benchmarks" / "MEASUREMENTS.md"
    before, after = MARKS
    text = page.read_text()
    if before not in text or after not in text:
        sys.exit(f"benchmark.py: MEASUREMENTS.md has no {before} … {after} to write between")
    pattern = re.escape(before) + ".*?" + re.escape(after)
    page.write_text(re.sub(pattern, lambda _: f"{before}\n\n{table}\n\n{after}", text, flags=re.DOTALL))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    names = ["cold", "disk", "large", "edit", "growth", "hub", "million", "pictures", "real"]
    parser.add_argument("--only", nargs="+", choices=names, metavar="ROW", help=", ".join(names))
    parser.add_argument("--all", action="store_true", help="also what takes long: " + ", ".join(LONG))
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--program", type=pathlib.Path, default=CHECKOUT / ".build" / "release" / "dossier")
    parser.add_argument("--memory", help="a folder in memory, /dev/shm where there is one")
    parser.add_argument("--disk", help="a folder on a disk, /var/tmp without it")
    parser.add_argument("--write", action="store_true", help="into MEASUREMENTS.md, not only here")
    parser.add_argument("--as-it-is", action="store_true", help="do not have memory at hand before each run")
    options = parser.parse_args()
    options.at_hand = 0 if options.as_it_is else AT_HAND
    if options.rounds < 1:
        parser.error("--rounds is at least 1")
    if not options.program.exists():
        parser.error(f"there is no {options.program}: build it first, as the README says")
    wanted = options.only or [name for name in names if options.all or name not in LONG]
    place = options.memory or ("/dev/shm" if os.path.isdir("/dev/shm") else None)
    lines = list(HEAD)
    print("\n".join(HEAD))
    with tempfile.TemporaryDirectory(dir=place, prefix="dossier-bench-") as folder:
        memory = Workplace(folder, options.program, at_hand=options.at_hand)
        for name, missing in (("Hugo", not memory.hugo), ("a C compiler with libcmark-gfm", not memory.floor)):
            if missing:
                print(f"skipped: what is measured beside {name}, which is not there", file=sys.stderr)
        all_of_them = measurements(options, memory, say)
        for name in wanted:
            for row in all_of_them[name]():
                say("")
                lines.append(str(row))
                print(row, flush=True)
    if options.write:
        write("\n".join(lines))


if __name__ == "__main__":
    main()
