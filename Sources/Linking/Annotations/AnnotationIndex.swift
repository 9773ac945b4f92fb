public import Model

/// The published annotations, by the article, the speaker and the source that they are about.
public struct AnnotationIndex: Sendable {
  /// All of them, in the order of their paths.
  public private(set) var all: [DocumentID] = []
  private var byArticle: [DocumentID: [DocumentID]] = [:]
  private var bySpeaker: [DocumentID: [DocumentID]] = [:]
  private var bySource: [DocumentID: [DocumentID]] = [:]
  private var bySubject: [DocumentID: [DocumentID]] = [:]
  private var named: Set<DocumentID> = []
  private var withheldByArticle: [DocumentID: [DocumentID]] = [:]
  private var flawedByArticle: [DocumentID: [String]] = [:]
  private var flawedOnAny: [String] = []
  private var anchors: [DocumentID: AnchoredAnnotation] = [:]

  public init() {}

  init(_ corpus: Corpus, names: NameIndex) {
    func published(_ name: Located<String>?) -> DocumentID? {
      guard let name, case .one(let id) = names[name.value], corpus.isPublished(corpus[id]) else { return nil }
      return id
    }
    for document in corpus.documents where document.isAnnotation && !corpus.isPublished(document) {
      guard !document.isFlawed, let annotation = document.annotation, !annotation.accuses.isEmpty,
        let article = published(annotation.article), corpus[article].isArticle
      else { continue }
      withheldByArticle[article, default: []].append(document.id)
    }
    for document in corpus.documents where document.isAnnotation { addIfFlawed(document, names) }
    for document in corpus.documents where document.isAnnotation && corpus.isPublished(document) {
      // What a flawed one is about may be just what could not be read.
      guard !document.isFlawed, let annotation = document.annotation, let article = published(annotation.article),
        corpus[article].isArticle
      else { continue }
      all.append(document.id)
      byArticle[article, default: []].append(document.id)
      if let speaker = published(annotation.speaker) { bySpeaker[speaker, default: []].append(document.id) }
      var subjects: Set<DocumentID> = []
      for name in annotation.about + annotation.accuses {
        if let subject = published(name), subjects.insert(subject).inserted {
          bySubject[subject, default: []].append(document.id)
        }
      }
      for name in [annotation.speaker] + annotation.replies.map(\.from) + (annotation.about + annotation.accuses) {
        if let entity = published(name) { named.insert(entity) }
      }
      var seen: Set<DocumentID> = []
      for evidence in annotation.evidence {
        if let source = published(evidence.source), seen.insert(source).inserted {
          bySource[source, default: []].append(document.id)
        }
      }
    }
  }

  /// Drafts on a published article that accuse someone: its text may go on accusing without them. In the order of their paths.
  func withheldAccusations(on article: DocumentID) -> [DocumentID] { withheldByArticle[article] ?? [] }

  /// The words of quote notes that have an error in their file, or whose article nobody finds.
  private mutating func addIfFlawed(_ document: Document, _ names: NameIndex) {
    guard let annotation = document.annotation, !annotation.quote.value.isEmpty,
      [QuoteKind().id, ""].contains(annotation.kind.value)
    else { return }
    if case .one(let article) = names[annotation.article.value] {
      if document.isFlawed { flawedByArticle[article, default: []].append(annotation.quote.value) }
    } else if document.isFlawed || !document.header.isDraft, flawedOnAny.count < Self.mostOnAny {
      flawedOnAny.append(annotation.quote.value)
    }
  }

  /// They are held against the quotations of every article.
  private static let mostOnAny = 50

  /// The words of notes that are not read, or stand nowhere, for an error in their files: they may be on this article.
  func flawedQuotes(on article: DocumentID) -> [String] { (flawedByArticle[article] ?? []) + flawedOnAny }

  /// With what is known only when the bodies are linked: where the annotations hold.
  func adding(_ bodies: [LinkedBody?], of corpus: Corpus) -> AnnotationIndex {
    if all.isEmpty { return self }
    var index = self
    index.add(bodies, of: corpus)
    return index
  }

  private mutating func add(_ bodies: [LinkedBody?], of corpus: Corpus) {
    for body in bodies {
      guard let body else { continue }
      for anchor in body.annotations { anchors[anchor.id] = anchor }
    }
  }

  /// In the order of their paths; in the order of the text they are in the article's ``LinkedBody/annotations``.
  public func on(_ article: DocumentID) -> [DocumentID] { byArticle[article] ?? [] }

  /// What an entity said, or is said to have said.
  public func by(_ speaker: DocumentID) -> [DocumentID] { bySpeaker[speaker] ?? [] }

  public func restingOn(_ source: DocumentID) -> [DocumentID] { bySource[source] ?? [] }

  /// The annotations that say that they are about an entity, or that accuse it. What a note links to beside says nothing of
  /// the kind.
  public func about(_ subject: DocumentID) -> [DocumentID] { bySubject[subject] ?? [] }

  /// Whether an annotation names an entity, as who speaks, who is accused or asked, or what it is about.
  public func name(_ entity: DocumentID) -> Bool { named.contains(entity) }

  /// Where the annotation holds; nil where it does not.
  public func anchor(of id: DocumentID) -> AnchoredAnnotation? { anchors[id] }
}
