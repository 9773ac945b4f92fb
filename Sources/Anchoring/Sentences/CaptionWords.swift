/// How a caption of a table begins: `Table 1: proved claims`.
public enum CaptionWords {
  /// Whether a paragraph begins with the word for a table, or a figure, and a number or a colon.
  public static func begin(_ text: ArraySlice<UInt8>) -> Bool {
    let scalars = Array(String(decoding: text.prefix(longest), as: UTF8.self).unicodeScalars)
    let end = scalars.firstIndex { !($0.properties.isAlphabetic || ScalarClass.isExtending($0)) } ?? scalars.count
    var word = Array(scalars[..<end])
    // 表一
    if let first = word.first, ScalarClass.isUnspaced(first) {
      word = Array(word.prefix { !NumberBoundaries.isNumeral($0) })
    }
    guard words.contains(String(String.UnicodeScalarView(word)).lowercased()) else { return false }
    let rest = scalars[word.count...].drop { ScalarClass.isSpace($0) || $0 == "." || $0 == "°" }
    guard let next = rest.first else { return false }
    return NumberBoundaries.isNumeral(next) || next == ":" || next == "：" || "IVX".unicodeScalars.contains(next)
  }

  /// In bytes.
  private static let longest = 64

  private static let words = Set(
    """
    table tab tabelle tableau tabla cuadro tabella tabela quadro tabel tabell taulukko tabulka tabulky tabuľka tabelul táblázat tablica \
    таблица табл таблиця табела tablo çizelge πίνακας جدول الجدول טבלה לוח तालिका सारणी সারণি அட்டவணை ตาราง bảng 表 図表 표 ცხრილი \
    ሠንጠረዥ աղյուսակ figure fig abbildung abb figura рисунок рис
    """.listedWords)
}
