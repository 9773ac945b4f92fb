public import Words

/// A type of source: an item type of the Citation Style Language 1.0.2, appendix III.
public struct SourceType: Sendable, Hashable {
  /// What front matter writes: `article-newspaper`.
  public let id: String
  public let name: Term

  private init(_ id: String, _ name: Term) {
    (self.id, self.name) = (id, name)
  }

  public static let all: [SourceType] = [
    SourceType("article", Term("Article", de: "Artikel")),
    SourceType("article-journal", Term("Journal article", de: "Zeitschriftenaufsatz")),
    SourceType("article-magazine", Term("Magazine article", de: "Magazinartikel")),
    SourceType("article-newspaper", Term("Newspaper article", de: "Zeitungsartikel")),
    SourceType("bill", Term("Bill", de: "Gesetzentwurf")),
    SourceType("book", Term("Book", de: "Buch")),
    SourceType("broadcast", Term("Broadcast", de: "Sendung")),
    SourceType("chapter", Term("Chapter", de: "Kapitel")),
    SourceType("classic", Term("Classic", de: "klassisches Werk")),
    SourceType("collection", Term("Collection", de: "Sammlung")),
    SourceType("dataset", Term("Dataset", de: "Datensatz")),
    SourceType("document", Term("Document", de: "Dokument")),
    SourceType("entry", Term("Entry", de: "Eintrag")),
    SourceType("entry-dictionary", Term("Dictionary entry", de: "Wörterbucheintrag")),
    SourceType("entry-encyclopedia", Term("Encyclopedia entry", de: "Lexikoneintrag")),
    SourceType("event", Term("Event", de: "Ereignis")),
    SourceType("figure", Term("Figure", de: "Abbildung")),
    SourceType("graphic", Term("Graphic", de: "Grafik")),
    SourceType("hearing", Term("Hearing", de: "Anhörung")),
    SourceType("interview", Term("Interview", de: "Interview")),
    SourceType("legal_case", Term("Court case", de: "Gerichtsverfahren")),
    SourceType("legislation", Term("Legislation", de: "Gesetz")),
    SourceType("manuscript", Term("Manuscript", de: "Manuskript")),
    SourceType("map", Term("Map", de: "Karte")),
    SourceType("motion_picture", Term("Film", de: "Film")),
    SourceType("musical_score", Term("Musical score", de: "Partitur")),
    SourceType("pamphlet", Term("Pamphlet", de: "Flugschrift")),
    SourceType("paper-conference", Term("Conference paper", de: "Konferenzbeitrag")),
    SourceType("patent", Term("Patent", de: "Patent")),
    SourceType("performance", Term("Performance", de: "Aufführung")),
    SourceType("periodical", Term("Periodical", de: "Periodikum")),
    SourceType("personal_communication", Term("Personal communication", de: "persönliche Mitteilung")),
    SourceType("post", Term("Post", de: "Beitrag")),
    SourceType("post-weblog", Term("Blog post", de: "Blogbeitrag")),
    SourceType("regulation", Term("Regulation", de: "Verordnung")),
    SourceType("report", Term("Report", de: "Bericht")),
    SourceType("review", Term("Review", de: "Rezension")),
    SourceType("review-book", Term("Book review", de: "Buchrezension")),
    SourceType("software", Term("Software", de: "Software")),
    SourceType("song", Term("Recording", de: "Tonaufnahme")),
    SourceType("speech", Term("Speech", de: "Rede")),
    SourceType("standard", Term("Standard", de: "Norm")),
    SourceType("thesis", Term("Thesis", de: "Abschlussarbeit")),
    SourceType("treaty", Term("Treaty", de: "Vertrag")),
    SourceType("webpage", Term("Web page", de: "Webseite")),
  ]

  public static func named(_ id: String) -> SourceType? { byID[id] }

  private static let byID = Dictionary(uniqueKeysWithValues: all.map { ($0.id, $0) })
}
