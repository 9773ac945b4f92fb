import Diagnostics
import Markup

@testable import Markdown

/// A body that was read, with short words for what tests ask of it.
struct Reading {
  let source: [UInt8]
  let document: MarkdownDocument
  let diagnostics: [Diagnostic]

  init(_ markdown: String, habits: MarkdownHabits = .gitHub) {
    source = Array(markdown.utf8)
    let result = MarkdownParser.parse(source, body: 0..<source.count, path: "a.md", habits: habits)
    (document, diagnostics) = (result.value, result.diagnostics)
  }

  var text: String { String(decoding: document.text, as: UTF8.self) }

  var problems: [String] { diagnostics.map { "\($0.id) «\(quote(ByteRange($0.location.range)))»" } }

  func html(
    links: [RenderedLink] = [], marks: [TextMark] = [], options: RenderOptions = .page()
  ) -> String {
    var out: [UInt8] = []
    MarkdownRenderer.render(document, links: links, marks: marks, options: options, into: &out)
    return String(decoding: out, as: UTF8.self)
  }

  /// What stands at a place in the source.
  func quote(_ range: ByteRange) -> String { String(decoding: source[range.range], as: UTF8.self) }

  /// `wikilink name#fragment (label) at «source»`
  var references: [String] {
    document.references.map { reference in
      var line = "\(reference.kind)\(reference.isBlock ? " block" : "") \(document.string(reference.target))"
      switch reference.fragmentKind {
      case .none: break
      case .heading: line += "#\(document.string(reference.fragment))"
      case .block: line += "#^\(document.string(reference.fragment))"
      }
      let words = reference.label.isEmpty ? document.string(reference.alternative) : document.text(reference.label)
      line += " (\(words))"
      if reference.width > 0 { line += " \(reference.width)x\(reference.height)" }
      return line + " at «\(quote(reference.targetSource))»"
    }
  }

  /// The tree with the source of each node, leaves with their text.
  var dump: String {
    var lines: [String] = []
    var ends: [Int] = []
    for (index, node) in document.nodes.enumerated() {
      while let end = ends.last, end <= index { ends.removeLast() }
      var line = String(repeating: "  ", count: ends.count) + "\(node.kind) «\(quote(node.source))»"
      if node.kind == .text, quote(node.source) != document.text(node.text) { line += " = \(document.text(node.text))" }
      lines.append(line.replacingNewlines)
      ends.append(Int(node.end))
    }
    return lines.joined(separator: "\n")
  }
}

extension String {
  fileprivate var replacingNewlines: String {
    String(decoding: utf8.flatMap { $0 == 0x0A ? Array("⏎".utf8) : [$0] }, as: UTF8.self)
  }
}
