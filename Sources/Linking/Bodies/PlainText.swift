import Anchoring
import Markdown
public import Model

extension Dossier {
  /// A body as plain text, paragraph by paragraph: for where its links do not hold, such as a note away from its article.
  public func plainText(of id: DocumentID) -> [String] {
    let document = corpus[id]
    let text = linkContext.parse(document).value.text
    return Paragraphs(text).ranges.map { String(decoding: text[$0], as: UTF8.self) }
  }
}
