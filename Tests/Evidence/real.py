"""The real dossier in a folder of its own, its articles' plain text and its notes: for random edits and made ones."""

import os
import re
import shutil
import unicodedata

from sites import CHECKOUT, Site

NOTE = re.compile(r"^---\n(.*?)\n---\n", re.S)
LINK = re.compile(r"!?\[\[([^\]|\n]*\|)?([^\]\n]*)\]\]|\[([^\]\n]*)\]\([^)\n]*\)")


def copy(folder, program):
    """A copy whose notes keep what stands around their words."""
    shutil.copytree(os.path.join(CHECKOUT, "Content"), os.path.join(folder, "Content"))
    site = Site(folder, program)
    site.run("reanchor", "--write")
    return site


def articles(site):
    """Each article's slug with its text: its front matter, and its body."""
    found = {}
    for name in sorted(os.listdir(site.path("Content/articles"))):
        text = site.read(f"Content/articles/{name}")
        head = NOTE.match(text).group(0)
        found[name.removesuffix(".md")] = (head, text[len(head):])
    return found


def notes(site):
    """The path, quote, prefix and suffix of each note, by its article."""
    found = {}
    for folder, _, names in sorted(os.walk(site.path("Content/annotations"))):
        for name in sorted(names):
            path = os.path.relpath(os.path.join(folder, name), site.folder)
            front = NOTE.match(site.read(path)).group(1)
            values = dict(re.findall(r'^(article|quote|prefix|suffix): "?(.*?)"?$', front, re.M))
            found.setdefault(values["article"], []).append((path, values))
    return found


def normal(text):
    """White space, quotation marks and dashes made alike."""
    text = unicodedata.normalize("NFC", text)
    text = re.sub(r"[‘’‛ʼ]", "'", re.sub(r"[“”„‟]", '"', text))
    return " ".join(re.sub(r"[\u2010-\u2015]", "-", text).split())


def plain(body):
    """About what a reader sees, one paragraph a line; enough to find sentences in."""
    body = re.sub(r"\[\^\w+\]:?| \^[\w-]+$", "", body, flags=re.M)
    # Items of lists, rows of tables and a callout's title stand for themselves.
    body = re.sub(r"\n((?:> ?)*)(?=(?:[-*+]|\d+\.) |\|)", r"\n\n\1", body)
    body = re.sub(r"^(> \[!.*)$", r"\1\n", body, flags=re.M)
    body = LINK.sub(lambda link: link[2] if link[2] is not None else link[3] or "", body)
    return [normal(re.sub(r"[*_`]", "", part)) for part in re.split(r"\n\s*\n", body) if part.strip()]


def place(body, values):
    """The sentence and the heading of a note's words, found anew; None where they stand nowhere or in several places."""
    quote = normal(values["quote"].replace('\\"', '"'))
    heading, found = "", []
    for part in plain(body):
        if part.startswith("#"):
            heading = part
        for sentence in re.split(r"(?<=[.!?])[\"')]*\s+(?=[^a-z\s])", part):
            if quote in sentence:
                found.append((sentence, heading))
    return found[0] if len(found) == 1 else None
