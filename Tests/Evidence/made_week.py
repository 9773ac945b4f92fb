"""A week of made edits on one article in English and in German, each sentence of which has a note: what its author has to answer.

The edits of each day are those of a desk: a noun for another, a word more, a sentence more. None of them may be an error. What
turns a meaning (`GRAVE`) is tried by itself, and each must be one.
"""

import tempfile

from sites import Site
from week import IDS, answer

ARTICLES = {
    "en": [
        "The investigators searched the building at dawn and seized the servers in the cellar.",
        "A spokesman of the agency said that the operation was prepared for months.",
        "The company Telegrid had rented the rooms under another name.",
        "According to Meyer, the files were copied in the night.",
        "The prosecutor will decide about the next steps in May.",
        "Three men and a woman left the house before the police came.",
        "The documents describe how the money went to partners abroad.",
        "Minister Schulz praised the work of the officers.",
        "The Hamburg police helped with the transport.",
        "Witnesses remember noise and light on the roof.",
    ],
    "de": [
        "Die Ermittler durchsuchten das Gebäude im Morgengrauen und beschlagnahmten die Server im Keller.",
        "Ein Sprecher der Behörde sagte, dass der Einsatz monatelang vorbereitet wurde.",
        "Die Firma Telegrid hatte die Räume unter einem anderen Namen gemietet.",
        "Laut Meyer wurden die Dateien in der Nacht kopiert.",
        "Der Staatsanwalt wird im Mai über die nächsten Schritte entscheiden.",
        "Drei Männer und eine Frau verließen das Haus, bevor die Polizei kam.",
        "Die Dokumente beschreiben, wie das Geld an Partner im Ausland ging.",
        "Minister Schulz lobte die Arbeit der Beamten.",
        "Die Hamburger Polizei half beim Transport.",
        "Zeugen erinnern sich an Lärm und Licht auf dem Dach.",
    ],
}
# None of the edited words stands beside them.
QUOTES = {
    "en": ["seized the", "for months", "had rented", "in the night", "will decide", "left the", "how the", "praised the", "helped", "remember noise"],
    "de": ["beschlagnahmten die", "vorbereitet wurde", "gemietet", "kopiert", "über die", "verließen das", "wie das", "lobte die", "half", "erinnern sich"],
}
# What a day's edits exchange; the end of the article gets a sentence besides.
DAYS = {
    "en": [
        [("in the cellar", "in the basement"), ("the operation", "the raid")],
        [("The documents", "The papers"), ("with the transport", "with the move")],
        [("the rooms", "the rooms and a garage"), ("on the roof", "on the roof of the house")],
        [("at dawn", "in the morning light"), ("the files", "the records")],
        [("the next steps", "the next steps and the costs"), ("to partners", "to friends")],
        [("The investigators", "The detectives"), ("of the officers", "of the officers and helpers")],
        [("the building", "the old building"), ("a woman", "a young woman")],
    ],
    "de": [
        [("im Keller", "im Untergeschoss"), ("der Einsatz", "die Razzia")],
        [("Die Dokumente", "Die Papiere"), ("beim Transport", "beim Umzug")],
        [("die Räume", "die Räume und eine Garage"), ("auf dem Dach", "auf dem Dach des Hauses")],
        [("im Morgengrauen", "im Morgenlicht"), ("die Dateien", "die Aufzeichnungen")],
        [("nächsten Schritte", "nächsten Schritte und die Kosten"), ("an Partner", "an Freunde")],
        [("Die Ermittler", "Die Fahnder"), ("der Beamten", "der Beamten und Helfer")],
        [("das Gebäude", "das alte Gebäude"), ("eine Frau", "eine junge Frau")],
    ],
}
GRAVE = {
    "en": [("Meyer", "Keller"), ("Three men", "Four men"), ("Telegrid", "Netgrid"), ("will decide", "may decide"), ("Schulz", "Scholz"), ("The Hamburg police", "The Bremen police"), ("The company Telegrid", "The company Telegrid allegedly")],
    "de": [("Meyer", "Keller"), ("Drei Männer", "Vier Männer"), ("Telegrid", "Netgrid"), ("wird im Mai", "kann im Mai"), ("Schulz", "Scholz"), ("Die Hamburger Polizei", "Die Bremer Polizei"), ("Die Firma Telegrid", "Die Firma Telegrid angeblich")],
}
MORE = {"en": "The report was looked at again on day {}.", "de": "Der Bericht wurde an Tag {} noch einmal geprüft."}


def made(folder, program, language):
    """The article with its notes, which keep what stands around their words."""
    site = Site(folder, program)
    site.write("Content/dossier.yml", f"title: Made\nlanguage: {language}\n")
    text = "\n\n".join(ARTICLES[language]) + "\n"
    site.write("Content/articles/raid.md", f"---\ntitle: Raid\ndate: 2018-04-27\n---\n{text}")
    for number, quote in enumerate(QUOTES[language]):
        site.write(f"Content/annotations/n{number}.md", f"---\nkind: context\narticle: raid\nquote: {quote}\n---\nA note.\n")
    site.run("reanchor", "--write")
    return site


def edit(site, old, new):
    text = site.read("Content/articles/raid.md")
    assert text.count(old) >= 1, old
    site.write("Content/articles/raid.md", text.replace(old, new, 1))


def found(site):
    return [d for d in site.check() if d["id"] in IDS]


def week(program, language):
    """Prints a row a day; returns what was an error and should be none."""
    failures = []
    totals = [0, 0, 0, 0]
    with tempfile.TemporaryDirectory(prefix="dossier-evidence-") as folder:
        site = made(folder, program, language)
        for day, edits in enumerate(DAYS[language], 1):
            for old, new in edits:
                edit(site, old, new)
            site.write("Content/articles/raid.md", site.read("Content/articles/raid.md") + "\n" + MORE[language].format(day) + "\n")
            told = found(site)
            errors = [d for d in told if d["severity"] == "error"]
            failures += [(language, day, d["message"]) for d in errors]
            row = [len(edits) + 1, len(errors), len(told) - len(errors), answer(site)]
            totals = [a + b for a, b in zip(totals, row)]
            print(f"| {language} | {day} | " + " | ".join(map(str, row)) + " |")
    print(f"| {language} | all | " + " | ".join(map(str, totals)) + " |")
    return failures


def grave(program, language):
    """What turned a meaning and was no error."""
    failures = []
    for old, new in GRAVE[language]:
        with tempfile.TemporaryDirectory(prefix="dossier-evidence-") as folder:
            site = made(folder, program, language)
            edit(site, old, new)
            if not any(d["severity"] == "error" for d in found(site)):
                failures.append((language, f"{old} → {new}", "was no error"))
    return failures


def run(program):
    """Prints the weeks; returns what went wrong."""
    print("\n| language | day | edits | errors | warnings | answers |\n| --- | --- | ---: | ---: | ---: | ---: |")
    failures = [failure for language in ARTICLES for failure in week(program, language)]
    failures += [failure for language in ARTICLES for failure in grave(program, language)]
    for failure in failures:
        print("- " + ", ".join(map(str, failure)))
    return failures
