import Markdown
import Markup

/// Every `id` that stands in a body's HTML: what links can lead to, whatever was meant to be there.
struct WrittenIDs: Sendable {
  /// Escaped, as they stand there.
  private var ids: Set<[UInt8]> = []

  init(in body: LinkedBody, _ prepared: PreparedLinks) {
    var html = HTML()
    PreparedHTML.append(body.html, prepared, source: body.source.buffer, to: &html)
    html.withBytes { html in
      let attribute = Array(" id=\"".utf8)
      var index = 0
      // Neither text nor a value holds a quotation mark, so this stands in tags alone.
      while index + attribute.count < html.count {
        guard html[index] == UInt8(ascii: " "), html[index...].starts(with: attribute) else {
          index += 1
          continue
        }
        let id = html[(index + attribute.count)...].prefix { $0 != UInt8(ascii: "\"") }
        ids.insert(Array(id))
        index = id.endIndex
      }
    }
  }

  func contains(_ id: String) -> Bool {
    var escaped: [UInt8] = []
    Escaping.append(id, to: &escaped)
    return ids.contains(escaped)
  }
}
