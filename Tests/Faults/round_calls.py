"""kill -9 before each call that writes, and so after each one before it, and at the end."""

import os
import signal

import calls

NAME = "calls"

# What changes a file, a name or a lock, or has it reach the disk.
WRITING = {
    "write", "writev", "pwrite64", "pwritev", "pwritev2", "rename", "renameat", "renameat2", "unlink", "unlinkat",
    "rmdir", "mkdir", "mkdirat", "fsync", "fdatasync", "sync", "syncfs", "sync_file_range", "ftruncate", "truncate",
    "fallocate", "copy_file_range", "sendfile", "splice", "link", "linkat", "symlink", "symlinkat", "chmod", "fchmod",
    "fchmodat", "utimensat", "flock", "exit_group",
}
CREATING = {"open", "openat", "openat2", "creat"}


def rows(workshop):
    calls.need_strace(workshop)
    for scenario in workshop.scenarios:
        name = f"kill -9 at each writing call, {scenario.name}"
        yield name, lambda scenario=scenario: _killed_at_each(workshop, scenario)


def _killed_at_each(workshop, scenario):
    all_calls, _ = calls.traced(workshop, scenario)
    writing = [call for call in all_calls if call.name in WRITING or call.name in CREATING and call.creates()]
    chosen = calls.sample(workshop, f"calls {scenario.name}", writing, 40)
    return workshop.each(f"calls, {scenario.name}", chosen, lambda call: _killed_at(workshop, scenario, call))


def _killed_at(workshop, scenario, call):
    with workshop.case(scenario) as case:
        log = os.path.join(case.folder, "log")
        build = workshop.run(calls.killed(case, call, log))
        killed = build.code == -signal.SIGKILL
        # A run that did not make the call ends by itself, and is no fault.
        ended = build.code == 0 and not calls.was_reached(call, log)
        wrong = [] if killed or ended else [f"it ended with {build.code}: {build.says()}"]
        return case.conclude(f"killed at {call.label()}", build, injected=killed, wrong=wrong)
