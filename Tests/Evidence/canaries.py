"""Sites in which what must not be published has words of its own, by which it is found again.

A canary is a word that stands nowhere else. `kept_back` gives files whose every field of every type holds one; `SPELLINGS`
are the ways in which a name is written that must not be named; `PLACES` are the fields and constructs of what is published.
"""

import itertools
import unicodedata

NAME = "Jane Whistle"
ADDRESS = "https://leak.example/files/doc"
WORDS = "they were told to delete all the records before Friday noon and to say nothing of it"

AROUND = {
    "dossier.yml": "title: A dossier\nlanguage: en\nignore: [ignored]\n",
    "index.md": "---\ntitle: Home\n---\nSee [[plain]].\n",
    "articles/plain.md": "---\ntitle: Plain\ndate: 2018-04-27\n---\nPolice seized servers. [[held]] was told. ![[open.txt]]\n",
    "entities/held.md": "---\ntitle: Held\nkind: person\n---\nA person.\n",
    "sources/report.md": "---\ntitle: The report\ntype: report\n---\nA report.\n",
    "media/open.txt": "open",
    "media/open.svg": "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"1\" height=\"1\"/>",
}


class Canaries:
    """Gives out words, each once."""

    def __init__(self):
        self.numbers = itertools.count(1)
        self.words = []

    def __call__(self):
        number = next(self.numbers)
        # Letters only: so no number, hash or address is taken for one.
        word = "qz" + "".join("bcdfghjkmn"[int(digit)] for digit in f"{number:05d}") + "vx"
        self.words.append(word)
        return word


def document(keys, body):
    return "---\n" + "".join(f"{key}: {value}\n" for key, value in keys.items()) + f"---\n{body}\n"


def common(word):
    return {
        "title": f"T {word()}", "summary": f"S {word()}", "aliases": f"[A {word()}]", "tags": f"[t{word()}]",
        "formerly": f"[f-{word()}]",
    }


def body(word):
    """Every construct in which words of a text can stand."""
    return (
        f"P {word()} *{word()}* [[held|{word()}]] [x](https://{word()}.example/ \"{word()}\") `{word()}` #{word()}\n\n"
        f"## H {word()}\n\n- L {word()}\n\n> [!note] C {word()}\n> {word()}\n\n|a {word()}|\n|-|\n|{word()}|\n\n"
        f"```{word()}\n{word()}\n```\n\nN[^{word()}1]. =={word()}== ~~{word()}~~ ^{word()}\n\n![{word()}](open.txt)\n"
    ).replace("N[^", "N [^")


def typed(word, kind):
    """The keys of a type, with something in each."""
    keys = common(word)
    if kind == "article":
        keys |= {
            "image": f"{{file: open.svg, alt: {word()}, caption: {word()}, credit: {word()}}}",
            "date": "2018-04-27", "authors": f"[{word()}]", "publisher": word(), "source": "report",
            "corrections": f"[{{date: 2018-05-01, note: {word()}}}]",
        }
    elif kind == "entity":
        keys |= {
            "kind": "organization", "website": f"https://{word()}.example/", "sameAs": f"[https://{word()}.example/]",
            "relations": f"[{{type: Membership, to: held, role: {word()}, source: report, quote: {word()}}}]",
        }
    elif kind == "source":
        keys |= {
            "type": "interview", "authors": f"[{word()}]", "publisher": word(), "url": f"https://{word()}.example/",
            "archiveURL": f"https://{word()}.example/", "capture": "c.txt",
        }
    elif kind == "annotation":
        keys |= {
            "kind": "claim", "article": "plain", "quote": "Police seized servers", "status": "reported",
            "history": f"[{{date: 2018, status: reported, note: {word()}}}]",
            "reply": f"{{asked: 2018-04-01, says: {word()}}}",
            "sources": f"[{{source: report, says: {word()}, quote: {word()}}}]",
        }
    elif kind == "quotation":
        keys |= {
            "kind": "quote", "article": "plain", "quote": "Police seized servers", "speaker": "held", "date": "2018-04-27",
            "original": word(), "language": "nl", "translation": word(), "sources": f"[{{source: report, says: {word()}}}]",
        }
    return keys


FOLDERS = {
    "article": "articles", "entity": "entities", "source": "sources", "annotation": "annotations", "quotation": "annotations",
    "page": "pages",
}


def kept_back(word, extra):
    """A document of each type with a canary in each field, kept back by these keys; their names are canaries too."""
    files = {}
    for kind, folder in FOLDERS.items():
        files[f"{folder}/{kind}-{word()}.md"] = document(typed(word, kind) | extra, body(word))
    return files


def everything(word):
    """All that must not be published: drafts, confidential sources and notes, comments, ignored notes, captures, media."""
    files = kept_back(word, {"draft": "true"})
    source = typed(word, "source") | {"confidential": "true", "secretNames": f"[{word()}]"}
    files[f"sources/c-{word()}.md"] = document(source, body(word))
    files[f"notes/n-{word()}.md"] = document({"confidential": "true", "title": word()}, body(word))
    files[f"ignored/i-{word()}.md"] = document({"title": word()}, body(word) + f"![[{word()}.txt]]\n")
    files["captures/c.txt"] = f"A capture {word()} of some words.\n"
    comments = [
        f"a %%{word()}%% b", f"a <!-- {word()} --> b", f"a <!-- {word()} -- {word()} --> b", f"a <!-- {word()}\n\n{word()} -->",
        f"[[held|a %%{word()}%% b]]", f"[[held|a <!-- {word()} --> b]]", f"## H %%{word()}%% x", f"|a|\n|-|\n|b %%{word()}%%|",
        f"- a %%{word()}%%", f"> q <!-- {word()} -->", f"%%\n{word()}\n\n- {word()}\n%%", f"![a %%{word()}%%](open.txt)",
        f"[a <!-- {word()} -->](https://a.example/)", f"x\n    ```\n%%{word()}%%", f"N[^k].\n\n[^k]: a %%{word()}%% b",
    ]
    files["pages/comments.md"] = document(
        {"title": f"C %%{word()}%% x", "summary": f"\"S <!-- {word()} --> x\"", "tags": f"['t %%{word()}%%']"},
        "\n\n".join(comments))
    draft = next(path for path in files if path.startswith("articles/"))
    for name in [f"{word()}.txt", f"my {word()}.txt"]:
        files[f"media/{name}"] = f"media {word()}"
        files[draft] += f"\n![](../media/{name.replace(' ', '%20')})\n"
    files[f"media/{word()}.txt"] = f"unnamed {word()}"
    return files


def spellings():
    """The name in twenty ways and more, with what each is."""
    first, last = NAME.split()
    return {
        "as it is": NAME, "capitals": NAME.upper(), "lower case": NAME.lower(), "two spaces": f"{first}  {last}",
        "no-break space": f"{first}\u00a0{last}", "thin space": f"{first}\u2009{last}", "ideographic space": f"{first}\u3000{last}",
        "soft hyphen": f"{first} {last[:3]}\u00ad{last[3:]}", "zero-width space": f"{first[:2]}\u200b{first[2:]} {last}",
        "word joiner": f"{first}\u2060 {last}", "hyphen": f"{first}-{last}", "no-break hyphen": f"{first}\u2011{last}",
        "underscore": f"{first}_{last}", "run together": f"{first}{last}", "full width": "".join(
            chr(ord(sign) + 0xFEE0) if "!" <= sign <= "~" else sign for sign in NAME),
        "with marks": unicodedata.normalize("NFC", "Ja\u0301ne Whistle\u0301"),
        "marks apart": "Ja\u0301ne Whis\u0308tle", "mathematical": "".join(
            chr(0x1D400 + ord(sign) - 65) if sign.isupper() else chr(0x1D41A + ord(sign) - 97) if sign.islower() else sign
            for sign in NAME),
        "possessive": f"{NAME}’s", "hyphen behind": f"{NAME}-led", "plus": f"{first}+{last}", "encoded": f"{first}%20{last}",
    }


def places(words):
    """Files of published documents with some words in one field or construct each, by what it is."""
    quoted = words.replace('"', "")
    found = {}

    def of(kind, key, value, text="Text."):
        keys = typed(Canaries(), kind)
        keys["aliases"] = keys["tags"] = keys["formerly"] = "[]"
        keys = {name: given for name, given in keys.items() if given != "[]" and name != "capture"} | {key: value}
        found[f"{kind} {key}"] = (FOLDERS[kind], document(keys, text))

    for kind in FOLDERS:
        for key, value in {
            "title": f'"On {quoted}"', "summary": f'"By {quoted}."', "aliases": f'["x {quoted}"]', "tags": f'["by {quoted}"]',
        }.items():
            of(kind, key, value)
    of("article", "authors", f'["{quoted}"]')
    of("article", "publisher", f'"{quoted}"')
    of("article", "corrections", f'[{{date: 2018-05-01, note: "Said {quoted}."}}]')
    of("entity", "relations", f'[{{type: Membership, to: held, role: "of {quoted}", source: report}}]')
    of("source", "authors", f'["{quoted}"]')
    of("source", "publisher", f'"{quoted}"')
    of("quotation", "original", f'"{quoted}"')
    of("quotation", "translation", f'"{quoted}"')
    of("annotation", "history", f'[{{date: 2018, status: reported, note: "{quoted}"}}]')
    of("annotation", "reply", f'{{asked: 2018-04-01, says: "{quoted}"}}')
    of("annotation", "sources", f'[{{source: report, says: "{quoted}"}}]')
    for name, text in {
        "paragraph": f"It was {words}.", "emphasis": f"It was *{words}*.", "heading": f"## On {words}", "list": f"- {words}",
        "code": f"`{words}`", "code block": f"```\n{words}\n```", "label": f"[[held|{words}]]", "link": f"[{words}](https://a.example/)",
        "link's title": f'[x](https://a.example/ "{quoted}")', "picture": f"![{words}](open.txt)", "table": f"|a|\n|-|\n|{words}|",
        "callout": f"> [!note] {words}\n> x", "quotation": f"> {words}", "footnote": f"N[^1].\n\n[^1]: {words}.",
        "highlight": f"=={words}==", "struck out": f"~~{words}~~",
    }.items():
        of("page", "x", "x", text)
        found[f"body: {name}"] = ("pages", document({"title": "A page"}, text))
        del found["page x"]
    return found


def addresses():
    place = ADDRESS.removeprefix("https://")
    return {
        "as it is": ADDRESS, "slash": ADDRESS + "/", "http": "http://" + place, "query": ADDRESS + "?utm=1",
        "fragment": ADDRESS + "#p2", "capitals": ADDRESS.upper(), "www": "https://www." + place, "bare": place,
        "archived": "https://web.archive.org/web/2018/" + ADDRESS, "encoded": ADDRESS.replace("files", "f%69les"),
    }


SUBJECTS = ["The minister", "A whistle", "Jane", "The officer", "A spokeswoman", "Jane Whistler", "The whistleblower", "Mary-Jane"]
VERBS = ["spoke of", "denied", "whistled at", "read", "was told of", "left", "asked for", "heard"]
OBJECTS = ["the records.", "Friday noon.", "a jane doe file.", "leak.example’s neighbours."]


def innocent():
    """Two hundred sentences that name nobody."""
    made = [" ".join(parts) for parts in itertools.product(SUBJECTS, VERBS, OBJECTS)]
    return made[:190] + [
        "They met Jane. Whistle-blowers came later.", "Jane, Whistle and Sons are three firms.", "See https://leak.example/files/doc2.",
        "See https://leak.example/other.", "They were told to delete all the files before Friday noon.",
        "He said that all the records were there before Friday noon.", "The file leak example doc was empty.",
        "Janet Whistle is another person.", "The Whistle, Jane says, is lost.", "A plain sentence.",
    ]
