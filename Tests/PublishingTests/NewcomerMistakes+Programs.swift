// What stands in front matter and texts as other programs have it, and slips that would be answered by losing something.

extension NewcomerMistakes {
  static let programs: [Mistake] = [
    // Records without hyphens: none of them is one too many.
    Mistake(
      "entities/people/lena-beispiel.md",
      "  - type: Employment\n    to: north-water-works\n    role: Spokesperson\n    start: 2015\n    source: contract",
      "  type: Employment\n  to: north-water-works\n  type: Membership\n  to: dummy-dredging",
      "wrong-type: begin each item with a hyphen: - type: …, and indent its other keys by two more spaces"),
    Mistake(
      "annotations/claim-nine.md", "  - source: log\n    says: Open from 1 to 9 May.",
      "  source: log\n  says: Open from 1 to 9 May.\n\n  source: contract\n  says: Closed at dusk.",
      "wrong-type: begin each item with a hyphen: - source: …, and indent its other keys by two more spaces"),
    Mistake(
      "articles/lake-empty.md", "tags: [lake, dam]",
      "corrections:\n  date: 2023-05-10\n  note: A figure.\n  date: 2023-05-12\n  note: A name.",
      "wrong-type: begin each item with a hyphen: - date: …, and indent its other keys by two more spaces"),
    // Signs of YAML for others.
    Mistake(
      "articles/lake-empty.md", "title: The lake is empty", "title: - The lake is empty",
      "invalid-yaml: write The lake is empty"),
    Mistake(
      "articles/lake-empty.md", "tags: [lake, dam]", "tags:\n  * lake\n  * dam",
      "invalid-yaml: write - before each item"),
    Mistake(
      "articles/lake-empty.md", "tags: [lake, dam]", "tags: {lake, dam]",
      "invalid-yaml: write ["),
    Mistake(
      "entities/people/lena-beispiel.md",
      "  - type: Employment\n    to: north-water-works\n    role: Spokesperson\n    start: 2015\n    source: contract",
      "  - [type: Employment, to: north-water-works}",
      "invalid-yaml: write {"),
    // What keeps a text back.
    Mistake(
      "sources/log.md", "issued: 2023-05-09", "issued: 2023-05-09\nvertraulich: true",
      "unpublished-material: say what it says in other words, below `says:` and without quotation marks",
      "unpublished-material: take it out, give the source a title that means nothing to others, or release the spelling there: mayBeNamed:",
      "unknown-key: write confidential: true"),
    Mistake(
      "articles/two-contracts.md", "date: 2023-06-01", "date: 2023-06-01\npublishDate: 2099-01-01",
      "unknown-key: write draft: true as long as nobody is to read it, as no build waits for a day; once it may be read, take both out"
    ),
    Mistake(
      "articles/two-contracts.md", "date: 2023-06-01", "date: 2023-06-01\nembargo: 2099-01-01",
      "unknown-key: write draft: true as long as nobody is to read it, as no build waits for a day; once it may be read, take both out"
    ),
    Mistake(
      "articles/two-contracts.md", "date: 2023-06-01", "date: 2023-06-01\nentwurf: ja",
      "unknown-key: write draft: true"),
    Mistake(
      "sources/log.md", "issued: 2023-05-09", "issued: 2023-05-09\nembargo: 2099-01-01",
      "unknown-key: write draft: true as long as nobody is to read it, as no build waits for a day, or confidential: true if it must never be named; once it may be read, take both out"
    ),
    // Names and addresses.
    Mistake("entities/north-water-works.md", "country: AT", "country: XK"),
    Mistake("entities/north-water-works.md", "country: AT", "country: Kosovo", "bad-value: write XK"),
    Mistake(
      "dossier.yml", "language: en", "language: xx",
      "bad-value: write two letters, such as en, nl or pt-BR"),
    Mistake(
      "dossier.yml", "navigation: [articles, people, places, sources]",
      "navigation: [{title: The articles, url: /articles/}]",
      "wrong-type: write articles alone, without a key"),
    Mistake(
      "annotations/claim-nine.md", "speaker: lena-beispiel", "speaker: Lena Beispiel, spokesperson",
      "unresolved-link: write Lena Beispiel alone; what a person is stands in that one’s file: roles: [spokesperson]"),
    Mistake(
      "annotations/claim-nine.md", "sources:\n  - source: log\n    says: Open from 1 to 9 May.",
      "sources: [https://post.example/log]",
      "wrong-type: make a file in sources/ with url: https://post.example/log, and write {source: …} with its name"),
    Mistake(
      "articles/lake-empty.md", "[[Karl Attrappe]]", "[[karl-attrapp]]",
      "unresolved-link: write [[Karl Attrappe]]"),
    Mistake(
      "articles/lake-empty.md", "See also", "The [works](“https://works.example”) said no. See also",
      "unresolved-link: write [works](https://works.example)"),
    Mistake(
      "articles/lake-empty.md", "See also", "[[_TOC_]]\n\nSee also",
      "unresolved-link: take it out: it stands for a list of headings in other programs, and nothing is filled in here"),
    Mistake(
      "articles/lake-empty.md", "| --- | ---: |", "| — | —: |",
      "unruled-table: write | --- | ---: |"),
    // Dates and values of signs alone.
    Mistake(
      "entities/events/summit.md", "date: 2016-05", "date: circa",
      "bad-date: write year, month and day as far as they are known: 2018-04-27, 2018-04 or 2018"),
    Mistake(
      "articles/lake-empty.md", "title: The lake is empty", "title: ***",
      "yaml-not-read: put the value in quotation marks"),
    Mistake(
      "articles/lake-empty.md", "tags: [lake, dam]", "tags:\n  - lake\n  - # todo\n  - dam",
      "empty-value: take it out"),
  ]
}
