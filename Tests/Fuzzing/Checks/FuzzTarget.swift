/// What may be given any bytes at all, and what must hold of it whatever they are.
package struct FuzzTarget: Sendable {
  /// Also of the folders of its seeds and findings.
  package let name: String
  /// What does not hold of these bytes, for people; empty where all does.
  package let check: @Sendable ([UInt8]) -> [String]

  package static let all = [
    FuzzTarget(name: "front-matter", check: FrontMatterCheck.check),
    FuzzTarget(name: "markdown", check: MarkdownCheck.check),
    FuzzTarget(name: "edtf", check: EDTFCheck.check),
    FuzzTarget(name: "anchoring", check: AnchoringCheck.check),
  ]
}

/// What was found not to hold.
struct Complaints {
  private(set) var list: [String] = []

  mutating func expect(_ holds: Bool, _ rule: @autoclosure () -> String) {
    if !holds { list.append(rule()) }
  }

  /// A range lies within a count of bytes.
  mutating func expect(_ range: Range<Int>, within count: Int, _ what: @autoclosure () -> String) {
    if range.lowerBound < 0 || range.upperBound > count { list.append("\(what()): \(range) of \(count)") }
  }

  /// Bytes are whole characters of UTF-8.
  mutating func expectText(_ bytes: some Sequence<UInt8>, _ what: @autoclosure () -> String) {
    if !Self.isText(bytes) { list.append("\(what()) is not UTF-8") }
  }

  static func isText(_ bytes: some Sequence<UInt8>) -> Bool {
    do throws(UTF8.ValidationError) {
      _ = try UTF8Span(validating: Array(bytes).span)
      return true
    } catch {
      return false
    }
  }
}
