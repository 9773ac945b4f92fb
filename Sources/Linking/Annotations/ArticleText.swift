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

  public static func make(of article: Document) -> ArticleText {
    let parsed = MarkdownParser.parse(article.source, body: article.body)
    return ArticleText(article: article, text: parsed.value.text, markdown: parsed.value)
  }

  /// Where an offset in the text stands in the article's file.
  public func sourceOffset(of offset: Int) -> Int { markdown.sourceOffset(of: offset) }

  /// Where a range of the text stands in the article's file.
  public func source(of range: Range<Int>) -> Range<Int> { markdown.source(of: range) }
}
