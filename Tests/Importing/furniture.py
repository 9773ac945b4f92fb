#!/usr/bin/env python3
"""Imports an article with one line of furniture after another in it, and measures which are told from the article.

    python3 Tests/Importing/furniture.py [--program PATH] [--verbose]

Recall is how many of the lines that stand around articles are left out, precision how many of all that are left out are such
lines; as many lines of articles that begin alike must stay. Both are held at a floor, and so is that none becomes a heading.
"""

import argparse
import pathlib
import subprocess
import sys
import tempfile

import lines

CHECKOUT = pathlib.Path(__file__).resolve().parents[2]

FLOORS = {"recall": 0.95, "precision": 0.98}

# Around each line, so that none is next to another.
TEXT = {
    "en": ("Council of Marrow Bay votes for the long bridge", "The council voted nine to six on night {number} of the hearing.",
           "It will meet again in week {number} of the year, and vote once more."),
    "de": ("Der Rat von Marrow Bay stimmt für die lange Brücke", "Der Rat stimmte in der Nacht {number} mit neun zu sechs.",
           "Er trifft sich in der Woche {number} des Jahres wieder, und stimmt noch einmal ab."),
}


def imported(program, language, given):
    """The lines that stay in the article, as they are there, for all that were given."""
    title, before, after = TEXT[language]
    blocks = [title]
    for number, line in enumerate(given):
        blocks += [before.format(number=number), line, after.format(number=number)]
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        environment = {"PATH": "/usr/bin:/bin", "HOME": name, "XDG_CACHE_HOME": f"{name}/.c", "XDG_STATE_HOME": f"{name}/.s"}

        def run(*arguments):
            return subprocess.run([program, *arguments], cwd=folder, capture_output=True, env=environment)

        run("new", ".", "--empty")
        settings = folder / "Content/dossier.yml"
        settings.write_text(settings.read_text("utf-8").replace("language: en", f"language: {language}"), "utf-8")
        if f"language: {language}" not in settings.read_text("utf-8"):
            settings.write_text(settings.read_text("utf-8") + f"\nlanguage: {language}\n", "utf-8")
        (folder / "paste.txt").write_text("\n\n".join(blocks) + "\n", "utf-8")
        done = run("import", "paste.txt", "--date", "2031-03-14")
        if done.returncode:
            sys.exit(done.stderr.decode())
        [article] = (folder / "Content/articles").glob("*.md")
        body = article.read_text("utf-8").split("---", 2)[2].replace("\\", "")
        return [line for line in body.splitlines() if line.strip()]


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--program", type=pathlib.Path, default=CHECKOUT / ".build/release/dossier")
    parser.add_argument("--verbose", action="store_true")
    options = parser.parse_args()
    program = options.program.resolve()
    failed = False
    for language in lines.FURNITURE:
        furniture = lines.FURNITURE[language].strip().splitlines()
        sentences = lines.ARTICLES[language].strip().splitlines()
        stays = imported(program, language, furniture)
        words = {line.lstrip("#>- ").strip() for line in stays}
        still = [line for line in furniture if line.lstrip("- ").strip() in words or line.rstrip(" -").lstrip("- ") in words]
        headings = [line for line in stays if line.startswith("#")]
        # A line without a full stop may be a heading.
        kept = {line.lstrip("# ") for line in imported(program, language, sentences)}
        lost = [line for line in sentences if line not in kept]
        out = len(furniture) - len(still)
        recall, precision = out / len(furniture), out / max(1, out + len(lost))
        print(f"{language}: {len(furniture)} lines of furniture, {len(still)} stay, {len(headings)} as headings; "
              f"{len(sentences)} of articles, {len(lost)} lost; recall {recall:.3f}, precision {precision:.3f}")
        if options.verbose:
            print("\n".join([f"   stays: {line}" for line in still] + [f"   lost: {line}" for line in lost]))
        failed = failed or recall < FLOORS["recall"] or precision < FLOORS["precision"] or bool(headings)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
