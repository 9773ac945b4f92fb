#!/usr/bin/env python3
"""Holds the front matter of a dossier against the JSON Schemas that `dossier schema` prints.

    python3 Tests/Tools/check_schema.py PROGRAM [CONTENT]

The schemas themselves must be valid (draft 2020-12); each file of the content must be valid by that of its type or kind, and no
longer valid with a key that there is not, or without one that is required. Needs jsonschema and pyyaml.
"""

import argparse
import json
import pathlib
import subprocess
import sys

import jsonschema
import yaml

ROOT = pathlib.Path(__file__).resolve().parents[2]
TYPES = {"articles": "article", "sources": "source", "pages": "page"}


class Loader(yaml.SafeLoader):
    """YAML's core schema, in which a date is a text."""


Loader.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in resolvers if tag != "tag:yaml.org,2002:timestamp"]
    for first, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
}


def front_matter(path):
    text = path.read_text(encoding="utf-8")
    if path.name == "dossier.yml":
        return yaml.load(text, Loader) or {}
    if not text.startswith("---\n"):
        return {}
    return yaml.load(text[4:].partition("\n---")[0], Loader) or {}


def schema_name(path, content, values):
    parts = path.relative_to(content).parts
    if len(parts) == 1:
        return "settings" if path.name == "dossier.yml" else "home"
    return TYPES.get(parts[0]) or values.get("kind")


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("program", type=pathlib.Path)
    options.add_argument("content", type=pathlib.Path, nargs="?", default=ROOT / "Content")
    options = options.parse_args()
    printed = subprocess.run([options.program.resolve(), "schema"], check=True, capture_output=True, text=True).stdout
    schemas = json.loads(printed)["$defs"]
    validators = {}
    for name, schema in schemas.items():
        jsonschema.Draft202012Validator.check_schema(schema)
        validators[name] = jsonschema.Draft202012Validator(schema)
    passed, problems = 0, []
    for path in sorted([options.content / "dossier.yml", *options.content.rglob("*.md")]):
        values = front_matter(path)
        name = schema_name(path, options.content, values)
        for error in validators[name].iter_errors(values):
            problems.append(f"{path}: {error.json_path}: {error.message}")
        if validators[name].is_valid({**values, "no such key": 1}):
            problems.append(f"{path}: a key that there is not is valid")
        for key in schemas[name]["required"]:
            if validators[name].is_valid({other: value for other, value in values.items() if other != key}):
                problems.append(f"{path}: valid without {key}")
        passed += 1
    for problem in problems:
        print(problem)
    print(f"{passed - len({problem.partition(': ')[0] for problem in problems})} passed, {len(problems)} failed")
    return 1 if problems or not passed else 0


if __name__ == "__main__":
    sys.exit(main())
