import HTMLReading
import Markup

/// What reads a folded text: words of letters and digits, each with what stands in front of it.
protocol FoldedReading {
  /// Passes over words, from the one that begins at a place, that are nothing to this reader, and over the gaps after them: it
  /// is told neither of their bytes nor of their bounds.
  ///
  /// - Returns: the place after them; the same where the word is to be read.
  mutating func pass(_ base: UnsafePointer<UInt8>, from start: Int, to end: Int, _ part: FoldedReader.Part) -> Int
  /// A byte of a word's folded UTF-8.
  mutating func read(_ byte: UInt8)
  /// After a character beyond ASCII, which may end a name in scripts that write no spaces.
  mutating func endCharacter(at end: Int)
  /// - Parameter gap: what stands in front of the word.
  mutating func beginWord(at start: Int, after gap: FoldedGap)
  /// Before a word that is the rest of the last one, which the end of a line parts.
  mutating func joinWord()
  /// At a tag of what says how a character is read.
  mutating func passReading()
  mutating func endWord(at end: Int)
}

extension FoldedReading {
  @inline(__always)
  mutating func pass(_ base: UnsafePointer<UInt8>, from start: Int, to end: Int, _ part: FoldedReader.Part) -> Int {
    start
  }
  mutating func passReading() {}
  mutating func joinWord() {}
}

/// What stands between two words of a folded text.
enum FoldedGap: UInt8 {
  /// A name may run on over it.
  case soft = 1
  /// It ends a name.
  case hard = 2
  /// An apostrophe between two letters, and nothing else: it parts the words of some names, and stands in others' places within
  /// one word.
  case apostrophe = 3
}

/// Folds a text as names are compared: without case, marks, widths and what cannot be seen, percent-encoding and
/// character references decoded; every run of other characters is a gap between words, soft or hard.
enum FoldedReader {
  /// Which bytes are read.
  enum Part {
    case all
    /// Of HTML or XML: what stands between the tags. Tags within a line are passed over, others are hard gaps.
    case text
    /// The same without what stands above or beside its characters to say how they are read (`<rt>`).
    case base
    /// The same as the text with tags that part no words from each other: for files that may set a label as several elements.
    case elements
    /// Of HTML or XML: the tags.
    case tags
  }

  /// By byte: what a letter or digit becomes, the number of a ``FoldedGap``, or 0 for what needs a closer look.
  private static let bytes: [UInt8] = (0...255).map { byte in
    switch UInt8(byte) {
    case 0x30...0x39, 0x61...0x7A: UInt8(byte)
    case 0x41...0x5A: UInt8(byte | 0x20)
    case 0x00...0x20, 0x7F: FoldedGap.soft.rawValue
    case UInt8(ascii: "'"): FoldedGap.apostrophe.rawValue
    case UInt8(ascii: "\""), UInt8(ascii: "*"), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "_"),
      UInt8(ascii: "`"), UInt8(ascii: "\\"), UInt8(ascii: "|"), UInt8(ascii: "~"), UInt8(ascii: "#"):
      FoldedGap.soft.rawValue
    case UInt8(ascii: "%"), UInt8(ascii: "&"), UInt8(ascii: "."), UInt8(ascii: "/"), UInt8(ascii: "<"),
      UInt8(ascii: ">"), UInt8(ascii: "]"), 0x80...0xFF:
      0
    default: FoldedGap.hard.rawValue
    }
  }
  /// The highest number of a gap.
  private static let gaps: UInt8 = 3

  static func read<Reader: FoldedReading>(
    _ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ part: Part = .all, into reader: inout Reader
  ) {
    guard let base = text.baseAddress, !range.isEmpty else { return }
    let folding = Folding.shared
    bytes.withUnsafeBufferPointer { bytes in
      var reading = Place(base: base, end: range.upperBound, index: range.lowerBound)
      if part == .tags { reading.skip(to: UInt8(ascii: "<")) }
      while reading.index < reading.end {
        let byte = base[reading.index]
        let folded = bytes[Int(byte)]
        if folded > gaps {
          if reading.isAfterUnspaced { reading.leaveUnspaced(before: byte, &reader) }
          if !reading.isInWord {
            let next = reader.pass(base, from: reading.index, to: reading.end, part)
            guard next == reading.index else {
              // What stands before the next word does not matter to a reader that has begun nothing.
              (reading.index, reading.gap) = (next, .soft)
              continue
            }
            reading.begin(&reader)
          }
          reader.read(bytes[Int(base[reading.index])])
          reading.index += 1
          reading.wordEnd = reading.index
        } else if folded != 0 {
          reading.gap(FoldedGap(rawValue: folded) ?? .hard, to: reading.index + 1, &reader)
        } else if byte == UInt8(ascii: "<"), part == .text || part == .base || part == .elements {
          reading.passTag(&reader, part)
        } else if byte == UInt8(ascii: ">"), part == .tags {
          reading.gap(.hard, to: reading.index + 1, &reader)
          reading.skip(to: UInt8(ascii: "<"))
        } else {
          reading.readSpecial(byte, folding, &reader)
        }
      }
      if reading.isInWord { reader.endWord(at: reading.wordEnd) }
    }
  }

  private struct Place {
    let base: UnsafePointer<UInt8>
    let end: Int
    var index: Int
    var isInWord = false
    /// Whether the last letter of the word is of a script without spaces.
    var isAfterUnspaced = false
    /// What the gap is so far.
    var gap = FoldedGap.hard
    var wordEnd = 0

    @inline(__always)
    mutating func begin(_ reader: inout some FoldedReading) {
      if wordEnd > 0, index > wordEnd + 1, WordRuns.isParted(base, from: wordEnd, to: index) { reader.joinWord() }
      reader.beginWord(at: index, after: gap)
      isInWord = true
    }

    /// Before a letter or digit of ASCII. A number is a part of the word: `5月3日`.
    mutating func leaveUnspaced(before byte: UInt8, _ reader: inout some FoldedReading) {
      if byte &- 0x30 < 10 { isAfterUnspaced = false } else { endUnspaced(&reader) }
    }

    /// A word ends where its script does, if one of the two writes no spaces: “Jane은”.
    private mutating func endUnspaced(_ reader: inout some FoldedReading) {
      reader.endWord(at: wordEnd)
      (isInWord, isAfterUnspaced, gap) = (false, false, .soft)
    }

    /// `%20`, which stands between the words of addresses.
    private func isEncodedSpace(at place: Int) -> Bool {
      place + 2 < end && base[place + 1] == UInt8(ascii: "2") && base[place + 2] == UInt8(ascii: "0")
    }

    @inline(__always)
    mutating func gap(_ kind: FoldedGap, to next: Int, _ reader: inout some FoldedReading) {
      if isInWord {
        reader.endWord(at: wordEnd)
        (isInWord, isAfterUnspaced) = (false, false)
        gap = kind
      } else if kind == .hard {
        gap = .hard
      } else if gap == .apostrophe {
        gap = .soft
      }
      index = next
    }

    mutating func skip(to byte: UInt8) {
      index += ByteScan.first(byte, base + index, count: end - index) ?? end - index
    }

    /// Tags that do not break a line: their names' bytes in one number.
    private static let inline: [UInt64] = [
      "a", "abbr", "b", "bdi", "bdo", "cite", "code", "del", "dfn", "em", "i", "ins", "kbd", "mark", "q", "rb", "ruby",
      "s",
      "samp", "small", "span", "strong", "sub", "sup", "time", "tspan", "u", "var", "wbr",
    ].map { packed($0.utf8) }
    /// Tags that part words and not what they say: of a row's cells one may have a name's beginning and the next its end.
    private static let parting = ["br", "td", "th"].map { packed($0.utf8) }
    private static let raised = packed("sup".utf8)
    /// How a character is read, and what stands around that for those who cannot show it above the character.
    private static let readings = ["rt", "rp"].map { packed($0.utf8) }
    private static let characterData = Array("<![CDATA[".utf8)

    private static func packed(_ name: some Sequence<UInt8>) -> UInt64 { name.reduce(0) { $0 << 8 | UInt64($1) } }

    /// After the tag that begins here.
    ///
    /// - Parameter part: of the base, the content of `<rt>` is passed over, too.
    mutating func passTag(_ reader: inout some FoldedReading, _ part: FoldedReader.Part) {
      let leavingOutReadings = part == .base
      if end - index > 8, base[index + 1] == UInt8(ascii: "!"),
        UnsafeBufferPointer(start: base + index, count: 9).elementsEqual(Self.characterData)
      {
        index += 9
        return
      }
      var name = index + 1
      if name < end, base[name] == UInt8(ascii: "/") { name += 1 }
      var nameEnd = name
      while nameEnd < end, nameEnd - name < 8, (base[nameEnd] | 0x20) &- 0x61 < 26 { nameEnd += 1 }
      let tag = Self.packed(UnsafeBufferPointer(start: base + name, count: nameEnd - name))
      let start = index
      skip(to: UInt8(ascii: ">"))
      let next = min(index + 1, end)
      index = start
      if Self.inline.contains(tag) {
        index = next
        if tag == Self.raised {
          // The number of a note is no part of the words that it stands after.
          reader.passReading()
          if leavingOutReadings, base[start + 1] != UInt8(ascii: "/") { skip(to: UInt8(ascii: "<")) }
        }
      } else if Self.readings.contains(tag) {
        reader.passReading()
        guard leavingOutReadings else { return gap(.soft, to: next, &reader) }
        index = next
        // The base goes on after it.
        if base[start + 1] != UInt8(ascii: "/") { skip(to: UInt8(ascii: "<")) }
      } else {
        gap(part == .elements || Self.parting.contains(tag) ? .soft : .hard, to: next, &reader)
      }
    }

    mutating func readSpecial(_ byte: UInt8, _ folding: Folding, _ reader: inout some FoldedReading) {
      switch byte {
      case UInt8(ascii: "."), UInt8(ascii: "/"):
        let isBetween = isInWord && index + 1 < end && Self.isWord(base[index + 1])
        gap(isBetween ? .soft : .hard, to: index + 1, &reader)
      case UInt8(ascii: "]"):
        let isEnd = index + 2 < end && base[index + 1] == UInt8(ascii: "]") && base[index + 2] == UInt8(ascii: ">")
        // Of character data in XML, which parts no words.
        if isEnd { index += 3 } else { gap(.hard, to: index + 1, &reader) }
      case UInt8(ascii: "%") where isEncodedSpace(at: index): gap(.soft, to: index + 3, &reader)
      case UInt8(ascii: "%"), UInt8(ascii: "&"):
        if let (scalar, next) = encoded(byte) {
          read(scalar, to: next, folding, &reader)
        } else {
          gap(.hard, to: index + 1, &reader)
        }
      case 0x80...:
        let (scalar, next) = Self.scalar(index, end) { base[$0] }
        read(scalar, to: next, folding, &reader)
      default: gap(.hard, to: index + 1, &reader)
      }
    }

    private mutating func read(
      _ scalar: Unicode.Scalar, to next: Int, _ folding: Folding, _ reader: inout some FoldedReading
    ) {
      if scalar.value < 0x80 {
        let folded = FoldedReader.bytes[Int(scalar.value)]
        guard folded > FoldedReader.gaps else {
          // What is encoded is a part of an address.
          let isBetween = isInWord && next < end && Self.isWord(base[next])
          gap(FoldedGap(rawValue: folded) ?? (isBetween ? .soft : .hard), to: next, &reader)
          return
        }
        if isAfterUnspaced { leaveUnspaced(before: folded, &reader) }
        if !isInWord { begin(&reader) }
        reader.read(folded)
        (index, wordEnd) = (next, next)
        return
      }
      // What makes an Arabic word longer on the page is no letter of it.
      if scalar.value == 0x640 {
        index = next
        return
      }
      switch folding.kind(of: scalar) {
      case .ignored: index = next
      case .soft: gap(Self.isApostrophe(scalar) ? .apostrophe : .soft, to: next, &reader)
      case .hard: gap(joins(scalar, before: next) ? .soft : .hard, to: next, &reader)
      case .letter:
        let isUnspaced = Script.isUnspaced(scalar.value)
        if isInWord, isUnspaced != isAfterUnspaced, base[wordEnd - 1] &- 0x30 >= 10 { endUnspaced(&reader) }
        if !isInWord { begin(&reader) }
        isAfterUnspaced = isUnspaced
        folding.forEachLetter(of: scalar) { letter in
          for byte in UTF8.encode(letter).unsafelyUnwrapped { reader.read(byte) }
        }
        (index, wordEnd) = (next, next)
        // A syllable of Hangul may be written as several characters.
        if !isWithinSyllable(at: next) { reader.endCharacter(at: next) }
      }
    }

    /// Whether a sign that mostly ends a name parts two words of one here: a dot at half height, or a dash without spaces.
    private func joins(_ scalar: Unicode.Scalar, before next: Int) -> Bool {
      switch scalar.value {
      case 0xB7, 0x2027, 0x2219, 0x22C5, 0x30FB, 0xFF65: true
      case 0x2013...0x2015, 0xFF0D: isInWord && index == wordEnd && next < end && Self.isWord(base[next])
      default: false
      }
    }

    private static func isApostrophe(_ scalar: Unicode.Scalar) -> Bool {
      switch scalar.value {
      case 0xB4, 0x2B9, 0x2BB...0x2BD, 0x2018, 0x2019, 0x201B, 0x2032, 0xFF07: true
      default: false
      }
    }

    /// Whether a vowel or a final consonant of Hangul stands there, U+1160 to U+11FF.
    private func isWithinSyllable(at place: Int) -> Bool {
      guard place + 2 < end, base[place] == 0xE1 else { return false }
      return base[place + 1] == 0x85 && base[place + 2] >= 0xA0 || base[place + 1] == 0x86 || base[place + 1] == 0x87
    }

    private static func isWord(_ byte: UInt8) -> Bool {
      FoldedReader.bytes[Int(byte)] > FoldedReader.gaps || byte >= 0x80 || byte == UInt8(ascii: "%")
    }

    /// What a `%41` or an `&#65;` stands for, also where the sign itself is encoded again.
    private func encoded(_ sign: UInt8) -> (Unicode.Scalar, next: Int)? {
      if sign == UInt8(ascii: "&") {
        var out: [UInt8] = []
        let rest = UnsafeBufferPointer(start: base + index, count: min(end - index, 16))
        let next = CharacterReferences.append(at: 0, in: rest.span, to: &out)
        // `&amp;nbsp;`: what stands for the sign itself is told as text.
        guard next > 1 else { return nil }
        if out == [sign] { return again(sign, at: index + next) ?? ("&", index + next) }
        return (Self.scalar(0, out.count) { out[$0] }.0, index + next)
      }
      guard var next = percent(at: index) else { return nil }
      while next.byte == UInt8(ascii: "%"), let inner = hexadecimal(at: next.end) {
        next = (inner, next.end + 2)
      }
      if next.byte < 0x80 { return (Unicode.Scalar(next.byte), next.end) }
      var sequence = [next.byte]
      var place = next.end
      while sequence.count < 4, let more = percent(at: place), more.byte & 0xC0 == 0x80 {
        sequence.append(more.byte)
        place = more.end
      }
      let (scalar, used) = Self.scalar(0, sequence.count) { sequence[$0] }
      return (scalar, used == sequence.count ? place : next.end)
    }

    private func again(_ sign: UInt8, at place: Int) -> (Unicode.Scalar, next: Int)? {
      var bytes = [sign]
      for index in place..<min(end, place + 12) { bytes.append(base[index]) }
      var out: [UInt8] = []
      let used = CharacterReferences.append(at: 0, in: bytes.span, to: &out)
      guard used > 1, out != [sign] else { return nil }
      return (Self.scalar(0, out.count) { out[$0] }.0, place + used - 1)
    }

    private func percent(at place: Int) -> (byte: UInt8, end: Int)? {
      guard place < end, base[place] == UInt8(ascii: "%") else { return nil }
      return hexadecimal(at: place + 1).map { ($0, place + 3) }
    }

    private func hexadecimal(at place: Int) -> UInt8? {
      guard place + 1 < end else { return nil }
      return UInt8(String(decoding: [base[place], base[place + 1]], as: UTF8.self), radix: 16)
    }

    /// The scalar that begins at a place, and the place after it; U+FFFD, one byte on, for what is no UTF-8.
    private static func scalar(_ start: Int, _ end: Int, _ byte: (Int) -> UInt8) -> (Unicode.Scalar, next: Int) {
      let first = byte(start)
      let (count, value): (Int, UInt32) =
        switch first {
        case 0xC2...0xDF: (2, UInt32(first & 0x1F))
        case 0xE0...0xEF: (3, UInt32(first & 0x0F))
        case 0xF0...0xF4: (4, UInt32(first & 0x07))
        case ..<0x80: (1, UInt32(first))
        default: (0, 0)
        }
      guard count > 0, start + count <= end else { return ("\u{FFFD}", start + 1) }
      var scalar = value
      for offset in 1..<max(count, 1) {
        let next = byte(start + offset)
        guard next & 0xC0 == 0x80 else { return ("\u{FFFD}", start + 1) }
        scalar = scalar << 6 | UInt32(next & 0x3F)
      }
      return (Unicode.Scalar(scalar) ?? "\u{FFFD}", start + count)
    }
  }
}
