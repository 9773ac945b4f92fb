"""One fault in one Public folder, and what came of it."""

import os
import shutil
import time

from public_check import Snapshot, differences, problems


class Finding:
    """What came of one case."""

    def __init__(self, label, injected=True, damage=(), unhealed=(), wrong=()):
        self.label = label
        self.injected = injected
        self.damage = list(damage)
        self.unhealed = list(unhealed)
        self.wrong = list(wrong)


class Case:
    """A Public folder of its own, as the scenario begins, which a fault is set into; gone at the end."""

    def __init__(self, workshop, scenario):
        self.workshop = workshop
        self.scenario = scenario
        self.folder = os.path.join(workshop.folder, f"case-{next(workshop.numbers)}")
        self.public = os.path.join(self.folder, "Public")

    def __enter__(self):
        os.makedirs(self.folder)
        if self.scenario.start is not None:
            self.scenario.start.write(self.public)
        return self

    def __exit__(self, *_):
        shutil.rmtree(self.folder, ignore_errors=True)

    def command(self, *options):
        return self.workshop.command(self.scenario.site, self.public, *options)

    def conclude(self, label, build, ended_by_itself=False, update=None, fix=None, **more):
        """What the fault has done to the folder, and whether the next plain build makes it good."""
        snapshot = Snapshot.read(self.public)
        damage = problems(snapshot, update or self.scenario.update, may_be_transient=not ended_by_itself)
        damage += self._unlike_the_goal(snapshot, build, ended_by_itself)
        if fix:
            fix()
        return Finding(f"{self.scenario.name}, {label}", damage=damage, unhealed=self._heal(), **more)

    def conclude_once(self, label, build, **more):
        """As above, but what a folder in exactly this state came to before is not tried again: thousands of faults leave
        it in a few hundred states."""
        snapshot = Snapshot.read(self.public)
        key = (self.scenario.name, snapshot.digest())
        if key not in self.workshop.verdicts:
            self.workshop.verdicts[key] = (problems(snapshot, self.scenario.update), self._heal())
        damage, unhealed = self.workshop.verdicts[key]
        damage = damage + self._unlike_the_goal(snapshot, build, ended_by_itself=False)
        return Finding(f"{self.scenario.name}, {label}", damage=damage, unhealed=unhealed, **more)

    def _unlike_the_goal(self, snapshot, build, ended_by_itself):
        """A build that says that it succeeded has to have reached the goal."""
        if build is None or build.code != 0:
            return []
        return differences(snapshot if ended_by_itself else snapshot.cleared(), self.scenario.goal)

    def _heal(self):
        healing = self.workshop.build(self.scenario.site, self.public)
        unhealed = differences(Snapshot.read(self.public), self.scenario.goal)
        if healing.code != 0:
            unhealed.append(f"the next build ends with {healing.code}: {healing.says()}")
        return unhealed

    def wait_for_lock(self, process):
        """Until the build has its lock. False if it ended before."""
        lock = os.path.join(self.public, ".dossier-lock")
        while process.poll() is None:
            try:
                with open(lock, "rb") as file:
                    if file.read().endswith(b"\n"):
                        return True
            except FileNotFoundError:
                pass
            time.sleep(0.0002)
        return False
