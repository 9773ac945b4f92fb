#!/usr/bin/env python3
"""Holds feeds and sitemap of the real dossier, built for an address of its own, against what others' programs make of them.

    python3 Tests/Tools/check_feeds.py PROGRAM [CONTENT]

feedparser reads the Atom feeds, jsonfeedvalidator the JSON Feeds, and the sitemap is held against the schema of
sitemaps.org where Debian's package r-cran-pkgdown, which carries it, can be had. Each address that is named must be a file of
the site.
"""

import argparse
import json
import pathlib
import shutil
import subprocess
import sys
import tempfile

import feedparser
import jsonfeedvalidator
from lxml import etree

BASE = "https://example.org/"
SITEMAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"


def built(program, content, folder):
    shutil.copytree(content, folder / "Content")
    settings = folder / "Content/dossier.yml"
    settings.write_text(settings.read_text() + f"\nbaseURL: {BASE}\n")
    subprocess.run([program, "build", folder], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return folder / "Public"


def missing(addresses, public):
    """Those that are no file of the site."""
    for address in addresses:
        if not address.startswith(BASE):
            yield f"{address} is not at the site's address"
            continue
        path = address[len(BASE):].partition("#")[0] or "index.html"
        if not (public / path).is_file():
            yield f"{address} is no file of the site"


def flaws_of_atom(path, public):
    feed = feedparser.parse(str(path))
    if feed.bozo:
        yield f"feedparser: {feed.bozo_exception}"
    if feed.version != "atom10":
        yield f"is read as {feed.version or 'no feed'}"
    if not feed.entries:
        yield "has no entry"
    for entry in feed.entries:
        yield from (f"an entry has no {key}" for key in ("id", "title", "updated", "link") if not entry.get(key))
    yield from missing([entry.link for entry in feed.entries], public)


def as_version_1(feed):
    """What the validator knows: one author where version 1.1 has a list, and no language."""
    def with_one_author(value):
        value = dict(value)
        if "authors" in value:
            value["author"] = value.pop("authors")[0]
        return value

    old = with_one_author(feed)
    del old["language"]
    old["version"] = "https://jsonfeed.org/version/1"
    old["items"] = [with_one_author(item) for item in feed["items"]]
    return old


def flaws_of_json(path, public):
    feed = json.loads(path.read_text())
    for error in jsonfeedvalidator.validate_feed(as_version_1(feed)):
        yield f"jsonfeedvalidator: {error.message}"
    if not feed["items"]:
        yield "has no item"
    yield from missing([item["url"] for item in feed["items"]], public)


def flaws_of_sitemap(path, public, schema):
    document = etree.parse(str(path))
    if schema is not None and not schema.validate(document):
        yield f"the schema: {schema.error_log}"
    addresses = [element.text for element in document.iter(SITEMAP + "loc")]
    if len(addresses) < 10 or len(set(addresses)) < len(addresses):
        yield f"{len(addresses)} addresses, {len(set(addresses))} of them different"
    yield from missing(addresses, public)


def sitemap_schema(folder):
    """The schema of sitemaps.org, out of a package of Debian's; None without it."""
    try:
        subprocess.run(["apt-get", "download", "-q", "r-cran-pkgdown"], cwd=folder, check=True, capture_output=True)
        subprocess.run(["dpkg", "-x", next(folder.glob("*.deb")), folder / "package"], check=True)
        return etree.XMLSchema(etree.parse(str(next((folder / "package").rglob("sitemaps-schema-*.xsd")))))
    except (OSError, subprocess.CalledProcessError, StopIteration):
        return None


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("program")
    parser.add_argument("content", nargs="?", default=str(pathlib.Path(__file__).parents[2] / "Content"))
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        (folder / "schema").mkdir()
        schema = sitemap_schema(folder / "schema")
        public = built(pathlib.Path(options.program).resolve(), options.content, folder / "site")
        checks = {
            "feed.xml": flaws_of_atom, "corrections.xml": flaws_of_atom, "feed.json": flaws_of_json,
            "corrections.json": flaws_of_json,
            "sitemap.xml": lambda path, public: flaws_of_sitemap(path, public, schema),
        }
        flaws = []
        for name, check in checks.items():
            found = list(check(public / name, public)) if (public / name).is_file() else ["is not there"]
            print(f"{name}: {'good' if not found else f'{len(found)} flaws'}")
            flaws += [f"{name}: {flaw}" for flaw in found]
        if (public / "robots.txt").read_text() != f"User-agent: *\nAllow: /\n\nSitemap: {BASE}sitemap.xml\n":
            flaws.append("robots.txt does not lead to the sitemap")
        if schema is None:
            print("the sitemap's schema is not to be had: it was only read")
        print("\n".join(flaws))
        return 1 if flaws else 0


if __name__ == "__main__":
    sys.exit(main())
