"""What makes other words of a note's words from beyond their sentence: marks of quotations, footnotes, the names of headings.

`cases(Case)` gives values as `anchoring.py` does, in each of its languages.
"""

from scripts import DENIALS, LANGUAGES

# Around several sentences; `_` is where they stand.
MARKS = ["‘_’", "'_'", "»_«", "›_‹", "‚_‘", "‹_›", "”_”", "« _ »", "»_»", "「_」", "『_』", "《_》", "“_”", '"_"', "„_“", "❝_❞", "〈_〉", "﹁_﹂", "— _"]
# The same in one language only.
OWN_MARKS = {"he": "״_״"}
# Around several paragraphs.
LONG_MARKS = ["“_”", "«_»", "»_«", "„_“", "‘_’", "‹_›", "「_」"]
# Names of a heading, of which one says that it is so, and the other that it is not.
VERDICTS = {
    "en": ("Confirmed", "Refuted"), "de": ("Bestätigt", "Widerlegt"), "fr": ("Confirmé", "Démenti"), "es": ("Confirmado", "Falso"),
    "ar": ("مؤكد", "كاذب"), "ru": ("Правда", "Ложь"), "el": ("Αλήθεια", "Ψέματα"), "tr": ("Gerçek", "Yalan"), "he": ("אמת", "שקר"),
    "hi": ("सच", "झूठ"), "zh": ("事实", "谣言"), "ja": ("事実", "嘘"), "ko": ("사실", "거짓"), "th": ("จริง", "เท็จ"), "ka": ("სიმართლე", "ტყუილი"),
    "hy": ("Ճշմարտություն", "Սուտ"),
}
# Languages whose sentences are not cut, so that all of a paragraph is watched.
WITHOUT_SENTENCES = ("th", "hy")
# English only: a heading's name and another, and the least that must come.
HEADINGS = [
    ("Payments", "Alleged payments", "error"), ("Payments", "No payments", "error"), ("Payments", "Payments?", "error"),
    ("Payments", "“Payments”", "error"), ("Payments", "‘Payments’", "error"), ("Payments", "~~Payments~~", "error"), ("Facts", "Myths", "error"), ("News", "Satire", "error"),
    ("Lawful acts", "Unlawful acts", "error"), ("What happened", "What did not happen", "error"), ("Payments", "What was paid", "told"),
    ("In 2017", "In 2018", "told"), ("Smith", "Jones", "told"),
]
# English only: apostrophes and marks of others, which make no quotation of what stands between them.
INNOCENT = [
    "It’s the ’90s rain. {} The workers’ cars left.", "‘It rained. Yes.’ {} ‘It snowed. No.’", "It was 5\" wide. {} It was 6\" long.",
    "The boys' cars came. {} The girls' cars left.", "Rock ’n’ roll came. {} It didn’t stay.",
]
# English only: signs, and sentences that doubt in few words.
DOUBTS = [
    ("✅ They paid.", "❌ They paid."), ("They paid.", "❌ They paid."), ("They paid.", "They paid. ❌"), ("They paid.", "They paid. Or so he claims."),
    ("They paid.", "They paid. Or so it seemed."), ("They paid.", "They paid. April fool!"), ("They paid in cash.", "They paid in cash [sic]."),
    ("👍 They paid.", "👎 They paid."), ("They paid. Was it so? Yes.", "They paid. Was it so? No."),
    ("They paid.\n\n**Verdict.** True", "They paid.\n\n**Verdict.** False"), ("They paid.\n\nRating: ★★★★★", "They paid.\n\nRating: ☆☆☆☆☆"),
    ("Lund denied to Brig. Hill that They paid.", "Lund said to Brig. Hill that They paid."),
    ("Lund denied to Comdr. Hill that They paid.", "Lund wrote to Comdr. Hill that They paid."),
]
# English only: words that are a callout's title, which is shown with the callout's kind.
CALLOUTS = [
    ("of another kind", "> [!success] They paid.", "> [!failure] They paid.", "error"),
    ("of another kind, with a text", "> [!success] They paid.\n> In May.", "> [!failure] They paid.\n> In May.", "error"),
    ("of another kind below a heading", "## May\n\n> [!success] They paid.", "## May\n\n> [!failure] They paid.", "error"),
    ("of a paragraph", "They paid.", "> [!failure] They paid.", "error"), ("of a paragraph, a quotation", "They paid.", "> [!quote] They paid.", "error"),
    ("to a paragraph", "> [!failure] They paid.", "They paid.", "error"), ("to a text", "> [!success] They paid.", "> [!success] It is so.\n> They paid.", "error"),
    ("of a quotation", "> They paid.\n>\n> It rained.", "> [!quote] They paid.\n> It rained.", "error"),
    ("from a quotation to a text", "> It rained.\n>\n> They paid.", "> [!quote] It rained.\n> They paid.", "error"),
    ("another text below", "> [!success] They paid.\n> In May.", "> [!success] They paid.\n> In June.", "quiet"),
    ("folded below", "> [!note] They paid.\n> In May.", "> [!note]- They paid.\n> In May.", "quiet"),
    ("the heading above has another name", "## May\n\n> [!note] They paid.", "## Spring\n\n> [!note] They paid.", "told"),
]


def quotations(case, code, language):
    sentence, quote, other = language["sentence"], language["quote"], language["other"]
    plain = f"{other} {sentence} {other}\n"
    for marks in MARKS[: -1 if code in WITHOUT_SENTENCES else None]:
        quoted = marks.replace("_", plain.strip()) + "\n"
        yield case("quotations", f"{marks} come", code, quote, plain, quoted, "error")
        yield case("quotations", f"{marks} go", code, quote, quoted, plain, "error")
    if code in OWN_MARKS:
        yield case("quotations", f"{OWN_MARKS[code]} come", code, quote, plain, OWN_MARKS[code].replace("_", plain.strip()) + "\n", "error")
    paragraphs = f"{other}\n\n{sentence}\n\n{other}\n"
    for marks in LONG_MARKS:
        yield case("quotations", f"{marks} around paragraphs", code, quote, paragraphs, marks.replace("_", paragraphs.strip()) + "\n", "error")
    again = f"“{other}\n\n“{sentence}\n\n“{other}”\n"
    yield case("quotations", "a mark before each paragraph", code, quote, paragraphs, again, "error")
    if code not in WITHOUT_SENTENCES:
        beside = f"“{other}”\n\n{sentence}\n\n“{other}”\n"
        yield case("quotations", "around the paragraphs beside it", code, quote, paragraphs, beside, "quiet")


def order(case, code, language):
    sentence, quote, other = language["sentence"], language["quote"], language["other"]
    before, after = f"{sentence}\n\n{other}\n", f"{other}\n\n{sentence}\n"
    yield case("order", "paragraphs change places", code, quote, before, after, "told")
    yield case("order", "sections change places", code, quote, f"## A\n\n{before}".replace("\n\n" + other, "\n\n## B\n\n" + other), f"## B\n\n{after}".replace("\n\n" + sentence, "\n\n## A\n\n" + sentence), "told")


def notes_and_headings(case, code, language):
    sentence, quote = language["sentence"], language["quote"]
    for denial in DENIALS[code]:
        noted = f"{sentence}[^1]\n\n[^1]: {denial}\n"
        yield case("footnotes", f"comes: {denial}", code, quote, sentence + "\n", noted, "error")
        yield case("footnotes", f"goes: {denial}", code, quote, noted, sentence + "\n", "error")
    for old, new in (VERDICTS[code], VERDICTS[code][::-1]):
        before, after = (f"## {name}\n\n{sentence}\n" for name in (old, new))
        yield case("headings", f"{old} → {new}", code, quote, before, after, "error")


def cases(case):
    for code, language in LANGUAGES.items():
        yield from quotations(case, code, language)
        yield from notes_and_headings(case, code, language)
        yield from order(case, code, language)
    for old, new, expected in HEADINGS:
        before, after = (f"## {name}\n\nThey paid.\n" for name in (old, new))
        yield case("headings", f"{old} → {new}", "en", "They paid", before, after, expected)
        yield case("headings", f"{new} → {old}", "en", "They paid", after, before, expected)
    for name, before, after, expected in CALLOUTS:
        yield case("callouts", name, "en", "They paid", before + "\n", after + "\n", expected)
    for text in INNOCENT:
        yield case("quotations", f"none: {text}", "en", "They paid", "They paid.\n", text.format("They paid.") + "\n", "quiet")
    for before, after in DOUBTS:
        yield case("doubts", f"{before} → {after}", "en", "They paid", before + "\n", after + "\n", "error")
