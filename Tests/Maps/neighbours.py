#!/usr/bin/env python3
"""Makes the table of countries that meet, Sources/Model/Documents/Neighbours.swift, from the outlines that maps are drawn with
(`natural_earth.py` says how they are written); with --check it holds the table against them.

    python3 Tests/Maps/neighbours.py [--check]
"""
import pathlib
import sys

CHECKOUT = pathlib.Path(__file__).resolve().parents[2]
TABLE = CHECKOUT / "Sources/Model/Documents/Neighbours.swift"
DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"


def numbers(text):
    number = shift = 0
    for sign in text:
        digit = DIGITS.index(sign)
        number |= (digit & 31) << shift
        if digit & 32:
            shift += 5
        else:
            yield number >> 1 if number & 1 == 0 else ~(number >> 1)
            number = shift = 0


def pairs(path):
    kinds, owners = [], {}
    for line in path.read_text().splitlines():
        if line[0] in "cebd":
            kinds.append(line[0])
        elif line[0] == "n":
            code, rings = line[1:].split(" ")
            for ring in rings.split("."):
                for arc in numbers(ring):
                    owners.setdefault(~arc if arc < 0 else arc, []).append(code)
    for arc, codes in owners.items():
        if kinds[arc] in "bd" and len(set(codes)) > 1:
            yield " ".join(sorted((codes[0], next(code for code in codes if code != codes[0]))))


def table():
    found = sorted({pair for name in ("110m", "50m") for pair in pairs(CHECKOUT / f"Sources/Charts/Map/world-{name}.txt")})
    lines, line = [], "   "
    for pair in found:
        word = f" {pair.replace(' ', '-')}"
        if len(line) + len(word) > 124:
            lines.append(line)
            line = "   "
        line += word
    lines.append(line)
    return "/// Which countries meet on the maps. `Tests/Maps/neighbours.py` makes this of their outlines.\nenum Neighbours {\n" \
        "  static let all: Set<Border> = {\n    let pairs = text.split { $0 == \" \" || $0 == \"\\n\" }.map { $0.split(separator: \"-\") }\n" \
        "    return Set(pairs.filter { $0.count == 2 }.map { Border(String($0[0]), String($0[1])) })\n  }()\n\n" \
        "  private static let text = \"\"\"\n" + "\n".join(lines) + "\n    \"\"\"\n}\n"


def main():
    text = table()
    if "--check" not in sys.argv:
        TABLE.write_text(text)
    elif TABLE.read_text() != text:
        sys.exit(f"{TABLE} is not what the outlines say")


if __name__ == "__main__":
    main()
