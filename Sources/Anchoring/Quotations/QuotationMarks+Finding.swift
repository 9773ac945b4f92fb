extension QuotationMarks {
  /// The words between quotation marks, as ranges of the text's bytes without the marks, in order; what is quoted within them
  /// is part of them.
  ///
  /// - Parameter text: UTF-8, an empty line between paragraphs. Marks in two paragraphs are no pair; but where each paragraph
  ///   of a long quotation begins with a mark and only the last ends with one, each is a quotation.
  public func quotations(in text: [UInt8]) -> [Range<Int>] {
    guard mayHoldMark(text[...]) else { return [] }
    let paragraphs = Paragraphs(text)
    var found: [Range<Int>] = []
    for (index, paragraph) in paragraphs.ranges.enumerated() where mayHoldMark(text[paragraph]) {
      let next = index + 1 < paragraphs.ranges.count ? paragraphs.ranges[index + 1] : nil
      var scan = MarkScan(text, paragraph, pairs)
      found += scan.quotations(goesOnIn: next)
    }
    return found
  }

  /// Whether a mark may open in a text or a paragraph, by a look at its bytes alone: most have none.
  private func mayHoldMark(_ words: ArraySlice<UInt8>) -> Bool {
    var last: UInt8 = 0x20
    for byte in words {
      if leads[Int(byte)], byte != UInt8(ascii: "'") || !ScalarClass.isASCIIWord(last) { return true }
      last = byte
    }
    return false
  }

  /// The words between quotation marks in a passage that was cut out of a text: a mark without its other half reaches to the
  /// passage's end. All of the passage where there is no mark.
  public func words(in passage: String) -> [String] {
    let text = Array(passage.utf8)
    return ranges(in: text).map { String(decoding: text[$0], as: UTF8.self) }
  }

  /// The same as ranges of the passage's bytes.
  public func ranges(in passage: [UInt8]) -> [Range<Int>] {
    var scan = MarkScan(passage, 0..<passage.count, pairs)
    let found = scan.halvesAndWholes()
    return found.isEmpty ? [0..<passage.count] : found
  }
}

/// Looks for marks in one paragraph.
struct MarkScan {
  struct Sign {
    var scalar: Unicode.Scalar
    var range: Range<Int>
  }

  let pairs: [QuotationMarks.Pair]
  let text: [UInt8]
  private var signs: [Sign] = []
  /// How many signs may still be looked at for closing marks: what opens again and again and never closes is no quotation, and
  /// would take time that grows with the square of the paragraph.
  private var budget = 0

  init(_ text: [UInt8], _ paragraph: Range<Int>, _ pairs: [QuotationMarks.Pair]) {
    self.pairs = pairs
    self.text = text
    text.withUnsafeBufferPointer { bytes in
      var offset = paragraph.lowerBound
      while offset < paragraph.upperBound {
        let next = UTF8Decoding.scalar(in: bytes, at: offset)
        signs.append(Sign(scalar: next.scalar, range: offset..<offset + next.width))
        offset += next.width
      }
    }
    budget = 32 * signs.count + 2_000
  }

  mutating func quotations(goesOnIn next: Range<Int>?) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var index = 0
    while index < signs.count {
      if let pair = opening(at: index), let start = end(of: index) {
        if let close = closing(pair, from: index + 1) {
          let range = start..<signs[close].range.lowerBound
          if !range.isEmpty { found.append(range) }
          index = close + 1
          continue
        }
        if let next, !pair.mayBeApostrophe, pair.open != "\"" || beginsSpeech(at: index),
          text[next].starts(with: Array(String(pair.open).utf8)), let last = signs.last
        {
          found.append(start..<last.range.upperBound)
          return found
        }
      }
      index += 1
    }
    return found
  }

  mutating func halvesAndWholes() -> [Range<Int>] {
    var found: [Range<Int>] = []
    var index = 0
    var from = 0
    while index < signs.count {
      if let pair = opening(at: index), let start = end(of: index) {
        let close = closing(pair, from: index + 1)
        if close != nil || !pair.mayBeApostrophe {
          let end = close.map { signs[$0].range.lowerBound } ?? text.count
          if start < end { found.append(start..<end) }
          index = (close ?? signs.count) + 1
          from = index
          continue
        }
      } else if found.isEmpty, from == 0, isLoneClose(at: index) {
        if index > 0 { found.append(0..<signs[index].range.lowerBound) }
        from = index + 1
      }
      index += 1
    }
    return found
  }

  /// The pieces between marks that open and never close, and in each the marks of what is quoted within.
  mutating func piecesAndWithin() -> [(piece: Range<Int>, within: [(open: Range<Int>, close: Range<Int>)])] {
    var found: [(piece: Range<Int>, within: [(open: Range<Int>, close: Range<Int>)])] = []
    var within: [(open: Range<Int>, close: Range<Int>)] = []
    var start = 0
    func finish(at end: Int) {
      if text[start..<end].contains(where: { $0 > 0x20 }) { found.append((start..<end, within)) }
      within = []
    }
    var index = 0
    while index < signs.count {
      if let pair = opening(at: index) {
        if let close = closing(pair, from: index + 1) {
          within.append((signs[index].range, signs[close].range))
          index = close
        } else if !pair.mayBeApostrophe, pair.open != "\"" || beginsSpeech(at: index) {
          finish(at: signs[index].range.lowerBound)
          start = signs[index].range.upperBound
        }
      }
      index += 1
    }
    finish(at: text.count)
    return found
  }

  private func end(of index: Int) -> Int? { index < signs.count ? signs[index].range.upperBound : nil }

  private func scalar(_ index: Int) -> Unicode.Scalar? { signs.indices.contains(index) ? signs[index].scalar : nil }

  private func isWordSign(_ scalar: Unicode.Scalar?) -> Bool {
    scalar.map {
      $0.properties.isAlphabetic || ScalarScan.isDigit($0) || $0.properties.generalCategory == .nonspacingMark
    }
      ?? false
  }

  private func isSpace(_ scalar: Unicode.Scalar?) -> Bool {
    scalar.map { ScalarClass.isSpace($0) || $0 == "\n" } ?? true
  }

  /// The pair that a mark at a place opens: it stands at the beginning of something.
  private func opening(at index: Int) -> QuotationMarks.Pair? {
    guard let mark = scalar(index), let pair = pairs.first(where: { $0.open == mark }) else { return nil }
    // A mark that is not the same at both ends says itself which it is, but for an apostrophe's twin.
    if pair.open != pair.close, pair.open != "’" { return scalar(index + 1) == nil ? nil : pair }
    guard !isWordSign(scalar(index - 1)), !isSpace(scalar(index + 1)) else { return nil }
    if pair.mayBeApostrophe {
      // ’90s, 'tis: one that is closed after a single word is looked at there.
      guard let next = scalar(index + 1), next.properties.isAlphabetic else { return nil }
    }
    return pair
  }

  /// Whether a straight mark, which may be a stray one elsewhere, stands where somebody begins to speak.
  private func beginsSpeech(at index: Int) -> Bool {
    index == 0 || index > 1 && isSpace(scalar(index - 1)) && [",", ":"].contains(scalar(index - 2))
  }

  private mutating func closing(_ pair: QuotationMarks.Pair, from start: Int) -> Int? {
    let (found, end) = closing(pair, in: start..<max(start, min(signs.count, start + budget)))
    budget -= end - start
    return found
  }

  /// - Returns: the closing mark, and how far was looked.
  private func closing(_ pair: QuotationMarks.Pair, in range: Range<Int>) -> (mark: Int?, end: Int) {
    var depth = 0
    var possessive: Int?
    for index in range {
      let mark = signs[index].scalar
      if mark == pair.close, pair.open == pair.close || depth == 0 {
        if pair.open == pair.close || pair.mayBeApostrophe {
          if isWordSign(scalar(index + 1)) || isSpace(scalar(index - 1)) && pair.open == pair.close { continue }
        }
        if pair.mayBeApostrophe, let before = scalar(index - 1), before == "s" || before == "S" || before == "z",
          isSpace(scalar(index + 1)), index + 1 < signs.count
        {
          // The workers’ pay: perhaps, if a better one comes.
          if possessive == nil { possessive = index }
          continue
        }
        return (possessive.map { isOpened(pair, between: $0, index) ? $0 : index } ?? index, index)
      }
      if pair.open != pair.close {
        if mark == pair.open { depth += 1 } else if mark == pair.close { depth -= 1 }
      }
    }
    return (possessive, range.upperBound)
  }

  private func isOpened(_ pair: QuotationMarks.Pair, between first: Int, _ second: Int) -> Bool {
    (first + 1..<max(first + 1, second)).contains { signs[$0].scalar == pair.open && opening(at: $0) != nil }
  }

  /// A closing mark whose opening one was cut off.
  private func isLoneClose(at index: Int) -> Bool {
    guard let mark = scalar(index),
      let pair = pairs.first(where: { $0.close == mark && $0.open != $0.close && !$0.mayBeApostrophe })
    else {
      return scalar(index) == "\"" && !isSpace(scalar(index - 1)) && index > 0 && !isInch(at: index)
        && !isWordSign(scalar(index + 1))
    }
    return pair.open != mark
  }

  private func isInch(at index: Int) -> Bool { scalar(index - 1).map(ScalarScan.isDigit) ?? false }
}
