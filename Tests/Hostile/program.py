"""The built program, run once and measured: for the commands of this folder."""

import json
import os
import signal
import subprocess
import sys
import time

CHECKOUT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
PROGRAM = os.path.join(CHECKOUT, ".build/release/dossier")
# No case is to take this long on the slowest machine: it hangs.
PATIENCE = 120
ENVIRONMENT = {**os.environ, "SWIFT_BACKTRACE": "enable=no", "LC_ALL": "C.UTF-8"}


class Run:
    """How a run ended, what it said, and what it took: seconds by the clock, seconds of all cores, peak memory in MiB."""

    def __init__(self, status, diagnostics, error, wall, cpu, memory, is_hung=False):
        self.status = status
        self.diagnostics = diagnostics
        self.error = error
        self.wall = wall
        self.cpu = cpu
        self.memory = memory
        self.is_hung = is_hung

    @property
    def errors(self):
        return [d for d in self.diagnostics if d.get("severity") == "error"]

    def says(self):
        return " ".join(self.error.split())[-200:] or "nothing"

    def ending(self):
        """None where it ended as a build may: with 0 or 1."""
        if self.is_hung:
            return f"did not end within {PATIENCE} s"
        if self.status < 0:
            return f"was ended by {signal.Signals(-self.status).name}"
        return None if self.status in (0, 1) else f"ended with {self.status}"


def run(program, site, arguments=("build", "--force"), form="json"):
    """Builds the site in a folder, its diagnostics as values where they are told as JSON."""
    names = {name: os.path.join(site, name) for name in ("stdout.txt", "stderr.txt")}
    with open(names["stdout.txt"], "wb") as output, open(names["stderr.txt"], "wb") as error:
        start = time.monotonic()
        process = subprocess.Popen(
            [program, *arguments, "--format", form], cwd=site, stdin=subprocess.DEVNULL, stdout=output, stderr=error, env=ENVIRONMENT)
        is_hung = False
        while True:
            pid, status, usage = os.wait4(process.pid, os.WNOHANG)
            if pid:
                break
            if time.monotonic() - start > PATIENCE and not is_hung:
                is_hung = True
                process.kill()
            time.sleep(0.002)
        wall = time.monotonic() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    with open(names["stdout.txt"], encoding="utf-8", errors="replace") as file:
        diagnostics = [json.loads(line) for line in file if form == "json" and line.startswith("{")]
    with open(names["stderr.txt"], encoding="utf-8", errors="replace") as file:
        error = file.read()
    return Run(process.returncode, diagnostics, error, wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024, is_hung)


def write(site, files):
    """Writes a site's files: path -> text or bytes."""
    for path, data in files.items():
        full = os.path.join(site, path)
        os.makedirs(os.path.dirname(full), exist_ok=True)
        with open(full, "wb") as file:
            file.write(data if isinstance(data, bytes) else data.encode("utf-8"))


class Progress:
    """One line that moves, on a terminal only."""

    def __init__(self, total):
        self.total = total
        self.shows = sys.stderr.isatty()

    def show(self, done, what):
        if self.shows:
            sys.stderr.write(f"\r{done} of {self.total}: {what[:60]:60}")
            sys.stderr.flush()

    def end(self):
        if self.shows:
            sys.stderr.write("\r" + " " * 90 + "\r")
