"""SIGINT and SIGTERM at random moments: 130 or 143, the site as it was, and nothing left over; or 0 when it had ended."""

import os
import signal

from public_check import Snapshot, differences
from round_kill import duration, send

NAME = "signals"


def rows(workshop):
    count = workshop.count(100, 8)
    for number in (signal.SIGINT, signal.SIGTERM):
        yield f"{number.name} at random moments", lambda number=number: _signalled_often(workshop, number, count)


def _signalled_often(workshop, number, count):
    r = workshop.random(number.name)
    items = [(workshop.scenarios[n % 2], n % 4 < 2, r.random()) for n in range(count)]
    return workshop.each(number.name, items, lambda item: _signalled(workshop, number, *item))


def _signalled(workshop, number, scenario, waits_for_lock, fraction):
    """Tries again, earlier, where the build had ended before, so that as many are stopped as were asked for."""
    moment = fraction * duration(workshop, scenario)
    for attempt in range(50):
        with workshop.case(scenario) as case:
            build = send(workshop, case, case.command(), moment * 0.8**attempt, waits_for_lock, number)
            stopped = build.code != 0
            wrong = list(_wrong(build, number))
            if stopped:
                left = differences(Snapshot.read(case.public), scenario.start or Snapshot())
                wrong += [f"it was stopped, and {difference}" for difference in left]
                if scenario.start is None and os.path.lexists(case.public):
                    wrong.append("it was stopped, and the folder that it had made is there")
            if stopped or wrong or attempt == 49:
                after = "lock" if waits_for_lock else "start"
                label = f"{number.name} {moment * 1000:.1f} ms after the {after}"
                return case.conclude(label, build, ended_by_itself=True, injected=stopped, wrong=wrong)


def _wrong(build, number):
    # Before the program listens for signals they end it, which a shell shows as the same status.
    if build.code not in (0, 128 + number, -number):
        yield f"it ended with {build.code}: {build.says()}"
    if build.code == 128 + number and not build.error:
        yield f"it ended with {build.code} and said nothing"
