"""Clocks ten years off: of the program, of the content's files, of the published ones. The same bytes come out."""

import copy
import os
import shutil
import signal
import subprocess
import time

from round_kill import duration, send

NAME = "clock"

TEN_YEARS = 3653 * 86_400
LIBRARY = "clock.so"


def rows(workshop):
    count = workshop.count(20, 2)
    yield "files dated ten years off", lambda: _dated_often(workshop, count)
    library = _library(workshop)
    shiftable = _shiftable(workshop)
    if not library:
        print("skipped: a clock ten years off: there is no C compiler")
    elif not shiftable:
        print("skipped: a clock ten years off: the program is one file, and there is no .build/debug/dossier: swift build")
    else:
        yield "a clock ten years off", lambda: _shifted_often(shiftable, library, count)


def _shiftable(workshop):
    """The same with a program whose clock can be shifted, by a library that it loads: a release is one file that loads none,
    so the debug build of the same sources takes its place. Nothing where there is none."""
    built = os.path.dirname(os.path.dirname(workshop.program))
    debug = [os.path.join(folder, "debug", "dossier") for folder in (built, built + "-tests")]
    for program in (workshop.program, *debug):
        if os.access(program, os.X_OK) and _loads_libraries(program):
            other = copy.copy(workshop)
            other.program = program
            return other
    return None


def _loads_libraries(program):
    """Whether an ELF file names who loads its libraries, as one that has them all in it does not."""
    with open(program, "rb") as file:
        head = file.read(64)
        if head[:4] != b"\x7fELF":
            return True
        start, size, count = (int.from_bytes(head[at:at + length], "little") for at, length in ((32, 8), (54, 2), (56, 2)))
        file.seek(start)
        headers = file.read(size * count)
    return any(int.from_bytes(headers[at:at + 4], "little") == 3 for at in range(0, len(headers), size))


def _library(workshop):
    """What shifts the clock of one program; nothing where there is no C compiler."""
    compiler = shutil.which("cc")
    if not compiler:
        return None
    source = os.path.join(os.path.dirname(os.path.abspath(__file__)), "clock.c")
    library = os.path.join(workshop.folder, LIBRARY)
    built = subprocess.run([compiler, "-shared", "-fPIC", "-O1", "-o", library, source, "-ldl"], capture_output=True)
    return library if built.returncode == 0 else None


def _dated_often(workshop, count):
    items = [(workshop.scenarios[n % 2], sign, what) for n in range(count) for sign, what in
             ((-1, "content"), (1, "content"), (-1, "output"), (1, "output"))][:max(count, 4)]
    return workshop.each("dates", items, lambda item: _dated(workshop, *item))


def _dated(workshop, scenario, sign, what):
    with workshop.case(scenario) as case:
        site = scenario.site
        if what == "content":
            site = os.path.join(case.folder, os.path.basename(scenario.site))
            shutil.copytree(scenario.site, site)
        _date(site if what == "content" else case.public, time.time() + sign * TEN_YEARS)
        build = workshop.build(site, case.public)
        wrong = [] if build.code == 0 else [f"it ended with {build.code}: {build.says()}"]
        return case.conclude(f"{what} dated by {sign * 10} years", build, ended_by_itself=True, wrong=wrong)


def _date(folder, moment):
    for parent, folders, files in os.walk(folder):
        for name in folders + files:
            os.utime(os.path.join(parent, name), (moment, moment), follow_symlinks=False)


def _shifted_often(workshop, library, count):
    r = workshop.random("clock")
    items = [(workshop.scenarios[n % 2], 1 if n % 4 < 2 else -1, r.random()) for n in range(count)]
    return workshop.each("clock", items, lambda item: _shifted(workshop, library, *item))


def _shifted(workshop, library, scenario, sign, fraction):
    """A build on a shifted clock is killed while it publishes, a whole one on the same clock heals, and then a plain one
    has nothing to do."""
    shift = sign * TEN_YEARS
    environment = {**workshop.environment, "LD_PRELOAD": library, "CLOCK_SHIFT": str(shift)}
    with workshop.case(scenario) as case:
        wrong = list(_lock_on(workshop, case, environment, shift))
        moment = fraction * duration(workshop, scenario) * 0.3
        send(workshop, case, case.command(), moment, True, env=environment)
        build = workshop.run(case.command(), env=environment)
        if build.code != 0:
            wrong.append(f"it ended with {build.code}: {build.says()}")
        return case.conclude(f"a clock {sign * 10} years off", build, ended_by_itself=True, wrong=wrong)


def _lock_on(workshop, case, environment, shift):
    """The lock says since when it is held: this tells that the clock of the build is indeed another."""
    began = time.monotonic()
    process = workshop.start(case.command(), env=environment)
    if case.wait_for_lock(process):
        process.send_signal(signal.SIGSTOP)
        try:
            with open(os.path.join(case.public, ".dossier-lock"), encoding="ascii") as file:
                since = int(file.read().split()[-1])
            if abs(since - time.time() - shift) > 60:
                yield f"the clock was not shifted: the lock is held since {since}"
        except FileNotFoundError:
            pass
        process.send_signal(signal.SIGKILL)
        process.send_signal(signal.SIGCONT)
    workshop.wait(process, began)
