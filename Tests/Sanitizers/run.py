#!/usr/bin/env python3
"""Runs all tests with AddressSanitizer, and all again with ThreadSanitizer.

    python3 Tests/Sanitizers/run.py [--only address thread] [--filter PATTERN]

Each has a folder of its own, .build-asan and .build-tsan, and no jemalloc, as each brings an allocator. Leaks are not looked
for: a reference that Swift keeps with a tag in its bits is none to LeakSanitizer, and a build ends with its memory. Only our Swift code and that of the packages is instrumented: the Markdown library is the system's, so an error
inside it shows only where it is at the expense of ours. What they say of other people's libraries is named, one by one and
with the reason, in address.supp and thread.supp.

Prints a table in Markdown and exits with 1 if a sanitizer said anything or a test failed; with 2 on wrong usage. Python's
standard library only.
"""

import argparse
import collections
import glob
import os
import re
import subprocess
import sys
import time

HERE = os.path.dirname(os.path.abspath(__file__))
CHECKOUT = os.path.dirname(os.path.dirname(HERE))
SCRATCH = {"address": ".build-asan", "thread": ".build-tsan"}


def parse():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--only", nargs="+", choices=list(SCRATCH), default=list(SCRATCH), metavar="SANITIZER")
    parser.add_argument("--filter", metavar="PATTERN", help="as of swift test")
    return parser.parse_args()


def environment(name, reports):
    """Reports go to files, as tests start programs of their own whose output they read."""
    # With a crash, the backtrace of Swift would start beside the sanitizer's and wait for ever.
    variables = {**os.environ, "SWIFT_BACKTRACE": "enable=no", "DOSSIER_SYSTEM_MALLOC": "1"}
    variables["ASAN_OPTIONS"] = ":".join(
        [f"log_path={reports}", f"suppressions={os.path.join(HERE, 'address.supp')}", "detect_leaks=0",
         "detect_stack_use_after_return=1"])
    variables["TSAN_OPTIONS"] = f"log_path={reports}:suppressions={os.path.join(HERE, 'thread.supp')}"
    return variables


def run(name, arguments):
    scratch = os.path.join(CHECKOUT, SCRATCH[name])
    options = [f"--sanitize={name}", "--scratch-path", scratch]
    reports = os.path.join(scratch, "report")
    build = ["swift", "build", "--build-tests", *options]
    if subprocess.run(build, cwd=CHECKOUT, stdout=sys.stderr, env=environment(name, reports)).returncode != 0:
        return None
    for old in glob.glob(reports + ".*"):
        os.remove(old)
    if arguments.filter:
        options += ["--filter", arguments.filter]
    start = time.time()
    log_path = os.path.join(scratch, "tests.log")
    with open(log_path, "wb") as log:
        process = subprocess.Popen(
            ["swift", "test", "--skip-build", *options], cwd=CHECKOUT, env=environment(name, reports),
            stdin=subprocess.DEVNULL, stdout=log, stderr=subprocess.STDOUT)
        while process.poll() is None:
            time.sleep(1)
            if sys.stderr.isatty():
                print(f"\r{name}: {time.time() - start:,.0f} s ", end="", file=sys.stderr)
    if sys.stderr.isatty():
        print("\r" + " " * 40 + "\r", end="", file=sys.stderr)
    with open(log_path, encoding="utf-8", errors="replace") as log:
        output = log.read()
    tests = sum(int(count) for count in re.findall(r"Test run with (\d+) tests", output))
    issues = re.findall(r"recorded an issue.*", output)
    kinds = collections.Counter()
    for path in glob.glob(reports + ".*"):
        with open(path, encoding="utf-8", errors="replace") as report:
            kinds.update(re.findall(r"^SUMMARY: (.*)", report.read(), re.M))
    print(
        f"| {name} | {tests} | {len(issues)} | {sum(kinds.values())} | {time.time() - start:,.0f} |"
        f" {process.returncode} |")
    notes = [f"{count} × {kind}" for kind, count in kinds.most_common(20)] + issues[:20]
    if process.returncode != 0 and not notes:
        notes = [f"see {log_path}"]
    return notes if process.returncode != 0 or kinds else []


def main():
    arguments = parse()
    print("| sanitizer | tests | failed expectations | reports | seconds | exit code |")
    print("| --- | ---: | ---: | ---: | ---: | ---: |")
    failed = False
    for name in arguments.only:
        notes = run(name, arguments)
        if notes is None:
            print(f"| {name} | could not be built | | | | |")
        for note in notes or []:
            print(f"\n{name}: {note}")
        failed = failed or notes is None or bool(notes)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
