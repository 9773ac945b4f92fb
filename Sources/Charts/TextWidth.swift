import Basics

/// How wide text is at the most, in tenths of a unit, by a table of integers: pictures are laid out where no font is, and come out
/// the same everywhere. It errs on the wide side.
public enum TextWidth {
  /// - Parameter size: of the letters, in tenths of a unit.
  public static func of(_ text: String, size: Int, isBold: Bool = false) -> Int {
    let table = isBold ? TextWidthTable.bold : TextWidthTable.regular
    var hundredths = 0
    for scalar in text.unicodeScalars { hundredths += width(of: scalar.value, in: table) }
    return (hundredths * size + 99) / 100
  }

  private static func width(of scalar: UInt32, in table: [UInt8]) -> Int {
    var start = 0
    for range in TextWidthTable.ranges {
      if range.contains(scalar) { return Int(table[start + Int(scalar - range.lowerBound)]) }
      start += range.count
    }
    return switch scalar {
    // Marks that stand on other letters, joiners, and signs of direction.
    case 0x300...0x36F, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2069, 0xFE00...0xFE0F: 0
    // Further Hebrew and Arabic letters.
    case 0x590...0x6FF: 85
    // Signs that are a word each, and pictures.
    case 0xFDF0...0xFDFF: 400
    case 0x1F000...0x1FFFF: 140
    default: 110
    }
  }

  /// The text in lines of at most that width, as even as can be; a word that is wider by itself goes on in the next line, where
  /// there is room, and else is cut with an ellipsis, as is the last line where there are more.
  public static func lines(
    of text: String, size: Int, isBold: Bool = false, within width: Int, atMost limit: Int
  ) -> [String] {
    let whole = text.split(separator: " ").map(String.init)
    var words = whole.flatMap { parted($0, size: size, isBold: isBold, to: width) }
    func broken(_ width: Int) -> [String] {
      var lines: [String] = []
      for word in words {
        if let last = lines.last, of("\(last) \(word)", size: size, isBold: isBold) <= width {
          lines[lines.count - 1] += " " + word
        } else {
          lines.append(word)
        }
      }
      return lines
    }
    var lines = broken(width)
    if lines.count > limit, words.count > whole.count {
      words = whole
      lines = broken(width)
    }
    if lines.count > limit {
      let rest = lines[(limit - 1)...].joined(separator: " ")
      lines = lines[..<(limit - 1)] + [rest]
    } else if lines.count > 1 {
      // The narrowest that needs no more lines.
      let narrowest = (1..<max(1, width)).endOfPrefix { width in
        let tried = broken(width)
        return tried.count > lines.count || tried.contains { of($0, size: size, isBold: isBold) > width }
      }
      lines = broken(narrowest)
    }
    return lines.map { cut($0, size: size, isBold: isBold, to: width) }
  }

  /// A word in parts of at most that width, each but the last with a hyphen at its end: its own, where it has one late enough. A
  /// word in letters that join each other, or that stand for a word each, stays whole.
  private static func parted(_ word: String, size: Int, isBold: Bool, to width: Int) -> [String] {
    guard of(word, size: size, isBold: isBold) > width, word.unicodeScalars.allSatisfy({ $0.value < 0x530 }) else {
      return [word]
    }
    let most = width - of("-", size: size, isBold: isBold)
    var parts: [String] = []
    var (part, used, isBroken) = ("", 0, false)
    for letter in word {
      let own = of(String(letter), size: size, isBold: isBold)
      if used + own > most, !part.isEmpty {
        let hyphen = part.lastIndex(of: "-").flatMap { part[...$0].count * 2 > part.count ? $0 : nil }
        isBroken = hyphen == nil
        parts.append(hyphen.map { String(part[...$0]) } ?? part + "-")
        part = hyphen.map { String(part[$0...].dropFirst()) } ?? ""
        used = of(part, size: size, isBold: isBold)
      }
      part.append(letter)
      used += own
    }
    // No line for two letters.
    if isBroken, let last = parts.last, part.count < 3, last.count > 6 {
      let moved = last.dropLast().suffix(3 - part.count)
      parts[parts.count - 1] = String(last.dropLast(1 + moved.count)) + "-"
      part = moved + part
    }
    return parts + [part]
  }

  private static func cut(_ line: String, size: Int, isBold: Bool, to width: Int) -> String {
    if of(line, size: size, isBold: isBold) <= width { return line }
    var line = line
    while !line.isEmpty, of(line + "…", size: size, isBold: isBold) > width { line.removeLast() }
    while line.last == " " { line.removeLast() }
    return line + "…"
  }
}
