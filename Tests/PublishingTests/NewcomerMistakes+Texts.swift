extension NewcomerMistakes {
  static let texts: [Mistake] = [
    Mistake("sources/log.md", "type: document", "type: e-mail", "bad-value: write personal_communication"),
    Mistake(
      "sources/log.md", "origin: own", "origin: yes",
      "unresolved-link: write own if the source had it first, or the name of the source that it has it from"),
    Mistake(
      "sources/log.md", "origin: own", "origin: log", "circular-origin: write origin: own in the one that had it first"),
    Mistake(
      "annotations/claim-nine.md", "status: reported", "status: verified",
      "bad-value: write confirmed if two sources that do not have it from each other say so, reported if one does, else unverified"
    ),
    Mistake("annotations/claim-nine.md", "kind: claim", "kind: fact", "bad-value: write claim"),
    Mistake("annotations/context-clause.md", "kind: context", "kind: comment", "bad-value: write context"),
    Mistake(
      "annotations/quote-keeper.md", "quote: nobody told me to close it\nspeaker",
      "quote: Nobody told me to close it\nspeaker",
      "broken-anchor: run dossier reanchor, which proposes the new words; or delete the note if its words were taken out"
    ),
    Mistake(
      "annotations/claim-nine.md", "quote: stood open for nine days", "quote: stood ... nine days",
      "broken-anchor: copy the words from Content/articles/lake-empty.md, or delete the note if what it was about was taken out there"
    ),
    Mistake(
      "annotations/claim-nine.md", "quote: stood open for nine days", "quote: gate: stood open for nine days",
      "invalid-yaml: put the whole value in quotation marks"),
    Mistake(
      "annotations/claim-nine.md", "  - source: log\n    says: Open from 1 to 9 May.", "  - log",
      "wrong-type: write {source: log}"),
    Mistake(
      "annotations/claim-nine.md", "sources:\n  - source: log\n    says: Open from 1 to 9 May.", "sources: log",
      "wrong-type: write {source: log}"),
    Mistake(
      "annotations/claim-nine.md", "sources:\n  - source: log\n    says: Open from 1 to 9 May.", "source: log",
      "unknown-key: write sources: and, on a line of its own, - source: log"),
    Mistake(
      "annotations/claim-nine.md", "    says: Open", "says: Open",
      "unknown-key: indent it as far as the other keys of its item: it is a key of what stands in “sources”"),
    Mistake(
      "annotations/claim-nine.md", "  - source: log\n    says: Open from 1 to 9 May.",
      "  - source: log says: Open from 1 to 9 May.",
      "invalid-yaml: write says: on a line of its own, or put the whole value in quotation marks if it is part of that"),
    Mistake("articles/lake-empty.md", "file: dam.jpg", "file: damm.jpg", "missing-media: write dam.jpg"),
    Mistake(
      "articles/lake-empty.md", "file: dam.jpg", "file: https://x.example/dam.jpg",
      "bad-value: save it in media/, and write the file’s name"),
    Mistake(
      "articles/lake-empty.md", "image: {file: dam.jpg, alt: The dam from the south}", "image: ![[dam.jpg]]",
      "yaml-not-read: write dam.jpg"),
    Mistake(
      "articles/lake-empty.md", "image: {file: dam.jpg, alt: The dam from the south}", "image: \"![[dam.jpg]]\"",
      "bad-value: write dam.jpg"),
    Mistake(
      "articles/lake-empty.md", "image: {file: dam.jpg, alt: The dam from the south}", "image: \"![](media/dam.jpg)\"",
      "bad-value: write dam.jpg"),
    Mistake("articles/lake-empty.md", "file: dam.jpg", "file: /media/dam.jpg", "bad-value: write dam.jpg"),
    Mistake(
      "articles/lake-empty.md", "alt: The dam from the south", "alt: The dam, from the south",
      "unknown-key: if it belongs to the value before it, put that value in quotation marks: a comma ends it between braces"
    ),
    Mistake(
      "articles/lake-empty.md", "![The dam](dam.jpg)", "![The dam](./dam.jpg)",
      "missing-media: write ![The dam](dam.jpg)"),
    Mistake(
      "articles/lake-empty.md", "![The dam](dam.jpg)", "![The dam](/media/dam.jpg)",
      "missing-media: write ![The dam](dam.jpg)"),
    Mistake(
      "articles/lake-empty.md", "![The dam](dam.jpg)", "![The dam](DAM.JPG)", "missing-media: write ![The dam](dam.jpg)"
    ),
    Mistake(
      "articles/lake-empty.md", "![The dam](dam.jpg)", "![The dam](dam.png)", "missing-media: write ![The dam](dam.jpg)"
    ),
    Mistake(
      "articles/lake-empty.md", "![The dam](dam.jpg)", "![The dam](dam.jpeg)",
      "missing-media: write ![The dam](dam.jpg)"),
    Mistake(
      "articles/lake-empty.md", "![The dam](dam.jpg)", "![The dam](dma.jpg)",
      "missing-media: put the file into Content/media/, or correct its name"),
    Mistake(
      "articles/lake-empty.md", "![The dam](dam.jpg)", "![The dam](C:\\Users\\me\\dam.jpg)",
      "unsafe-link: put the file into the content, a picture into media/, and write its name or its path from here"),
    Mistake(
      "articles/lake-empty.md", "![The dam](dam.jpg)", "![The dam](file:///home/me/dam.jpg)",
      "unsafe-link: put the file into the content, a picture into media/, and write its name or its path from here"),
    Mistake(
      "articles/lake-empty.md", "![The dam](dam.jpg)", "<img src=\"dam.jpg\">",
      "raw-html: write ![what it shows](file.jpg), with a caption in quotation marks after the file"),
    Mistake(
      "articles/lake-empty.md", "![[plan.png|300]]", "! [[plan.png|300]]", "almost-link: write ![[plan.png|300]]"),
    Mistake(
      "articles/lake-empty.md", "![[plan.png|300]]", "![[Content/media/plan.png|300]]",
      "missing-media: write ![[plan.png|300]]"),
    Mistake("articles/lake-empty.md", "![[plan.png|300]]", "![[plan]]", "unresolved-link: write ![[plan.png]]"),
    Mistake(
      "articles/lake-empty.md", "[^log] He", "[^lgo] He",
      "undefined-footnote: write [^log], or correct the name where the footnote stands"),
    Mistake("articles/lake-empty.md", "[^log]: Log", "[^log] Log", "undefined-footnote: write [^log]:"),
    Mistake("articles/lake-empty.md", "[^log] He", "He", "unused-footnote: write [^log] where it belongs"),
    Mistake(
      "articles/lake-empty.md", "## What was seen", "##What was seen", "unspaced-heading: write a space after ##"),
    Mistake(
      "articles/lake-empty.md", "| --- | ---: |\n", "",
      "unruled-table: write a line below it with hyphens for each column: | --- | --- |"),
    Mistake("articles/lake-empty.md", "| --- | ---: |", "| --- |", "unruled-table: write | --- | --- |"),
    Mistake(
      "articles/lake-empty.md", "It weighs nine", "It **weighs nine",
      "unclosed-emphasis: write ** right after the last of these words too, or take it out"),
    Mistake(
      "articles/lake-empty.md", "It weighs nine", "It ==weighs nine",
      "unclosed-emphasis: write == right after the last of these words too, or take it out"),
    Mistake(
      "articles/lake-empty.md", "He was asked", "%%He was asked",
      "unclosed-comment: write %% where it ends, or \\%\\% for two percent signs"),
    Mistake(
      "articles/lake-empty.md", "He was asked", "<!-- He was asked",
      "unclosed-comment: write --> where it ends, or \\<!-- for the signs themselves"),
    Mistake(
      "articles/lake-empty.md", "## What it cost", "```\n## What it cost",
      "unclosed-code: write ``` on a line of its own where it ends"),
    Mistake(
      "articles/lake-empty.md", "(two-contracts.md#the-clause)", "(two-contracts.md#the-clause",
      "unclosed-link: write ) where its address ends"),
    Mistake(
      "articles/lake-empty.md", "(two-contracts.md#the-clause)", " (two-contracts.md#the-clause)",
      "almost-link: write [the second article](two-contracts.md#the-clause)"),
    Mistake(
      "articles/lake-empty.md", "[the second article](two-contracts.md#the-clause)",
      "(the second article)[two-contracts.md#the-clause]",
      "almost-link: write [the second article](two-contracts.md#the-clause)"),
    Mistake(
      "articles/lake-empty.md", "#the-clause)", "#The Clause)",
      "spaces-in-address: write (<two-contracts.md#The Clause>)"),
    Mistake(
      "articles/lake-empty.md", "|the clause]]", "|x]] [[two-contracts#The cluase|y]]",
      "missing-heading: write [[two-contracts#The clause|y]]"),
    Mistake(
      "articles/lake-empty.md", "(two-contracts.md", "(articles/two-contracts.md",
      "unresolved-link: write [[two-contracts|the second article]]"),
    Mistake(
      "articles/lake-empty.md", "(two-contracts.md#", "(two-contracts.html#",
      "unresolved-link: write [[two-contracts|the second article]]"),
    Mistake(
      "articles/lake-empty.md", "He was asked", "[site](www.example.org) He was asked",
      "unresolved-link: write [site](https://www.example.org)"),
    Mistake("dossier.yml", "authors: [Nora", "\tauthors: [Nora", "invalid-yaml: indent with spaces"),
    Mistake("dossier.yml", "authors:", "url: https://x.example\nauthors:", "unknown-key: write baseURL"),
    Mistake("dossier.yml", "language: en", "lang: en", "unknown-key: write language"),
    Mistake("dossier.yml", "people", "persons", "unknown-page: write people"),
    Mistake("dossier.yml", "authors:", "baseUrl: https://x.example/\nauthors:", "unknown-key: write baseURL"),
    Mistake("dossier.yml", "authors: [Nora Testmann]", "author: Nora Testmann", "unknown-key: write authors"),
    Mistake(
      "annotations/claim-nine.md", "kind: claim\n", "",
      "missing-key: write kind: with a kind of annotation: claim, quote, context, definition, question, correction"),
    Mistake(
      "annotations/claim-nine.md", "article: lake-empty", "article: lake-empty.md", "unresolved-link: write lake-empty"),
    Mistake(
      "annotations/claim-nine.md", "article: lake-empty", "article: articles/lake-empty",
      "unresolved-link: write lake-empty"),
    Mistake(
      "annotations/claim-nine.md", "article: lake-empty", "article: lake-emtpy", "unresolved-link: write lake-empty"),
    Mistake(
      "annotations/claim-nine.md", "article: lake-empty", "article: lena-beispiel",
      "wrong-reference: write the name of an article"),
  ]
}
