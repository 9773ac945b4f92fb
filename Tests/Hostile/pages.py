"""Pages as a browser reads them: which elements and attributes they have, and where they lead."""

import os
import re
from collections import Counter

import html5lib

# Attributes that hold addresses: those that a reader follows, and those that a browser loads from by itself.
FOLLOWED = {("a", "href"), ("area", "href"), ("link", "href"), ("blockquote", "cite"), ("q", "cite"), ("ins", "cite"), ("del", "cite"),
            ("a", "data-originalurl"), ("a", "data-versionurl")}
ADDRESSES = {"href", "src", "srcset", "cite", "action", "formaction", "poster", "data", "background", "ping", "manifest", "xlink:href", "code", "codebase",
             "data-originalurl", "data-versionurl"}
SCHEME = re.compile(r"([a-z][a-z0-9+.-]*):", re.I)
# What a picture has once for each line of a name, and breaks into as many lines as the name is long.
LINE = "{http://www.w3.org/2000/svg}text"

# What an element says by itself where its words are in another script than the page's.
SCRIPT = re.compile("und-[A-Z][a-z]{3}")


class Page:
    def __init__(self, path, tree):
        self.path = path
        self.structure = Counter()
        self.addresses = []  # (element, attribute, value)
        self.policies = 0
        self.scripts = Counter()  # (the file's name, what stands in it)
        self.problems = []
        for element in tree.iter():
            if not isinstance(element.tag, str):
                self.structure["comment"] += 1
                continue
            names = {str(name) for name in element.attrib}
            if SCRIPT.fullmatch(element.attrib.get("lang", "")) and element.attrib.get("dir", "ltr") in ("ltr", "rtl"):
                names -= {"lang", "dir"}
            names = tuple(sorted(names))
            self.structure[(element.tag, names)] += 1
            for name, value in element.attrib.items():
                if name in ADDRESSES:
                    self.addresses.append((element.tag, name, value))
            if element.tag == "script":
                self.scripts[(os.path.basename(element.attrib.get("src", "")), element.text or "")] += 1
            if element.tag == "meta" and "http-equiv" in element.attrib:
                self.note_equivalent(element.attrib)

    def note_equivalent(self, attributes):
        kind, content = attributes["http-equiv"].lower(), attributes.get("content", "")
        if kind == "content-security-policy":
            self.policies += 1
        elif kind == "refresh":
            address = re.sub(r"^\s*[\d.]*\s*[;,]?\s*(?:url\s*=\s*)?['\"]?", "", content, flags=re.I)
            self.addresses.append(("meta", "refresh", address))
        else:
            self.problems.append(f"<meta http-equiv={kind}>")


def read(folder):
    """Each page of a site, by its path."""
    pages = {}
    for parent, _, names in os.walk(folder):
        for name in names:
            if name.endswith(".html"):
                full = os.path.join(parent, name)
                path = os.path.relpath(full, folder)
                with open(full, encoding="utf-8", newline="") as file:
                    pages[path] = Page(path, html5lib.parse(file.read(), treebuilder="etree", namespaceHTMLElements=False))
    return pages


def scheme(address):
    """As a browser reads it; `//` where another host is named without one."""
    plain = re.sub(r"[\t\n\r]", "", address).strip("".join(map(chr, range(0x21)))).replace("\\", "/")
    match = SCHEME.match(plain)
    return match.group(1).lower() if match else "//" if plain.startswith("//") else ""


def unbroken(structure):
    """A page's elements with each kind of line in a picture once: a longer text takes more lines of the same kind."""
    return Counter({element: 1 if element[0] == LINE else count for element, count in structure.items()})


class Allowed:
    """What pages may hold."""

    def __init__(self):
        self.pairs = set()
        self.scripts = set()

    def permit(self, elements):
        """Elements with their attributes, by their names."""
        for name, attributes in elements.items():
            self.pairs.add((name, None))
            self.pairs.update((name, attribute) for attribute in attributes)

    def learn(self, pages):
        for page in pages.values():
            self.scripts.update(page.scripts.items())
            for element in page.structure:
                if element != "comment":
                    self.pairs.add((element[0], None))
                    self.pairs.update((element[0], name) for name in element[1])

    def problems(self, page):
        found = list(page.problems)
        if page.policies != 1:
            found.append(f"{page.policies} Content-Security-Policies")
        found += [f"<script {name}>" for (name, text), count in page.scripts.items() if ((name, text), count) not in self.scripts]
        for element in page.structure:
            if element == "comment":
                found.append("a comment")
                continue
            for pair in [(element[0], None)] + [(element[0], name) for name in element[1]]:
                if pair not in self.pairs or (pair[1] or "").startswith("on"):
                    found.append(f"<{pair[0]} {pair[1] or ''}>")
        for element, name, value in page.addresses:
            kind = scheme(value)
            if kind and (kind not in ("https", "http", "mailto") or (element, name) not in FOLLOWED):
                found.append(f"<{element} {name}={value!r}>")
        return found
