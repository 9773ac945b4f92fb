"""Where faults are set: the program under test, the sites it is given, and one fresh Public folder for each case."""

import concurrent.futures
import itertools
import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time

import dossiers
from case import Case
from public_check import MANIFEST, Snapshot, differences, problems
from scenario import THEIR_LINKS, THEIRS, Scenario

# No build of so small a dossier takes this long, under strace neither: it hangs.
PATIENCE = 60
AT_ONCE = 2


class Skipped(Exception):
    """A round that this machine does not allow, and why."""


class Build:
    """A build that ran: how it ended and what it said."""

    def __init__(self, code, output, error, seconds):
        self.code = code
        self.output = output
        self.error = error
        self.seconds = seconds

    def says(self):
        return " ".join(self.error.split())[:160] or "nothing"


class Workshop:
    def __init__(self, program, folder, seed, rounds=None, short=False, may_mount=False):
        self.program = os.path.abspath(program)
        self.folder = folder
        self.seed = seed
        self.rounds = rounds
        self.short = short
        self.may_mount = may_mount
        self.verdicts = {}  # what came of a folder's state, by the scenario and the state
        self.durations = {}  # of a build without a fault, in seconds, by the scenario's name
        self.numbers = itertools.count()
        self.environment = {**os.environ, "SWIFT_BACKTRACE": "enable=no", "LC_ALL": "C.UTF-8"}
        # Where builds keep their records, each in a file for its output folder.
        self.environment["XDG_CACHE_HOME"] = os.path.join(folder, "cache")
        self.sites = dossiers.write(os.path.join(folder, "sites"))
        self.clean = {name: self._clean_build(site) for name, site in self.sites.items()}
        self.first = Scenario("first", None, self.sites["a"], self.clean["a"], {})
        self.update = self._update_scenario()
        self.scenarios = [self.first, self.update]

    def count(self, full, short):
        """How many cases a round has: all that are asked for, or the few of a short run."""
        if self.rounds is not None:
            return self.rounds
        return short if self.short else full

    def random(self, name):
        return random.Random(f"{self.seed} {name}")

    # Builds

    def command(self, site, public, *options):
        return [self.program, "build", site, "--output", public, *options]

    def start(self, command, **more):
        return subprocess.Popen(
            command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
            env=more.pop("env", self.environment), cwd=self.folder, start_new_session=True, **more)

    def wait(self, process, began):
        """Waits for a build that was started. One that hangs is ended, with all that it started."""
        try:
            output, error = process.communicate(timeout=PATIENCE)
            code = process.returncode
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, signal.SIGKILL)
            output, error = process.communicate()
            code = "hangs"
        return Build(code, output.decode("utf-8", "replace"), error.decode("utf-8", "replace"), time.monotonic() - began)

    def run(self, command, **more):
        began = time.monotonic()
        return self.wait(self.start(command, **more), began)

    def build(self, site, public, *options, **more):
        return self.run(self.command(site, public, *options), **more)

    # References

    def _clean_build(self, site):
        public = os.path.join(self.folder, "clean-" + os.path.basename(site))
        self._must_build(site, public)
        return Snapshot.read(public)

    def _update_scenario(self):
        """From version a, with files that are not Dossier's, to b: what a publish without a fault makes of it."""
        public = os.path.join(self.folder, "updated")
        start = self.clean["a"].with_files(THEIRS, THEIR_LINKS)
        start.write(public)
        self._must_build(self.sites["b"], public)
        goal = Snapshot.read(public)
        scenario = Scenario("update", start, self.sites["b"], goal, THEIRS)
        # The manifest alone says that two of its pages were edited.
        expected = self.clean["b"].with_files({**THEIRS, MANIFEST: goal.files[MANIFEST]}, THEIR_LINKS)
        wrong = differences(goal, expected)
        for name, snapshot in (("before", start), ("after", goal)):
            wrong += [f"{name} the update, {problem}" for problem in problems(snapshot, scenario.update, False)]
        if wrong:
            raise SystemExit("without any fault an update differs from a clean build: " + "; ".join(wrong[:5]))
        return scenario

    def _must_build(self, site, public):
        build = self.build(site, public)
        if build.code != 0:
            command = " ".join(self.command(site, public))
            raise SystemExit(f"without any fault {command} ends with {build.code}: {build.error}")

    # Cases

    def case(self, scenario):
        return Case(self, scenario)

    def each(self, name, items, examine):
        """Examines each item, two at once, and shows how far it has come where someone looks on."""
        items = list(items)
        findings = []
        with concurrent.futures.ThreadPoolExecutor(AT_ONCE) as pool:
            try:
                for finding in pool.map(examine, items):
                    findings.append(finding)
                    self._show(f"{name}: {len(findings)} of {len(items)}")
            finally:
                # Whoever stops this does not wait for thousands more.
                pool.shutdown(cancel_futures=True)
                self._show("")
        return findings

    def _show(self, text):
        if sys.stderr.isatty():
            sys.stderr.write("\r" + text.ljust(70)[:70] + ("" if text else "\r"))
            sys.stderr.flush()


def temporary_folder(wanted=None):
    """In memory where that can be had: thousands of small builds would only wear a disk."""
    memory = "/dev/shm"
    if wanted is None and os.access(memory, os.W_OK) and shutil.disk_usage(memory).free > 200_000_000:
        wanted = memory
    return tempfile.mkdtemp(prefix="dossier-faults-", dir=wanted)
