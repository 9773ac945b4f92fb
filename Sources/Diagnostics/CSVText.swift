/// Writing CSV (RFC 4180), as spreadsheets open it.
public enum CSVText {
  /// What a formula begins with in a spreadsheet, also written wide as in Japanese.
  private static let beginningsOfFormulas = "=+-@\t\r\n＝＋－＠".unicodeScalars

  /// The fields of a record, without the end of its line.
  ///
  /// A field that a spreadsheet would run as a formula has an apostrophe before it, which makes it words there. Whatever
  /// another program may take for the end of a field stands between quotation marks.
  public static func record(_ fields: [String]) -> String {
    fields.map(field).joined(separator: ",")
  }

  private static func field(_ text: String) -> String {
    let isFormula = text.unicodeScalars.first.map { beginningsOfFormulas.contains($0) } == true
    let text = isFormula ? "'" + text : text
    guard text.utf8.contains(where: { "\",;\t\r\n".utf8.contains($0) }) else { return text }
    return "\"" + text.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
  }
}
