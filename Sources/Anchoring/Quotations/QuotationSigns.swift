/// A mark that may open or close a quotation.
struct QuotationSign {
  /// Marks that belong together, whichever of them opens.
  enum Family { case double, guillemet, single, singleGuillemet, corner, whiteCorner, angle, singleAngle, ornament }

  let scalar: Unicode.Scalar
  let family: Family

  init?(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "\"", "“", "”", "„", "‟", "〝", "〞", "〟", "＂", "״", "″": family = .double
    case "«", "»": family = .guillemet
    case "'", "‘", "’", "‚", "‛": family = .single
    case "‹", "›": family = .singleGuillemet
    case "「", "」", "﹁", "﹂": family = .corner
    case "『", "』", "﹃", "﹄": family = .whiteCorner
    case "《", "》": family = .angle
    case "〈", "〉": family = .singleAngle
    case "❝", "❞", "❛", "❜": family = .ornament
    default: return nil
    }
    self.scalar = scalar
  }

  var alwaysOpens: Bool { ["„", "‚", "〝", "「", "『", "《", "〈", "﹁", "﹃", "❝", "❛"].contains(scalar) }
  var alwaysCloses: Bool { ["〞", "〟", "」", "』", "》", "〉", "﹂", "﹄", "❞", "❜"].contains(scalar) }
  /// Whether it also stands for a letter that is left out, or measures.
  var isAmbiguous: Bool { family == .single || ["\"", "″", "״"].contains(scalar) }
  /// Whether without another it opens a quotation all the same.
  var reachesToEnd: Bool { family != .single }
}

/// The quotations of one paragraph, and the marks that have no other half there.
struct QuotationSigns {
  struct Open {
    var sign: QuotationSign
    var start: Int
    /// Where it may have been closed by what may be an apostrophe: `The workers’ pay`.
    var possibleEnd: Int?
  }

  private(set) var closed: [Range<Int>] = []
  /// Outermost first.
  private(set) var open: [Open] = []
  /// The closing marks without an opening one, with where each ends.
  private var loneEnds: [(family: QuotationSign.Family, end: Int)] = []

  /// Whether `’` opens a quotation, and is not only an apostrophe.
  private let apostropheOpens: Bool

  /// Marks deeper than so many in one another are not read.
  private static let deepest = 8

  init(in text: [UInt8], _ paragraph: Range<Int>, apostropheOpens: Bool) {
    self.apostropheOpens = apostropheOpens
    text.withUnsafeBufferPointer { bytes in
      var offset = paragraph.lowerBound
      while offset < paragraph.upperBound {
        guard Self.mayBegin(bytes[offset]) else {
          offset += 1
          continue
        }
        let next = UTF8Decoding.scalar(in: bytes, at: offset)
        let end = offset + next.width
        if let sign = QuotationSign(next.scalar) {
          let before =
            offset > paragraph.lowerBound ? UTF8Decoding.scalar(in: bytes, endingAt: offset).scalar : nil
          let after = end < paragraph.upperBound ? UTF8Decoding.scalar(in: bytes, at: end).scalar : nil
          read(sign, offset..<end, before, after)
        }
        offset = end
      }
    }
    for last in open.indices.reversed() {
      guard let end = open[last].possibleEnd else { continue }
      closed.append(open[last].start..<end)
      open.remove(at: last)
    }
  }

  /// The marks' first bytes in UTF-8.
  private static func mayBegin(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") || byte == 0xC2 || byte == 0xD7 || byte == 0xE2
      || byte == 0xE3 || byte == 0xEF
  }

  /// Where a quotation ends that was open when the paragraph began: at its first mark that has no other half, or, as each
  /// paragraph of a long quotation may begin with a mark again, where the quotation ends that the paragraph begins with.
  func end(of family: QuotationSign.Family, in paragraph: Range<Int>) -> Int? {
    loneEnds.first { $0.family == family }?.end
      ?? closed.first { $0.lowerBound == paragraph.lowerBound }?.upperBound
  }

  private mutating func read(
    _ sign: QuotationSign, _ place: Range<Int>, _ before: Unicode.Scalar?, _ after: Unicode.Scalar?
  ) {
    let beside = Neighbours(before: before, after: after)
    // `don’t`, `צה״ל`
    if sign.family == .single || sign.scalar == "״", beside.isInWord { return }
    let last = open.lastIndex { $0.sign.family == sign.family }
    if opens(sign, beside, in: last.map { open[$0].sign }) {
      if open.count < Self.deepest { open.append(Open(sign: sign, start: place.lowerBound)) }
    } else if let last {
      close(last, at: place.upperBound, sign, beside)
    } else if !sign.isAmbiguous || beside.endsSentence {
      loneEnds.append((sign.family, place.upperBound))
    }
  }

  private func opens(_ sign: QuotationSign, _ beside: Neighbours, in outer: QuotationSign?) -> Bool {
    if sign.alwaysOpens { return beside.after != nil }
    if sign.alwaysCloses { return false }
    switch sign.scalar {
    case "“", "‘", "‟", "‛":
      if let outer, outer.scalar == "„" || outer.scalar == "‚" { return false }
      return beside.beginsWords || outer == nil && beside.isBetweenUnspaced
    case "”": return outer == nil && beside.beginsWords
    case "’" where !apostropheOpens: return false
    case "'", "’": return outer == nil && beside.beginsWords && beside.after?.properties.isAlphabetic == true
    case "«", "»", "‹", "›":
      if let outer, outer.scalar != sign.scalar { return false }
      // With a space within, as French has it.
      let isSpaced = (sign.scalar == "«" || sign.scalar == "‹") && beside.isAfterSpace && beside.after != nil
      return beside.beginsWords || isSpaced || outer == nil && beside.isBetweenWords
    default: return outer == nil && beside.beginsWords
    }
  }

  private mutating func close(_ index: Int, at end: Int, _ sign: QuotationSign, _ beside: Neighbours) {
    if sign.isAmbiguous, beside.isAfterSpace { return }
    if sign.family == .single, beside.mayBePossessive {
      if !["'", "’"].contains(open[index].sign.scalar) { open[index].possibleEnd = end }
      return
    }
    closed.append(open[index].start..<end)
    open.removeSubrange(index...)
  }
}

/// What stands on both sides of a mark.
private struct Neighbours {
  var before: Unicode.Scalar?
  var after: Unicode.Scalar?

  var isAfterSpace: Bool { before.map(ScalarClass.isSpace) ?? true }
  private var isBeforeSpace: Bool { after.map(ScalarClass.isSpace) ?? true }

  /// Whether words begin after it, and none ends before it.
  var beginsWords: Bool {
    if isBeforeSpace { return false }
    guard let before, !ScalarClass.isSpace(before) else { return true }
    switch before.properties.generalCategory {
    case .openPunctuation, .initialPunctuation, .dashPunctuation: return true
    // `¿«Pagó»?`
    default: return ":：，、。；！？=/¿¡".unicodeScalars.contains(before)
    }
  }

  /// Inside a word of a script with spaces.
  var isInWord: Bool { before.map(ScalarScan.isWord) == true && after.map(ScalarScan.isWord) == true }

  /// Between two letters, as `l’«accord»` and `و«قال»` have it.
  var isBetweenWords: Bool { before.map(ScalarClass.isWord) == true && after.map(ScalarClass.isWord) == true }

  var isBetweenUnspaced: Bool {
    before.map(ScalarClass.isUnspaced) == true && after.map(ScalarClass.isWord) == true
  }

  /// After a sentence's last sign, or where its paragraph ends.
  var endsSentence: Bool {
    guard let before else { return false }
    return ".!?…,。！？؟।॥։".unicodeScalars.contains(before) || after == nil && !isPossessive(before)
  }

  /// `The workers’ pay`: after an s, and before another word.
  var mayBePossessive: Bool {
    guard let before, let after, ScalarClass.isSpace(after) else { return false }
    return isPossessive(before)
  }

  private func isPossessive(_ before: Unicode.Scalar) -> Bool { "sSzZxX".unicodeScalars.contains(before) }
}
