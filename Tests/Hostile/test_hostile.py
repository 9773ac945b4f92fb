"""The checks of hostile.py and injections.py find what they are for: python3 -m unittest discover Tests/Hostile"""

import os
import sys
import tempfile
import unittest

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import attempts  # noqa: E402
import generators  # noqa: E402
import hostile  # noqa: E402
import mistake_sites  # noqa: E402
import mistakes  # noqa: E402
from program import Run, write  # noqa: E402

try:
    import pages
except ImportError:
    pages = None

HEAD = '<!DOCTYPE html><html lang="en"><head><meta http-equiv="Content-Security-Policy" content="x"><title>t</title></head><body>'


@unittest.skipIf(pages is None, "html5lib is not there")
class Pages(unittest.TestCase):
    def read(self, body):
        with tempfile.TemporaryDirectory() as folder:
            write(folder, {"index.html": HEAD + body})
            return pages.read(folder)

    def problems(self, body):
        allowed = pages.Allowed()
        allowed.learn(self.read('<p class="x">a <a href="https://example.org" title="x">b</a> <img src="a.png" alt=""></p>'))
        return allowed.problems(self.read(body)["index.html"])

    def test_what_templates_make_is_no_problem(self):
        self.assertEqual(self.problems('<p>&lt;x-evil&gt; <a href="a.html" title="&quot; onx=1">c</a><a href="mailto:a@b.org">d</a></p>'), [])

    def test_what_they_do_not_make_is_found(self):
        for body, found in (
            ("<x-evil>", "<x-evil >"), ('<p onx="1">', "<p onx>"), ('<p class="" onx=1 x="">', "<p onx>"), ("<script>x</script>", "<script >"), ("<!--x-->", "a comment"),
            ('<p lang="evil" dir="ltr">', "<p lang>"), ('<p dir="rtl">', "<p dir>"), ('<p lang="und-Hebr" dir="x">', "<p dir>"),
            ('<a href="javascript:x">', "javascript"), ('<a href=" JaVa\nScript:x">', "JaVa"), ('<a href="//evil.example">', "//evil"), ('<a href="\\\\evil.example">', "evil"),
            ('<img src="https://evil.example/a.png" alt="">', "evil"), ('<img src="data:image/png,x" alt="">', "data:"), ('<a href="java&#9;script:x">', "script"),
            ('<meta http-equiv="refresh" content="0; url=https://evil.example">', "evil"), ('<meta http-equiv="content-security-policy" content="x">', "2 Content-Security-Policies"),
        ):
            self.assertTrue(any(found in problem for problem in self.problems(body)), (body, self.problems(body)))

    def test_more_lines_of_a_name_in_a_picture_change_nothing_and_lines_of_another_kind_do(self):
        line, evil = '<text class="label" x="1" y="2">a</text>', '<text class="label" onx="1" x="1" y="2">a</text>'
        one, two, other = (pages.unbroken(self.read(f"<svg>{lines}</svg>")["index.html"].structure) for lines in (line, line * 2, line + evil))
        self.assertEqual(one, two)
        self.assertNotEqual(one, other)

    def test_the_script_of_words_changes_nothing(self):
        one, two = (self.read(body)["index.html"].structure for body in ('<p>a</p>', '<p lang="und-Hebr" dir="rtl">b</p>'))
        self.assertEqual(one, two)

    def test_one_element_more_changes_the_structure(self):
        one, two, three = (self.read(body)["index.html"].structure for body in ("<p>a</p>", "<p>b &lt;b></p>", "<p>b <b></p>"))
        self.assertEqual(one, two)
        self.assertNotEqual(one, three)


class Attempts(unittest.TestCase):
    def test_there_are_enough_and_each_is_itself(self):
        texts = [text for _, text in attempts.texts()]
        self.assertEqual(len(texts), len(set(texts)))
        self.assertGreater(len(texts) * len(attempts.FIELDS) // 24, 2000)
        self.assertGreater(len(set(attempts.addresses())) * len(attempts.ADDRESSES) // 24, 500)

    def test_a_value_is_one_line_of_yaml(self):
        for _, text in attempts.texts():
            self.assertNotRegex(attempts.yaml(text), r"[\x00-\x1f\x7f-\x9f\u2028\u2029]")


class Generators(unittest.TestCase):
    def test_each_is_a_text_of_its_own_that_grows(self):
        for kind in (generators.MARKDOWN, generators.YAML):
            texts = {name: make(40) for name, make in kind.items()}
            self.assertEqual(len(set(texts.values())), len(texts))
            for name, make in kind.items():
                self.assertGreaterEqual(len(make(80)), len(texts[name]) + 40, name)

    def test_what_they_are_made_of(self):
        for name, text in (
            ("www_underscore", "www._www._"), ("brackets", "[[a]]"), ("table_cols", "|x|x|\n|-|-|\n"),
            ("table_autocomplete", "|x|x|\n|-|-|\n" + "a\n" * 2), ("ref_expand", "[a]: /x/x\n\n[a] [a] "),
            ("backticks", "e`e``"), ("stars_nested", "*a **a *a **a bb** b*b** b*"),
            ("yaml_bomb", "a0: &a0 [x,x,x,x,x,x,x,x,x,x]\na1: &a1 [" + ",".join(["*a0"] * 10) + "]\n"),
            ("yaml_map_deep", "a:\n a:\n"), ("yaml_dupkeys", "k: v\nk: v\n"),
        ):
            self.assertEqual(generators.ALL[name](2), text, name)

    def test_fitting_makes_as_much_as_goes_in(self):
        for name, make in generators.ALL.items():
            size = len(hostile.fitting(make, 100_000))
            self.assertLessEqual(size, 100_000, name)
            self.assertGreater(size, 90_000, name)


class Verdicts(unittest.TestCase):
    def judge(self, status, errors=(), cpu=0.1, memory=50.0):
        case = hostile.Case("x", "body", 4096)
        case.judge(Run(status, [{"severity": "error", **e} for e in errors], "", cpu, cpu, memory), 20.0)
        return case.problems

    def test_what_passes(self):
        self.assertEqual(self.judge(0), [])
        self.assertEqual(self.judge(1, [{"id": "a", "path": "Content/articles/hostile.md", "line": 1, "column": 1, "message": "m"}]), [])

    def test_what_does_not(self):
        self.assertIn("computed for 2.1 s", self.judge(0, cpu=2.1))
        self.assertIn("took 600 MiB", self.judge(0, memory=620.0))
        self.assertIn("was ended by SIGSEGV", self.judge(-11))
        self.assertIn("ended with 74", self.judge(74))
        self.assertIn("refused without an error", self.judge(1)[0])
        self.assertIn("no error names", self.judge(1, [{"id": "a", "path": "b", "line": 1, "column": 1, "message": "m"}])[0])
        self.assertIn("without its place", self.judge(1, [{"id": "a", "path": "Content/articles/hostile.md", "message": "m"}])[0])


class Mistakes(unittest.TestCase):
    def judge(self, id="a", cpu=0.1, memory=50.0, **diagnostic):
        case = mistakes.Case(mistake_sites.Mistake("x", id, None))
        found = {"id": "a", "line": 1, "column": 1, **diagnostic}
        case.judge([Run(1, [found], "", cpu, cpu, memory) for _ in range(2)], 20.0)
        return case.problems

    def test_what_passes(self):
        self.assertEqual(self.judge(), [])
        self.assertEqual(self.judge(id=None), [])

    def test_what_does_not(self):
        self.assertEqual(self.judge(cpu=2.1), ["computed for 2.1 s"])
        self.assertEqual(self.judge(memory=620.0), ["took 600 MiB"])
        self.assertEqual(self.judge(id="b"), ["b is not told, but a"])
        self.assertEqual(self.judge(line=0), ["told without its place"])

    def test_each_site_is_about_as_large_as_it_was_asked_to_be(self):
        names = set()
        for mistake in mistake_sites.all():
            files = mistake.make(32 << 10)
            self.assertGreater(sum(len(text.encode()) for text in files.values()), 12 << 10, mistake.name)
            names.add(mistake.name)
        self.assertGreater(len(names), 300)


if __name__ == "__main__":
    unittest.main()
