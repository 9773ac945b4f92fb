"""What the benchmarks are made of: programs run and measured, sites made, and rows of a table."""

import os
import pathlib
import shutil
import statistics
import subprocess
import sys
import time

CHECKOUT = pathlib.Path(__file__).resolve().parents[2]


class Run:
    """One run of a command: seconds of wall time and of processor time, and the largest memory in MiB."""

    def __init__(self, wall, cpu, memory):
        self.wall, self.cpu, self.memory = wall, cpu, memory


def run(command, cwd=None):
    """Runs a command to its end, its children among it."""
    start = time.perf_counter()
    process = subprocess.Popen([str(part) for part in command], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, cwd=cwd)
    output = process.stdout.read()
    _, status, usage = os.wait4(process.pid, 0)
    wall = time.perf_counter() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        words = " ".join(str(part) for part in command)
        sys.exit(f"benchmark.py: {words} ended with {process.returncode}:\n{output.decode(errors='replace')[-2000:]}")
    return Run(wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024)


class Median:
    """The medians of some runs, each by itself; and the fastest of them."""

    def __init__(self, runs):
        self.count = len(runs)
        self.wall = statistics.median(r.wall for r in runs)
        self.cpu = statistics.median(r.cpu for r in runs)
        self.memory = statistics.median(r.memory for r in runs)
        self.best = min(r.wall for r in runs)


def in_turns(rounds, programs, say):
    """Runs programs one after the other, again and again, so that a noisy machine is noisy for all of them.

    `programs` are names with a function that prepares and a command. Gives the medians by name.
    """
    runs = {name: [] for name, _, _ in programs}
    for number in range(rounds):
        for name, prepare, command in programs:
            say(f"round {number + 1} of {rounds}: {name}")
            if prepare:
                prepare()
            runs[name].append(run(command))
    return {name: Median(results) for name, results in runs.items()}


def clearing(folder):
    return lambda: shutil.rmtree(folder, ignore_errors=True)


def shared_folder():
    """The folder of `generate.py` and `floor.c`; None where there is none."""
    given = os.environ.get("DOSSIER_SHARED")
    folder = (pathlib.Path(given) if given else CHECKOUT.parent / "shared") / "bench"
    return folder if (folder / "generate.py").exists() else None


# generate.py without what it makes for Hugo: half the files, where there are a million.
OURS_ALONE = """
import importlib.util, sys
spec = importlib.util.spec_from_file_location("generate", sys.argv[1])
generate = importlib.util.module_from_spec(spec)
spec.loader.exec_module(generate)
write = generate.write
generate.write = lambda path, text: None if "hugo" in path.parts else write(path, text)
sys.argv = sys.argv[1:]
generate.main()
"""


class Workplace:
    """A folder for sites and their output, and the programs that there are."""

    def __init__(self, folder, program):
        self.folder = pathlib.Path(folder)
        self.program = program
        self.cores = os.cpu_count() or 1
        self.hugo = shutil.which("hugo")
        self.floor = self._floor()

    def _floor(self):
        compiler, bench = shutil.which("cc"), shared_folder()
        if not compiler or not bench:
            return None
        floor = self.folder / "floor"
        command = [compiler, "-O2", bench / "floor.c", "-o", floor, "-lcmark-gfm"]
        return floor if subprocess.run(command, capture_output=True).returncode == 0 else None

    def made(self, pages, hub=False, hugo=True):
        """The same synthetic dossier for us and for Hugo. With a hub, every second page mentions one entity besides."""
        folder = self.folder / f"made-{pages}{'-hub' if hub else ''}"
        if not folder.exists():
            generate = shared_folder() / "generate.py"
            command = [generate] if hugo else ["-c", OURS_ALONE, generate]
            subprocess.run([sys.executable, *command, str(pages), folder], check=True)
            if hub:
                for number, page in enumerate(sorted((folder / "dossier" / "Content").glob("*/*.md"))):
                    if number % 2 and page.stem != "e0":
                        with open(page, "a") as file:
                            file.write("\nThe agency named [[e0|Entity 0]] again.\n")
        return folder

    def out(self, name):
        return self.folder / "out" / name

    def programs(self, made, names=("Dossier", "Hugo", "floor")):
        """Each with what is done before it and its command, as ``in_turns`` takes them."""
        content = made / "dossier"
        commands = {"Dossier": [self.program, "build", content, "--output", self.out("dossier"), "--quiet"]}
        if self.hugo:
            commands["Hugo"] = [self.hugo, "-s", made / "hugo", "-d", self.out("hugo"), "--quiet"]
        if self.floor:
            commands["floor"] = [self.floor, content / "Content", self.out("floor"), self.cores, 3000]
        self.out("x").parent.mkdir(exist_ok=True)
        return [(name, clearing(self.out(name.lower())), commands[name]) for name in names if name in commands]

    def unchanged(self, made):
        """A build of what was built just before."""
        name, _, command = self.programs(made, ["Dossier"])[0]
        return (f"{name}, nothing changed", None, command)
