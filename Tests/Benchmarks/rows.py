"""The rows of the benchmark table: what is measured, what for, and what came of it."""

import os
import pathlib
import re
import shutil
import subprocess
import sys
import time

import benchmark_site
from measure import CHECKOUT

GROWTH = [10_000, 20_000, 40_000, 80_000, 160_000]


class Row:
    def __init__(self, work, target, measured):
        self.work, self.target, self.measured = work, target, measured

    def __str__(self):
        return f"| {self.work} | {self.target} | {self.measured} |"


def seconds(value):
    return f"{value * 1000:.0f} ms" if value < 0.1 else f"{value:.2f} s"


def told(result):
    return f"{seconds(result.wall)}, {result.memory:,.0f} MiB"


def cold(workplace, pages, rounds, place, hugo_target, floor_target, memory_target, say):
    """A first build, side by side with Hugo and with what the machine needs at the least."""
    made = workplace.made(pages)
    programs = workplace.programs(made)
    programs += workplace.floor_of_as_many_bytes(made)
    results = workplace.in_turns(rounds, [programs[0], workplace.unchanged(made)] + programs[1:], say)
    ours = results["Dossier"]
    measured, targets = [told(ours)], []
    if "Hugo" in results:
        hugo = results["Hugo"]
        targets += [f"Hugo ÷ ours ≥ {hugo_target}"] if hugo_target else []
        targets += [f"memory ≤ 1/{memory_target}"] if memory_target else []
        measured.append(f"Hugo {told(hugo)}: {hugo.wall / ours.wall:.1f} times ours, {hugo.memory / ours.memory:.1f} times "
                        "the memory")
    if "floor" in results:
        floor = results["floor"]
        if floor_target:
            targets.append(f"ours ÷ floor ≤ {floor_target}")
        measured.append(f"floor {told(floor)}: ours {ours.wall / floor.wall:.2f} times that")
        same = results["floor of as many bytes"]
        measured.append(f"with pages of as many bytes as ours {told(same)}: {ours.wall / same.wall:.2f} times that")
    yield Row(f"{pages:,} pages, first build, {place}", "; ".join(targets), "; ".join(measured))
    again = results["Dossier, nothing changed"]
    yield Row(f"{pages:,} pages, nothing changed, {place}", "≤ 0.5 of the first build",
              f"{told(again)}: {again.wall / ours.wall:.2f} of it")


def edit(workplace, pages, edits, say):
    """One edit by the machinery of a preview, and by Hugo's server where it is there."""
    made = workplace.made(pages)
    say("building the program that edits")
    environment = os.environ | {"DOSSIER_BENCHMARKS": "1"}
    scratch = CHECKOUT / ".build" / "benchmarks"
    build = ["swift", "build", "-c", "release", "--scratch-path", scratch, "--product", "EditBenchmark"]
    subprocess.run(build, cwd=CHECKOUT, env=environment, check=True, stdout=subprocess.DEVNULL)
    say(f"{edits} edits")
    command = [scratch / "release" / "EditBenchmark", made / "dossier", workplace.out("edited"), str(edits)]
    ended = subprocess.run(command, capture_output=True, text=True)
    if ended.returncode != 0:
        sys.exit(f"benchmark.py: EditBenchmark ended with {ended.returncode}:\n{ended.stdout[-2000:]}{ended.stderr[-2000:]}")
    # Name, fastest, median, nine in ten, processor time, and so on.
    cells = [[cell.strip() for cell in line.split("|")[1:6]] for line in ended.stdout.splitlines() if line.startswith("| a")]
    measured = "; ".join(
        f"{name}: median {float(median):.0f} ms, nine in ten within {float(late):.0f} ms, {float(cpu):.0f} ms of processor time"
        for name, _, median, late, cpu in cells)
    measured += "; same bytes as a full build"
    hugo = hugo_edit(workplace, made, say)
    if hugo:
        measured += f"; Hugo’s server {hugo * 1000:.0f} ms"
    yield Row(f"{pages:,} pages, one edit", "≤ 80 ms, same bytes as a full build", measured)


def hugo_edit(workplace, made, say, edits=5):
    """The median of what Hugo's server says that it took for an edit, in seconds; None where there is no Hugo."""
    if not workplace.hugo:
        return None
    say("edits with Hugo's server")
    page = sorted((made / "hugo" / "content" / "articles").glob("*.md"))[0]
    before = page.read_text()
    command = [workplace.hugo, "server", "-s", made / "hugo", "--port", "18313", "--bind", "127.0.0.1"]
    server = subprocess.Popen([str(part) for part in command], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    times = []
    try:
        for line in server.stdout:
            if "Press Ctrl+C" in line or (found := re.search(r"^Total in (\d+) ms", line)) and len(times) < edits:
                if "Press Ctrl+C" not in line:
                    times.append(int(found[1]) / 1000)
                if len(times) == edits:
                    break
                time.sleep(1)
                page.write_text(before + f"\nA sentence was added, number {len(times)}.\n")
    finally:
        server.terminate()
        server.wait()
        page.write_text(before)
    return sorted(times)[len(times) // 2] if times else None


def growth(workplace, rounds, sizes, hub, say):
    """How the time of a first build grows with the pages. The sizes take turns, as programs do elsewhere."""
    programs = []
    for pages in sizes:
        say(f"making {pages:,} pages")
        [(_, prepare, command)] = workplace.programs(workplace.made(pages, hub, hugo=False), ["Dossier"])
        programs.append((f"{pages:,} pages", prepare, command))
    results = workplace.in_turns(rounds, programs, say)
    walls = [results[name].wall for name, _, _ in programs]
    for pages in sizes:
        shutil.rmtree(workplace.made(pages, hub, hugo=False))
    ratios = [later / earlier for earlier, later in zip(walls, walls[1:])]
    told_sizes = ", ".join(f"{pages // 1000}k {seconds(wall)}" for pages, wall in zip(sizes, walls))
    work = "growth, one entity mentioned by half of all pages" if hub else "growth"
    yield Row(work, "time(2n) ÷ time(n) ≤ 2.3", f"{told_sizes}: at most {max(ratios):.2f}")


def pictures(workplace, pages, rounds, say):
    """A first build of a site that has timelines, maps, networks and a page on evidence, beside one of the same texts without; and
    of one that is all pictures."""
    programs = []
    for name, dated in (("without", False), ("with", True)):
        [(_, prepare, command)] = workplace.programs(workplace.made(pages, hugo=False, dated=dated), ["Dossier"])
        programs.append((name, prepare, command))
    results = workplace.in_turns(rounds, programs, say)
    (before, after) = (results["without"], results["with"])
    yield Row(f"{pages:,} pages with dates, places, relations and claims, and their pictures", "",
              f"{told(after)}; without any {told(before)}: {after.wall / before.wall:.2f} times that")
    say("making a site that is all pictures")
    made = workplace.folder / "made-pictures"
    if not made.exists():
        benchmark_site.pictures_site(made)
    [program] = workplace.programs(made, ["Dossier"])
    result = workplace.in_turns(rounds, [program], say)["Dossier"]
    drawn = [path for path in workplace.out("dossier").glob("*.html") if "<svg" in path.read_text()]
    largest = max(path.stat().st_size for path in drawn)
    yield Row("2,000 events, 500 places, 5,000 entities with 20,000 relations", "≤ 2 s, pages ≤ 300 KB",
              f"{told(result)}; the largest of {len(drawn)} pages with pictures {largest // 1000} KB")


def million(workplace, say):
    pages = 1_000_000
    say("making 1,000,000 pages")
    made = workplace.made(pages, hugo=False)
    result = workplace.in_turns(1, workplace.programs(made, ["Dossier"]), lambda words: say("building 1,000,000 pages"))["Dossier"]
    yield Row("1,000,000 pages, first build, on disk", "builds", told(result))


EMPTY = 'print("")\n'


def real(workplace, rounds, say):
    """The dossier of this checkout, start to exit, beside a Swift program that does nothing."""
    folder = workplace.folder / "empty"
    folder.mkdir(exist_ok=True)
    (folder / "main.swift").write_text(EMPTY)
    empty = [("an empty Swift program", None, [folder / "empty"])]
    for options in (["-static-stdlib"], []):
        command = ["swiftc", "-O", *options, folder / "main.swift", "-o", folder / "empty"]
        if subprocess.run([str(part) for part in command], capture_output=True).returncode == 0:
            break
    else:
        empty = []
    output = workplace.out("real")
    output.parent.mkdir(exist_ok=True)
    build = [workplace.program, "build", CHECKOUT, "--output", output, "--quiet"]
    first = ("first build", lambda: shutil.rmtree(output, ignore_errors=True), build)
    results = workplace.in_turns(rounds, [first, ("nothing changed", None, build)] + empty, say)
    measured = "; ".join(f"{name} {result.wall * 1000:.1f} ms" for name, result in results.items())
    yield Row("the real dossier, start to exit", "nothing changed: ≤ 3 times an empty Swift program", measured)
