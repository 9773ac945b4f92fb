extension NewcomerMistakes {
  static let signs: [Mistake] = [
    Mistake(
      "articles/lake-empty.md", "[[Karl Attrappe]]", "[[Karl Attrappe]](karl-attrappe.md)",
      "unresolved-link: write [[Karl Attrappe]]"),
    Mistake(
      "articles/lake-empty.md", "[[Karl Attrappe]]", "[[Karl Attrappe|Karl]](karl-attrappe.md)",
      "unresolved-link: write [[Karl Attrappe|Karl]]"),
    Mistake(
      "articles/lake-empty.md", "[[Karl Attrappe]]", "[[Karl Attrappe]](nobody.md)",
      "unresolved-link: write [[Karl Attrappe]]"),
    Mistake(
      "articles/lake-empty.md", "[[Karl Attrappe]]", "[[Karl Attrappe]](../entities/people/karl-attrappe.md)",
      "almost-link: write [[karl-attrappe|Karl Attrappe]]"),
    Mistake(
      "articles/lake-empty.md", "[[Karl Attrappe]]", "[[Karl Attrappe|Karl]](../entities/people/karl-attrappe.md)",
      "almost-link: write [[Karl Attrappe|Karl]], or [Karl](../entities/people/karl-attrappe.md)"),
    Mistake(
      "articles/lake-empty.md", "[[Karl Attrappe]]", "[[Karl Attrappe]] (karl-attrappe.md)",
      "almost-link: write [[karl-attrappe|Karl Attrappe]]"),
    Mistake(
      "articles/lake-empty.md", "[[Karl Attrappe]]", "[[Karl&#32;Attrappe]]", "unresolved-link: write [[Karl Attrappe]]"
    ),
    Mistake(
      "articles/lake-empty.md", "[[Karl Attrappe]]", "[[Karl&nbsp;Attrappe]]",
      "unresolved-link: write [[Karl Attrappe]]"),
    Mistake(
      "articles/lake-empty.md", "[[Karl Attrappe]]", "[[Karl%20Attrappe]]", "unresolved-link: write [[Karl Attrappe]]"),
    Mistake(
      "articles/lake-empty.md", "[[Karl Attrappe]]", "[[Karl Attrappe|Karl &amp; his log]]",
      "almost-link: write [[Karl Attrappe|Karl & his log]]"),
    Mistake(
      "articles/lake-empty.md", "[^log]: Log of the keeper, page 4.", "[^log]:\n\n## Notes\n\nNone.",
      "empty-footnote: write its text after the colon, or take it and [^log] out"),
    Mistake(
      "articles/lake-empty.md", "[^log]: Log of the keeper, page 4.", "[^log]:\n## Notes\n\nNone.",
      "empty-footnote: write its text after the colon, or take it and [^log] out"),
    Mistake(
      "articles/lake-empty.md", "[^log]: Log of the keeper, page 4.", "[^log]: <!-- page 4 -->",
      "empty-footnote: write its text after the colon, or take it and [^log] out"),
    Mistake(
      "articles/lake-empty.md", "[^log]: Log of the keeper, page 4.", "[^log]:\nLog of the keeper, page 4.",
      "empty-footnote: write its text after the colon, on the same line: what stands below is no part of it"),
    Mistake(
      "articles/lake-empty.md", "(dam.jpg)", "(dam.jpg \"The dam.)",
      "almost-link: write ![The dam](dam.jpg \"The dam.\")"),
    Mistake(
      "articles/lake-empty.md", "(dam.jpg)", "(dam.jpg The dam.\")",
      "almost-link: write ![The dam](dam.jpg \"The dam.\")"),
    Mistake(
      "articles/lake-empty.md", "(dam.jpg)", "(dam.jpg \"The \"old\" dam.\")",
      "almost-link: write ![The dam](dam.jpg 'The \"old\" dam.')"),
    Mistake(
      "articles/lake-empty.md", "![The dam](dam.jpg)", "![The dam(dam.jpg)", "almost-link: write ![The dam](dam.jpg)"),
    Mistake(
      "annotations/claim-nine.md", "kind: claim", "kind claim", "invalid-yaml: write a colon and a space"),
    Mistake(
      "articles/lake-empty.md", "## What it cost", "＃＃ What it cost", "shown-sign: write ##"),
    Mistake(
      "articles/lake-empty.md", "- Fish: 40 tonnes\n- Repairs", "-Fish: 40 tonnes\n-Repairs",
      "shown-sign: write a hyphen and a space before each item"),
    Mistake("articles/lake-empty.md", "## What it cost", "———\n\n## What it cost", "shown-sign: write ***"),
    Mistake(
      "articles/lake-empty.md", "The gate of the [[Blank Dam]]", "    The gate of the [[Blank Dam]]",
      "shown-sign: take them out"),
    Mistake(
      "articles/lake-empty.md", "[^log]: Log of the keeper, page 4.", "[^log]:",
      "empty-footnote: write its text after the colon, or take it and [^log] out"),
    Mistake(
      "articles/lake-empty.md", "[[two-contracts#The clause|the clause]]", "[[two-contracts|the clause#The clause]]",
      "odd-link: write [[two-contracts#The clause|the clause]]"),
    Mistake(
      "articles/lake-empty.md", "He was asked",
      "The [log](http://localhost:8000/sources/log.html) is here. He was asked",
      "local-address: link to a page by its name, [[name]], or to where readers find it"),
    Mistake(
      "articles/lake-empty.md", "He was asked", "The [log][1] is here. He was asked",
      "almost-link: write [log](address), or a line by itself: [1]: address"),
    Mistake(
      "articles/lake-empty.md", "He was asked", "The [https://log.example log] is here. He was asked",
      "almost-link: write [log](https://log.example)"),
    Mistake(
      "articles/lake-empty.md", "He was asked", "The [url=https://log.example]log[/url] is here. He was asked",
      "almost-link: write [log](https://log.example)"),
    Mistake(
      "articles/lake-empty.md", "He was asked", "The [log] (https://log.example) is here. He was asked",
      "spaced-link: write ]( without a space"),
    Mistake(
      "articles/lake-empty.md", "The keeper, [[Karl Attrappe]],", "**[[Karl Attrappe]], the keeper,",
      "unclosed-emphasis: write ** right after the last of these words too, or take it out"),
    Mistake(
      "articles/lake-empty.md", "He was asked", "He ** was ** asked", "unclosed-emphasis: write **was**"),
    Mistake(
      "articles/lake-empty.md", "[[Karl Attrappe]]", "[Karl Attrappe](karl@keeper.example)",
      "unresolved-link: write [Karl Attrappe](mailto:karl@keeper.example)"),
    Mistake("articles/lake-empty.md", "(dam.jpg)", "(media\\dam.jpg)", "missing-media: write ![The dam](dam.jpg)"),
    Mistake("articles/lake-empty.md", "(dam.jpg)", "(/media/dam.jpg)", "missing-media: write ![The dam](dam.jpg)"),
    Mistake(
      "articles/lake-empty.md", "authors: [Nora Testmann, Otto Probe]", "authors: [Nora Testmann and Otto Probe]",
      "author-name: write them apart: [Nora Testmann, Otto Probe]"),
    Mistake(
      "articles/lake-empty.md", "authors: [Nora Testmann, Otto Probe]", "authors: By Nora Testmann",
      "author-name: write Nora Testmann"),
    Mistake(
      "articles/lake-empty.md", "authors: [Nora Testmann, Otto Probe]", "authors: [nora@paper.example]",
      "author-name: write the name"),
    Mistake(
      "articles/lake-empty.md", "authors: [Nora Testmann, Otto Probe]", "authors: [\"[[Nora Testmann]]\"]",
      "link-in-value: write Nora Testmann"),
    Mistake(
      "articles/lake-empty.md", "authors: [Nora Testmann, Otto Probe]", "authors: [Nora Testmann]\nsources: [log]",
      "unknown-key: write source: log"),
    Mistake(
      "articles/lake-empty.md", "authors: [Nora Testmann, Otto Probe]", "authors: [karl-attrappe]",
      "slug-as-name: write Karl Attrappe"),
    Mistake(
      "annotations/claim-nine.md", "speaker: lena-beispiel", "speakers: [lena-beispiel]",
      "unknown-key: write speaker: lena-beispiel"),
    Mistake(
      "annotations/claim-nine.md", "speaker: lena-beispiel", "saidBy: lena-beispiel", "unknown-key: write speaker"),
    Mistake(
      "annotations/claim-nine.md", "quote: stood open for nine days", "quote: “stood open for nine days”",
      "broken-anchor: write stood open for nine days"),
    Mistake(
      "annotations/claim-nine.md", "quote: stood open for nine days", "quote: The lake is empty",
      "broken-anchor: quote words of the text, such as those beside it"),
    Mistake(
      "articles/two-contracts.md", "title: Two contracts", "title: \"**Two contracts**\"",
      "marked-value: write Two contracts",
      "unresolved-link: write title: Two contracts in Content/articles/two-contracts.md, without signs"),
  ]
}
