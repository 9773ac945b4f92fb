/// A word, a number or a sign of a sentence, with what holds of it.
struct SentenceToken: Sendable, Hashable {
  /// Normalised.
  var text: String
  /// Whether it has a letter or a digit.
  var isWord: Bool
  /// Where it links to.
  var target: String?
  var isStruck: Bool
  /// Which part of it is struck out, where not all of it is: the `n't` of `was~~n't~~`.
  var struckPart: String?
  var isCode = false
  var styles: Set<KeptSentence.Style> = []
  /// Whether it begins a sentence, where anything is in upper case.
  var isFirst: Bool
}

extension KeptSentence {
  /// Its words and numbers, normalised.
  public var words: [String] { tokens.filter(\.isWord).map(\.text) }

  /// The words of a text, each as often as it stands there, as names are read from it; also those that have an ending after an
  /// apostrophe without it.
  public static func words(of text: [UInt8]) -> [String] {
    text.split { $0 == 0x20 || $0 == 0x0A || $0 == 0x09 }.flatMap { part in
      let word = NameWords.trimmed(part)
      guard let mark = word.utf8.firstIndex(of: UInt8(ascii: "'")), mark > word.startIndex else { return [word] }
      return [word, String(word[..<mark])]
    }
  }

  /// The words, numbers and signs, in order.
  var tokens: [SentenceToken] {
    var starts: [(offset: Int, piece: Int)] = []
    /// Of footnotes, after the words that end at an offset.
    var marks: [(offset: Int, sign: String)] = []
    var text: [UInt8] = []
    for (index, piece) in pieces.enumerated() {
      if piece.isMark {
        marks.append((text.count, piece.words))
        continue
      }
      starts.append((text.count, index))
      text += Array(piece.words.utf8)
    }
    let normalized = NormalizedText(text)
    return normalized.withBoundaries { boundaries in
      var tokens: [SentenceToken] = []
      var start = 0
      var piece = 0
      var isFirst = true
      var mark = 0
      func addMarks(before offset: Int) {
        while mark < marks.count, marks[mark].offset <= offset {
          tokens.append(
            SentenceToken(text: marks[mark].sign, isWord: false, target: nil, isStruck: false, isFirst: false))
          mark += 1
        }
      }
      for end in 1...max(1, normalized.bytes.count) where end <= normalized.bytes.count {
        let isCut = end == normalized.bytes.count || boundaries.isBorder(end)
        guard isCut else { continue }
        let bytes = normalized.bytes[start..<end]
        defer { start = end }
        if bytes.elementsEqual(" ".utf8) { continue }
        let place = normalized.original(of: start..<end)
        let original = place.lowerBound
        addMarks(before: original)
        while piece + 1 < starts.count, starts[piece + 1].offset <= original { piece += 1 }
        let source = pieces[starts[piece].piece]
        var styles = source.styles
        var targets = source.target.map { [$0] } ?? []
        var (isStruck, isPartlyStruck) = (source.isStruck, false)
        var struckPart = source.isStruck ? source.words : ""
        // The power of 10⁶ is a piece of its own within the number.
        for part in starts[(piece + 1)...].prefix(while: { $0.offset < place.upperBound }) {
          let inner = pieces[part.piece]
          styles.formUnion(inner.styles)
          if inner.isStruck != source.isStruck { isPartlyStruck = true }
          if inner.isStruck { struckPart += " " + inner.words }
          isStruck = isStruck || inner.isStruck
          if let target = inner.target, targets.last != target { targets.append(target) }
        }
        let words = String(decoding: bytes, as: UTF8.self)
        let isWord = words.unicodeScalars.contains { ScalarClass.isWord($0) }
        tokens.append(
          SentenceToken(
            text: words, isWord: isWord, target: targets.isEmpty ? nil : targets.joined(separator: " "),
            isStruck: isStruck,
            struckPart: isPartlyStruck ? struckPart : nil, isCode: source.isCode, styles: styles,
            isFirst: isFirst && isWord))
        if isWord { isFirst = false } else if Self.ends(words) { isFirst = true }
      }
      addMarks(before: text.count)
      return tokens
    }
  }

  private static func ends(_ sign: String) -> Bool { [".", "!", "?", "…", ":", "\""].contains(sign) }
}

extension SentenceToken {
  /// The tokens of a sentence without what is but another way to type the same: marks of quotations of any style, `...` and `…`,
  /// `z. B.` and `z.B.`, Russian `ё`, and the wide signs of Chinese and Japanese.
  static func plain(_ tokens: [SentenceToken]) -> [SentenceToken] {
    // A single mark is an apostrophe as often.
    let hasSingleMarks = tokens.count { $0.text == "'" }.isMultiple(of: 2)
    var plain: [SentenceToken] = []
    for var token in tokens {
      if token.isWord {
        if token.text.unicodeScalars.contains(where: { $0 == "ё" || $0 == "Ё" }) {
          token.text = token.text.replacing("ё", with: "е").replacing("Ё", with: "Е")
        }
      } else if let sign = signs[token.text] {
        token.text = sign
      } else if token.text == "'", hasSingleMarks {
        token.text = "\""
      }
      plain.append(token)
      joinLast(of: &plain)
    }
    return plain
  }

  /// Makes one of the last tokens where they are three points, or two letters with a point between.
  private static func joinLast(of tokens: inout [SentenceToken]) {
    guard tokens.count > 2 else { return }
    let (first, second, third) = (tokens.count - 3, tokens.count - 2, tokens.count - 1)
    guard tokens[second].text == "." else { return }
    if tokens[first].text == ".", tokens[third].text == "." {
      tokens[first].text = "…"
    } else if tokens[first].isWord, tokens[first].text.utf8.count <= longestShort, tokens[third].text.isOneLetter,
      tokens[first].text.split(separator: ".").allSatisfy({ String($0).isOneLetter })
    {
      tokens[first].text += "." + tokens[third].text
    } else {
      return
    }
    tokens.removeLast(2)
  }

  /// Of `z.B.` and the like, in bytes.
  private static let longestShort = 16

  private static let signs: [String: String] = {
    var signs = [
      "，": ",", "（": "(", "）": ")", "：": ":", "；": ";", "！": "!", "？": "?", "．": ".", "［": "[", "］": "]",
    ]
    for mark in "«»‹›„‟”“‚‛「」『』﹁﹂﹃﹄《》〈〉❝❞❛❜〝〞〟＂" { signs[String(mark)] = "\"" }
    return signs
  }()
}

extension String {
  fileprivate var isOneLetter: Bool {
    guard let first = unicodeScalars.first, first.properties.isAlphabetic else { return false }
    return unicodeScalars.dropFirst().allSatisfy(ScalarClass.isExtending)
  }
}
