/// The words of a number: `five million`, `half a million`, `5 Mio. Euro`, `two thirds`, `five per cent`.
extension NumberBoundaries {
  // MARK: - After digits

  /// Whether digits that end at `end` belong to the word after them: `5 million`, `5 per cent`, `5 hours`.
  func isUnit(from start: Int, afterDigitsEndingAt end: Int) -> Bool {
    let word = letters(from: start)
    if word.isEmpty { return false }
    let isSign = NumberUnits.isSign(word)
    let isShortened = NumberUnits.isShortened(word) && scan.scalar(at: start + word.utf8.count)?.scalar == "."
    guard
      isSign || isShortened || NumberUnits.isScale(word) || NumberUnits.isCurrency(word)
        || isUnit(word, from: start, rests: NumberUnits.rests(ofUnit: word))
    else { return false }
    return isSign && !NumberUnits.isAmbiguous(word) || !isDate(endingAt: end, before: word, at: start)
  }

  /// Whether a word is a unit by itself, or with what follows: `per cent`, `o'clock`. Not the first part of `day-trippers`.
  private func isUnit(_ word: String, from start: Int, rests: [String]) -> Bool {
    rests.contains { rest in
      let end = start + word.utf8.count + rest.utf8.count
      guard end <= scan.bytes.count, !scan.isWord(at: end), !isHyphen(at: end) else { return false }
      if rest.isEmpty { return true }
      return String(decoding: scan.bytes[start + word.utf8.count..<end], as: UTF8.self).lowercased() == rest
    }
  }

  private func isHyphen(at offset: Int) -> Bool {
    offset < scan.bytes.count && scan.bytes[offset] == UInt8(ascii: "-") && scan.isWord(at: offset + 1)
  }

  /// Whether digits are a year or a day, so that the word after them begins something else: “By 2019 thousands had left.”, “On
  /// May 5 dozens came.”, “En 2019 mille hommes …”.
  private func isDate(endingAt end: Int, before word: String, at next: Int) -> Bool {
    var start = end
    while start > 0, end - start <= 4, scan.bytes[start - 1] &- 0x30 < 10 { start -= 1 }
    let count = end - start
    guard count == 4 || 1...2 ~= count, start == 0 || scan.bytes[start - 1] == 0x20 else { return false }
    let before = start > 1 ? letters(endingAt: start - 1, most: Self.longestWord) : ""
    if count <= 2 { return NumberUnits.isCrowd(word) && NumberUnits.dates(before) && !NumberUnits.mayDate(before) }
    let number = scan.bytes[start..<end].reduce(0) { $0 * 10 + Int($1 &- 0x30) }
    guard 1500...2200 ~= number else { return false }
    if NumberUnits.isCrowd(word) || NumberUnits.isAmbiguous(word) || NumberUnits.dates(before) { return true }
    if NumberUnits.isLooseScale(word), 1900...2100 ~= number, number % 100 != 0 {
      return !isMoney(after: next + word.utf8.count)
    }
    // “valued at 2000 million euros”
    return NumberUnits.mayDate(before) && number % 100 != 0 && !isMoney(after: next + word.utf8.count)
  }

  /// Whether a currency follows, with or without an “of” before it.
  private func isMoney(after offset: Int) -> Bool {
    guard scan.scalar(at: offset)?.scalar == " " else { return false }
    let word = letters(from: offset + 1)
    if NumberUnits.isCurrency(word) { return true }
    let end = offset + 1 + word.utf8.count
    guard let sign = scan.scalar(at: end)?.scalar else { return false }
    return (sign == " " && NumberUnits.isPreposition(word) || sign == "'" && word == "d")
      && NumberUnits.isCurrency(letters(from: end + 1))
  }

  // MARK: - After words

  /// `five million`, `hundred thousand`, `5 Mio. Euro`, `two thirds`, `milioni 5`, at the space between two of its words.
  func joinsWords(at space: Int) -> Bool {
    guard let last = scan.base(endingAt: space), let next = scan.scalar(at: space + 1) else { return false }
    // `5 Mio.`
    let end = last.scalar == "." ? last.start : space
    guard scan.isWord(endingAt: end) else { return false }
    if ScalarScan.isDigit(next.scalar) {
      // `No. 5`
      if last.scalar == "." { return NumberUnits.isNumbering(letters(endingAt: end)) }
      return NumberUnits.leads(letters(endingAt: space, most: Self.longestWord)) || isTimeOfDay(at: space)
    }
    let isMoney = Self.isCurrency(next.scalar)
    guard isMoney || ScalarScan.isWord(next.scalar) else { return false }
    let before = letters(endingAt: end, most: Self.longestWord)
    let word = isMoney ? "" : letters(from: space + 1)
    if last.scalar != ".", isCounted(word, from: space + 1, by: before.lowercased(), isMoney: isMoney) { return true }
    let (isScale, isCurrency) = (NumberUnits.isScale(word), isMoney || NumberUnits.isCurrency(word))
    if isScale || isCurrency || NumberUnits.isRareCurrency(word)
      || isUnit(word, from: space + 1, rests: NumberUnits.rests(ofUnit: word))
    {
      if isMultiplied(before, endingAt: end) { return true }
    }
    return joinsByPreposition(at: space)
      || joinsByWords(at: space, before: before.lowercased(), after: word.lowercased())
  }

  /// Whether a word belongs to a number that is a word of the same language: `five million`, `two thirds`, `twenty five`.
  private func isCounted(_ word: String, from start: Int, by number: String, isMoney: Bool) -> Bool {
    let languages = NumberUnits.languages(ofNumber: number)
    if isMoney { return !languages.isEmpty }
    let lower = word.lowercased()
    if !languages.isEmpty, NumberUnits.isCurrencyCode(word) { return true }
    for language in languages {
      if language.isScale(lower) || language.currencies.contains(lower)
        || language.halves.contains(lower) && !language.fractions.contains(number)
      {
        return true
      }
      // `two third-class tickets`
      if isHyphen(at: start + word.utf8.count) { continue }
      if language.isFraction(lower, after: number)
        || language.tens.contains(number) && language.numbers.contains(lower)
        || NumberUnits.begins(lower, with: language.indexedUnitStems)
        || isUnit(word, from: start, rests: language.units.rests[lower] ?? [])
      {
        return true
      }
    }
    return NumberUnits.languages(ofVague: number).contains { $0.isScale(lower) }
  }

  /// Whether a word multiplies a number that stands before it: `5 Mio`, `5Mio`, `five million`.
  private func isMultiplied(_ word: String, endingAt end: Int) -> Bool {
    let scale = word.drop { $0.unicodeScalars.allSatisfy(ScalarScan.isDigit) }
    guard NumberUnits.isScale(String(scale)) || NumberUnits.isShortened(String(scale)) else { return false }
    if scale.utf8.count < word.utf8.count { return true }
    let start = end - word.utf8.count
    guard start > 1, scan.bytes[start - 1] == 0x20 else { return false }
    if scan.isDigit(endingAt: start - 1) { return !isDate(endingAt: start - 1, before: word, at: start) }
    return NumberUnits.isNumber(letters(endingAt: start - 1, most: Self.longestWord))
  }

  /// `5 millones de euros`, at either side of the preposition; `5 millions d'euros`, before it.
  private func joinsByPreposition(at space: Int) -> Bool {
    var space = space
    if NumberUnits.isPreposition(letters(endingAt: space, most: 3)), space > 3 { space -= 3 }
    guard scan.bytes[space] == 0x20 else { return false }
    let word = letters(from: space + 1)
    let end = space + 1 + word.utf8.count
    guard let sign = scan.scalar(at: end)?.scalar,
      sign == " " && NumberUnits.isPreposition(word) || sign == "'" && word == "d",
      NumberUnits.isCurrency(letters(from: end + 1))
    else { return false }
    return isMultiplied(letters(endingAt: space, most: Self.longestWord), endingAt: space)
  }

  /// `half a million`, `nine out of ten`, at any of its spaces.
  private func joinsByWords(at space: Int, before: String, after: String) -> Bool {
    guard NumberUnits.mayJoin(before) || NumberUnits.mayJoin(after) else { return false }
    let (left, right) = (words(endingAt: space), words(from: space + 1))
    return NumberUnits.joints(between: before, and: after).contains { joint in
      (0...joint.words.count).contains { cut in
        let (head, tail) = (joint.words.prefix(cut), joint.words.dropFirst(cut))
        return left.count > head.count && right.count > tail.count
          && zip(left, head.reversed()).allSatisfy(==) && zip(right, tail).allSatisfy(==)
          && joint.first.contains(left[head.count]) && joint.second.contains(right[tail.count])
      }
    }
  }

  /// How many words may join two numbers, with one of these.
  private static let mostJoining = 3

  /// The words before a space, in lower case, the nearest first.
  private func words(endingAt space: Int) -> [String] {
    var (words, end) = ([String](), space)
    while words.count < Self.mostJoining {
      let word = letters(endingAt: end, most: Self.longestWord)
      if word.isEmpty { break }
      words.append(word.lowercased())
      end -= word.utf8.count
      guard end > 1, scan.bytes[end - 1] == 0x20 else { break }
      end -= 1
    }
    return words
  }

  private func words(from start: Int) -> [String] {
    var (words, start) = ([String](), start)
    while words.count < Self.mostJoining {
      let word = letters(from: start)
      if word.isEmpty { break }
      words.append(word.lowercased())
      start += word.utf8.count
      guard scan.scalar(at: start)?.scalar == " " else { break }
      start += 1
    }
    return words
  }

  /// `5億円`, at the beginning of a word that belongs to a number, or inside it.
  func joinsGlued(at offset: Int) -> Bool {
    GluedUnits.join(at: offset, in: scan) { end in
      scan.base(endingAt: end).map { Self.isNumeral($0.scalar) } ?? false
    }
  }
}
