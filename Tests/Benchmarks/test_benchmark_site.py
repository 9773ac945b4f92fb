"""The benchmark's site is what the benchmark says of it: python3 -m unittest discover Tests/Benchmarks"""

import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import unittest

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, HERE)
import benchmark_site  # noqa: E402

PAGES = 100


def made(test, **options):
    folder = pathlib.Path(tempfile.mkdtemp())
    test.addCleanup(shutil.rmtree, folder)
    benchmark_site.make(PAGES, folder, **options)
    return folder


def files(folder):
    return {str(path.relative_to(folder)): path.read_text() for path in sorted(folder.rglob("*")) if path.is_file()}


def body(text):
    return text.split("---\n", 2)[2]


class BenchmarkSite(unittest.TestCase):
    def test_one_page_in_five_is_an_article(self):
        content = made(self) / "dossier" / "Content"
        self.assertEqual(len(list((content / "articles").iterdir())), 20)
        self.assertEqual(len(list((content / "entities").iterdir())), 80)

    def test_with_dates_the_texts_of_entities_are_the_same(self):
        plain, dated = (files(made(self, hugo=False, dated=dated) / "dossier" / "Content") for dated in (False, True))
        for path, text in plain.items():
            if path.startswith("entities/"):
                self.assertEqual(body(text), body(dated[path]))
        events = [text for path, text in dated.items() if "kind: event\n" in text]
        self.assertEqual(len(events), 16)
        self.assertTrue(all("\ndate: 20" in text for text in events))
        self.assertEqual(sum(path.startswith("annotations/") for path in dated), 20)

    def test_articles_have_eight_paragraphs_and_entities_three(self):
        content = files(made(self) / "dossier" / "Content")
        for path, text in content.items():
            paragraphs = [block for block in body(text).split("\n\n") if "[[" in block] if path.endswith(".md") else []
            if path.startswith(("articles", "entities")):
                self.assertEqual(len(paragraphs), 8 if path.startswith("articles") else 3, path)
                for paragraph in paragraphs:
                    sentences = paragraph.count(".")
                    self.assertTrue(3 <= sentences <= 6, paragraph)
                    self.assertEqual(paragraph.count("[["), sentences, "each sentence mentions an entity")

    def test_an_article_mentions_at_most_twelve_entities_and_all_exist(self):
        content = files(made(self) / "dossier" / "Content")
        for path, text in content.items():
            mentioned = set(re.findall(r"\[\[(e\d+)\|", text))
            self.assertTrue(all(f"entities/{name}.md" in content for name in mentioned), path)
            if path.startswith("articles"):
                self.assertTrue(4 < len(mentioned) <= 12, path)

    def test_both_sites_say_the_same(self):
        folder = made(self)
        ours, theirs = files(folder / "dossier" / "Content"), files(folder / "hugo" / "content")
        self.assertEqual(len(theirs), PAGES)
        for path, text in theirs.items():
            name = path.replace("/_index.md", ".md")
            same = re.sub(r"\[(Entity \d+)\]\(/entities/(e\d+)/\)", r"[[\2|\1]]", body(text))
            self.assertEqual(same, body(ours[name]), path)
            # The terms are what the text mentions.
            if path.startswith("articles"):
                terms = re.search(r"^entities: \[(.*)\]$", text, re.MULTILINE)[1].split(", ")
                self.assertEqual(sorted(terms), sorted(set(re.findall(r"\[\[(e\d+)\|", ours[name]))))

    def test_the_same_bytes_each_time(self):
        self.assertEqual(files(made(self)), files(made(self)))

    def test_without_hugo_ours_is_the_same(self):
        both, alone = made(self), made(self, hugo=False)
        self.assertEqual(files(both / "dossier"), files(alone / "dossier"))
        self.assertFalse((alone / "hugo").exists())

    def test_a_hub_is_mentioned_by_every_second_page(self):
        plain, hub = files(made(self) / "dossier"), files(made(self, hub=True) / "dossier")
        longer = [path for path in plain if plain[path] != hub[path]]
        self.assertEqual(len(longer), PAGES // 2)
        self.assertTrue(all(hub[path].endswith("[[e0|Entity 0]] again.\n") for path in longer))

    def test_nothing_is_written_over_what_is_there(self):
        folder = made(self, hugo=False)
        command = [sys.executable, os.path.join(HERE, "benchmark_site.py"), str(PAGES), str(folder)]
        ended = subprocess.run(command, capture_output=True, text=True)
        self.assertEqual(ended.returncode, 2)
        self.assertIn("is there already", ended.stderr)


@unittest.skipIf(shutil.which("cc") is None, "there is no C compiler")
class Floor(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = pathlib.Path(tempfile.mkdtemp())
        cls.floor = cls.folder / "floor"
        source = os.path.join(HERE, "floor.c")
        flags = ["-O1", "-Wall", "-Wextra", "-Werror"]
        subprocess.run(["cc", *flags, source, "-o", cls.floor, "-lcmark-gfm"], check=True)

    @classmethod
    def tearDownClass(cls):
        shutil.rmtree(cls.folder)

    def test_it_makes_a_page_of_each_file_and_its_frame(self):
        content = self.folder / "content"
        (content / "deep").mkdir(parents=True)
        for name in ("one.md", "deep/two.md", "deep/not.txt"):
            (content / name).write_text(f"*{name}*\n")
        output = self.folder / "output"
        subprocess.run([self.floor, content, output, "2", "10"], check=True)
        self.assertEqual(files(output), {
            "one.html": "<p><em>one.md</em></p>\n----------", "two.html": "<p><em>deep/two.md</em></p>\n----------"})

    def test_it_says_when_it_cannot_write(self):
        content = self.folder / "readable"
        content.mkdir()
        (content / "one.md").write_text("a\n")
        ended = subprocess.run([self.floor, content, self.folder / "no" / "such", "1", "0"], capture_output=True)
        self.assertEqual(ended.returncode, 1)


if __name__ == "__main__":
    unittest.main()
