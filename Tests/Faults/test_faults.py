"""What the fault runs are made of, apart from the check of a folder: python3 -m unittest discover Tests/Faults"""

import contextlib
import io
import os
import sys
import types
import unittest

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import calls  # noqa: E402
import dossiers  # noqa: E402
import round_errors  # noqa: E402
from case import Finding  # noqa: E402
from faults import Row  # noqa: E402
from workshop import Workshop  # noqa: E402

LOG = """\
4711 openat(AT_FDCWD</w>, "/w/site/Content", O_RDONLY|O_CLOEXEC) = 3</w/site/Content>
4711 openat(5</w/Public/.dossier-staging>, "tmp-00000000", O_WRONLY|O_CREAT|O_EXCL, 0644) = 6</w/Public/.dossier-staging/tmp-00000000>
4711 write(6</w/Public/.dossier-staging/tmp-00000000>, ""..., 7) = 7
4712 read(5<anon_inode:[eventfd]>,  <unfinished ...>
4712 write(2<pipe:[4]>, ""..., 31) = 31
4711 write(1<pipe:[4]>, ""..., 157) = 157
4711 +++ exited with 0 +++
"""


class Dossiers(unittest.TestCase):
    def test_each_version_is_the_same_every_time(self):
        for one, other in zip(dossiers.versions(), dossiers.versions()):
            self.assertEqual(dossiers.files(one), dossiers.files(other))

    def test_from_one_version_to_the_next_files_are_new_changed_gone_and_the_same(self):
        a, b, c = map(dossiers.files, dossiers.versions())
        for before, after in ((a, b), (b, c)):
            both = set(before) & set(after)
            for folder in ("articles/", "entities/", "sources/", "media/"):
                self.assertTrue([path for path in set(after) - both if path.startswith(folder)], folder)
                self.assertTrue([path for path in set(before) - both if path.startswith(folder)], folder)
            self.assertTrue([path for path in both if before[path] == after[path]])
            self.assertTrue([path for path in both if before[path] != after[path]])


class Calls(unittest.TestCase):
    def test_calls_are_counted_by_thread_and_name(self):
        found = list(calls._calls(io.StringIO(LOG)))
        labels = ["openat 1", "openat 2", "write 1", "read 1", "write 1", "write 2"]
        self.assertEqual([call.label() for call in found], labels)
        self.assertEqual([call.creates() for call in found], [False, True, False, False, False, False])
        self.assertEqual([call.is_talk() for call in found], [False, False, False, True, True, True])
        self.assertEqual([call.touches("/w/Public") for call in found], [False, True, True, False, False, False])
        self.assertEqual(
            [call.touches("/w/site/Content") for call in found], [True, False, False, False, False, False])

    def test_a_sample_is_spread_over_all_and_depends_on_the_seed_alone(self):
        def sampled(rounds, seed="1", short=False):
            workshop = types.SimpleNamespace(rounds=rounds, short=short)
            workshop.count = lambda full, few: Workshop.count(workshop, full, few)
            workshop.random = lambda name: Workshop.random(types.SimpleNamespace(seed=seed), name)
            return calls.sample(workshop, "row", list(range(100)), 20)

        self.assertEqual(sampled(None), list(range(100)))
        self.assertEqual(len(sampled(None, short=True)), 20)
        self.assertEqual(sampled(4), sampled(4))
        self.assertEqual([number // 25 for number in sampled(4)], [0, 1, 2, 3])
        self.assertGreater(len({tuple(sampled(4, str(seed))) for seed in range(20)}), 1)


class LastingFaults(unittest.TestCase):
    def test_a_fault_that_lasts_meets_the_content_where_a_later_call_of_its_name_does(self):
        names = [("newfstatat", False), ("openat", False), ("newfstatat", True), ("newfstatat", False)]
        sites = [(calls.Call(name, number, ""), touches) for number, (name, touches) in enumerate(names)]
        marked = [(call.name, meets) for call, meets in round_errors.reaching_content(sites)]
        self.assertEqual(
            marked, [("newfstatat", True), ("openat", False), ("newfstatat", True), ("newfstatat", False)])


class Rows(unittest.TestCase):
    def told(self, *findings):
        with contextlib.redirect_stdout(io.StringIO()) as output:
            row = Row("a fault", list(findings), 1.4)
            row.tell()
        return row, output.getvalue()

    def test_a_row_without_damage_passes(self):
        row, told = self.told(Finding("one"), Finding("two", injected=3))
        self.assertEqual(row.cells(), ["a fault", "4", "0", "0", "0", "1"])
        self.assertFalse(row.has_failed())
        self.assertEqual(told, "")

    def test_each_kind_of_finding_fails_and_is_told(self):
        for kind in ("damage", "unhealed", "wrong"):
            row, told = self.told(Finding("one", **{kind: ["a.html is torn"]}))
            self.assertTrue(row.has_failed())
            self.assertEqual(told, f"a fault: {kind}: one: a.html is torn\n")

    def test_a_row_in_which_nothing_was_injected_fails(self):
        row, told = self.told(Finding("one", injected=False))
        self.assertTrue(row.has_failed())
        self.assertEqual(told, "a fault: nothing was injected\n")


if __name__ == "__main__":
    unittest.main()
