import Testing

@testable import Linking

@Suite("NameTable: folded names by their bytes")
struct NameTableTests {
  private func bytes<Result>(_ name: String, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    Array(name.utf8).withUnsafeBufferPointer(body)
  }

  /// Names of all lengths around that up to which a name is in its slot, and some that differ at one end only.
  private static let names =
    (0..<40).map { String(repeating: "n", count: $0) } + (0..<500).map { "e\($0)" } + (0..<500).map { "entity \($0)" }
    + (0..<200).map { "\($0) the entity of this number" } + ["a\0", "a\0\0", "\0a", "aaaaaaa", "aaaaaaaa", "aaaaaaaaa"]

  @Test("Holds what was put into it, whether room was made for it or not", arguments: [0, 10, 2000])
  func holds(capacity: Int) {
    let table = NameTable(capacity: capacity, bytes: capacity * 8)
    for (index, name) in Self.names.enumerated() {
      #expect(bytes(name) { table.insert($0, ifAbsent: Int32(index)) } == Int32(index))
    }
    for (index, name) in Self.names.enumerated() {
      // The empty name is never added.
      #expect(bytes(name) { table.reader[$0] } == (name.isEmpty ? nil : Int32(index)), "\(name)")
      #expect(bytes(name) { table.insert($0, ifAbsent: -7) } == (name.isEmpty ? -7 : Int32(index)))
      bytes(name) { table.reader.fetchAhead($0) }
    }
  }

  @Test(
    "Knows no other name", arguments: ["", "e", "e500", "entity", "entity 500", "b", "aaaaaaab", "aaaaaaaaaa", "\0"])
  func others(name: String) {
    let table = NameTable(capacity: 4, bytes: 0)
    for (index, known) in Self.names.enumerated() {
      _ = bytes(known) { table.insert($0, ifAbsent: Int32(index)) }
    }
    #expect(bytes(name) { table.reader[$0] } == nil)
  }

  @Test("Has exact room for its keys")
  func room() {
    #expect(NameTable.bytes(for: 8) == 0)
    #expect(NameTable.bytes(for: 9) == 13)
  }
}
