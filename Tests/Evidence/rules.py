"""For each rule a small site in which it finds something, and one that is close to it in which it finds nothing."""

import hashlib
import json

ARTICLE = "---\ntitle: The raid\ndate: 2018-04-27\n---\nServers were seized in three countries, she said.\n"
FILES = {
    "articles/raid.md": ARTICLE,
    "entities/ada.md": "---\ntitle: Ada Example\nkind: person\n---\nA director, of [[raid]].\n",
    "sources/report.md": "---\ntitle: The report\ntype: report\n---\nA report.\n",
    "sources/letter.md": "---\ntitle: The letter\ntype: report\n---\nA letter.\n",
    "captures/letter.txt": "We paid nothing. They never paid a cent.\n",
    "pages/about.md": "---\ntitle: About\n---\nSee [[ada]], [[report]], [[letter]].\n",
}
OWN = "---\ntitle: A source\ntype: report\norigin: own\n---\nX.\n"
HELD = "---\ntitle: The letter\ntype: report\ncapture: letter.txt\n---\nX.\n"
SHA = "0" * 64


def note(keys, body="A note."):
    return {"annotations/note.md": f"---\narticle: raid\n{keys}\n---\n{body}\n"}


def claim(keys="", quote="Servers were seized", status="reported"):
    return note(f"kind: claim\nstatus: {status}\nquote: {quote}\n{keys}")


def quote(keys="", words="Servers were seized"):
    return note(f"kind: quote\nquote: {words}\n{keys}")


def source(keys, name="report"):
    return {f"sources/{name}.md": f"---\ntitle: The report\ntype: report\n{keys}\n---\nX.\n"}


def ada(keys):
    return {"entities/ada.md": f"---\ntitle: Ada Example\nkind: person\n{keys}\n---\nOf [[raid]].\n"}


def article(body, keys="", name="raid"):
    return {f"articles/{name}.md": f"---\ntitle: The raid\ndate: 2018-04-27\n{keys}\n---\n{body}\n"}


def held(keys):
    return {"sources/letter.md": HELD, **claim(keys)}


WE_PAID = "sources: [{source: letter, quote: %s}]"
AGENCY = {"entities/agency.md": "---\ntitle: The agency\nkind: organization\nfounded: 1999\ndissolved: 2010\n---\nOf [[raid]].\n"}
EVENT = {"entities/strike.md": "---\ntitle: The strike\nkind: event\ndate: 2017-06\n---\nOf [[raid]].\n"}
BO = {"entities/bo.md": "---\ntitle: Bo Example\nkind: person\n---\nOf [[raid]].\n"}
TOWN = {"entities/town.md": "---\ntitle: The town\nkind: place\ncountry: NL\n---\nOf [[raid]].\n"}
RECORD = {"published.txt": "article raid: title: The raid\narticle raid: sentence: No servers were seized.\nclaim note: article: raid\nclaim note: status: confirmed\nclaim note: words: Servers were seized\n"}

# Rule, what fires, what is close to it and does not.
ACCUSES = "accuses: [ada]\nreply: {asked: 2018-04-20}"
SECTIONS = article("## First\n\nServers were seized in three countries.\n\n## Second\n\nShe said so.")


def two_sources(passage, given=""):
    """A quote note on a letter whose capture is there, and on a book of which none is."""
    sources = "speaker: ada\nsources:\n  - source: letter\n  - source: book" + (f"\n    {given}" if given else "")
    return {"sources/letter.md": HELD, "sources/book.md": "---\ntitle: The book\ntype: book\n---\nX.\n", **article(passage), **quote(sources, json.dumps(passage.strip(".“”"), ensure_ascii=False)), "pages/about.md": FILES["pages/about.md"]}


def nested(words):
    """Words that quote something themselves, between other marks than the letter has."""
    return {**held(WE_PAID % json.dumps(words, ensure_ascii=False)), "captures/letter.txt": "They said “we paid” often.\n"}


def original_of(language):
    """A quote note whose words no source has, with others that one has as those that were spoken."""
    return {"sources/letter.md": HELD, **article("“We paid everything.”"), **quote(f"speaker: ada\noriginal: We paid nothing\n{language}sources: [{{source: letter}}]", "We paid everything")}


# A word that denies, and one that does not, in languages without a file of telling words.
DENIALS = [
    ("pt", "nunca", "ontem"), ("it", "mai", "ieri"), ("it", "non", "ieri"), ("nl", "niet", "gisteren"), ("sv", "inte", "igår"), ("da", "ikke", "nu"),
    ("nb", "aldri", "da"), ("fi", "eivät", "eilen"), ("is", "ekki", "þá"), ("pl", "nie", "wczoraj"), ("cs", "nikdy", "včera"), ("cs", "nechtěně nezaplatili", "nebo včera"),
    ("sk", "nič", "včera"), ("hr", "nisu", "jučer"), ("sl", "niso", "včeraj"), ("ru", "не", "вчера"), ("uk", "ніколи", "вчора"), ("bg", "никога", "вчера"),
    ("hu", "nem", "tegnap"), ("ro", "nu", "ieri"), ("tr", "ödemedi ve", "dün"), ("tr", "asla", "dün"), ("el", "δεν", "χθες"), ("he", "לא", "אתמול"),
    ("fa", "هرگز", "دیروز"), ("hi", "नहीं", "कल"), ("vi", "không", "qua"), ("id", "tidak", "kemarin"), ("zh", "没有", "昨天"), ("ja", "払わなかった", "昨日"),
    ("ko", "지 않았다", "어제"), ("th", "ไม่ได้", "เมื่อวาน"), ("lt", "niekada", "vakar"), ("lv", "nekad", "vakar"),
]


def left_out(language, denial, other):
    def site(word):
        return {**held(WE_PAID % "Alpha … omega"), "sources/letter.md": HELD.replace("capture:", f"language: {language}\ncapture:"), "captures/letter.txt": f"Alpha {word} omega.\n"}
    return site(denial), site(other)


CASES = [
    ("empty-note", note("kind: context\nquote: Servers were seized", body=""), note("kind: context\nquote: Servers were seized")),
    ("unsourced-claim", claim(), claim("sources: [{source: report}]")),
    ("single-origin", claim("sources: [{source: report}]"), {**claim("sources: [{source: report}, {source: letter}]"), "sources/report.md": OWN, "sources/letter.md": OWN}),
    ("unquoted-confirmation", claim("sources: [{source: report}]", status="confirmed"), claim("sources: [{source: report, quote: x}]", status="confirmed")),
    ("confirmed-on-one-origin", claim("sources: [{source: report}]", status="confirmed"), {**claim("sources: [{source: report}, {source: letter}]", status="confirmed"), "sources/report.md": OWN, "sources/letter.md": OWN}),
    ("contradicting-claims", {**claim(), "annotations/b.md": "---\narticle: raid\nkind: claim\nstatus: refuted\nquote: Servers were\n---\nX.\n"}, {**claim(), "annotations/b.md": "---\narticle: raid\nkind: claim\nstatus: refuted\nquote: three countries\n---\nX.\n"}),
    ("quote-not-in-source", held(WE_PAID % "We paid everything"), held(WE_PAID % "We paid nothing")),
    ("quote-not-in-source", held(WE_PAID % "We … cent … nothing"), held(WE_PAID % "We … cent")),
    ("quote-not-in-source", {"sources/letter.md": HELD, **quote("sources: [{source: letter}]"), **article("“We paid everything. Servers were seized.”")}, {"sources/letter.md": HELD, **quote("sources: [{source: letter}]", "We paid nothing"), **article("“We paid nothing.”")}),
    ("quote-not-in-source", {"sources/letter.md": HELD, **claim("accuses: [ada]\nreply: {asked: 2018-04, source: letter, quote: We paid everything}")}, {"sources/letter.md": HELD, **claim("accuses: [ada]\nreply: {asked: 2018-04, source: letter, says: We paid everything}")}),
    ("omitted-negation", held(WE_PAID % "They … paid a cent"), held(WE_PAID % "We … nothing")),
    ("omitted-negation", held(WE_PAID % '"We [never] paid nothing"'), held(WE_PAID % '"We [have] paid nothing"')),
    ("uncovered-quotation", article("“We paid everything”, they said."), {**article("“We paid nothing”, they said.", "source: letter"), "sources/letter.md": HELD}),
    ("uncovered-quotation", article("He said 'We paid everything'."), article("A 5\" pipe and a 6\" one; the workers' pay, don't.")),
    ("uncovered-quotation", article("X.", "summary: “We paid everything”, they said."), {**article("X.", "summary: “We paid nothing”, they said.\nsource: letter"), "sources/letter.md": HELD}),
    ("uncovered-quotation", {**article("X."), "articles/raid.md": "---\ntitle: \"‘We paid everything’\"\ndate: 2018-04-27\n---\nX.\n"}, {"sources/letter.md": HELD, **quote("sources: [{source: letter}]", "We paid nothing"), "articles/raid.md": "---\ntitle: ‘We paid nothing’\ndate: 2018-04-27\n---\n“We paid nothing.”\n"}),
    ("uncovered-quotation", {**article("X.", "image: {file: a.png, alt: A door, caption: “We paid everything”}"), "media/a.png": b"x"}, {**article("X.", "image: {file: a.png, alt: A door, caption: They paid, credit: “We paid nothing”}\nsource: letter"), "media/a.png": b"x", "sources/letter.md": HELD}),
    ("quote-not-in-source", *(
        {"sources/letter.md": HELD, "captures/letter.txt": "They “never paid” a cent.\n", **quote("sources: [{source: letter}]", f"'{words}'"), **article(f"Ada said “{words}” then.")}
        for words in ("They killed ten, and “they never paid” a cent", "They ‘never paid’ a cent"))),
    ("quote-not-in-source", *(
        {"sources/letter.md": HELD, **quote("sources: [{source: letter}]", f"“{words}”"), **article(f"“{words}” Ada said.")}
        for words in ("We paid everything,", "They never paid a cent,"))),
    ("uncovered-quotation", *(
        {"sources/letter.md": HELD, **quote("sources: [{source: letter}]", "They never paid a cent"), **article(f"“They never paid a cent{rest}” Ada said.")}
        for rest in (" and killed ten people.", "."))),
    ("quote-not-in-source", *(
        {"sources/letter.md": HELD, **quote("sources: [{source: letter}]", f"“{first},” they said, “{second}.”"), **article(f"“{first},” they said, “{second}.”")}
        for first, second in (("A cent", "nothing"), ("We paid", "nothing")))),
    ("omitted-negation", *(
        {"sources/letter.md": HELD, **article(f"“They,” she said, “{words} a cent.”", "source: letter")} for words in ("paid", "never paid"))),
    ("omitted-negation", *({"sources/letter.md": HELD, **article(f"She said “We … {words}” then.", "source: letter")} for words in ("a cent", "nothing"))),
    ("quote-not-in-source", held(WE_PAID % '"paid a[ll] cent"'), held(WE_PAID % '"they never paid"')),
    ("unattributed-quote", quote("sources: [{source: report}]"), quote("speaker: ada\nsources: [{source: report}]")),
    ("quote-not-in-source", two_sources("“We paid everything.”"), two_sources("“We paid everything.”", "quote: We paid everything")),
    ("quote-not-in-source", two_sources("“We paid a lot.”", "quote: We paid everything"), two_sources("“We paid nothing.”")),
    ("quote-not-in-source", nested("They said ‘we stole’ often"), nested("They said ‘we paid’ often")),
    ("quote-not-in-source", original_of(""), original_of("language: de\n")), ("quote-not-in-source", original_of("language: en-GB\n"), original_of("language: fr\n")),
    *(("omitted-negation", *left_out(language, denial, other)) for language, denial, other in DENIALS),
    ("accusation-alone", {**claim(ACCUSES), **article("Servers were seized in three countries.", "summary: How servers were seized.")}, {**claim(ACCUSES), **article("Servers were seized in three countries.", "summary: On servers that someone seized.")}),
    ("accusation-alone", {**claim(ACCUSES), "pages/p.md": "---\ntitle: Servers were “seized”\n---\nX.\n"}, {**claim(), "pages/p.md": "---\ntitle: Servers were “seized”\n---\nX.\n"}),
    ("accusation-in-draft", claim(ACCUSES + "\ndraft: true"), claim("draft: true")),
    ("accusation-in-draft", {**claim(ACCUSES + "\nabout: [gone]"), "entities/gone.md": "---\ntitle: Gone\nkind: person\ndraft: true\n---\nX.\n"}, claim(ACCUSES)),
    ("accusation-alone", {**claim(ACCUSES), **ada("aliases: [How servers were seized]")}, {**claim(ACCUSES), **ada("aliases: [The seizer of servers]")}),
    ("accusation-alone", {**claim(ACCUSES), **ada("summary: Servers were seized.")}, {**claim(ACCUSES, "were seized"), **ada("summary: Ships were seized.")}),
    ("missing-title", {"sources/s-1.md": "---\ntype: report\norigin: own\n---\nX.\n"}, {"sources/s-1.md": "---\ntitle: The report\ntype: report\norigin: own\n---\nX.\n"}),
    ("accusation-in-text", {**claim(ACCUSES), "annotations/c.md": "---\nkind: correction\narticle: raid\nquote: seized\n---\nIt said that servers were seized.\n"}, {**claim(ACCUSES), "annotations/c.md": "---\nkind: context\narticle: raid\nquote: seized\n---\nIt said that servers were seized.\n"}),
    ("accusation-in-text", {**claim(ACCUSES), "pages/p.md": "---\ntitle: A page\n---\nHow `%%` servers %%were\n\nnot%% were seized `[[c]]`.\n"}, {**claim(ACCUSES), "pages/p.md": "---\ntitle: A page\n---\nHow %% servers\n\nwere seized.\n\n%% it rained.\n"}),
    ("accusation-in-text", {**claim(ACCUSES), "pages/p.md": "---\ntitle: A page\n---\nHow servers were seized.\n"}, {**claim(ACCUSES), "pages/p.md": "---\ntitle: A page\n---\nHow ships were seized.\n"}),
    ("accused-without-reply", claim("accuses: [ada]"), claim("accuses: [ada]\nreply: {asked: 2018-04-20}")),
    ("accused-without-reply", claim("accuses: [ada]\nreply: {asked: 2018-06-20}"), claim("accuses: [ada]\nreply: {asked: 2018-04-27}")),
    ("accused-without-reply", {**claim("accuses: [ada, bo]\nreply: {asked: 2018-04-20}"), **BO}, {**claim("accuses: [ada, bo]\nreply: [{from: ada, asked: 2018-04-20}, {from: bo, asked: 2018-04-20}]"), **BO}),
    ("accused-without-reply", claim("accuses: [ada]\nreply: {asked: 2018-04-20, deadline: 2018-05-20}"), claim("accuses: [ada]\nreply: {asked: 2018-04-20, deadline: 2018-04-26}")),
    ("accused-without-reply", claim("accuses: [ada]\nreply: {asked: 2018}"), claim("accuses: [ada]\nreply: {asked: 2017}")),
    ("accused-without-reply", claim("accuses: [ada]\nreply: {asked: 2018-04}"), claim("accuses: [ada]\nreply: {asked: 2018-03}")),
    ("accused-without-reply", claim("accuses: [ada]\nreply: {asked: \"2018-04-20?\"}"), claim("accuses: [ada]\nreply: {asked: 2018-04-20}")),
    ("accused-without-reply", claim("accuses: [ada]\nreply: {asked: 2018-04-01/2018-06-01}"), claim("accuses: [ada]\nreply: {asked: 2018-04-01/2018-04-20}")),
    ("accused-without-reply", claim("accuses: [ada]\nreply: {asked: 2018-04-01/..}"), claim("accuses: [ada]\nreply: {asked: ../2018-04-20}")),
    ("accused-without-reply", claim("accuses: [ada]\nreply: {asked: 2018-04-20, deadline: 2018}"), claim("accuses: [ada]\nreply: {asked: 2018-04-20, deadline: 2018, received: 2018-04-25}")),
    ("passage-without-evidence", {}, article("Servers were seized, [[report]] says.")),
    ("unwatched-anchor", note("kind: context\nquote: Servers were seized"), note('kind: context\nquote: Servers were seized\nprefix: ""\nsuffix: in\nsentence: Servers were seized in three countries, she said.')),
    ("unsourced-relation", {**ada("relations: [{type: Family, to: bo}]"), **BO}, {**ada("relations: [{type: Family, to: bo, source: report}]"), **BO}),
    ("relation-kinds", {**ada("relations: [{type: Membership, to: strike}]"), **EVENT}, {**ada("relations: [{type: TookPartIn, to: strike}]"), **EVENT}),
    ("speech-after-death", {**quote("speaker: ada\ndate: 2018-04-20"), **ada("died: 2016")}, {**quote("speaker: ada\ndate: 2016"), **ada("died: 2016")}),
    ("speech-after-death", {**quote("speaker: ada\ndate: 1949"), **ada("born: 1950")}, {**quote("speaker: ada\ndate: 1950"), **ada("born: 1950")}),
    ("speech-after-death", {**quote("speaker: agency\ndate: 2018-04-20"), **AGENCY}, {**quote("speaker: agency\ndate: 2010"), **AGENCY}),
    ("role-outside-dates", {**ada("relations: [{type: Employment, to: agency, start: 1998}]"), **AGENCY}, {**ada("relations: [{type: Employment, to: agency, start: 1999}]"), **AGENCY}),
    ("relation-dates", {**ada("relations: [{type: Led, to: strike, start: 2017-06}]"), **EVENT}, {**ada("relations: [{type: Led, to: strike, date: 2017-06}]"), **EVENT}),
    ("date-outside-parent", article("X.", "updated: 2018-04-20"), article("X.", "updated: 2018-04-27")),
    ("date-outside-parent", article("X.", "updated: 2018-04-28\ncorrections: [{date: 2018-05-02, note: x}]"), article("X.", "updated: 2018-05-02\ncorrections: [{date: 2018-05-02, note: x}]")),
    ("date-outside-parent", claim("history:\n  - {date: 2018-05-02, status: unverified}\n  - {date: 2018, status: disputed}\n  - {date: 2018-05-01, status: reported}"), claim("history:\n  - {date: 2018-05-01, status: unverified}\n  - {date: 2018, status: disputed}\n  - {date: 2018-05-02, status: reported}")),
    ("date-outside-parent", {**quote("date: 2018-04-20\nsources: [{source: report}]"), **source("issued: 2018-04-01")}, {**quote("date: 2018-04-20\nsources: [{source: report}]"), **source("issued: 2018-04-20")}),
    ("implausible-date", {"articles/later.md": "---\ntitle: Later\ndate: 3018-04-27\n---\nX.\n"}, {"articles/later.md": "---\ntitle: Later\ndate: 2018-04-28\n---\nX.\n"}),
    ("unmentioned-entity", {"entities/bo.md": "---\ntitle: Bo\nkind: person\n---\nX.\n"}, {"entities/bo.md": "---\ntitle: Bo\nkind: person\n---\nX.\n", **quote("speaker: bo\nsources: [{source: report}]")}),
    ("unmentioned-entity", {"entities/bo.md": "---\ntitle: Bo\nkind: person\n---\nX.\n"}, {"entities/bo.md": "---\ntitle: Bo\nkind: person\n---\nX.\n", **ada("relations: [{type: Family, to: bo}]")}),
    ("unlinked-mention", article("So said Ada Example."), article("So said [[Ada Example]].")),
    ("shared-name", {"entities/bo.md": "---\ntitle: Bo\naliases: [Ada Example]\nkind: place\n---\nOf [[raid]].\n"}, BO),
    ("duplicate-entity", {"entities/bo.md": "---\ntitle: Example, Ada\nkind: person\n---\nOf [[raid]].\n"}, BO),
    ("orphaned-source", {"sources/third.md": "---\ntitle: Third\ntype: report\n---\nX.\n"}, {"sources/third.md": "---\ntitle: Third\ntype: report\n---\nX.\n", **source("origin: [third]")}),
    ("orphaned-source", {"sources/third.md": "---\ntitle: Third\ntype: report\n---\nX.\n"}, {"sources/third.md": "---\ntitle: Third\ntype: report\n---\nX.\n", **claim("accuses: [ada]\nreply: {asked: 2018-04-20, source: third}")}),
    ("circular-origin", {**source("origin: [letter]"), **source("origin: [report]", "letter")}, {**source("origin: [letter]"), **source("origin: own", "letter")}),
    ("circular-origin", source("origin: [report]"), source("origin: [letter]")),
    ("missing-capture", source("capture: gone.txt"), source("capture: letter.txt")),
    ("changed-capture", source(f"capture: letter.txt\nsha256: {SHA}"), source("capture: letter.txt")),
    ("changed-capture", {**source(f"capture: scan.pdf\ntextSHA256: {SHA}"), "captures/scan.pdf": b"%PDF-1.4 \0"}, {**source("capture: scan.pdf\ntextSHA256: " + hashlib.sha256(b"Words.").hexdigest()), "captures/scan.pdf": b"%PDF-1.4 \0", "captures/scan.pdf.txt": b"Words."}),
    ("changed-capture", source(f"capture: letter.txt\ntextSHA256: {SHA}"), source("capture: letter.txt")),
    ("unread-capture", {**source("capture: old.txt"), "captures/old.txt": b"caf\xe9"}, {**source("capture: old.txt\nencoding: latin1"), "captures/old.txt": b"caf\xe9"}),
    ("unused-capture", {"captures/other.txt": "Words.", **source("capture: letter.txt")}, source("capture: letter.txt")),
    ("speaker-kind", {**quote("speaker: town"), **TOWN}, {**quote("speaker: ada"), **TOWN}),
    ("half-coordinates", {"entities/town.md": TOWN["entities/town.md"].replace("country", "latitude: 52.08\ncountry")}, {"entities/town.md": TOWN["entities/town.md"].replace("country", "latitude: 52.08\nlongitude: 4.31\ncountry")}),
    ("single-brackets", article("So said [Ada Example] there."), article("So said [[Ada Example]] there.")),
    ("almost-link", article("See [[ada]](her)."), article("See [[ada|her]].")),
    ("lost-cell", article("| A | B |\n| - | - |\n| 1 | 2 | 3 |"), article("| A | B |\n| - | - |\n| 1 | 2 \\| 3 |")),
    ("unclosed-emphasis", article("So **said Ada Example there."), article("So **said** Ada Example there.")),
    ("typed-bullet", article("• One thing\n• Another"), article("- One thing\n- Another")),
    ("slug-as-name", {"articles/a.md": "---\ntitle: A\ndate: 2020\nauthors: [ada-example]\n---\nX.\n", "entities/ada-example.md": "---\ntitle: Ada Example\nkind: person\n---\nX.\n"}, {"articles/a.md": "---\ntitle: A\ndate: 2020\nauthors: [Ada Example]\n---\nX.\n", "entities/ada-example.md": "---\ntitle: Ada Example\nkind: person\n---\nX.\n"}),
    ("shown-sign", article("-One thing\n-Another"), article("- One thing\n- Another")),
    ("local-address", article("See [it](http://localhost:8000/a.html)."), article("See [it](https://example.org/a.html).")),
    ("picture-without-words", {**article("![](a.png)"), "media/a.png": b"x"}, {**article("![A door](a.png)"), "media/a.png": b"x"}),
    ("unpublished-material", {**article("So said Night Owl."), "sources/owl.md": "---\ntitle: Night Owl\ntype: interview\nconfidential: true\n---\nX.\n"}, {**article("So said an owl."), "sources/owl.md": "---\ntitle: Night Owl\ntype: interview\nconfidential: true\n---\nX.\n"}),
    ("unguarded-name", {"sources/owl.md": "---\ntitle: K\ntype: interview\nconfidential: true\n---\nX.\n"}, {"sources/owl.md": "---\ntitle: K2\ntype: interview\nconfidential: true\n---\nX.\n"}),
    ("untold-claim-change", {**claim("sources: [{source: report}]"), **RECORD}, {**claim("sources: [{source: report}]\nhistory: [{date: 2018-05, status: reported}]"), **RECORD}),
    ("untold-text-change", {**claim("sources: [{source: report}]"), **RECORD}, {**claim("sources: [{source: report}]"), **RECORD, **article("Servers were seized in three countries, she said.", "updated: 2018-05")}),
]

# What is told while texts are linked, by no rule: likewise.
LINKING = [
    ("embedded-accusation", {**claim(ACCUSES), **SECTIONS, "pages/p.md": "---\ntitle: P\n---\n![[raid#First]]\n"}, {**claim(ACCUSES), **SECTIONS, "pages/p.md": "---\ntitle: P\n---\n![[raid#Second]]\n"}),
    ("embedded-accusation", {**claim(ACCUSES), "pages/p.md": "---\ntitle: P\n---\n![[raid]]\n"}, {**claim(), "pages/p.md": "---\ntitle: P\n---\n![[raid]]\n"}),
]
