#!/usr/bin/env python3
"""Checks a built site as files: links, ids, structure, and that no page loads anything from another host.

    check_site.py Public [--at-least 10] [--entities-have-backlinks]

Prints each problem as `file:line: message` and exits with 1 where there is one. Python's standard library only.
"""

import argparse
import base64
import hashlib
import os
import posixpath
import re
import sys
from html.parser import HTMLParser
from urllib.parse import unquote, urlsplit

# Attributes that load what they name, on whatever element they stand.
LOADING = {
    "src", "srcset", "imagesrcset", "poster", "background", "manifest", "ping", "action", "formaction", "classid",
    "codebase", "archive", "lowsrc", "dynsrc", "xlink:href",
}
# Relations of <link> that load nothing: all others do, or open a connection.
NOT_LOADING = {"canonical", "alternate", "author", "license", "me", "next", "prev", "help", "bookmark", "shortlink", "tag"}
HASH = re.compile(r"'sha256-[A-Za-z0-9+/]{43}='")
# Types of <script> that are data and run nothing.
DATA_SCRIPTS = {"application/ld+json", "application/json", "text/plain"}
CSS_ADDRESS = re.compile(r"""url\(\s*(?:"([^"]*)"|'([^']*)'|([^)"'\s]*))\s*\)|@import\s+(?:"([^"]*)"|'([^']*)')""", re.I)
CSS_COMMENT = re.compile(r"/\*.*?\*/", re.S)


def as_a_browser_reads(address):
    """Without the tabs and newlines that browsers take out, and without the white space around."""
    return re.sub(r"[\t\n\r]", "", address).strip("".join(map(chr, range(0x21))))


def scheme(address):
    match = re.match(r"([A-Za-z][A-Za-z0-9+.-]*):", address)
    return match.group(1).lower() if match else None


def is_elsewhere(address):
    """Whether an address leads off the site."""
    return address.replace("\\", "/").startswith("//") or scheme(address) is not None


def css_addresses(text):
    """`(offset, address)` of each address in a style sheet."""
    for match in CSS_ADDRESS.finditer(CSS_COMMENT.sub(lambda m: re.sub(r"[^\n]", " ", m.group()), text)):
        address = next((group for group in match.groups() if group is not None), "")
        yield match.start(), address


def is_strict(policy):
    """Whether a policy lets a page load and run nothing but the site's own files and what it names by a hash, and frame nothing."""
    rules = {words[0].lower(): words[1:] for words in map(str.split, policy.split(";")) if words}
    own = {"'self'", "'none'", "data:"}
    return (
        all(rules.get(name) == ["'none'"] for name in ("default-src", "base-uri", "form-action"))
        and all(value == "'self'" or HASH.fullmatch(value) for name in ("script-src", "style-src") for value in rules.pop(name, []))
        and all(set(values) <= own for values in rules.values())
        and all("data:" not in values for name, values in rules.items() if name != "img-src"))


def candidates(srcset):
    """The addresses of a `srcset`."""
    return [part.split()[0] for part in re.split(r",(?=\s)|,$", srcset) if part.split()]


class Page(HTMLParser):
    """What is noted of one page while it is read."""

    def __init__(self, path, text):
        super().__init__(convert_charrefs=True)
        self.path = path
        self.ids = {}
        self.links = []  # (line, address): what a reader can follow
        self.loads = []  # (line, address): what a browser fetches by itself
        self.problems = []  # (line, message)
        self.counts = {"h1": 0, "main": 0, "title": 0}
        self.title = ""
        self.lang = None
        self.has_policy = False
        self.policy = ""
        self.script = ""
        self.seen = set()  # names of elements so far
        self.has_referrer_policy = False
        self.is_redirect = False
        self.has_doctype = False
        self.mentions = 0
        self.inside = None
        self.externals = []  # (line, address, attributes)
        self.feed(text)
        self.close()

    def problem(self, message):
        self.problems.append((self.getpos()[0], message))

    def handle_decl(self, declaration):
        self.has_doctype = self.has_doctype or declaration.lower() == "doctype html"

    def handle_startendtag(self, tag, pairs):
        self.handle_starttag(tag, pairs)
        self.inside = None

    def handle_starttag(self, tag, pairs):
        attributes = {name: value or "" for name, value in pairs}
        self.seen.add(tag)
        line = self.getpos()[0]
        self.inside = tag if tag in ("title", "style") and not (tag == "title" and self.counts["title"]) else None
        if tag in self.counts:
            self.counts[tag] += 1
        if len(attributes) != len(pairs):
            self.problem(f"<{tag}> has an attribute twice")
        self.note_id(attributes)
        classes = attributes.get("class", "").split()
        if "mention" in classes or "mention-groups" in classes:
            self.mentions += 1
        for name, value in attributes.items():
            if name.startswith("on"):
                self.problem(f"<{tag}> has the inline handler {name}")
            elif name == "srcdoc":
                self.problem(f"<{tag}> has srcdoc")
            elif name == "style":
                self.loads += [(line, address) for _, address in css_addresses(value)]
            elif name in ("srcset", "imagesrcset"):
                self.loads += [(line, address) for address in candidates(value)]
            elif name == "ping":
                self.problem(f"<{tag}> tells another address of each click (ping)")
            elif name == "xlink:href" and tag == "a":
                pass  # A link in a picture is followed by readers only.
            elif name in LOADING or (tag == "object" and name == "data"):
                self.loads.append((line, value))
        self.note_special(tag, attributes, line)

    def note_special(self, tag, attributes, line):
        address = attributes.get("href")
        relations = set(attributes.get("rel", "").lower().split())
        if tag == "html":
            self.lang = attributes.get("lang", "")
        elif tag == "base":
            self.problem("<base> changes what relative links mean")
        elif tag in ("a", "area"):
            if address is not None:
                self.links.append((line, address))
                self.externals.append((line, address, attributes))
        elif tag == "link":
            if address is not None and relations and relations <= NOT_LOADING:
                if not is_elsewhere(as_a_browser_reads(address)):
                    self.links.append((line, address))
            elif address is not None:
                self.loads.append((line, address))
        elif tag == "meta":
            self.note_meta(attributes, line)
        elif tag == "script":
            kind = attributes.get("type", "").lower()
            if "src" not in attributes and kind not in DATA_SCRIPTS:
                (self.inside, self.script) = ("script", "")
        elif address is not None:
            self.loads.append((line, address))

    def note_meta(self, attributes, line):
        content = attributes.get("content", "")
        kind = attributes.get("http-equiv", "").lower()
        if kind == "content-security-policy":
            # What stands above a policy is loaded without it.
            self.policy += content
            self.has_policy = self.has_policy or (is_strict(content) and not self.loads and "link" not in self.seen)
        elif kind == "refresh":
            self.is_redirect = True
            match = re.match(r"\s*[\d.]+\s*[;,]\s*(?:url\s*=\s*)?['\"]?([^'\"]*)", content, re.I)
            if match and is_elsewhere(as_a_browser_reads(match.group(1))):
                self.problem(f"it goes on by itself to {match.group(1)}, which is elsewhere")
            elif match:
                self.links.append((line, match.group(1)))
        elif attributes.get("name", "").lower() == "referrer":
            self.has_referrer_policy = True

    def note_id(self, attributes):
        if "id" not in attributes:
            return
        name = attributes["id"]
        if not name or re.search(r"\s", name):
            self.problem(f"the id “{name}” is empty or has white space in it")
        elif name in self.ids:
            self.problem(f"the id “{name}” stands on line {self.ids[name]} already")
        else:
            self.ids[name] = self.getpos()[0]

    def handle_endtag(self, tag):
        if self.inside == "script":
            digest = base64.b64encode(hashlib.sha256(self.script.encode()).digest()).decode()
            if f"'sha256-{digest}'" not in self.policy:
                self.problem("<script> without src whose hash the policy does not name")
        self.inside = None

    def handle_data(self, data):
        if self.inside == "title":
            self.title += data
        elif self.inside == "script":
            self.script += data
        elif self.inside == "style":
            line = self.getpos()[0]
            self.loads += [(line + data.count("\n", 0, at), address) for at, address in css_addresses(data)]


class Site:
    def __init__(self, folder):
        self.folder = folder
        self.files = set()
        self.pages = {}
        self.problems = []
        self.links = 0
        for parent, _, names in os.walk(folder):
            for name in names:
                self.files.add(os.path.relpath(os.path.join(parent, name), folder).replace(os.sep, "/"))
        for path in sorted(self.files):
            if path.endswith((".html", ".svg")):
                self.pages[path] = Page(path, self.read(path))

    def read(self, path):
        with open(os.path.join(self.folder, path), "rb") as file:
            data = file.read()
        try:
            return data.decode("utf-8")
        except UnicodeDecodeError as error:
            self.problem(path, data.count(b"\n", 0, error.start) + 1, "is not UTF-8")
            return data.decode("utf-8", "replace")

    def problem(self, path, line, message):
        self.problems.append((path, line, message))

    def html(self):
        return [page for path, page in self.pages.items() if path.endswith(".html")]

    def check(self):
        for path, page in self.pages.items():
            for line, message in page.problems:
                self.problem(path, line, message)
            for line, address in page.loads:
                self.check_load(path, line, address)
            for line, address in page.links:
                self.check_link(path, line, address)
            self.check_externals(page)
            if path.endswith(".html"):
                self.check_structure(page)
        for path in sorted(self.files):
            if path.endswith(".css"):
                text = self.read(path)
                for at, address in css_addresses(text):
                    self.check_load(path, text.count("\n", 0, at) + 1, address)

    def check_structure(self, page):
        def need(holds, message):
            if not holds:
                self.problem(page.path, 1, message)

        need(page.has_doctype, "has no <!DOCTYPE html>")
        need(page.counts["h1"] == 1, f"has {page.counts['h1']} h1 elements, where one belongs")
        need(page.counts["main"] == 1, f"has {page.counts['main']} main elements, where one belongs")
        need(page.lang, "has no lang on <html>")
        need(page.title.strip(), "has no title, or an empty one")
        need(page.has_policy, "has no strict Content-Security-Policy above all that it governs")

    def check_load(self, path, line, address):
        address = as_a_browser_reads(address)
        if scheme(address) == "data":
            return
        if is_elsewhere(address):
            self.problem(path, line, f"loads {address} from elsewhere")
        else:
            self.check_internal(path, line, address)

    def check_link(self, path, line, address):
        address = as_a_browser_reads(address)
        if not is_elsewhere(address):
            self.check_internal(path, line, address)
        elif scheme(address) not in ("http", "https", "mailto"):
            self.problem(path, line, f"links to {address[:60]}, which is not http, https or mailto")

    def check_externals(self, page):
        for line, address, attributes in page.externals:
            if scheme(as_a_browser_reads(address)) not in ("http", "https"):
                continue
            relations = attributes.get("rel", "").lower().split()
            if "noopener" not in relations:
                self.problem(page.path, line, f"the link to {address} has no rel=noopener")
            if not ("referrerpolicy" in attributes or "noreferrer" in relations or page.has_referrer_policy):
                self.problem(page.path, line, f"the link to {address} has no referrerpolicy")

    def check_internal(self, path, line, address):
        self.links += 1
        try:
            parts = urlsplit(address)
        except ValueError:
            self.problem(path, line, f"{address} is no address")
            return
        if parts.path.startswith(("/", "\\")):
            self.problem(path, line, f"{address} is not relative")
            return
        target = path
        if parts.path:
            target = posixpath.normpath(posixpath.join(posixpath.dirname(path), unquote(parts.path)))
        if target.startswith("../") or target == "..":
            self.problem(path, line, f"{address} leads out of the site")
        elif parts.path.endswith("/") or target not in self.files:
            self.problem(path, line, f"{address} leads to no file")
        else:
            # What follows `:~:` is for the browser, which marks the words.
            fragment = unquote(parts.fragment.split(":~:")[0])
            # In another file it is for whatever shows that, such as `#page=12`.
            is_page = target.endswith(".html")
            if fragment and is_page and (target not in self.pages or fragment not in self.pages[target].ids):
                self.problem(path, line, f"{address}: there is no id “{fragment}” there")


def check(folder, at_least=1, entities_have_backlinks=False):
    """The site, checked: its problems are in `problems`, sorted."""
    site = Site(folder)
    site.check()
    pages = site.html()
    if len(pages) < at_least:
        site.problem(folder, 0, f"{len(pages)} pages, where at least {at_least} belong")
    if entities_have_backlinks:
        entities = [p for p in pages if posixpath.dirname(p.path) == "entities" and not p.is_redirect]
        if not entities:
            site.problem(folder, 0, "there are no entities")
        for page in entities:
            if not page.mentions:
                site.problem(page.path, 1, "nothing mentions this entity")
    site.problems.sort()
    return site


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("folder")
    parser.add_argument("--at-least", type=int, default=1, metavar="N", help="how many pages there must be")
    parser.add_argument("--entities-have-backlinks", action="store_true")
    arguments = parser.parse_args()
    site = check(arguments.folder, arguments.at_least, arguments.entities_have_backlinks)
    for path, line, message in site.problems:
        print(f"{path}:{line}: {message}" if line else f"{path}: {message}")
    print(f"{len(site.html())} pages, {site.links} links within the site, {len(site.problems)} problems")
    return 1 if site.problems else 0


if __name__ == "__main__":
    sys.exit(main())
