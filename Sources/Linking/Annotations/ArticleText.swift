import Markdown
package import Model

/// The text of an article as a reader sees it, with the way back to the file: what annotations are held against.
///
/// A ``LinkedBody`` does not keep it, as most builds never ask again; this parses the body anew.
package struct ArticleText: Sendable {
  package let article: Document
  /// UTF-8; blocks are separated by an empty line.
  package let text: [UInt8]
  private let markdown: MarkdownDocument

  package static func make(of article: Document) -> ArticleText {
    let parsed = MarkdownParser.parse(article.source, body: article.body)
    return ArticleText(article: article, text: parsed.value.text, markdown: parsed.value)
  }

  /// Where an offset in the text stands in the article's file.
  package func sourceOffset(of offset: Int) -> Int { markdown.sourceOffset(of: offset) }

  /// Where a range of the text stands in the article's file.
  package func source(of range: Range<Int>) -> Range<Int> { markdown.source(of: range) }
}
