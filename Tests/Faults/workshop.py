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
from public_check import Snapshot, Update, differences, problems

BASE = "https://example.org/faults/"
# No build of so small a dossier takes this long, under strace neither: it hangs.
PATIENCE = 60
AT_ONCE = 2

EDITED_PAGE = b'<!DOCTYPE html>\n<title>Edited by hand</title>\n<p><a href="../index.html">Home</a>\n'
# What is not Dossier's in a Public folder, beside the pages that someone edited: one that is part of the next version
# too, and one that no longer is.
THEIRS = {
    "CNAME": b"example.org\n", ".nojekyll": b"", "README.md": b"Theirs.\n", "articles/notes.txt": b"Notes.\n",
    "media/old/theirs.jpg": b"\xff\xd8", "private/deep/letter.pdf": b"%PDF", ".git/HEAD": b"ref: refs/heads/main\n",
    "articles/article-07.html": EDITED_PAGE, "articles/article-01.html": EDITED_PAGE,
}
THEIR_LINKS = {"home": "index.html"}


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


class Scenario:
    """A publish that faults are set into: from a folder as it is, or none, to the site of a version."""

    def __init__(self, name, start, site, goal, theirs):
        self.name = name
        self.start = start  # a Snapshot; None where there is no Public folder yet
        self.site = site
        self.goal = goal
        self.theirs = theirs
        self.update = Update(start or Snapshot(), goal, theirs, base=BASE)

    def with_versions(self, *snapshots):
        """The same update after further ones that were begun in between and did not end."""
        sites = [snapshot.with_files(self.theirs) for snapshot in snapshots]
        return Update(self.start or Snapshot(), self.goal, self.theirs, between=sites, base=BASE)


class Finding:
    """What came of one case."""

    def __init__(self, label, injected=True, damage=(), unhealed=(), wrong=()):
        self.label = label
        self.injected = injected
        self.damage = list(damage)
        self.unhealed = list(unhealed)
        self.wrong = list(wrong)


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
        manifest = {name: goal.files[name] for name in (".dossier-manifest",)}
        expected = self.clean["b"].with_files({**THEIRS, **manifest}, THEIR_LINKS)
        wrong = differences(goal, expected)
        for name, snapshot in (("before", start), ("after", goal)):
            wrong += [f"{name} the update, {problem}" for problem in problems(snapshot, scenario.update, False)]
        if wrong:
            raise SystemExit("without any fault an update differs from a clean build: " + "; ".join(wrong[:5]))
        return scenario

    def _must_build(self, site, public):
        build = self.build(site, public)
        if build.code != 0:
            raise SystemExit(f"without any fault {' '.join(self.command(site, public))} ends with {build.code}: {build.error}")

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


class Case:
    """A Public folder of its own, as the scenario begins, which a fault is set into; gone at the end."""

    def __init__(self, workshop, scenario):
        self.workshop = workshop
        self.scenario = scenario
        self.folder = os.path.join(workshop.folder, f"case-{next(workshop.numbers)}")
        self.public = os.path.join(self.folder, "Public")

    def __enter__(self):
        os.makedirs(self.folder)
        if self.scenario.start is not None:
            self.scenario.start.write(self.public)
        return self

    def __exit__(self, *_):
        shutil.rmtree(self.folder, ignore_errors=True)

    def command(self, *options):
        return self.workshop.command(self.scenario.site, self.public, *options)

    def conclude(self, label, build, ended_by_itself=False, update=None, mend=None, **more):
        """What the fault has done to the folder, and whether the next plain build makes it good."""
        snapshot = Snapshot.read(self.public)
        damage = problems(snapshot, update or self.scenario.update, may_be_transient=not ended_by_itself)
        damage += self._unlike_the_goal(snapshot, build, ended_by_itself)
        if mend:
            mend()
        return Finding(f"{self.scenario.name}, {label}", damage=damage, unhealed=self._heal(), **more)

    def conclude_once(self, label, build, **more):
        """As above, but what a folder in exactly this state came to before is not tried again: thousands of faults leave
        it in a few hundred states."""
        snapshot = Snapshot.read(self.public)
        key = (self.scenario.name, snapshot.digest())
        if key not in self.workshop.verdicts:
            self.workshop.verdicts[key] = (problems(snapshot, self.scenario.update), self._heal())
        damage, unhealed = self.workshop.verdicts[key]
        damage = damage + self._unlike_the_goal(snapshot, build, ended_by_itself=False)
        return Finding(f"{self.scenario.name}, {label}", damage=damage, unhealed=unhealed, **more)

    def _unlike_the_goal(self, snapshot, build, ended_by_itself):
        """A build that says that it succeeded has to have reached the goal."""
        if build is None or build.code != 0:
            return []
        return differences(snapshot if ended_by_itself else snapshot.cleared(), self.scenario.goal)

    def _heal(self):
        healing = self.workshop.build(self.scenario.site, self.public)
        unhealed = differences(Snapshot.read(self.public), self.scenario.goal)
        if healing.code != 0:
            unhealed.append(f"the next build ends with {healing.code}: {healing.says()}")
        return unhealed

    def wait_for_lock(self, process):
        """Until the build has its lock. False if it ended before."""
        lock = os.path.join(self.public, ".dossier-lock")
        while process.poll() is None:
            try:
                with open(lock, "rb") as file:
                    if file.read().endswith(b"\n"):
                        return True
            except FileNotFoundError:
                pass
            time.sleep(0.0002)
        return False


def temporary_folder(wanted=None):
    """In memory where that can be had: thousands of small builds would only wear a disk."""
    memory = "/dev/shm"
    if wanted is None and os.access(memory, os.W_OK) and shutil.disk_usage(memory).free > 200_000_000:
        wanted = memory
    return tempfile.mkdtemp(prefix="dossier-faults-", dir=wanted)
