public import Linking
import Markup
import Model
public import Words

/// What page values are made from.
public final class PageContext: Sendable {
  public let dossier: Dossier
  /// What the pages say by themselves.
  public let words: any Wording
  public let tags: TagIndex
  /// The title of each document, and what it is in a word, “Article” or “Person”: both ready for HTML.
  let titles: ByteTable
  let typeNames: ByteTable
  let sourceNames: SourceNames
  /// Where each article stands among all.
  let articlePositions: [DocumentID: Int]

  /// For the same dossier with other texts.
  public init(_ other: PageContext, dossier: Dossier) {
    self.dossier = dossier
    words = other.words
    (tags, titles, typeNames) = (other.tags, other.titles, other.typeNames)
    (sourceNames, articlePositions) = (other.sourceNames, other.articlePositions)
  }

  public init(_ dossier: Dossier) {
    self.dossier = dossier
    let words = dossier.corpus.settings.words
    self.words = words
    tags = TagIndex(dossier)
    sourceNames = SourceNames(dossier)
    articlePositions = Dictionary(
      dossier.articles.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    let documents = dossier.corpus.documents
    titles = ByteTable(count: documents.count) { Escaping.append(documents[$0].title, to: &$1) }
    typeNames = ByteTable(count: documents.count) { index, bytes in
      let kind = dossier.kind(of: documents[index].id).map { words.label(EntityKinds.all[$0].name) }
      Escaping.append(kind ?? documents[index].typeName(in: words), to: &bytes)
    }
  }
}

extension PageContext {
  /// Whether the pages are read from right to left.
  var isRightToLeft: Bool { TextDirection(ofLanguage: dossier.corpus.settings.language) == .rightToLeft }
}
