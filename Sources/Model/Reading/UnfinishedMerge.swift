import Diagnostics
internal import Markup

/// The lines that a program for versions of files writes into a text where two versions differ, for someone to choose: both would
/// be published, one after the other.
struct UnfinishedMerge {
  let diagnostic: Diagnostic
  /// Where the first of these lines begins.
  let start: Int

  /// In code they are an example. `=======` may be the line below a heading, and `>>>>>>>` a quotation in quotations: only one
  /// after the other, they are of a merge.
  static func find(in file: SourceFile) -> UnfinishedMerge? {
    file.bytes.withUnsafeBufferPointer { bytes in
      guard mayStand(UInt8(ascii: "<"), in: bytes) || mayStand(UInt8(ascii: ">"), in: bytes),
        let line = firstLine(in: bytes)
      else { return nil }
      return UnfinishedMerge(
        diagnostic: .error(
          "unfinished-merge", "the marks of an unfinished merge stand here",
          at: SourceLocation(path: file.path, range: line),
          fix: "keep the version that holds, and take out the other with the lines of <<<<<<<, ======= and >>>>>>>"),
        start: line.lowerBound)
    }
  }

  private static let length = 7

  /// Whether a sign stands seven times at the beginning of a line.
  private static func mayStand(_ sign: UInt8, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let base = bytes.baseAddress else { return false }
    var index = 0
    while let next = ByteScan.first(sign, base + index, count: bytes.count - index) {
      let place = index + next
      let run = bytes[place...].prefix(length).prefix { $0 == sign }.count
      if run == length, place == TextCheck.startOfText(bytes) || place > 0 && Lines.isBreak(bytes[place - 1]) {
        return true
      }
      index = place + run
    }
    return false
  }

  private static func firstLine(in bytes: UnsafeBufferPointer<UInt8>) -> Range<Int>? {
    var start = TextCheck.startOfText(bytes)
    var code: (sign: UInt8, count: Int)?
    var hasMiddle = false
    while start < bytes.count {
      let line = start..<Lines.end(from: start, in: bytes)
      start = Lines.next(after: start, in: bytes)
      guard let sign = bytes[line].first else { continue }
      let run = bytes[line].prefix { $0 == sign }.count
      if let open = code {
        if sign == open.sign, run >= open.count { code = nil }
        continue
      }
      let hasLabel = run == length && line.count > run + 1 && bytes[line.lowerBound + run] == 0x20
      switch sign {
      case UInt8(ascii: "`") where run >= 3, UInt8(ascii: "~") where run >= 3: code = (sign, run)
      case UInt8(ascii: "<") where hasLabel: return line
      case UInt8(ascii: "=") where run == length && line.count == run: hasMiddle = true
      case UInt8(ascii: ">") where hasLabel && hasMiddle: return line
      default: break
      }
    }
    return nil
  }
}
