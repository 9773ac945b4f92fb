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

from selenium.common.exceptions import WebDriverException

from author import OVERLAY, PARAGRAPHS, Author, article, browser, note, picture, small_site
from served import ROOT, Served

def edits_an_article(author):
    author.open("articles/first.html")
    author.wait("it listens", lambda: author.run("return document.readyState === 'complete'"))
    author.run("document.querySelectorAll('details').forEach(d => d.open = true)")
    author.run("scrollTo({top: 900, behavior: 'instant'})")
    author.mark()
    author.write("articles/first.md", article("First", f"See [[bert]] now.\n\n> [!note]- Fold\n> Inside.\n\n{PARAGRAPHS}"))
    author.wait_for_words("now.")
    assert author.is_marked(), "the text is put in its place, and the page not loaded again"
    author.wait("the page stays where it was read", lambda: abs(author.run("return scrollY") - 900) < 3)
    assert author.run("return [...document.querySelectorAll('details')].every(d => d.open)"), "what was open stays open"


def keeps_open_what_was_open(author):
    folds = "> [!note]- Second\n> Two."
    author.write("articles/noted.md", article("Noted", f"Some words here.\n\n{folds}\n\n{PARAGRAPHS}"))
    author.write("annotations/b.md", note("noted", "words"))
    author.open("articles/noted.html#note.b")
    open_note = "return document.querySelector(':target')?.id"
    author.wait("the note is open", lambda: author.run(open_note) == "note.b")
    author.run("document.querySelector('details.callout').open = true")
    author.run("scrollTo({top: 50, behavior: 'instant'})")
    author.mark()
    author.write("annotations/a.md", note("noted", "Some"))
    author.wait("another note stands before it", lambda: author.run("return !!document.getElementById('note.a')"))
    assert author.run(open_note) == "note.b", "what was open stays open"
    author.write("articles/noted.md", article("Noted", f"Some words here.\n\n> [!note]- First\n> One.\n\n{folds}\n\n{PARAGRAPHS}"))
    callouts = "return [...document.querySelectorAll('details.callout')].map(d => d.open)"
    author.wait("there are two", lambda: len(author.run(callouts)) == 2)
    assert author.run(callouts) == [False, True], "the second is the one that was opened"
    assert author.run(open_note) == "note.b" and author.run("return scrollY") == 50
    assert author.is_marked(), "the page was loaded again"
    for name in ["annotations/a.md", "annotations/b.md"]:
        (author.content / name).unlink()


def keeps_a_note_open_that_was_clicked(author):
    author.write("articles/clicked.md", article("Clicked", f"Some words here.\n\n{PARAGRAPHS}"))
    author.write("annotations/c.md", note("clicked", "words"))
    author.open("articles/clicked.html")
    author.wait("it is there", lambda: author.run("return !!document.querySelector('.prose a[role=doc-noteref]')"))
    author.wait("its script knows of it", lambda: author.run("return !!document.querySelector('.notes.live')"))
    author.run("document.querySelector('.prose a[role=doc-noteref]').click()")
    lit = "return document.querySelectorAll('.notes .lit').length"
    author.wait("the note lights up", lambda: author.run(lit) > 0)
    focused = "return document.activeElement.closest('.notes li')?.textContent ?? ''"
    assert "A note." in author.run(focused), "it has the focus"
    author.mark()
    author.write("articles/clicked.md", article("Clicked", f"Some words here, now.\n\n{PARAGRAPHS}"))
    author.wait_for_words("here, now.")
    assert author.run(lit) > 0 and "A note." in author.run(focused), "it is open still"
    assert author.is_marked(), "the page was loaded again"
    (author.content / "annotations/c.md").unlink()


def keeps_what_is_read_in_its_place(author):
    author.write("articles/clicked.md", article("Clicked", f"Some words.\n\n{PARAGRAPHS}"))
    author.open("articles/clicked.html")
    author.wait_for_words("Some words.")
    author.run("scrollTo({top: 1500, behavior: 'instant'})")
    place = "return [...document.querySelectorAll('main p')].find(p => p.textContent.startsWith('Paragraph 40 ')).getBoundingClientRect().top"
    before = author.run(place)
    author.write("articles/clicked.md", article("Clicked", f"Some words.\n\nOne more.\n\nAnd another.\n\n{PARAGRAPHS}"))
    author.wait_for_words("And another.")
    after = author.run(place)
    assert abs(after - before) < 3, f"it was at {before}, and is at {after}"


def keeps_a_heading_in_its_place(author):
    parts = [f"## Part {number}\n\n" + f"Words of part {number}. " * 60 for number in range(12)]
    author.write("articles/clicked.md", article("Clicked", "\n\n".join(parts)))
    author.open("articles/clicked.html")
    author.wait_for_words("Words of part 11.")
    heading = "[...document.querySelectorAll('main h2')].find(h => h.textContent.startsWith('Part 7'))"
    author.run(f"{heading}.scrollIntoView({{behavior: 'instant'}})")
    before = author.run(f"return {heading}.getBoundingClientRect().top")
    author.write("articles/clicked.md", article("Clicked", "\n\n".join(["Long words above. " * 200 + "Zebra.", *parts])))
    author.wait_for_words("Zebra.")
    after = author.run(f"return {heading}.getBoundingClientRect().top")
    assert abs(after - before) < 3, f"it was at {before}, and is at {after}"


def counts_all_errors(author):
    author.open("articles/second.html")
    author.write("articles/second.md", article("Second", "\n\n".join(f"[[nobody {number}]]" for number in range(40))))
    author.wait("they are counted", lambda: "40 errors" in (author.run(OVERLAY) or ""))
    assert "10 more are told in the terminal" in author.run(OVERLAY)
    author.write("articles/second.md", article("Second", "See [[bert]] there."))
    author.wait("it goes", lambda: author.run(OVERLAY) is None)


def changes_a_picture(author):
    author.write("media/plan.svg", picture(10))
    author.write("articles/second.md", article("Second", "See [[bert]].\n\n![[plan.svg]]"))
    author.open("articles/second.html")
    width = "return document.querySelector('main img')?.naturalWidth"
    author.wait("the picture is shown", lambda: author.run(width) == 10)
    author.mark()
    author.write("media/plan.svg", picture(20))
    author.wait("the new one is", lambda: author.run(width) == 20)
    author.write("articles/second.md", article("Second", "See [[bert]] now.\n\n![[plan.svg]]"))
    author.wait_for_words("now.")
    author.wait("it is still", lambda: author.run(width) == 20)
    assert author.is_marked(), "the page was loaded again"
    author.write("articles/second.md", article("Second", "See [[bert]] there."))


def finds_nothing_at_any_depth(author):
    for path in ["nothing.html", "articles/nothing.html", "a/b/c/nothing.html"]:
        author.open(path)
        links = author.run("return [...document.querySelectorAll('link[href], a[href]')].map(e => e.href)")
        assert len(links) > 4, links
        for link in links:
            status = author.served.get(link.partition("#")[0].partition(f":{author.served.port}/")[2])[0]
            assert status == (200 if "nothing" not in link else 404), f"{path} leads to {link}: {status}"


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


def withdraws_a_page_beside_an_error(author):
    author.write("articles/third.md", article("Third", "Words to be withdrawn."))
    author.open("articles/third.html")
    author.wait_for_words("Words to be withdrawn.")
    author.write("articles/second.md", article("Second", "See [[nobody of that name]]."))
    author.wait("the error is shown", lambda: author.run(OVERLAY))
    author.write("articles/third.md", article("Third", "Words to be withdrawn.").replace("---\n", "---\ndraft: true\n", 1))
    author.wait("the page is gone", lambda: "to be withdrawn" not in author.text())
    assert author.served.get("articles/third.html")[0] == 404
    author.wait("the error is shown still", lambda: author.run(OVERLAY))
    author.write("articles/second.md", article("Second", "See [[bert]] there."))
    author.wait("it goes", lambda: author.run(OVERLAY) is None)
    (author.content / "articles/third.md").unlink()


def half_typed_front_matter(author):
    author.open("articles/second.html")
    author.write("articles/second.md", "---\ntitle: Sec")
    author.wait("the error is shown", lambda: author.run(OVERLAY))
    assert "there." in author.text()
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


def swaps_a_style(author):
    author.open("articles/second.html")
    author.mark()
    styles = author.assets / "Article" / "article.css"
    styles.write_text(styles.read_text() + "\nmain { outline-offset: 7px; }\n")
    author.wait("the style is taken in", lambda: author.run("return getComputedStyle(document.querySelector('main')).outlineOffset") == "7px")
    assert author.is_marked(), "the page was loaded again"
    author.write("articles/second.md", article("Second", "See [[bert]] in a new style."))
    author.wait_for_words("in a new style.")
    assert author.run("return document.querySelectorAll('link[rel=stylesheet]').length") == 1
    author.run("location.reload()")
    author.wait("it stays", lambda: author.run("return getComputedStyle(document.querySelector('main')).outlineOffset") == "7px")


def swaps_a_style_while_an_error_is_shown(author):
    author.open("articles/second.html")
    author.write("articles/second.md", article("Second", "See [[nobody of that name]]."))
    author.wait("the error is shown", lambda: author.run(OVERLAY))
    styles = author.assets / "Article" / "article.css"
    styles.write_text(styles.read_text() + "\nmain { outline-offset: 9px; }\n")
    author.wait("the style is taken in", lambda: author.run("return getComputedStyle(document.querySelector('main')).outlineOffset") == "9px")
    assert author.run(OVERLAY), "the error is shown still"
    author.write("articles/second.md", article("Second", "See [[bert]] there."))
    author.wait("it goes", lambda: author.run(OVERLAY) is None)


def leads_to_what_is_edited(author):
    author.write("articles/guided.md", article("Guided", f"{PARAGRAPHS}\n\nA word near the end of it."))
    author.write("annotations/b.md", note("guided", "near"))
    author.open("articles/second.html")
    author.wait("it listens", lambda: author.run("return document.readyState === 'complete'"))
    time.sleep(0.5)
    author.write("annotations/b.md", note("guided", "near", "Changed."))
    author.wait("the note is shown", lambda: author.run("return location.pathname + location.hash") == "/articles/guided.html#note.b")
    author.wait_for_words("Changed.")
    time.sleep(0.5)
    author.run("scrollTo({top: 0, behavior: 'instant'})")
    author.write("annotations/c.md", note("guided", "the end"))
    author.wait("a new note of the same page is shown", lambda: author.run("return document.querySelector(':target')?.id") == "note.c")
    top = author.run("return document.getElementById('note.c').getBoundingClientRect().top")
    assert 0 <= top < 800, f"it is in view: {top}"


def loses_its_content_and_gets_it_back(author):
    author.open("articles/second.html")
    saved = author.content.with_name("saved")
    # At once: what is deleted file by file is a smaller site for a moment.
    os.rename(author.content, saved)
    author.wait("the loss is shown", lambda: author.run(OVERLAY))
    assert "Second" in author.text(), "the last good page stays beneath"
    shutil.copytree(saved, author.content)
    author.wait("it goes", lambda: author.run(OVERLAY) is None)
    author.write("articles/second.md", article("Second", "Written after it came back."))
    author.wait_for_words("Written after it came back.")


def every_step(program):
    steps = [edits_an_article, keeps_open_what_was_open, keeps_a_note_open_that_was_clicked,
             keeps_what_is_read_in_its_place, keeps_a_heading_in_its_place, counts_all_errors, changes_a_picture,
             finds_nothing_at_any_depth, leaves_other_pages_alone,
             changes_a_title, breaks_and_fixes_a_link, withdraws_a_page_beside_an_error, half_typed_front_matter,
             adds_removes_renames, saves_as_editors_do,
             settings_and_home, swaps_a_style, swaps_a_style_while_an_error_is_shown, loses_its_content_and_gets_it_back]
    failures = 0
    with tempfile.TemporaryDirectory() as folder:
        site = small_site(pathlib.Path(folder))
        shutil.copytree(ROOT / "Templates", site / "Templates")
        driver = browser()
        try:
            for arguments, steps in [(["--assets", str(site / "Templates")], steps), (["--navigate"], [leads_to_what_is_edited])]:
                with Served(program, site, *arguments) as served:
                    author = Author(site, served, driver)
                    for step in steps:
                        name = step.__name__.replace("_", " ")
                        try:
                            step(author)
                            print(f"ok: {name}", flush=True)
                        except (AssertionError, WebDriverException) as error:
                            failures += 1
                            print(f"FAILED: {name}: {error}", flush=True)
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
