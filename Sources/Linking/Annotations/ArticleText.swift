import Anchoring
import Markdown
public import Model

/// The text of an article as a reader sees it, with the way back to the file: what annotations are held against.
///
/// A ``LinkedBody`` does not keep it, as most builds never ask again; this parses the body anew.
public struct ArticleText: Sendable {
  public let article: Document
  /// UTF-8; blocks are separated by an empty line.
  public let text: [UInt8]
  private let markdown: MarkdownDocument
  let comparison: SurroundingsComparison

  public static func make(of article: Document, in dossier: Dossier) -> ArticleText {
    let markdown = dossier.linkContext.parse(article).value
    return ArticleText(
      article: article, text: markdown.text, markdown: markdown,
      comparison: SurroundingsComparison(markdown, of: article, in: dossier.linkContext))
  }

  /// Where an offset in the text stands in the article's file.
  public func sourceOffset(of offset: Int) -> Int { markdown.sourceOffset(of: offset) }

  /// Where a range of the text stands in the article's file.
  public func source(of range: Range<Int>) -> Range<Int> { markdown.source(of: range) }

  /// What a range of the text runs on over, where no reader sees its words one after the other: `over a heading`.
  public func obstacle(in range: Range<Int>) -> String? { comparison.structure.obstacle(in: range) }

  /// The sentences that a range of the text touches: what stands beyond them is none of its matter.
  public func context(of range: Range<Int>) -> Range<Int> { comparison.structure.context(of: range) }

  /// What a range of the text stands in, for a note to keep.
  public func surroundings(of range: Range<Int>) -> Surroundings { comparison.surroundings(of: range) }
}
