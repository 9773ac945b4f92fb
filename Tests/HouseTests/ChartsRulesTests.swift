import Testing

@Suite("Pictures come out the same on any machine")
struct ChartsRulesTests {
  private static func code() throws -> [Code] {
    try Code.sources.get().filter { Checkout.target(of: $0.path) == "Charts" }
  }

  @Test("No function of the C library, whose last bits differ, and nothing fused")
  func mathematics() throws {
    #expect(try !Self.code().isEmpty)
    let banned =
      #/\b(?:sin|cos|tan|asin|acos|atan|atan2|sinh|cosh|tanh|exp|exp2|expm1|log|log2|log10|log1p|pow|cbrt|hypot|fma|addingProduct|addProduct)\s*\(|\bimport\s+(?:Glibc|Musl|Darwin|CRT|Foundation|FoundationEssentials)\b/#
    #expect(try Self.code().flatMap { $0.matches(banned) } == [])
  }

  @Test("No order by hash: what is taken from a dictionary or a set is sorted")
  func order() throws {
    let banned = #/\.hashValue\b|\bfor \(?\w+(?:, \w+)?\)? in \w*(?:[sS]et|[dD]ictionary)\b/#
    #expect(try Self.code().flatMap { $0.matches(banned) } == [])
  }
}
