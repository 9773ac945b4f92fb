import Anchoring
public import Model

/// The words of all accusations, to be found in texts that are shown without their status and the reply: summaries and titles.
public struct AccusingWords: Sendable {
  private var phrases = PhraseTree()
  /// Whether anyone is accused.
  public private(set) var hasSome = false

  /// Words that begin as an accusation does and go on so long are the same.
  private static let most = 12
  /// With fewer nothing is said of anyone.
  private static let fewest = 3, fewestUnspaced = 6

  /// The quoted words of notes that have fewer, by article: what they say stands in their sentence.
  private var short: [DocumentID: Set<[String]>] = [:]
  /// The articles with such notes: what accuses there, their texts say.
  var articlesOfShort: some Collection<DocumentID> { short.keys }

  init(_ corpus: Corpus, _ names: NameIndex) {
    for document in corpus.documents {
      guard let annotation = document.annotation, !annotation.accuses.isEmpty,
        corpus.isPublished(document) || Self.isWithheld(document, annotation, corpus, names)
      else { continue }
      hasSome = true
      let quoted = SpokenWords.split(annotation.quote.value)
      if quoted.count >= Self.fewest(of: quoted) {
        add(quoted, document.id)
      } else if !quoted.isEmpty, case .one(let article) = names[annotation.article.value] {
        short[article, default: []].insert(quoted)
      }
      if let statement = annotation.statement {
        let words = SpokenWords.split(statement)
        if words.count >= Self.fewest(of: words) { add(words, document.id) }
      }
    }
  }

  /// Whether a note is a draft while its article, which may go on accusing, is published.
  private static func isWithheld(
    _ document: Document, _ annotation: Annotation, _ corpus: Corpus, _ names: NameIndex
  ) -> Bool {
    guard !document.isFlawed, case .one(let article) = names[annotation.article.value] else { return false }
    return corpus[article].isArticle && corpus.isPublished(corpus[article])
  }

  private static func fewest(of words: [String]) -> Int { isUnspaced(words) ? fewestUnspaced : fewest }

  private static func isUnspaced(_ words: [String]) -> Bool {
    words.contains { $0.unicodeScalars.first.map(SpokenWords.standsAlone) == true }
  }

  /// With what stands around quoted words that are too few to say anything: who it is that “stole gold”.
  func adding(_ annotations: AnnotationIndex, withheld: [AnchoredAnnotation], of corpus: Corpus) -> AccusingWords {
    if short.isEmpty { return self }
    var result = self
    let drafts = Dictionary(withheld.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    for article in short.keys.sorted() {
      for note in annotations.on(article) + annotations.withheldAccusations(on: article) {
        guard let annotation = corpus[note].annotation, !annotation.accuses.isEmpty,
          let anchor = annotations.anchor(of: note) ?? drafts[note]
        else { continue }
        let quoted = SpokenWords.split(annotation.quote.value)
        guard !quoted.isEmpty, quoted.count < Self.fewest(of: quoted) else { continue }
        result.add(quoted, in: SpokenWords.split(KeptSentence(anchor.surroundings.sentence).plain), note)
      }
    }
    return result
  }

  /// Adds quoted words with some of those around them: the sentence where it is short, the word before two (“Acme stole gold”),
  /// else as many around as make four, as three with one common word say nothing yet (“is a thief”).
  private mutating func add(_ quoted: [String], in sentence: [String], _ note: DocumentID) {
    let isUnspaced = Self.isUnspaced(sentence)
    let (fewest, count) = isUnspaced ? (Self.fewestUnspaced, 8) : (Self.fewest, 4)
    if sentence.count <= count {
      if sentence.count >= fewest { add(sentence, note) }
      return
    }
    for place in sentence.indices where sentence[place...].starts(with: quoted) {
      let end = place + quoted.count
      if !isUnspaced, quoted.count == 2, place > 0 { add(Array(sentence[(place - 1)..<end]), note) }
      for start in max(0, end - count)...place where start + count <= sentence.count {
        add(Array(sentence[start..<(start + count)]), note)
      }
      // A long sentence may have them many times; the first is enough.
      return
    }
  }

  private mutating func add(_ words: [String], _ note: DocumentID) {
    phrases.add(words.prefix(Self.most), of: note)
  }

  /// The note whose words, or the beginning of long ones, stand in a text; nil where none do.
  public func note(in text: String) -> DocumentID? { note(in: Array(text.utf8)) }

  func note(in text: [UInt8]) -> DocumentID? {
    if phrases.isEmpty { return nil }
    if let note = phrases.first(in: SpokenWords.joined(text)) { return note }
    return TextMarks.removed(from: text).flatMap { phrases.first(in: SpokenWords.joined($0)) }
  }

  /// Whether a heading of an article accuses: also with quoted words that are few, which say something with others there.
  func areIn(heading: String, of article: DocumentID) -> Bool {
    if note(in: heading) != nil { return true }
    guard let short = short[article] else { return false }
    let words = SpokenWords.split(TextMarks.removed(from: heading) ?? heading)
    guard words.count >= Self.fewest(of: words) else { return false }
    return words.indices.contains { start in
      (1..<Self.fewestUnspaced).contains { count in
        start + count <= words.count && short.contains(Array(words[start..<(start + count)]))
      }
    }
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
  public var hasAccusations: Bool { accusingWords.hasSome }

  /// The note whose accusing words stand in a text.
  public func accusation(in text: String) -> DocumentID? { accusingWords.note(in: text) }

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
