"""Reads pages with axe, which looks for what keeps people from using them."""

import importlib.resources
import time

WIDE, NARROW = (1400, 900), (360, 740)
# After how many pages there is a new browser.
PAGES_OF_ONE_BROWSER = 10
# A width, a scheme of colours, and whether folds are open: of any two of these each pair, less, and all.
SOME_WAYS = ((WIDE, "light", False), (WIDE, "dark", True), (NARROW, "light", True), (NARROW, "dark", False))
FEW_WAYS = ((WIDE, "light", False), (NARROW, "dark", True))
ALL_WAYS = tuple((size, scheme, folds) for size in (WIDE, NARROW) for scheme in ("light", "dark") for folds in (False, True))
VIOLATIONS = """
const done = arguments[0];
axe.run(document, {resultTypes: ['violations'], preload: false}).then(result => done(result.violations.map(rule =>
  [rule.id, rule.nodes.length, rule.nodes[0].html.slice(0, 160), rule.nodes[0].failureSummary.slice(0, 300)])));
"""


def check_with_axe(reader, page, ways):
    axe = importlib.resources.files("axe_playwright_python").joinpath("axe.min.js").read_text()
    for size, scheme, folds in ways:
        reader.set(size, prefers_color_scheme=scheme)
        reader.open(page)
        if folds:
            reader.run("for (const fold of document.querySelectorAll('details')) fold.open = true")
        reader.run(axe)
        for rule, count, html, summary in reader.browser.execute_async_script(VIOLATIONS):
            reader.problem(page, f"axe, {size[0]} px, {scheme}{', folds open' if folds else ''}: {rule}, {count} times: {html} ({summary})")


def check_all_with_axe(reader, pages):
    began = time.monotonic()
    for number, page in enumerate(pages):
        if number % PAGES_OF_ONE_BROWSER == 0:
            reader.renew()
            print(f"{reader.folder.name}: axe has read {number} of {len(pages)} pages in {time.monotonic() - began:.0f} s", flush=True)
        check_with_axe(reader, page, ALL_WAYS)
