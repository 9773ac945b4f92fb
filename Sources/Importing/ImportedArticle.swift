/// The article in a pasted page: its title, its date, its paragraphs; and what was around it.
public struct ImportedArticle: Sendable, Hashable {
  public var title: String
  /// As EDTF has it; nil where nothing says it.
  public var date: String?
  /// A day in figures where it is told by nothing else, and which of them is the month by nothing: `04/11/2003`.
  public var unclearDate: String?
  public var authors: [String]
  public var publisher: String?
  public var url: String?
  public var blocks: [PastedPage.Block] = []
  /// In the order of the page.
  public var furniture: [FurnitureLine] = []
  /// What stays in it, though a class of the page may say that it is something else.
  public var doubts: [FurnitureLine] = []

  /// - Parameter words: of the page's language; nil for one that has none, of which only what elements of HTML say is known.
  public init(_ page: PastedPage, words: FurnitureWords?) {
    let page = EditLinks.removed(from: page)
    title = PageTitle(page).headline
    date = page.date.flatMap { DatesInText.first(in: $0) }
    (authors, publisher, url) = (page.authors, page.publisher, page.url)
    var reading = ArticleReading(page, words)
    reading.run()
    (blocks, furniture, doubts) = (reading.blocks, reading.furniture, reading.doubts)
    if let found = reading.title { title = found }
    if title.isEmpty { title = blocks.first.map { String($0.text.prefix(60)) } ?? "" }
    date = date ?? reading.date ?? reading.doubtfulDate
    if date == nil { unclearDate = reading.unclearDate }
    // A page often names the first of them only.
    if reading.authors.count > authors.count, authors.allSatisfy(reading.authors.contains) { authors = reading.authors }
  }

  /// Whether words end as a sentence does, with or without who wrote it after that: “… is ordered. (rk/dpa)”.
  static func isSentence(_ text: String) -> Bool {
    endsAsSentence(text) || withoutSignature(text).map(endsAsSentence) ?? false
  }

  private static func endsAsSentence(_ text: some StringProtocol) -> Bool {
    let end = withoutNoteMarks(text).last { !"”’\"')]» ".contains($0) }
    return end.map { ".!?…。！？".contains($0) } ?? false
  }

  /// Without `[1][2]` at its end.
  private static func withoutNoteMarks(_ text: some StringProtocol) -> Substring {
    var rest = Substring(text)
    while rest.utf8.last == UInt8(ascii: "]"), let open = rest.utf8.suffix(5).lastIndex(of: UInt8(ascii: "[")),
      case let mark = rest.utf8[open...].dropFirst().dropLast(), !mark.isEmpty, mark.allSatisfy({ 0x30...0x39 ~= $0 })
    { rest = rest[..<open] }
    return rest
  }

  /// What stands before a short bracket at the end, where that is a sentence's length.
  private static func withoutSignature(_ text: String) -> Substring? {
    guard text.utf8.last == UInt8(ascii: ")"),
      let open = text.utf8.suffix(longestSignature).lastIndex(of: UInt8(ascii: "("))
    else { return nil }
    let before = text[..<open]
    return before.utf8.last == 0x20 && before.split(separator: " ", maxSplits: 4).count > 4 ? before : nil
  }

  /// In bytes, brackets included.
  private static let longestSignature = 24
}

extension ImportedArticle {
  /// Whether it is more than a few words: in a script without blanks between them, as many signs.
  static func isLong(_ text: String) -> Bool {
    let count = text.split(separator: " ").count
    return count > 3 || text.utf8.count > 30 * count && text.unicodeScalars.contains { $0.value >= 0x2E80 }
  }
}

extension StringProtocol {
  var trimmingBlanks: String { String(String(self).trimmed { $0.isWhitespace }) }
}
