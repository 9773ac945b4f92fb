#!/usr/bin/env python3
"""Writes Sources/Anchoring/Words/WordBreakTable.swift from Unicode's own files.

    python3 Tests/Unicode/word_break_table.py            writes it anew
    python3 Tests/Unicode/word_break_table.py --check    says whether it is what would be written

The files are those of Debian's package unicode-data. A test holds what is made of the table against Unicode's
WordBreakTest.txt, which the same package has.
"""

import argparse
import pathlib
import re
import sys

UNICODE = pathlib.Path("/usr/share/unicode")
TABLE = pathlib.Path(__file__).resolve().parents[2] / "Sources/Anchoring/Words/WordBreakTable.swift"

# In the order of the cases of WordBreakClass.
CLASSES = [
    "Other", "CR", "LF", "Newline", "Extend", "ZWJ", "Format", "Katakana", "Hebrew_Letter", "ALetter", "Single_Quote",
    "Double_Quote", "MidNumLet", "MidLetter", "MidNum", "Numeric", "ExtendNumLet", "Regional_Indicator", "WSegSpace",
]
PICTOGRAPHIC = 32
LINE = re.compile(r"^([0-9A-F]+)(?:\.\.([0-9A-F]+))?\s*;\s*(\w+)")


def properties(path):
    """Ranges of code points with the property that a file of the Unicode Character Database gives them."""
    for line in path.read_text(encoding="utf-8").splitlines():
        if found := LINE.match(line):
            first = int(found[1], 16)
            yield first, int(found[2] or found[1], 16), found[3]


def version(path):
    return re.search(r"WordBreakProperty-([\d.]+)\.txt", path.read_text(encoding="utf-8"))[1]


def steps(words, emoji):
    """Pairs of a code point and the value that holds from there on."""
    values = bytearray(0x110000)
    for first, last, name in properties(words):
        values[first:last + 1] = bytes([CLASSES.index(name)]) * (last + 1 - first)
    for first, last, name in properties(emoji):
        if name == "Extended_Pictographic":
            for point in range(first, last + 1):
                values[point] |= PICTOGRAPHIC
    last = None
    for point, value in enumerate(values):
        if value != last:
            yield point, value
        last = value


def table():
    words = UNICODE / "auxiliary/WordBreakProperty.txt"
    numbers = [f"0x{point << 8 | value:X}," for point, value in steps(words, UNICODE / "emoji/emoji-data.txt")]
    lines = [""]
    for number in numbers:
        if len(lines[-1]) + len(number) + 1 > 112:
            lines.append("")
        lines[-1] += (" " if lines[-1] else "") + number
    body = "\n".join("    " + line for line in lines)
    return f"""/// Which part each character plays in UAX 29's word boundaries: data of Unicode {version(words)}.
///
/// Made by Tests/Unicode/word_break_table.py; not to be edited.
enum WordBreakTable {{
  /// Ascending steps: the code point from which on a value holds, times 256, and that value: a class's raw value, and 32
  /// more for what is pictographic.
  static let steps: [UInt32] = [
{body}
  ]
}}
"""


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true", help="write nothing; exit with 1 where the file differs")
    arguments = parser.parse_args()
    made = table()
    if not arguments.check:
        TABLE.write_text(made, encoding="utf-8")
    elif TABLE.read_text(encoding="utf-8") != made:
        sys.exit(f"{TABLE} is not what {UNICODE} gives; run this without --check")


if __name__ == "__main__":
    main()
