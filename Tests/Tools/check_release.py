#!/usr/bin/env python3
"""Makes a release archive twice, under other circumstances, and looks at what is in it.

    python3 Tests/Tools/check_release.py PROGRAM

The two must have the same bytes; the checksums must be theirs; unpacked as README.md says, the program must run, what shells
complete must be its own, and each library that Package.swift names must have its licence beside it.
"""

import argparse
import hashlib
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
COMPLETIONS = {"bash": "share/bash-completion/completions/dossier", "zsh": "share/zsh/site-functions/_dossier",
               "fish": "share/fish/vendor_completions.d/dossier.fish"}

LARGEST = 21 << 20


def made(program, folder, mask, **environment):
    """The archive, by whoever has other habits: another mask for new files, time zone, language, folder to be in."""
    folder.mkdir()
    copy = folder / "program"
    shutil.copy(program, copy)
    os.utime(copy, (mask, mask))
    done = subprocess.run([ROOT / ".ci/release", "program", "archive"], cwd=folder, capture_output=True, text=True,
                          env={**os.environ, **environment}, preexec_fn=lambda: os.umask(mask))
    if done.returncode:
        sys.exit(done.stderr)
    return pathlib.Path(done.stdout.strip())


def flaws(program, first, second, prefix):
    if first.read_bytes() != second.read_bytes() or first.name != second.name:
        yield "two archives of one program differ"
    if subprocess.run(["sha256sum", "--check", "--quiet", "SHA256SUMS"], cwd=first.parent).returncode:
        yield "the checksums are not theirs"
    if hashlib.sha256(first.read_bytes()).hexdigest() not in (second.parent / "SHA256SUMS").read_text():
        yield "the checksums differ"
    subprocess.run(["tar", "-xJf", first, "-C", prefix, "--strip-components=1"], check=True)
    own = prefix / "bin/dossier"
    for arguments in (["--version"], ["help", "check"]):
        if subprocess.check_output([own, *arguments]) != subprocess.check_output([program, *arguments]):
            yield f"the program in it says something else to {arguments}"
    for shell, path in COMPLETIONS.items():
        if (prefix / path).read_bytes() != subprocess.check_output([program, "--generate-completion-script", shell]):
            yield f"{shell} would complete something else"
    if own.stat().st_size > LARGEST:
        yield f"the program has {own.stat().st_size:,} bytes, and may have {LARGEST:,}"
    # A stripped program has no table of symbols.
    sections = subprocess.check_output(["readelf", "--sections", "--wide", own], text=True)
    if ".symtab" in sections or ".debug_info" in sections:
        yield "the program has symbols"
    licences = {path.name for path in (prefix / "share/doc/dossier/licenses").iterdir()}
    wanted = set(re.findall(r"\blib[a-z0-9-]+-dev\b", (ROOT / "Package.swift").read_text()))
    wanted |= {"libjemalloc-dev", "libc6-dev", "swift", "swift-argument-parser", "LGPL-2.1"}
    if wanted - licences:
        yield f"licences are missing: {sorted(wanted - licences)}"
    yield from (f"{path} is empty" for path in prefix.rglob("*") if path.is_file() and not path.stat().st_size)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("program", type=pathlib.Path)
    program = parser.parse_args().program.resolve()
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        first = made(program, folder / "first", 0o022, TZ="UTC", LC_ALL="C")
        second = made(program, folder / "second", 0o077, TZ="Asia/Kathmandu", LC_ALL="C.UTF-8", XZ_OPT="-0", TAR_OPTIONS="--verbose")
        prefix = folder / "prefix"
        prefix.mkdir()
        found = list(flaws(program, first, second, prefix))
        print(f"{first.name}: {first.stat().st_size} bytes, " + ("; ".join(found) or "ok"))
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
