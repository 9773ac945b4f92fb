"""Two builds at once: the second says who publishes there and ends within a second; the first is none the worse."""

import os
import signal
import time

NAME = "lock"

LOCKED = 75


def rows(workshop):
    count = workshop.count(100, 8)
    yield "a second build while one publishes", lambda: _held_often(workshop, count)
    yield "two builds started at once", lambda: _raced_often(workshop, count)


def _held_often(workshop, count):
    r = workshop.random("lock")
    items = [(workshop.scenarios[n % 2], r.random()) for n in range(count)]
    return workshop.each("lock", items, lambda item: _held(workshop, *item))


def _held(workshop, scenario, fraction):
    """The first build is stopped in the middle of its publish, and goes on when the second has ended."""
    for attempt in range(50):
        with workshop.case(scenario) as case:
            began = time.monotonic()
            first = workshop.start(case.command())
            try:
                is_held = case.wait_for_lock(first)
                time.sleep(0.03 * fraction * 0.7**attempt)
                first.send_signal(signal.SIGSTOP)
                is_held = is_held and os.path.exists(os.path.join(case.public, ".dossier-lock"))
                second = workshop.run(case.command()) if is_held else None
            finally:
                first.send_signal(signal.SIGCONT)
            build = workshop.wait(first, began)
            if second:
                return case.conclude("held", build, ended_by_itself=True, wrong=_wrong(first, build, second))
            if attempt == 49:
                return case.conclude("never held", build, ended_by_itself=True, injected=False)


def _wrong(first, build, second):
    wrong = []
    if build.code != 0:
        wrong.append(f"the first ended with {build.code}: {build.says()}")
    if second.code != LOCKED or str(first.pid) not in second.error:
        wrong.append(f"the second ended with {second.code}, and {first.pid} held the lock: {second.says()}")
    if second.seconds >= 1:
        wrong.append(f"the second took {second.seconds:.2f} s")
    return wrong


def _raced_often(workshop, count):
    items = [workshop.scenarios[n % 2] for n in range(count)]
    return workshop.each("race", items, lambda scenario: _raced(workshop, scenario))


def _raced(workshop, scenario):
    with workshop.case(scenario) as case:
        began = time.monotonic()
        processes = [workshop.start(case.command()) for _ in range(2)]
        builds = [workshop.wait(process, began) for process in processes]
        codes = sorted(str(build.code) for build in builds)
        wrong = []
        if codes not in (["0", "0"], ["0", str(LOCKED)]):
            wrong.append(f"they ended with {' and '.join(codes)}: " + "; ".join(build.says() for build in builds))
        done = next((build for build in builds if build.code == 0), builds[0])
        return case.conclude("raced", done, ended_by_itself=True, wrong=wrong)
