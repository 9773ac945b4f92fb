/// Text with `«…»` around words that a diagnostic must point at.
public struct MarkedText: Sendable {
  /// Without the marks.
  public let text: String
  /// Where the marked words are, as UTF-8 offsets.
  public let ranges: [Range<Int>]

  public var bytes: [UInt8] { Array(text.utf8) }
  /// Of the only marked words; nil where there are none.
  public var range: Range<Int>? { ranges.last }

  public init(_ marked: String) {
    var text = String.UnicodeScalarView()
    var (length, start) = (0, 0)
    var ranges: [Range<Int>] = []
    for scalar in marked.unicodeScalars {
      switch scalar {
      case "«": start = length
      case "»": ranges.append(start..<length)
      default:
        text.append(scalar)
        length += UTF8.width(scalar)
      }
    }
    (self.text, self.ranges) = (String(text), ranges)
  }
}
