"""A small site in a folder, and the built program run on it: for the tables of this folder."""

import json
import os
import subprocess

CHECKOUT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
PROGRAM = os.path.join(CHECKOUT, ".build/release/dossier")
PATIENCE = 600


class Site:
    """Files below a folder; the program is run in it."""

    def __init__(self, folder, program=PROGRAM):
        self.folder = folder
        self.program = program

    def path(self, name):
        return os.path.join(self.folder, name)

    def write(self, name, text):
        path = self.path(name)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "w", encoding="utf-8", newline="") as file:
            file.write(text)

    def read(self, name):
        with open(self.path(name), encoding="utf-8", newline="") as file:
            return file.read()

    def remove(self, name):
        os.remove(self.path(name))

    def run(self, *arguments):
        """What a command came to: its exit status, output, and errors."""
        return subprocess.run(
            [self.program, *arguments], cwd=self.folder, stdin=subprocess.DEVNULL, capture_output=True, text=True,
            encoding="utf-8", errors="replace", timeout=PATIENCE, check=False)

    def check(self):
        """The diagnostics of the site, as values."""
        run = self.run("check", "--format", "json")
        if run.returncode not in (0, 1):
            raise RuntimeError(f"check ended with {run.returncode}: {run.stderr[-300:]}")
        return [json.loads(line) for line in run.stdout.splitlines() if line.startswith("{")]


def told(diagnostics, path, severities=("error", "warning")):
    """The ids of what is told of a file, at a place in it or in a note of something told elsewhere."""
    return sorted(
        {
            diagnostic["id"]
            for diagnostic in diagnostics
            if diagnostic["severity"] in severities
            and (diagnostic["path"] == path or any(note.get("path") == path for note in diagnostic["notes"]))
        })
