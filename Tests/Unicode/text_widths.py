#!/usr/bin/env python3
"""Makes Sources/Charts/TextWidthTable.swift: how wide letters are, in hundredths of an em, rounded up.

    apt-get install fonts-dejavu-core fonts-liberation && pip install fonttools
    python3 Tests/Unicode/text_widths.py

The wider of DejaVu Sans, which is the widest that `system-ui` is known to stand for, and of Liberation Sans, which is as wide
as Arial. Letters that neither has are given the width of the widest of their kind."""
import pathlib

from fontTools.ttLib import TTFont

FONTS = pathlib.Path("/usr/share/fonts/truetype")
PAIRS = {
    "regular": ("dejavu/DejaVuSans.ttf", "liberation/LiberationSans-Regular.ttf"),
    "bold": ("dejavu/DejaVuSans-Bold.ttf", "liberation/LiberationSans-Bold.ttf"),
}
# Latin, Greek, Cyrillic, Hebrew, Arabic as its letters stand alone, further Latin, punctuation, currencies and arrows.
RANGES = [
    (0x20, 0x24F), (0x370, 0x52F), (0x591, 0x5F4), (0x60C, 0x6D5), (0x1E00, 0x1EFF), (0x2010, 0x203A), (0x20A0, 0x20BF),
    (0x2190, 0x2193),
]
TARGET = pathlib.Path(__file__).resolve().parents[2] / "Sources/Charts/TextWidthTable.swift"


def widths(paths):
    fonts = [TTFont(FONTS / path) for path in paths]
    tables = [(font.getBestCmap(), font["hmtx"], font["head"].unitsPerEm) for font in fonts]
    for first, last in RANGES:
        for code in range(first, last + 1):
            known = [-(-glyphs[names[code]][0] * 100 // unit) for names, glyphs, unit in tables if code in names]
            yield min(255, max(known)) if known else 100


def literal(name, numbers):
    lines, line = [], "   "
    for number in numbers:
        if len(line) + len(str(number)) + 2 > 118:
            lines.append(line)
            line = "   "
        line += f" {number},"
    return f"  static let {name}: [UInt8] = [\n" + "\n".join(lines + [line]) + "\n  ]\n"


text = """/// How wide letters are, in hundredths of an em: made by `Tests/Unicode/text_widths.py`, and not by hand.
enum TextWidthTable {
  /// The scalars of the tables, range after range.
  static let ranges: [ClosedRange<UInt32>] = [
"""
text += "".join(
    "    " + ", ".join(f"0x{a:X}...0x{b:X}" for a, b in RANGES[i:i + 6]) + ",\n" for i in range(0, len(RANGES), 6)) + "  ]\n"
for name, paths in PAIRS.items():
    text += "\n" + literal(name, list(widths(paths)))
TARGET.write_text(text + "}\n", encoding="utf-8")
print(TARGET, len(text))
