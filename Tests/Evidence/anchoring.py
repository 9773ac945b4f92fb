"""Attacks on anchors: an article with a note on some of its words, an edit, and what must be told of it.

`cases()` gives values: the topic, a name, the language, the article before and after, the quote, the least that must come:
`error`, `told` (an error or a warning), or `quiet`, where nothing may be said as nothing that matters changed.
"""

import dataclasses

import far
from far import WITHOUT_SENTENCES
from scripts import DENIALS, LANGUAGES
from sentences import EDITS

HEADINGS = ("Confirmed", "Rumours")


@dataclasses.dataclass
class Case:
    topic: str
    name: str
    language: str
    quote: str
    before: str
    after: str
    expected: str = "told"
    # Front matter of the note besides article and quote.
    keys: str = "kind: context"


def article(sentence, language, moved=False, heads=HEADINGS, twin=""):
    """Two sections; the sentence stands in the first, or in the second."""
    other = language["other"]
    first, second = (other, sentence) if moved else (sentence, other)
    return f"## {heads[0]}\n\n{first} {other}\n\n## {heads[1]}\n\n{second}{' ' + twin if twin else ''}\n"


def edits(code, language):
    """Inside and beside the words."""
    sentence, quote = language["sentence"], language["quote"]
    before = article(sentence, language)
    for topic, old, new in language["edits"]:
        assert sentence.count(old) >= 1, (code, old)
        expected = "told" if topic == "slight" else "error"
        changed = sentence.replace(old, new, 1)
        yield Case("beside the words", f"{topic}: {old} → {new}", code, quote, before, article(changed, language), expected)
    words = quote.split(" ")
    yield Case("inside the words", "a letter goes", code, quote, before, before.replace(quote, quote[:-1], 1), "error")
    yield Case("inside the words", "doubled", code, quote, before, before.replace(quote, quote + quote, 1), "error")
    if len(words) > 1:
        yield Case("inside the words", "turned round", code, quote, before, before.replace(quote, " ".join(reversed(words)), 1), "error")
    yield Case("beside the words", "a question", code, quote, before, article(sentence[:-1] + "?", language), "told")


def moves(code, language):
    """To another section, and what becomes of a passage that is gone."""
    sentence, quote, twin = language["sentence"], language["quote"], language["twin"]
    before = article(sentence, language)
    with_twin = article(sentence, language, twin=twin)
    only_twin = article("", language, twin=twin)
    yield Case("moves", "to another section", code, quote, before, article(sentence, language, moved=True), "error")
    yield Case("moves", "below a new heading", code, quote, before, before.replace(sentence, "### New\n\n" + sentence), "error")
    yield Case("moves", "the heading has another name", code, quote, before, article(sentence, language, heads=("Refuted", "Rumours")), "told")
    yield Case("moves", "the passage is gone", code, quote, before, article("", language), "error")
    yield Case("twins", "only the twin is left", code, quote, before, only_twin, "error")
    yield Case("twins", "a twin comes", code, quote, before, with_twin, "quiet")
    yield Case("twins", "the same sentence twice", code, quote, before, article(sentence + " " + sentence, language), "error")
    yield Case("twins", "fuzzy: only the twin is left", code, quote, before, only_twin, "error", "kind: context\nfuzzy: true")
    yield Case("twins", "the twin comes in its place", code, quote, before, article(twin, language), "error")


def structure(code, language):
    """The same words in another block, struck out, linked elsewhere."""
    sentence, quote, other = language["sentence"], language["quote"], language["other"]
    before = article(sentence, language)

    def put(text):
        return before.replace(sentence, text)

    yield Case("structure", "struck out", code, quote, before, put(f"~~{sentence}~~"), "error")
    yield Case("structure", "the words struck out", code, quote, before, put(sentence.replace(quote, f"~~{quote}~~")), "error")
    yield Case("structure", "in a quotation", code, quote, before, put(f"\n\n> {sentence}\n\n"), "error")
    yield Case("structure", "in a footnote", code, quote, before, put(f"{other}[^1]") + f"\n[^1]: {sentence}\n", "error")
    yield Case("structure", "in a table", code, quote, before, put(f"\n\n| Refuted |\n| --- |\n| {sentence} |\n\n"), "error")
    yield Case("structure", "in a comment", code, quote, before, put(f"%%{sentence}%%"), "error")
    yield Case("structure", "in a callout", code, quote, before, put(f"\n\n> [!warning] Refuted\n> {sentence}\n\n"), "error")
    boxed = put(f"\n\n> [!success] X\n> {sentence}\n\n")
    yield Case("structure", "in another callout", code, quote, boxed, boxed.replace("success", "failure"), "error")
    unknown = boxed.replace("success", "proven")
    yield Case("structure", "in another unknown callout", code, quote, unknown, unknown.replace("proven", "disproven"), "error")
    yield Case("structure", "in a block of code", code, quote, before, put(f"\n\n```\n{sentence}\n```\n\n"), "error")
    yield Case("structure", "words as code", code, quote, before, put(sentence.replace(quote, f"`{quote}`")))
    noted = before.replace(sentence, sentence + "[^n]") + f"\n[^n]: {other}\n"
    elsewhere = noted.replace("[^n] ", " ", 1).replace(f"{other}\n\n## ", f"{other}[^n]\n\n## ", 1)
    yield Case("structure", "a footnote goes to another sentence", code, quote, noted, elsewhere)
    yield Case("structure", "a footnote goes", code, quote, noted, noted.replace("[^n] ", " ", 1) + "\n\n[^n]\n")
    row = f"\n\n| A | B | C |\n| --- | --- | --- |\n| x | {sentence} | 13 |\n\n"
    yield Case("structure", "a far cell of the row", code, quote, put(row), put(row.replace("| 13 |", "| 31 |")), "error")
    headed = before.replace("## Confirmed", "## [[europol|Confirmed]]")
    yield Case("targets", "of a heading", code, quote, headed, headed.replace("[[europol|", "[[interpol|"))
    numbered = article(sentence, language, heads=("1. Confirmed", "2. Rumours"))
    yield Case("moves", "headings change places but for their numbers", code, quote, numbered, article(sentence, language, heads=("1. Rumours", "2. Confirmed")), "error")
    yield Case("moves", "headings change places in another case", code, quote, before, article(sentence, language, heads=("rumours", "confirmed")), "error")
    linked = put(sentence.replace(quote, f"[[europol|{quote}]]"))
    yield Case("targets", "another entity", code, quote, linked, linked.replace("[[europol|", "[[interpol|"), "error")
    yield Case("targets", "a link comes", code, quote, before, linked, "told")
    yield Case("targets", "a link goes", code, quote, linked, before, "told")
    outside = put(sentence.replace(quote, f"[{quote}](https://example.org/a)"))
    yield Case("targets", "another address", code, quote, outside, outside.replace("org/a", "org/b"), "error")


def denials(code, language):
    """A sentence comes beside the words, or goes, that says of them that they are not true."""
    sentence, quote = language["sentence"], language["quote"]
    before = article(sentence, language)
    for denial in DENIALS[code]:
        denied = before.replace(sentence, f"{sentence} {denial}", 1)
        yield Case("denials", f"comes: {denial}", code, quote, before, denied, "told")
        yield Case("denials", f"goes: {denial}", code, quote, denied, before, "told")
        yield Case("denials", f"in the next paragraph: {denial}", code, quote, before, before.replace(sentence, f"{sentence}\n\n{denial}", 1), "told")


def quiet(code, language):
    """What every editor does, and nobody should be asked about."""
    sentence, quote, other = language["sentence"], language["quote"], language["other"]
    before = article(sentence, language)
    yield Case("quiet", "nothing", code, quote, before, before, "quiet")
    yield Case("quiet", "emphasis", code, quote, before, before.replace(quote, f"**{quote}**", 1), "quiet")
    yield Case("quiet", "another paragraph before all", code, quote, before, other + "\n\n" + before, "quiet")
    yield Case("quiet", "another section after all", code, quote, before, before + f"\n## More\n\n{other}\n", "quiet")
    if code not in WITHOUT_SENTENCES:
        whole = sentence[:-1]
        more = before.replace(sentence, f"{other} {sentence} {other}", 1)
        yield Case("quiet", "other sentences on both sides of all of one", code, whole, before, more, "quiet")
        yield Case("quiet", "other sentences on both sides go", code, whole, more, before, "quiet")
    if " " in sentence:
        yield Case("quiet", "wrapped lines", code, quote, before, before.replace(sentence, sentence.replace(" ", "\n", 2)), "quiet")


# English only: the article's sentence, the quote, the sentence after; all must be told.
NUMBERS_AND_WORDS = [
    ("half a word", "It was a violent protest then.", "violent protest", "It was a non-violent protest then."),
    ("half a word", "It was a legal act then.", "legal act", "It was an illegal act then."),
    ("half a word", "The minister paid.", "minister paid", "The ex-minister paid."),
    ("half a word", "He can go home.", "can", "He can't go home."), ("half a word", "He did go home.", "did", "He didn’t go home."),
    ("half a word", "See the report there.", "report", "See the report_old there."),
    ("half a word", "Write to king there.", "king", "Write to king@example.org there."),
    ("half a word", "It is likely so.", "likely so", "It is unlikely so."), ("half a word", "He was not able to go.", "able to go", "He was notable to go."),
    ("number", "It rose by 3 there.", "3", "It rose by −3 there."), ("number", "It rose by 3 there.", "3", "It rose by -3 there."),
    ("number", "It rose by 3 there.", "by 3", "It rose by 3.5 there."), ("number", "It rose by 3 there.", "by 3", "It rose by 3·5 there."),
    ("number", "They took 13 there.", "took 13", "They took 13\u00a0000 there."), ("number", "They took 13 there.", "took 13", "They took 13\u2009000 there."),
    ("number", "They took 13 there.", "took 13", "They took 13,000 there."), ("number", "They took 13 there.", "took 13", "They took 13% there."),
    ("number", "They took 13 there.", "took 13", "They took 13 % there."), ("number", "At 13 they left.", "At 13", "At 13:30 they left."),
    ("number", "In 2014 they left.", "In 2014", "In 2014–2018 they left."), ("number", "They took 1 there.", "took 1", "They took 1/3 there."),
    ("number", "They took 3 there.", "took 3", "They took 3½ there."), ("number", "It cost 3 then.", "3", "It cost $3 then."),
    ("number", "It cost 3 then.", "cost 3", "It cost 3 million then."), ("number", "It cost 3 then.", "cost 3", "It cost 3 € then."),
    ("number", "It is 3 away.", "is 3", "It is 3 km away."), ("number", "They came in 13 cars.", "cars", "They came in 113 cars."),
    ("number", "Cars came: 13 then.", "Cars came", "Cars came: 130 then."), ("number", "٣ مليون", "٣", "٣٫٥ مليون"),
    ("number", "警方逮捕三人。", "三人", "警方逮捕十三人。"), ("sign", "It was 5–3 then.", "5–3", "It was 5−3 then."),
    ("context", "It was a lawful search there.", "search there", "It was an unlawful search there."),
    ("context", "No body was found there.", "was found", "Nobody was found there."),
    ("marks", "He “took” it.", "He", "He took it."), ("marks", "He took it.", "took it", "He “took it”."),
    ("marks", "He took it.", "took it", "He (never) took it."), ("order", "Bob paid Rob then.", "paid", "Rob paid Bob then."),
    ("order", "He did not deny it and paid.", "and paid", "He did deny it and not paid."), ("marks", "He paid; she did not.", "He paid", "He paid, she did not."),
    ("half a word", "It was a lawful search.", "lawful search", "It was an un/lawful search."),
    ("half a word", "It was a lawful search.", "lawful search", "It was an (un)lawful search."),
    ("half a word", "It was a violent march.", "violent march", "It was a non-“violent” march."),
    ("half a word", "Europol said so.", "Europol said", "Interpol/Europol said so."), ("half a word", "The AT said so.", "AT", "The AT&T said so."),
    ("number", "It rose by 5 points.", "5 points", "It rose by .5 points."), ("number", "It rose by 5 points.", "5 points", "It rose by −.5 points."),
    ("number", "It rose by 5 there.", "by 5", "It rose by 5 per cent there."), ("number", "It was 10 then.", "was 10", "It was 10^5 then."),
    ("number", "It was 5 then.", "5", "It was < 5 then."), ("number", "It was 5 then.", "5", "It was − 5 then."),
    ("acronym", "The US forces left.", "forces left", "The us forces left."),
]

# English only: what stands between a "not" and the words, where a careless reader of sentences would cut.
BETWEEN = [
    "with Messrs. Smith ", "with Ph. D. Smith ", "with Mr. Smith ", "in the U.S. Senate ", "with No. 5 ", "… and then ", "... Smith, ",
    "(Why?) Smith said ", "“Why?” Smith asked ", "“No.” Smith said ", "in Yahoo! Inc ", "in Yahoo! Inc. ", "with Guess? Inc. ",
    "on Jeopardy! Lee said ", "with Atty. Gen. Lee ",
]
# What stands there in other languages: a sentence with a "not" or without one, the quote after the abbreviation.
ABBREVIATIONS = {
    "it": [("{}è vero che il sig. Rossi paga la nota.", "paga la nota", "Non "), ("{}è vero che il dott. Rossi paga la nota.", "paga la nota", "Non "),
           ("{}è vero che l’on. Rossi paga la nota.", "paga la nota", "Non "), ("{}è vero che l’avv. Rossi paga la nota.", "paga la nota", "Non ")],
    "nl": [("Het is {}waar dat dhr. Jansen het betaalt.", "het betaalt", "niet "), ("Het is {}waar dat mw. Jansen het betaalt.", "het betaalt", "niet "),
           ("Het is {}waar dat drs. Jansen het betaalt.", "het betaalt", "niet ")],
    "fr": [("Il est {}vrai que Me. Dupont paye la note.", "paye la note", "peu "), ("Il est {}vrai que Mgr. Dupont paye la note.", "paye la note", "peu ")],
    "de": [("Es ist {}so, dass Fa. Müller es zahlt.", "es zahlt", "nicht "), ("Es ist {}so, dass Hr. Müller es zahlt.", "es zahlt", "nicht "),
           ("Es ist {}so, dass ggf. Müller es zahlt.", "es zahlt", "nicht ")],
    "es": [("{}es cierto que la Sra. López paga la cuenta.", "paga la cuenta", "No "), ("{}es cierto que el Excmo. López paga la cuenta.", "paga la cuenta", "No ")],
    "pt": [("{}é certo que o Exmo. Silva paga a conta.", "paga a conta", "Não "), ("{}é certo que a Av. Central paga a conta.", "paga a conta", "Não ")],
    "pl": [("{}jest tak, że inż. Nowak to płaci.", "to płaci", "Nie "), ("{}jest tak, że ul. Nowa to płaci.", "to płaci", "Nie ")],
    "sv": [("Det är {}så att kl. Andersson betalar det.", "betalar det", "inte ")],
    "ru": [("{}так, что проф. Иванов это платит.", "это платит", "Не ")],
}
LISTS = [
    ("The company did:\n\n- pay the bill\n- go", "pay the bill", "The company did not:\n\n- pay the bill\n- go"),
    ("- Proven:\n  - they paid it\n- Disproven:\n  - no", "paid it", "- Proven:\n  - no\n- Disproven:\n  - they paid it"),
    ("- [ ] pay the bill", "pay the bill", "- [x] pay the bill"), ("1986. They paid the bill.", "paid the bill", "1987. They paid the bill."),
]

# English only: what the words stand in, beside or below; the least that must come.
AROUND = [
    ("an announcement", "He said:\n\nThey paid the bill.", "paid the bill", "He never said:\n\nThey paid the bill.", "error"),
    ("an announcement of a table", "These came:\n\n| A | B |\n| - | - |\n| x | they paid |", "they paid", "None of these came:\n\n| A | B |\n| - | - |\n| x | they paid |", "error"),
    ("an announcement of a quotation", "He said:\n\n> They paid.", "They paid", "He denied:\n\n> They paid.", "error"),
    ("an announcement of code", "It ran:\n\n    they paid", "they paid", "It never ran:\n\n    they paid", "error"),
    ("a quotation in a quotation", "> They paid.", "They paid", "> > They paid.", "error"),
    ("a quotation ends", "> They paid.", "They paid", "They paid.", "error"),
    ("becomes a heading", "## A\n\nThey paid.\n", "They paid", "## A\n\n## They paid.\n", "error"),
    ("becomes a heading by a line", "## A\n\nThey paid.\n", "They paid", "## A\n\nThey paid.\n---\n", "error"),
    ("a heading goes a level up", "## A\n\n### B\n\nThey paid.", "They paid", "## A\n\n## B\n\nThey paid.", "error"),
    ("a heading goes", "## A\n\nThey paid.", "They paid", "They paid.", "error"),
    ("headings change places, with a number each", "## 1. Sure\n\nThey paid.\n\n## 2. Unsure\n\nNo.", "They paid", "## 1. Unsure\n\nThey paid.\n\n## 2. Sure\n\nNo.", "error"),
    ("headings change places, with a letter each", "## A) Sure\n\nThey paid.\n\n## B) Unsure\n\nNo.", "They paid", "## A) Unsure\n\nThey paid.\n\n## B) Sure\n\nNo.", "error"),
    ("headings change places, with Roman numbers", "## I. Sure\n\nThey paid.\n\n## II. Unsure\n\nNo.", "They paid", "## I. Unsure\n\nThey paid.\n\n## II. Sure\n\nNo.", "error"),
    ("years as headings change places", "## 2014\n\nThey paid.\n\n## 2015\n\nNo.", "They paid", "## 2015\n\nThey paid.\n\n## 2014\n\nNo.", "error"),
    ("parents change places", "## Sure\n\n### X\n\nThey paid.\n\n## Unsure\n\nNo.", "They paid", "## Unsure\n\n### X\n\nThey paid.\n\n## Sure\n\nNo.", "error"),
    ("a heading is struck out", "## Sure\n\nThey paid.", "They paid", "## ~~Sure~~\n\nThey paid.", "told"),
    ("a footnote changes its place in the sentence", "They[^1] paid the bill.\n\n[^1]: A.", "paid the bill", "They paid the bill.[^1]\n\n[^1]: A.", "told"),
    ("another footnote", "They paid the bill.[^1] No.[^2]\n\n[^1]: A.\n[^2]: B.", "paid the bill", "They paid the bill.[^2] No.[^1]\n\n[^1]: A.\n[^2]: B.", "told"),
    ("a footnote within the text goes", "They paid the bill.^[So he says.]", "paid the bill", "They paid the bill.", "told"),
    ("words beside them as code", "They paid the bill on time.", "paid the bill", "They paid the bill `on time`.", "told"),
    ("code is code no more", "They paid the `bill` on time.", "They paid", "They paid the bill on time.", "told"),
    ("the row's other cell", "| A | B | C |\n| - | - | - |\n| x | they paid | denied |", "they paid", "| A | B | C |\n| - | - | - |\n| x | they paid | admitted |", "error"),
    ("the row's other cell goes", "| A | B | C |\n| - | - | - |\n| x | they paid | denied |", "they paid", "| A | B | C |\n| - | - | - |\n| x | they paid | |", "error"),
    ("from one row to another", "| A | B |\n| - | - |\n| x | they paid |\n| y | no |", "they paid", "| A | B |\n| - | - |\n| x | no |\n| y | they paid |", "error"),
    ("columns change places", "| A | Sure | Unsure |\n| - | - | - |\n| x | they paid | no |", "they paid", "| A | Sure | Unsure |\n| - | - | - |\n| x | no | they paid |", "error"),
    ("the head of the column leads elsewhere", "| A | [[europol|B]] |\n| - | - |\n| x | they paid |".replace("europol|", "europol\\|"), "they paid", "| A | [[interpol|B]] |\n| - | - |\n| x | they paid |".replace("interpol|", "interpol\\|"), "error"),
    ("a box is ticked above", "- [ ] Looked at\n  - they paid", "they paid", "- [x] Looked at\n  - they paid", "error"),
    ("single quotation marks", "They really paid the bill.", "paid the bill", "They ‘really’ paid the bill.", "error"),
    ("single quotation marks around them", "They paid the bill there.", "paid the bill", "They ‘paid the bill’ there.", "error"),
    ("corner brackets", "They really paid the bill.", "paid the bill", "They 『really』 paid the bill.", "error"),
    ("guillemets", "They really paid the bill.", "paid the bill", "They ‹really› paid the bill.", "error"),
    ("brackets around a doubt", "They paid the bill.", "paid the bill", "They (allegedly) paid the bill.", "error"),
    ("a picture with other words", "They ![a yes](https://example.org/a.png) paid.", "paid", "They ![a no](https://example.org/a.png) paid.", "error"),
    ("letters of another script", "So Paul said they paid.", "they paid", "So Раul said they paid.", "error"),
    ("letters that are crossed out", "So they never paid the bill.", "paid the bill", "So they n̶e̶v̶e̶r̶ paid the bill.", "error"),
    ("text turned round", "So they paid the bill.", "paid the bill", "So \u202ethey\u202c paid the bill.", "told"),
    ("a superscript minus", "It was 10 in all, they said.", "they said", "It was 10⁻³ in all, they said.", "error"),
    ("about", "It was 13 in all, they said.", "they said", "It was circa 13 in all, they said.", "error"),
    ("over", "It was 13 in all, they said.", "they said", "It was over 13 in all, they said.", "error"),
    ("a link in a heading", "## [[europol|The agency]]\n\nThey paid.", "They paid", "## [[interpol|The agency]]\n\nThey paid.", "told"),
    ("a part of the page that a link leads to", "So [[europol#A|they]] paid.", "paid", "So [[europol#B|they]] paid.", "told"),
    ("a link by reference", "So [they][1] paid.\n\n[1]: https://example.org/a", "paid", "So [they][1] paid.\n\n[1]: https://example.org/b", "error"),
    ("the head of the row's head", "| Suspects | Paid |\n| - | - |\n| Lee | they paid |", "they paid", "| Victims | Paid |\n| - | - |\n| Lee | they paid |", "error"),
    ("the head of a later column", "| A | B | Denied |\n| - | - | - |\n| x | they paid | the bill |", "they paid", "| A | B | Admitted |\n| - | - | - |\n| x | they paid | the bill |", "error"),
    ("the head of a column before", "| A | Denied | C |\n| - | - | - |\n| x | the bill | they paid |", "they paid", "| A | Admitted | C |\n| - | - | - |\n| x | the bill | they paid |", "error"),
    ("a cell goes to another column", "| A | B | C | D |\n| - | - | - | - |\n| x | they paid | the bill | |", "they paid", "| A | B | C | D |\n| - | - | - | - |\n| x | they paid | | the bill |", "error"),
    ("a long head's end", "| " + "very " * 200 + "old | B |\n| - | - |\n| they paid | x |", "they paid", "| " + "very " * 200 + "new | B |\n| - | - |\n| they paid | x |", "error"),
    ("the end of a row as long as a page", "| A | B |\n| - | - |\n| they paid | " + "it rained and " * 300 + "they left |", "they paid", "| A | B |\n| - | - |\n| they paid | " + "it rained and " * 300 + "they never left |", "error"),
    ("what a footnote is a note to", "He took it.[^1]\n\n[^1]: They paid the bill.", "They paid", "He never took it.[^1]\n\n[^1]: They paid the bill.", "error"),
    ("another word of what a footnote is a note to", "He took it.[^1]\n\n[^1]: They paid the bill.", "They paid", "He took it slowly.[^1]\n\n[^1]: They paid the bill.", "told"),
    ("two footnotes change places", "He took the money.[^1] She hid the car.[^2]\n\n[^1]: They paid the bill.\n[^2]: No.", "They paid", "He took the money.[^2] She hid the car.[^1]\n\n[^1]: They paid the bill.\n[^2]: No.", "error"),
    ("a footnote is a note to another sentence, too", "He took it.[^1] She left.\n\n[^1]: They paid.", "They paid", "He took it.[^1] She left.[^1]\n\n[^1]: They paid.", "told"),
    ("what the footnote that a footnote hangs on is a note to", "He took it.[^1]\n\n[^1]: She left.[^2]\n[^2]: They paid.", "They paid", "He never took it.[^1]\n\n[^1]: She left.[^2]\n[^2]: They paid.", "error"),
    ("the sentence before what a footnote is a note to", "It rained. He took it.[^1]\n\n[^1]: They paid.", "They paid", "It never rained. He took it.[^1]\n\n[^1]: They paid.", "quiet"),
    ("a not far before", "So it is {}true, ".format("") + "as it rained and snowed, " * 60 + "that they paid the bill.", "they paid", "So it is {}true, ".format("not ") + "as it rained and snowed, " * 60 + "that they paid the bill.", "error"),
    ("a not far after", "So they paid the bill, " + "as it rained and snowed, " * 60 + "and it was so.", "they paid", "So they paid the bill, " + "as it rained and snowed, " * 60 + "and it was not so.", "error"),
    ("a not very far before", "So it is true, " + "as it rained and snowed, " * 200 + "that they paid the bill.", "they paid", "So it is not true, " + "as it rained and snowed, " * 200 + "that they paid the bill.", "error"),
    ("a not very far after", "So they paid the bill, " + "as it rained and snowed, " * 200 + "and it was so.", "they paid", "So they paid the bill, " + "as it rained and snowed, " * 200 + "and it was not so.", "error"),
    ("quotation marks very far after", "So they paid, " + "as it rained and snowed, " * 200 + "“so” it was.", "they paid", "So they paid, " + "as it rained and snowed, " * 200 + "\"so\" it was.", "quiet"),
    ("another sentence beside one as long as a page", "They paid, " + "as it rained and snowed, " * 200 + "it was so. It rained.", "They paid", "They paid, " + "as it rained and snowed, " * 200 + "it was so. It never rained.", "quiet"),
    ("a name at the beginning", "Smith says they paid.", "they paid", "Jones says they paid.", "error"),
    ("a place at the beginning", "Paris was where they paid.", "they paid", "Berlin was where they paid.", "error"),
    ("a name for a word at the beginning", "He says they paid.", "they paid", "Smith says they paid.", "error"),
    ("a known name at the beginning", "Europol says they paid.", "they paid", "Interpol says they paid.", "error"),
    ("a name at the beginning of a quotation", "So: “Smith says they paid.”", "they paid", "So: “Jones says they paid.”", "error"),
    ("a common word at the beginning", "Then they paid.", "they paid", "Later they paid.", "told"),
    ("a word at the beginning that stands elsewhere", "Servers were where they paid. The servers and the machines ran.", "they paid", "Machines were where they paid. The servers and the machines ran.", "told"),
    ("a heading goes, and one stays before it", "## Sure\n\nNo.\n\n## Unsure\n\nThey paid.", "They paid", "## Sure\n\nNo.\n\nThey paid.", "error"),
    ("a heading gets another name, and one stays before it", "## Sure\n\nNo.\n\n## Unsure\n\nThey paid.", "They paid", "## Sure\n\nNo.\n\n## Hearsay\n\nThey paid.", "told"),
    ("a section comes before", "## Sure\n\nThey paid.", "They paid", "## New\n\nNo.\n\n## Sure\n\nThey paid.", "quiet"),
    ("an item's number", "1. They left\n2. They paid\n3. No", "They paid", "1. They paid\n2. They left\n3. No", "told"),
    ("an item comes before", "1. They left\n2. They paid", "They paid", "1. They left\n2. It rained\n3. They paid", "told"),
    ("a list is counted no more", "1. They paid", "They paid", "- They paid", "told"),
    ("what a caption is below", "![x](https://example.org/a.png)\n\n*They paid the bill*", "They paid", "![x](https://example.org/b.png)\n\n*They paid the bill*", "error"),
    ("a picture before a paragraph's first words", "![x](https://example.org/a.png) They paid.", "They paid", "![x](https://example.org/b.png) They paid.", "error"),
    ("a caption above a table", "*Denied*\n\n| A | B |\n| - | - |\n| x | they paid |", "they paid", "*Admitted*\n\n| A | B |\n| - | - |\n| x | they paid |", "error"),
    ("a caption below a table", "| A | B |\n| - | - |\n| x | they paid |\n\n*Denied*", "they paid", "| A | B |\n| - | - |\n| x | they paid |\n\n*Admitted*", "error"),
    ("who is quoted, in the quotation", "> They paid.\n>\n> — Smith", "They paid", "> They paid.\n>\n> — Jones", "error"),
    ("who is quoted, on its last line", "> They paid.\n> — Smith", "They paid", "> They paid.\n> — Jones", "error"),
    ("who is quoted, after the quotation", "> They paid.\n\n– Smith", "They paid", "> They paid.\n\n– Jones", "error"),
    ("who is quoted goes", "> They paid.\n\n*Smith*", "They paid", "> They paid.", "error"),
    ("who is quoted in another quotation", "> They paid.\n> — Smith\n\n> No.\n> — Jones", "They paid", "> They paid.\n> — Smith\n\n> No.\n> — Lee", "quiet"),
    ("sections of one name change places", "## Update\n\nThey paid.\n\n## Update\n\nNo.", "They paid", "## Update\n\nNo.\n\n## Update\n\nThey paid.", "error"),
    ("parts of one name change places", "## A\n\n### Update\n\nThey paid.\n\n### Update\n\nNo.", "They paid", "## A\n\n### Update\n\nNo.\n\n### Update\n\nThey paid.", "error"),
    ("lines in bold change places", "**Sure**\n\nThey paid.\n\n**Unsure**\n\nNo.", "They paid", "**Sure**\n\nNo.\n\n**Unsure**\n\nThey paid.", "error"),
    ("a sentence after denies it", "They paid.", "They paid", "They paid. None of this is true.", "error"),
    ("a paragraph after denies it", "They paid.\n\nIt rained.", "They paid", "They paid.\n\nThat is not true.", "error"),
    ("a sentence after takes it back", "They paid.", "They paid", "They paid. It was later retracted.", "error"),
    ("a sentence after that denied it goes", "They paid. The claim is false.", "They paid", "They paid.", "error"),
    ("a sentence after takes it back in a word", "They paid.", "They paid", "They paid. Not so.", "error"),
    ("a sentence after corrects it", "They paid.", "They paid", "They paid. Correction: they did not.", "error"),
    ("a sentence after in brackets", "They paid.", "They paid", "They paid. (This was wrong.)", "error"),
    ("a sentence after disputes it", "They paid.", "They paid", "They paid. However, that is disputed.", "error"),
    ("someone denies it after", "They paid.", "They paid", "They paid. Smith denies this.", "error"),
    ("a sentence before says who says so", "Smith says this. They paid.", "They paid", "Jones says this. They paid.", "error"),
    ("a sentence before calls it a lie", "It rained. They paid.", "They paid", "It is a lie. They paid.", "error"),
    ("who speaks, in bold", "**Smith.** They paid the bill.", "paid the bill", "**Jones.** They paid the bill.", "error"),
    ("a paragraph before a list", "The following is denied\n\n- they paid", "they paid", "The following is confirmed\n\n- they paid", "error"),
    ("a paragraph before a list, without a sign", "Denied payments\n\n- they paid", "they paid", "Admitted payments\n\n- they paid", "error"),
    ("a paragraph before announces it", "The following was confirmed.\n\nThey paid.", "They paid", "The following was refuted.\n\nThey paid.", "error"),
    ("a paragraph before makes a joke of it", "It rained.\n\nThey paid.", "They paid", "What follows is satire.\n\nThey paid.", "error"),
    ("the question that it answers", "Who denied it?\n\nThey paid.", "They paid", "Who admitted it?\n\nThey paid.", "error"),
    ("a question before it in the paragraph", "Did it rain? They paid.", "They paid", "Did it snow? They paid.", "quiet"),
    ("the question that it answers, in bold", "**Q: Did he deny it?**\n\nA: They paid.", "They paid", "**Q: Did he admit it?**\n\nA: They paid.", "told"),
    ("what its footnote says", "They paid.[^1]\n\n[^1]: Confirmed by two.", "They paid", "They paid.[^1]\n\n[^1]: Refuted by two.", "error"),
    ("a word of what its footnote says", "They paid.[^1]\n\n[^1]: See the report, p. 3.", "They paid", "They paid.[^1]\n\n[^1]: See the letter, p. 3.", "told"),
    ("what another footnote says", "They paid.[^1] It rained.[^2]\n\n[^1]: A.\n[^2]: B.", "They paid", "They paid.[^1] It rained.[^2]\n\n[^1]: A.\n[^2]: Never.", "quiet"),
    ("a sentence after that speaks of something else", "They paid.", "They paid", "They paid. The report has ten pages.", "quiet"),
    ("a sentence in bold before", "**They left at noon.**\n\nThey paid.", "They paid", "They left at noon.\n\nThey paid.", "quiet"),
    ("two paragraphs before change places", "It rained.\n\nIt snowed.\n\nThey paid.", "They paid", "It snowed.\n\nIt rained.\n\nThey paid.", "quiet"),
    ("a list item before", "- It rained.\n- They paid.", "They paid", "- It snowed.\n- They paid.", "quiet"),
    ("another row of the table", "| A | B |\n| - | - |\n| x | they paid |\n| y | no |", "they paid", "| A | B |\n| - | - |\n| x | they paid |\n| y | never |", "quiet"),
    ("a link's title", "He took [it](https://example.org/a \"A report\") then.", "He took", "He took [it](https://example.org/a \"A letter\") then.", "told"),
    ("a link's title denies", "He took [it](https://example.org/a \"A report\") then.", "He took", "He took [it](https://example.org/a \"No report\") then.", "error"),
    ("a highlight comes", "He took it all then.", "He took", "He took ==it all== then.", "told"),
    ("a highlight goes", "He ==took== it all then.", "it all", "He took it all then.", "told"),
    ("small print", "He took it all then.", "He took", "He took <small>it all</small> then.", "told"),
    ("a power", "It cost 10<sup>6</sup> then.", "It cost", "It cost 106 then.", "error"),
    ("marks by an element", "He took it all then.", "He took", "He took <q>it all</q> then.", "error"),
    ("a callout is folded", "> [!note] A\n> They paid.", "They paid", "> [!note]- A\n> They paid.", "told"),
    ("a callout without a title is folded", "> [!note]\n> They paid.", "They paid", "> [!note]-\n> They paid.", "told"),
    ("put out of sight", "They paid.", "They paid", "> [!note]- A\n> They paid.", "error"),
    ("a rule before", "It rained.\n\nThey paid.", "They paid", "It rained.\n\n---\n\nThey paid.", "told"),
    ("a rule between a heading and the words", "## Sure\n\nIt rained.\n\nThey paid.", "They paid", "## Sure\n\nIt rained.\n\n* * *\n\nThey paid.", "told"),
    ("a rule after a section", "## Sure\n\nThey paid.\n\n## More\n\nNo.", "They paid", "## Sure\n\nThey paid.\n\n---\n\n## More\n\nNo.", "quiet"),
    ("rows change places", "| A | B |\n| - | - |\n| x | they paid |\n| y | no |", "they paid", "| A | B |\n| - | - |\n| y | no |\n| x | they paid |", "told"),
    ("the row above goes", "| A | B |\n| - | - |\n| y | no |\n| x | they paid |", "they paid", "| A | B |\n| - | - |\n| x | they paid |", "told"),
    ("an embed before", "They paid.", "They paid", "![[other]]\n\nThey paid.", "told"),
    ("an embed after", "They paid.", "They paid", "They paid.\n\n![[other]]", "told"),
    ("an embed further up", "It rained.\n\nThey paid.", "They paid", "![[other]]\n\nIt rained.\n\nThey paid.", "quiet"),
    ("who spoke in the paragraph before", "Smith spoke to us.\n\n“They paid,” he said.", "They paid", "Jones spoke to us.\n\n“They paid,” he said.", "error"),
    ("who spoke two paragraphs before", "Smith spoke to us.\n\nIt rained.\n\n“They paid.”", "They paid", "Jones spoke to us.\n\nIt rained.\n\n“They paid.”", "error"),
    ("whose turn it is", "**Smith:** It rained.\n\nMoney was paid.", "was paid", "**Jones:** It rained.\n\nMoney was paid.", "error"),
    ("someone else comes between", "Smith spoke.\n\nThey paid.", "They paid", "Smith spoke.\n\nThen Jones came.\n\nThey paid.", "told"),
    ("who spoke, where nobody is meant", "Smith spoke.\n\nMoney was paid.", "was paid", "Jones spoke.\n\nMoney was paid.", "quiet"),
    ("a heading's own name as a link", "## Europol\n\nThey paid.", "They paid", "## [[Europol]]\n\nThey paid.", "quiet"),
    ("a heading's emphasis", "## Sure\n\nThey paid.", "They paid", "## *Sure*\n\nThey paid.", "quiet"),
    ("a sentence before, at a paragraph's beginning", "They paid. It rained.", "They paid.", "It never rained. They paid. It rained.", "quiet"),
    ("a sentence after, at a paragraph's end", "It rained. They paid.", "They paid.", "It rained. They paid. Nobody was there.", "quiet"),
    ("the sentences on both sides", "It rained. They paid. It snowed.", "They paid.", "It never rained. They paid. Nobody saw it.", "quiet"),
    ("the paragraph is cut before them", "It rained. They paid.", "They paid.", "It rained.\n\nThey paid.", "quiet"),
    ("the paragraph is joined", "It rained.\n\nThey paid.", "They paid.", "It rained. They paid.", "quiet"),
]
APOSTROPHES = "`´′ʼʹ’'"

FUZZY = [
    ("legal", "illegal"), ("told", "never told"), ("thirteen", "thirty"), ("minister", "director"), ("of them", "of none"), ("13", "31"),
]
FUZZY_SENTENCE = "Later the minister told the court that the 13 payments were legal and that thirteen people knew of them."


def english():
    for topic, before, quote, after in NUMBERS_AND_WORDS:
        yield Case("words and numbers", f"{topic}: {after}", "en", quote, before + "\n", after + "\n")
    for between in BETWEEN:
        text = "It is {}so that " + between + "they paid the bill there."
        yield Case("sentences", f"not, {between}", "en", "paid the bill", text.format("") + "\n", text.format("not ") + "\n", "error")
    for code, sentences in ABBREVIATIONS.items():
        for sentence, quote, no in sentences:
            before, after = (text[0].upper() + text[1:] + "\n" for text in (sentence.format(""), sentence.format(no)))
            yield Case("sentences", f"abbreviation: {after.strip()}", code, quote, before, after, "told" if code == "fr" else "error")
    for before, quote, after in LISTS:
        yield Case("sentences", f"list: {after}", "en", quote, before + "\n", after + "\n", "error")
    for name, before, quote, after, expected in AROUND:
        yield Case("around the words", name, "en", quote, before + "\n", after + "\n", expected)
    for sign in APOSTROPHES:
        yield Case("apostrophes", f"beside the words: {sign}", "en", "he did say", "So he did say it and go.\n", f"So he did say it and couldn{sign}t go.\n", "error")
        yield Case("apostrophes", f"in the words: {sign}", "en", "can", "He can go home.\n", f"He can{sign}t go home.\n", "error")
        yield Case("apostrophes", f"a name's: {sign}", "en", "Brien paid", "So Brien paid it.\n", f"So O{sign}Brien paid it.\n", "error")
    quote = FUZZY_SENTENCE[len("Later "):-1]
    for old, new in FUZZY:
        for keys in ("kind: claim\nstatus: confirmed\nsources: [s]", "kind: context"):
            yield Case(
                "fuzzy", f"{keys.split(chr(10))[0]}: {old} → {new}", "en", quote, FUZZY_SENTENCE + "\n",
                FUZZY_SENTENCE.replace(old, new, 1) + "\n", "error" if "status" in keys or old != "minister" else "told", keys + "\nfuzzy: true")
    for name, between in [("an embed", "![[other]]"), ("a rule", "---"), ("a picture", "![A sign](https://example.org/a.png)"), ("a heading", "## Now"), ("a quotation", "> No.")]:
        before = "They came.\n\nThey left.\n"
        yield Case("structure", f"{name} between", "en", "came. They left", before, before.replace("\n\n", f"\n\n{between}\n\n"))
    for quote, text in [("came. They", "They came.\n\n![[other]]\n\nThey left.\n"), ("came. Now They", "They came.\n\n## Now\n\nThey left.\n"), ("came. They", "They came.[^1]\n\n[^1]: They left.\n")]:
        yield Case("structure", f"runs on: {quote}", "en", quote, text, text, "error")
    row = "| What | Denied |\n| --- | --- |\n| Payments | the minister paid them |\n"
    yield Case("structure", "the head of the column", "en", "minister paid", row, row.replace("Denied", "Admitted"), "error")
    yield Case("structure", "the head of the row", "en", "minister paid", row, row.replace("Payments", "Debts"), "error")
    yield Case("targets", "the label is the name", "en", "said so", "Later Europol said so.\n", "Later [[Europol]] said so.\n", "quiet")
    yield Case("quiet", "quotation marks and dashes", "en", "took it", "He “took it” – then.\n", "He \"took it\" - then.\n", "quiet")
    yield Case("quiet", "a sentence after", "en", "took it", "He took it. It rained.\n", "He took it. Then it never rained.\n", "quiet")
    yield Case("quiet", "a sentence before", "en", "took it", "It rained. He took it.\n", "It never rained. He took it.\n", "quiet")


def cases():
    for code, language in LANGUAGES.items():
        for topic in (edits, moves, structure, denials, quiet):
            yield from topic(code, language)
    yield from english()
    yield from far.cases(Case)
    for code, name, before, quote, after, expected in EDITS:
        yield Case("one sentence", f"{name}: {after}", code, quote, before + "\n", after + "\n", expected)
