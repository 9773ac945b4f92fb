#!/usr/bin/env python3
"""Looks for what must not be published in every file that is, hidden ones included.

    python3 Tests/Evidence/secrecy.py [--short] [--program PATH] [--only PART]

The parts, each against the built program:

- `kept`: every field of every type of drafts, confidential sources and notes, comments, ignored notes, captures and media holds
  a word of its own (`canaries.py`). No file of the output, of a preview and of what was said has one, after a build, an edit,
  a withdrawal of what was public, and builds that were killed;
- `named`: a confidential source's name in twenty spellings and more in each field and construct, its address in ten, and its
  words: each is told at its place, and the messages hold no name;
- `copied`: files that name a confidential source in each encoding, in archives, in what a PDF says of itself: each is told of;
- `captured`, `drawn`, `marked`, `written`: what readers do not see in captures and drawings, in files that front matter keeps back;
  names in scripts that write more as one word with them (`hidden.py`);
- `innocent`: two hundred sentences that name nobody: none is told of;
- `pictures`: pictures with metadata, as exiftool writes and reads them;
- `measure`: how much longer 10,000 pages take with 50 confidential sources.

Exit status: 0 nothing was found, 1 something was, 2 wrong usage. `--short` takes some of the spellings and leaves out the measure.
"""

import argparse
import html
import json
import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import unicodedata
import urllib.parse
import urllib.request

import canaries
import hidden
import pictures
from sites import CHECKOUT, PROGRAM, Site

sys.path.insert(0, os.path.join(CHECKOUT, "Tests/Benchmarks"))


def readings(data):
    """A file's bytes as people and programs read them."""
    text = data.decode("utf-8", "replace")
    for reading in [text, html.unescape(text), urllib.parse.unquote(text), unicodedata.normalize("NFKC", text)]:
        yield reading.lower()


def holding(words, folder):
    """The files below a folder, hidden ones too, that have one of the words in their bytes or names."""
    found = []
    pattern = re.compile("|".join(map(re.escape, sorted(words))))
    for root, folders, files in os.walk(folder):
        for name in folders + files:
            path = os.path.join(root, name)
            texts = [name.lower()]
            if os.path.isfile(path):
                with open(path, "rb") as file:
                    texts += readings(file.read())
            found += [(os.path.relpath(path, folder), match[0]) for text in texts if (match := pattern.search(text))]
    return sorted(set(found))


def fresh(program):
    folder = tempfile.mkdtemp(prefix="dossier-secrecy-")
    site = Site(folder, program)
    os.environ["XDG_STATE_HOME"] = os.path.join(folder, "state")
    os.environ["XDG_CACHE_HOME"] = os.path.join(folder, "cache")
    return site


def fill(site, files):
    for path, text in files.items():
        site.write("Content/" + path, text)


def output(site):
    return site.path("Public")


def kept(program, short):
    """What of all that is kept back is found, after each step."""
    found = []
    word = canaries.Canaries()
    site = fresh(program)
    fill(site, canaries.AROUND)
    fill(site, canaries.everything(word))
    steps = 0

    def look(step):
        nonlocal steps
        steps += 1
        found.extend((step, *what) for what in holding(word.words, output(site)))

    run = site.run("build")
    if run.returncode != 0:
        found.append(("build", "it ended with an error", run.stderr[-2000:]))
    look("build")
    site.write("Content/pages/new.md", "---\ntitle: New\n---\nNew.\n")
    site.run("build")
    look("edit")
    found.extend(preview(site, word.words))
    withdrawn = withdrawals(site, word, look, 3 if short else 30)
    found.extend(withdrawn)
    shutil.rmtree(site.folder)
    each = one_by_one(program)
    found.extend(each)
    print(f"| kept back: {len(word.words)} fields, after {steps} steps | {len(found)} |")
    return found


def preview(site, words):
    """What a preview without drafts hands out, for every address that a build has or that a draft would have."""
    server = subprocess.Popen(
        [site.program, "serve", "--port", "0"], cwd=site.folder, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    try:
        address = None
        for line in server.stdout:
            if match := re.search(r"http://[\w.:\[\]]+/", line):
                address = match[0]
                break
        if address is None:
            return [("preview", "it did not start", "")]
        paths = {os.path.relpath(os.path.join(root, name), output(site)) for root, _, files in os.walk(output(site)) for name in files}
        for root, _, files in os.walk(site.path("Content")):
            folder = os.path.relpath(root, site.path("Content"))
            paths |= {os.path.join(folder, name.removesuffix(".md") + ending) for name in files for ending in (".html", ".md", "")}
        found = []
        for path in sorted(paths):
            try:
                with urllib.request.urlopen(address + urllib.parse.quote(path), timeout=20) as answer:
                    data = answer.read()
            except OSError:
                continue
            texts = list(readings(data))
            found += [("preview", path, word) for word in words if any(word in text for text in texts)]
        return found
    finally:
        server.send_signal(signal.SIGINT)
        server.wait(20)


def withdrawals(site, word, look, kills):
    """Publishes documents whole, touches pages, and keeps them back: also with builds that are killed in between."""
    published = canaries.kept_back(word, {})
    # The capture of a public source is none of what readers may see either.
    fill(site, published)
    run = site.run("build")
    if run.returncode != 0:
        return [("withdrawal", "the site cannot be published first", run.stderr[-2000:])]
    if not holding(word.words, output(site)):
        return [("withdrawal", "nothing was public before", "")]
    touch(site)
    for path, text in published.items():
        site.write("Content/" + path, text.replace("---\n", "---\ndraft: true\n", 1))
    for number in range(kills):
        process = subprocess.Popen(
            [site.program, "build", "-q"], cwd=site.folder, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        time.sleep(0.001 * number)
        process.kill()
        process.wait()
    run = site.run("build")
    look("withdrawal of touched pages, killed builds before")
    return [] if run.returncode == 0 else [("withdrawal", "the build ended with an error", run.stderr[-2000:])]


def touch(site):
    """Puts a line after every page and feed, as tools do that count readers."""
    for root, _, files in os.walk(output(site)):
        for name in files:
            if name.endswith((".html", ".xml")):
                with open(os.path.join(root, name), "a", encoding="utf-8") as file:
                    file.write("<!-- counter -->\n")


def one_by_one(program):
    """Withdraws one document of each type after the other, in each way, from a site whose every page someone touched."""
    found = []
    for kind in [*canaries.FOLDERS, "correction"]:
        for way in ["draft: true", "confidential: true", "ignore"]:
            if way == "confidential: true" and kind != "source":
                continue
            site = fresh(program)
            fill(site, canaries.AROUND)
            settings = "title: A dossier\nlanguage: en\nbaseURL: https://dossier.example/\n"
            site.write("Content/dossier.yml", settings)
            word = canaries.Canaries()
            folder = canaries.FOLDERS.get(kind, "annotations")
            keys = canaries.typed(word, "annotation" if kind == "correction" else kind)
            if kind == "correction":
                keys = {key: keys[key] for key in ["title", "tags", "article", "quote", "sources"]} | {"kind": "correction", "date": "2018-05-01"}
            path = f"{folder}/{kind}-{word()}.md"
            text = canaries.document(keys, canaries.body(word))
            fill(site, {path: text, "captures/c.txt": "A capture.\n"})
            run = site.run("build")
            if run.returncode != 0 or not holding(word.words, output(site)):
                found.append((kind, way, "not public before", run.stderr[-1000:]))
                continue
            touch(site)
            if way == "ignore":
                site.write("Content/dossier.yml", settings + f"ignore: [{path}]\n")
            else:
                site.write("Content/" + path, text.replace("---\n", f"---\n{way}\n", 1))
            site.write("Content/pages/broken.md", "---\ntitle: Broken\n---\n[[nothing-of-that-name]]\n")
            failed = site.run("build")
            # The manifest lists addresses; it goes with the pages. The address of a confidential source is not written out.
            there = {name for name, _ in holding(word.words, output(site)) if name != ".dossier-manifest"}
            told = set(re.findall(r"Public/(\S+)", failed.stderr))
            found += [(kind, way, "still public and not told", name) for name in sorted(there - told) if way != "ignore" and not (kind in name and way.startswith("confidential"))]
            site.remove("Content/pages/broken.md")
            run = site.run("build")
            if run.returncode != 0:
                found.append((kind, way, "the build ended with an error", run.stderr[-1000:]))
            found += [(kind, way, *what) for what in holding(word.words, output(site))]
            shutil.rmtree(site.folder)
    return found


def confidential():
    return canaries.AROUND | {
        "sources/c1.md": canaries.document(
            {"title": canaries.NAME, "type": "interview", "confidential": "true", "url": canaries.ADDRESS, "capture": "c.txt"}, "X."),
        "captures/c.txt": canaries.WORDS + "\n",
    } | {
        f"sources/l{number}.md": canaries.document({"title": name, "type": "interview", "confidential": "true"}, "X.")
        for number, name in enumerate(canaries.LOOKALIKES)
    }


def named(program, short):
    """Places in which a name, an address or words were not told of, and messages that hold them."""
    cases = {}
    for number, (spelling, words) in enumerate(canaries.spellings().items()):
        some = list(canaries.places(words).items())
        # In a name `#`, `|` or a line break may mean something else; tags are one word.
        for index, (place, (folder, text)) in enumerate(some):
            if not short or (index + number) % 6 == 0:
                cases[f"{folder}/x{number}-{index}.md"] = (f"{spelling}, {place}", text)
    for number, (spelling, address) in enumerate(canaries.addresses().items()):
        for index, text in enumerate([f"[x]({address})", f"See <{address}> there.", f"`{address}`", f"At {address}."]):
            cases[f"pages/y{number}-{index}.md"] = (f"address, {spelling}", canaries.document({"title": "A page"}, text))
    first, last = canaries.NAME.split()
    for index, row in enumerate([f"| {first} | {last} |", f"| {last} | {first} |"]):
        cases[f"pages/w{index}.md"] = ("cells", canaries.document({"title": "A page"}, f"| a | b |\n| - | - |\n| x | y |\n{row}"))
    said = " ".join(canaries.WORDS.split()[3:12])
    for index, text in enumerate([said, f"“{said}”", f"‘{said}’", said.upper(), said.replace(" ", ", "), f"*{said}*"]):
        cases[f"pages/z{index}.md"] = ("words", canaries.document({"title": "A page"}, f"He wrote {text}."))
    site = fresh(program)
    fill(site, confidential())
    fill(site, {path: text for path, (_, text) in cases.items()})
    run = site.run("check", "--format", "json")
    found = []
    told = {}
    for line in run.stdout.splitlines():
        diagnostic = json.loads(line)
        told.setdefault(diagnostic["path"], set()).add(diagnostic["id"])
        if diagnostic["id"] == "unpublished-material" and "line" not in diagnostic:
            found.append((diagnostic["path"], "has no line", diagnostic["message"]))
    for path, (case, text) in cases.items():
        if not told.get("Content/" + path, set()) & {"unpublished-material", "link-to-confidential"}:
            found.append((case, path, text))
    for form in ["text", "json", "github"]:
        run = site.run("check", "--format", form)
        texts = list(readings((run.stdout + run.stderr).encode()))
        for word in [canaries.NAME.lower(), "whistle", "leak.example", "told to delete", "c1.md"]:
            if any(word in text for text in texts):
                found.append(("messages", form, word))
    for form in ["text", "json", "github"]:
        run = site.run("verify", "--format", form)
        texts = list(readings((run.stdout + run.stderr).encode()))
        for word in [canaries.NAME.lower(), "c1.md", "sources/c1", "c.txt"]:
            if any(word in text for text in texts):
                found.append(("ledger", form, word))
    if site.run("build").returncode != 1 or os.path.exists(output(site)):
        found.append(("build", "it published", ""))
    shutil.rmtree(site.folder)
    print(f"| named: {len(cases)} cases | {len(found)} |")
    return found


def copied(program, short):
    """Files that are copied and name a source, one site each: what is published of them."""
    found = []
    cases = canaries.files_that_name()[:: 6 if short else 1]
    for kind, name, title, data in cases:
        site = fresh(program)
        fill(site, canaries.AROUND)
        site.write("Content/sources/c1.md", canaries.document({"title": title, "type": "interview", "confidential": "true"}, "X."))
        site.write("Content/pages/p.md", canaries.document({"title": "A page"}, f"See ![[{name}]]."))
        with open(site.path(f"Content/media/{name}"), "wb") as file:
            file.write(data)
        run = site.run("build")
        if run.returncode != 1 or "exposed-secret" not in run.stderr or os.path.exists(output(site)):
            found.append(("copied", kind, name, run.stderr[-300:]))
        if any(part.lower() in run.stderr.lower() for part in title.split()):
            found.append(("copied", kind, name, "the message names it"))
        shutil.rmtree(site.folder)
    print(f"| copied: {len(cases)} files | {len(found)} |")
    return found


def innocent(program, _):
    site = fresh(program)
    fill(site, confidential())
    sentences = canaries.innocent()
    for number, sentence in enumerate(sentences):
        site.write(f"Content/pages/p{number}.md", canaries.document({"title": f"Page {number}"}, sentence))
    found = [
        (sentences[int(re.search(r"p(\d+)\.md", diagnostic["path"])[1])], diagnostic["id"], "")
        for diagnostic in site.check()
        if diagnostic["severity"] == "error"
    ]
    run = site.run("build")
    if run.returncode != 0:
        found.append(("build", "it was blocked", run.stderr[-2000:]))
    shutil.rmtree(site.folder)
    print(f"| innocent: {len(sentences)} sentences | {len(found)} |")
    return found


def measure(program, short):
    """Medians of builds into memory, in turn without and with 50 confidential sources."""
    if short:
        return []
    import benchmark_site

    base = tempfile.mkdtemp(prefix="dossier-secrecy-", dir="/dev/shm" if os.path.isdir("/dev/shm") else None)
    for name in ["without", "with"]:
        benchmark_site.make(10_000, os.path.join(base, name), hugo=False)
    content = next(os.path.join(root) for root, _, files in os.walk(os.path.join(base, "with")) if "dossier.yml" in files)
    os.makedirs(os.path.join(content, "sources"), exist_ok=True)
    for number in range(50):
        keys = {
            "title": f"Informant{number} Quillfeather{number}", "aliases": f"[Source Nightjar {number}x]", "type": "interview",
            "confidential": "true", "url": f"https://leak{number}.example/doc", "capture": f"z{number}.txt",
        }
        with open(os.path.join(content, f"sources/zz{number}.md"), "w", encoding="utf-8") as file:
            file.write(canaries.document(keys, "X."))
        os.makedirs(os.path.join(content, "captures"), exist_ok=True)
        with open(os.path.join(content, f"captures/z{number}.txt"), "w", encoding="utf-8") as file:
            file.write(" ".join(f"quark{number}w{index}" for index in range(2000)))
    times = {"without": [], "with": []}
    for _ in range(7):
        for name, taken in times.items():
            out = os.path.join(base, "out")
            shutil.rmtree(out, ignore_errors=True)
            site = os.path.dirname(content.replace("/with", "/" + name))
            start = time.monotonic()
            run = subprocess.run([program, "build", "-q", site, "--output", out], capture_output=True, text=True, check=False)
            taken.append(time.monotonic() - start)
            if run.returncode != 0:
                return [("measure", name, run.stderr[-500:])]
    shutil.rmtree(base)
    without, with_ = (sorted(times[name])[3] for name in ["without", "with"])
    print(f"| 10,000 pages: {without:.2f} s without, {with_:.2f} s with 50 confidential sources: {with_ / without:.2f} times | |")
    return [] if with_ <= 1.5 * without else [("measure", "it takes more than half as much again", f"{with_ / without:.2f}")]


PARTS = {"kept": kept, "named": named, "copied": copied, **hidden.PARTS, "innocent": innocent, "pictures": pictures.run, "measure": measure}


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--short", action="store_true", help="one case of six, few kills, and no measure")
    parser.add_argument("--only", choices=PARTS, help="one part")
    parser.add_argument("--program", default=PROGRAM, help="the program to run")
    arguments = parser.parse_args()
    program = os.path.abspath(arguments.program)
    if not os.access(program, os.X_OK):
        parser.error(f"there is no program at {program}; build it, or give --program")
    print("| what | found |\n| --- | ---: |")
    found = []
    for name, part in PARTS.items():
        if arguments.only in (None, name):
            found += part(program, arguments.short)
    for one in found[:100]:
        print("- " + ": ".join(str(part) for part in one))
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
