// What somebody brings along from other programs, and slips that leave front matter nearly right.

extension NewcomerMistakes {
  static let habits: [Mistake] = [
    Mistake(
      "articles/lake-empty.md", "title: The lake is empty", "title: {The lake is empty}",
      "wrong-type: write The lake is empty"),
    Mistake(
      "entities/people/lena-beispiel.md", "kind: person", "kind: {person}",
      "wrong-type: write person"),
    Mistake(
      "articles/lake-empty.md", "---\ntitle", " ---\ntitle",
      "odd-fence: write --- alone on the line, from its beginning"),
    Mistake(
      "articles/lake-empty.md", "---\ntitle", "\u{200B}---\ntitle",
      "odd-fence: write --- alone on the line, from its beginning"),
    Mistake(
      "articles/lake-empty.md", "---\ntitle", "\u{A0}---\ntitle",
      "odd-fence: write --- alone on the line, from its beginning"),
    Mistake(
      "articles/lake-empty.md", "---\ntitle", "\t---\ntitle",
      "odd-fence: write --- alone on the line, from its beginning"),
    Mistake(
      "articles/lake-empty.md", "---\ntitle", "---\u{200B}\ntitle",
      "odd-fence: write --- alone on the line, from its beginning"),
    Mistake(
      "articles/lake-empty.md", "---\ntitle", "---\u{A0}\ntitle",
      "odd-fence: write --- alone on the line, from its beginning"),
    Mistake(
      "articles/lake-empty.md", "\n---\nThe gate", "\n ---\nThe gate",
      "odd-fence: write --- alone on the line, from its beginning"),
    Mistake(
      "articles/lake-empty.md", "\n---\nThe gate", "\n---\u{200B}\nThe gate",
      "odd-fence: write --- alone on the line, from its beginning"),
    Mistake(
      "articles/lake-empty.md", "\n---\nThe gate", "\n\u{200B}---\nThe gate",
      "odd-fence: write --- alone on the line, from its beginning"),
    Mistake(
      "articles/lake-empty.md", "---\ntitle", "--- title",
      "odd-fence: write --- alone on the line, and the key below it"),
    Mistake(
      "articles/lake-empty.md", "---\ntitle", "---title",
      "odd-fence: write --- alone on the line, and the key below it"),
    Mistake(
      "articles/lake-empty.md", "---\ntitle", "--- Article\ntitle",
      "odd-fence: write --- alone on the line, and move “Article” to where it belongs"),
    Mistake(
      "articles/lake-empty.md", "---\ntitle", "--- # The lake\ntitle",
      "odd-fence: write --- alone on the line"),
    Mistake(
      "articles/lake-empty.md", "\n---\nThe gate", "\n--- end\nThe gate",
      "odd-fence: write --- alone on the line, and move “end” to where it belongs"),
    Mistake(
      "entities/people/karl-attrappe.md", "roles: [Keeper of the dam]", "roles: Keeper of the dam; Diver",
      "list-as-text: write [Keeper of the dam, Diver], or put the text in quotation marks if it is one"),
    Mistake(
      "entities/people/karl-attrappe.md", "roles: [Keeper of the dam]", "roles: Keeper of the dam, north"),
    Mistake(
      "entities/people/karl-attrappe.md", "roles: [Keeper of the dam]", "roles:\n  - Keeper of the dam;\n  - Diver",
      "list-as-text: write Keeper of the dam"),
    Mistake(
      "entities/people/karl-attrappe.md", "roles: [Keeper of the dam]", "roles:\n  - Keeper &amp; diver"),
    Mistake(
      "articles/lake-empty.md", "tags: [lake, dam]", "tags: lake; dam",
      "list-as-text: write [lake, dam], or put the text in quotation marks if it is one"),
    Mistake(
      "articles/lake-empty.md", "tags: [lake, dam]", "tags: \"#lake #dam\"",
      "list-as-text: write [lake, dam]"),
    Mistake(
      "articles/lake-empty.md", "tags: [lake, dam]", "tags: lake #dam",
      "comment-in-value: write [lake, dam]"),
    Mistake(
      "articles/lake-empty.md", "tags: [lake, dam]", "tags: lake / dam",
      "list-as-text: write [lake, dam]"),
    Mistake(
      "articles/lake-empty.md", "tags: [lake, dam]", "tags: Lake Blank"),
    Mistake(
      "entities/people/lena-beispiel.md", "start: 2015", "end: 2009-",
      "bad-date: write end: 2009 if it ended then; if it began then, write start: 2009"),
    Mistake(
      "entities/people/lena-beispiel.md", "start: 2015", "start: 2009–",
      "bad-date: write 2009"),
    Mistake(
      "entities/people/lena-beispiel.md", "born: 1971", "born: 1971-",
      "bad-date: write 1971"),
    Mistake(
      "entities/people/lena-beispiel.md", "born: 1971", "born: 1971–2009",
      "bad-date: write born: 1971 and died: 2009"),
    Mistake(
      "entities/people/lena-beispiel.md", "born: 1971", "born: ~",
      "bad-value: write a date, or take the key out"),
    Mistake(
      "articles/lake-empty.md", "date: 2023-05-04", "date: ~",
      "bad-value: write a date"),
    Mistake(
      "annotations/claim-nine.md", "status: reported", "status: false",
      "bad-value: write refuted if a source shows that the claim is untrue, disputed if someone contradicts it, else unverified"
    ),
    Mistake(
      "annotations/claim-nine.md", "status: reported", "status: no",
      "bad-value: write refuted if a source shows that the claim is untrue, disputed if someone contradicts it, else unverified"
    ),
    Mistake(
      "annotations/claim-nine.md", "status: reported", "status: debunked",
      "bad-value: write refuted if a source shows that the claim is untrue, disputed if someone contradicts it, else unverified"
    ),
    Mistake(
      "annotations/claim-nine.md", "status: reported", "status: none",
      "bad-value: write unverified"),
    Mistake(
      "annotations/claim-nine.md", "status: reported", "status: tbd",
      "bad-value: write unverified"),
    Mistake(
      "annotations/claim-nine.md", "status: reported", "status: unclear",
      "bad-value: write unverified"),
    Mistake(
      "annotations/claim-nine.md", "status: reported", "status: n/a",
      "bad-value: write unverified"),
    Mistake(
      "entities/events/summit.md", "date: 2016-05", "date: 3-Feb-2018",
      "bad-date: write 2018-02-03"),
    Mistake(
      "entities/events/summit.md", "date: 2016-05", "date: February 2018",
      "bad-date: write 2018-02"),
    Mistake(
      "entities/events/summit.md", "date: 2016-05", "date: 3-Feb-18",
      "bad-date: write all four digits of the year, as in 2018-04-27"),
    Mistake(
      "entities/events/summit.md", "date: 2016-05", "date: 3 Feb",
      "bad-date: write the year, too, as in 2018-04-27"),
    Mistake(
      "entities/events/summit.md", "date: 2016-05", "date: early 2018",
      "bad-date: write 2018"),
    Mistake(
      "entities/events/summit.md", "date: 2016-05", "date: end of February 2018",
      "bad-date: write 2018-02"),
    Mistake(
      "entities/events/summit.md", "date: 2016-05", "date: Q1 2018",
      "bad-date: write 2018-01/2018-03"),
    Mistake(
      "entities/events/summit.md", "date: 2016-05", "date: 3–5 February 2018",
      "bad-date: write 2018-02-03/2018-02-05"),
    Mistake(
      "entities/events/summit.md", "date: 2016-05", "date: February 3-5, 2018",
      "bad-date: write 2018-02-03/2018-02-05"),
    Mistake(
      "entities/events/summit.md", "date: 2016-05", "date: Feb-Mar 2018",
      "bad-date: write 2018-02/2018-03"),
    Mistake(
      "entities/events/summit.md", "date: 2016-05", "date: 500 BC",
      "bad-date: write -0499"),
    Mistake(
      "entities/events/summit.md", "date: 2016-05", "date: 44 v. Chr.",
      "bad-date: write -0043"),
    Mistake(
      "entities/events/summit.md", "date: 2016-05", "date: 2018年2月3日",
      "bad-date: write 2018-02-03"),
    Mistake(
      "entities/events/summit.md", "date: 2016-05", "date: 2018-02-03 10:00:00 +0100",
      "bad-date: write 2018-02-03T10:00:00+01:00"),
    Mistake(
      "entities/events/summit.md", "date: 2016-05", "date: Sat, 3 Feb 2018 10:00:00 GMT",
      "bad-date: write 2018-02-03"),
    Mistake(
      "entities/events/summit.md", "date: 2016-05", "date: 2009-..",
      "bad-date: write 2009/.."),
    Mistake(
      "entities/events/summit.md", "date: 2016-05", "date: 1990er",
      "bad-date: write 199X"),
    Mistake(
      "entities/events/summit.md", "date: 2016-05", "date: 201?",
      "bad-date: write 201X"),
    Mistake(
      "entities/events/summit.md", "date: 2016-05", "date: c. 1971–1975",
      "bad-date: write 1971~/1975~"),
    Mistake(
      "entities/events/summit.md", "date: 2016-05", "date: n.d.",
      "bad-date: take the key out, as long as nothing is known"),
    Mistake(
      "entities/places/austria.md", "kind: place", "layout: page",
      "misplaced-file: move it to Content/pages/austria.md",
      "unknown-key: take it out: all pages of a kind look alike"),
    Mistake(
      "entities/places/austria.md", "kind: place", "nav_order: 3",
      "misplaced-file: move it to Content/pages/austria.md",
      "unknown-key: take it out: navigation: in dossier.yml says what the menu leads to, and in which order"),
    Mistake(
      "entities/people/lena-beispiel.md", "start: 2015", "start: 2015\n    end: heute",
      "bad-date: take the key out: what goes on has no end"),
    Mistake(
      "articles/lake-empty.md", "tags: [lake, dam]", "tags:\n  - #lake\n  - dam",
      "comment-in-value: write lake"),
    Mistake(
      "articles/lake-empty.md", "#the-clause)", "#the-clauses)",
      "missing-heading: write [the second article](two-contracts.md#the-clause)"),
    Mistake(
      "articles/lake-empty.md", "(dam.jpg)", "(dam.jpg =300x200)",
      "spaces-in-address: write ![The dam|300x200](dam.jpg)"),
    Mistake(
      "entities/people/lena-beispiel.md", "born: 1971", "**born**: 1971",
      "invalid-yaml: write born:"),
    Mistake(
      "entities/people/lena-beispiel.md", "born: 1971", "- born: 1971",
      "invalid-yaml: take it out"),
    Mistake(
      "articles/lake-empty.md", "summary: The gate stood open for nine days.", "summary: *The gate*",
      "invalid-yaml: write The gate"),
    Mistake(
      "dossier.yml", "language: en", "language: en_US.UTF-8",
      "bad-value: write en-US"),
    Mistake(
      "dossier.yml", "language: en", "language: jp",
      "bad-value: write ja"),
    Mistake(
      "articles/lake-empty.md", "title: The lake is empty\nsummary: The gate stood open for nine days.",
      "title: \"The lake is empty\nsummary: \"The gate stood open.\"",
      "invalid-yaml: write the same quotation mark at the value's end"),
    Mistake(
      "sources/log.md", "issued: 2023-05-09", "issued: 2023-05-09\npages: 3-4",
      "unknown-key: take it out: the page is told where the source is named, such as says: “… (page 12)”"),
    Mistake(
      "sources/contract.md", "origin: own", "origin: https://works.example/contract",
      "unresolved-link: write own, if the source had it first: that is its own address"),
    Mistake(
      "articles/lake-empty.md", "[[Karl Attrappe]]", "[[“Karl Attrappe”]]",
      "unresolved-link: write [[Karl Attrappe]]"),
    Mistake(
      "articles/lake-empty.md", "He was asked", "The [works](http//works.example) said no. He was asked",
      "unresolved-link: write [works](http://works.example)"),
    Mistake(
      "articles/lake-empty.md", "updated: 2023-05-20", "updated: 2023-05-20\npublisher: Harbour Desk,",
      "marked-value: write Harbour Desk"),
    Mistake(
      "articles/lake-empty.md", "updated: 2023-05-20", "updated: 2023-05-20\npublisher: Harbour Desk\"",
      "marked-value: write Harbour Desk"),
    Mistake(
      "articles/lake-empty.md", "updated: 2023-05-20", "updated: 2023-05-20\npublisher: “Harbour Desk\"",
      "marked-value: write Harbour Desk"),
    Mistake(
      "articles/lake-empty.md", "updated: 2023-05-20", "updated: 2023-05-20\npublisher: The \"Harbour Desk\""),
    Mistake(
      "articles/lake-empty.md", "## What it cost", "####### What it cost",
      "unspaced-heading: write ######"),
    Mistake(
      "articles/lake-empty.md", "(two-contracts.md#the-clause)", "(..\\articles\\two-contracts.md)",
      "unresolved-link: write [[two-contracts|the second article]]"),
  ]
}
