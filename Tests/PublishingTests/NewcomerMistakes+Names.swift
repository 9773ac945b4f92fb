extension NewcomerMistakes {
  static let names: [Mistake] = [
    Mistake(
      "articles/lake-empty.md", "[[Iran]]", "[[Iraq]]",
      "unresolved-link: correct the name, or make a file for it, such as Content/entities/iraq.md",
      "unmentioned-entity: write [[Iran]] where it is named"),
    Mistake(
      "articles/lake-empty.md", "[[Austria]]", "[[Australia]]",
      "unresolved-link: correct the name, or make a file for it, such as Content/entities/australia.md"),
    Mistake(
      "articles/lake-empty.md", "[[Niger]]", "[[Nigeria]]",
      "unresolved-link: correct the name, or make a file for it, such as Content/entities/nigeria.md",
      "unmentioned-entity: write [[Niger]] where it is named"),
    Mistake(
      "articles/lake-empty.md", "[[Slovakia]]", "[[Slovenia]]",
      "unresolved-link: correct the name, or make a file for it, such as Content/entities/slovenia.md",
      "unmentioned-entity: write [[Slovakia]] where it is named"),
    Mistake(
      "articles/lake-empty.md", "[[G7 summit 2016]]", "[[G7 summit 2017]]",
      "unresolved-link: correct the name, or make a file for it, such as Content/entities/g7-summit-2017.md",
      "unmentioned-entity: write [[G7 summit 2016]] where it is named"),
    Mistake(
      "articles/lake-empty.md", "[[G7 summit 2016]]", "[[G8 summit 2016]]",
      "unresolved-link: correct the name, or make a file for it, such as Content/entities/g8-summit-2016.md",
      "unmentioned-entity: write [[G7 summit 2016]] where it is named"),
    Mistake(
      "articles/lake-empty.md", "[[Article 5]]", "[[Article 6]]",
      "unresolved-link: correct the name, or make a file for it, such as Content/entities/article-6.md",
      "unmentioned-entity: write [[Article 5]] where it is named"),
    Mistake(
      "articles/lake-empty.md", "[[Article 5]]", "[[Article V]]",
      "unresolved-link: correct the name, or make a file for it, such as Content/entities/article-v.md",
      "unmentioned-entity: write [[Article 5]] where it is named"),
    Mistake("articles/lake-empty.md", "[[Austria]]", "[[Autsria]]", "unresolved-link: write [[Austria]]"),
    Mistake("articles/lake-empty.md", "[[Slovakia]]", "[[Slovkia]]", "unresolved-link: write [[Slovakia]]"),
    Mistake("articles/lake-empty.md", "[[Iran]]", "[[Irna]]", "unresolved-link: write [[Iran]]"),
    Mistake("articles/lake-empty.md", "[[Niger]]", "[[Nigger]]", "unresolved-link: write [[Niger]]"),
    Mistake(
      "articles/lake-empty.md", "[[Karl Attrappe]]", "[[Carl Attrappe]]",
      "unresolved-link: correct the name, or make a file for it, such as Content/entities/carl-attrappe.md"),
    Mistake(
      "articles/lake-empty.md", "[[Karl Attrappe]]", "[[Karla Attrappe]]",
      "unresolved-link: write [[Karl Attrappe]] if Karl Attrappe is meant, or make a file for the other with: dossier new entity \"Karla Attrappe\" --kind person"
    ),
    Mistake(
      "articles/lake-empty.md", "[[Lena Beispiel]]", "[[Lina Beispiel]]",
      "unresolved-link: write [[Lena Beispiel]] if Lena Beispiel is meant, or make a file for the other with: dossier new entity \"Lina Beispiel\" --kind person"
    ),
    Mistake(
      "articles/lake-empty.md", "[[Lena Beispiel]]", "[[Lena Beispeil]]", "unresolved-link: write [[Lena Beispiel]]"),
    Mistake(
      "articles/lake-empty.md", "[[Blank Dam]]", "[[Black Dam]]",
      "unresolved-link: correct the name, or make a file for it, such as Content/entities/black-dam.md"),
    Mistake(
      "articles/lake-empty.md", "[[North Water Works]]", "[[North Waterworks]]",
      "unresolved-link: write [[North Water Works]]"),
    Mistake(
      "articles/lake-empty.md", "[[North Water Works]]", "[[South Water Works]]",
      "unresolved-link: correct the name, or make a file for it, such as Content/entities/south-water-works.md"),
    Mistake(
      "articles/two-contracts.md", "[[Lake Courier]]", "[[Lake Courrier]]", "unresolved-link: write [[Lake Courier]]"),
    Mistake(
      "articles/two-contracts.md", "[[Dummy Dredging]]", "[[Dummy Dredgers]]",
      "unresolved-link: correct the name, or make a file for it, such as Content/entities/dummy-dredgers.md",
      "unmentioned-entity: write [[Dummy Dredging]] where it is named"),
    Mistake(
      "entities/events/summit.md", "location: blank-dam", "location: lena-beispiel",
      "relation-kinds: correct the name, or its kind"),
    Mistake(
      "entities/events/summit.md", "location: blank-dam", "location: Karl Atrappe",
      "unresolved-link: correct the name, or make the file Content/entities/karl-atrappe.md"),
    Mistake(
      "entities/events/summit.md", "location: blank-dam", "location: Slovenia",
      "unresolved-link: correct the name, or make the file Content/entities/slovenia.md"),
    Mistake("entities/events/summit.md", "location: blank-dam", "location: Autsria", "unresolved-link: write Austria"),
    Mistake(
      "entities/lake-courier.md", "owner: dummy-dredging", "owner: Lena Beispeil",
      "unresolved-link: write Lena Beispiel"),
    Mistake(
      "entities/lake-courier.md", "owner: dummy-dredging", "owner: Blank Damm", "unresolved-link: write Blank Dam"),
    Mistake(
      "entities/lake-courier.md", "owner: dummy-dredging", "owner: Article 5",
      "relation-kinds: correct the name, or its kind"),
    Mistake(
      "entities/places/blank-dam.md", "country: AT", "country: Lena Beispiel",
      "bad-value: write the two letters of the country’s web addresses, in capitals: CA, NL, NO"),
    Mistake("entities/places/blank-dam.md", "country: AT", "country: Autria", "bad-value: write AT"),
    Mistake("entities/places/blank-dam.md", "country: AT", "country: UK", "bad-value: write GB"),
    Mistake("entities/places/blank-dam.md", "country: AT", "country: Österreich", "bad-value: write AT"),
    Mistake(
      "entities/places/blank-dam.md", "country: AT", "country: AUT",
      "bad-value: write the two letters of the country’s web addresses, in capitals: CA, NL, NO"),
    Mistake("entities/places/blank-dam.md", "country: AT", "country: at", "bad-value: write AT"),
    Mistake("entities/people/lena-beispiel.md", "nationality: AT", "nationality: Austrian", "bad-value: write AT"),
    Mistake(
      "annotations/quote-keeper.md", "speaker: karl-attrappe", "speaker: austria",
      "speaker-kind: write who spoke, or correct its kind"),
    Mistake(
      "annotations/quote-keeper.md", "speaker: karl-attrappe", "speaker: lake-empty",
      "wrong-reference: write the name of an entity"),
    Mistake(
      "entities/people/lena-beispiel.md", "to: north-water-works", "to: contract",
      "wrong-reference: write the name of an entity"),
    Mistake(
      "entities/people/lena-beispiel.md", "to: north-water-works", "to: austria",
      "relation-kinds: write one of the types that do: Ownership, Representation, Documentation, Payment, UnknownLink, ContractorOf, SupplierOf"
    ),
    Mistake(
      "entities/people/lena-beispiel.md", "source: contract", "source: lake-courier",
      "wrong-reference: write the name of a source"),
    Mistake(
      "articles/lake-empty.md", "[Nora Testmann, Otto Probe]", "[Nora Testmann、Otto Probe]",
      "list-as-text: write [Nora Testmann, Otto Probe], or put the text in quotation marks if it is one"),
    Mistake(
      "articles/lake-empty.md", "[Nora Testmann, Otto Probe]", "[Nora Testmann，Otto Probe]",
      "list-as-text: write [Nora Testmann, Otto Probe], or put the text in quotation marks if it is one"),
    Mistake(
      "articles/lake-empty.md", "[Nora Testmann, Otto Probe]", "[Nora Testmann；Otto Probe]",
      "list-as-text: write [Nora Testmann, Otto Probe], or put the text in quotation marks if it is one"),
    Mistake(
      "articles/lake-empty.md", "[Nora Testmann, Otto Probe]", "[Nora Testmann; Otto Probe]",
      "list-as-text: write [Nora Testmann, Otto Probe], or put the text in quotation marks if it is one"),
    Mistake(
      "articles/lake-empty.md", "[Nora Testmann, Otto Probe]", "Nora Testmann; Otto Probe",
      "list-as-text: write [Nora Testmann, Otto Probe], or put the text in quotation marks if it is one"),
    Mistake(
      "articles/lake-empty.md", "[lake, dam]", "[lake、dam]",
      "list-as-text: write [lake, dam], or put the text in quotation marks if it is one"),
    Mistake(
      "articles/lake-empty.md", "[lake, dam]", "lake; dam",
      "list-as-text: write [lake, dam], or put the text in quotation marks if it is one"),
    Mistake(
      "articles/lake-empty.md", "[lake, dam]", "［lake, dam］",
      "list-as-text: write [lake, dam], or put the text in quotation marks if it is one"),
    Mistake(
      "articles/lake-empty.md", "[lake, dam]", "(lake, dam)",
      "list-as-text: write [lake, dam], or put the text in quotation marks if it is one"),
    Mistake("articles/lake-empty.md", "[lake, dam]", "{lake, dam}", "wrong-type: write [lake, dam]"),
    Mistake(
      "entities/people/lena-beispiel.md", "[L. Beispiel]", "L. Beispiel; Beispiel",
      "list-as-text: write [L. Beispiel, Beispiel], or put the text in quotation marks if it is one"),
    Mistake(
      "entities/people/lena-beispiel.md", "[L. Beispiel]", "[L. Beispiel、Frau Beispiel]",
      "list-as-text: write [L. Beispiel, Frau Beispiel], or put the text in quotation marks if it is one"),
    Mistake("articles/lake-empty.md", "[lake, dam]", "#lake #dam", "comment-in-value: write [lake, dam]"),
    Mistake(
      "articles/lake-empty.md", "[lake, dam]", "[\"lake\" \"dam\"]",
      "invalid-yaml: write commas between its items and ] at its end"),
    Mistake(
      "articles/lake-empty.md", "[lake, dam]", "[lake,, dam]",
      "invalid-yaml: take the comma out, or write what is missing"),
    Mistake(
      "annotations/claim-nine.md", "sources:\n  - source: log\n    says: Open from 1 to 9 May.",
      "sources: [log、contract]", "wrong-type: write {source: log}, {source: contract}"),
    Mistake(
      "articles/two-contracts.md", "authors: [Nora Testmann]", "authors: [Nora Testmann]\nformerly: [deals; contracts]",
      "list-as-text: write [deals, contracts], or put the text in quotation marks if it is one"),
    Mistake(
      "dossier.yml", "[articles, people, places, sources]", "[articles、people、places]",
      "list-as-text: write [articles, people, places], or put the text in quotation marks if it is one"),
    Mistake("articles/lake-empty.md", "[[Blank Dam]]", "[Blank Dam]", "single-brackets: write [[Blank Dam]]"),
    Mistake("articles/lake-empty.md", "[[Blank Dam]]", "[Blank Dam]()", "empty-link: write [[Blank Dam]]"),
    Mistake(
      "articles/lake-empty.md", "[[Blank Dam]]", "[Blank Dam|the dam]", "single-brackets: write [[Blank Dam|the dam]]"),
    Mistake("articles/lake-empty.md", "[[Blank Dam]]", "[Blank Dam][]", "single-brackets: write [[Blank Dam]]"),
    Mistake("articles/lake-empty.md", "[[Blank Dam]]", "[[Blank Dam]", "unclosed-link: write ]] where its name ends"),
    Mistake("articles/lake-empty.md", "[[Blank Dam]]", "[Blank Dam]]", "single-brackets: write [[Blank Dam]]"),
    Mistake("articles/lake-empty.md", "[[Blank Dam]]", "((Blank Dam))", "single-brackets: write [[Blank Dam]]"),
    Mistake(
      "articles/lake-empty.md", "date: 2023-05-04", "date: {date}",
      "bad-date: write the day as it is in the calendar, such as 2018-04-27: it is needed here"),
    Mistake(
      "articles/lake-empty.md", "date: 2023-05-04", "date: now",
      "bad-date: write the day as it is in the calendar, such as 2018-04-27: it is needed here"),
    Mistake(
      "articles/lake-empty.md", "date: 2023-05-04", "date: tbd",
      "bad-date: write the day as it is in the calendar, such as 2018-04-27: it is needed here"),
    Mistake(
      "articles/lake-empty.md", "tags: [lake, dam]", "tags: \"#lake\"", "list-as-text: write lake"),
    Mistake(
      "articles/lake-empty.md", "tags: [lake, dam]", "tags: \"[[lake]]\"", "list-as-text: write lake"),
    Mistake(
      "articles/lake-empty.md", "tags: [lake, dam]", "tags: [\"#lake\", dam]", "list-as-text: write lake"),
    Mistake(
      "entities/north-water-works.md", "website: https://works.example",
      "website: https://works.example, https://b.example",
      "bad-value: write one address, and the others in sameAs: [https://b.example]"),
    Mistake(
      "entities/north-water-works.md", "country: AT", "country: U.K.", "bad-value: write GB"),
    Mistake(
      "entities/north-water-works.md", "country: AT", "country: Britain", "bad-value: write GB"),
    Mistake(
      "articles/lake-empty.md", "updated: 2023-05-20",
      "updated: 2023-05-20\ncorrections:\n  - 2023-05-14: The first text had ten days.",
      "wrong-type: write {date: 2023-05-14, note: …}, with what stands after the colon for …"),
    Mistake(
      "sources/contract.md", "issued: 2019-02-03", "issued: 1998-2011, 2013",
      "bad-date: write one, or the first and the last, as in 1998/2013"),
    Mistake(
      "annotations/claim-nine.md", "source: log", "source: Log of the keeper, page 4",
      "unresolved-link: write Log of the keeper alone, and the page where the words are: says: “… (page 4)”"),
    Mistake(
      "annotations/claim-nine.md", "source: log", "source: ibid.",
      "unresolved-link: write the name of the source again: each record stands by itself"),
    Mistake(
      "sources/contract.md", "origin: own", "origin: own, Log of the keeper",
      "unresolved-link: write own if the source had it first, or Log of the keeper if it has it from there"),
    Mistake(
      "articles/two-contracts.md", "The [[Lake Courier]]", "[[lake-empty^court|The court]]. The [[Lake Courier]]",
      "unresolved-link: write [[lake-empty#^court|The court]]"),
    Mistake(
      "articles/lake-empty.md", "He was asked", "The [works](\"https://works.example\") said no. He was asked",
      "unresolved-link: write [works](https://works.example)"),
    Mistake(
      "articles/lake-empty.md", "He was asked", "See [him](entities/people/Karl Attrappe.md). He was asked",
      "spaces-in-address: write (<../entities/people/karl-attrappe.md>)"),
  ]
}
