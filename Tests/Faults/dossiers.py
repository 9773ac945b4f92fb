"""Three versions of a small dossier. From one to the next pages are new, changed and gone, and so are media and folders.

    python3 dossiers.py FOLDER      writes FOLDER/a, FOLDER/b and FOLDER/c, each with a Content/ in it
"""

import os
import random
import sys

KINDS = ["person", "organization", "place", "outlet"]
WORDS = """police server network raid statement official operation country minister agency outlet radio website seizure
evidence investigation court member union parliament service officer report claim video audio channel account user
record source journalist editor witness""".split()

SETTINGS = """title: The faults dossier
baseURL: https://example.org/faults/
language: en
description: "A dossier that is written, killed and fixed."
publisher: Dossier
authors: [The editors]
navigation: [articles, people, organizations, places, outlets, sources]
"""


class Version:
    """What a version has: the numbers of its articles, entities and sources, and which of them differ from before."""

    def __init__(self, name, articles, entities, sources, salts, media):
        self.name = name
        self.articles = articles
        self.entities = entities
        self.sources = sources
        self.salts = salts  # ("article" or "entity", number) -> a text that changes the page
        self.media = media  # name -> bytes


def media(seed, size):
    return random.Random(seed).randbytes(size)


def versions():
    a = Version(
        "a", set(range(0, 30)), set(range(0, 50)), set(range(0, 12)), {},
        {"map.png": media(1, 70_000), "paper.pdf": media(2, 300_000), "old/note.png": media(3, 900),
         "gone/deep/x.png": media(8, 500)},
    )
    b = Version(
        "b", set(range(5, 35)), set(range(8, 60)), set(range(2, 14)), {("article", n): "second" for n in range(5, 20, 2)},
        {"map.png": media(4, 65_000), "paper.pdf": media(2, 300_000), "new/photo.png": media(5, 40_000)},
    )
    c = Version(
        "c", set(range(0, 20)), set(range(4, 52)), set(range(0, 13)), {("entity", n): "third" for n in range(4, 50, 3)},
        {"map.png": media(1, 70_000), "new/photo.png": media(6, 41_000), "last.png": media(7, 12_345)},
    )
    return [a, b, c]


def sentence(r, linked):
    words = [r.choice(WORDS) for _ in range(r.randint(7, 14))]
    words[0] = words[0].capitalize()
    words.insert(r.randint(1, len(words) - 1), linked)
    return " ".join(words) + "."


def paragraphs(r, links, count):
    """Each link stands in a sentence; what follows it depends on nothing but `r`."""
    lines = [sentence(r, link) for link in links]
    step = max(1, len(lines) // count)
    return "\n\n".join(" ".join(lines[at : at + step]) for at in range(0, len(lines), step))


def among(numbers, wanted):
    """The numbers that are there, in the order in which they are wanted."""
    return [n for n in wanted if n in numbers]


def article(version, n):
    r = random.Random(f"article {n} {version.salts.get(('article', n), '')}")
    wanted = among(version.entities, r.sample(range(60), 9))
    links = [f"[[entity-{e:02}|Entity {e}]]" for e in wanted]
    links += [f"[[article-{m:02}]]" for m in among(version.articles, r.sample(range(35), 2)) if m != n]
    links += [f"[[source-{s:02}]]" for s in among(version.sources, r.sample(range(14), 2))]
    names = sorted(version.media)
    picture = "media/" + names[n % len(names)]
    figure = f"![A picture](../{picture})" if picture.endswith(".png") else f"[The paper](../{picture})"
    formerly = f"formerly: [old-article-{n:02}]\n" if n % 7 == 0 else ""
    correction = f'corrections:\n  - date: 2026-01-{n % 28 + 1:02}\n    note: "A name was wrong."\n'
    corrections = correction if n % 5 == 0 else ""
    return (
        f'---\ntitle: "Report number {n}"\nsummary: "What report {n} says."\n'
        f"date: 2025-{n % 12 + 1:02}-{n % 28 + 1:02}\nauthors: [The editors]\ntags: [tag-{n % 6}]\n"
        f"{formerly}{corrections}---\n{paragraphs(r, links, 3)}\n\n{figure}\n"
    )


def entity(version, n):
    r = random.Random(f"entity {n} {version.salts.get(('entity', n), '')}")
    links = [f"[[entity-{e:02}]]" for e in among(version.entities, r.sample(range(60), 3)) if e != n]
    links.append("this")
    return (
        f'---\ntitle: "Entity {n}"\nkind: {KINDS[n % len(KINDS)]}\nsummary: "What entity {n} is."\ntags: [tag-{n % 4}]\n'
        f"---\n{paragraphs(r, links, 2)}\n"
    )


def source(version, n):
    r = random.Random(f"source {n}")
    return (
        f'---\ntitle: "Source {n}"\nsummary: "What source {n} is."\ntype: report\npublisher: Dossier\n'
        "issued: 2024-05\n---\n"
        f"{sentence(r, 'it')}\n"
    )


def files(version):
    """The version's content: path -> bytes."""
    texts = {
        "dossier.yml": SETTINGS,
        "index.md": f"---\ntitle: Home\n---\nVersion {version.name} of a dossier that is built under faults.\n",
        "pages/about.md": "---\ntitle: About\nsummary: What this is.\n---\nA dossier for fault runs.\n",
    }
    texts.update({f"articles/article-{n:02}.md": article(version, n) for n in version.articles})
    texts.update({f"entities/entity-{n:02}.md": entity(version, n) for n in version.entities})
    texts.update({f"sources/source-{n:02}.md": source(version, n) for n in version.sources})
    content = {path: text.encode() for path, text in texts.items()}
    content.update({"media/" + name: data for name, data in version.media.items()})
    return content


def write(folder):
    """Writes each version to a folder of its own, and gives these folders by the versions' names."""
    sites = {}
    for version in versions():
        sites[version.name] = os.path.join(folder, version.name)
        for path, data in files(version).items():
            full = os.path.join(sites[version.name], "Content", path)
            os.makedirs(os.path.dirname(full), exist_ok=True)
            with open(full, "wb") as file:
                file.write(data)
    return sites


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    for site in write(sys.argv[1]).values():
        print(site)
