#!/usr/bin/env python3
"""Writes a dossier while `dossier check --watch` prints to a terminal what is wrong in it.

    python3 Tests/Serving/watching.py [--program .build/release/dossier]
"""

import argparse
import os
import pathlib
import re
import signal
import subprocess
import sys
import tempfile
import threading
import time

from served import ROOT

FINDING = re.compile(r"^ *--> \S+:\d+:\d+")


class Watched:
    """A check that watches a site, and what it has printed."""

    def __init__(self, program, site):
        self.lines = []
        self.process = subprocess.Popen(
            [str(program.resolve()), "check", "--watch", str(site)], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        threading.Thread(target=self._read, daemon=True).start()

    def _read(self):
        for line in self.process.stdout:
            self.lines.append(line)

    def wait(self, pattern, since, seconds=20):
        """What was printed from a number of lines on, up to the one in which a pattern stands."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            for number, line in enumerate(self.lines[since:], since + 1):
                if re.search(pattern, line):
                    return self.lines[since:number]
            time.sleep(0.01)
        raise AssertionError(f"no line with {pattern!r}, but:\n{''.join(self.lines[since:])}")

    def after(self, change, pattern):
        """The findings that are told after a change, up to its last line."""
        since = len(self.lines)
        change()
        return [line for line in self.wait(pattern, since) if FINDING.match(line)]


def findings(lines):
    return [line for line in lines if FINDING.match(line)]


def check(program):
    with tempfile.TemporaryDirectory() as folder:
        site = pathlib.Path(folder) / "site"
        content = site / "Content"
        (content / "articles").mkdir(parents=True)
        (content / "dossier.yml").write_text("title: Watched\n")

        def write(name, text):
            (content / f"articles/{name}.md").write_text(f"---\ntitle: {name}\ndate: 2020-01-02\n---\n{text}\n")

        write("first", "A link to [[nobody]].")
        write("second", "Words.")
        watched = Watched(program, site)
        try:
            first = findings(watched.wait(r"1 error", 0))
            assert len(first) == 1 and "first.md" in first[0], first
            told = watched.after(lambda: write("second", "A link to [[no one else]]."), r"second\.md: 2 errors")
            assert len(told) == 1 and "second.md" in told[0], f"what was told before is not told again: {told}"
            told = watched.after(lambda: write("second", "Words."), r"second\.md: 1 error")
            assert told == [], told
            told = watched.after(lambda: write("second", "A link to [[no one else]]."), r"second\.md: 2 errors")
            assert len(told) == 1, f"what came back is told again: {told}"
            away = site / "away"
            watched.after(lambda: os.rename(content, away), r"error")
            told = watched.after(lambda: os.rename(away, content), r"2 errors")
            assert len(told) == 2, f"after a loss all is told: {told}"
            assert not (site / "Public").exists(), "a check writes nothing"
        finally:
            watched.process.send_signal(signal.SIGINT)
            status = watched.process.wait(timeout=30)
        assert status in (0, 130, -signal.SIGINT), f"Ctrl-C ends it: {status}"


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--program", type=pathlib.Path, default=ROOT / ".build/release/dossier")
    check(options.parse_args().program)
    print("1 passed, 0 failed")
    return 0


if __name__ == "__main__":
    sys.exit(main())
