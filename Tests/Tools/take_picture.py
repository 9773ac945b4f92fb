#!/usr/bin/env python3
"""Takes the picture at the top of README.md: a page of the built dossier with a note open.

    take_picture.py Public

Writes .github/annotated-page.png. Needs selenium, pillow, and Debian's chromium and chromium-driver.
"""

import base64
import io
import pathlib
import sys

from PIL import Image

from check_in_browser import driver

PAGE, NOTE = "articles/amaq-takedown.html", 8
SIZE = {"width": 1280, "height": 760, "deviceScaleFactor": 1, "mobile": False}


def main():
    folder = pathlib.Path(sys.argv[1]).resolve()
    target = pathlib.Path(__file__).resolve().parents[2] / ".github" / "annotated-page.png"
    browser = driver()
    try:
        browser.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", SIZE)
        browser.get((folder / PAGE).as_uri())
        browser.execute_script(
            "scrollTo(0, document.querySelector('.column').getBoundingClientRect().top - 140);"
            "document.querySelector(`.prose a.n.p${arguments[0]}`).click()", NOTE)
        shot = browser.execute_cdp_cmd("Page.captureScreenshot", {"format": "png"})
    finally:
        browser.quit()
    # Text in a few colours needs no more.
    Image.open(io.BytesIO(base64.b64decode(shot["data"]))).convert("RGB").quantize(64).save(target, optimize=True)
    print(f"{target.name}: {target.stat().st_size:,} bytes")


if __name__ == "__main__":
    main()
