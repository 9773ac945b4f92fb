public import Markup

/// Every `id` that stands in a body's HTML: what links can lead to, whatever was meant to be there.
public struct WrittenIDs: Sendable {
  /// Escaped, as they stand there.
  private var ids: Set<[UInt8]> = []

  /// - Parameters:
  ///   - body: ``EncodedBody``.
  ///   - source: the file that its words are in.
  public init(
    in body: UnsafeBufferPointer<UInt8>, _ prepared: EncodedLinks, source: UnsafeBufferPointer<UInt8>
  ) {
    var html = HTML()
    EncodedBody.append(body, prepared, source: source, to: &html)
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

  public func contains(_ id: ElementID) -> Bool {
    var escaped: [UInt8] = []
    Escaping.append(id.text, to: &escaped)
    return ids.contains(escaped)
  }
}
