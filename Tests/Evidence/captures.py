"""Captures, words that are quoted from them, and what must come of it: a table, one source and one claim a case."""

import base64
import quopri

# A sentence with letters of its own, for each encoding by the label of the Encoding Standard and Python's name.
ENCODED = {
    "utf-8": ("utf-8", "Łódź paid “nothing” – не"), "utf-16": ("utf-16", "Łódź paid “nothing” – не"),
    "windows-1250": ("cp1250", "Łódź nie zapłaciła"), "windows-1251": ("cp1251", "Мы ничего не платили"),
    "windows-1252": ("cp1252", "Wir zahlten “nichts” – für"), "windows-1253": ("cp1253", "Δεν πληρώσαμε τίποτα"),
    "windows-1254": ("cp1254", "Hiçbir şey ödemedik ğ"), "windows-1255": ("cp1255", "לא שילמנו דבר"),
    "windows-1256": ("cp1256", "لم ندفع شيئا"), "windows-1257": ("cp1257", "Mēs neko nemaksājām"),
    "windows-1258": ("cp1258", "Đô la không"), "iso-8859-1": ("latin-1", "Wir zahlten für nichts"),
    "iso-8859-2": ("iso8859_2", "Nezaplatili jsme čeště"), "iso-8859-3": ("iso8859_3", "Ni pagis neniom ĉi ĝ"),
    "iso-8859-4": ("iso8859_4", "Mes nemokėjome ų"), "iso-8859-5": ("iso8859_5", "Мы ничего не платили"),
    "iso-8859-6": ("iso8859_6", "لم ندفع شيئا"), "iso-8859-7": ("iso8859_7", "Δεν πληρώσαμε τίποτα"),
    "iso-8859-8": ("iso8859_8", "לא שילמנו דבר"), "iso-8859-9": ("iso8859_9", "Hiçbir şey ödemedik ğ"),
    "iso-8859-10": ("iso8859_10", "Við greiddum ekkert ð"), "iso-8859-13": ("iso8859_13", "Mēs neko nemaksājām"),
    "iso-8859-14": ("iso8859_14", "Ni thalwyd dŵr ŷ"), "iso-8859-15": ("iso8859_15", "Nous avons payé 5 €"),
    "iso-8859-16": ("iso8859_16", "Nu am plătit nimic ș"), "koi8-r": ("koi8_r", "Мы ничего не платили"),
    "shift_jis": ("cp932", "何も払わなかった。ﾃｽﾄ"), "euc-jp": ("euc_jp", "何も払わなかった"), "gb18030": ("gb18030", "我们什么都没付。𠀀"),
    "gbk": ("gbk", "我們什麼都沒付丂"), "euc-kr": ("cp949", "우리는 아무것도 내지 않았다 갂"),
    "ibm850": ("cp850", "Wir zahlten für nichts"), "ibm866": ("cp866", "Мы ничего не платили"),
}

# Pages, words, and whether a reader of the page sees them.
SEEN = [
    ("a mark", "<p>We <mark>paid</mark> nothing</p>", "We paid nothing"), ("emphasis", "<p>We <b>pa</b>id nothing", "We paid nothing"),
    ("a footnote's number", "<p>We paid nothing<sup>1</sup> to them</p>", "nothing to them"),
    ("a footnote's link", "<p>The EU<sup><a href='#f'>1</a></sup> paid</p>", "The EU paid"),
    ("a note in brackets", "<p>nothing<a href='#f'>[1]</a> to them</p>", "nothing to them"),
    ("around what is struck out", "<p>We <del>never</del> paid</p>", "We paid"),
    ("a class that hides nothing here", "<p class=hidden>We paid</p>", "We paid"), ("shown at last", "<p style='display:none;display:block'>We paid</p>", "We paid"),
    ("an open dialog", "<dialog open>We paid</dialog>", "We paid"), ("details", "<details><summary>x</summary>We paid</details>", "We paid"),
    ("a reference", "<p>caf&eacute; &amp; bar", "café & bar"), ("after a hidden item", "<ul><li hidden>x<li>We paid</ul>", "We paid"),
    ("after a hidden paragraph", "<p hidden>x<p>We paid", "We paid"), ("an inserted word", "<p>We <ins>have</ins> paid", "We have paid"),
    ("a text area", "<textarea>We paid</textarea>", "We paid"), ("a line broken", "<p>We<br>paid", "We paid"),
    ("a soft hyphen", "<p>We pa&shy;id", "We paid"), ("a `<` that is none", "<p>1 < 2 and We paid", "1 < 2 and We paid"),
    ("a table's cell", "<table><tr><td>We paid<td>x</table>", "We paid"), ("a picture's text", "<svg><text>We paid</text></svg>", "We paid"),
    ("a class of its sheet that hides nothing", "<style>.x{color:red}</style><p class=x>We paid</p>", "We paid"),
    ("hidden on paper only", "<style>@media print{p{display:none}}</style><p>We paid</p>", "We paid"),
    ("hidden on small screens only", "<style>@media (max-width:40em){p{display:none}}</style><p>We paid</p>", "We paid"),
    ("shown by a later rule", "<style>p{display:none}p{display:block}</style><p>We paid</p>", "We paid"),
    ("a page that a script shows", "<style>body{opacity:0}</style><p>We paid</p>", "We paid"),
    ("hidden where a mouse is", "<style>p:hover{display:none}</style><p>We paid</p>", "We paid"), ("another sibling", "<style>h2+p{display:none}</style><h2>x</h2><hr><p>We paid</p>", "We paid"),
    ("hidden from programs that read out", "<p aria-hidden=true inert>We paid</p>", "We paid"),
    ("a comment within", "<p>We <!-- never -->paid", "We paid"), ("a paragraph in a list", "<ul><li><p>We paid</ul>", "We paid"),
]
UNSEEN = [
    ("hidden", "<p hidden>We paid</p>"), ("until found", "<p hidden=until-found>We paid</p>"), ("display:none", "<p style='display:none'>We paid</p>"),
    ("in capitals", "<p STYLE='DISPLAY: NONE'>We paid</p>"), ("important", "<p style='display:none!important;display:block'>We paid</p>"),
    ("with a comment", "<p style='display:/**/none'>We paid</p>"), ("escaped", "<p style='d\\69 splay:none'>We paid</p>"), ("in a hidden parent", "<div hidden><p>We paid</p></div>"),
    ("invisible", "<p style='visibility:hidden'>We paid</p>"), ("deleted", "<p><del>We paid</del></p>"), ("struck out", "<p><s>We paid</s></p>"),
    ("struck out by a style", "<p style='text-decoration:line-through'>We paid</p>"), ("struck out, not closed", "<p><s>x</p><p>We paid</p>"),
    ("in a script", "<script>We paid</script>"), ("in a style", "<style>We paid</style>"), ("in a comment", "<!-- We paid -->"),
    ("in a title", "<title>We paid</title>"), ("in an attribute", "<p title='We paid'>x</p>"), ("in a template", "<template>We paid</template>"),
    ("for those without a script", "<noscript>We paid</noscript>"), ("in a frame", "<iframe>We paid</iframe>"), ("a closed dialog", "<dialog>We paid</dialog>"),
    ("in a video", "<video>We paid</video>"), ("a picture's title", "<svg><title>We paid</title></svg>"), ("without opacity", "<p style='opacity:0'>We paid</p>"),
    ("by its sheet", "<style>.x{display:none}</style><p class='a x'>We paid</p>"), ("by its sheet, after it", "<p id=x>We paid</p><style>#x{visibility:hidden}</style>"),
    ("by its sheet, within", "<style>div > .x p{display:none}</style><div><div class=x><p>We paid</p></div></div>"),
    ("by its sheet on screens", "<style>@media screen{[data-x]{opacity:0}}</style><p data-x>We paid</p>"),
    ("by its sheet, after another", "<style>h2 + p{display:none}</style><h2>x</h2><p>We paid</p>"), ("by its sheet, later", "<style>.x ~ p{opacity:0}</style><hr class=x><hr><p>We paid</p>"),
    ("by its sheet, the first", "<style>li:first-child{display:none}</style><ul><li>We paid</ul>"), ("by its sheet, by number", "<style>p:nth-child(2n){display:none}</style><div><hr><p>We paid</p></div>"),
    ("by its sheet, unless pointed at", "<style>.x:not(:hover){visibility:hidden}</style><p class=x>We paid</p>"),
    ("struck out by its sheet", "<style>.x{text-decoration:line-through}</style><p><span class=x>We paid</span></p>"),
    ("beside the screen", "<p style='position:absolute;left:-9999px'>We paid</p>"), ("white on white", "<p style='color:#fff;background:#fff'>We paid</p>"),
    ("over two blocks", "<nav>We</nav><aside>paid</aside>"), ("over two paragraphs", "<p>We</p><p>paid</p>"), ("over two cells", "<table><td>We</td><td>paid</td></table>"),
    ("half of a word", "<p>We paidback"), ("another case", "<p>WE PAID"), ("a script in a comment in a script", "<script><!-- <script> </script> We paid --></script>"),
    ("a list's items", "<ul><li>We<li>paid</ul>"), ("a closed popover", "<div popover>We paid</div>"),
]

# Nobody who reads as far as Dossier does can say whether a reader of the page sees the words.
DOUBTFUL = [
    ("by what it holds", "<style>.x:has(b){display:none}</style><p class=x>We paid</p>"), ("the last", "<style>p:last-child{display:none}</style><div><p>We paid</p></div>"),
    ("shown again", "<style>.x{display:none}.x:has(b){display:block}</style><p class=x>We paid</p>"), ("in a container", "<style>@container (min-width:1px){.x{opacity:0}}</style><p class=x>We paid</p>"),
    ("a word between", "<style>b:last-child{display:none}</style><p>We <b>never</b> paid</p>"), ("of no language", "<style>p:lang(de){display:none}</style><p>We paid</p>"),
]

LETTER = "We paid nothing to the port. The director said that we never paid a cent.\n\nNobody asked us. In the spring we answered.\n"
PIECES = [
    ("all of it", "We paid nothing", "ok"), ("an omission", "We paid … to the port", "ok"), ("three dots", "We paid ... to the port", "ok"),
    ("in brackets", "We paid [...] to the port", "ok"), ("a word put in", "The director said that [they] never paid", "ok"),
    ("a letter in brackets", "[w]e answered", "ok"), ("a letter of its own", "[I]n the spring", "ok"), ("over two paragraphs", "a cent … Nobody asked us", "ok"),
    ("the wrong way round", "to the port … We paid", "failed"), ("a piece that is not there", "We paid … everything", "failed"),
    ("half a word between", "We pa … nothing", "failed"), ("nothing but dots", "…", "failed"), ("the opposite", "We paid everything", "failed"),
    ("run on over a paragraph", "a cent. Nobody asked us", "failed"), ("another case", "the director", "failed"), ("with spaces", "We  paid\u00a0nothing", "ok"),
    ("three pieces", "We … to the port … never paid", "ok"), ("a word of ours put in", "We paid [them] to the port", "ok"),
    ("dots at the end", "We paid nothing …", "ok"), ("dots at the beginning", "… paid nothing", "ok"),
]


class Capture:
    """What is kept of a source, words that are quoted from it, and the outcome that the ledger must give."""

    def __init__(self, topic, name, file, data, words, expected, keys="", companion=None):
        self.topic, self.name, self.file, self.data = topic, name, file, data
        self.words, self.expected, self.keys, self.companion = words, expected, keys, companion


def page(body, head=""):
    return f"<!DOCTYPE html><html><head>{head}</head><body>{body}</body></html>"


def saved(body, charset, transfer):
    """A page as a browser saves it in one file."""
    encoded = quopri.encodestring(body) if transfer == "quoted-printable" else base64.encodebytes(body)
    head = "MIME-Version: 1.0\r\nContent-Type: multipart/related; type=\"text/html\"; boundary=\"--B\"\r\n\r\n"
    part = f"----B\r\nContent-Type: text/html; charset={charset}\r\nContent-Transfer-Encoding: {transfer}\r\n\r\n"
    return head.encode() + part.encode() + encoded + b"\r\n----B--\r\n"


def encodings():
    for label, (codec, sentence) in ENCODED.items():
        data = sentence.encode(codec)
        is_wide = label == "utf-16"
        key = "" if label.startswith("utf") else f"encoding: {label}\n"
        yield Capture("encodings", f"{label}: a text", "txt", data, sentence, "ok", key)
        yield Capture("encodings", f"{label}: other words", "txt", data, sentence[::-1], "failed", key)
        if key:
            yield Capture("encodings", f"{label}: not named", "txt", data, sentence, "unchecked")
        if not is_wide:
            html = page(f"<p>{sentence}</p>", f"<meta charset={label}>").encode(codec)
            yield Capture("encodings", f"{label}: a page", "html", html, sentence, "ok")
            whole = page(f"<p>{sentence}</p>").encode(codec)
            yield Capture("encodings", f"{label}: a saved page", "mhtml", saved(whole, label, "quoted-printable"), sentence, "ok")
    yield Capture("encodings", "a page in base64", "mht", saved(page("<p>We paid é").encode(), "utf-8", "base64"), "We paid é", "ok")
    yield Capture("encodings", "one that is not read", "html", page("<p>一", "<meta charset=big5>").encode("big5"), "一", "unchecked")


def cases():
    yield from encodings()
    for name, body, words in SEEN:
        yield Capture("what is seen", name, "html", page(body).encode(), words, "ok")
    for name, body in UNSEEN:
        yield Capture("what is not seen", name, "html", page(body).encode(), "We paid", "failed")
    for name, body in DOUBTFUL:
        yield Capture("what is doubtful", name, "html", page(body).encode(), "We paid", "unchecked")
    for name, words, expected in PIECES:
        yield Capture("pieces", name, "txt", LETTER.encode(), words, expected)
    far = "We paid " + "and so on " * 60 + "nothing"
    yield Capture("pieces", "far apart in one paragraph", "txt", far.encode(), "We paid … nothing", "ok")
    far = "We paid\n\n" + "and so on " * 60 + "\n\nnothing"
    yield Capture("pieces", "far apart in several", "txt", far.encode(), "We paid … nothing", "failed")
    pdf = b"%PDF-1.4 \x00"
    yield Capture("files", "a PDF alone", "pdf", pdf, "We paid", "unchecked")
    yield Capture("files", "a PDF's text without a checksum", "pdf", pdf, "We paid", "unchecked", companion=b"We paid")
    yield Capture("files", "a PDF's text with its checksum", "pdf", pdf, "We paid", "ok", "textSHA256: HASH\n", b"We paid")
    yield Capture("files", "a PDF's text without the words", "pdf", pdf, "We paid", "failed", "textSHA256: HASH\n", b"We stole")
    yield Capture("files", "notes", "txt", b"We paid", "We paid", "unchecked", "excerpt: true\n")
    yield Capture("files", "notes without the words", "txt", b"We stole", "We paid", "failed", "excerpt: true\n")
    yield Capture("files", "no capture", None, b"", "We paid", "unchecked")
    yield Capture("files", "a capture that is gone", "gone", b"", "We paid", "unchecked")
