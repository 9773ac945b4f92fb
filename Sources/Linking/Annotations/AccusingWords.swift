import Anchoring
public import Model

/// The words of all accusations, to be found in texts that are shown without their status and the reply: summaries and titles.
public struct AccusingWords: Sendable {
  private struct Step {
    var next: [String: Int] = [:]
    /// The note whose words end here.
    var note: DocumentID?
  }

  /// A tree of words, from its root.
  private var steps = [Step()]
  /// Whether anyone is accused.
  public private(set) var hasSome = false

  /// Words that begin as an accusation does and go on so long are the same.
  private static let most = 12
  /// With fewer nothing is said of anyone.
  private static let fewest = 3, fewestUnspaced = 6

  init(_ corpus: Corpus) {
    for document in corpus.documents {
      guard let annotation = document.annotation, !annotation.accuses.isEmpty, corpus.isPublished(document) else {
        continue
      }
      hasSome = true
      add(annotation.quote.value, document.id)
    }
  }

  private mutating func add(_ words: String, _ note: DocumentID) {
    let words = SpokenWords.split(words)
    let isUnspaced = words.contains { $0.unicodeScalars.first.map(SpokenWords.standsAlone) == true }
    guard words.count >= (isUnspaced ? Self.fewestUnspaced : Self.fewest) else { return }
    var place = 0
    for word in words.prefix(Self.most) {
      if let next = steps[place].next[word] {
        place = next
      } else {
        steps.append(Step())
        steps[place].next[word] = steps.count - 1
        place = steps.count - 1
      }
    }
    if steps[place].note == nil { steps[place].note = note }
  }

  /// The note whose words, or the beginning of long ones, stand in a text; nil where none do.
  public func note(in text: String) -> DocumentID? {
    guard steps.count > 1 else { return nil }
    let words = SpokenWords.split(text)
    for start in words.indices {
      var place = 0
      for word in words[start...] {
        guard let next = steps[place].next[word] else { break }
        if let note = steps[next].note { return note }
        place = next
      }
    }
    return nil
  }
}

extension LinkContext {
  /// What an accusation is called where there is no room for its status and the reply: that it is one, and where it stands.
  func nameOfAccusation(_ note: Annotation) -> String {
    let title: String? =
      if case .one(let id) = names[note.article.value], corpus.isPublished(corpus[id]) { corpus[id].title } else { nil }
    return words.accusation(in: title.flatMap { accusingWords.note(in: $0) == nil ? $0 : nil })
  }
}

extension Dossier {
  /// What an accusation is called where there is no room for its status and the reply.
  public func nameOfAccusation(_ note: Annotation) -> String { linkContext.nameOfAccusation(note) }

  /// Whether anyone is accused.
  public var hasAccusations: Bool { linkContext.accusingWords.hasSome }

  /// The note whose accusing words stand in a text.
  public func accusation(in text: String) -> DocumentID? { linkContext.accusingWords.note(in: text) }

  /// What cards, feeds and previews say of a document; nil where that has the words of an accusation, which would stand there
  /// without its status and the reply.
  public func summary(of document: Document) -> String? {
    document.header.summary.flatMap { accusation(in: $0) == nil ? $0 : nil }
  }

  /// The same of the whole.
  public var summary: String? {
    corpus.settings.description.flatMap { accusation(in: $0) == nil ? $0 : nil }
  }

  /// Whether the words of a note, which are its own or the article's, accuse someone.
  public func accuses(_ note: Document) -> Bool {
    guard let annotation = note.annotation else { return false }
    if !annotation.accuses.isEmpty { return true }
    return annotation.statement == nil && annotations.anchor(of: note.id)?.accusation == .inWords
  }
}
