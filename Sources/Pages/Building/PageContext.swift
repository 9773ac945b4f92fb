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
  let languages: PageLanguages
  /// Where each article stands among all.
  let articlePositions: [DocumentID: Int]
  let statementPages: StatementPages
  let ledgers: LedgerOrder

  /// For the same dossier with other texts.
  public init(_ other: PageContext, dossier: Dossier) {
    self.dossier = dossier
    words = other.words
    (tags, titles, typeNames) = (other.tags, other.titles, other.typeNames)
    (sourceNames, articlePositions, languages) = (other.sourceNames, other.articlePositions, other.languages)
    statementPages = StatementPages(dossier, articlePositions: articlePositions)
    ledgers = LedgerOrder(dossier, articlePositions: articlePositions, words: words)
  }

  public init(_ dossier: Dossier) {
    self.dossier = dossier
    let words = dossier.corpus.settings.words
    self.words = words
    tags = TagIndex(dossier)
    sourceNames = SourceNames(dossier)
    articlePositions = Dictionary(
      dossier.articles.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    statementPages = StatementPages(dossier, articlePositions: articlePositions)
    ledgers = LedgerOrder(dossier, articlePositions: articlePositions, words: words)
    let documents = dossier.corpus.documents
    let languages = PageLanguages(dossier)
    self.languages = languages
    titles = ByteTable(count: documents.count) { index, bytes in
      guard let language = languages.ofTitle(documents[index].id) else {
        return Escaping.append(documents[index].title, to: &bytes)
      }
      bytes += HTML.words(documents[index].title, in: language).bytes
    }
    typeNames = ByteTable(count: documents.count) { index, bytes in
      let kind = dossier.kind(of: documents[index].id).map { words.label(EntityKinds.all[$0].name) }
      Escaping.append(kind ?? documents[index].typeName(in: words), to: &bytes)
    }
  }
}

extension PageContext {
  /// Whether the pages are read from right to left.
  var isRightToLeft: Bool { TextDirection(ofLanguage: dossier.corpus.settings.language) == .rightToLeft }

  /// A role with its time, “Executive director, 2009 to 2018”. In a line from right to left “2009 to 2018” would come apart where there are
  /// no words for it in the language of the role: a mark before it, as strong as a letter, has its first number run as its words do.
  func words(_ role: String?, _ period: String?) -> String? {
    let period = period.map { period in
      let runsOtherwise = isRightToLeft && TextDirection(ofFirstLetterIn: period.utf8) == .leftToRight
      return runsOtherwise && role != nil ? TextDirection.leftToRight.mark + period : period
    }
    let parts = [role, period].compactMap(\.self)
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }
}
