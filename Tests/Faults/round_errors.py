"""One call fails, each in turn and with each error: the build says so, with its exit status, or succeeds rightly."""

import os

import calls
from public_check import LOCK, STAGING

NAME = "errors"

# What the program has to say of each: nothing particular of a call that was interrupted, which may be made again.
ERRORS = {
    "EIO": "the disk reports an error",
    "EACCES": "permission denied",
    "EROFS": "the file system is read-only",
    "EMFILE": "too many files are open",
    "ENOSPC": "the disk is full",
    "EINTR": "",
}
# Errors that last: the disk is gone, or became read-only.
LASTING = ("EIO", "EROFS")
# Calls that the system makes on files and folders; what else a program asks of it has nothing to do with a disk.
ON_FILES = {
    "open", "openat", "openat2", "creat", "close", "read", "readv", "pread64", "write", "writev", "pwrite64", "pwritev",
    "lseek", "stat", "fstat", "lstat", "newfstatat", "statx", "access", "faccessat", "faccessat2", "getdents64", "fcntl",
    "flock", "fsync", "fdatasync", "sync", "syncfs", "sync_file_range", "truncate", "ftruncate", "fallocate", "fadvise64",
    "mkdir", "mkdirat", "rmdir", "unlink", "unlinkat", "rename", "renameat", "renameat2", "link", "linkat", "symlink",
    "symlinkat", "readlink", "readlinkat", "chmod", "fchmod", "fchmodat", "chown", "fchown", "fchownat", "utimensat",
    "copy_file_range", "sendfile", "splice",
}
# Calls whose failure keeps a build from clearing up after itself; the next one does it.
CLEARING = {"unlinkat", "getdents64", "newfstatat", "openat", "fcntl"}


def rows(workshop):
    calls.need_strace(workshop)
    for scenario in workshop.scenarios:
        sites = _sites(workshop, scenario)
        for error in ERRORS:
            yield _row(workshop, scenario, sites, error, False)
        lasting_sites = list(reaching_content(sites))
        for error in LASTING:
            yield _row(workshop, scenario, lasting_sites, error, True)


def _row(workshop, scenario, sites, error, lasts):
    name = f"{error} {'from' if lasts else 'at'} each call{' on' if lasts else ''}, {scenario.name}"
    chosen = calls.sample(workshop, name, sites, 10)
    return name, lambda: workshop.each(name, chosen, lambda site: _failed_at(workshop, scenario, error, lasts, *site))


def _sites(workshop, scenario):
    """The calls on files from the first one on the content, each with whether it is on the content."""
    all_calls, _ = calls.traced(workshop, scenario)
    content = os.path.join(scenario.site, "Content")
    first = next(at for at, call in enumerate(all_calls) if call.touches(content))
    on_files = [call for call in all_calls[first:] if call.name in ON_FILES and not call.is_talk()]
    return [(call, call.touches(content)) for call in on_files]


def reaching_content(sites):
    """The same calls, each with whether a fault that lasts from it on meets the content: at it, or at a later call of its
    name."""
    met = set()
    marked = []
    for call, is_content in reversed(sites):
        if is_content:
            met.add(call.name)
        marked.append((call, call.name in met))
    return reversed(marked)


def _failed_at(workshop, scenario, error, lasts, call, is_content):
    with workshop.case(scenario) as case:
        log = os.path.join(case.folder, "log")
        build = workshop.run(calls.failing(case, call, error, lasts, log))
        with open(log, encoding="utf-8", errors="replace") as file:
            injected = "INJECTED" in file.read()
        wrong = list(_wrong(build, call, is_content, injected))
        # Where no write succeeds any more, none of a message does.
        if not (lasts and call.name == "write"):
            wrong += _unsaid(build, error)
        if not lasts:
            wrong += _left_behind(case, call)
        label = f"{error} at {call.label()}: {call.text.strip().replace(workshop.folder, '')[:120]}"
        return case.conclude_once(label, build, injected=injected, wrong=wrong)


def _wrong(build, call, is_content, injected):
    """What cannot be read of the content is told as an author's error, with 1; all else is the disk's, with 74."""
    if not injected:
        yield f"no {call.label()} was made"
    if build.code not in (0, 74) and (build.code != 1 or not is_content):
        yield f"it ended with {build.code}: {build.says()}"


def _unsaid(build, error):
    """A build that fails says first that it did, and why."""
    if build.code == 0 or build.error.startswith("error") and ERRORS[error] in build.error:
        return []
    return [f"it ended with {build.code}, and said: {build.says()}"]


def _left_behind(case, call):
    """A build that ends by itself leaves nothing of its own behind, but where that very call failed, or where it cannot
    know whether the lock is its own: nobody may remove the lock of another."""
    if call.name in CLEARING and not call.creates() or LOCK in call.text and call.name in ("read", "flock"):
        return []
    return [f"{name} was left" for name in (LOCK, STAGING) if os.path.lexists(os.path.join(case.public, name))]
