import Diagnostics

/// Takes `%%comments%%` and `<!-- comments -->` out of the texts of front matter, as they are taken out of bodies.
enum FrontMatterComments {
  /// Addresses and names of files, in which such signs would be no comment.
  private static let others: Set = [
    "url", "archiveURL", "website", "sameAs", "baseURL", "image", "file", "capture", "sha256", "ignore",
  ]

  static func removed(from entries: [FrontMatterEntry]) -> [FrontMatterEntry] {
    entries.map { entry in
      // A picture may be a record, with words in it.
      if others.contains(entry.key), !entry.value.isMapping { return entry }
      var entry = entry
      entry.value = removed(from: entry.value)
      return entry
    }
  }

  private static func removed(from node: FrontMatterNode) -> FrontMatterNode {
    switch node.content {
    case .scalar(let text): FrontMatterNode(.scalar(removed(from: text)), at: node.range)
    case .sequence(let items): FrontMatterNode(.sequence(items.map { removed(from: $0) }), at: node.range)
    case .mapping(let entries): FrontMatterNode(.mapping(removed(from: entries)), at: node.range)
    }
  }

  /// Whether a file's front matter may hold any.
  static func mayStand(in range: Range<Int>, of bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var index = range.lowerBound
    while index + 1 < range.upperBound {
      if bytes[index] == UInt8(ascii: "%"), bytes[index + 1] == bytes[index] { return true }
      // Escaped, any sign may.
      if bytes[index] == UInt8(ascii: "\\") { return true }
      if bytes[index] == UInt8(ascii: "<"), bytes[index + 1] == UInt8(ascii: "!") { return true }
      index += 1
    }
    return false
  }

  /// Comments of HTML that end where they begin, as `<!-->` does: what follows is seen, as in texts.
  static func emptyOnes(in range: Range<Int>, of file: SourceFile) -> [Diagnostic] {
    file.bytes.withUnsafeBufferPointer { bytes in
      var found: [Diagnostic] = []
      var rest = bytes[range]
      while let start = rest.firstRange(of: "<!--".utf8) {
        rest = rest[start.upperBound...]
        guard let end = [">", "->"].first(where: { rest.starts(with: $0.utf8) }) else { continue }
        found.append(
          .warning(
            "empty-comment", "this comment ends where it begins, so that readers see what follows it",
            at: SourceLocation(path: file.path, range: start.lowerBound..<start.upperBound + end.utf8.count),
            fix: "write <!-- with a space after it, or %%comment%%"))
      }
      return found
    }
  }

  static func removed(from text: String) -> String {
    let bytes = Array(text.utf8)
    var kept: [UInt8] = []
    var index = 0
    while index < bytes.count {
      if bytes[index...].starts(with: "%%".utf8), let end = endOfComment(ofPercentSignsAt: index, in: bytes) {
        join(&kept, bytes, &index, at: end)
      } else if bytes[index...].starts(with: "<!--".utf8) {
        // One that is not closed hides the rest.
        join(&kept, bytes, &index, at: end(of: "-->", in: bytes, from: index + 2) ?? bytes.count)
      } else {
        kept.append(bytes[index])
        index += 1
      }
    }
    if kept.count == bytes.count { return text }
    while let last = kept.last, last <= 0x20 { kept.removeLast() }
    return String(decoding: kept, as: UTF8.self)
  }

  /// As in texts: with more than two signs, it ends at as many.
  private static func endOfComment(ofPercentSignsAt start: Int, in bytes: [UInt8]) -> Int? {
    let count = bytes[start...].prefix { $0 == UInt8(ascii: "%") }.count
    let many = [UInt8](repeating: UInt8(ascii: "%"), count: count)
    if count > 2, let end = bytes[(start + count)...].firstRange(of: many) { return end.upperBound }
    return end(of: "%%", in: bytes, from: count > 3 ? start + count : start + 2)
  }

  private static func end(of closer: String, in bytes: [UInt8], from start: Int) -> Int? {
    guard start <= bytes.count else { return nil }
    return bytes[start...].firstRange(of: closer.utf8)?.upperBound
  }

  /// One space is enough where a comment stood between two.
  private static func join(_ kept: inout [UInt8], _ bytes: [UInt8], _ index: inout Int, at end: Int) {
    index = end
    if kept.last.map({ $0 <= 0x20 }) ?? true { while index < bytes.count, bytes[index] == 0x20 { index += 1 } }
  }
}
