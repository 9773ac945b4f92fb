import Markup

/// A buffer for XML whose string interpolation escapes, on bytes (XML 1.0, sections 2.2 and 2.4).
struct XMLText: ExpressibleByStringInterpolation, Sendable {
  private(set) var bytes: [UInt8]

  init() {
    bytes = []
  }

  init(stringLiteral text: String) {
    bytes = Array(text.utf8)
  }

  init(stringInterpolation: StringInterpolation) {
    bytes = stringInterpolation.bytes
  }

  static func += (xml: inout XMLText, other: XMLText) {
    xml.bytes += other.bytes
  }

  struct StringInterpolation: StringInterpolationProtocol {
    var bytes: [UInt8] = []

    init(literalCapacity: Int, interpolationCount: Int) {
      bytes.reserveCapacity(literalCapacity + interpolationCount * 32)
    }

    mutating func appendLiteral(_ literal: String) {
      bytes.append(contentsOf: literal.utf8)
    }

    /// Text for an element or for an attribute between either kind of quotation mark.
    mutating func appendInterpolation(_ text: String) {
      var text = text
      text.withUTF8 { text in
        // Feed readers show titles and summaries beside those of others.
        if let shown = BidiControls.shown(text) {
          shown.withUnsafeBufferPointer { XMLText.escape($0, to: &bytes) }
        } else {
          XMLText.escape(text, to: &bytes)
        }
      }
    }

    mutating func appendInterpolation(_ xml: XMLText) {
      bytes += xml.bytes
    }
  }

  /// What no XML may hold, escaped or not, becomes U+FFFD: controls but tab and line ends, U+FFFE and U+FFFF.
  private static func escape(_ text: UnsafeBufferPointer<UInt8>, to out: inout [UInt8]) {
    out.reserveCapacity(out.count + text.count)
    var index = 0
    while index < text.count {
      let byte = text[index]
      switch byte {
      case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""), UInt8(ascii: "'"):
        Escaping.replacement(of: byte).withUTF8Buffer { out += $0 }
      // A parser would make spaces of these in an attribute, and a newline of U+000D in text.
      case 0x09, 0x0A, 0x0D: out += "&#\(byte);".utf8
      case 0..<0x20: out += "\u{FFFD}".utf8
      case 0xEF where index + 2 < text.count && text[index + 1] == 0xBF && text[index + 2] >= 0xBE:
        out += "\u{FFFD}".utf8
        index += 2
      default: out.append(byte)
      }
      index += 1
    }
  }
}
