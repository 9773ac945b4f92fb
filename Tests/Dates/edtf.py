#!/usr/bin/env python3
"""Holds the tables of dates beside this file against PyPI's edtf: `pip install edtf && python3 Tests/Dates/edtf.py`.

What that package takes for a date and when it begins and ends must be what the tables say, but for DIFFERENCES, each with its
reason. A difference that is none any more is told as well."""
import pathlib
import sys

HERE = pathlib.Path(__file__).resolve().parent
# This file must not be taken for the package.
sys.path = [path for path in sys.path if pathlib.Path(path or ".").resolve() != HERE]
import edtf  # noqa: E402

DIFFERENCES = {
    "it gives an unknown end ten years": "1985-04-12/ 1985-04/ 1985/ /1985-04-12 /1985-04 /1985 1984-06-02?/ /1984%",
    "it ends winter with its year": "2001-24 2003-24 2003-22/2003-24",
    "it knows no season, letter-prefixed year or decade with more to it": "2001-21? 2001-22~ 2001-23% Y17000~ 19XX/..",
    "it knows no interval of letter-prefixed years": "Y-17000/Y-12000",
    "it knows no offset beyond +13": "1985-04-12T23:20:30+14",
    "it counts months and days before the year 0 backwards": "-0043-XX -0043-03-XX",
    "it fails": "2004-XX/2005 1985-X4 1985-04-X2 ../ /..",
    "it takes level 2": "1985-25 1985-XX-04 19XX-04 1XXX XXXX 2X1X X985 ?1984 2004?-06 2004-?06 Y17E7 {1985,1986} [1985,1986]",
    "it takes days that no calendar has": "2017-02-29 1900-02-29 -0001-02-29",
    "it takes an end before the start": "2008/1964 2004-06-11/2004-06-10 -0043/-0044",
    "it takes an interval without a date": "../..",
    "it takes the end of a day as 24 hours, and drops a time after a month": "1985-04-12T24:00:00 1985-04T10:00:00",
    "it takes blanks": "1984|?",
    "we hold no year of ten digits": "Y1234567890",
}


def rows(name):
    for line in (HERE / name).read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            yield line.split("\t")


def day(moment):
    """Nothing for an end that is open."""
    return "" if isinstance(moment, float) else f"{moment.tm_year}-{moment.tm_mon:02}-{moment.tm_mday:02}"


def bounds(text):
    """What the package makes of it: its first and its last day, or None where it does not take it."""
    try:
        date = edtf.parse_edtf(text)
        return day(date.lower_strict()), day(date.upper_strict())
    except edtf.EDTFParseException:
        return None
    except (AttributeError, TypeError, ValueError) as error:
        return f"{type(error).__name__}"


def main():
    reasons = {text.replace("|", " "): reason for reason, texts in DIFFERENCES.items() for text in texts.split()}
    expected = {text: (first, last) for _, text, first, last, _ in rows("valid.tsv")}
    expected.update((text, None) for text, _ in rows("invalid.tsv"))
    faults = sorted(f"{text} is in no table" for text in reasons.keys() - expected.keys())
    for text, wanted in expected.items():
        found = bounds(text)
        if (found != wanted) != (text in reasons):
            faults.append(f"{text}: the table has {wanted}, the package {found}")
    print(f"{len(expected)} texts, {len(reasons)} known differences, {len(faults)} others")
    for reason, texts in DIFFERENCES.items():
        print(f"  {reason}: {texts.replace('|', ' ')}")
    for fault in faults:
        print(fault, file=sys.stderr)
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
