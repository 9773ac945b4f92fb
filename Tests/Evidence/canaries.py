"""Sites in which what must not be published has words of its own, by which it is found again.

A canary is a word that stands nowhere else. `kept_back` gives files whose every field of every type holds one; `SPELLINGS`
are the ways in which a name is written that must not be named; `PLACES` are the fields and constructs of what is published.
"""

import base64
import bz2
import gzip
import io
import itertools
import lzma
import unicodedata
import zipfile
import zlib

import mails

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
        f"```x%%{word()}%%\na\n```", f"~~~ <!-- {word()} -->\na\n~~~",
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


# Names that are other words where their own run together: of confidential sources beside the one that is looked for.
LOOKALIKES = ["Anna Berg", "Rose Hill", "Hope Ful"]


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
        "quoted": f"“{first}” {last}", "guillemets": f"«{first}» {last}", "possessive": f"{NAME}’s", "hyphen after": f"{NAME}-led", "inverted": f"{last}, {first}", "between tags": f"<b>{first}</b> {last}", "plus": f"{first}+{last}", "encoded": f"{first}%20{last}",
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
        "slashes": ADDRESS.replace("/files", "//files"), "a full stop": ADDRESS.replace("/files", "/./files"), "index": ADDRESS + "/index.html",
        "a detour": ADDRESS.replace("/files", "/x/../files"), "two detours": ADDRESS.replace("/doc", "/a/b/../../doc"),
        "above the root": ADDRESS.replace("/files", "/../files"), "a detour after": ADDRESS + "/x/..",
    }


SUBJECTS = ["The minister", "A whistle", "Jane", "The officer", "A spokeswoman", "Jane Whistler", "The whistleblower", "Mary-Jane"]
VERBS = ["spoke of", "denied", "whistled at", "read", "was told of", "left", "asked for", "heard"]
OBJECTS = ["the records.", "Friday noon.", "a jane doe file.", "leak.example’s neighbours."]


def innocent():
    """Two hundred sentences that name nobody."""
    made = [" ".join(parts) for parts in itertools.product(SUBJECTS, VERBS, OBJECTS)]
    return made[:168] + [
        "The mines of Annaberg are old.", "ANNABERG WAS FOUNDED IN 1496", "They left annaberg at noon.", "Annaberg-Buchholz lies near.",
        "A street called Rosehill.", "From Rosehill to Annaberg.", "She was hopeful.", "It was Hope’ful, the ship.",
        "He is hope'ful yet.", "“Annaberg” is a word.", "Annaberg’s mayor spoke.", "(Rosehill)", "# Rosehill", "| Annaberg |\n|-|\n| x |",
        "Hopefully not.", "*Rosehill* and **Annaberg**.", "Annabergs Bürger.", "Rosehills of England.", "Anna (Berg) Smith.",
        "Anna, Berg and Rose, Hill.", "A rose. Hill climbing.", "Hope. Ful stop.",
        "They met Jane. Whistle-blowers came later.", "Jane, Whistle and Sons are three firms.", "See https://leak.example/files/doc2.",
        "See https://leak.example/other.", "They were told to delete all the files before Friday noon.",
        "He said that all the records were there before Friday noon.", "The file leak example doc was empty.",
        "Janet Whistle is another person.", "The whistle, Jane, and a cup.", "A whistle Jane bought.", "See leak.example/files/doc/..", "See leak.example/files/doc/..., and so on.", "The Whistle, Jane says, is lost.", "A plain sentence.",
    ]


def files_that_name():
    """Files that are copied, with a name in each way in which bytes say one: the title of the source, and its bytes by the file's name."""
    found = []

    def add(kind, name, title, data):
        found.append((kind, name, title, data))

    for title, encodings in {
        "Zoë Brück": ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-le", "utf-32-be", "windows-1252", "iso-8859-1", "iso-8859-15", "cp437", "cp850"],
        "Łukasz Żółć": ["utf-8", "utf-16", "iso-8859-2", "windows-1250"], "Иван Тайный": ["utf-8", "utf-16", "windows-1251", "koi8-r"],
        "Νίκος Κρυφός": ["windows-1253", "iso-8859-7"], "김철수": ["utf-8", "utf-16"],
    }.items():
        for encoding in encodings:
            for name, text in {
                "t.csv": f"Name;By\n1;{title}\n", "t.txt": f"By {title}.\n", "t.html": f"<p>By <b>{title}</b></p>",
                "t.json": f'{{"by": "{title}"}}', "t.vtt": f"WEBVTT\n\n00:01.000 --> 00:02.000\n{title} speaks.\n",
            }.items():
                add(f"{encoding}, {title}", name, title, text.encode(encoding))
    title = "Zoë Brück"
    for label in ["iso-8859-1", "windows-1252", "utf-8"]:
        add(f"declared {label}", "t.html", title, f'<meta charset="{label}"><p>{title}</p>'.encode(label))
        add(f"declared {label}", "t.svg", title, f'<?xml version="1.0" encoding="{label}"?><svg xmlns="http://www.w3.org/2000/svg"><text>{title}</text></svg>'.encode(label))
    inner = {
        "title": f"<title>{title}</title>", "label": f'<g aria-label="{title}"/>',
        "CDATA": f"<text><![CDATA[{title}]]></text>", "split CDATA": "<text>Zoë <![CDATA[Brück]]></text>",
        "references": '<g aria-label="Zo&#235; Br&#xFC;ck"/>', "tspan": "<text>Zoë <tspan>Brü</tspan>ck</text>",
        "escapes": "<style>g::before{content:'Zo\\eb  Br\\fc ck'}</style>",
    }
    for kind, text in inner.items():
        add(f"SVG {kind}", "t.svg", title, f'<svg xmlns="http://www.w3.org/2000/svg">{text}</svg>'.encode())
    add("SVG entity", "t.svg", title, "<!DOCTYPE svg [<!ENTITY b 'Brück'>]><svg xmlns=\"http://www.w3.org/2000/svg\"><text>Zoë &b;</text></svg>".encode())
    add("ruby", "t.html", title, "<p><ruby>Zoë<rt>x</rt></ruby> Brück</p>".encode())
    add("wbr", "t.html", title, "<p>Zoë Br<wbr>ück</p>".encode())
    add("br", "t.html", title, "<p>Zoë<br>Brück</p>".encode())
    add("JSON escapes", "t.json", title, b'{"by": "Zo\\u00eb Br\\u00fcck"}')
    for kind, name, text in [
        ("RTF", "t.rtf", r"{\rtf1\ansi\ansicpg1252 Said Zo\'eb Br\'fcck.\par}"), ("RTF by numbers", "t.rtf", r"{\rtf1\uc1 Zo\u235?\~Br\u252?ck}"),
        ("RTF in parts", "t.rtf", r"{\rtf1\ansi {\b Zo\'eb B}{\i r\'fcck}\par}"), ("RTF author", "t.rtf", r"{\rtf1\ansi{\info{\author Zo\'eb Br\'fcck}}x\par}"),
        ("TeX", "t.bib", r'@book{a, author={Zo{\"e} Br\"{u}ck}}'), ("style sheet", "t.css", r'p::before{content:"Zo\eb  Br\fc ck"}'),
        ("message in quoted-printable", "t.eml", "MIME-Version: 1.0\nContent-Transfer-Encoding: quoted-printable\n\nSaid Zo=C3=AB Br=\n=C3=BCck.\n"),
        ("head of a message", "t.eml", "From: =?utf-8?Q?Zo=C3=AB?= =?utf-8?B?IEJyw7xjaw==?= <a@b.example>\n\nHello.\n"),
        ("card", "t.vcf", "BEGIN:VCARD\r\nFN:Zoë Br\r\n ück\r\nEND:VCARD\r\n"), ("cells of a table", "t.csv", "First;Last\nZoë;Brück\n"),
        ("cells of a table, the last name first", "t.csv", '"Last";"First"\n"Brück";"Zoë"\n'), ("cells by tabs", "t.tsv", "Last\tFirst\nBrück\tZoë\n"),
        ("cells of HTML", "t.html", "<table><tr><td>Zoë</td><td>Brück</td></tr></table>"),
        ("paragraphs of HTML", "t.html", "<p>Zoë</p> <p>Br<b>ü</b>ck</p>"),
        ("lines of a drawing", "t.svg", '<svg xmlns="http://www.w3.org/2000/svg"><text>Zoë</text><text>Brück</text></svg>'),
        ("cells of HTML, the last name first", "t.html", "<table><tr><td>Brück</td>\n<td>Zoë</td></tr></table>"), ("a list of names", "t.txt", "Adler, Tom\nBrück, Zoë\n"),
    ]:
        add(kind, name, title, text.encode())
    lines = base64.encodebytes(("x " * 60 + title + " y" * 80).encode("latin-1"))
    add("message in Base 64", "t.eml", title, b"Content-Type: text/plain; charset=iso-8859-1\nContent-Transfer-Encoding: base64\n\n" + lines)
    data = base64.b64encode(f"said {title}".encode()).decode()
    add("data: in HTML", "t.html", title, f'<a href="data:text/plain;base64,{data}">x</a>'.encode())
    inner = base64.b64encode(f'<svg xmlns="http://www.w3.org/2000/svg"><text>{title}</text></svg>'.encode()).decode()
    add("data: in SVG", "t.svg", title, f'<svg xmlns="http://www.w3.org/2000/svg"><image href="data:image/svg+xml;base64,{inner}"/></svg>'.encode())
    add("UTF-16 without a zero", "t.txt", "김철수", ("김철수" * 3).encode("utf-16-le"))
    add("Hangul in parts", "t.txt", "김철수", unicodedata.normalize("NFD", "김철수는 말했다.").encode())
    add("tag of a sound", "t.mp3", title, b"ID3\3\0\0\0\0\0\x30TPE1\0\0\0\x10\0\0\0" + title.encode("latin-1") + bytes(40))
    add("JSON line", "t.json", title, '{"by": "Zoë\\nBrück"}'.encode())
    for kind, (name, data) in mails.mails(title).items():
        add(f"mail: {kind}", name, title, data)
    return found + packed_that_name(title)


def packed_that_name(title):
    """The same of office documents, archives and PDF."""
    found = []

    def zipped(files, method=zipfile.ZIP_DEFLATED):
        data = io.BytesIO()
        with zipfile.ZipFile(data, "w", method) as archive:
            for name, text in files.items():
                archive.writestr(name, text)
        return data.getvalue()

    core = f'<?xml version="1.0" encoding="UTF-8"?><cp:coreProperties><dc:creator>{title}</dc:creator></cp:coreProperties>'
    first, last = title.split()
    split = f'<?xml version="1.0"?><w:p><w:r><w:t>{first[:2]}</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">{first[2:]} {last}</w:t></w:r></w:p>'
    docx = {"[Content_Types].xml": "<Types/>", "word/document.xml": "<w:document/>" * 200, "docProps/core.xml": core}
    for name, data in {
        "t.docx": zipped(docx), "t.odt": zipped({"mimetype": "application/vnd.oasis.opendocument.text", "meta.xml": core}),
        "u.docx": zipped({**docx, "docProps/core.xml": "", "word/document.xml": split}), "stored.docx": zipped(docx, zipfile.ZIP_STORED),
        "t.xlsx": zipped({"docProps/core.xml": core.encode("utf-16")}), "t.zip": zipped({"inner.docx": zipped(docx)}),
        "n.zip": zipped({f"{title}.txt": "x"}), "t.csv.gz": gzip.compress(f"by;{title}".encode("windows-1252")),
        "t.csv.bz2": bz2.compress(title.encode()), "t.tar.xz": lzma.compress((f"By {title}. " * 300).encode()), "b.zip": zipped({"a.txt": title}, zipfile.ZIP_BZIP2),
        "l.docx": zipped({"word/document.xml": f"<w:p><w:r><w:t>{first} </w:t></w:r><w:hyperlink><w:ins w:author='x'><w:r><w:t>{last}</w:t></w:r></w:ins></w:hyperlink></w:p>"}),
        "m.eml": b"MIME-Version: 1.0\nContent-Transfer-Encoding: base64\n\n" + base64.encodebytes(zipped(docx)),
    }.items():
        found.append((f"packed {name}", name, title, data))
    found.append(("PDF file in it", "t.pdf", title, b"%PDF-1.7\n2 0 obj\n<< /Type /EmbeddedFile /Filter /FlateDecode >>\nstream\n" + zlib.compress(zipped(docx)) + b"\nendstream\nendobj\n\0"))
    utf16 = title.encode("utf-16-be").hex().upper()
    octal = "".join(chr(byte) if byte < 128 else f"\\{byte:03o}" for byte in title.encode("latin-1"))
    for kind, author in {
        "hexadecimal": f"<FEFF{utf16}>", "spaced": "<FE FF " + " ".join(utf16[at:at + 2] for at in range(0, len(utf16), 2)) + ">",
        "octal": f"({octal})", "all octal": "(" + "".join(f"\\{byte:03o}" for byte in title.encode("latin-1")) + ")",
        "octal UTF-16": "(" + "".join(f"\\{byte:03o}" for byte in b"\xfe\xff" + title.encode("utf-16-be")) + ")",
    }.items():
        found.append((f"PDF {kind}", "t.pdf", title, f"%PDF-1.7\n1 0 obj\n<< /Author {author} >>\nendobj\n%%EOF\n\0".encode("latin-1")))
    stream = zlib.compress(f"1 0 << /Author <FEFF{utf16}> >>".encode())
    found.append(("PDF object stream", "t.pdf", title, b"%PDF-1.7\n2 0 obj\n<< /Type /ObjStm /Filter /FlateDecode >>\nstream\n" + stream + b"\nendstream\nendobj\n"))
    xmp = f"<x:xmpmeta><dc:creator><rdf:li>{title}</rdf:li></dc:creator></x:xmpmeta>".encode()
    found.append(("PDF XMP", "t.pdf", title, b"%PDF-1.7\n2 0 obj\n<< /Type /Metadata >>\nstream\n" + xmp + b"\nendstream\nendobj\n\0"))
    return found
