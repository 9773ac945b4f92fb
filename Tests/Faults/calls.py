"""The calls that a build makes to the system, as strace shows them, and faults set into one of them."""

import os
import re
import shutil
import subprocess

from workshop import Skipped

# A line of the log: `4711 openat(5</work/Public>, "a.html", O_RDONLY) = 3</work/Public/a.html>`.
LINE = re.compile(r"(\d+)\s+([a-z][a-z0-9_]*)\((.*)")
MADE = re.compile(r"\bO_CREAT\b")


class Call:
    """The n-th call of its name that a thread of a build makes: strace counts for each by itself."""

    def __init__(self, name, number, text):
        self.name = name
        self.number = number
        self.text = text

    def touches(self, folder):
        return any(folder + end in self.text for end in '/>"')

    def is_talk(self):
        """It goes to whoever started the program or to another of its threads, not to a file."""
        return self.text.startswith(("1<", "2<")) or "<anon_inode:" in self.text

    def creates(self):
        return bool(MADE.search(self.text))

    def label(self):
        return f"{self.name} {self.number}"


def need_strace(workshop):
    """Skips the round where there is no strace, or where it may not look into other processes."""
    if not shutil.which("strace"):
        raise Skipped("strace is not installed")
    trial = subprocess.run(["strace", "-f", "--seccomp-bpf", "-qq", "-o", os.devnull, "-e", "trace=write",
                            "-e", "inject=write:error=EIO:when=1", "true"], capture_output=True)
    if trial.returncode != 0:
        raise Skipped("strace may not set faults here: " + trial.stderr.decode("utf-8", "replace").strip()[:80])


def traced(workshop, scenario):
    """The calls of a build without a fault, and the folder that it wrote to."""
    with workshop.case(scenario) as case:
        log = os.path.join(case.folder, "log")
        build = workshop.run(["strace", "-f", "-y", "-qq", "-s", "0", "-o", log, *case.command("--jobs", "1")])
        if build.code != 0:
            raise Skipped(f"a build under strace ends with {build.code}: {build.says()}")
        with open(log, encoding="utf-8", errors="replace") as file:
            return list(_calls(file)), case.public


def _calls(lines):
    counts = {}
    for line in lines:
        match = LINE.match(line)
        if match:
            thread, name, text = match.groups()
            counts[thread, name] = counts.get((thread, name), 0) + 1
            yield Call(name, counts[thread, name], text)


def failing(case, call, error, lasts, log):
    """The command of a build in which one call is not made and answers with an error; if that lasts, also each later
    call of its name."""
    # Stopped at such calls alone, the build runs nearly as fast as without.
    return ["strace", "--seccomp-bpf", *_injecting(case, call, f"error={error}", log, "+" if lasts else "")]


def killed(case, call, log):
    """The command of a build that is killed as it enters a call."""
    # Together with --seccomp-bpf the signal does not come.
    return ["strace", *_injecting(case, call, "signal=SIGKILL", log)]


def was_reached(call, log):
    """Whether a thread of the run made the call: strace counts for each thread by itself, and one of the system's may have
    made one more when the calls were traced."""
    made = {}
    with open(log, encoding="utf-8", errors="replace") as lines:
        for line in lines:
            thread, _, text = line.partition(" ")
            if text.lstrip().startswith(call.name + "("):
                made[thread] = made.get(thread, 0) + 1
    return max(made.values(), default=0) >= call.number


def _injecting(case, call, fault, log, on=""):
    # On one thread calls come in the same order each time.
    return [
        "-f", "-qq", "-o", log, "-e", f"trace={call.name}",
        "-e", f"inject={call.name}:{fault}:when={call.number}{on}", *case.command("--jobs", "1"),
    ]


def sample(workshop, name, items, short):
    """All of them, or, evenly spread from a random beginning, so many as a shorter run has."""
    count = workshop.count(len(items), short)
    if count >= len(items):
        return items
    shift = workshop.random(name).random()
    return [items[int((at + shift) * len(items) / count)] for at in range(count)]
