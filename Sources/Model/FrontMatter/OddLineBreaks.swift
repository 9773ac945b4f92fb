import Diagnostics

/// Line breaks that word processors and old programs write: U+2028, U+2029, U+0085, form feed and vertical tab. For Markdown and
/// YAML they are none, so that what a person sees as front matter is the beginning of one long line.
enum OddLineBreaks {
  /// What a file would be if these ended its lines: front matter that is not read, and that holds if it keeps the page back. Nil
  /// where its first line has none, or no front matter begins there.
  static func unread(in file: SourceFile, _ bytes: UnsafeBufferPointer<UInt8>) -> UnreadFrontMatter? {
    let firstLine = 0..<Lines.end(from: 0, in: bytes)
    guard let first = firstLine.first(where: { length(at: $0, in: bytes) != nil }) else { return nil }
    let plain = SourceFile(path: file.path, bytes: withPlainBreaks(bytes))
    let diagnostic = TextCheck.controls(in: first..<min(first + 3, bytes.count), of: file)
    switch FrontMatterSplitter.outcome(for: plain) {
    case .notText: return nil
    case .unread(var unread):
      if let diagnostic { unread.diagnostic = diagnostic }
      // What keeps it back is told from prose in lines, which the file has not.
      if unread.form == .lines { unread.form = .yaml }
      return unread
    case .parts(let parts), .late(let parts, _):
      guard parts.hasFrontMatter, let diagnostic else { return nil }
      return UnreadFrontMatter(text: parts.yaml, body: parts.body, diagnostic: diagnostic)
    }
  }

  /// With as many bytes as before, so that places hold.
  private static func withPlainBreaks(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    var plain = Array(bytes)
    var index = 0
    while index < bytes.count {
      guard let length = length(at: index, in: bytes) else {
        index += 1
        continue
      }
      for offset in index..<index + length - 1 { plain[offset] = 0x20 }
      plain[index + length - 1] = 0x0A
      index += length
    }
    return plain
  }

  private static func length(at index: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    switch bytes[index] {
    case 0x0B, 0x0C: 1
    case 0xC2 where index + 1 < bytes.count && bytes[index + 1] == 0x85: 2
    case 0xE2
    where index + 2 < bytes.count && bytes[index + 1] == 0x80 && bytes[index + 2] & 0xFE == 0xA8:
      3
    default: nil
    }
  }
}
