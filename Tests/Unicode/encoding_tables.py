#!/usr/bin/env python3
"""Writes the tables of Sources/HTMLReading from Python's own: what the bytes of old encodings stand for, and HTML's names.

    python3 Tests/Unicode/encoding_tables.py            writes them anew
    python3 Tests/Unicode/encoding_tables.py --check    says whether they are what would be written

A static program's iconv opens no table of its own, so these are part of the program. Of those with two bytes a letter only what
cannot be computed is written: letters that stand in the order of Unicode are left out. The names of encodings are those of
the Encoding Standard, which has one of those of DOS only, and reads ISO 8859-1, 8859-9 and 8859-11 as the Windows encodings that hold more.
"""

import argparse
import codecs
import html.entities
import pathlib
import sys

FOLDER = pathlib.Path(__file__).resolve().parents[2] / "Sources/HTMLReading"
# By the Encoding Standard's name, what Python calls it, and other labels.
ENCODINGS = {
    "ibm437": ("cp437", "cp437 437 cspc8codepage437"),
    "ibm850": ("cp850", "cp850 850 cspc850multilingual"),
    "ibm852": ("cp852", "cp852 852 cspcp852"),
    "ibm866": ("cp866", "cp866 866 csibm866"),
    "iso-8859-2": ("iso8859_2", "latin2 l2 iso88592 iso_8859-2"),
    "iso-8859-3": ("iso8859_3", "latin3 l3 iso88593 iso_8859-3"),
    "iso-8859-4": ("iso8859_4", "latin4 l4 iso88594 iso_8859-4"),
    "iso-8859-5": ("iso8859_5", "cyrillic iso88595 iso_8859-5"),
    "iso-8859-6": ("iso8859_6", "arabic asmo-708 ecma-114 iso88596 iso_8859-6"),
    "iso-8859-7": ("iso8859_7", "greek greek8 elot_928 ecma-118 iso88597 iso_8859-7"),
    "iso-8859-8": ("iso8859_8", "hebrew visual iso88598 iso_8859-8 iso-8859-8-i logical"),
    "iso-8859-10": ("iso8859_10", "latin6 l6 iso885910 iso_8859-10"),
    "iso-8859-13": ("iso8859_13", "iso885913 iso_8859-13"),
    "iso-8859-14": ("iso8859_14", "iso885914 iso_8859-14"),
    "iso-8859-15": ("iso8859_15", "latin9 l9 iso885915 iso_8859-15"),
    "iso-8859-16": ("iso8859_16", ""),
    "koi8-r": ("koi8_r", "koi koi8 koi8_r cskoi8r"),
    "koi8-u": ("koi8_u", "koi8-ru"),
    "macintosh": ("mac_roman", "mac x-mac-roman csmacintosh"),
    "windows-874": ("cp874", "iso-8859-11 iso8859-11 iso885911 tis-620 dos-874"),
    "windows-1250": ("cp1250", "cp1250 x-cp1250"),
    "windows-1251": ("cp1251", "cp1251 x-cp1251"),
    "windows-1252": (
        "cp1252", "cp1252 x-cp1252 iso-8859-1 iso8859-1 iso88591 iso_8859-1 latin1 l1 ascii us-ascii cp819"),
    "windows-1253": ("cp1253", "cp1253 x-cp1253"),
    "windows-1254": ("cp1254", "cp1254 x-cp1254 iso-8859-9 iso8859-9 iso88599 iso_8859-9 latin5 l5"),
    "windows-1255": ("cp1255", "cp1255 x-cp1255"),
    "windows-1256": ("cp1256", "cp1256 x-cp1256"),
    "windows-1257": ("cp1257", "cp1257 x-cp1257"),
    "windows-1258": ("cp1258", "cp1258 x-cp1258"),
}
HEAD = "// Made by Tests/Unicode/encoding_tables.py.\n\n"


def scalar(byte, codec):
    """What a byte stands for; one that the encoding leaves open keeps its number below A0, as browsers have it, else 0."""
    try:
        return ord(codecs.decode(bytes([byte]), codec))
    except UnicodeDecodeError:
        return byte if byte < 0xA0 else 0


def wrapped(words, indent, width=118):
    """Lines of a Swift text whose line ends are none of it."""
    lines, line = [], indent
    for word in words:
        if len(line) + len(word) + 1 > width:
            lines.append(line + "\\")
            line = indent
        line += word + " "
    return "\n".join(lines + [line.rstrip()])


def encodings():
    out = HEAD + "/// The scalars of the bytes from 80 on, in hexadecimal, with an encoding’s other labels.\nenum SingleByteTables {\n"
    out += "  static let all: [(name: String, labels: String, scalars: String)] = [\n"
    for name, (codec, labels) in ENCODINGS.items():
        numbers = [f"{scalar(byte, codec):X}" for byte in range(0x80, 0x100)]
        lines = wrapped(numbers, "      ")
        out += f'    (\n      "{name}", "{labels}",\n      """\n{lines}\n      """\n    ),\n'
    return out + "  ]\n}\n"


def letters(codec, leads, trails):
    """What two bytes stand for, in order; a full stop for nothing, and for what is for private use."""
    for lead in leads:
        for trail in trails:
            try:
                text = bytes([lead, trail]).decode(codec)
            except UnicodeDecodeError:
                text = ""
            yield text if len(text) == 1 and not "\ue000" <= text <= "\uf8ff" else "."


def double_byte():
    upper = range(0xA1, 0xFF)
    low = [*range(0x40, 0x7F), *range(0x80, 0xA1)]
    kana = [*range(0x40, 0x7F), *range(0x80, 0xFD)]
    tables = {
        "jis": ("JIS X 0208 with the letters of NEC: 94 rows of 94.", letters("cp932", [*range(0x81, 0xA0), *range(0xE0, 0xF0)], kana)),
        "ibm": ("Letters of IBM’s, leads FA to FC of Shift-JIS.", letters("cp932", range(0xFA, 0xFD), kana)),
        "gb2312": ("GB 2312: leads A1 to F7, trails from A1 on.", letters("gb18030", range(0xA1, 0xF8), upper)),
        "gbkSigns": ("Signs of GBK’s: leads A8 and A9, trails below A1.", letters("gb18030", [0xA8, 0xA9], low)),
        "gbkLast": ("The last letters of GBK: leads FD and FE, trails below A1.", letters("gb18030", [0xFD, 0xFE], low)),
        "ksx1001": ("KS X 1001: leads and trails from A1 on.", letters("cp949", upper, upper)),
    }
    out = HEAD + "/// What two bytes stand for, in order, a full stop where they stand for nothing or for what is computed.\nenum DoubleByteTables {\n"
    for name, (what, found) in tables.items():
        text = "".join(found)
        lines = "\n".join("    " + text[at:at + 110] + "\\" for at in range(0, len(text), 110))[:-1]
        out += f'  /// {what}\n  static let {name} = """\n{lines}\n    """\n'
    return out + "}\n"


def names():
    entries = []
    for name, value in sorted(html.entities.html5.items()):
        entries.append(f"{name}={'+'.join(f'{ord(scalar):X}' for scalar in value)}")
    half = len(entries) // 2
    out = HEAD + "/// HTML’s named character references: each name, with its semicolon where it needs one, and its scalars.\n"
    out += "enum NamedReferenceTable {\n"
    for part, some in (("first", entries[:half]), ("second", entries[half:])):
        lines = wrapped(some, "    ")
        out += f'  static let {part} = """\n{lines}\n    """\n'
    return out + "}\n"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true", help="write nothing")
    arguments = parser.parse_args()
    status = 0
    tables = {"Encodings/SingleByteTables.swift": encodings(), "Encodings/DoubleByteTables.swift": double_byte(), "Tokens/NamedReferenceTable.swift": names()}
    for path, text in tables.items():
        if arguments.check:
            if (FOLDER / path).read_text(encoding="utf-8") != text:
                print(f"{path} is not what Python’s tables give")
                status = 1
        else:
            (FOLDER / path).write_text(text, encoding="utf-8")
    return status


if __name__ == "__main__":
    sys.exit(main())
