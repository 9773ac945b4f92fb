/// The signs of notes that are copied with a text, `took[1]`, `took[note 1]`, `took[citation needed]`: no part of the sentence.
enum NoteSigns {
  /// The text without them; nil where there are none.
  static func removed(from text: [UInt8]) -> [UInt8]? {
    var out: [UInt8] = []
    var (start, index) = (0, 0)
    while let open = text[index...].firstIndex(of: UInt8(ascii: "[")) {
      index = open + 1
      guard open > 0, text[open - 1] > 0x20, let end = end(ofSignAt: open, in: text) else { continue }
      if out.isEmpty { out.reserveCapacity(text.count) }
      out += text[start..<open]
      (start, index) = (end, end)
    }
    return start == 0 ? nil : out + text[start...]
  }

  private static func end(ofSignAt open: Int, in text: [UInt8]) -> Int? {
    let rest = text[(open + 1)...].prefix(longest)
    guard let close = rest.firstIndex(of: UInt8(ascii: "]")) else { return nil }
    let sign = rest[..<close]
    let words = String(decoding: sign, as: UTF8.self).lowercased()
    func isNumber(_ word: some StringProtocol) -> Bool {
      (1...3).contains(word.utf8.count) && word.utf8.allSatisfy { $0 &- 0x30 < 10 }
    }
    let parts = words.split(separator: " ")
    let isNote =
      isNumber(words) || phrases.contains(words)
      || parts.count == 2 && kinds.contains(String(parts[0])) && isNumber(parts[1])
    return isNote ? close + 1 : nil
  }

  private static let longest = 32
  private static let kinds: Set = ["note", "nb", "n", "anm.", "anmerkung", "fn", "footnote", "ref"]
  private static let phrases: Set = [
    "citation needed", "better source needed", "clarification needed", "who?", "when?", "according to whom?",
    "dubious – discuss",
    "verification needed", "failed verification", "quellenbeleg fehlt", "réf. nécessaire", "cita requerida",
  ]
}
