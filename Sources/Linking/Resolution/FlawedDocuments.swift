public import Model

/// The documents whose front matter has errors, and those of which they may say something that nobody knows now, or which
/// say something of them: what is found of these may only follow from the errors.
public struct FlawedDocuments: Sendable {
  /// By their files' paths.
  private let flawed: [String: Document]
  /// The paths of those that a flawed one names in its front matter, or that name one.
  private let touched: Set<String>
  /// Whether nobody knows all that some files say: they are no text, or parts of their front matter could not be read.
  public let isAnyUnread: Bool
  /// Whether the settings could not be read, so that nobody knows what they turn off.
  public let areSettingsUnread: Bool

  /// Nil where all is in order.
  public init?(in dossier: Dossier) {
    let corpus = dossier.corpus
    // A note whose article nobody finds says nothing of its sources and of whom it quotes, either.
    let flawed = corpus.documents.filter { document in
      if document.isFlawed { return true }
      guard let annotation = document.annotation, corpus.isPublished(document) else { return false }
      switch dossier.names[annotation.article.value] {
      case .none: return true
      case .one(let id): return !corpus[id].isArticle
      case .several: return false
      }
    }
    isAnyUnread = !corpus.unreadSlugs.isEmpty || !corpus.unreadNames.isEmpty
    areSettingsUnread = corpus.settings.isUnread
    guard !flawed.isEmpty || isAnyUnread || areSettingsUnread else { return nil }
    self.flawed = Dictionary(flawed.map { ($0.source.path, $0) }, uniquingKeysWith: { first, _ in first })
    var touched: Set<String> = []
    for document in flawed {
      for name in Self.words(inFrontMatterOf: document) {
        if case .one(let id) = dossier.names[name] { touched.insert(corpus[id].source.path) }
      }
    }
    if !flawed.isEmpty {
      for document in corpus.documents {
        let isTouched = FrontMatterNames.of(document).contains { name in
          if case .one(let id) = dossier.names[name.value] { corpus[id].isFlawed } else { false }
        }
        if isTouched { touched.insert(document.source.path) }
      }
    }
    self.touched = touched
  }

  /// The flawed document that a file holds.
  public func document(at path: String) -> Document? { flawed[path] }

  /// Whether a flawed document is named in a file's front matter, or names that file in its own.
  public func touch(_ path: String) -> Bool { touched.contains(path) }

  /// All that may be names in a document's front matter, whether it can be read or not.
  private static func words(inFrontMatterOf document: Document) -> [String] {
    let text = String(decoding: document.source.buffer[..<document.body.lowerBound], as: UTF8.self)
    return text.unicodeScalars.split { ",[]{}:|\n\r".unicodeScalars.contains($0) }.map { part in
      let word = part.drop { isAround($0) }.reversed().drop { isAround($0) }.reversed()
      return String(String.UnicodeScalarView(word))
    }
  }

  private static func isAround(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isWhitespace || scalar.properties.isDash || scalar.properties.isQuotationMark
  }
}
