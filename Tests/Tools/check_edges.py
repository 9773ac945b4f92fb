#!/usr/bin/env python3
"""Builds a dossier of what pages find hard to hold, and reads it in headless Chromium at six widths: words that are longer than a
phone is wide wherever an author writes some, and notes with each kind of block. No page may scroll sideways, what stands in a note
stays in it, and an address of a note shows the note with its words. Numbers that follow each other open each its own note, and
a narrow screen's sheet closes by its cross and moves nothing. Then dossiers in Arabic and Hebrew, and a name of many that are not
in Latin letters.

    check_edges.py PROGRAM

Prints what is wrong and exits with 1 where something is. Needs selenium, and Debian's chromium and chromium-driver.
"""

import argparse
import pathlib
import subprocess
import sys
import tempfile
import time

import reading_right_to_left
from check_in_browser import WIDEST, all_pages, driver
from reading_finder import check_names
from reading_scripts import ARRIVAL, AWAY, COVERED, OPENING, UNCLOSED

WIDTHS = (320, 360, 800, 1100, 1400, 1920)
# From here on notes stand beside their words.
MARGIN = 1100
LONG = "Bundesverfassungsschutzgesetzgebungsverfahrensordnung"
ADDRESS = "presse.anfragen.nachts@landeskriminalamt-beispielstadt.example.org"

NOTES = {
    "ordered": "Steps:\n\n1. first\n2. second",
    "listed": "Points:\n\n- one\n- two",
    "nested": "1. one\n   1. inner\n   2. inner too\n2. two",
    "table": "| a | b | c | d | e |\n|---|---|---|---|---|\n| 1000000 | 2000000 | 3000000 | 4000000 | 5000000 |",
    "code": "```\n" + "x" * 90 + "\n```",
    "quoted": "> Words of another\n> in two lines",
    "word": f"See {LONG}{LONG}.",
    "callout": "> [!warning] Mind\n> This.",
    "tasks": "- [ ] open\n- [x] done",
    "footnote": "With a footnote.[^1]\n\n[^1]: The foot.",
}

# Of each note that hangs or stands in the list: what in it reaches out of it, to either side.
OUTSIDE = """
return [...document.querySelectorAll('.notes > ol > li')].flatMap(note => {
  const box = note.getBoundingClientRect();
  return [...note.querySelectorAll('li, p, pre, blockquote, .callout, .table')].filter(part => {
    const own = part.getBoundingClientRect();
    return own.width > 0 && !part.closest('.back') && (own.left < box.left - 1 || own.right > box.right + 1);
  }).map(part => part.outerHTML.slice(0, 60));
});
"""
# Words and note, for an address of the note.
SEEN = """
const name = document.querySelector(':target').className.split(' ')[1];
return ['.prose .' + name, '.notes li.' + name].map(selector => {
  const box = document.querySelector(selector).getBoundingClientRect();
  return box.bottom > 0 && box.top < innerHeight;
});
"""


def dossier():
    words = "\n\n".join(
        f"Here a paragraph speaks of the word {name}mark and goes on for a while, so that it takes more than one line at most widths."
        for name in [*NOTES, "history"])
    yield "dossier.yml", f"title: {LONG}\ndescription: Of {ADDRESS}\n"
    yield "index.md", f"---\ntitle: {LONG}\nsummary: {ADDRESS}\n---\n{ADDRESS}\n"
    yield "articles/a.md", f"---\ntitle: A {LONG}\nsummary: On {ADDRESS}\ndate: 2024-01-01\nauthors: [{LONG}]\ntags: [{LONG}]\n---\n{words}\n\nSee [[person]] and [[place]].\n"
    yield "articles/b.md", "---\ntitle: B\ndate: 2024-01-02\n---\nNumbers follow[^1][^2] each other, as do those of the same words.\n\n[^1]: One.\n[^2]: Two.\n"
    for name, length in (("same", 5), ("equal", 400), ("last", 20)):
        yield f"annotations/{name}.md", f"---\nkind: context\narticle: b\nquote: the same words\n---\n{'Words. ' * length}\n"
    yield "entities/person.md", f"---\ntitle: {LONG}\nkind: person\nborn: 1960\naliases: [{ADDRESS}]\nsummary: {LONG}\nrelations:\n  - {{type: Employment, to: office, role: {LONG}, start: 2010, source: s}}\n  - {{type: TookPartIn, to: event, reference: true}}\n---\nText.\n"
    yield "entities/office.md", f"---\ntitle: Office of {ADDRESS}\nkind: organization\nfounded: 1990\n---\nText.\n"
    yield "entities/place.md", f"---\ntitle: {LONG}stadt\nkind: place\nlatitude: 51.05\nlongitude: 13.74\nextent: city\n---\nText.\n"
    yield "entities/event.md", f"---\ntitle: Day of the {LONG}\nkind: event\ndate: 2023-05\nlocation: place\n---\nText.\n"
    yield "sources/s.md", f"---\ntitle: Source of {ADDRESS}\ntype: report\nauthors: [{LONG}]\nissued: 2023\norigin: own\n---\nText.\n"
    yield from accusations()
    yield from many_notes()
    for name, body in NOTES.items():
        yield f"annotations/{name}.md", f"---\nkind: context\narticle: a\nquote: {name}mark\n---\n{body}\n"
    yield "annotations/history.md", f"""---
kind: claim
article: a
quote: historymark
statement: Of {LONG} it is said.
status: reported
speaker: person
history:
  - {{date: 2024-01-01, status: unverified, note: {LONG}}}
  - {{date: 2024-02-01, status: reported, note: A source came.}}
sources: [{{source: s, says: {ADDRESS}}}]
---
Text.
"""


def accusations():
    """One that has room beside its words, and two that crowd."""
    about = "The record of the works says nothing of it, though it was kept for years and is read by many. " * 4
    charges = ("hid the first finding", "hid the second finding", "hid the third finding")
    texts = [about, f"{about}The office {charges[0]}. {about}", about, about, f"{about}The office {charges[1]} and {charges[2]}. {about}", about]
    yield "articles/c.md", "---\ntitle: C\ndate: 2024-01-03\n---\n" + "\n\n".join(texts) + "\n"
    for number, charge in enumerate(charges):
        yield f"annotations/charge-{number}.md", f"""---
kind: claim
article: c
quote: {charge}
status: disputed
accuses: [office]
reply: {{asked: 2024-01-01, received: 2024-01-02, says: The office denies it and names the day on which it wrote to the council.}}
sources: [{{source: s, says: Lists it.}}]
---
What the accusation rests on, in a sentence or two that take some lines where a note is narrow.
"""


# More than the style has places for.
MOST = 81
# Whether the note of a number is in the window, of those that stand below the text.
LISTED = """
const box = document.querySelector(`.notes > ol > li.p${arguments[0]}`).getBoundingClientRect();
return box.top >= 0 && box.top < innerHeight - 20;
"""
CLICK = "document.querySelector(`.prose a.n[data-n='${arguments[0]}']`).click();"
# Whether an accusation that was opened near the beginning lies in the window.
EARLY = """
const box = document.querySelector('aside.accusation > div').getBoundingClientRect();
// Beside its words it is never cut, and stays there.
if (getComputedStyle(document.querySelector('aside.accusation')).position === 'absolute') return box.top >= 0 && box.top < innerHeight;
return box.top >= 0 && box.bottom <= innerHeight + 1 && document.querySelector('.masthead a').getBoundingClientRect().top >= 0;
"""


def many_notes():
    """An article with more notes than there are places, and one whose first words accuse at length."""
    notes = range(1, MOST + 1)
    texts = [f"A sentence stands here, the one of the number {number}, with some words.[^f{number}]" for number in notes]
    yield "articles/d.md", "---\ntitle: D\ndate: 2024-01-04\n---\n" + "\n\n".join(texts + [f"[^f{number}]: Footnote {number}." for number in notes]) + "\n"
    yield "articles/e.md", "---\ntitle: E\ndate: 2024-01-05\n---\nThe office burned the record.\n\n" + "A paragraph of other words follows.\n\n" * 40
    yield "annotations/early.md", f"""---
kind: claim
article: e
quote: burned the record
status: disputed
accuses: [office]
reply: {{asked: 2024-01-01, received: 2024-01-02, says: The office denies it.}}
sources: [{{source: s, says: Lists it.}}]
---
{'What it rests on is told here at some length. ' * 12}
"""


# More than one page holds.
MANY = 2010


def many_names():
    yield "dossier.yml", "title: Many\nchecks: {unmentioned-entity: off}\n"
    yield "index.md", "---\ntitle: Many\n---\nText.\n"
    for number in range(MANY):
        yield f"entities/p{number}.md", f"---\ntitle: {'Жанна' if number % 2 else 'Anna'} {number}\nkind: person\n---\nText.\n"


def read_right_to_left(folder):
    browser = driver()
    set_width, open_page = openers(browser, folder)
    try:
        return list(reading_right_to_left.read(browser, folder, set_width, open_page, all_pages(folder), WIDEST))
    finally:
        browser.quit()


def read_many(folder):
    browser = driver()
    try:
        return list(check_names(browser, folder, {"жанна 7": "Жанна 7", "anna 8": "Anna 8", "names": None}))
    finally:
        browser.quit()


def openers(browser, folder):
    def set_width(width):
        browser.execute_cdp_cmd(
            "Emulation.setDeviceMetricsOverride", {"width": width, "height": 800, "deviceScaleFactor": 1, "mobile": width < 700})

    def open_page(address):
        browser.get("about:blank")
        browser.get(folder.as_uri() + "/" + address)

    return set_width, open_page


def read(folder):
    browser = driver()
    problems = []
    set_width, open_page = openers(browser, folder)
    try:
        pages = all_pages(folder)
        for width in WIDTHS:
            set_width(width)
            for page in pages:
                open_page(page)
                wide = browser.execute_script(WIDEST)
                if wide:
                    problems.append(f"{page}: at {width} px it scrolls sideways: {wide}")
                problems += [f"{page}: at {width} px a note has beside it: {part}" for part in browser.execute_script(OUTSIDE)]
            for scripts in (True, False):
                browser.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": not scripts})
                for name in NOTES:
                    open_page(f"articles/a.html#n.{name}")
                    time.sleep(0 if scripts else ARRIVAL)
                    if not all(browser.execute_script(SEEN)):
                        problems.append(f"at {width} px, scripts {'on' if scripts else 'off'}, the address of the note {name} does not show it with its words")
            browser.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": False})
        problems += [problem for width in WIDTHS for problem in read_numbers(browser, width, set_width, open_page)]
        print(f"{len(pages)} pages, read at {len(WIDTHS)} widths")
        return problems
    finally:
        browser.quit()


def read_numbers(browser, width, set_width, open_page):
    set_width(width)
    for scripts in (True, False):
        browser.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": not scripts})
        where = f"at {width} px, scripts {'on' if scripts else 'off'},"
        open_page("articles/c.html")
        time.sleep(ARRIVAL)
        away = browser.execute_script(AWAY, width >= MARGIN)
        if away:
            yield f"articles/c.html: {where} the accusations {away} are not seen with their words"
        for article in ("articles/a.html", "articles/b.html", "articles/c.html"):
            open_page(article)
            covered = browser.execute_script(COVERED)
            if covered:
                yield f"{article}: {where} the numbers {covered} lie below others"
            if width < MARGIN:
                time.sleep(ARRIVAL)
                unclosed = browser.execute_script(UNCLOSED, scripts)
                if unclosed:
                    yield f"{article}: {where} the sheets of {unclosed} do not close by their crosses"
            open_page(article)
            time.sleep(ARRIVAL)
            moved = browser.execute_script(OPENING, scripts, width < MARGIN, 1)
            if moved:
                yield f"{article}: {where} opening {moved} moves the page"
        for number in (1, MOST // 2, MOST):
            open_page("articles/d.html")
            browser.execute_script(CLICK, number)
            time.sleep(0.1)
            if not browser.execute_script(LISTED, number):
                yield f"articles/d.html: {where} the number {number} does not lead to its note"
        open_page("articles/e.html")
        time.sleep(ARRIVAL)
        browser.execute_script(CLICK, 1)
        time.sleep(0.1)
        if not browser.execute_script(EARLY):
            yield f"articles/e.html: {where} the accusation does not open in the window"
    browser.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": False})


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("program", type=pathlib.Path)
    arguments = parser.parse_args()
    problems = []
    for name, files, reading in (
        ("edges", dossier(), read), ("Arabic", reading_right_to_left.dossier(reading_right_to_left.ARABIC), read_right_to_left),
        ("Hebrew", reading_right_to_left.dossier(reading_right_to_left.HEBREW), read_right_to_left), ("many", many_names(), read_many)):
        with tempfile.TemporaryDirectory() as root:
            out = pathlib.Path(root, name)
            for path, text in files:
                place = pathlib.Path(root, "Content", path)
                place.parent.mkdir(parents=True, exist_ok=True)
                place.write_text(text)
            subprocess.run([arguments.program.resolve(), "build", root, "--output", out, "--quiet"], check=True)
            problems += reading(out)
    for problem in problems:
        print(problem)
    print(f"{len(problems)} problems")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
