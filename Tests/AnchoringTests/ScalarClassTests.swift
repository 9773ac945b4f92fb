import Foundation
import Testing

@testable import Anchoring

@Suite struct ScalarClassTests {
  static func isInvisible(_ scalar: Unicode.Scalar) -> Bool { ScalarClass.isInvisible(scalar) }

  static func isChanged(_ scalar: Unicode.Scalar) -> Bool {
    ScalarClass.isInvisible(scalar) || ScalarClass.folded(scalar) != scalar
  }

  /// The ranges written down by hand hold nothing that the slow path would change.
  @Test func plainScalarsAreLeftAlone() {
    for value in 0...0xFFFF as ClosedRange<UInt32> where ScalarClass.isPlain(value) {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let isLeftAlone =
        Array(String(scalar).precomposedStringWithCanonicalMapping.utf8) == Array(String(scalar).utf8)
        && !ScalarClass.isSpace(scalar) && !Self.isChanged(scalar) && !scalar.properties.isGraphemeExtend
        && scalar.properties.canonicalCombiningClass == .notReordered
      #expect(isLeftAlone, "U+\(String(value, radix: 16))")
    }
  }

  /// Nothing reorders or composes with what stands before it but the scalars that extend a segment.
  @Test func segmentsBeginWhereCompositionDoes() {
    for value in 0...0x3FFFF as ClosedRange<UInt32> {
      guard let scalar = Unicode.Scalar(value), !ScalarClass.isExtending(scalar) else { continue }
      #expect(scalar.properties.canonicalCombiningClass == .notReordered, "U+\(String(value, radix: 16))")
    }
  }

  @Test func wordsAreLettersAndDigits() {
    for scalar in "aZ0éяا東ー한٣".unicodeScalars { #expect(ScalarClass.isWord(scalar)) }
    for scalar in " -.,'’“”—«»€§👍。".unicodeScalars { #expect(!ScalarClass.isWord(scalar)) }
  }
}
