#!/usr/bin/env python3
"""Writes a dossier while headless Chromium reads it through `dossier serve`, as an author would.

    python3 Tests/Serving/browser.py [--program .build/release/dossier] [--pages 1000 10000]

First the steps of an author, each with what the page must show. Then the time from a save to the words on the page, at each
number of pages. Needs selenium, and Debian's chromium and chromium-driver.
"""

import argparse
import os
import pathlib
import shutil
import statistics
import sys
import tempfile
import time

from selenium import webdriver
from selenium.common.exceptions import WebDriverException
from selenium.webdriver.chrome.options import Options
from selenium.webdriver.chrome.service import Service

from served import ROOT, Served

PARAGRAPHS = "\n\n".join(f"Paragraph {number} of a long text, long enough to be scrolled." for number in range(120))

OVERLAY = """
const root = document.querySelector('dossier-preview')?.shadowRoot;
return root ? root.querySelector('section').innerText : null;
"""


def browser():
    options = Options()
    for argument in ["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--window-size=1200,800"]:
        options.add_argument(argument)
    options.binary_location = "/usr/bin/chromium"
    return webdriver.Chrome(options=options, service=Service("/usr/bin/chromedriver"))


class Author:
    """A dossier being written, and the browser that shows it."""

    def __init__(self, site, served, driver):
        self.content, self.served, self.driver = site / "Content", served, driver

    def write(self, path, text):
        path = self.content / path
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)

    def open(self, path):
        self.driver.get(f"http://127.0.0.1:{self.served.port}/{path}")

    def run(self, script):
        return self.driver.execute_script(script)

    def text(self):
        return self.run("return document.body ? document.body.innerText : ''")

    def wait(self, what, is_so, seconds=10):
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            try:
                if is_so():
                    return
            except WebDriverException:
                pass  # The page is being replaced.
            time.sleep(0.02)
        raise AssertionError(f"not so within {seconds} s: {what}")

    def wait_for_words(self, words):
        self.wait(f"the page shows {words!r}", lambda: words in self.text())

    def mark(self):
        """Lets a later step see whether the page was loaded again."""
        self.run("window.marked = true")

    def is_marked(self):
        return self.run("return window.marked === true")


def article(title, body, more=""):
    return f"---\ntitle: {title}\ndate: 2020-01-02\n{more}---\n{body}\n"


def small_site(folder):
    site = folder / "site"
    files = {
        "dossier.yml": "title: Preview\n", "index.md": "The introduction.\n",
        "articles/first.md": article("First", f"See [[bert]] here.\n\n> [!note]- Fold\n> Inside.\n\n{PARAGRAPHS}"),
        "articles/second.md": article("Second", "See [[bert]] there."),
        "entities/bert.md": "---\ntitle: Bert\nkind: person\n---\nA person.\n",
    }
    for path, text in files.items():
        (site / "Content" / path).parent.mkdir(parents=True, exist_ok=True)
        (site / "Content" / path).write_text(text)
    return site


def edits_an_article(author):
    author.open("articles/first.html")
    author.wait("it listens", lambda: author.run("return document.readyState === 'complete'"))
    author.run("document.querySelectorAll('details').forEach(d => d.open = true)")
    author.run("scrollTo({top: 900, behavior: 'instant'})")
    author.mark()
    author.write("articles/first.md", article("First", f"See [[bert]] now.\n\n> [!note]- Fold\n> Inside.\n\n{PARAGRAPHS}"))
    author.wait_for_words("See Bert now." if "See Bert" in author.text() else "now.")
    assert not author.is_marked(), "the page was loaded again"
    author.wait("the page stays where it was read", lambda: abs(author.run("return scrollY") - 900) < 3)
    assert author.run("return [...document.querySelectorAll('details')].every(d => d.open)"), "what was open stays open"


def leaves_other_pages_alone(author):
    author.open("articles/second.html")
    author.mark()
    author.write("articles/first.md", article("First", f"See [[bert]] later.\n\n{PARAGRAPHS}"))
    author.served.wait_for(r"first\.md|pages", since=0)
    time.sleep(1)
    assert author.is_marked(), "a page that did not change was loaded again"


def changes_a_title(author):
    author.open("entities/bert.html")
    author.write("articles/second.md", article("Second, renamed", "See [[bert]] there."))
    author.wait_for_words("Second, renamed")
    author.open("articles/second.html")
    author.write("entities/bert.md", "---\ntitle: Berta\nkind: person\naliases: [Bert]\n---\nA person.\n")
    author.open("people.html")
    author.wait_for_words("Berta")


def breaks_and_fixes_a_link(author):
    author.open("articles/second.html")
    author.write("articles/second.md", article("Second, renamed", "See [[nobody of that name]] there."))
    author.wait("the error is shown", lambda: "nobody of that name" in (author.run(OVERLAY) or ""))
    shown = author.run(OVERLAY)
    assert "^" in shown and "second.md" in shown, f"with its line and caret: {shown}"
    assert "there." in author.text() and "See" in author.text(), "the last good page stays beneath"
    author.run("location.reload()")
    author.wait("it is shown to who comes later", lambda: "nobody of that name" in (author.run(OVERLAY) or ""))
    author.write("articles/second.md", article("Second, renamed", "See [[bert]] again."))
    author.wait("it goes with the error", lambda: author.run(OVERLAY) is None)
    author.wait_for_words("again.")


def half_typed_front_matter(author):
    author.open("articles/second.html")
    author.write("articles/second.md", "---\ntitle: Sec")
    author.wait("the error is shown", lambda: author.run(OVERLAY))
    assert "again." in author.text()
    author.write("articles/second.md", article("Second", "See [[bert]] there."))
    author.wait("it goes", lambda: author.run(OVERLAY) is None)


def adds_removes_renames(author):
    author.open("articles/third.html")
    author.write("articles/third.md", article("Third", "New words."))
    author.wait_for_words("New words.")
    os.rename(author.content / "articles/third.md", author.content / "articles/fourth.md")
    author.wait("the old address is gone", lambda: "New words." not in author.text())
    author.open("articles/fourth.html")
    author.wait_for_words("New words.")
    (author.content / "articles/fourth.md").unlink()
    author.wait("the page is gone", lambda: "New words." not in author.text())


def saves_as_editors_do(author):
    author.open("articles/second.html")
    path = author.content / "articles/second.md"
    backup, other = path.with_name("second.md~"), path.with_name(".second.md.swp")
    other.write_text("swap")
    os.rename(path, backup)
    author.write("articles/second.md", article("Second", "Saved by vim."))
    backup.unlink()
    other.unlink()
    author.wait_for_words("Saved by vim.")
    passing = path.with_name(".goutputstream-1")
    passing.write_text(article("Second", "Saved by rename."))
    os.replace(passing, path)
    author.wait_for_words("Saved by rename.")
    with open(path, "r+") as file:
        file.truncate(0)
        file.write(article("Second", "Saved by truncation."))
    author.wait_for_words("Saved by truncation.")


def settings_and_home(author):
    author.open("articles/second.html")
    author.write("dossier.yml", "title: Another title\n")
    author.wait("the settings are taken in", lambda: "Another title" in author.run("return document.title"))
    author.open("index.html")
    author.write("index.md", "Another introduction.\n")
    author.wait_for_words("Another introduction.")


def loses_its_content_and_gets_it_back(author):
    author.open("articles/second.html")
    saved = author.content.with_name("saved")
    shutil.copytree(author.content, saved)
    shutil.rmtree(author.content)
    author.wait("the loss is shown", lambda: author.run(OVERLAY))
    assert "Second" in author.text(), "the last good page stays beneath"
    shutil.copytree(saved, author.content)
    author.wait("it goes", lambda: author.run(OVERLAY) is None)
    author.write("articles/second.md", article("Second", "Written after it came back."))
    author.wait_for_words("Written after it came back.")


def every_step(program):
    steps = [edits_an_article, leaves_other_pages_alone, changes_a_title, breaks_and_fixes_a_link, half_typed_front_matter,
             adds_removes_renames, saves_as_editors_do, settings_and_home, loses_its_content_and_gets_it_back]
    failures = 0
    with tempfile.TemporaryDirectory() as folder:
        site = small_site(pathlib.Path(folder))
        driver = browser()
        try:
            with Served(program, site) as served:
                author = Author(site, served, driver)
                for step in steps:
                    name = step.__name__.replace("_", " ")
                    try:
                        step(author)
                        print(f"ok: {name}")
                    except (AssertionError, WebDriverException) as error:
                        failures += 1
                        print(f"FAILED: {name}: {error}")
            assert not (site / "Public").exists(), "a preview writes no site"
        finally:
            driver.quit()
    return failures


def large_site(folder, pages):
    """Articles that mention people, ten to one."""
    content = folder / "site" / "Content"
    for name in ["articles", "entities"]:
        (content / name).mkdir(parents=True)
    (content / "dossier.yml").write_text("title: Large\n")
    people = max(1, pages // 10)
    for number in range(people):
        (content / f"entities/person-{number}.md").write_text(f"---\ntitle: Person {number}\nkind: person\n---\nA person.\n")
    for number in range(pages - people):
        named = " ".join(f"It names [[person-{(number * 7 + step * 13) % people}]] once." for step in range(6))
        (content / f"articles/article-{number}.md").write_text(article(f"Article {number}", f"{named}\n\nVersion 0."))
    return folder / "site"


def times(program, pages, count=40):
    """Seconds from a save to the words on the page."""
    with tempfile.TemporaryDirectory() as folder:
        site = large_site(pathlib.Path(folder), pages)
        driver = browser()
        try:
            with Served(program, site) as served:
                author = Author(site, served, driver)
                author.open("articles/article-5.html")
                author.wait_for_words("Version 0.")
                source = (author.content / "articles/article-5.md").read_text()
                taken = []
                for version in range(1, count + 1):
                    time.sleep(0.2)
                    start = time.perf_counter()
                    author.write("articles/article-5.md", source.replace("Version 0.", f"Version {version}."))
                    while True:
                        try:
                            if f"Version {version}." in author.text():
                                break
                        except WebDriverException:
                            pass
                        if time.perf_counter() - start > 20:
                            raise AssertionError(f"version {version} is not shown")
                    taken.append(time.perf_counter() - start)
                return taken
        finally:
            driver.quit()


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--program", type=pathlib.Path, default=ROOT / ".build/release/dossier")
    options.add_argument("--pages", type=int, nargs="*", default=[])
    options = options.parse_args()
    if not shutil.which("chromedriver"):
        print("skipped: there is no chromedriver")
        return 0
    failures = every_step(options.program)
    for pages in options.pages:
        taken = times(options.program, pages)
        print(f"{pages} pages: from save to page median {statistics.median(taken) * 1e3:.0f} ms, worst {max(taken) * 1e3:.0f} ms of {len(taken)}")
    print(f"{failures} failed")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
