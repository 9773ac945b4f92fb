import Diagnostics
import Linking
import Markup
import Model

struct SingleBracketsRule: DocumentRule {
  let id = "single-brackets"
  let summary = "A name that is to be a link stands in two brackets."
  let explanation = """
    In one pair of brackets, or in others than square ones, a name is shown with them, and leads nowhere. Write two pairs, or put a backslash before the \
    first bracket where they are part of a quotation: \\[Ada Example].
    """
  let example = RuleExample(bad: "Then [Ada Example] came.", good: "Then [[Ada Example]] came.")
  let severity = Diagnostic.Severity.warning
  let ground = RuleGround.itself

  /// How long a name may be: bytes.
  private static let longest = BracketedNames.longest

  func findings(on document: Document, in dossier: Dossier) -> [Finding] {
    let body = document.body
    guard !document.isVaultNote, Self.mayHoldSingleBrackets(document.source, in: body) else { return [] }
    let text = TextLines(of: document)
    let addresses = text.lines.flatMap { namesAsAddresses(in: text.bytes[$0]) }.compactMap { link -> Finding? in
      let (words, name) = (text.text(link.words), text.text(link.name))
      guard case .one(let id) = dossier.names[name], dossier.isPublished(id) else { return nil }
      let range = link.words.lowerBound - 1..<link.name.upperBound + 1
      return Finding("“\(name)” is a name, and between round brackets an address belongs", at: document.location(range))
        .writing(words == name ? "[[\(name)]]" : "[[\(name)|\(words)]]")
    }
    let names = BracketedNames(in: text)
    let defined = Self.labels(definedIn: text)
    return addresses
      + text.lines.flatMap(names.places).compactMap { place -> Finding? in
        let name = text.text(place.name).trimmed
        guard case .one(let id) = dossier.names[name], dossier.isPublished(id), !defined.contains(name.lowercased()),
          place.isOdd || name.contains(" ") || isWritten(name, dossier[id]) && !isQuoted(place.whole, in: text)
        else { return nil }
        let label = place.label.map { "|" + text.text($0).trimmed } ?? ""
        return Finding(
          text.bytes[place.whole.lowerBound] == UInt8(ascii: "[") && !place.isOdd
            ? "“\(name)” stands in one pair of brackets, and is no link"
            : "“\(name)” stands in other brackets than a link has, and is none", at: document.location(place.whole)
        ).writing("[[\(name)\(label)]]")
      }
  }

  /// Whether one word is a name as it is written, and no slug: `[log]` may be many things.
  private func isWritten(_ name: String, _ document: Document) -> Bool {
    guard name.unicodeScalars.first?.properties.isUppercase == true else { return false }
    return ([document.title] + document.header.aliases.map(\.value)).contains(name)
  }

  /// Whether a quotation is open where a bracket begins: one word there may be a remark of whoever quotes.
  private func isQuoted(_ place: Range<Int>, in text: TextLines) -> Bool {
    var start = place.lowerBound
    while start > 0, text.bytes[start - 1] != 0x0A, place.lowerBound - start < 2000 { start -= 1 }
    let before = text.text(start..<place.lowerBound)
    if before.unicodeScalars.count(where: { $0 == "\"" }) % 2 == 1 { return true }
    guard let last = before.unicodeScalars.last(where: { "“”„«»‘’".unicodeScalars.contains($0) }) else { return false }
    return "“„«»‘".unicodeScalars.contains(last)
  }

  /// The words that `[words]: address` makes links of wherever they stand in brackets, in lower case.
  private static func labels(definedIn text: TextLines) -> Set<String> {
    var labels: Set<String> = []
    for line in text.lines {
      guard let opening = text.bytes[line].firstIndex(where: { $0 != 0x20 }), text.bytes[opening] == UInt8(ascii: "["),
        let closing = text.bytes[opening..<line.upperBound].firstIndex(of: UInt8(ascii: "]")),
        closing + 1 < line.upperBound, text.bytes[closing + 1] == UInt8(ascii: ":")
      else { continue }
      labels.insert(text.text(opening + 1..<closing).trimmed.lowercased())
    }
    return labels
  }

  /// Whether a bracket opens with no other after it, or others are there: most texts have links alone.
  private static func mayHoldSingleBrackets(_ source: SourceFile, in body: Range<Int>) -> Bool {
    let bracket = UInt8(ascii: "[")
    return source.bytes.withUnsafeBufferPointer { bytes in
      guard let start = bytes.baseAddress else { return false }
      for other in [UInt8(ascii: "{"), UInt8(ascii: "("), 0xE3] {
        var index = body.lowerBound
        while let next = ByteScan.first(other, start + index, count: body.upperBound - index) {
          index += next + 1
          guard index < body.upperBound else { break }
          if other == 0xE3 ? bytes[index] == 0x80 : bytes[index] == other { return true }
        }
      }
      var index = body.lowerBound
      while let next = ByteScan.first(bracket, start + index, count: body.upperBound - index) {
        index += next + 2
        guard index <= body.upperBound, bytes[index - 1] == bracket else { return true }
      }
      return false
    }
  }

  /// `[words](a name)`: with a blank in it, it is no address, and neither a link nor anything else.
  private func namesAsAddresses(in line: ArraySlice<UInt8>) -> [(words: Range<Int>, name: Range<Int>)] {
    var found: [(words: Range<Int>, name: Range<Int>)] = []
    var opening: Int?
    var index = line.startIndex
    while index < line.endIndex {
      defer { index += 1 }
      if line[index] == UInt8(ascii: "[") { opening = index + 1 }
      guard line[index] == UInt8(ascii: "]"), let start = opening else { continue }
      opening = nil
      guard index > start, index + 2 < line.endIndex, line[index + 1] == UInt8(ascii: "(") else { continue }
      let address = line[(index + 2)...].prefix(Self.longest).prefix { $0 != UInt8(ascii: ")") }
      guard address.endIndex < line.endIndex, line[address.endIndex] == UInt8(ascii: ")"), address.contains(0x20),
        !address.contains(where: { "./<\"[|".utf8.contains($0) })
      else { continue }
      found.append((start..<index, address.startIndex..<address.endIndex))
    }
    return found
  }
}

extension String {
  fileprivate var trimmed: String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}
