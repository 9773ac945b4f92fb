/// How many columns text takes on a terminal, so that carets stand below their words, and columns of tables in line.
public enum DisplayWidth {
  /// Wide and full-width scalars count two, marks that combine and zero-width ones none (Unicode UAX #11).
  public static func columns(of text: String) -> Int {
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return text.utf8.count }
    return text.unicodeScalars.reduce(0) { $0 + columns(of: $1) }
  }

  private static func columns(of scalar: Unicode.Scalar) -> Int {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: break
    }
    switch scalar.value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x4DBF, 0x4E00...0xA4CF, 0xA960...0xA97C, 0xAC00...0xD7A3,
      0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x16FE0...0x18D08,
      0x1AFF0...0x1B2FB, 0x1F200...0x1F265, 0x20000...0x3FFFD:
      return 2
    // Pictures that are shown in colours are wide.
    case 0x2300... where scalar.properties.isEmojiPresentation: return 2
    default: return 1
    }
  }

  /// The text, or as much of its beginning as fits with a sign after it that something was cut off.
  ///
  /// - Parameter limit: columns, at least one.
  public static func cut(_ text: String, to limit: Int) -> String {
    if columns(of: text) <= limit { return text }
    var (kept, width) = ("", 1)
    for character in text {
      width += columns(of: String(character))
      if width > limit { break }
      kept.append(character)
    }
    return kept + "…"
  }

  /// The same with as much of its end: of a path, the file.
  public static func cutAtStart(_ text: String, to limit: Int) -> String {
    if columns(of: text) <= limit { return text }
    var (kept, width) = ([Character](), 1)
    for character in text.reversed() {
      width += columns(of: String(character))
      if width > limit { break }
      kept.append(character)
    }
    return "…" + String(kept.reversed())
  }
}
