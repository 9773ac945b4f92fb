/// Unicode Normalization Form C, without Foundation.
///
/// The standard library normalises whenever it compares strings, but gives the result away only through
/// `String._nfcCodeUnits`: exported, part of the stable interface since Swift 5, and underscored because its name was
/// never settled. The alternatives are worse. `@_spi(_Unicode)`'s iterators are not for others to use. `String.==` can
/// compare but not tell where a match lies, and works on grapheme clusters. Composing ourselves needs tables that go
/// out of date against the ones `==` uses. So this file, and no other, calls it; a test compares it with Foundation's
/// for every scalar.
///
/// Where each part must be mapped back, it is called for one segment at a time: a scalar, and those after it that can compose with it or be reordered
/// (`ScalarClass.isExtending` in Anchoring). Canonical normalisation never reaches across such a segment's ends, so the segments'
/// forms joined are the text's form, and each can be mapped back on its own.
///
/// The library has one error, which a test found: three Tibetan vowel signs are not marks to be reordered themselves, but
/// made of two that are, and it does not reorder those. They are taken apart before they reach it.
public enum CanonicalComposition {
  /// The text in Normalization Form C.
  public static func nfc(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return text }
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { append(scalar, to: &scalars) }
    return String(decoding: nfc(scalars), as: UTF8.self)
  }

  /// The segment's UTF-8 in Normalization Form C.
  public static func nfc(_ segment: String.UnicodeScalarView) -> [UInt8] {
    String(segment)._nfcCodeUnits
  }

  /// Appends a scalar to a segment.
  public static func append(_ scalar: Unicode.Scalar, to segment: inout String.UnicodeScalarView) {
    switch scalar.value {
    case 0x0F73: segment.append(contentsOf: "\u{0F71}\u{0F72}".unicodeScalars)
    case 0x0F75: segment.append(contentsOf: "\u{0F71}\u{0F74}".unicodeScalars)
    case 0x0F81: segment.append(contentsOf: "\u{0F71}\u{0F80}".unicodeScalars)
    default: segment.append(scalar)
    }
  }
}
