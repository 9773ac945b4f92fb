"""The attacks' own checks: that what gets through is seen."""

import os
import re
import sys
import unittest

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))

import anchoring
import captures
import evidence
import ledger
import origins
import real
import rules
from sites import told


class Tables(unittest.TestCase):
    def test_there_are_enough(self):
        cases = list(captures.cases())
        self.assertGreaterEqual(len(cases) + len(origins.CASES) + 2 * len(rules.CASES), 300)
        for expected in ("ok", "failed", "unchecked"):
            self.assertGreaterEqual(sum(case.expected == expected for case in cases), 20)

    def test_each_rule_is_tried(self):
        folder = os.path.join(os.path.dirname(os.path.abspath(__file__)), "../../Sources/Checking/Rules")
        ids = set()
        for name in os.listdir(folder):
            with open(os.path.join(folder, name), encoding="utf-8") as file:
                ids.update(re.findall(r'let id = "([a-z0-9-]+)"', file.read()))
        self.assertEqual(ids, {rule for rule, _, _ in rules.CASES})

    def test_each_pair_differs(self):
        for rule, fires, quiet in rules.CASES:
            self.assertNotEqual(fires, quiet, rule)

    def test_a_ledger_is_counted(self):
        made = ledger.Made(0)
        made.origins = {"a": "own", "b": ["a"], "c": "none", "d": "own"}
        made.addresses = {"a": "1", "b": "2", "c": "3", "d": "1"}
        self.assertEqual(made.line(["a", "b"]), "2 sources, one origin")
        self.assertEqual(made.line(["a", "d"]), "2 sources, one origin")
        self.assertEqual(made.line(["a", "c"]), "2 sources, origins not stated")
        self.assertEqual(made.line(["c"]), "1 source, origin not stated")


class Cases(unittest.TestCase):
    def test_there_are_enough(self):
        cases = list(anchoring.cases())
        self.assertGreaterEqual(len(cases), 300)
        self.assertGreaterEqual(len({case.language for case in cases}), 12)

    def test_every_quote_stands_in_its_article(self):
        for case in anchoring.cases():
            words = case.before.replace("\n", " ")
            self.assertTrue(case.quote.split(" ")[0] in words, case)

    def test_every_edit_edits(self):
        for case in anchoring.cases():
            if case.expected != "quiet" and not case.name.startswith("runs on"):
                self.assertNotEqual(case.before, case.after, case)


class Verdicts(unittest.TestCase):
    path = "Content/annotations/n.md"

    def verdict(self, expected, severity=None, now="x"):
        case = anchoring.Case("topic", "name", "en", "q", "a", "b", expected)
        diagnostics = [] if severity is None else [{"severity": severity, "id": "some", "path": self.path, "notes": []}]
        return evidence.failure(case, told(diagnostics, self.path), self.path, diagnostics, "x", now)

    def test_silence_gets_through(self):
        self.assertEqual(self.verdict("told"), "silent")
        self.assertEqual(self.verdict("error"), "silent")
        self.assertIsNone(self.verdict("quiet"))

    def test_a_warning_is_no_error(self):
        self.assertIn("warning only", self.verdict("error", "warning"))
        self.assertIsNone(self.verdict("told", "warning"))
        self.assertIn("told as", self.verdict("quiet", "warning"))

    def test_a_note_that_was_written_gets_through(self):
        self.assertIn("changed the note", self.verdict("error", "error", "y"))

    def test_a_note_beside_another_is_told_too(self):
        other = [{"severity": "error", "id": "some", "path": "a.md", "notes": [{"message": "", "path": self.path}]}]
        self.assertEqual(told(other, self.path), ["some"])


class Places(unittest.TestCase):
    values = {"quote": "took it"}

    def test_a_sentence_is_found_with_its_heading(self):
        body = "## A\n\nOne. He **took** it from [[x|there]]. Two.\n"
        self.assertEqual(real.place(body, self.values), ("He took it from there.", "## A"))

    def test_two_places_are_none(self):
        self.assertIsNone(real.place("He took it. She took it.\n", self.values))


if __name__ == "__main__":
    unittest.main()
