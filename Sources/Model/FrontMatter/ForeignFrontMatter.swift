import Diagnostics

/// What is shaped like front matter at the top of a text and is not read as such: TOML, JSON, keys without lines of `---`
/// around them or with others, a second block, and what stands below a heading or a comment. It would be printed as text,
/// and what it says, `draft` among it, would not hold.
///
/// The top of a text is its empty lines, headings, comments and such blocks, up to the first line of anything else. A block
/// holds keys and what belongs to them only, so that prose is none.
struct ForeignFrontMatter {
  let file: SourceFile
  let bytes: UnsafeBufferPointer<UInt8>
  /// Where the text begins: that of the file, or that after its front matter.
  let start: Int
  /// Whether front matter that is read stands above.
  var isBelowFrontMatter = false

  /// How far into a text its top may reach.
  private static let reach = 64 * 1024

  /// The first block that keeps the page back; else TOML or JSON at the very beginning, which is no text.
  var found: UnreadFrontMatter? {
    var first: UnreadFrontMatter?
    var position = start
    var isBelowOthers = isBelowFrontMatter
    // A heading or a comment could stand above prose, too.
    var isBelowWords = false
    while let place = beginning(from: position), place < start + Self.reach {
      if let comment = TopComment(at: place, in: bytes) {
        if UnreadFrontMatter.keepsBack(comment.text, of: bytes) {
          return unread(.lines, .comment, comment.text, at: place, after: comment.end)
        }
        position = comment.end
        isBelowWords = true
      } else if let end = TopHeading.end(at: place, in: bytes) {
        position = end
        isBelowWords = true
      } else if let block = FrontMatterBlock(at: place, in: bytes) {
        let form = isBelowWords && block.form == .yaml ? .lines : block.form
        let flaw: Flaw =
          switch block.opening {
          case .none: .bare
          case .some where block.form == .toml || block.form == .json: .language
          case .some(let fence) where !fence.isProper: .fence
          case .some: isBelowFrontMatter || isBelowOthers && !isBelowWords ? .second : .late
          }
        let found = unread(form, flaw, block.text, at: place, after: block.end)
        if found.held(in: bytes) != nil { return found }
        if flaw == .language, !isBelowWords, !isBelowOthers { first = found }
        // Below lines that begin like sentences others may follow.
        guard flaw != .bare else { return first }
        position = block.end
        isBelowOthers = true
      } else {
        return first ?? belowText(from: place)
      }
    }
    return first
  }

  /// A block between lines of signs that keeps the page back and stands below words, where it would be printed as rules and a
  /// heading. In code it is an example.
  private func belowText(from place: Int) -> UnreadFrontMatter? {
    var line = place
    var code: (sign: UInt8, count: Int)?
    while line < min(bytes.count, start + Self.reach) {
      let end = Lines.end(from: line, in: bytes)
      let first = bytes[line..<end].firstIndex { $0 != 0x20 } ?? end
      let sign = first < end ? bytes[first] : 0
      let run = bytes[first..<end].prefix { $0 == sign }.count
      if let open = code {
        if sign == open.sign, run >= open.count { code = nil }
      } else if sign == UInt8(ascii: "`") || sign == UInt8(ascii: "~") {
        if run >= 3 { code = (sign, run) }
      } else if first == line, sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+"), run >= 3,
        let block = FrontMatterBlock(at: line, in: bytes), block.isClosed
      {
        let found = unread(
          block.form == .yaml ? .lines : block.form, isBelowFrontMatter ? .second : .late, block.text, at: line,
          after: block.end)
        if found.held(in: bytes) != nil { return found }
        // Its last line may be the first of another.
        line = Lines.next(after: end, in: bytes)
        continue
      }
      line = Lines.next(after: end, in: bytes)
    }
    return nil
  }

  /// What is wrong with a block.
  private enum Flaw {
    case language, fence, second, late, bare, comment
  }

  private func unread(
    _ form: UnreadFrontMatter.Form, _ flaw: Flaw, _ text: Range<Int>, at place: Int, after end: Int
  ) -> UnreadFrontMatter {
    let line = place..<Lines.end(from: place, in: bytes)
    let diagnostic: Diagnostic =
      switch flaw {
      case .language:
        .error(
          "foreign-front-matter",
          "the front matter is \(form == .toml ? "TOML" : "JSON"), and YAML is read here",
          at: SourceLocation(path: file.path, range: line), fix: "write it between lines of ---, as key: value")
      case .fence:
        fence(line)
      case .second:
        .error(
          "late-front-matter", "a second front matter begins here, and only the first is read",
          at: SourceLocation(path: file.path, range: line), fix: "move its keys into the first")
      case .late:
        FrontMatterBelowWords.diagnostic(at: place, from: start, of: file, in: bytes)
      case .bare, .comment:
        bare(text, isComment: flaw == .comment)
      }
    return UnreadFrontMatter(form: form, text: text, body: end..<bytes.count, diagnostic: diagnostic)
  }

  /// Three hyphens beside which something stands need not be written again.
  private func fence(_ line: Range<Int>) -> Diagnostic {
    if bytes[line].prefix(3).elementsEqual("---".utf8) {
      return FenceSlip(line, in: bytes).diagnostic(at: line, of: file.path)
    }
    return .error(
      "odd-fence", "\(quoted(shown(line))) does not begin front matter; three hyphens do",
      at: SourceLocation(path: file.path, range: line),
      fix: "write a line --- above the first key, on the file’s first line, and one below the last")
  }

  private func bare(_ text: Range<Int>, isComment: Bool) -> Diagnostic {
    let line = UnreadFrontMatter.tellingLine(in: text, of: bytes) ?? text
    return .error(
      "bare-front-matter",
      "\(quoted(shown(line))) stands in \(isComment ? "a comment" : "the text"), where it keeps nothing back",
      at: SourceLocation(path: file.path, range: line),
      fix: isComment
        ? "write it between lines of --- at the top of the file"
        : isBelowFrontMatter
          ? "move it into the front matter above"
          : "write a line --- above the first key and one below the last")
  }

  private func shown(_ line: Range<Int>) -> String {
    String(decoding: bytes[line], as: UTF8.self).trimmed
  }

  /// Where the first line from here on begins that is not empty, without its blanks and what is not seen; nil at the end.
  private func beginning(from position: Int) -> Int? {
    let place = Lines.beginningOfWords(from: position, in: bytes)
    return place < bytes.count ? place : nil
  }
}

/// A comment at the top of a text: of HTML, of Obsidian, or a link definition that nothing uses.
private struct TopComment {
  let text: Range<Int>
  let end: Int

  /// Nil where none begins, or it is never closed.
  init?(at start: Int, in bytes: UnsafeBufferPointer<UInt8>) {
    for (opening, closing) in [("<!--", "-->"), ("%%", "%%"), ("[//]:", "\n"), ("[comment]:", "\n")] {
      guard bytes[start...].starts(with: opening.utf8) else { continue }
      let inner = start + opening.utf8.count
      let mark = Array(closing.utf8)
      guard mark != [0x0A] else {
        let end = Lines.end(from: inner, in: bytes)
        let isWrapping = { (byte: UInt8) in " #(\"'<>".utf8.contains(byte) }
        let first = bytes[inner..<end].firstIndex { !isWrapping($0) } ?? end
        let last = bytes[first..<end].lastIndex { $0 > 0x20 && !")\"'".utf8.contains($0) } ?? first - 1
        (text, self.end) = (first..<max(first, last + 1), end)
        return
      }
      var index = inner
      while index + mark.count <= bytes.count {
        if bytes[index] == mark[0], bytes[index...].starts(with: mark) {
          (text, end) = (inner..<index, index + mark.count)
          return
        }
        index += 1
      }
      return nil
    }
    return nil
  }
}

/// A heading at the top of a text.
private enum TopHeading {
  /// Where a heading ends; nil where none begins. The line of hyphens below a title may be front matter's first.
  static func end(at start: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    let hash = UInt8(ascii: "#")
    var index = start
    while index < bytes.count, bytes[index] == hash { index += 1 }
    if index > start {
      let isHeading = index - start <= 6 && (index == bytes.count || bytes[index] <= 0x20)
      return isHeading ? Lines.end(from: start, in: bytes) : nil
    }
    let next = Lines.next(after: start, in: bytes)
    guard next < bytes.count, bytes[next] == UInt8(ascii: "=") || bytes[next] == UInt8(ascii: "-"),
      let fence = FrontMatterFence(next..<Lines.end(from: next, in: bytes), in: bytes),
      KeyLine(start..<Lines.end(from: start, in: bytes), in: bytes) == nil,
      FrontMatterFence(start..<Lines.end(from: start, in: bytes), in: bytes) == nil
    else { return nil }
    return fence.kind == .dashes && FrontMatterBlock(at: next, in: bytes) != nil
      ? next : Lines.end(from: next, in: bytes)
  }
}
