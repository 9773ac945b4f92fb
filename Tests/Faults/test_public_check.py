"""A whole folder passes, and each kind of damage is found: python3 -m unittest discover Tests/Faults"""

import os
import sys
import tempfile
import unittest

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from public_check import (  # noqa: E402
    JOURNAL, LOCK, MANIFEST, STAGING, Snapshot, Update, addresses, differences, problems,
)


def page(*addresses):
    return "".join(f'<a href="{address}">x</a>' for address in addresses).encode()


def site(files):
    return Snapshot().with_files(files)


NOTES = {"notes.txt": b"mine"}
BEFORE = site({
    MANIFEST: b"dossier-manifest 1 0\n", "index.html": page("a.html", "old.html", "same.html"),
    "a.html": page("index.html"), "old.html": page("a.html"), "same.html": page("pictures/p.png"),
    "pictures/p.png": b"p", **NOTES,
})
AFTER = site({
    MANIFEST: b"dossier-manifest 1 1\nx\n", "index.html": page("a.html", "new.html", "same.html"),
    "a.html": page("new.html#top", "#x"), "new.html": page("b/c.html"), "b/c.html": page("../a.html"),
    "same.html": page("pictures/p.png"), "pictures/p.png": b"p", **NOTES,
})


class PublicCheck(unittest.TestCase):
    def found(self, snapshot, before=BEFORE, **options):
        return problems(snapshot, Update(before, AFTER, theirs=NOTES), **options)

    def between(self, take=(), drop=(), **more):
        """The site before, with files of the one after, and without some."""
        files = {**BEFORE.files, **{path: AFTER.files[path] for path in take}, **more.get("files", {})}
        return site({path: data for path, data in files.items() if path not in drop})

    def test_the_sites_themselves_are_whole(self):
        self.assertEqual(self.found(BEFORE), [])
        self.assertEqual(self.found(AFTER), [])
        self.assertEqual(self.found(site(NOTES), before=Snapshot()), [])

    def test_each_instant_in_the_right_order_is_whole(self):
        steps = ["b/c.html", "new.html", "a.html", "index.html"]
        for count in range(len(steps) + 1):
            self.assertEqual(self.found(self.between(steps[:count])), [])
        self.assertEqual(self.found(self.between(steps, drop=["old.html"])), [])

    def test_what_a_killed_publish_needs_is_no_stray(self):
        left = {LOCK: b"dossier-lock 1 7 8\n", JOURNAL: b"dossier-journal 1 1\nx\n", STAGING + "/tmp-0000000f": b"half"}
        self.assertEqual(self.found(self.between(files=left)), [])

    def test_what_ended_by_itself_may_leave_a_journal_only(self):
        journal = {JOURNAL: b"dossier-journal 1 0\n"}
        self.assertEqual(self.found(self.between(files=journal), may_be_transient=False), [])
        left = {LOCK: b"", STAGING + "/tmp-00000001": b""}
        self.assertEqual(
            self.found(self.between(files=left), may_be_transient=False),
            [f"{LOCK} is a stray file", f"{STAGING}/tmp-00000001 is a stray file", f"{STAGING} is a stray folder"])

    def test_a_truncated_file_is_found(self):
        torn = self.between(files={"a.html": page("index.html")[:-1], "same.html": b""})
        self.assertEqual(self.found(torn), ["a.html is of no version: 25 bytes", "same.html is of no version: 0 bytes"])
        self.assertIn(f"{MANIFEST} is torn", self.found(self.between(files={MANIFEST: b"se"})))
        self.assertEqual(self.found(self.between(files={JOURNAL: b"dossier-journal 1 2\nx\n"})), [f"{JOURNAL} is torn"])

    def test_a_stray_file_folder_or_link_is_found(self):
        for path in ("b/x.html", "index.html~", ".a.html.tmp", STAGING + "/tmp-1", ".dossier-other"):
            self.assertIn(f"{path} is a stray file", self.found(self.between(files={path: b""})))
        empty = self.between()
        empty.folders.add("empty")
        self.assertEqual(self.found(empty), ["empty is a stray folder"])
        linked = self.between()
        linked.links["x"] = "/etc/passwd"
        self.assertEqual(self.found(linked), ["x is a stray link"])

    def test_a_broken_link_is_found(self):
        found = self.found(self.between(["b/c.html", "a.html"]))
        self.assertIn("a.html leads to new.html, which is not there", found)
        found = self.found(self.between(drop=["pictures/p.png"]))
        self.assertEqual(found, ["same.html leads to pictures/p.png, which is not there"])

    def test_a_page_that_nothing_leads_to_yet_may_be_ahead(self):
        self.assertEqual(self.found(self.between(["new.html"])), [])
        self.assertEqual(self.found(site({"new.html": AFTER.files["new.html"], **NOTES}), before=Snapshot()), [])

    def test_links_are_followed_from_pages_that_every_version_has(self):
        left = self.between(drop=["pictures/p.png"], files={"index.html": page("a.html")})
        broken = "same.html leads to pictures/p.png, which is not there"
        for third, found in ((AFTER, True), (site({"index.html": page("a.html"), "a.html": page("index.html")}), False)):
            update = Update(BEFORE, AFTER, theirs=NOTES, between=[third, left])
            self.assertEqual(broken in problems(left, update), found)

    def test_the_wrong_order_is_found(self):
        steps = ["b/c.html", "new.html", "a.html", "index.html"]
        found = self.found(self.between(["b/c.html", "index.html"]))
        self.assertIn("the changed files began before the new files ended", found)
        found = self.found(self.between(steps[:3], drop=["old.html"]))
        self.assertIn("the deletions began before the changed files ended", found)
        found = self.found(self.between(steps + [MANIFEST]))
        self.assertEqual(found, ["the manifest began before the deletions ended"])

    def test_someone_elses_file_is_missed(self):
        self.assertEqual(self.found(self.between(drop=["notes.txt"])), ["notes.txt, which is not Dossier's, is gone"])
        changed = self.between(files={"notes.txt": b"Mine"})
        self.assertEqual(self.found(changed), ["notes.txt, which is not Dossier's, was changed"])

    def test_an_edited_page_has_to_stay_edited(self):
        edit = {"a.html": page("index.html", "same.html")}
        before, after = BEFORE.with_files(edit), AFTER.with_files(edit)
        update = Update(before, after, theirs={**NOTES, **edit})
        self.assertEqual(problems(after, update), [])
        self.assertEqual(problems(AFTER, update), ["a.html, which is not Dossier's, was changed"])

    def test_versions_between_count_when_several_publishes_were_begun(self):
        other = site({**BEFORE.files, "a.html": page("same.html")})
        update = Update(BEFORE, AFTER, theirs=NOTES, between=[other])
        self.assertEqual(problems(other, update), [])
        update.between[0].files[MANIFEST] = b"dossier-manifest 1 2\nx"
        self.assertEqual(problems(other, update), [f"{MANIFEST} is torn"])
        found = self.found(self.between(files={"a.html": page("same.html")}))
        self.assertEqual(found, ["a.html is of no version: 25 bytes"])

    def test_differences_are_exact(self):
        self.assertEqual(differences(AFTER, AFTER), [])
        more = AFTER.with_files({"x/y": b"", "a.html": b""})
        self.assertEqual(differences(more, AFTER), ["x/y is left over", "a.html differs", "the folder x is left over"])
        self.assertEqual(differences(AFTER, more), ["x/y is missing", "a.html differs", "the folder x is missing"])

    def test_what_a_build_was_kept_from_clearing_away_is_no_difference(self):
        left = AFTER.with_files({LOCK: b"", f"{STAGING}/tmp-00000013/a.html": b"", f"{STAGING}/tmp-00000014": b""})
        self.assertEqual(differences(left.cleared(), AFTER), [])
        left = AFTER.with_files({f"{STAGING}/notes": b""})
        self.assertEqual(differences(left.cleared(), AFTER), [f"{STAGING}/notes is left over"])

    def test_what_is_written_is_read_again(self):
        tree = AFTER.with_files({"x/y": b"\0"}, links={"l": "nowhere"})
        with tempfile.TemporaryDirectory() as folder:
            tree.write(folder)
            os.mkfifo(os.path.join(folder, "pipe"))
            self.assertEqual(differences(Snapshot.read(folder), tree), ["pipe is neither file nor folder"])
            self.assertEqual(Snapshot.read(os.path.join(folder, "none")).files, {})

    def test_a_digest_tells_whatever_differs(self):
        others = [AFTER.with_files({"a.html": b""}), AFTER.with_files({"x": b""}), AFTER.with_files({}, {"l": "x"})]
        others += [site({"a": b"b"}), site({"ab": b""}), site({"a": b"", "b": b""}), site({}), Snapshot(folders={"a"})]
        self.assertEqual(AFTER.digest(), site(dict(reversed(AFTER.files.items()))).digest())
        self.assertEqual(len({snapshot.digest() for snapshot in [AFTER, *others]}), 9)

    def test_addresses_of_each_kind_of_file(self):
        self.assertEqual(
            addresses("a/b.html", b'<a href="../c%20d.html?x#y">x</a><img src="e.png"><a href="https://x.org/">z</a>'),
            ["a/e.png", "c d.html"])
        self.assertEqual(addresses("404.html", b'<a href="/s/a/b.html">x</a>', b"https://x.org/s/"), ["a/b.html"])
        self.assertEqual(addresses("assets/a.css", b"a { background: url(../p.png) }"), ["p.png"])
        feed = b'<link href="https://x.org/s/"/><id>https://x.org/s/a.html#b</id><id>https://y.org/s/c.html</id>'
        self.assertEqual(addresses("feed.xml", feed, b"https://x.org/s/"), ["a.html", "index.html"])


if __name__ == "__main__":
    unittest.main()
