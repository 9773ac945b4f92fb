"""A week of made edits on the real dossier, as its desk would make them: what the author has to answer."""

import random
import re
import tempfile

import real

# One of each a day and article, but for the last three: one of these a day, in one article.
def a_paragraph(rng, body):
    return body.rstrip("\n") + "\n\nThe report was looked at again on this day, and nothing new was found.\n"


def a_sentence(rng, body):
    return body.replace("\n\n", "\n\nThis page was brought up to date. ", 1) if not body.startswith("#") else body


def typography(rng, body):
    return body.replace("“", '"').replace("”", '"') if "“" in body else body.replace(" - ", " – ")


def sentences(body):
    return [m.span() for m in re.finditer(r"(?<=[.] )[A-Z][^.\n]{30,}\.", body)]


def a_word(rng, body):
    start, end = rng.choice(sentences(body))
    middle = body.find(" ", (start + end) // 2)
    return body[:middle] + " in part" + body[middle:]


def a_number(rng, body):
    found = list(re.finditer(r"\b(two|three|four|2015|2016|2017|2018)\b", body))
    if not found:
        return body
    number = rng.choice(found)
    return body[:number.start()] + "2019" + body[number.end():]


def a_heading(rng, body):
    found = list(re.finditer(r"^## (.+)$", body, re.M))
    if not found:
        return body
    heading = rng.choice(found)
    return body[:heading.end()] + " so far" + body[heading.end():]


EVERYWHERE = [a_paragraph, a_sentence, typography]
SOMEWHERE = [a_word, a_number, a_heading]


def run(program, seed=7):
    """Prints a table of the seven days."""
    rng = random.Random(seed)
    print("\n| day | edits | errors | warnings | answers |\n| --- | ---: | ---: | ---: | ---: |")
    totals = [0, 0, 0, 0]
    with tempfile.TemporaryDirectory(prefix="dossier-evidence-") as folder:
        site = real.copy(folder, program)
        for day in range(1, 8):
            edits = 0
            articles = real.articles(site)
            changed = rng.choice(sorted(articles))
            for slug, (head, body) in articles.items():
                for change in EVERYWHERE + (SOMEWHERE if slug == changed else []):
                    new = change(rng, body)
                    edits += new != body
                    body = new
                site.write(f"Content/articles/{slug}.md", head + body)
            found = [d for d in site.check() if d["id"] in IDS]
            errors = sum(d["severity"] == "error" for d in found)
            answers = answer(site)
            row = [edits, errors, len(found) - errors, answers]
            totals = [a + b for a, b in zip(totals, row)]
            print(f"| {day} | " + " | ".join(map(str, row)) + " |")
    print("| all | " + " | ".join(map(str, totals)) + " |")


IDS = {"sentence-changed", "sentence-meaning", "heading-renamed", "heading-meaning", "rule-above", "heading-changed", "passage-moved", "broken-anchor", "anchor-context", "ambiguous-anchor"}


def answer(site):
    """Accepts what is left, one at a time, as an author who agrees would; returns how often that took."""
    count = 0
    while count < 50:
        listed = site.run("reanchor").stdout
        found = re.search(r"--accept (\S+?)(:1)?[ ,]", listed)
        if not found:
            return count
        accepted = site.run("reanchor", "--accept", found[1] + (found[2] or ""))
        if accepted.returncode == 64:
            accepted = site.run(
                "reanchor", "--accept", found[1] + (found[2] or ""), "--note", "Still so.", "--date", "2018-05-02")
        if accepted.returncode == 64:
            return count
        count += 1
    return count
