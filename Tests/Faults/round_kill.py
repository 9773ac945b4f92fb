"""kill -9 at random moments of a build; some sites are killed again and again before they are healed."""

import signal
import time

NAME = "kill"


def rows(workshop):
    count = workshop.count(500, 40)
    yield "kill -9 at random moments", lambda: _once(workshop, count)
    yield "kill -9, three versions in a row", lambda: _again(workshop, count // 5)


def _once(workshop, count):
    r = workshop.random("kill")
    items = [(workshop.scenarios[n % 2], n % 4 < 2, r.random()) for n in range(count)]
    return workshop.each("kill", items, lambda item: _killed(workshop, *item))


def _killed(workshop, scenario, waits_for_lock, fraction):
    """The moments count from the start of the program, or from its lock: most of the time is before that."""
    longest = duration(workshop, scenario)
    for attempt in range(50):
        with workshop.case(scenario) as case:
            moment = fraction * longest * 0.8**attempt
            build = send(workshop, case, case.command(), moment, waits_for_lock)
            if build.code == -signal.SIGKILL or attempt == 49:
                after = "the lock" if waits_for_lock else "the start"
                label = f"killed {moment * 1000:.1f} ms after {after}"
                return case.conclude(label, build, injected=build.code == -signal.SIGKILL)


def send(workshop, case, command, moment, waits_for_lock, number=signal.SIGKILL, **more):
    """Sends a signal to a build some seconds after its start, or after its lock; the build may have ended before."""
    began = time.monotonic()
    process = workshop.start(command, **more)
    if not waits_for_lock or case.wait_for_lock(process):
        time.sleep(moment)
        process.send_signal(number)
    return workshop.wait(process, began)


def duration(workshop, scenario):
    """The time that a build takes when nothing happens to it."""
    known = workshop.durations
    if scenario.name not in known:
        times = []
        for _ in range(3):
            with workshop.case(scenario) as case:
                times.append(workshop.run(case.command()).seconds)
        known[scenario.name] = sorted(times)[1]
    return known[scenario.name]


def _again(workshop, count):
    r = workshop.random("again")
    items = [[(r.choice("abc"), r.random() < 0.7, r.random()) for _ in range(3)] for _ in range(count)]
    return workshop.each("kill again", items, lambda kills: _killed_again(workshop, kills))


def _killed_again(workshop, kills):
    scenario = workshop.update
    longest = duration(workshop, scenario)
    killed = 0
    with workshop.case(scenario) as case:
        for version, waits_for_lock, fraction in kills:
            command = workshop.command(workshop.sites[version], case.public)
            build = send(workshop, case, command, fraction * longest * 0.5, waits_for_lock)
            killed += build.code == -signal.SIGKILL
        update = scenario.with_versions(*(workshop.clean[version] for version in "abc"))
        label = "killed in " + ", ".join(version for version, _, _ in kills)
        return case.conclude(label, None, update=update, injected=killed)
