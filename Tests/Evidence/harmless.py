"""Edits that change no annotated sentence: what stands before it and after it comes, goes, or is another sentence.

Nothing of it may be an error. Where what stands there may be a part of the sentence, as after three points, it may be a warning.
"""

import tempfile

from sites import Site, told

SENTENCE = "The minister paid the bill."
QUOTES = ["The minister", "The minister paid the bill.", "The minister paid the bill", "the bill", "paid the bill."]
NEIGHBOURS = [
    "It rained.", "It rained all day!", "Did it rain?", "“It rained,” she said.", "She said: “It rained.”", "He asked, “Why?”",
    "It rained (a lot).", "It rained.[^1]", "It [rained](https://example.org/a).", "**It rained.**", "`It` rained.",
    "He lives in the U.S. Army barracks.", "Acme Inc. fell.", "It was 5 p.m. then.", "It cost $5.", "It rained…", "It rained...",
    "See [[europol]].", "It was 27 April.", "No. 5 came.", "He said no.", "Nobody came.", "It never rained.", "“No.”", "(It rained.)",
    "It rained; it snowed.", "So it was: rain.", "Mr. Smith left.", "The AT&T case.", "It rained in Jan. 2018.",
]
# Set as a whole in italics or bold, or no longer.
EMPHASIZED = ["It rained.", "On Monday Smith met Jones in the court of Oslo.", "It never rained.", "Nobody came from the village that day.", "The court said so."]
UNRELATED = {"passage-without-evidence", "uncovered-quotation", "unused-footnote"}


def text(number, before, after, cut=" ", join=" "):
    body = f"{before + cut if before else ''}{SENTENCE}{join + after if after else ''}"
    notes = "\n\n[^1]: A." if "[^1]" in body else ""
    return f"---\ntitle: Article {number}\ndate: 2018-04-27\n---\n{body}{notes}\n"


def edits():
    """What stands before the sentence and after it, before an edit and after it; and how it is set off."""
    for index, one in enumerate(NEIGHBOURS):
        other = NEIGHBOURS[(index + 1) % len(NEIGHBOURS)]
        yield ("It was.", "They left."), (one, "They left.")
        yield ("It was.", "They left."), ("It was.", one)
        yield (None, None), (one, None)
        yield (None, None), (None, one)
        yield (one, other), (None, None)
        yield ("It was. " + one, None), (one, None)
        yield (None, one), (one, None)
        yield (one, None), (one, None, "\n\n")
        yield (None, one), (None, one, " ", "\n\n")
        yield (one, None, "\n\n"), (one, None)
    for one in EMPHASIZED:
        for mark in ("*", "**", "***"):
            yield (one, None), (f"{mark}{one}{mark}", None)
            yield (f"{mark}{one}{mark}", None), (one, None)


def run(program, short=False):
    """Prints how many edits made an error of a note; returns what they were as lines."""
    some = list(edits())[:: 4 if short else 1]
    through = []
    with tempfile.TemporaryDirectory(prefix="dossier-harmless-") as folder:
        site = Site(folder, program)
        site.write("Content/dossier.yml", "title: Attacks\nlanguage: en\n")
        site.write("Content/entities/europol.md", "---\ntitle: Europol\nkind: organization\n---\nText.\n")
        for number, (before, _) in enumerate(some):
            site.write(f"Content/articles/a{number}.md", text(number, *before))
            for place, quote in enumerate(QUOTES):
                note = f'---\nkind: context\narticle: a{number}\nquote: "{quote}"\n---\nA note.\n'
                site.write(f"Content/annotations/n{number}-{place}.md", note)
        site.run("reanchor", "--write")
        for number, (_, after) in enumerate(some):
            site.write(f"Content/articles/a{number}.md", text(number, *after))
        diagnostics = site.check()
        for number, (before, after) in enumerate(some):
            for place, quote in enumerate(QUOTES):
                ids = set(told(diagnostics, f"Content/annotations/n{number}-{place}.md", ("error",))) - UNRELATED
                if ids:
                    through.append(f"- {quote}: {before} → {after}: {', '.join(sorted(ids))}")
    print(f"\n{len(some) * len(QUOTES)} harmless edits beside a sentence: {len(through)} errors.\n")
    print("\n".join(through[:20]))
    return through
