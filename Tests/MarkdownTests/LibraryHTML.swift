import CCMarkGFM
import Foundation
import Markup

@testable import Markdown

/// The library's own HTML of a body, after the same stricter treatment of raw HTML and addresses as ours.
enum LibraryHTML {
  static func render(_ text: String) -> String {
    let bytes = Array(text.utf8)
    return bytes.withUnsafeBufferPointer { bytes in
      let tree = CMark.parse(bytes, pooled: false)
      guard let root = tree.root else { return "" }
      let node = root.assumingMemoryBound(to: cmark_node.self)
      makeStrict(node)
      guard let html = cmark_render_html(node, CMARK_OPT_FOOTNOTES, nil) else { return "" }
      defer { free(html) }
      return String(cString: html)
    }
  }

  private static func makeStrict(_ root: UnsafeMutablePointer<cmark_node>) {
    var nodes: [UnsafeMutablePointer<cmark_node>] = []
    let iterator = cmark_iter_new(root)
    while true {
      let event = cmark_iter_next(iterator)
      if event == CMARK_EVENT_DONE { break }
      if event == CMARK_EVENT_ENTER, let node = cmark_iter_get_node(iterator) { nodes.append(node) }
    }
    cmark_iter_free(iterator)
    for node in nodes {
      switch cmark_node_get_type(node) {
      case CMARK_NODE_HTML_INLINE:
        replace(node, CMARK_NODE_TEXT) { cmark_node_set_literal($0, withoutComments(node)) }
      case CMARK_NODE_HTML_BLOCK:
        let words = withoutComments(node).trimmingCharacters(in: .whitespacesAndNewlines)
        if words.isEmpty {
          cmark_node_unlink(node)
        } else {
          let html = "<pre class=\"raw-html\">\(escaped(words))</pre>"
          replace(node, CMARK_NODE_CUSTOM_BLOCK) { cmark_node_set_on_enter($0, html) }
        }
      case CMARK_NODE_LINK, CMARK_NODE_IMAGE:
        var address = String(cString: cmark_node_get_url(node))
        let kind = address.withUTF8 { LinkAddress.classify($0) }
        if case .refused = kind { hoist(node) }
      default: break
      }
    }
  }

  private static func withoutComments(_ node: UnsafeMutablePointer<cmark_node>) -> String {
    var out: [UInt8] = []
    let literal = Array(String(cString: cmark_node_get_literal(node)).utf8)
    _ = literal.withUnsafeBufferPointer { HTMLComments.remove(from: $0, into: &out) }
    return String(decoding: out, as: UTF8.self)
  }

  private static func escaped(_ text: String) -> String {
    text.replacingOccurrences(of: "&", with: "&amp;").replacingOccurrences(of: "<", with: "&lt;")
      .replacingOccurrences(of: ">", with: "&gt;").replacingOccurrences(of: "\"", with: "&quot;")
  }

  private static func replace(
    _ node: UnsafeMutablePointer<cmark_node>, _ type: cmark_node_type,
    _ set: (UnsafeMutablePointer<cmark_node>?) -> Int32
  ) {
    let new = cmark_node_new(type)
    _ = set(new)
    cmark_node_replace(node, new)
  }

  private static func hoist(_ node: UnsafeMutablePointer<cmark_node>) {
    while let child = cmark_node_first_child(node) { cmark_node_insert_before(node, child) }
    cmark_node_unlink(node)
  }
}

/// Our own rendering of a body, for comparison.
func plainHTML(_ text: String, dialect: MarkdownParser.Dialect = .dossier) -> String {
  let bytes = Array(text.utf8)
  let document = MarkdownParser.parse(bytes, body: 0..<bytes.count, path: "a.md", dialect: dialect).value
  var out: [UInt8] = []
  MarkdownRenderer.render(document, options: .plain, into: &out)
  return String(decoding: out, as: UTF8.self)
}
