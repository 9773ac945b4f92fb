import Diagnostics
import Linking
import Markup
import Model

struct SingleBracketsRule: DocumentRule {
  let id = "single-brackets"
  let summary = "A name that is to be a link stands in two brackets."
  let explanation = """
    In one pair of brackets a name is shown with them, and leads nowhere. Write two pairs, or put a backslash before the \
    first bracket where they are part of a quotation: \\[Ada Example].
    """
  let example = RuleExample(bad: "Then [Ada Example] came.", good: "Then [[Ada Example]] came.")
  let severity = Diagnostic.Severity.warning
  let ground = RuleGround.itself

  /// How long a name may be: bytes.
  private static let longest = 120

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
    return addresses
      + text.lines.flatMap { names(in: text.bytes[$0]) }.compactMap { place -> Finding? in
        let name = text.text(place)
        // One word may be a remark of whoever quotes.
        guard name.contains(" "), case .one(let id) = dossier.names[name], dossier.isPublished(id) else { return nil }
        let range = place.lowerBound - 1..<place.upperBound + 1
        return Finding("“\(name)” stands in one pair of brackets, and is no link", at: document.location(range))
          .writing("[[\(name)]]")
      }
  }

  /// Whether a bracket opens with no other after it: most texts have links alone.
  private static func mayHoldSingleBrackets(_ source: SourceFile, in body: Range<Int>) -> Bool {
    let bracket = UInt8(ascii: "[")
    return source.bytes.withUnsafeBufferPointer { bytes in
      guard let start = bytes.baseAddress else { return false }
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

  /// What stands in one pair of brackets, with no address after it.
  private func names(in line: ArraySlice<UInt8>) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var opening: Int?
    for index in line.indices {
      switch line[index] {
      case UInt8(ascii: "["):
        let last = index > line.startIndex ? line[index - 1] : 0
        let isDouble =
          "[]!\\^".utf8.contains(last) || (index + 1 < line.endIndex && line[index + 1] == UInt8(ascii: "["))
        opening = isDouble ? nil : index + 1
      case UInt8(ascii: "]"):
        let next = index + 1 < line.endIndex ? line[index + 1] : 0
        // `[words] (address)` is almost another link.
        let isParted =
          next == 0x20 && index + 2 < line.endIndex && line[index + 2] == UInt8(ascii: "(")
          || line[(index + 1)...].starts(with: "（".utf8)
        if let start = opening, index > start, index - start <= Self.longest, !isParted, !"]([:".utf8.contains(next) {
          found.append(start..<index)
        }
        opening = nil
      default: break
      }
    }
    return found
  }
}
