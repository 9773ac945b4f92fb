"""Captures, words that are quoted from them, and what must come of it: a table, one source and one claim a case."""

import base64
import hashlib
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
    ("two footnotes' links", "<p>We paid<sup><a href='#1'>1</a>,<a href='#2'>2</a></sup> nothing", "We paid nothing"), ("footnotes from one to another", "<p>We paid<sup>1–3</sup> nothing", "We paid nothing"),
    ("two footnotes' numbers", "<p>We paid<sup>1,2</sup> nothing", "We paid nothing"), ("a note that says so", "<p>We paid<sup class=reference><a href='#cite_note-1'>[note 1]</a></sup> nothing", "We paid nothing"),
    ("an editor's remark", "<p>We paid<sup class='noprint Inline-Template'>[<i><a href='/wiki/x'>citation needed</a></i>]</sup> nothing", "We paid nothing"),
    ("a newsletter's footnote", "<p>We paid<a class='footnote-anchor' href='https://example.org/p#footnote-1'>1</a> nothing", "We paid nothing"), ("a raised sign", "<p>We paid¹ nothing", "We paid nothing"),
    ("a footnote after a number", "<p>We paid 5<sup>1</sup> euros", "We paid 5 euros"), ("a footnote after a short word", "<p>The EU<sup>1</sup> paid", "The EU paid"), ("a power", "<p>It cost 10<sup>6</sup> euros", "It cost 10⁶ euros"),
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
    ("hidden on tall screens only", "<style>@media (orientation:portrait){p{display:none}}</style><p>We paid</p>", "We paid"), ("hidden on small screens only", "<style>@media (max-width:40em){p{display:none}}</style><p>We paid</p>", "We paid"),
    ("shown by a later rule", "<style>p{display:none}p{display:block}</style><p>We paid</p>", "We paid"),
    ("where browsers lack what they have", "<style>@supports not (display:grid){p{display:none}}</style><p>We paid</p>", "We paid"), ("marks around what `q` quotes", "<p>He said <q>we paid</q> it", "said “we paid” it"), ("none around it", "<p>He said <q>we paid</q> it", "said we paid it"),
    ("beside words that a sheet puts in", "<style>i::before{content:'never '}</style><p>We paid <i>x</i>", "We paid"), ("signs that it puts in", "<style>i::before{content:'\\201C'}</style><p>We <i>paid</i>", "We paid"), ("a link of a footnote", "<p>We paid<a href='#fn1'>1</a> them", "We paid them"),
    ("hidden where a mouse is", "<style>p:hover{display:none}</style><p>We paid</p>", "We paid"), ("another sibling", "<style>h2+p{display:none}</style><h2>x</h2><hr><p>We paid</p>", "We paid"),
    ("hidden from programs that read out", "<p aria-hidden=true inert>We paid</p>", "We paid"),
    ("a comment within", "<p>We <!-- never -->paid", "We paid"), ("a paragraph in a list", "<ul><li><p>We paid</ul>", "We paid"),
    ("the first letter of a sentence", "<p>In the end we paid</p>", "We paid"), ("the first letter within one", "<p>We paid</p>", "we paid"),
    ("what a list has chosen", "<select><option>x<option selected>We paid</select>", "We paid"), ("a formula's text", "<math><mtext>We paid</mtext></math>", "We paid"),
]
UNSEEN = [
    ("by a condition in a rule", "<style>p{@media screen{display:none}}</style><p>We paid</p>"), ("behind a string that looks like a comment", "<style>i{content:'/*'}p{display:none}b{content:'*/'}</style><p>We paid</p>"),
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
    ("in no colour", "<p style='color:rgba(0,0,0,0)'>We paid</p>"), ("in no colour of six digits", "<p style='color:#00000000'>We paid</p>"), ("white on white, by name", "<p style='color:white;background:#fff url(a.png)'>We paid</p>"),
    ("for programs that read out alone", "<style>.x{position:absolute;width:1px;height:1px;overflow:hidden}</style><p class=x>We paid</p>"), ("too small to read", "<p style='font-size:1px'>We paid</p>"),
    ("beside the screen, by its width", "<p style='position:absolute;left:-100vw'>We paid</p>"), ("beside the screen, behind it", "<p style='position:absolute;left:9999px'>We paid</p>"), ("hidden but on paper", "<style>@media not print{p{display:none}}</style><p>We paid</p>"),
    ("a formula's annotation", "<math><semantics><mi>x</mi><annotation>We paid</annotation></semantics></math>"),
    ("a formula's page", "<math><semantics><mi>x</mi><annotation-xml encoding='text/html'><p>We paid</p></annotation-xml></semantics></math>"),
    ("in the place of a meter", "<meter value=1>We paid</meter>"), ("in the place of progress", "<progress>We paid</progress>"),
    ("what a list has not chosen", "<select><option selected>x<option>We paid</select>"), ("a list with its group", "<select><optgroup label=x><option>x<option>We paid</optgroup></select>"),
    ("a picture's description", "<svg><desc>We paid</desc><text>x</text></svg>"), ("half of words that bold marks cut", "<p>We <b>paid</b>ly"),
    ("in the place of which a script shows others", "<div><template shadowrootmode=open>x</template>We paid</div>"),
    ("of a box without height that scrolls", "<p style='height:0;overflow:auto'>We paid</p>"),
    ("all capitals but one", "<p>wE PAID"), ("a letter of the second word", "<p>We Paid"),
]

# Nobody who reads as far as Dossier does can say whether a reader of the page sees the words.
DOUBTFUL = [
    ("a page that a script may show", "<style>body{opacity:0}</style><p>We paid</p>"), ("around words that a sheet puts in", "<style>i::before{content:'never '}</style><p>We <i>paid</i></p>"),
    ("in one place where they are hidden, in another where others are", "<style>.x:has(b){display:none}</style><p class=x>We paid</p><p>We <i class=x>never</i> paid</p>"),
    ("white on a page of no colour", "<p style='color:white'>We paid</p>"), ("a namespace", "<style>svg|p{display:none}</style><p>We paid</p>"),
    ("by what it holds", "<style>.x:has(b){display:none}</style><p class=x>We paid</p>"), ("the last", "<style>p:last-child{display:none}</style><div><p>We paid</p></div>"),
    ("shown again", "<style>.x{display:none}.x:has(b){display:block}</style><p class=x>We paid</p>"), ("in a container", "<style>@container (min-width:1px){.x{opacity:0}}</style><p class=x>We paid</p>"),
    ("a word between", "<style>b:last-child{display:none}</style><p>We <b>never</b> paid</p>"), ("at night", "<style>@media (prefers-color-scheme:dark){.x{display:none}}</style><p class=x>We paid</p>"), ("of no language", "<style>p:lang(de){display:none}</style><p>We paid</p>"),
]

# Pages, and words that a footnote's number would make others of.
RAISED = [
    ("a footnote after a number", "<p>We paid 5<sup>1</sup> euros", "We paid 51 euros"), ("a linked one", "<p>We paid 5<sup><a href='#1'>1</a></sup> euros", "We paid 51 euros"),
    ("a power", "<p>It cost 10<sup>6</sup> euros", "It cost 106 euros"), ("without a power", "<p>It cost 10<sup>6</sup> euros", "It cost 10 euros"),
    ("a raised sign", "<p>We paid 5² euros", "We paid 52 euros"), ("a raised word", "<p>We <sup>[never]</sup> paid", "We paid"), ("a raised ending", "<p>The 1<sup>st</sup> man paid", "The 1 man paid"),
]

LETTER = "We paid nothing to the port. The director said that we never paid a cent.\n\nNobody asked us. In the spring we answered.\n"
PIECES = [
    ("all of it", "We paid nothing", "ok"), ("an omission", "We paid … to the port", "ok"), ("three dots", "We paid ... to the port", "ok"),
    ("in brackets", "We paid [...] to the port", "ok"), ("a word put in", "The director said that [they] never paid", "ok"),
    ("a letter in brackets", "[w]e answered", "ok"), ("a letter of its own", "[I]n the spring", "ok"), ("over two paragraphs", "a cent … Nobody asked us", "ok"),
    ("a small letter at the beginning", "the director said", "ok"), ("a capital in a sentence", "That we never paid", "ok"),
    ("an ending put in", "The director said that we never pa[y]", "ok"), ("a small letter after an omission", "We paid … nobody asked", "failed"),
    ("the wrong way round", "to the port … We paid", "failed"), ("a piece that is not there", "We paid … everything", "failed"),
    ("half a word between", "We pa … nothing", "failed"), ("nothing but dots", "…", "failed"), ("the opposite", "We paid everything", "failed"),
    ("run on over a paragraph", "a cent. Nobody asked us", "failed"), ("another case", "the Director", "failed"), ("with spaces", "We  paid\u00a0nothing", "ok"),
    ("three pieces", "We … to the port … never paid", "ok"), ("a word of ours put in", "We paid [them] to the port", "ok"),
    ("dots at the end", "We paid nothing …", "ok"), ("dots at the beginning", "… paid nothing", "ok"),
]

# What stands in brackets beside a word or a number, and may make another of it.
FIGURES = "We bought the 100 servers for 5 million euros and can pay 20 per cent of it. The port helps those who want help.\n"
BRACKETS = [
    ("a digit after a number", "the 100[0] servers", "failed"), ("a digit before a number", "[1]100 servers", "failed"),
    ("thousands", "the 100[,000] servers", "failed"), ("a fraction", "for 5[.5] million", "failed"), ("a sign before a number", "for [-]5 million", "failed"),
    ("a unit right after a number", "the 100[k] servers", "failed"), ("a percent sign", "the 100[%] servers", "failed"), ("a currency before a number", "for [€]5 million", "failed"),
    ("a negation as an ending", "can[not] pay", "failed"), ("a negation with an apostrophe", "can[’t] pay", "failed"), ("an opposite", "want help[less]", "failed"),
    ("a beginning", "[un]want help", "failed"), ("half a number", "the [1]00 servers", "ok"), ("digits in the middle", "the 1[0]0 servers", "ok"), ("another half", "the [2]00 servers", "failed"), ("an ending", "port help[ed] those", "ok"),
    ("an ending left out", "The port help[] those", "ok"), ("an ending that is there", "server[s] for 5 million euros", "ok"), ("half of an amount", "servers for 5 million", "failed"), ("the other half", "euro[s] and can pay", "failed"), ("sic", "the 100[sic] servers", "ok"), ("a mark after a number", "for 5 million[,] euros", "ok"),
    ("a mark after a word", "servers[,] for 5 million euros", "ok"), ("another currency in an amount", "for 5 million[,] dollars", "failed"), ("a word of its own", "the 100 [new] servers", "ok"), ("an ending of another", "can pay[er] 20 per cent", "ok"), ("two brackets make a number", "the [1][2]00 servers", "failed"),
    ("a word made of two", "bought the 100 server[s for]ce", "failed"), ("an empty bracket in a number", "the 1[]0 servers", "failed"),
]

STRUCK = "We ~~never~~ paid. ~~They stole.~~ About ~100 and ~200 people. `~~kept~~` <!-- hidden --> <del>taken</del> out.\n\n~~Not\n\nclosed~~ here.\n\n~~~\n~~code~~\n~~~\n"
MARKDOWN = [
    ("around what is struck out", "We paid", "ok"), ("struck out", "They stole", "failed"), ("a struck word between", "We never paid", "failed"), ("signs for about", "and ~200 people", "ok"),
    ("a comment", "hidden", "failed"), ("an element that strikes", "taken", "failed"), ("as code", "~~kept~~", "ok"), ("over paragraphs", "Not", "ok"), ("in a block of code", "~~code~~", "ok"),
]

SIGNS = "# What we did\nWe **paid** _all_ of [the money](https://example.org/a_(b)_c \"A title\") [sic], see [[letter|the letter]][^1].\n\n> They *stole* it\n> in May.\n\n- We\n- slept\n\nAbout snake_case_name and 2 * 3 * 4. `*kept*` ![A picture](a.png)\n\n[^1]: A footnote.\n"
READ = [
    ("bold and italic words", "We paid all of the money", "ok"), ("a link", "the money [sic]", "ok"), ("a link's address", "example.org", "failed"), ("a link's title", "A title", "failed"),
    ("a link's own words", "see the letter", "ok"), ("a note's name", "letter|the letter", "failed"), ("a heading and what follows", "What we did We paid", "failed"), ("over two lines of a quotation", "They stole it in May", "ok"),
    ("over two items", "We slept", "failed"), ("signs within words", "snake_case_name and 2 * 3 * 4", "ok"), ("signs in code", "*kept*", "ok"), ("a picture's words", "A picture", "failed"), ("a footnote", "A footnote.", "ok"),
]

# A page with a frame, the page that was saved for it, and the outcome for "We paid".
FRAMES = [
    ("by its id", "<iframe src='cid:f'></iframe>", "Content-ID: <f>", "<p>We paid</p>", "ok"), ("by its address", "<iframe src=f.html></iframe>", "Content-Location: https://example.org/f.html", "<p>We paid</p>", "ok"),
    ("of a set", "<frameset><frame src='cid:f'></frameset>", "Content-ID: <f>", "<p>We paid</p>", "ok"), ("hidden in it", "<iframe src='cid:f'></iframe>", "Content-ID: <f>", "<p hidden>We paid</p>", "failed"),
    ("a hidden frame", "<iframe hidden src='cid:f'></iframe>", "Content-ID: <f>", "<p>We paid</p>", "failed"), ("a frame of no size", "<iframe width=0 height=0 src='cid:f'></iframe>", "Content-ID: <f>", "<p>We paid</p>", "failed"),
    ("one that was not saved", "<iframe src='cid:g'></iframe>", "Content-ID: <f>", "<p>We paid</p>", "failed"), ("over its edge", "<p>We<iframe src='cid:f'></iframe>", "Content-ID: <f>", "<p>paid</p>", "failed"),
    ("in the page itself", "<iframe srcdoc='<p>We paid'></iframe>", "Content-ID: <f>", "x", "ok"), ("in the place of a frame", "<iframe src='cid:f'>We paid</iframe>", "Content-ID: <f>", "x", "failed"),
]

# Sheets of a saved page by their address, its page, and the outcome for "We paid".
SHEETS = [
    ("by its id", {"cid:a@b": ".x{display:none}"}, "<link rel=stylesheet href='cid:a@b'><p class=x>We paid</p>", "failed"),
    ("by its address", {"https://example.org/a.css": ".x{display:none}"}, "<link rel=stylesheet href='https://example.org/a.css'><p class=x>We paid</p>", "failed"),
    ("by a relative address", {"https://example.org/s/a.css": ".x{display:none}"}, "<link rel='STYLESHEET' href='s/./a.css'><p class=x>We paid</p>", "failed"),
    ("by an address from the root", {"https://example.org/s/a.css": ".x{display:none}"}, "<link rel=stylesheet href=/s/a.css><p class=x>We paid</p>", "failed"),
    ("by a base", {"https://example.net/s/a.css": ".x{display:none}"}, "<base href='https://example.net/s/x'><link rel=stylesheet href=a.css><p class=x>We paid</p>", "failed"),
    ("from another sheet", {"cid:a": "@import url('b.css');", "https://example.org/b.css": ".x{display:none}"}, "<link rel=stylesheet href='cid:a'><p class=x>We paid</p>", "failed"),
    ("from the page's own sheet", {"https://example.org/b.css": ".x{display:none}"}, "<style>@import 'b.css' screen;</style><p class=x>We paid</p>", "failed"),
    ("one that shows it again", {"cid:a": ".x{display:none}", "cid:b": ".x{display:block}"}, "<link rel=stylesheet href='cid:a'><link rel=stylesheet href='cid:b'><p class=x>We paid</p>", "ok"),
    ("the later one counts", {"cid:a": ".x{display:block}", "cid:b": ".x{display:none}"}, "<link rel=stylesheet href='cid:a'><link rel=stylesheet href='cid:b'><p class=x>We paid</p>", "failed"),
    ("for paper", {"cid:a": ".x{display:none}"}, "<link rel=stylesheet media=print href='cid:a'><p class=x>We paid</p>", "ok"),
    ("an alternative", {"cid:a": ".x{display:none}"}, "<link rel='alternate stylesheet' title=x href='cid:a'><p class=x>We paid</p>", "ok"),
    ("one that hides nothing", {"cid:a": ".x{color:red}"}, "<link rel=stylesheet href='cid:a'><p class=x>We paid</p>", "ok"),
    ("a circle of sheets", {"https://example.org/a.css": "@import 'b.css'; .x{display:none}", "https://example.org/b.css": "@import 'a.css';"}, "<link rel=stylesheet href=a.css><p class=x>We paid</p>", "failed"),
    ("in the address", {}, "<link rel=stylesheet href='data:text/css,.x%7Bdisplay:none%7D'><p class=x>We paid</p>", "failed"),
    ("in the address, as base64", {}, "<link rel=stylesheet href='data:text/css;base64,Lnh7ZGlzcGxheTpub25lfQ=='><p class=x>We paid</p>", "failed"),
    ("one that is absent", {}, "<link rel=stylesheet href='cid:a'><p class=x>We paid</p>", "ok"),
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


def saved_with(sheets, body):
    """A page at https://example.org/ saved with its style sheets."""
    parts = [f"Content-Type: text/html; charset=utf-8\r\nContent-Location: https://example.org/\r\n\r\n{page(body)}"]
    for address, text in sheets.items():
        place = f"Content-ID: <{address[4:]}>" if address.startswith("cid:") else f"Content-Location: {address}"
        parts.append(f"Content-Type: text/css\r\nContent-Transfer-Encoding: quoted-printable\r\n{place}\r\n\r\n{quopri.encodestring(text.encode()).decode()}")
    head = "MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=B\r\n\r\n"
    return (head + "".join(f"--B\r\n{part}\r\n" for part in parts) + "--B--\r\n").encode()


def framed(body, place, inner):
    """A page at https://example.org/ saved with the page in its frame."""
    head = "MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=B\r\n\r\n"
    first = f"--B\r\nContent-Type: text/html; charset=utf-8\r\nContent-Location: https://example.org/\r\n\r\n{page(body)}\r\n"
    return (head + first + f"--B\r\nContent-Type: text/html; charset=utf-8\r\n{place}\r\n\r\n{inner}\r\n--B--\r\n").encode()


def mail(kind, *parts):
    """A message of several parts, each a type and a text."""
    head = f"From: a@example.org\r\nMIME-Version: 1.0\r\nContent-Type: multipart/{kind}; boundary=B\r\n\r\n"
    return (head + "".join(f"--B\r\nContent-Type: {of}; charset=utf-8\r\n\r\n{text}\r\n" for of, text in parts) + "--B--\r\n").encode()


def messages():
    plain, html = ("text/plain", "We paid"), ("text/html", "<p>They stole</p>")
    yield Capture("messages", "the text beside the page", "eml", mail("alternative", plain, html), "We paid", "failed")
    yield Capture("messages", "the page beside the text", "eml", mail("alternative", plain, html), "They stole", "ok")
    yield Capture("messages", "a text alone", "eml", mail("mixed", plain), "We paid", "ok")
    yield Capture("messages", "a file beside the text", "eml", mail("mixed", plain, html).replace(b"Content-Type: text/plain", b"Content-Disposition: attachment\r\nContent-Type: text/plain"), "We paid", "failed")
    yield Capture("messages", "a calendar beside the text", "eml", mail("alternative", plain, ("text/calendar", "They stole")), "We paid", "ok")
    for name, sheets, body, expected in SHEETS:
        yield Capture("sheets of saved pages", name, "mhtml", saved_with(sheets, body), "We paid", expected)


XML = "<?xml version='1.0'?>\n<!-- Hidden words --><doc id='Own words'><p>We <hi>paid</hi> nothing &amp; left</p>\n<a>Then</a>\n<b>slept</b><![CDATA[Kept <words>]]><x>&lt;p&gt;Shown &lt;del&gt;taken&lt;/del&gt; back&lt;/p&gt;</x></doc>"
OTHER_FORMS = [
    ("XML: a comment", "xml", XML, "Hidden words", "failed"), ("XML: an attribute", "xml", XML, "Own words", "failed"), ("XML: words marked up", "xml", XML, "We paid nothing & left", "ok"),
    ("XML: over two elements", "xml", XML, "Then slept", "failed"), ("XML: as it is", "xml", XML, "Kept <words>", "ok"), ("XML: without its ending", "txt", XML, "Hidden words", "failed"),
    ("XML: a page within", "xml", XML, "Shown back", "ok"), ("XML: struck out in a page within", "xml", XML, "taken", "failed"),
    ("a page after a comment, without its ending", "txt", "<!-- Made by a program --><html><p hidden>We paid</p></html>", "We paid", "failed"),
    ("SVG: text", "svg", "<svg xmlns='http://www.w3.org/2000/svg'><desc>x</desc><text>We paid</text></svg>", "We paid", "ok"),
    ("SVG: a description", "svg", "<svg xmlns='http://www.w3.org/2000/svg'><desc>We paid</desc></svg>", "We paid", "failed"),
    ("SVG: a title", "svg", "<svg xmlns='http://www.w3.org/2000/svg'><title>We paid</title></svg>", "We paid", "failed"),
    ("SVG: a comment", "svg", "<svg xmlns='http://www.w3.org/2000/svg'><!-- We paid --></svg>", "We paid", "failed"),
    ("RTF: hidden", "rtf", "{\\rtf1\\ansi {\\v We paid\\v0} x}", "We paid", "unchecked"), ("RTF: deleted", "rtf", "{\\rtf1\\ansi {\\deleted We paid} x}", "We paid", "unchecked"),
    ("RTF: without its ending", "txt", "{\\rtf1\\ansi {\\deleted We paid} x}", "We paid", "unchecked"),
]


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
    for name, body, words in RAISED:
        yield Capture("raised numbers", name, "html", page(body).encode(), words, "failed")
    for name, body in UNSEEN:
        yield Capture("what is not seen", name, "html", page(body).encode(), "We paid", "failed")
    for name, body in DOUBTFUL:
        yield Capture("what is doubtful", name, "html", page(body).encode(), "We paid", "unchecked")
    for name, words, expected in PIECES:
        yield Capture("pieces", name, "txt", LETTER.encode(), words, expected)
    yield from messages()
    for name, words, expected in BRACKETS:
        yield Capture("brackets", name, "txt", FIGURES.encode(), words, expected)
    for name, words, expected in MARKDOWN:
        yield Capture("Markdown", name, "md", STRUCK.encode(), words, expected)
    for name, words, expected in READ:
        yield Capture("Markdown", name, "md", SIGNS.encode(), words, expected)
    for name, body, place, inner, expected in FRAMES:
        yield Capture("frames of saved pages", name, "mhtml", framed(body, place, inner), "We paid", expected)
    for name, file, text, words, expected in OTHER_FORMS:
        yield Capture("other forms", name, file, text.encode(), words, expected)
    far = "We paid " + "and so on " * 60 + "nothing"
    yield Capture("pieces", "far apart in one paragraph", "txt", far.encode(), "We paid … nothing", "ok")
    far = "We paid\n\n" + "and so on " * 60 + "\n\nnothing"
    yield Capture("pieces", "far apart in several", "txt", far.encode(), "We paid … nothing", "failed")
    pdf = b"%PDF-1.4 \x00"
    yield Capture("files", "a PDF alone", "pdf", pdf, "We paid", "unchecked")
    yield Capture("files", "a PDF's text without a checksum", "pdf", pdf, "We paid", "unchecked", companion=b"We paid")
    yield Capture("files", "a PDF's text with its checksum", "pdf", pdf, "We paid", "ok", "textSHA256: HASH\n", b"We paid")
    yield Capture("files", "a PDF's text without the words", "pdf", pdf, "We paid", "failed", "textSHA256: HASH\n", b"We stole")
    other, own = hashlib.sha256(b"Other").hexdigest(), hashlib.sha256(b"We paid").hexdigest()
    yield Capture("files", "another file than that of the checksum", "txt", b"We paid", "We paid", "unchecked", f"sha256: {other}\n")
    yield Capture("files", "the file of the checksum", "txt", b"We paid", "We paid", "ok", f"sha256: {own}\n")
    yield Capture("files", "a PDF's text with another checksum", "pdf", pdf, "We paid", "unchecked", f"textSHA256: {other}\n", b"We paid")
    yield Capture("files", "notes", "txt", b"We paid", "We paid", "unchecked", "excerpt: true\n")
    yield Capture("files", "notes without the words", "txt", b"We stole", "We paid", "failed", "excerpt: true\n")
    yield Capture("files", "no capture", None, b"", "We paid", "unchecked")
    yield Capture("files", "a capture that is gone", "gone", b"", "We paid", "unchecked")
