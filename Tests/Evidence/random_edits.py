"""Random edits of the real dossier's articles: after each, every note stands in the same sentence, or is told."""

import random
import re
import tempfile

import real
from sites import told

WORDS = ["not", "never", "allegedly", "also", "13", "the", "no", "Berlin", "may", "on Monday", "un", "illegal"]


def words(rng, body):
    """A random word's place."""
    return rng.choice(list(re.finditer(r"\S+", body))).span()


def edit(rng, body):
    """The body with one thing changed."""
    start, end = words(rng, body)
    kind = rng.randrange(12)
    paragraphs = body.split("\n\n")
    if kind == 0:
        return body[:start] + rng.choice(WORDS) + " " + body[start:]
    if kind == 1:
        return body[:start] + body[end:].lstrip(" ")
    if kind == 2:
        return body[:start] + rng.choice(WORDS) + body[end:]
    if kind == 3:
        other = words(rng, body)
        (a, b), (c, d) = sorted([(start, end), other])
        return body if b > c else body[:a] + body[c:d] + body[b:c] + body[a:b] + body[d:]
    if kind == 4:
        return body[:start] + rng.choice(["un", "non-", "−", "1", "ex-"]) + body[start:]
    if kind == 5:
        return body[:end] + rng.choice(["s", "0", "%", ",", "?", "n't"]) + body[end:]
    if kind == 6:
        return body[:start] + "~~" + body[start:end] + "~~" + body[end:]
    if kind == 7:
        rng.shuffle(paragraphs)
        return "\n\n".join(paragraphs)
    if kind == 8:
        index = rng.randrange(len(paragraphs))
        return "\n\n".join(paragraphs[:index] + paragraphs[index + 1:])
    if kind == 9:
        index = rng.randrange(len(paragraphs))
        return "\n\n".join(paragraphs[:index] + ["> " + paragraphs[index].replace("\n", "\n> ")] + paragraphs[index + 1:])
    if kind == 10:
        return re.sub(r"\[\[(\w[^\]|]*)\]\]", lambda link: f"[[canada|{link[1]}]]" if rng.random() < 0.2 else link[0], body)
    return body[:start] + body[start:end].swapcase() + body[end:]


def run(program, count, seed=2018):
    """Prints what came of so many edits; returns how many changed a note's sentence without a word."""
    rng = random.Random(seed)
    silent, told_notes, same, made = [], 0, 0, 0
    with tempfile.TemporaryDirectory(prefix="dossier-evidence-") as folder:
        site = real.copy(folder, program)
        articles, notes = real.articles(site), real.notes(site)
        while made < count:
            edited = {}
            for slug, (head, body) in articles.items():
                edited[slug] = edit(rng, body)
                made += 1
                site.write(f"Content/articles/{slug}.md", head + edited[slug])
            diagnostics = site.check()
            for slug, (_, body) in articles.items():
                # An edit that breaks a link is told where it stands: nothing is published, or its brackets are shown.
                path = f"Content/articles/{slug}.md"
                is_refused = any(
                    (d["severity"] == "error" or d["id"] == "unclosed-link") and d["path"] == path for d in diagnostics)
                for path, values in notes.get(slug, []):
                    if is_refused or told(diagnostics, path):
                        told_notes += 1
                    elif real.place(body, values) == real.place(edited[slug], values):
                        same += 1
                    else:
                        silent.append((path, real.place(body, values), real.place(edited[slug], values)))
    print(f"\n{made} random edits of the real dossier: {told_notes} times a note was told, {same} times it stood in the same")
    print(f"sentence, {len(silent)} times neither.\n")
    for path, was, now in silent[:20]:
        print(f"- {path}: {was} → {now}")
    return len(silent)
