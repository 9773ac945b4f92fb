#!/usr/bin/env python3
"""Types in real shells, and looks at what they complete.

    python3 Tests/Tools/check_completions.py PROGRAM

The program and its completions are laid out as its release archive has them, and bash (with Debian's bash-completion), zsh and
fish find them there by themselves, as they do in /usr/local. A shell that is not installed is passed over, and said so.
"""

import argparse
import os
import pathlib
import pty
import re
import select
import shutil
import subprocess
import sys
import tempfile
import time

LISTS = ["claims", "drafts", "entities", "orphans", "quotes", "sources", "unlinked", "unused"]
COMMANDS = ["build", "check", "list", "new", "serve", "verify", "why"]
# What is typed, and what must be offered.
CASES = [
    ("dossier ", COMMANDS),
    ("dossier list ", LISTS),
    ("dossier list --format ", ["csv", "json", "table"]),
    ("dossier check --format ", ["github", "json", "sarif", "text"]),
    ("dossier why --format ", ["json", "text"]),
]
BASH_COMPLETION = pathlib.Path("/usr/share/bash-completion/bash_completion")


def installed(program, prefix):
    """The program and its completions where a release archive has them."""
    places = {"bash": "share/bash-completion/completions/dossier", "zsh": "share/zsh/site-functions/_dossier",
              "fish": "share/fish/vendor_completions.d/dossier.fish"}
    (prefix / "bin").mkdir()
    os.symlink(program.resolve(), prefix / "bin/dossier")
    for shell, place in places.items():
        path = prefix / place
        path.parent.mkdir(parents=True)
        path.write_bytes(subprocess.check_output([program, "--generate-completion-script", shell]))


def environment(prefix):
    return {"PATH": f"{prefix}/bin:{os.environ['PATH']}", "HOME": str(prefix), "TERM": "dumb", "LC_ALL": "C.UTF-8",
            "XDG_DATA_DIRS": f"{prefix}/share:/usr/local/share:/usr/share", "COLUMNS": "200"}


def typed(command, prefix, setup, line, keys, done):
    """What a shell on a terminal shows after `line` and `keys` were typed, from where it echoed them on."""
    child, terminal = pty.fork()
    if child == 0:
        os.chdir(prefix)
        os.execvpe(command[0], command, environment(prefix))
    shown = b""

    def wait(until, seconds=15.0):
        nonlocal shown
        end = time.monotonic() + seconds
        while time.monotonic() < end and not until(shown):
            if select.select([terminal], [], [], 0.2)[0]:
                try:
                    shown += os.read(terminal, 65536)
                except OSError:
                    return

    # The mark is put together by the shell, so that what it echoes of this line is none.
    os.write(terminal, (setup + "; echo rea''dy\n").encode())
    wait(lambda text: b"ready" in text)
    before = len(shown)
    os.write(terminal, (line + keys).encode())
    wait(lambda text: done(text[before:].decode(errors="replace")))
    os.close(terminal)
    os.kill(child, 9)
    os.waitpid(child, 0)
    return shown[before:].decode(errors="replace")


def words(text):
    return set(re.findall(r"[A-Za-z][A-Za-z-]*", text))


def offered_by_bash(prefix, line, wanted):
    setup = f"PS1='> '; bind 'set page-completions off'; bind 'set completion-query-items 0'; . {BASH_COMPLETION}"
    # The first tab loads the completions, the next two show them.
    return words(typed(["bash", "--norc", "--noprofile", "-i"], prefix, setup, line, "\t\t\t",
                       lambda text: set(wanted) <= words(text)))


def offered_by_zsh(prefix, line, wanted):
    setup = (f"PS1='> '; fpath=({prefix}/share/zsh/site-functions $fpath); autoload -U compinit; compinit -u -D; "
             "LISTMAX=1000; zstyle ':completion:*' menu no")
    return words(typed(["zsh", "-f", "-i"], prefix, setup, line, "\t\t", lambda text: set(wanted) <= words(text)))


def offered_by_fish(prefix, line, wanted):
    out = subprocess.run(["fish", "-c", f"complete -C '{line}'"], env=environment(prefix), cwd=prefix,
                         capture_output=True, text=True, check=True).stdout
    return {entry.partition("\t")[0] for entry in out.splitlines()}


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("program", type=pathlib.Path)
    program = parser.parse_args().program
    shells = {"bash": offered_by_bash, "zsh": offered_by_zsh, "fish": offered_by_fish}
    failures = 0
    for shell, offered in shells.items():
        if not shutil.which(shell) or shell == "bash" and not BASH_COMPLETION.exists():
            print(f"{shell}: not installed, passed over")
            continue
        with tempfile.TemporaryDirectory() as folder:
            prefix = pathlib.Path(folder).resolve()
            installed(program, prefix)
            for line, wanted in CASES:
                missing = sorted(set(wanted) - offered(prefix, line, wanted))
                failures += bool(missing)
                print(f"{shell}: {line}⇥ " + (f"does not offer {', '.join(missing)}" if missing else "ok"))
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
