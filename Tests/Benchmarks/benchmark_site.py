#!/usr/bin/env python3
"""Makes one synthetic dossier twice, for Dossier and for Hugo, with the same words, links and backlinks.

    python3 Tests/Benchmarks/benchmark_site.py PAGES FOLDER [--hub] [--dated] [--without-hugo]

FOLDER/dossier holds a Content/ folder, FOLDER/hugo a site with layouts. One page in five is an article of eight paragraphs
that mentions up to twelve entities; the others are entities of three paragraphs, which mention one another. For Hugo an entity
is a taxonomy's term, so that its page lists the articles that mention it. With --hub, every second page mentions the first
entity besides. With --dated, which is for Dossier alone, every fifth entity is an event with a date and a place, every tenth a
place with coordinates, each other has two relations with years, and each article a claim that rests on a source: what
timelines, maps, networks and the page on evidence are drawn from. The same arguments make the same bytes everywhere.
"""

import argparse
import pathlib
import random
from dataclasses import dataclass, replace

SEED = 20180427
KINDS = ("person", "organization", "place", "outlet")
WORDS = """agency appeal archive arrest article audio bulletin cable camera channel charge claim committee court data
decree deputy dispatch district document editor embassy evidence export footage harbour hearing inquiry interview judge
ledger letter minister newspaper operation passport permit police prosecutor protest record reporter seizure senate server
statement summit testimony""".split()

DOSSIER_SETTINGS = 'title: "Benchmark"\nbaseURL: "https://example.org/"\nlanguage: en\n'
HUGO_SETTINGS = """\
baseURL = "https://example.org/"
title = "Benchmark"

[taxonomies]
entity = "entities"

[outputs]
home = ["html", "rss"]
section = ["html"]
taxonomy = ["html"]
term = ["html"]
"""

# What a page of ours has at the least: a frame, contents, a list of what is mentioned, and of what mentions it.
HUGO_LAYOUTS = {
    "_default/baseof.html": """\
<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>{{ .Title }} – {{ .Site.Title }}</title>
<meta name="description" content="{{ .Params.summary }}">
<meta property="og:title" content="{{ .Title }}">
<link rel="canonical" href="{{ .Permalink }}">
<link rel="stylesheet" href="/style.css">
</head>
<body>
<nav><a href="/">Home</a> <a href="/articles/">Articles</a> <a href="/entities/">Entities</a></nav>
<main>{{ block "main" . }}{{ end }}</main>
<footer>{{ .Site.Title }}</footer>
</body>
</html>
""",
    "_default/single.html": """\
{{ define "main" }}<article>
<h1>{{ .Title }}</h1>
<time datetime="{{ .Date.Format "2006-01-02" }}">{{ .Date.Format "2 January 2006" }}</time>
{{ .TableOfContents }}
{{ .Content }}
<aside><h2>Entities</h2><ul>
{{ range .GetTerms "entities" }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a> {{ .Params.kind }}</li>
{{ end }}</ul></aside>
</article>{{ end }}
""",
    "_default/term.html": """\
{{ define "main" }}<article>
<h1>{{ .Title }}</h1>
<p>{{ .Params.kind }}</p>
{{ .Content }}
<section><h2>Mentioned in</h2><ul>
{{ range .Pages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a><p>{{ .Params.summary }}</p></li>
{{ end }}</ul></section>
</article>{{ end }}
""",
    "_default/list.html": """\
{{ define "main" }}<h1>{{ .Title }}</h1>
{{ .Content }}
<ul>
{{ range (.Paginate .Pages 100).Pages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>
{{ end }}</ul>{{ end }}
""",
    "index.html": """\
{{ define "main" }}<h1>{{ .Title }}</h1>
<ul>
{{ range first 50 .Site.RegularPages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>
{{ end }}</ul>{{ end }}
""",
}


@dataclass(frozen=True)
class Mention:
    """A link to an entity, within a sentence."""

    entity: int


@dataclass
class Page:
    """A page before it is written for either program."""

    title: str
    summary: str
    # Each a heading, or a list of sentences of words and mentions.
    blocks: list
    kind: str = ""
    date: str = ""

    @property
    def mentioned(self):
        """The numbers of the entities that it mentions, each once."""
        sentences = (sentence for block in self.blocks if not isinstance(block, str) for sentence in block)
        return sorted({word.entity for sentence in sentences for word in sentence if isinstance(word, Mention)})


class Writer:
    """Draws words: all chance comes from one generator, page after page."""

    def __init__(self, pages):
        self.chance = random.Random(SEED)
        self.articles = pages // 5
        self.entities = pages - self.articles

    def words(self):
        words = [self.chance.choice(WORDS) for _ in range(self.chance.randint(9, 22))]
        return [words[0].capitalize()] + words[1:]

    def some_entities(self, count):
        return self.chance.sample(range(self.entities), min(count, self.entities))

    def paragraph(self, entities):
        """Three to six sentences; each mentions an entity, and about a third of them have a word in bold."""
        sentences = []
        for _ in range(self.chance.randint(3, 6)):
            words = self.words()
            words.insert(self.chance.randint(1, len(words) - 1), Mention(self.chance.choice(entities)))
            if self.chance.random() < 0.3:
                words.insert(3, f"**{self.chance.choice(WORDS)}**")
            sentences.append(words)
        return sentences

    def entity(self, number):
        blocks = [self.paragraph(self.some_entities(3)) for _ in range(3)]
        return Page(f"Entity {number}", " ".join(self.words()), blocks, kind=self.chance.choice(KINDS))

    def article(self, number):
        entities = self.some_entities(12)
        blocks = []
        for paragraph in range(8):
            if paragraph % 3 == 0:
                blocks.append(f"## Section {paragraph}")
            blocks.append(self.paragraph(entities))
        day = f"201{self.chance.randint(0, 9)}-0{self.chance.randint(1, 9)}-1{self.chance.randint(0, 9)}"
        return Page(f"Article {number}", " ".join(self.words()), blocks, date=day)


def text(blocks, link):
    """Markdown, with the mentions as `link` writes them."""

    def sentence(words):
        return " ".join(link(word.entity) if isinstance(word, Mention) else word for word in words) + "."

    written = (block if isinstance(block, str) else " ".join(map(sentence, block)) for block in blocks)
    return "\n\n".join(written) + "\n"


def front_matter(page, *further):
    lines = [f'title: "{page.title}"']
    lines += [f"kind: {page.kind}"] if page.kind else []
    lines += [f"date: {page.date}"] if page.date else []
    return "\n".join(["---", *lines, f'summary: "{page.summary}"', *further, "---", "", ""])


class DossierSite:
    """Writes pages as Dossier reads them."""

    def __init__(self, folder, hub, dated=False):
        self.content = folder / "dossier" / "Content"
        self.hub, self.dated = hub, dated
        # Of its own, so that the words are those of the site without dates.
        self.chance = random.Random(SEED)
        for name in ("articles", "entities") + (("annotations", "sources") if dated else ()):
            (self.content / name).mkdir(parents=True)
        (self.content / "dossier.yml").write_text(DOSSIER_SETTINGS)
        (self.content / "index.md").write_text('---\ntitle: "Benchmark"\n---\n')

    def entity(self, number, page):
        further = [f"aliases: [Ent{number}, The {number}]"]
        if self.dated:
            page, lines = self.with_dates(number, page)
            further += lines
        head = front_matter(page, *further)
        self.write(self.content / "entities" / f"e{number}.md", head, page, number)

    def article(self, number, page):
        self.write(self.content / "articles" / f"a{number}.md", front_matter(page), page, number)
        if self.dated:
            self.claim(number)

    def with_dates(self, number, page):
        year = 2000 + self.chance.randrange(20)
        if number % 5 == 0:
            day = f"{year}-{1 + self.chance.randrange(12):02}-{1 + self.chance.randrange(28):02}"
            place = number // 10 * 10 - 3
            where = [f"location: e{place}"] if place > 0 else []
            return replace(page, kind="event", date=(f"{year}", day[:7], day)[number // 5 % 3]), where
        if number % 10 == 7:
            latitude, longitude = self.chance.randrange(-5500, 7000), self.chance.randrange(-18000, 18000)
            return replace(page, kind="place"), [
                f"latitude: {latitude / 100:.2f}", f"longitude: {longitude / 100:.2f}", "extent: city"]
        others = [other for other in (number // 40 * 40 + 1, number - 1)
                  if 0 < other != number and other % 5 and other % 10 != 7]
        return replace(page, kind="organization"), ["relations:"] + [
            f"  - {{type: UnknownLink, to: e{other}, role: A tie, start: {year}, reference: true}}" for other in others
        ] if others else []

    def claim(self, number):
        source = number // 20
        path = self.content / "sources" / f"s{source}.md"
        if not path.exists():
            origin = "own" if source % 4 == 0 else f"[s{source // 4 * 4}]"
            head = f'---\ntitle: "Source {source}"\ntype: report\nauthors: ["Author {source}"]\norigin: {origin}\n---\n'
            path.write_text(head + "A report.\n")
        (self.content / "annotations" / f"c{number}.md").write_text(
            f"---\nkind: claim\narticle: a{number}\nquote: This was claimed {number} times\nstatus: reported\n"
            f"date: {1990 + number % 20}-0{1 + number % 9}\nsources: [{{source: s{source}}}]\n---\nA note.\n")

    def write(self, path, head, page, number):
        body = text(page.blocks, lambda entity: f"[[e{entity}|Entity {entity}]]")
        if self.hub and number % 2 == 1:
            body += "\nThe agency named [[e0|Entity 0]] again.\n"
        if self.dated and path.parent.name == "articles":
            body += f"\nThis was claimed {number} times.\n"
        path.write_text(head + body)


def pictures_site(folder, events=2_000, places=500, entities=5_000, relations=20_000):
    """A dossier that is all pictures: so many events, places, and further entities with so many relations among them."""
    chance = random.Random(SEED)
    content = pathlib.Path(folder) / "dossier" / "Content"
    (content / "entities").mkdir(parents=True)
    (content / "dossier.yml").write_text(DOSSIER_SETTINGS)

    def entity(name, title, lines):
        head = "\n".join(["---", f"title: {title}", *lines, "---"])
        (content / "entities" / f"{name}.md").write_text(f"{head}\nOf {title} no more is known.\n")

    for number in range(places):
        latitude, longitude = chance.gauss(48, 6), chance.gauss(15, 12)
        entity(f"p{number}", f"Place {number}", [
            "kind: place", f"latitude: {latitude:.2f}", f"longitude: {longitude:.2f}", "extent: city"])
    for number in range(events):
        day = f"{2010 + number % 12}-{1 + chance.randrange(12):02}-{1 + chance.randrange(28):02}"
        entity(f"v{number}", f"Event {number}", [
            "kind: event", f"date: {day}", f"location: p{chance.randrange(places)}"])
    # Groups of forty, and some between them, as people know people.
    ties = [set() for _ in range(entities)]
    for _ in range(relations):
        one = chance.randrange(entities)
        near = chance.random() < 0.9
        other = one // 40 * 40 + chance.randrange(40) if near else chance.randrange(entities)
        if other != one and other < entities:
            ties[one].add(other)
    for number, others in enumerate(ties):
        lines = ["kind: organization"]
        if others:
            lines += ["relations:"] + [f"  - {{type: UnknownLink, to: o{other}, reference: true}}" for other in sorted(others)]
        entity(f"o{number}", f"Body {number}", lines)
    return content


class HugoSite:
    """Writes pages as Hugo reads them."""

    def __init__(self, folder):
        self.content = folder / "hugo" / "content"
        (self.content / "articles").mkdir(parents=True)
        (folder / "hugo" / "hugo.toml").write_text(HUGO_SETTINGS)
        for name, layout in HUGO_LAYOUTS.items():
            path = folder / "hugo" / "layouts" / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(layout)

    def entity(self, number, page):
        folder = self.content / "entities" / f"e{number}"
        folder.mkdir(parents=True)
        (folder / "_index.md").write_text(front_matter(page) + self.text(page))

    def article(self, number, page):
        terms = ", ".join(f"e{entity}" for entity in page.mentioned)
        path = self.content / "articles" / f"a{number}.md"
        path.write_text(front_matter(page, f"entities: [{terms}]") + self.text(page))

    def text(self, page):
        return text(page.blocks, lambda entity: f"[Entity {entity}](/entities/e{entity}/)")


def make(pages, folder, hub=False, hugo=True, dated=False):
    """Makes both sites, or ours alone, in a folder that has neither."""
    folder = pathlib.Path(folder)
    sites = [DossierSite(folder, hub, dated)] + ([HugoSite(folder)] if hugo else [])
    writer = Writer(pages)
    for number in range(writer.entities):
        page = writer.entity(number)
        for site in sites:
            site.entity(number, page)
    for number in range(writer.articles):
        page = writer.article(number)
        for site in sites:
            site.article(number, page)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("pages", type=int)
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("--hub", action="store_true", help="every second page mentions the first entity")
    parser.add_argument("--dated", action="store_true", help="dates, relations and claims; without Hugo")
    parser.add_argument("--without-hugo", action="store_true", help="the site for Dossier alone")
    options = parser.parse_args()
    if options.pages < 5:
        parser.error("PAGES is at least 5")
    made = [name for name in ("dossier", "hugo") if (options.folder / name).exists()]
    if made:
        parser.error(f"{options.folder / made[0]} is there already")
    make(options.pages, options.folder, options.hub, not options.without_hugo and not options.dated, options.dated)


if __name__ == "__main__":
    main()
