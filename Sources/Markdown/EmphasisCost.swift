/// How long the library will look for the beginnings of emphasis in one paragraph.
///
/// It keeps every mark of `*`, `_` and `~` that may begin or end emphasis in a list, and each that may end it looks back
/// through that list for its beginning. Where marks of other lengths and other signs stand between, the steps grow with the
/// square of the marks. This takes the same steps and counts them, and gives up where they are too many; it passes over
/// code, and knows nothing of links, addresses and HTML, in which marks mean nothing.
struct EmphasisCost {
  private struct Mark {
    var previous: Int
    var next = -1
    let sign: UInt8
    /// How many signs it had, and how many are left.
    let length: Int
    var count: Int
    let opens: Bool
    let closes: Bool
  }

  private var marks: [Mark] = []
  private var last = -1
  private let most: Int
  private(set) var steps = 0

  /// - Parameter most: The steps after which it gives up.
  init(of text: UnsafeBufferPointer<UInt8>, most: Int) {
    self.most = most
    collect(from: text)
    run()
  }

  // MARK: The marks

  private mutating func collect(from text: UnsafeBufferPointer<UInt8>) {
    var ends = CodeSpanEnds(text)
    var index = 0
    while index < text.count {
      switch text[index] {
      case UInt8(ascii: "\\"): index += 2
      case UInt8(ascii: "`"): index = ends.end(ofSpanAt: index)
      case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "~"):
        let start = index
        while index < text.count, text[index] == text[start] { index += 1 }
        append(start..<index, of: text)
      default: index += 1
      }
    }
  }

  private mutating func append(_ run: Range<Int>, of text: UnsafeBufferPointer<UInt8>) {
    let before = Self.kind(run.lowerBound > 0 ? text[run.lowerBound - 1] : 0x0A)
    let after = Self.kind(run.upperBound < text.count ? text[run.upperBound] : 0x0A)
    let isLeft = after == .letter || after == .sign && before != .letter
    let isRight = before == .letter || before == .sign && after != .letter
    let isLine = text[run.lowerBound] == UInt8(ascii: "_")
    let opens = isLeft && (!isLine || !isRight || before == .sign)
    let closes = isRight && (!isLine || !isLeft || after == .sign)
    guard opens || closes else { return }
    if last >= 0 { marks[last].next = marks.count }
    marks.append(
      Mark(
        previous: last, sign: text[run.lowerBound], length: run.count, count: run.count, opens: opens, closes: closes))
    last = marks.count - 1
  }

  private enum Kind {
    case space, sign, letter
  }

  private static func kind(_ byte: UInt8) -> Kind {
    switch byte {
    case 0...0x20: .space
    case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: .sign
    default: .letter
    }
  }

  // MARK: The steps

  private mutating func run() {
    // Below these marks nothing is found, for each sign and each remainder of a length by three.
    var bottoms = [Int](repeating: -1, count: 9)
    var closer = marks.isEmpty ? -1 : 0
    while closer >= 0, steps <= most {
      guard marks[closer].closes else {
        closer = marks[closer].next
        continue
      }
      let bottom = Self.class(of: marks[closer])
      let previous = marks[closer].previous
      if let opener = opener(of: closer, downTo: bottoms[bottom]) {
        closer = match(opener, closer)
      } else {
        bottoms[bottom] = previous
        let next = marks[closer].next
        if !marks[closer].opens { remove(closer) }
        closer = next
      }
    }
  }

  private static func `class`(of mark: Mark) -> Int {
    let sign = mark.sign == UInt8(ascii: "*") ? 0 : mark.sign == UInt8(ascii: "_") ? 1 : 2
    return sign * 3 + mark.length % 3
  }

  private mutating func opener(of closer: Int, downTo bottom: Int) -> Int? {
    let end = marks[closer]
    var index = end.previous
    while index >= 0, index != bottom, steps <= most {
      steps += 1
      let mark = marks[index]
      if mark.opens, mark.sign == end.sign,
        !(end.opens || mark.closes) || end.length % 3 == 0 || (mark.length + end.length) % 3 != 0
      {
        return index
      }
      index = mark.previous
    }
    return nil
  }

  /// The next that may close.
  private mutating func match(_ opener: Int, _ closer: Int) -> Int {
    var between = marks[closer].previous
    while between >= 0, between != opener {
      let previous = marks[between].previous
      remove(between)
      between = previous
    }
    let next = marks[closer].next
    if marks[closer].sign == UInt8(ascii: "~") {
      remove(opener)
      remove(closer)
      return next
    }
    let used = marks[opener].count >= 2 && marks[closer].count >= 2 ? 2 : 1
    marks[opener].count -= used
    marks[closer].count -= used
    if marks[opener].count == 0 { remove(opener) }
    guard marks[closer].count == 0 else { return closer }
    remove(closer)
    return next
  }

  private mutating func remove(_ index: Int) {
    let (previous, next) = (marks[index].previous, marks[index].next)
    if previous >= 0 { marks[previous].next = next }
    if next >= 0 { marks[next].previous = previous } else { last = previous }
  }
}

/// Where code between backticks ends.
private struct CodeSpanEnds {
  private let text: UnsafeBufferPointer<UInt8>
  /// By length: from where on no run of so many backticks was found.
  private var missing = [Int](repeating: .max, count: 81)

  init(_ text: UnsafeBufferPointer<UInt8>) {
    self.text = text
  }

  /// After the code that begins with the backticks at the index, or after these where no code does.
  mutating func end(ofSpanAt start: Int) -> Int {
    let inner = endOfRun(from: start)
    let length = inner - start
    guard length < missing.count, inner < missing[length] else { return inner }
    var index = inner
    while index < text.count {
      guard text[index] == UInt8(ascii: "`") else {
        index += 1
        continue
      }
      let end = endOfRun(from: index)
      if end - index == length { return end }
      index = end
    }
    missing[length] = start
    return inner
  }

  private func endOfRun(from start: Int) -> Int {
    var index = start
    while index < text.count, text[index] == UInt8(ascii: "`") { index += 1 }
    return index
  }
}
