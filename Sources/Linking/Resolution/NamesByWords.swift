import Model

/// Entities that are meant by other words than their names: the family name first, a title or an initial more or less, the form
/// of a company, the letters that a body's name begins with. Each may still be another, so that it is advice and no edit.
struct NamesByWords {
  private let corpus: Corpus
  /// By the words of their names without titles and the like, in order of the letters.
  private var bySortedWords: [String: [Entry]] = [:]
  /// Organizations and outlets, by the first letters of their names' words.
  private var byInitials: [String: Set<DocumentID>] = [:]

  private struct Entry {
    var id: DocumentID
    var name: Words
  }

  init(_ corpus: Corpus) {
    self.corpus = corpus
    for document in corpus.documents where document.type == .entity && corpus.isPublished(document) {
      for name in [document.title] + document.header.aliases.map(\.value) {
        let words = Words(name)
        guard !words.kept.isEmpty else { continue }
        bySortedWords[words.sorted, default: []].append(Entry(id: document.id, name: words))
        guard Self.isBody(document) else { continue }
        for initials in Words.initials(of: name) { byInitials[initials, default: []].insert(document.id) }
      }
    }
  }

  /// The only entity that may be meant; nil where there is none, or no telling.
  subscript(name: String) -> DocumentID? {
    if let ids = byInitials[name], name.utf8.count <= 8 { return ids.count == 1 ? ids.first : nil }
    let asked = Words(name)
    guard !asked.kept.isEmpty, name.utf8.count <= 120 else { return nil }
    let ids = Set((bySortedWords[asked.sorted] ?? []).filter { isMeant($0, by: asked) }.map(\.id))
    return ids.count == 1 ? ids.first : nil
  }

  /// The only word beside a title: “Sampleson” of “Mr. Sampleson”.
  static func surname(in name: String) -> String? {
    let words = Words(name)
    return words.hasTitle && words.kept.count == 1 ? words.kept.first : nil
  }

  private func isMeant(_ entry: Entry, by asked: Words) -> Bool {
    let document = corpus[entry.id]
    let isPerson = document.entity?.kind.traits.contains(.isPerson) == true
    // York University is not the University of York, and Mr. Paris is no place.
    if entry.name.kept != asked.kept, !isPerson { return false }
    if asked.hasTitle || entry.name.hasTitle, !isPerson { return false }
    if asked.hasForm || entry.name.hasForm, !Self.isBody(document) { return false }
    return true
  }

  private static func isBody(_ document: Document) -> Bool {
    document.entity?.kind.traits.contains(.isBody) == true
  }
}

/// The words of a name, without what is said or left out as one likes.
private struct Words {
  var kept: [String] = []
  /// A title or an initial, as persons have them.
  var hasTitle = false
  /// `Ltd.`, `GmbH`.
  var hasForm = false

  var sorted: String { kept.sorted().joined(separator: " ") }

  init(_ name: String) {
    for part in name.lowercased().split(whereSeparator: { $0 == " " || $0 == "," || $0 == "\u{A0}" }) {
      let word = String(part.filter { $0 != "." })
      if word.isEmpty { continue }
      if Self.titles.contains(word) || word.count == 1 {
        hasTitle = true
      } else if Self.forms.contains(word) {
        hasForm = true
      } else {
        kept.append(word)
      }
    }
  }

  /// `PoM` and `PM` of “Port of Mockhaven”, in capitals; none of a name of fewer than two words.
  static func initials(of name: String) -> Set<String> {
    let words = name.split { $0 == " " || $0 == "-" }
    let capitals = words.filter { $0.first?.isUppercase == true }
    return Set([words, capitals].filter { $0.count >= 2 }.map { String($0.compactMap(\.first)).uppercased() })
  }

  private static let titles: Set = [
    "mr", "mrs", "ms", "miss", "mx", "sir", "dame", "lord", "lady", "dr", "prof", "professor", "doctor", "jr", "sr",
    "phd",
    "mp", "rev", "reverend", "father", "sister", "judge", "justice", "captain", "capt", "colonel", "col", "general",
    "gen",
    "major", "sergeant", "sgt", "lieutenant", "lt", "inspector", "president", "chancellor", "minister", "senator",
    "mayor",
    "governor", "ambassador", "chairman", "chairwoman", "director", "king", "queen", "prince", "princess", "herr",
    "frau",
    "monsieur", "mme", "madame", "señor", "señora", "signor", "signora", "don", "doña", "sheikh", "imam",
  ]
  private static let forms: Set = [
    "ltd", "limited", "inc", "incorporated", "corp", "corporation", "co", "company", "llc", "llp", "plc", "gmbh", "ag",
    "kg", "ohg", "mbh", "ev", "sa", "sas", "sarl", "srl", "spa", "bv", "nv", "ab", "as", "asa", "oy", "oyj", "aps",
    "se", "sl",
    "pty", "pte", "kk",
  ]
}
