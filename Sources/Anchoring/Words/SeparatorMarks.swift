import Basics

/// What normalising makes alike and boundaries tell apart: dashes that join nothing, and spaces that do not break.
struct SeparatorMarks: Sendable {
  /// Offsets of the `-` that was a dash as wide as an m, or a bar; ascending.
  private(set) var wideDashes: [Int32] = []
  /// Offsets of the ` ` that was one single space without a break: no-break, thin, or of a figure's width; ascending.
  private(set) var noBreakSpaces: [Int32] = []

  func isWide(_ offset: Int) -> Bool { Self.contains(wideDashes, offset) }

  func isNoBreak(_ offset: Int) -> Bool { Self.contains(noBreakSpaces, offset) }

  mutating func note(_ scalar: Unicode.Scalar, at offset: Int) {
    switch scalar.value {
    case 0x2014, 0x2015, 0xFE58: wideDashes.append(Int32(offset))
    case 0x00A0, 0x2007, 0x2008, 0x2009, 0x202F: noBreakSpaces.append(Int32(offset))
    default: break
    }
  }

  private static func contains(_ offsets: [Int32], _ offset: Int) -> Bool {
    let index = offsets.endOfPrefix { $0 < offset }
    return index < offsets.count && offsets[index] == offset
  }
}
