"""The search for secrets: that what leaks is found."""

import os
import re
import sys
import tempfile
import unittest

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))

import canaries
import pictures
import secrecy


class Canaries(unittest.TestCase):
    def test_each_is_given_once_and_stands_in_a_file(self):
        word = canaries.Canaries()
        files = canaries.everything(word)
        self.assertGreater(len(word.words), 200)
        self.assertEqual(len(word.words), len(set(word.words)))
        text = "\n".join(list(files) + list(files.values()))
        self.assertEqual([one for one in word.words if one not in text], [])

    def test_there_are_twenty_spellings_and_each_is_another(self):
        found = canaries.spellings()
        self.assertGreaterEqual(len(found), 20)
        self.assertEqual(len(found), len(set(found.values())))

    def test_words_stand_in_every_place(self):
        for place, (_, text) in canaries.places("QQQ").items():
            self.assertIn("QQQ", text, place)
        self.assertGreaterEqual(len(canaries.places("x")), 45)

    def test_files_that_name_a_source_hold_its_name_as_their_programs_read_them(self):
        found = canaries.files_that_name()
        self.assertGreaterEqual(len(found), 120)
        for kind, name, title, data in found:
            self.assertGreater(len(data), 4, kind)
            if not kind.startswith(("packed", "PDF")) and kind.split(",")[0] in ["utf-8", "utf-16", "windows-1252", "koi8-r"]:
                self.assertIn(title, data.decode(kind.split(",")[0]), name)

    def test_there_are_two_hundred_sentences_without_the_name(self):
        found = canaries.innocent()
        self.assertEqual(len(found), 204)
        self.assertEqual([one for one in found if re.search(canaries.NAME + r"\b", one)], [])


class Search(unittest.TestCase):
    def test_finds_words_in_bytes_names_and_hidden_files(self):
        with tempfile.TemporaryDirectory() as folder:
            os.makedirs(os.path.join(folder, ".hidden"))
            for name, data in [
                (".hidden/a", b"x \xffSecretWord"), ("b.html", b"secret&#119;ord"), ("c.html", b"secret%77ord"), ("secretword.txt", b""),
                ("d.html", b"secret word"),
            ]:
                with open(os.path.join(folder, name), "wb") as file:
                    file.write(data)
            found = [path for path, _ in secrecy.holding(["secretword"], folder)]
            self.assertEqual(found, [".hidden/a", "b.html", "c.html", "secretword.txt"])


class Metadata(unittest.TestCase):
    def test_a_png_of_ours_is_one(self):
        self.assertTrue(pictures.png().startswith(b"\x89PNG"))


if __name__ == "__main__":
    unittest.main()
