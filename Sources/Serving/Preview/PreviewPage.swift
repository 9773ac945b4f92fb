/// A built page with what a preview adds: one script before the end of its head, and leave for it in the page's policy.
/// All else is the built page's bytes.
enum PreviewPage {
  static let script = Array("<script src=\"/.dossier/preview.js\" data-tag=\"".utf8)

  /// - Parameters:
  ///   - page: of a built page, with one `</head>`.
  ///   - tag: its entity tag, in quotation marks; the script tells by it whether the page has changed.
  static func bytes(of page: [UInt8], tag: String) -> [UInt8] {
    let marker = Array("</head>".utf8)
    guard let end = firstIndex(of: marker, in: page[...]) else { return page }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(page.count + 200)
    bytes += permitting(page[..<end])
    bytes += script
    bytes += tag.utf8.filter { $0 != UInt8(ascii: "\"") }
    bytes += Array("\" defer></script>\n".utf8)
    bytes += page[end...]
    return bytes
  }

  /// The head with the script, its worker and its stream allowed in the policy that its `meta` element states.
  private static func permitting(_ head: ArraySlice<UInt8>) -> [UInt8] {
    let policy = Array("default-src 'none';".utf8)
    guard let start = firstIndex(of: policy, in: head) else { return Array(head) }
    let end = head[start...].firstIndex(of: UInt8(ascii: "\"")) ?? head.endIndex
    var kept = Array(head[start..<end])
    var added = ""
    // What the page's own policy allows is not said twice, as the second of two rules would not count.
    for rule in ["connect-src", "worker-src", "script-src"] {
      guard let place = firstIndex(of: Array(rule.utf8), in: kept[...]) else {
        added += " \(rule) 'self';"
        continue
      }
      let own = Array(" 'self'".utf8)
      if !kept[(place + rule.utf8.count)...].starts(with: own) {
        kept.insert(contentsOf: own, at: place + rule.utf8.count)
      }
    }
    kept.insert(contentsOf: added.utf8, at: policy.count)
    return Array(head[..<start]) + kept + Array(head[end...])
  }

  private static func firstIndex(of pattern: [UInt8], in bytes: ArraySlice<UInt8>) -> Int? {
    guard let first = pattern.first else { return nil }
    var from = bytes.startIndex
    while let index = bytes[from...].firstIndex(of: first) {
      if bytes[index...].starts(with: pattern) { return index }
      from = index + 1
    }
    return nil
  }
}
