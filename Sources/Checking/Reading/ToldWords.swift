/// Whether what is written to readers of a change says anything of it: not `[](x)`, `&nbsp;`, `1` or “Corrected.”
enum ToldWords {
  static func tell(_ note: some StringProtocol) -> Bool {
    let shown = withoutMarkup(Array(note.unicodeScalars))
    let words = shown.split { !($0.properties.isAlphabetic || $0 == "'" || $0 == "’") }
      .map { String(String.UnicodeScalarView($0)).lowercased() }
    return words.contains { !empty.contains($0) && ($0.unicodeScalars.count > 1 || isWide($0)) }
  }

  /// Without tags, character references, where links lead, marks of footnotes, and what has no width.
  private static func withoutMarkup(_ text: [Unicode.Scalar]) -> [Unicode.Scalar] {
    var shown: [Unicode.Scalar] = []
    var index = 0
    // What begins so is markup up to its end, where that is near.
    func end(_ sign: Unicode.Scalar, from start: Int) -> Int? {
      text[start..<min(text.count, start + longest)].firstIndex(of: sign)
    }
    while index < text.count {
      let scalar = text[index]
      let next = index + 1 < text.count ? text[index + 1] : " "
      let markup: Int? =
        switch scalar {
        case "<": next == "/" || next.properties.isAlphabetic ? end(">", from: index) : nil
        case "&": next == "#" || next.properties.isAlphabetic ? end(";", from: index) : nil
        case "]" where next == "(": end(")", from: index)
        case "[" where next == "^": end("]", from: index)
        default: nil
        }
      if let markup {
        shown.append(" ")
        index = markup + 1
      } else {
        if !scalar.properties.isDefaultIgnorableCodePoint { shown.append(scalar) }
        index += 1
      }
    }
    return shown
  }

  /// How long a tag or an address may be.
  private static let longest = 300

  private static func isWide(_ word: String) -> Bool {
    word.unicodeScalars.contains {
      $0.properties.isIdeographic || 0x3041...0x30FA ~= $0.value || 0xAC00...0xD7A3 ~= $0.value
    }
  }

  /// What people write who say that something changed, and not what.
  private static let empty = Set(
    """
    ok okay yes no none nothing n a na null true false todo tbd fixme test foo see above below note text change changes changed correct \
    corrected correction corrections update updated updates edit edited edits fix fixed fixes revised revision amended done was were been is \
    has have the this an it minor various some small \
    ja nein kein keine berichtigt berichtigung korrektur korrigiert geändert änderung aktualisiert aktualisierung siehe oben unten wurde ist \
    oui non corrigé corrigée correction modifié modification actualisé mis à jour rectifié rectification \
    sí corregido corrección actualizado actualización modificado rectificado \
    исправлено исправление обновлено изменено да нет تصحيح تحديث تم 更正 修正 更新 已更正 已更新 已修正 訂正 修正済み सुधार अद्यतन
    """.split(whereSeparator: \.isWhitespace).map(String.init))
}
