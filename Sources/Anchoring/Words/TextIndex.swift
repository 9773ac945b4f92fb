/// Texts of a list by their first bytes, so that all of them are looked for at once: of some lists there are hundreds.
public struct TextIndex: Sendable {
  /// By the first two bytes; of what has but one by that and zero.
  private let texts: [UInt16: [[UInt8]]]
  /// By byte: whether one of them begins with it. Of short lists few do.
  private let firsts: [Bool]

  /// - Parameter texts: what is empty stands nowhere.
  public init(_ texts: some Sequence<String>) {
    self.texts = Dictionary(grouping: texts.lazy.filter { !$0.isEmpty }.map { Array($0.utf8) }) {
      Self.key($0[0], $0.count > 1 ? $0[1] : 0)
    }
    var firsts = [Bool](repeating: false, count: 256)
    for key in self.texts.keys { firsts[Int(key >> 8)] = true }
    self.firsts = firsts
  }

  private static func key(_ first: UInt8, _ second: UInt8) -> UInt16 { UInt16(first) << 8 | UInt16(second) }

  /// Whether one of them stands anywhere in a text.
  public func stands(in text: [UInt8]) -> Bool {
    text.indices.contains { start in firsts[Int(text[start])] && begins(text, at: start) { _ in true } }
  }

  /// Whether a text begins with one of them, and a condition holds for that.
  func begins(_ text: [UInt8], at start: Int = 0, where condition: ([UInt8]) -> Bool) -> Bool {
    func has(_ key: UInt16) -> Bool {
      texts[key]?.contains { text[start...].starts(with: $0) && condition($0) } == true
    }
    guard start < text.count, firsts[Int(text[start])] else { return false }
    return start + 1 < text.count && has(Self.key(text[start], text[start + 1])) || has(Self.key(text[start], 0))
  }
}
