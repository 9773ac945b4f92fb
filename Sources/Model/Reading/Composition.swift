/// Canonical composition of what file systems decompose: letters with accents, kana with marks, Hangul syllables.
///
/// The standard library compares characters by canonical equivalence but has no public normalization. A dictionary of
/// the precomposed characters does the rest: a decomposed one finds its equal there.
enum Composition {
  static func compose(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: mayCompose) else { return text }
    var out = ""
    for character in text {
      if character.unicodeScalars.count > 1, let scalar = composed[character] {
        out.unicodeScalars.append(scalar)
      } else {
        out.append(character)
      }
    }
    return out
  }

  private static func mayCompose(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.canonicalCombiningClass != .notReordered || 0x1161...0x11FF ~= scalar.value
  }

  private static let composed: [Character: Unicode.Scalar] = {
    var composed: [Character: Unicode.Scalar] = [:]
    let blocks: [ClosedRange<UInt32>] = [
      0xC0...0x24F, 0x386...0x3CE, 0x400...0x4F9, 0x1E00...0x1FFC, 0x3041...0x30FE, 0xAC00...0xD7A3,
    ]
    for value in blocks.joined() {
      guard let scalar = Unicode.Scalar(value), !scalar.properties.isFullCompositionExclusion else { continue }
      composed[Character(scalar)] = scalar
    }
    return composed
  }()
}
