"""An author under test: a dossier that is written while headless Chromium reads it."""

import time

from selenium import webdriver
from selenium.common.exceptions import WebDriverException
from selenium.webdriver.chrome.options import Options
from selenium.webdriver.chrome.service import Service

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
        self.content, self.assets, self.served, self.driver = site / "Content", site / "Templates", served, driver

    def write(self, path, text):
        path = self.content / path
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)

    def open(self, path):
        self.driver.get(f"http://127.0.0.1:{self.served.port}/{path}")

    def run(self, script, *arguments):
        return self.driver.execute_script(script, *arguments)

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


def note(on, words, text="A note."):
    return f"---\nkind: context\narticle: {on}\nquote: {words}\n---\n{text}\n"


def picture(width):
    return f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="10"><rect width="{width}" height="10"/></svg>'


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
