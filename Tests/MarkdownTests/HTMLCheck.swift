import Foundation

/// A strict little reader of HTML: whether tags match, and which text a reader sees.
struct HTMLCheck {
  private(set) var isWellFormed = true
  /// Without the numbers of footnotes and the ways back from them, and without captions, which are no words of the text.
  private(set) var text = ""
  /// The text inside elements of this name and class, in pieces.
  private(set) var pieces: [String] = []

  private static let void: Set<String> = ["br", "hr", "img", "input"]

  init(_ html: String, collecting element: String? = nil) {
    var open: [String] = []
    var hidden = 0
    var collected = 0
    var rest = Substring(html)
    while let character = rest.first {
      guard character == "<" else {
        let run = rest.prefix { $0 != "<" }
        rest = rest[run.endIndex...]
        if run.contains(">") || run.contains("\"") { isWellFormed = false }
        let words = HTMLCheck.decoded(run)
        if hidden == 0 { text += words }
        if collected > 0, hidden == 0 { pieces.append(words) }
        continue
      }
      let tag = rest.prefix { $0 != ">" }
      rest = rest[tag.endIndex...].dropFirst()
      let name = String(tag.dropFirst().prefix { $0 != " " && $0 != "/" || $0 == "/" && tag.dropFirst().first == "/" })
      if name.hasPrefix("/") {
        let opened = open.popLast()
        if opened.map({ "/" + HTMLCheck.name($0) }) != name { isWellFormed = false }
        if opened.map(HTMLCheck.isHidden) == true { hidden -= 1 }
        if let element, opened.map(HTMLCheck.name) == element { collected -= 1 }
      } else if !HTMLCheck.void.contains(name) {
        open.append(String(tag))
        if HTMLCheck.isHidden(String(tag)) { hidden += 1 }
        if name == element { collected += 1 }
      }
    }
    if !open.isEmpty { isWellFormed = false }
  }

  private static func name(_ tag: String) -> String { String(tag.dropFirst().prefix { $0 != " " }) }

  private static func isHidden(_ tag: String) -> Bool {
    tag.contains("class=\"footnote-ref\"") || tag.contains("class=\"footnote-backref\"") || tag == "<figcaption"
  }

  private static func decoded(_ run: Substring) -> String {
    [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&amp;", "&")].reduce(String(run)) {
      $0.replacingOccurrences(of: $1.0, with: $1.1)
    }
  }
}
