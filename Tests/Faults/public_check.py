"""Is a Public folder whole? What a publish may leave there at any instant, and what it may not.

    Snapshot.read(folder)                      everything in a folder, as values
    Update(before, after, theirs)              a publish: the site before it and after it, and files of someone else's
    problems(snapshot, update)                 what is wrong with the folder at an instant of that publish
    differences(snapshot, goal)                what keeps it from being exactly that

No page may be torn, no file of someone else's touched, nothing left over but what Dossier's next publish clears away, no
link broken that a reader can follow, and new files come before changed ones, these before deletions.
"""

import hashlib
import os
import posixpath
import re
import sys
from urllib.parse import unquote, urlsplit

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "Tools"))
import check_site  # noqa: E402

MANIFEST = ".dossier-manifest"
JOURNAL = ".dossier-journal"
LOCK = ".dossier-lock"
STAGING = ".dossier-staging"
STAGED = re.compile(r"\.dossier-staging/tmp-[0-9a-f]{8}(/[^/]+)?\Z")
# What a publish needs while it is under way: a killed one leaves it behind, and the next one clears it away.
TRANSIENT = {JOURNAL, LOCK, STAGING}
# Where readers begin who follow no link of the site's.
ENTRANCES = ("index.html", "404.html")


class Snapshot:
    """All that a folder holds: files with their bytes, symbolic links with their targets, folders, and what else."""

    def __init__(self, files=None, links=None, folders=None, others=None):
        self.files = files or {}
        self.links = links or {}
        self.folders = folders or set()
        self.others = others or set()

    @staticmethod
    def read(folder):
        found = Snapshot()
        if os.path.lexists(folder):
            found._read(folder, "")
        return found

    def _read(self, folder, prefix):
        with os.scandir(folder) as entries:
            for entry in entries:
                path = prefix + entry.name
                if entry.is_symlink():
                    self.links[path] = os.readlink(entry.path)
                elif entry.is_dir():
                    self.folders.add(path)
                    self._read(entry.path, path + "/")
                elif entry.is_file():
                    with open(entry.path, "rb") as file:
                        self.files[path] = file.read()
                else:
                    self.others.add(path)

    def write(self, folder):
        os.makedirs(folder, exist_ok=True)
        for path in sorted(self.folders):
            os.makedirs(os.path.join(folder, path), exist_ok=True)
        for path, data in self.files.items():
            with open(os.path.join(folder, path), "wb") as file:
                file.write(data)
        for path, target in self.links.items():
            os.symlink(target, os.path.join(folder, path))

    def digest(self):
        """Equal for two folders that hold exactly the same."""
        digest = hashlib.blake2b()
        for kind in ("files", "links"):
            for path, value in sorted(getattr(self, kind).items()):
                data = value if isinstance(value, bytes) else os.fsencode(value)
                digest.update(f"{kind} {path!r} {len(data)}\n".encode() + data)
        digest.update(f"{sorted(self.folders)} {sorted(self.others)}".encode())
        return digest.digest()

    def cleared(self):
        """Without the lock and the staging folder, which a build that succeeded may have been kept from removing."""
        files = {path: data for path, data in self.files.items() if path != LOCK and not STAGED.match(path)}
        folders = {path for path in self.folders if path != STAGING and not STAGED.match(path)}
        return Snapshot(files, self.links, folders, self.others)

    def with_files(self, files, links=None):
        """The same and more: files by their paths, in folders that are there or are added."""
        folders = set(self.folders)
        for path in list(files) + list(links or {}):
            while path := posixpath.dirname(path):
                folders.add(path)
        return Snapshot({**self.files, **files}, {**self.links, **(links or {})}, folders, set(self.others))


class Update:
    """A publish that turns one site into another.

    - before, after: snapshots; `before` is empty for the first publish.
    - theirs: what is not Dossier's, or was edited: path -> bytes, as it has to stay.
    - between: further sites whose publishes were begun in between and did not end.
    - base: the address under which feeds and the like name the site's files.
    """

    def __init__(self, before, after, theirs=None, between=(), base=""):
        self.before = before
        self.after = after
        self.theirs = theirs or {}
        self.between = list(between)
        self.base = base.encode()
        self.sites = [before, after] + self.between
        own = set(before.files) & set(after.files) - set(self.theirs)
        self.new = set(after.files) - set(before.files) - {MANIFEST}
        self.gone = set(before.files) - set(after.files) - {MANIFEST}
        self.changed = {path for path in own if before.files[path] != after.files[path]} - {MANIFEST}
        # A page that a version in between has not may be on its way out: nothing leads to it then.
        self.lasting = own.intersection(*(site.files for site in self.between))
        self._addresses = {}

    def addresses(self, path, data):
        """The files that a file of the site leads to or loads; each file is read once."""
        key = (path, data)
        if key not in self._addresses:
            self._addresses[key] = addresses(path, data, self.base)
        return self._addresses[key]


def problems(snapshot, update, may_be_transient=True):
    """What is wrong with a folder at an instant of an update. With `may_be_transient=False` the publish has ended by
    itself, and only a journal may tell of it."""
    found = list(_strays(snapshot, update, may_be_transient))
    found += _torn(snapshot, update)
    found += _theirs(snapshot, update)
    if not update.between:
        found += _order(snapshot, update)
    found += _broken_links(snapshot, update)
    return found


def differences(snapshot, goal):
    """What keeps a folder from being exactly the goal: nothing missing, nothing more, each byte the same."""
    found = []
    for kind in ("files", "links"):
        have, want = getattr(snapshot, kind), getattr(goal, kind)
        found += [f"{path} is missing" for path in sorted(set(want) - set(have))]
        found += [f"{path} is left over" for path in sorted(set(have) - set(want))]
        found += [f"{path} differs" for path in sorted(set(have) & set(want)) if have[path] != want[path]]
    found += [f"the folder {path} is missing" for path in sorted(goal.folders - snapshot.folders)]
    found += [f"the folder {path} is left over" for path in sorted(snapshot.folders - goal.folders)]
    found += [f"{path} is neither file nor folder" for path in sorted(snapshot.others)]
    return found


def _strays(snapshot, update, may_be_transient):
    transient = TRANSIENT if may_be_transient else {JOURNAL}
    known = {path for site in update.sites for path in site.files} | set(update.theirs) | {MANIFEST}
    for path in sorted(set(snapshot.files) - known - transient):
        if not (may_be_transient and STAGED.match(path)):
            yield f"{path} is a stray file"
    for path in sorted(snapshot.folders - {path for site in update.sites for path in site.folders} - transient):
        if may_be_transient and STAGED.match(path):
            continue
        yield f"{path} is a stray folder"
    for path in sorted(set(snapshot.links) - {path for site in update.sites for path in site.links}):
        yield f"{path} is a stray link"
    for path in sorted(snapshot.others):
        yield f"{path} is neither file nor folder"


def _torn(snapshot, update):
    found = []
    for path, data in sorted(snapshot.files.items()):
        # What several publishes that were begun make of the manifest depends on how far each came.
        if path == MANIFEST and update.between:
            continue
        versions = [site.files[path] for site in update.sites if path in site.files]
        if versions and path not in update.theirs and data not in versions:
            found.append(f"{path} is of no version: {len(data)} bytes")
    for path in (MANIFEST, JOURNAL):
        if path in snapshot.files and not _is_whole_list(path, snapshot.files[path]):
            found.append(f"{path} is torn")
    return found


def _is_whole_list(path, data):
    """The first line of a manifest or journal says how many follow."""
    heading, _, rest = data.partition(b"\n")
    return heading == b"%s 1 %d" % (path[1:].encode(), rest.count(b"\n"))


def _theirs(snapshot, update):
    found = []
    for path, data in sorted(update.theirs.items()):
        if path not in snapshot.files:
            found.append(f"{path}, which is not Dossier's, is gone")
        elif snapshot.files[path] != data:
            found.append(f"{path}, which is not Dossier's, was changed")
    for path, target in update.before.links.items():
        if snapshot.links.get(path) != target:
            found.append(f"the link {path}, which is not Dossier's, was changed")
    return found


def _order(snapshot, update):
    """New files, then changed ones, then deletions, then the manifest: no step begins before the one above has ended."""
    files = snapshot.files
    steps = [
        ("the new files", [path in files for path in sorted(update.new)]),
        ("the changed files", [files.get(path) == update.after.files[path] for path in sorted(update.changed)]),
        ("the deletions", [path not in files for path in sorted(update.gone)]),
        ("the manifest", [files.get(MANIFEST) == update.after.files.get(MANIFEST)]),
    ]
    if update.before.files.get(MANIFEST) == update.after.files.get(MANIFEST):
        steps.pop()
    found = []
    for (name, done), (next_name, next_done) in zip(steps, steps[1:]):
        if any(next_done) and not all(done):
            found.append(f"{next_name} began before {name} ended")
    return found


def _broken_links(snapshot, update):
    """Follows each link from where readers can come in: the entrances, and the addresses that outlive the update.

    A new page that nothing leads to yet may be ahead of what it leads to; an old one that nothing leads to any more may
    outlive it. What a new version only adds within a page (an id) is not asked for: the page is there.
    """
    waiting = [path for path in sorted(set(ENTRANCES) | update.lasting) if path in snapshot.files]
    reached = set(waiting)
    found = []
    while waiting:
        path = waiting.pop()
        for target in update.addresses(path, snapshot.files[path]):
            if target not in snapshot.files:
                found.append(f"{path} leads to {target}, which is not there")
            elif target not in reached:
                reached.add(target)
                waiting.append(target)
    return sorted(found)


def addresses(path, data, base=b""):
    """The files of the same site that a file leads to or loads, as paths from the site's folder."""
    if path.endswith((".html", ".svg")):
        page = check_site.Page(path, data.decode("utf-8", "replace"))
        found = [address for _, address in page.links + page.loads]
    elif path.endswith(".css"):
        found = [address for _, address in check_site.css_addresses(data.decode("utf-8", "replace"))]
    elif path.endswith((".xml", ".json", ".txt")) and base:
        named = re.findall(re.escape(base) + rb"([^\s\"'<>#?]*)", data)
        return sorted({unquote(address.decode("utf-8", "replace")) or "index.html" for address in named})
    else:
        return []
    targets = set()
    for address in map(check_site.as_a_browser_reads, found):
        if check_site.is_elsewhere(address) or not urlsplit(address).path:
            continue
        target, root = unquote(urlsplit(address).path), urlsplit(base.decode()).path
        if root and target.startswith(root):
            targets.add(posixpath.normpath(target[len(root):]))
        else:
            targets.add(posixpath.normpath(posixpath.join(posixpath.dirname(path), target)))
    return sorted(targets)
