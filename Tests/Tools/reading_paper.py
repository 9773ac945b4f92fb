"""What becomes of pages on paper; part of check_reading.py."""

import base64
import re

from check_in_browser import WIDEST
from reading_scripts import CUT

MOST_SHEETS = 8
# What is left of a sheet of A4 within its margins.
SHEET = (642, 971)


def check_paper(reader, page, size):
    """How many sheets a page takes."""
    reader.set(size)
    reader.open(page)
    paper = reader.browser.execute_cdp_cmd("Page.printToPDF", {"paperWidth": 8.27, "paperHeight": 11.69, "preferCSSPageSize": True})
    sheets = len(re.findall(rb"/Type\s*/Page\b", base64.b64decode(paper["data"])))
    print(f"{page}: {sheets} sheets of paper")
    reader.need(page, 0 < sheets <= MOST_SHEETS, f"takes {sheets} sheets of paper")


def check_sheets(reader, page):
    """Nothing is wider than a sheet, or all of the page would be printed smaller, and a picture is cut by no edge of one."""
    reader.set(SHEET)
    reader.browser.execute_cdp_cmd("Emulation.setEmulatedMedia", {"media": "print"})
    reader.open(page)
    wide, cut = reader.run(WIDEST), reader.run(CUT, SHEET[1])
    reader.browser.execute_cdp_cmd("Emulation.setEmulatedMedia", {"media": ""})
    reader.need(page, not wide, f"on paper it is wider than a sheet: {wide}")
    reader.need(page, not cut, f"on paper pictures are cut: {cut}")
