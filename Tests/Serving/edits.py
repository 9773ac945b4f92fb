#!/usr/bin/env python3
"""Edits a served dossier at random, thousands of times, and holds what is served against a fresh build.

    python3 Tests/Serving/edits.py [--program .build/release/dossier] [--edits 10000]

After each hundredth edit every page of a fresh build is asked for, and must be served with the same bytes but for what the
preview adds; nothing else may be served in its place. The server's memory after the last edit may be at most a tenth more than
after the first tenth of them. At last clients listen for events and read none, as a frozen tab does, while an article with many
errors is saved again and again: what is kept for them may not grow.
"""

import argparse
import pathlib
import random
import re
import shutil
import socket
import sys
import tempfile
import time

from served import ROOT, Served

ADDED = re.compile(rb'<script src="/\.dossier/preview\.js" data-tag="[0-9a-z]*" defer></script>\n')
POLICY = b" worker-src 'self';"


def built(page):
    """A served page without what the preview adds."""
    page = ADDED.sub(b"", page, count=1)
    head, end, rest = page.partition(b"</head>")
    return head.replace(POLICY, b"", 1) + end + rest


class Dossier:
    """A dossier of a few dozen files, and the ways to change it."""

    def __init__(self, content, draw):
        self.content, self.draw, self.count = content, draw, 0
        for name in ["articles", "entities", "media", "annotations"]:
            (content / name).mkdir(parents=True)
        (content / "dossier.yml").write_text("title: Edited\n")
        (content / "index.md").write_text("Introduction.\n")
        self.people = [self.person(number) for number in range(8)]
        self.articles = [self.article() for _ in range(20)]

    def person(self, number, title=None):
        path = self.content / f"entities/person-{number}.md"
        path.write_text(f"---\ntitle: {title or f'Person {number}'}\nkind: person\n---\nSomebody. {self.words()}\n")
        return path

    def words(self):
        names = [f"[[person-{self.draw.randrange(8)}]]" for _ in range(3)]
        return f"It was {self.draw.choice(names)} who met {self.draw.choice(names)}. Number {self.draw.randrange(1000)}."

    def text(self, title):
        return f"---\ntitle: {title}\ndate: 20{self.draw.randrange(10, 20)}-0{self.draw.randrange(1, 10)}\n---\n{self.words()}\n\n## Part\n\n{self.words()}\n"

    def article(self):
        self.count += 1
        path = self.content / f"articles/article-{self.count}.md"
        path.write_text(self.text(f"Article {self.count}"))
        return path

    def edit(self):
        kind = self.draw.random()
        if kind < 0.70:
            path = self.draw.choice(self.articles)
            path.write_text(re.sub(r"Number \d+", f"Number {self.draw.randrange(10**6)}", path.read_text()))
        elif kind < 0.78:
            self.count += 1
            self.draw.choice(self.articles).write_text(self.text(f"Renamed {self.count}"))
        elif kind < 0.84:
            number = self.draw.randrange(8)
            self.person(number, f"Person {number} {self.draw.choice('ABC')}")
        # As many come as go: what grows is to be the server's doing.
        elif kind < 0.89 and len(self.articles) < 22:
            self.articles.append(self.article())
        elif kind < 0.93 and len(self.articles) > 18:
            self.articles.pop(self.draw.randrange(len(self.articles))).unlink()
        elif kind < 0.96:
            path = self.articles.pop(self.draw.randrange(len(self.articles)))
            self.count += 1
            self.articles.append(path.rename(self.content / f"articles/moved-{self.count}.md"))
        elif kind < 0.98:
            # Broken for a moment, as every text is while it is typed.
            path = self.draw.choice(self.articles)
            text = path.read_text()
            path.write_text(text[: self.draw.randrange(len(text))] + " [[nobody]]")
            time.sleep(0.03)
            path.write_text(text)
        else:
            (self.content / "dossier.yml").write_text(f"title: Edited {self.draw.randrange(5)}\n")


def settle(served, marker, dossier):
    """Until the server has seen the last edit: a page that is made for it is served."""
    path = dossier.content / "pages" / "settled.md"
    path.parent.mkdir(exist_ok=True)
    path.write_text(f"---\ntitle: Settled\n---\nMarker {marker}.\n")
    end = time.monotonic() + 30
    while time.monotonic() < end:
        if f"Marker {marker}.".encode() in served.get("settled.html")[1]:
            return
        time.sleep(0.01)
    raise AssertionError("the last edit is not served after 30 s")


def differences(program, site, served, folder):
    output = folder / "fresh"
    shutil.rmtree(output, ignore_errors=True)
    Served.build(program, site, "--output", str(output))
    found, pages = [], 0
    for path in sorted(output.rglob("*")):
        name = path.relative_to(output).as_posix()
        if not path.is_file() or name.startswith("."):
            continue
        pages += 1
        status, body, _ = served.get(name)
        if name.endswith(".html"):
            body = built(body)
        if (status, body) != (404 if name == "404.html" and status == 404 else 200, path.read_bytes()):
            found.append(f"{name}: {status}, {len(body)} bytes and not {path.stat().st_size}")
    return found, pages


def unread(served, dossier, saves=300, clients=20):
    """How much more memory the server has when clients have read nothing of many long events, in KiB."""
    connections = []
    for _ in range(clients):
        connection = socket.socket()
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        connection.connect(("127.0.0.1", served.port))
        connection.sendall(f"GET /.dossier/events HTTP/1.1\r\nHost: 127.0.0.1:{served.port}\r\n\r\n".encode())
        connections.append(connection)
    path = dossier.content / "articles/unread.md"
    before = served.memory()
    for number in range(saves):
        path.write_text("---\ntitle: Unread\ndate: 2020\n---\n" + "\n".join(f"[[nobody {number} {line}]]" for line in range(60)) + "\n")
        time.sleep(0.02)
    path.unlink()
    settle(served, "unread", dossier)
    after = served.memory()
    for connection in connections:
        connection.close()
    return after - before


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--program", type=pathlib.Path, default=ROOT / ".build/release/dossier")
    options.add_argument("--edits", type=int, default=10_000)
    options.add_argument("--seed", type=int, default=1)
    options = options.parse_args()
    problems, early = [], None
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        site = folder / "site"
        dossier = Dossier(site / "Content", random.Random(options.seed))
        with Served(options.program, site) as served:
            compared = 0
            for number in range(1, options.edits + 1):
                dossier.edit()
                if number % 20 == 0:
                    time.sleep(0.02)
                if number % 100 == 0:
                    settle(served, number, dossier)
                    found, pages = differences(options.program, site, served, folder)
                    problems += [f"after {number}: {line}" for line in found]
                    compared += pages
                if number == max(100, options.edits // 10):
                    early = served.memory()
            late = served.memory()
            grown = unread(served, dossier)
        print(f"{options.edits} edits, {compared} outputs compared, {len(problems)} differ")
        print(f"memory: {early} KiB after a tenth of them, {late} KiB after the last: {late / early:.2f} times")
        print(f"memory: {grown} KiB more after events that 20 clients did not read")
    # A fourth of a MiB a client, and what a build of so many errors takes.
    if grown > 20 * 1024:
        problems.append("memory grows with what is not read")
    if late > early * 1.1:
        problems.append("memory grows")
    for problem in problems[:20]:
        print(problem)
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
