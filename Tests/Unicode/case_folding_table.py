#!/usr/bin/env python3
"""Writes Sources/Model/Addresses/CaseFoldingTable.swift from Unicode's own file.

    python3 Tests/Unicode/case_folding_table.py            writes it anew
    python3 Tests/Unicode/case_folding_table.py --check    says whether it is what would be written

The file is that of Debian's package unicode-data: full case folding, the lines of status C and F.
"""

import argparse
import pathlib
import re
import sys

SOURCE = pathlib.Path("/usr/share/unicode/CaseFolding.txt")
TABLE = pathlib.Path(__file__).resolve().parents[2] / "Sources/Model/Addresses/CaseFoldingTable.swift"


def foldings(text):
    """What each code point beyond ASCII becomes, ascending."""
    for line in text.splitlines():
        if found := re.match(r"([0-9A-F]+); [CF]; ([0-9A-F ]+);", line):
            point = int(found[1], 16)
            if point >= 0x80:
                yield point, [int(part, 16) for part in found[2].split()]


def lines(words):
    found = [""]
    for word in words:
        if len(found[-1]) + len(word) + 1 > 112:
            found.append("")
        found[-1] += (" " if found[-1] else "") + word
    return " \\\n".join("    " + line for line in found)


def table():
    text = SOURCE.read_text(encoding="utf-8")
    sequences, runs = [], []
    for point, folded in sorted(foldings(text)):
        if len(folded) > 1:
            sequences.append(f"{point:x}=" + ",".join(f"{one:x}" for one in folded))
            continue
        delta = folded[0] - point
        last = runs[-1] if runs else None
        if last and last[3] == delta and point - last[1] in ((1, 2) if last[2] == 0 else (last[2],)):
            last[1], last[2] = point, point - last[1]
        else:
            runs.append([point, point, 0, delta])
    mapped = [f"{a:x}>{a + d:x}" if a == b else f"{a:x}-{b:x}+{s}>{a + d:x}" for a, b, s, d in runs]
    version = re.search(r"CaseFolding-([\d.]+)\.txt", text)[1]
    return f"""/// Full case folding beyond ASCII: data of Unicode {version}.
///
/// Made by Tests/Unicode/case_folding_table.py; not to be edited.
enum CaseFoldingTable {{
  /// In runs: the first character, the last, the step between them, and what the first becomes.
  static let runs = \"\"\"
{lines(mapped)}
    \"\"\"

  /// Characters that become several.
  static let sequences = \"\"\"
{lines(sequences)}
    \"\"\"
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
        sys.exit(f"{TABLE} is not what {SOURCE} gives; run this without --check")


if __name__ == "__main__":
    main()
