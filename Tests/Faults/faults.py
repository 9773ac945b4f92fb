#!/usr/bin/env python3
"""Sets faults into builds from outside, and holds each Public folder against what may be there.

    python3 Tests/Faults/faults.py [--short] [--only kill calls ...] [--rounds N] [--seed S] [--program PATH]
        [--work FOLDER]

A small dossier is built, killed, starved of room, refused by the disk, signalled and raced. After each fault every file
must be whole, every link that a reader can follow must lead somewhere, what is not Dossier's must be as it was, and the
next plain build must make the folder exactly what a build without faults makes. Rounds: kill, calls, disk, errors,
signals, lock, clock; each that the machine does not allow (no strace, no mounts) is skipped and says so.

Prints a table in Markdown and exits with 1 if anything was damaged, not healed or answered wrongly; with 2 on wrong
usage. Python's standard library only; strace for the rounds that set faults into single calls.
"""

import argparse
import os
import shutil
import signal
import subprocess
import sys
import time

import round_calls
import round_clock
import round_disk
import round_errors
import round_kill
import round_lock
import round_signals
from workshop import Skipped, Workshop, temporary_folder

ROUNDS = [round_kill, round_calls, round_disk, round_errors, round_signals, round_lock, round_clock]
# Of each row so many are told in full.
SHOWN = 5


def parse(arguments):
    checkout = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..")
    names = [a_round.NAME for a_round in ROUNDS]
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--short", action="store_true", help="a sample of each round, for CI: less than a minute")
    parser.add_argument("--only", nargs="+", choices=names, default=names, metavar="ROUND", help=", ".join(names))
    parser.add_argument("--rounds", type=int, metavar="N", help="cases a row, in place of each row's own number")
    parser.add_argument("--seed", default="1", help="another seed chooses other moments and samples")
    parser.add_argument("--program", default=os.path.join(checkout, ".build", "release", "dossier"))
    parser.add_argument(
        "--work", metavar="FOLDER", help="where temporary folders go; without it in memory, if there is room")
    parser.add_argument("--may-mount", action="store_true", help=argparse.SUPPRESS)
    return parser.parse_args(arguments)


def enter_own_mounts(arguments):
    """Starts again where mounts are this program's own, and gone when it ends; goes on without where that is refused."""
    if arguments.may_mount or "disk" not in arguments.only or not shutil.which("unshare"):
        return
    for options in ([], ["--map-root-user"]):
        command = ["unshare", *options, "--mount", "--propagation", "private"]
        if subprocess.run(command + ["true"], stderr=subprocess.DEVNULL).returncode == 0:
            os.execvp(command[0], command + [sys.executable, os.path.abspath(__file__), "--may-mount"] + sys.argv[1:])


class Row:
    def __init__(self, fault, findings, seconds):
        self.fault = fault
        self.injected = sum(int(finding.injected) for finding in findings)
        self.damaged = [finding for finding in findings if finding.damage]
        self.unhealed = [finding for finding in findings if finding.unhealed]
        self.wrong = [finding for finding in findings if finding.wrong]
        self.seconds = seconds

    def cells(self):
        return [
            self.fault, str(self.injected), str(len(self.damaged)), str(len(self.unhealed)), str(len(self.wrong)),
            f"{self.seconds:.0f}",
        ]

    def has_failed(self):
        return bool(self.damaged or self.unhealed or self.wrong or not self.injected)

    def tell(self):
        if not self.injected:
            print(f"{self.fault}: nothing was injected")
        for kind in ("damage", "unhealed", "wrong"):
            findings = {"damage": self.damaged, "unhealed": self.unhealed, "wrong": self.wrong}[kind]
            for finding in findings[:SHOWN]:
                found = getattr(finding, kind)
                more = f" (and {len(found) - 4} more)" if len(found) > 4 else ""
                print(f"{self.fault}: {kind}: {finding.label}: {'; '.join(found[:4])}{more}")


def run(workshop, rounds):
    """The rows of the table, and what was skipped."""
    table, skipped = [], []
    for a_round in rounds:
        try:
            for fault, examine in a_round.rows(workshop):
                began = time.monotonic()
                row = Row(fault, examine(), time.monotonic() - began)
                print(f"{fault}: {row.injected} faults in {row.seconds:.0f} s", file=sys.stderr, flush=True)
                row.tell()
                table.append(row)
        except Skipped as reason:
            print(f"skipped: {a_round.NAME}: {reason}")
            skipped.append([a_round.NAME, f"skipped: {reason}", "", "", "", ""])
    return table, skipped


def print_table(table, skipped):
    print("| fault | injected | sites damaged | not healed | wrong answers | seconds |")
    print("| --- | ---: | ---: | ---: | ---: | ---: |")
    for cells in [row.cells() for row in table] + skipped:
        print("| " + " | ".join(cells) + " |")


def main():
    sys.stdout.reconfigure(line_buffering=True)
    arguments = parse(sys.argv[1:])
    if not os.access(arguments.program, os.X_OK):
        print(f"there is no program at {arguments.program}: swift build -c release, or --program", file=sys.stderr)
        return 2
    enter_own_mounts(arguments)
    # Clears up then, too.
    signal.signal(signal.SIGTERM, lambda number, frame: sys.exit(128 + number))
    folder = temporary_folder(arguments.work)
    try:
        workshop = Workshop(
            arguments.program, folder, arguments.seed, arguments.rounds, arguments.short, arguments.may_mount)
        rounds = [a_round for a_round in ROUNDS if a_round.NAME in arguments.only]
        table, skipped = run(workshop, rounds)
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    print_table(table, skipped)
    failed = [row for row in table if row.has_failed()]
    total = sum(row.injected for row in table)
    print(f"{total} faults, {sum(len(row.damaged) for row in table)} sites damaged, "
          f"{sum(len(row.unhealed) for row in table)} not healed, {sum(len(row.wrong) for row in table)} wrong answers"
          + (f"; {len(skipped)} rounds skipped" if skipped else ""))
    return 1 if failed or not table else 0


if __name__ == "__main__":
    sys.exit(main())
