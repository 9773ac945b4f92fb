"""Reads the made articles, and pastes them in the shapes that people paste."""

import datetime
import html
import quopri
import re
import textwrap
from dataclasses import dataclass, field

NAME = re.compile(r"\{(\w+):([^}]*)\}")
SPELLING = re.compile(r"\{\+([^}]*)\}")
SAID = re.compile(r"<([^|<>]*)\|([^<>]*)>")


@dataclass
class Part:
    kind: str
    text: str


@dataclass
class Expected:
    """What an import is to find in an article."""

    title: str = ""
    parts: list = field(default_factory=list)
    # By name, its kind.
    names: dict = field(default_factory=dict)
    # Words and who says them; nobody where the sentence names none.
    quotations: list = field(default_factory=list)

    def of(self, *kinds):
        return [part.text for part in self.parts if part.kind in kinds]


def expected(article):
    found = Expected()
    for line in article.text.strip().splitlines():
        kind, text = line[0], line[2:]
        for name_kind, name in NAME.findall(text):
            found.names[name] = name_kind
        for speaker, words in SAID.findall(text):
            found.quotations.append((words, speaker or None))
        text = SAID.sub(r"\2", SPELLING.sub(r"\1", NAME.sub(r"\2", text)))
        if kind == "T":
            found.title = text
        found.parts.append(Part(kind, text))
    # A quotation that goes on, and is marked nowhere else, counts too.
    marks = "„([^“]*)“" if article.language == "de" else "“([^”]*)”"
    for text in found.of("P"):
        for words in re.findall(marks, text):
            words = words.rstrip(",.")
            if len(words.split()) >= 3 and not any(words in known or known in words for known, _ in found.quotations):
                found.quotations.append((words, None))
    return found


def pasted(article, parts):
    """The bytes as they come from a clipboard or a browser."""
    if article.shape == "lines":
        return "\n".join(part.text for part in parts) + "\n"
    if article.shape == "blank":
        return "\r\n\r\n".join(part.text for part in parts) + "\r\n"
    if article.shape == "wrapped":
        return "\n\n".join(textwrap.fill(part.text, 72) for part in parts) + "\n"
    if article.shape == "mail":
        return mail(article, parts)
    return page(article, parts)


def mail(article, parts):
    """A mail as a program saves it: its title is the subject, lines are broken, and what is not ASCII is encoded."""
    title = next(part.text for part in parts if part.kind == "T")
    text = "\n\n".join(textwrap.fill(part.text, 72) for part in parts if part.kind != "T") + "\n"
    day = datetime.date.fromisoformat(article.date).strftime("%a, %d %b %Y 09:00:00 +0000")
    head = ["From: Press <press@office.example>", f"Subject: {title}", f"Date: {day}", "MIME-Version: 1.0",
            'Content-Type: text/plain; charset="utf-8"', "Content-Transfer-Encoding: quoted-printable"]
    return "\n".join(head) + "\n\n" + quopri.encodestring(text.encode("utf-8")).decode("ascii")


def page(article, parts):
    """A saved page: half of its furniture is known by elements, the rest by its words."""
    elements = {"T": "h1", "P": "p", "H": "h2", "B": "p", "D": "p"}
    title = next(part.text for part in parts if part.kind == "T")
    lines = [
        "<!doctype html>", '<html lang="en"><head><meta charset="utf-8">',
        f"<title>{html.escape(title)} | The Paper</title>",
        f'<meta property="article:published_time" content="{article.date}T08:00:00Z">',
        "<style>p { margin: 0 }</style><script>var share = '<p>Not a word</p>';</script></head><body>",
        "<nav><ul><li><a href='/'>Front page</a><li><a href='/world'>World</a></ul></nav>", "<article>",
    ]
    for number, part in enumerate(parts):
        text = html.escape(part.text).replace("’", "&rsquo;")
        before = parts[number - 1].kind if number else ""
        after = parts[number + 1].kind if number + 1 < len(parts) else ""
        if part.kind == "L":
            lines.append(("" if before == "L" else "<ul>") + f"<li>{text}</li>" + ("" if after == "L" else "</ul>"))
        elif part.kind == "R":
            cells = "".join(f"<td>{cell.strip()}</td>" for cell in text.split("|"))
            lines.append(("" if before == "R" else "<table>") + f"<tr>{cells}</tr>" + ("" if after == "R" else "</table>"))
        elif part.kind == "F" and text.startswith("“"):
            lines.append(f'<aside class="pullquote"><p>{text}</p></aside>')
        elif part.kind == "F" and number % 2:
            lines.append(f'<div class="share-bar"><span>{text}</span></div>')
        else:
            name = elements.get(part.kind, "p")
            lines.append(f"<{name}>{text}</{name}>")
    lines += ["</article>", "<aside><h2>Related</h2><p>A pipe burst on Sunday.</p></aside>",
              "<footer><p>The Paper is made in a cellar.</p></footer>", "</body></html>"]
    return "\n".join(lines)
