"""What stands where readers do not see it, and must not go out: in the capture of a confidential source, in a drawing, in files
that front matter keeps back; and names in scripts that write more as one word with them. Parts of `secrecy.py`.
"""

import base64
import io
import json
import os
import shutil
import tempfile
import zipfile

import canaries
import mails
from sites import Site


def fresh(program, files):
    site = Site(tempfile.mkdtemp(prefix="dossier-secrecy-"), program)
    os.environ.setdefault("XDG_STATE_HOME", site.path("state"))
    for path, data in (canaries.AROUND | files).items():
        target = site.path("Content/" + path)
        os.makedirs(os.path.dirname(target), exist_ok=True)
        with open(target, "wb") as file:
            file.write(data if isinstance(data, bytes) else data.encode())
    return site


def output(site):
    """Every file of the output, as text."""
    found = {}
    for root, _, names in os.walk(site.path("Public")):
        for name in names:
            path = os.path.join(root, name)
            with open(path, "rb") as file:
                found[os.path.relpath(path, site.path("Public"))] = file.read().decode("utf-8", "replace")
    return found


WORDS = canaries.WORDS
SAID = " ".join(WORDS.split()[2:12])


def captures():
    """A capture's name and bytes by how it has the words."""
    def page(words):
        return f"<!DOCTYPE html><html><head><title>x</title></head><body><p>Seen.</p>{words}</body></html>"

    found = {
        "a paragraph": ("c.html", page(f"<p>{WORDS}</p>")), "hidden": ("c.html", page(f"<p hidden>{WORDS}</p>")),
        "a comment": ("c.html", page(f"<!-- {WORDS} -->")), "a script": ("c.html", page(f"<script>x = '{WORDS}'</script>")),
        "not displayed": ("c.html", page(f"<p style='display:none'>{WORDS}</p>")), "struck out": ("c.html", page(f"<del>{WORDS}</del>")),
        "a description": ("c.html", page(f'<meta name="description" content="{WORDS}">')), "a label": ("c.html", page(f'<p aria-label="{WORDS}">x</p>')),
        "a template": ("c.html", page(f"<template><p>{WORDS}</p></template>")), "a style": ("c.html", page(f"<style>/* {WORDS} */</style>")),
        "broken lines": ("c.html", page(f"<p>{WORDS.replace('delete', 'de-<br>lete').replace('records', 're-<br />cords')}</p>")),
        "broken lines of text": ("c.txt", WORDS.replace("delete", "de-\nlete").replace("records", "re-\n  cords")),
        "RTF": ("c.rtf", r"{\rtf1\ansi " + WORDS + "}"), "a message": ("c.eml", "MIME-Version: 1.0\nContent-Transfer-Encoding: base64\n\n" + base64.encodebytes(WORDS.encode()).decode()),
        "JSON": ("c.json", json.dumps({"said": WORDS})),
    }
    half = WORDS.index(" records")
    inner = f"<w:document><w:p><w:r><w:t>{WORDS[:half]}</w:t></w:r><w:r><w:t>{WORDS[half:]}</w:t></w:r></w:p></w:document>"
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr("word/document.xml", inner)
    found["a word processor"] = ("c.docx", data.getvalue())
    for kind, (name, data) in mails.mails(WORDS).items():
        found[f"a mail: {kind}"] = (name, data)
    return found


def source(capture):
    return canaries.document({"title": "17", "type": "interview", "confidential": "true", "capture": capture}, "X.")


def captured(program, short):
    """Words that a capture has anywhere, in an article."""
    found = []
    cases = list(captures().items())[:: 3 if short else 1]
    for kind, (name, data) in cases:
        for text in [f"He said they {SAID}.", "He said they " + SAID.replace("records", "re-<br>cords") + "."]:
            site = fresh(program, {
                "dossier.yml": "title: A dossier\nlanguage: en\nhtml: safe\n", "sources/c1.md": source(name), f"captures/{name}": data,
                "pages/p.md": canaries.document({"title": "P"}, text)})
            run = site.run("build")
            if run.returncode != 1 or "eight words" not in run.stderr or os.path.exists(site.path("Public")):
                found.append(("captured", kind, text, run.stderr[-300:]))
            shutil.rmtree(site.folder)
    for name, data in {"c.pdf": b"%PDF-1.7\n\0\1\2", "c.jpg": b"\xff\xd8\xff\xe0\0\0", "c.7z": b"7z\xbc\xaf\x27\x1c\0"}.items():
        site = fresh(program, {"sources/c1.md": source(name), f"captures/{name}": data})
        if "unread-capture" not in site.run("build").stderr:
            found.append(("captured", name, "it is not told that its words cannot be looked for", ""))
        shutil.rmtree(site.folder)
    print(f"| captured: {len(cases)} shapes of a capture | {len(found)} |")
    return found


def drawings():
    """Drawings with a name where it is not drawn."""
    name = canaries.NAME
    start = '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="1" height="1"'
    return {
        "desc": f"{start}><desc>{name}</desc></svg>", "script": f"{start}><script>// {name}\n</script></svg>", "data": f'{start} data-by="{name}"/>',
        "an unused entity": f'<!DOCTYPE svg [<!ENTITY by "{name}">]>{start}/>', "onload": f'{start} onload="/* {name} */"/>',
        "a local address": f'{start}><image xlink:href="file:///home/jane_whistle/x.png"/></svg>',
        "a drive": f'{start}><image href="C:\\Users\\JaneWhistle\\x.png"/></svg>', "metadata": f"{start}><metadata>{name}</metadata></svg>",
        "a comment": f"{start}><!-- {name} --></svg>", "not displayed": f'{start}><g style="display:none"><text>{name}</text></g></svg>',
        "not displayed, by an attribute": f'{start}><text display="none">{name}</text></svg>',
        "a document type": f'<!DOCTYPE svg SYSTEM "file:///home/jane-whistle/svg.dtd">{start}/>',
    }


def drawn(program, _short):
    found = []
    cases = drawings()
    for kind, svg in cases.items():
        site = fresh(program, {
            "media/open.svg": svg, "pages/p.md": canaries.document({"title": "P"}, "![x](open.svg)"),
            "sources/c1.md": canaries.document({"title": canaries.NAME, "type": "interview", "confidential": "true"}, "X.")})
        run = site.run("build")
        texts = output(site)
        if run.returncode != 0 or "media/open.svg" not in texts or any("whistle" in text.lower() for text in texts.values()):
            found.append(("drawn", kind, run.stderr[-300:]))
        shutil.rmtree(site.folder)
    for kind, svg in {
        "hidden": '<svg xmlns="http://www.w3.org/2000/svg"><g id="a" style="display:none"><text>x</text></g><a href="#a"/></svg>',
        "invisible": '<svg xmlns="http://www.w3.org/2000/svg"><text visibility="hidden">x</text></svg>',
        "transparent": '<svg xmlns="http://www.w3.org/2000/svg"><text style="opacity:0">x</text></svg>',
        "hidden by a style sheet": '<svg xmlns="http://www.w3.org/2000/svg"><style>.a{display:none}</style><text class="a">x</text></svg>',
        "definitions": '<svg xmlns="http://www.w3.org/2000/svg"><defs><text>x</text></defs></svg>',
    }.items():
        site = fresh(program, {"media/open.svg": svg, "pages/p.md": canaries.document({"title": "P"}, "![x](open.svg)")})
        if "carried-metadata" not in site.run("build").stderr:
            found.append(("drawn", kind, "it is not told"))
        shutil.rmtree(site.folder)
    print(f"| drawn: {len(cases)} drawings | {len(found)} |")
    return found


MARKS = ["---\ndraft: true\n---\n", "---\nConfidential: yes\n---\n", "---\npublish: false\n---\n", "+++\ndraft = true\n+++\n", "---\u2028draft: true\u2028---\u2028"]
ENDINGS = [".txt", ".mkd", ".mdown", ".mdx", ".qmd", ".md.bak", ".md~", ".md.orig", ".rst", ".csv"]
BREAKS = ["\u2028", "\u2029", "\u0085", "\u000b", "\u000c"]


def marked(program, _short):
    """Files that are no notes by their names, and notes whose lines end as word processors end them, kept back by front matter."""
    word = canaries.Canaries()
    files = {"notes/open.md": ""}
    for number, mark in enumerate(MARKS):
        for ending in ENDINGS:
            name = f"n{number}{ending}"
            files[f"notes/{name}"] = f"{mark}Words {word()}.\n"
            files["notes/open.md"] += f"[x]({name}) [[{name}]] ![[{name}]]\n\n"
    for number, sign in enumerate(BREAKS):
        files[f"notes/b{number}.md"] = f"---{sign}draft: true{sign}---{sign}Words {word()}.\n"
    site = fresh(program, files)
    run = site.run("build")
    texts = output(site)
    found = [("marked", one) for one in word.words if any(one in text for text in texts.values())]
    if run.returncode != 0 or run.stderr.count("kept-back") == 0:
        found.append(("marked", "the build", run.stderr[-500:]))
    shutil.rmtree(site.folder)
    print(f"| marked: {len(files) - 1} files | {len(found)} |")
    return found


SCRIPTS = [
    ("Jane Whistle", "제인은 Jane Whistle은 말했다"), ("Jane Whistle", "昨日Jane Whistleさんは"), ("Jane Whistle", "นายJane Whistleกล่าว"),
    ("김철수", "그래서 김철수에게서 들었다"), ("김 철수", "김철수라고 했다"), ("田中太郎", "昨日田中太郎さんが"), ("สมชาย ใจดี", "นายสมชายใจดีกล่าวว่า"),
    ("राम शर्मा", "कल राम शर्माने कहा"), ("সালমা বেগম", "কাল সালমা বেগমের কাছে"), ("முருகன் வேலன்", "நேற்று முருகன் வேலனுக்கு"),
    ("გიორგი მაისურაძე", "თქვა გიორგი მაისურაძემ აქ"), ("አበበ በቀለ", "ለአበበ በቀለ ነገረው"), ("שרה לוי", "אמר לשרה לוי כאן"), ("محمد علي", "قال لمحمد علي هنا"),
]


def written(program, _short):
    """Names beside what their scripts write as one word with them; and as a confidential source among notes has them."""
    found = []
    for folder in ["sources", "notes"]:
        files = {f"{folder}/c{number}.md": canaries.document({"title": name, "type": "interview", "confidential": "true"}, "X.") for number, (name, _) in enumerate(SCRIPTS)}
        files |= {f"pages/p{number}.md": canaries.document({"title": f"P {number}"}, text) for number, (_, text) in enumerate(SCRIPTS)}
        site = fresh(program, files)
        told = {one["path"] for one in site.check() if one["id"] == "unpublished-material" and one["severity"] == "error"}
        found += [("written", folder, *case) for number, case in enumerate(SCRIPTS) if f"Content/pages/p{number}.md" not in told]
        shutil.rmtree(site.folder)
    print(f"| written: {len(SCRIPTS)} names | {len(found)} |")
    return found


PARTS = {"captured": captured, "drawn": drawn, "marked": marked, "written": written}
