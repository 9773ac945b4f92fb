#!/usr/bin/env python3
"""Measures what anchoring costs: a 50,000-word article, checked with 1,000 annotations on it and without.

    swift build -c release
    python3 Tests/Benchmarks/annotations.py
"""

import pathlib
import random
import statistics
import subprocess
import sys
import tempfile
import time

PROGRAM = pathlib.Path(__file__).resolve().parents[2] / ".build" / "release" / "dossier"
WORDS, ANNOTATIONS, ROUNDS = 50_000, 1_000, 5


def site(folder, annotations):
    """One article of random words, and annotations that each quote eight to sixteen of them."""
    r = random.Random(1)
    vocabulary = ["".join(r.choice("abcdefghijklmnoprstuvwyz") for _ in range(r.randint(2, 9))) for _ in range(4_000)]
    words = [r.choice(vocabulary) for _ in range(WORDS)]
    paragraphs = [" ".join(words[i:i + 100]) + "." for i in range(0, WORDS, 100)]
    content = folder / "Content"
    (content / "articles").mkdir(parents=True)
    (content / "dossier.yml").write_text("title: Benchmark\n")
    (content / "articles" / "long.md").write_text("---\ndate: 2018\n---\n" + "\n\n".join(paragraphs) + "\n")
    if annotations:
        (content / "annotations").mkdir()
    for number in range(annotations):
        start = r.randrange(WORDS // 100) * 100 + r.randrange(80)
        quote = " ".join(words[start:start + r.randint(8, 16)])
        (content / "annotations" / f"n{number}.md").write_text(
            f"---\nkind: context\narticle: long\nquote: {quote}\n---\nA note.\n")


def seconds(folder):
    times = []
    for _ in range(ROUNDS):
        start = time.perf_counter()
        run = subprocess.run([PROGRAM, "check", folder, "--quiet"], capture_output=True, text=True)
        times.append(time.perf_counter() - start)
        if run.returncode != 0:
            sys.exit(f"annotations.py: the check ended with {run.returncode}:\n{run.stderr[-2000:]}")
    return statistics.median(times)


def main():
    if not PROGRAM.exists():
        sys.exit("annotations.py: first run swift build -c release")
    with tempfile.TemporaryDirectory(prefix="dossier-annotations-") as name:
        plain, annotated = pathlib.Path(name) / "plain", pathlib.Path(name) / "annotated"
        site(plain, 0)
        site(annotated, ANNOTATIONS)
        without, with_them = seconds(plain), seconds(annotated)
    print(f"{WORDS:,} words: {without:.3f} s without annotations, {with_them:.3f} s with {ANNOTATIONS:,}; "
          f"{with_them - without:.3f} s for them (medians of {ROUNDS})")


if __name__ == "__main__":
    main()
