extension NewcomerMistakes {
  static let frontMatter: [Mistake] = [
    Mistake("articles/lake-empty.md", "[[Blank Dam]]", "{{Blank Dam}}", "single-brackets: write [[Blank Dam]]"),
    Mistake(
      "articles/lake-empty.md", "[[Blank Dam]]", "[[Blank Dam]](the dam)", "almost-link: write [[Blank Dam|the dam]]"),
    Mistake(
      "articles/lake-empty.md", "[[Blank Dam]]", "[the dam]([[Blank Dam]])",
      "unresolved-link: write [[Blank Dam|the dam]]"),
    Mistake("articles/lake-empty.md", "[[Blank Dam]]", "【【Blank Dam】】", "single-brackets: write [[Blank Dam]]"),
    Mistake(
      "articles/lake-empty.md", "[[Blank Dam]]", "[[Blank Dam/the dam]]", "unresolved-link: write [[Blank Dam|the dam]]"
    ),
    Mistake(
      "articles/lake-empty.md", "[[Blank Dam]]", "[[Blank Dam, the dam]]",
      "unresolved-link: write [[Blank Dam|the dam]]"),
    Mistake(
      "articles/lake-empty.md", "[[Blank Dam]]", "[[Blank Dam: the dam]]",
      "unresolved-link: write [[Blank Dam|the dam]]"),
    Mistake("articles/lake-empty.md", "[[Blank Dam]]", "[[blank_dam]]", "unresolved-link: write [[Blank Dam]]"),
    Mistake("articles/lake-empty.md", "[[Blank Dam]]", "[[@Blank Dam]]", "unresolved-link: write [[Blank Dam]]"),
    Mistake(
      "articles/lake-empty.md", "[[Blank Dam]]", "\\[\\[Blank Dam\\]\\]",
      "escaped-link: take the backslashes out, or put it in `code` if the brackets are to be shown"),
    Mistake("articles/lake-empty.md", "[[Blank Dam]]", "<Blank Dam>", "raw-html: write Markdown instead"),
    Mistake("articles/lake-empty.md", "> [!note] The gate", "> [!note The gate", "unmarked-callout: write [!note]"),
    Mistake("articles/lake-empty.md", "> [!note] The gate", "> [note]! The gate", "unmarked-callout: write [!note]"),
    Mistake("articles/lake-empty.md", "> [!note] The gate", "> [!nte] The gate", "unknown-callout: write [!note]"),
    Mistake("articles/lake-empty.md", "> [!note] The gate", "> !note The gate", "unmarked-callout: write [!note]"),
    Mistake("articles/lake-empty.md", "> [!note] The gate", "> [note] The gate", "unmarked-callout: write [!note]"),
    Mistake("articles/lake-empty.md", "> [!note] The gate", "> [!note!] The gate", "unknown-callout: write [!note]"),
    Mistake(
      "articles/lake-empty.md", "> [!note] The gate\n> It", "[!note] The gate\nIt",
      "unmarked-callout: write > [!note], and > before each line below it"),
    Mistake("articles/lake-empty.md", "> [!note] The gate", "> ![note] The gate", "unmarked-callout: write [!note]"),
    Mistake("articles/lake-empty.md", "> [!note] The gate", "> [！note] The gate", "unmarked-callout: write [!note]"),
    Mistake(
      "articles/lake-empty.md", "> [!note] The gate\n> It weighs nine tonnes.",
      ":::note The gate\nIt weighs nine tonnes.\n:::",
      "unmarked-callout: write > [!note] with its title, and > before each line below it; take away what ends it"),
    Mistake(
      "articles/lake-empty.md", "> [!note] The gate\n> It weighs nine tonnes.",
      "!!! note \"The gate\"\n    It weighs nine tonnes.",
      "unmarked-callout: write > [!note] with its title, and > before each line below it; take away what ends it"),
    Mistake("articles/lake-empty.md", "> [!note] The gate", "> [!note]-The gate", "unmarked-callout: write [!note]- "),
    Mistake("articles/lake-empty.md", "> [!note] The gate", "> [!hinweis] The gate", "unknown-callout: write [!note]"),
    Mistake(
      "articles/lake-empty.md", "> [!note] The gate", "> Text\n> [!note] The gate",
      "unmarked-callout: leave an empty line above it, without >"),
    Mistake(
      "entities/people/lena-beispiel.md", "  - type: Employment\n    to:", "\t- type: Employment\n\t  to:",
      "invalid-yaml: indent with spaces"),
    Mistake("entities/people/lena-beispiel.md", "born: 1971", "\tborn: 1971", "invalid-yaml: indent with spaces"),
    Mistake(
      "entities/people/lena-beispiel.md", "    role: Spokesperson", "\trole: Spokesperson",
      "invalid-yaml: indent with spaces"),
    Mistake(
      "entities/people/lena-beispiel.md", "    role: Spokesperson", "    role: Spokesperson",
      "invalid-yaml: indent it with 4 spaces"),
    Mistake("entities/people/lena-beispiel.md", "born: 1971", "born：1971", "invalid-yaml: write a colon and a space"),
    Mistake("entities/people/lena-beispiel.md", "born: 1971", "born = 1971", "invalid-yaml: write a colon and a space"),
    Mistake("entities/people/lena-beispiel.md", "born: 1971", "BORN: 1971", "unknown-key: write born"),
    Mistake("entities/people/lena-beispiel.md", "born: 1971", "born: 1971,", "bad-date: write 1971"),
    Mistake("entities/people/lena-beispiel.md", "kind: person", "kind: person;", "bad-value: write person"),
    Mistake(
      "entities/people/lena-beispiel.md", "born: 1971", "// a person\nborn: 1971",
      "invalid-yaml: write # before it if it is a remark: that begins a comment in YAML"),
    Mistake(
      "entities/people/lena-beispiel.md", "born: 1971", "<!-- a person -->\nborn: 1971",
      "invalid-yaml: write # before it if it is a remark: that begins a comment in YAML"),
    Mistake(
      "annotations/quote-keeper.md", "speaker: karl-attrappe", "speaker: [[Karl Attrappe]]",
      "wrong-type: write Karl Attrappe"),
    Mistake(
      "annotations/quote-keeper.md", "speaker: karl-attrappe", "speaker: [Karl Attrappe]",
      "wrong-type: write Karl Attrappe"),
    Mistake(
      "articles/lake-empty.md", "authors: [Nora Testmann, Otto Probe]", "authors:\n  name: Nora Testmann",
      "wrong-type: write [Nora Testmann]"),
    Mistake(
      "articles/lake-empty.md", "authors: [Nora Testmann, Otto Probe]",
      "authors:\n  - name: Nora Testmann\n    email: n@x.example",
      "wrong-type: write Nora Testmann alone, without a key"),
    Mistake(
      "entities/people/lena-beispiel.md", "born: 1971", "born: 1971-00-00",
      "bad-date: write a month from 01 to 12, or leave it out"),
    Mistake("entities/people/lena-beispiel.md", "born: 1971", "born: May 1971", "bad-date: write 1971-05"),
    Mistake(
      "entities/people/lena-beispiel.md", "born: 1971", "born: unknown",
      "bad-date: take the key out, as long as nothing is known"),
    Mistake("entities/people/lena-beispiel.md", "born: 1971", "born: 1970s", "bad-date: write 197X"),
    Mistake(
      "entities/people/lena-beispiel.md", "born: 1971", "born: 71",
      "bad-date: write all four digits of the year, as in 1971"),
    Mistake(
      "articles/lake-empty.md", "date: 2023-05-04", "date: today",
      "bad-date: write the day as it is in the calendar, such as 2018-04-27: the page is read on other days"),
    Mistake("articles/lake-empty.md", "date: 2023-05-04", "date: 2023/05/04", "bad-date: write 2023-05-04"),
    Mistake(
      "articles/lake-empty.md", "date: 2023-05-04", "date: 4.5.23",
      "bad-date: write all four digits of the year, as in 2018-04-27"),
    Mistake(
      "articles/lake-empty.md", "date: 2023-05-04", "date: 04-05-2023", "bad-date: write 2023-05-04 or 2023-04-05"),
    Mistake("articles/lake-empty.md", "date: 2023-05-04", "date: 20230504", "bad-date: write 2023-05-04"),
    Mistake("articles/lake-empty.md", "date: 2023-05-04", "date: 2023–05–04", "bad-date: write 2023-05-04"),
    Mistake("articles/lake-empty.md", "date: 2023-05-04", "date:", "empty-value: write a date after the colon"),
    Mistake("articles/lake-empty.md", "date: 2023-05-04", "date: ２０２３-05-04", "bad-date: write 2023-05-04"),
    Mistake("entities/places/blank-dam.md", "latitude: 47.51", "latitude: 47°30'36\"N", "bad-value: write 47.51"),
    Mistake("entities/places/blank-dam.md", "latitude: 47.51", "latitude: 47.51 N", "bad-value: write 47.51"),
    Mistake(
      "entities/places/blank-dam.md", "latitude: 47.51\nlongitude: 14.25", "coordinates: 47.51, 14.25",
      "unknown-key: write latitude: and longitude:, each on a line, in decimal degrees"),
    Mistake(
      "entities/places/blank-dam.md", "latitude: 47.51\nlongitude: 14.25", "latitude: 147.25\nlongitude: 47.51",
      "bad-value: write degrees within the range; latitude and longitude may have changed places"),
    Mistake(
      "entities/places/blank-dam.md", "latitude: 47.51\nlongitude: 14.25", "lat: 47.51\nlon: 14.25",
      "unknown-key: write latitude", "unknown-key: write longitude"),
    Mistake(
      "entities/north-water-works.md", "https://works.example", "works.example",
      "bad-value: write https://works.example"),
    Mistake(
      "entities/north-water-works.md", "https://works.example", "https:// works.example",
      "bad-value: write https://works.example"),
    Mistake(
      "entities/north-water-works.md", "https://works.example", "info@works.example",
      "bad-value: write the address of a page, or take the key out and write the e-mail address in the text"),
    Mistake(
      "entities/north-water-works.md", "https://works.example", "<https://works.example>",
      "bad-value: write https://works.example"),
    Mistake(
      "entities/north-water-works.md", "https://works.example", "\"[works](https://works.example)\"",
      "bad-value: write https://works.example"),
    Mistake("sources/log.md", "type: document", "type: pdf", "bad-value: write document"),
    Mistake("sources/log.md", "type: document", "type: website", "bad-value: write webpage"),
  ]
}
