"""What faults are set into: a publish, from a folder as it is to the site that is to come."""

from public_check import Snapshot, Update

BASE = "https://example.org/faults/"
EDITED_PAGE = b'<!DOCTYPE html>\n<title>Edited by hand</title>\n<p><a href="../index.html">Home</a>\n'
# What is not Dossier's in a Public folder, beside the pages that someone edited: one that is part of the next version
# too, and one that no longer is.
THEIRS = {
    "CNAME": b"example.org\n", ".nojekyll": b"", "README.md": b"Theirs.\n", "articles/notes.txt": b"Notes.\n",
    "media/old/theirs.jpg": b"\xff\xd8", "private/deep/letter.pdf": b"%PDF", ".git/HEAD": b"ref: refs/heads/main\n",
    "articles/article-07.html": EDITED_PAGE, "articles/article-01.html": EDITED_PAGE,
}
THEIR_LINKS = {"home": "index.html"}


class Scenario:
    """A publish that faults are set into: from a folder as it is, or none, to the site of a version."""

    def __init__(self, name, start, site, goal, theirs):
        self.name = name
        self.start = start  # a Snapshot; None where there is no Public folder yet
        self.site = site
        self.goal = goal
        self.theirs = theirs
        self.update = Update(start or Snapshot(), goal, theirs, base=BASE)

    def with_versions(self, *snapshots):
        """The same update after further ones that were begun in between and did not end."""
        sites = [snapshot.with_files(self.theirs) for snapshot in snapshots]
        return Update(self.start or Snapshot(), self.goal, self.theirs, between=sites, base=BASE)
