import Diagnostics
import Markdown
public import Model

/// A key of a note's front matter whose value links to other pages, as writers of Obsidian's notes have it:
/// `director: "[[Ann]]"`.
public struct NoteProperty: Sendable, Hashable {
  public var key: String
  public var links: [Link]

  /// A page by the words that lead to it.
  public struct Link: Sendable, Hashable {
    public var words: String
    public var target: DocumentID
  }
}

enum NoteProperties {
  /// Those of a note, in the order of its front matter; only links that lead to a page.
  static func find(
    in document: Document, _ context: LinkContext, _ diagnostics: inout [Diagnostic]
  ) -> [NoteProperty] {
    let front = Array(document.source.bytes[..<document.body.lowerBound])[...]
    var properties: [NoteProperty] = []
    let linkWords = context.linkWords(in: document)
    var start = front.startIndex
    while let bracket = front[start...].firstIndex(of: UInt8(ascii: "[")) {
      let line = (front[..<bracket].lastIndex(of: 0x0A) ?? front.startIndex - 1) + 1
      let end = front[bracket...].firstIndex(of: 0x0A) ?? front.endIndex
      start = end
      let parsed = MarkdownParser.parse(document.source, body: bracket..<end, linkWords: linkWords).value
      let resolver = ReferenceResolver(context: context, document: document, markdown: parsed)
      let links = parsed.references.compactMap { reference -> NoteProperty.Link? in
        guard reference.kind == .wikilink, case .document(let id, _) = resolver.resolve(reference, &diagnostics) else {
          return nil
        }
        return NoteProperty.Link(words: parsed.text(reference.label), target: id)
      }
      guard !links.isEmpty, let key = key(of: line, in: front) else { continue }
      if let last = properties.indices.last, properties[last].key == key {
        properties[last].links += links
      } else {
        properties.append(NoteProperty(key: key, links: links))
      }
    }
    return properties
  }

  /// The key that a line belongs to: its own, or that of a line above it that stands at the margin.
  private static func key(of line: Int, in front: ArraySlice<UInt8>) -> String? {
    var start = line
    while true {
      let first = start < front.endIndex ? front[start] : 0x0A
      if first > 0x20, first != UInt8(ascii: "-"), first != UInt8(ascii: "#") {
        let end = front[start...].firstIndex { $0 == UInt8(ascii: ":") || $0 == 0x0A } ?? front.endIndex
        guard end < front.endIndex, front[end] == UInt8(ascii: ":") else { return nil }
        return String(decoding: front[start..<end], as: UTF8.self)
      }
      guard start > front.startIndex else { return nil }
      start = (front[..<(start - 1)].lastIndex(of: 0x0A) ?? front.startIndex - 1) + 1
    }
  }
}
