"""A disk that fills up: small file systems in memory, of each size between too small and just large enough."""

import contextlib
import os
import subprocess

from public_check import Snapshot
from workshop import Skipped

NAME = "disk"

PAGE = 4096
ROOMY = "size=64m,nr_inodes=20000"


def rows(workshop):
    _need_mounts(workshop)
    count = workshop.count(100, 12)
    yield "no space left: small disks", lambda: _sizes(workshop, count)
    yield "no inodes left: small disks", lambda: _inodes(workshop, count)


def _need_mounts(workshop):
    """Mounts are made only where they are this program's own and end with it."""
    if not workshop.may_mount:
        raise Skipped("mounts of its own are not permitted here")
    folder = os.path.join(workshop.folder, "mount")
    os.makedirs(folder, exist_ok=True)
    try:
        with _mounted(folder, "size=64k"):
            pass
    except subprocess.CalledProcessError as error:
        raise Skipped("no file system in memory can be mounted: " + error.stderr.decode("utf-8", "replace").strip()[:80])


@contextlib.contextmanager
def _mounted(folder, options):
    _call("mount", "-t", "tmpfs", "-o", options, "faults", folder)
    try:
        yield
    finally:
        # Lazily: a process that is being started holds for an instant what this one had open.
        _call("umount", "--lazy", folder)


def _call(*command):
    subprocess.run(command, check=True, capture_output=True)


def _pages(snapshot):
    return sum(-(-len(data) // PAGE) for data in snapshot.files.values()) + len(snapshot.links)


def _nodes(snapshot):
    return len(snapshot.files) + len(snapshot.folders) + len(snapshot.links) + 1


def _needed(scenario, count):
    """What a disk holds before the publish, and the most that it has to hold during it, counted by `count`."""
    start = scenario.start or Snapshot()
    written = {
        path: data for path, data in scenario.goal.files.items()
        if path not in scenario.theirs and start.files.get(path) != data
    }
    folders = scenario.goal.folders - start.folders
    return count(start), count(start) + count(Snapshot(written, folders=folders))


def _spread(least, most, count):
    return [least + (most - least) * at // max(1, count) for at in range(count)]


def _sizes(workshop, count):
    items = []
    for number, scenario in enumerate(workshop.scenarios):
        least, most = _needed(scenario, _pages)
        sizes = _spread(max(1, least), most, (count + 1 - number) // 2)
        items += [(scenario, f"size={pages * PAGE}", f"{pages} pages of {PAGE} bytes") for pages in sizes]
    return workshop.each("disk", items, lambda item: _filled(workshop, *item))


def _inodes(workshop, count):
    items = []
    for number, scenario in enumerate(workshop.scenarios):
        least, most = _needed(scenario, _nodes)
        for nodes in _spread(least, most, (count + 1 - number) // 2):
            items.append((scenario, f"size=64m,nr_inodes={nodes}", f"{nodes} inodes"))
    return workshop.each("inodes", items, lambda item: _filled(workshop, *item))


def _filled(workshop, scenario, options, label):
    with workshop.case(scenario) as case:
        os.makedirs(case.public, exist_ok=True)
        with _mounted(case.public, options):
            if scenario.start is not None:
                scenario.start.write(case.public)
            build = workshop.run(case.command())
            wrong = []
            if build.code not in (0, 74) or build.code == 74 and "the disk is full" not in build.error:
                wrong.append(f"it ended with {build.code}: {build.says()}")
            return case.conclude(
                label, build, ended_by_itself=True, injected=build.code != 0, wrong=wrong,
                fix=lambda: _call("mount", "-o", "remount," + ROOMY, case.public))
