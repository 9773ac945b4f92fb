/// Names in other brackets than a link's: `[Ada Example]`, `[ada|her]`, `[Ada Example][]`, `[Ada Example]]`, `((Ada Example))`,
/// `{{Ada Example}}`, `【Ada Example】`. Whether they are names is asked elsewhere.
struct BracketedNames {
  struct Place {
    /// With the brackets.
    var whole: Range<Int>
    var name: Range<Int>
    var label: Range<Int>?
    /// Whether these are brackets that nothing but a link is written with.
    var isOdd = false
  }

  /// How long a name may be: bytes.
  static let longest = 120

  private let bytes: [UInt8]

  init(in text: TextLines) { bytes = text.bytes }

  /// In the order in which they stand.
  func places(in line: Range<Int>) -> [Place] {
    var found: [Place] = []
    var opening: Int?
    var index = line.lowerBound
    // Cells are parted by bars.
    let isRow = bytes[line].first { $0 != 0x20 } == UInt8(ascii: "|")
    while index < line.upperBound {
      if let place = doubled(at: index, before: line.upperBound) {
        found.append(place)
        (opening, index) = (nil, place.whole.upperBound)
        continue
      }
      switch bytes[index] {
      case UInt8(ascii: "["):
        let last = index > line.lowerBound ? bytes[index - 1] : 0
        let isDouble =
          "[]!\\^".utf8.contains(last) || (index + 1 < line.upperBound && bytes[index + 1] == UInt8(ascii: "["))
        opening = isDouble ? nil : index + 1
      case UInt8(ascii: "]"):
        if let start = opening, let place = single(from: start, to: index, before: line.upperBound, isRow) {
          found.append(place)
          index = place.whole.upperBound - 1
        }
        opening = nil
      default: break
      }
      index += 1
    }
    return found
  }

  private func single(from start: Int, to closing: Int, before end: Int, _ isRow: Bool) -> Place? {
    guard closing > start, closing - start <= Self.longest else { return nil }
    let next = closing + 1 < end ? bytes[closing + 1] : 0
    let afterNext = closing + 2 < end ? bytes[closing + 2] : 0
    var place = Place(whole: start - 1..<closing + 1, name: start..<closing)
    switch next {
    case UInt8(ascii: "("), UInt8(ascii: ":"): return nil
    case UInt8(ascii: "["):
      guard afterNext == UInt8(ascii: "]") else { return nil }
      place.whole = start - 1..<closing + 3
    case UInt8(ascii: "]"):
      guard afterNext != UInt8(ascii: "("), afterNext != UInt8(ascii: "]") else { return nil }
      place.whole = start - 1..<closing + 2
      place.isOdd = true
    // `[words] (address)` is almost another link.
    case 0x20 where afterNext == UInt8(ascii: "("): return nil
    default: if bytes[(closing + 1)..<end].starts(with: "（".utf8) { return nil }
    }
    if let bar = bytes[start..<closing].firstIndex(of: UInt8(ascii: "|")) {
      guard !isRow, bar > start, bar + 1 < closing else { return nil }
      (place.name, place.label, place.isOdd) = (start..<bar, bar + 1..<closing, true)
    }
    return place
  }

  /// `((name))`, `{{name}}`, `【name】`, `【【name】】`.
  private func doubled(at start: Int, before end: Int) -> Place? {
    let brackets: (StaticString, StaticString)
    switch bytes[start] {
    case UInt8(ascii: "("): brackets = ("((", "))")
    case UInt8(ascii: "{"): brackets = ("{{", "}}")
    case 0xE3: brackets = begins("【【", at: start, before: end) ? ("【【", "】】") : ("【", "】")
    default: return nil
    }
    guard begins(brackets.0, at: start, before: end) else { return nil }
    let name = start + brackets.0.utf8CodeUnitCount
    let closing = bytes[name..<min(end, name + Self.longest)].firstIndex(of: brackets.1.utf8First)
    guard let closing, closing > name, begins(brackets.1, at: closing, before: end) else { return nil }
    return Place(whole: start..<closing + brackets.1.utf8CodeUnitCount, name: name..<closing, isOdd: true)
  }

  private func begins(_ signs: StaticString, at start: Int, before end: Int) -> Bool {
    signs.withUTF8Buffer { bytes[start..<end].starts(with: $0) }
  }
}

extension StaticString {
  fileprivate var utf8First: UInt8 { withUTF8Buffer { $0.first ?? 0 } }
}
