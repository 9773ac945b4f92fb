import Model

/// Documents that are meant by other signs than those of their names, with the same words: `Oster &amp; Holm` and “Oster and Holm”
/// for “Oster & Holm”, letters of full width, Cyrillic or Greek letters that look like Latin ones, and slugs with umlauts written out.
struct NamesBySigns {
  /// Nil where several are called so.
  private var byKey: [String: DocumentID?] = [:]
  /// With umlauts written out; and as they are, which is another finding.
  private var bySlug: [String: DocumentID?] = [:]
  private var slugs: Set<String> = []

  /// In bytes; longer ones are no names.
  private static let longest = 200

  init(_ corpus: Corpus) {
    for document in corpus.documents where corpus.isPublished(document) {
      for key in Set(([document.title] + document.header.aliases.map(\.value)).map(Self.key)) where !key.isEmpty {
        if let other = byKey[key] {
          if other != document.id { byKey[key] = .some(nil) }
        } else {
          byKey[key] = document.id
        }
      }
      for slug in Set([document.slug, Slug.make(from: document.title) ?? document.slug]) {
        slugs.insert(slug)
        let key = Slug.spelledOut(slug)
        if let other = bySlug[key], other != document.id {
          bySlug[key] = .some(nil)
        } else {
          bySlug[key] = document.id
        }
      }
    }
  }

  /// The only document that is called so by other signs.
  subscript(name: String) -> DocumentID? {
    guard name.utf8.count <= Self.longest else { return nil }
    if let found = byKey[Self.key(Self.withoutKind(name))] ?? nil { return found }
    guard Slug.isSlug(name), !slugs.contains(name) else { return nil }
    return bySlug[Slug.spelledOut(name)] ?? nil
  }

  /// `person:Jane Doe`
  private static func withoutKind(_ name: String) -> String {
    guard let colon = name.utf8.firstIndex(of: UInt8(ascii: ":")),
      EntityKinds.named(String(name[..<colon]).lowercased()) != nil
    else { return name }
    return String(name[name.utf8.index(after: colon)...])
  }

  /// The words of a name, as they are held against others.
  private static func key(_ name: String) -> String {
    var text = name
    for entity in ["&amp;", "&#38;", "&#038;", "&#x26;"] where text.utf8.contains(UInt8(ascii: "&")) {
      text = text.split(separator: entity, omittingEmptySubsequences: false).joined(separator: "&")
    }
    var folded = String.UnicodeScalarView()
    for scalar in text.unicodeScalars where !scalar.properties.isDefaultIgnorableCodePoint {
      switch scalar.value {
      case 0xFF01...0xFF5E: folded.append(Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar)
      case 0x3000: folded.append(" ")
      case UInt32(UInt8(ascii: "&")), 0xFF06: folded.append(contentsOf: " & ".unicodeScalars)
      default: folded.append(lookalikes[scalar] ?? scalar)
      }
    }
    return String(folded).lowercased().split(whereSeparator: \.isWhitespace)
      .map { conjunctions.contains(String($0)) ? "&" : String($0) }.joined(separator: " ")
  }

  private static let conjunctions: Set = ["and", "und", "og", "och", "et", "y", "e", "en", "ja", "+"]

  private static let lookalikes: [Unicode.Scalar: Unicode.Scalar] = Dictionary(
    zip(
      "АВЕКМНОРСТХІЈЅУавекмнорстхіјѕуΑΒΕΖΗΙΚΜΝΟΡΤΥΧο".unicodeScalars,
      "ABEKMHOPCTXIJSYabekmhopctxijsyABEZHIKMNOPTYXo".unicodeScalars), uniquingKeysWith: { first, _ in first })
}
