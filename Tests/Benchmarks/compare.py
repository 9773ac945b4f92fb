#!/usr/bin/env python3
"""Measures `dossier build` side by side with Hugo and with the floor: what the same machine needs at the least to read
the files, run the Markdown library and write the pages.

    swift build -c release
    python3 Tests/Benchmarks/compare.py                        10,000 pages in memory, each five times
    python3 Tests/Benchmarks/compare.py --pages 100000 --rounds 3
    python3 Tests/Benchmarks/compare.py --disk /var/tmp        on a disk in the place of memory

Takes `generate.py` and `floor.c` from a folder `shared/bench` beside the checkout, or from $DOSSIER_SHARED/bench; Hugo
and the C compiler where they are there. The programs take turns, so that a noisy machine is noisy for all of them; what
counts is the ratio of the medians, in one run. Prints a Markdown table for ARCHITECTURE.md.
"""

import argparse
import os
import pathlib
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

CHECKOUT = pathlib.Path(__file__).resolve().parents[2]
PROGRAM = CHECKOUT / ".build" / "release" / "dossier"


def shared_folder():
    given = os.environ.get("DOSSIER_SHARED")
    for folder in [pathlib.Path(given)] if given else [CHECKOUT.parent / "shared"]:
        if (folder / "bench" / "generate.py").exists():
            return folder / "bench"
    sys.exit("compare.py: no shared/bench beside the checkout; set DOSSIER_SHARED to the folder that holds bench/")


def run(command, before=None):
    """Seconds of wall time and of processor time, and the largest memory in MiB, of a command and its children."""
    if before:
        before()
    start = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    output = process.stdout.read()
    _, status, usage = os.wait4(process.pid, 0)
    wall = time.perf_counter() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        sys.exit(f"compare.py: {' '.join(map(str, command))} ended with {process.returncode}:\n{output.decode()[-2000:]}")
    return wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def contenders(work, bench, made):
    """Name, command and the folder to clear before each run."""
    content, out = made / "dossier", work / "out"
    programs = [("Dossier", [PROGRAM, "build", content, "--output", out / "dossier", "--quiet"], out / "dossier")]
    hugo = shutil.which("hugo")
    if hugo:
        programs.append(("Hugo", [hugo, "-s", made / "hugo", "-d", out / "hugo", "--quiet"], out / "hugo"))
    compiler = shutil.which("cc")
    if compiler:
        floor = work / "floor"
        built = subprocess.run([compiler, "-O2", bench / "floor.c", "-o", floor, "-lcmark-gfm"], capture_output=True)
        if built.returncode == 0:
            cores = str(os.cpu_count() or 1)
            programs.append(("floor", [floor, content / "Content", out / "floor", cores, "3000"], out / "floor"))
    return programs


def measure(pages, rounds, place):
    bench = shared_folder()
    with tempfile.TemporaryDirectory(dir=place, prefix="dossier-bench-") as name:
        work = pathlib.Path(name)
        made = work / "made"
        subprocess.run([sys.executable, bench / "generate.py", str(pages), made], check=True)
        (work / "out").mkdir()
        programs = contenders(work, bench, made)
        results = {name: [] for name, _, _ in programs}
        unchanged = []
        for number in range(rounds):
            for name, command, out in programs:
                print(f"  {pages:,} pages, round {number + 1} of {rounds}: {name}          ", end="\r", file=sys.stderr)
                results[name].append(run(command, before=lambda: shutil.rmtree(out, ignore_errors=True)))
                if name == "Dossier":
                    unchanged.append(run(command))
        print(" " * 70, end="\r", file=sys.stderr)
        results["Dossier, nothing changed"] = unchanged
        return results


def table(pages, where, results):
    median = {name: [statistics.median(run[i] for run in runs) for i in range(3)] for name, runs in results.items()}
    ours = median["Dossier"]
    lines = [
        f"{pages:,} pages, {where}, medians of {len(results['Dossier'])} runs", "",
        "| program | wall | processor | peak memory | wall ÷ Dossier's | memory ÷ Dossier's |", "| --- | --- | --- | --- | --- | --- |",
    ]
    for name, (wall, cpu, memory) in median.items():
        lines.append(
            f"| {name} | {wall:.2f} s | {cpu:.2f} s | {memory:,.0f} MiB | {wall / ours[0]:.2f} | {memory / ours[2]:.2f} |")
    return "\n".join(lines)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--pages", type=int, nargs="+", default=[10_000])
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--disk", help="a folder on a disk; without it, memory (/dev/shm) where there is some")
    options = parser.parse_args()
    if not PROGRAM.exists():
        sys.exit("compare.py: first run swift build -c release")
    memory = "/dev/shm" if os.path.isdir("/dev/shm") else None
    place, where = (options.disk, "on disk") if options.disk else (memory, "in memory")
    for pages in options.pages:
        print(table(pages, where, measure(pages, options.rounds, place)), end="\n\n")


if __name__ == "__main__":
    main()
