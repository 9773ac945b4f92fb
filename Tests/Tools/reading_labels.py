"""Whether words in pictures can be read over lines where the system gives the colours: each has a rim of the page's colour."""

import base64
import io

from PIL import Image, ImageChops

WIDE = (1400, 900)
# Of the words that show, where they stand. Those on the bands of a flow need no rim: these are pale.
LABELS = """
return [...document.querySelectorAll('.picture text:not(.on-flow, .onCount)')].filter(text => text.checkVisibility()).map(text => {
  const box = text.getBoundingClientRect();
  return [text.textContent, box.left + scrollX, box.top + scrollY, box.right + scrollX, box.bottom + scrollY];
});
"""


def picture(reader):
    size = reader.browser.execute_cdp_cmd("Page.getLayoutMetrics", {})["cssContentSize"]
    clip = {"x": 0, "y": 0, "width": size["width"], "height": min(size["height"], 8000), "scale": 1}
    shot = reader.browser.execute_cdp_cmd("Page.captureScreenshot", {"format": "png", "captureBeyondViewport": True, "clip": clip})
    return Image.open(io.BytesIO(base64.b64decode(shot["data"]))).convert("L")


def check_labels(reader, page):
    """Where a letter is drawn, there is without it only its rim, and nothing of the lines below."""
    for scheme in ("dark", "light"):
        reader.set(WIDE, forced_colors="active", prefers_color_scheme=scheme)
        reader.open(page)
        labels = reader.run(LABELS)
        if not labels:
            return
        whole = picture(reader)
        reader.run("for (const text of document.querySelectorAll('.picture text')) text.style.fillOpacity = '0'")
        rims = picture(reader)
        ground = whole.getpixel((2, 2))
        crossed = []
        for words, left, top, right, bottom in labels:
            box = (int(left), int(top), int(right) + 1, int(bottom) + 1)
            if bottom > whole.height:
                continue
            letters = ImageChops.difference(whole.crop(box), rims.crop(box)).tobytes()
            below = rims.crop(box).tobytes()
            seen = [abs(shade - ground) for shade, letter in zip(below, letters) if letter > 100]
            if not seen or max(seen) > 60:
                crossed.append(words)
        reader.need(page, not crossed, f"in forced colours, {scheme}, {len(crossed)} of {len(labels)} words in pictures have no rim: {crossed[:6]}")
    reader.set(WIDE)
