#!/usr/bin/env python3
"""Writes Sources/Linking/Secrets/FoldingTable.swift and FoldingRuns.swift from Unicode's own files.

    python3 Tests/Unicode/folding_table.py            writes it anew
    python3 Tests/Unicode/folding_table.py --check    says whether they are what would be written

The files are those of Debian's package unicode-data. Letters and digits are taken apart as NFKD has it, their case is folded,
and their marks are left out; of what is no letter it is said whether a name may run on over it.
"""

import argparse
import pathlib
import re
import sys

UNICODE = pathlib.Path("/usr/share/unicode")
FOLDER = pathlib.Path(__file__).resolve().parents[2] / "Sources/Linking/Secrets"

LETTER, IGNORED, SOFT, HARD = range(4)
# Letters that Unicode takes for letters of their own, and people type without their strokes.
STROKES = {
    "ø": "o", "đ": "d", "ł": "l", "ı": "i", "æ": "ae", "œ": "oe", "þ": "th", "ð": "d", "ħ": "h", "ŧ": "t", "ŋ": "n",
    "ɨ": "i", "ƀ": "b", "ǥ": "g", "ɉ": "j", "ɍ": "r", "ƶ": "z", "ə": "e", "ſ": "s",
}
APOSTROPHES = [0xB4, 0x2B9, 0x2BB, 0x2BC, 0x2BD, 0x2C8, 0x55A, 0x5F3, 0x2018, 0x2019, 0x201B, 0x2032, 0xA78B, 0xA78C, 0xFF07]
QUOTATION_MARKS = [0xAB, 0xBB, 0x201C, 0x201D, 0x201E, 0x201F, 0x2039, 0x203A, 0x300C, 0x300D, 0xFF02]
LONG_DASHES = [0x2014, 0x2015, 0x2E3A, 0x2E3B]


def characters():
    """The category, the decomposition and the lower case of each code point."""
    category, parts, lower = {}, {}, {}
    first = None
    for line in (UNICODE / "UnicodeData.txt").read_text(encoding="utf-8").splitlines():
        fields = line.split(";")
        point = int(fields[0], 16)
        if fields[1].endswith(", First>"):
            first = point
        elif fields[1].endswith(", Last>"):
            category.update(dict.fromkeys(range(first, point + 1), fields[2]))
        category[point] = fields[2]
        if fields[5]:
            parts[point] = [int(part, 16) for part in fields[5].split() if not part.startswith("<")]
        if fields[13]:
            lower[point] = [int(fields[13], 16)]
    for line in (UNICODE / "CaseFolding.txt").read_text(encoding="utf-8").splitlines():
        if found := re.match(r"([0-9A-F]+); [CF]; ([0-9A-F ]+);", line):
            lower[int(found[1], 16)] = [int(part, 16) for part in found[2].split()]
    return category, parts, lower


def ignorable():
    for line in (UNICODE / "DerivedCoreProperties.txt").read_text(encoding="utf-8").splitlines():
        if found := re.match(r"([0-9A-F]+)(?:\.\.([0-9A-F]+))?\s*; Default_Ignorable_Code_Point", line):
            yield from range(int(found[1], 16), int(found[2] or found[1], 16) + 1)


def classified(category, parts):
    classes = bytearray([HARD]) * 0x110000
    for point, name in category.items():
        if name[0] in "LN" or name == "Mc":
            classes[point] = LETTER
        elif name in ("Mn", "Me", "Cf", "Sk"):
            classes[point] = IGNORED
        elif name[0] == "Z" or name in ("Pd", "Pc", "Cc"):
            classes[point] = SOFT
    # Letters in circles and squares.
    for point in [*range(0x24B6, 0x24EA), *range(0x1F110, 0x1F190)]:
        if point in parts:
            classes[point] = LETTER
    for point in ignorable():
        classes[point] = IGNORED
    for point in APOSTROPHES + QUOTATION_MARKS + [0x2800]:
        classes[point] = SOFT
    for point in LONG_DASHES:
        classes[point] = HARD
    return classes


def fold(point, classes, parts, lower):
    def whole(points):
        for one in points:
            if one in parts:
                yield from whole(parts[one])
            else:
                yield one

    points = list(whole([point]))
    for _ in range(2):
        points = list(whole([small for one in points for small in lower.get(one, [one])]))
    text = "".join(chr(one) for one in points if classes[one] == LETTER)
    return [ord(sign) for sign in "".join(STROKES.get(sign, sign) for sign in text)]


def lines(words):
    found = [""]
    for word in words:
        if len(found[-1]) + len(word) + 1 > 112:
            found.append("")
        found[-1] += (" " if found[-1] else "") + word
    return " \\\n".join("    " + line for line in found)


def table():
    category, parts, lower = characters()
    classes = classified(category, parts)
    steps, last = [], None
    for point in range(0x80, 0x110000):
        if classes[point] != last:
            steps.append(f"{point:x}{'lish'[classes[point]]}")
        last = classes[point]
    singles, runs = [], []
    for point in range(0x80, 0x110000):
        if classes[point] != LETTER or 0xAC00 <= point <= 0xD7A3:
            continue
        folded = fold(point, classes, parts, lower)
        if folded == [point]:
            continue
        if len(folded) != 1:
            singles.append(f"{point:x}=" + ",".join(f"{one:x}" for one in folded))
            continue
        delta = folded[0] - point
        if runs and runs[-1][3] == delta and point - runs[-1][1] in ((1, 2) if runs[-1][2] == 0 else (runs[-1][2],)):
            runs[-1][2] = point - runs[-1][1]
            runs[-1][1] = point
        else:
            runs.append([point, point, 0, delta])
    mapped = [f"{a:x}>{a + d:x}" if a == b else f"{a:x}-{b:x}+{s}>{a + d:x}" for a, b, s, d in runs]
    version = re.search(r"CaseFolding-([\d.]+)\.txt", (UNICODE / "CaseFolding.txt").read_text(encoding="utf-8"))[1]
    head = f"""/// {{}}: data of Unicode {version}.
///
/// Made by Tests/Unicode/folding_table.py; not to be edited.
"""
    return {
        "FoldingTable.swift": head.format("How characters beyond ASCII are folded where names are looked for") + f"""enum FoldingTable {{
  /// Ascending steps: the code point from which on a class holds, and its letter: `l` for letters and digits, `i` for what
  /// is passed over, `s` for what may stand between the words of a name, `h` for what ends one.
  static let classes = \"\"\"
{lines(steps)}
    \"\"\"

  /// Letters that become several, or nothing.
  static let sequences = \"\"\"
{lines(singles)}
    \"\"\"
}}
""",
        "FoldingRuns.swift": head.format("Which letters beyond ASCII become one other where names are looked for") + f"""extension FoldingTable {{
  /// In runs: the first, the last, the step between them, and what the first becomes.
  static let runs = \"\"\"
{lines(mapped)}
    \"\"\"
}}
""",
    }


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true", help="write nothing; exit with 1 where the file differs")
    arguments = parser.parse_args()
    for name, text in table().items():
        file = FOLDER / name
        if not arguments.check:
            file.write_text(text, encoding="utf-8")
        elif file.read_text(encoding="utf-8") != text:
            sys.exit(f"{file} is not what {UNICODE} gives; run this without --check")


if __name__ == "__main__":
    main()
