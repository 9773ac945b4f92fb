import Testing

@Suite("Unsafe code stays in a corner")
struct UnsafeCodeTests {
  /// The two targets whose work is bytes, and what lies below them.
  private static let corner: Set = ["Markup", "Markdown", "Parallel", "Diagnostics"]

  @Test("No public signature above Markup and Markdown names an unsafe type")
  func signatures() throws {
    let named = try Code.sources.get().filter { !Self.corner.contains(Checkout.target(of: $0.path)) }.flatMap { code in
      code.publicSignatures.filter { $0.text.contains("Unsafe") }.map { "\(code.path):\($0.number): \($0.text)" }
    }
    #expect(named == [], "take a Span, an array or a file with a range instead")
  }

  @Test(
    "A signature is read to its end, on however many lines it stands",
    arguments: [
      (["  public func a(", "    _ b: UnsafeRawPointer", "  ) -> Int {", "    c()"], true),
      (["  public init(_ a: Int,", "    b: (UnsafePointer<Int>) -> Void) {"], true),
      (["  public var a: Int { UnsafeRawPointer(b).c }"], false),
      (["  public func a()", "    -> UnsafePointer<Int> {"], true),
      (["  public static let a = b", "  private let c: UnsafePointer<Int>"], false),
      (["  func a(_ b: UnsafeRawPointer) {"], false),
    ])
  func endOfSignature(lines: [String], isUnsafe: Bool) throws {
    var code = try Code("Tests/HouseTests/UnsafeCodeTests.swift")
    code.lines = lines.enumerated().map { (number: $0.offset, text: $0.element[...]) }
    #expect(code.publicSignatures.contains { $0.text.contains("Unsafe") } == isUnsafe)
  }

  @Test("At most eight types are handed to other threads unchecked, and each says what makes that safe")
  func unchecked() throws {
    var found: [String] = []
    for path in Checkout.sources {
      let lines = try Checkout.text(path).split(separator: "\n", omittingEmptySubsequences: false)
      for (number, line) in lines.enumerated() where Code.withoutComment(line).contains("@unchecked Sendable") {
        found.append("\(path):\(number + 1)")
        let above = lines[..<number].reversed().prefix { $0.firstMatch(of: #/^\s*(?:///|@)/#) != nil }
        #expect(above.contains { $0.contains("/// - Invariant: ") }, "\(path):\(number + 1): \(line)")
      }
    }
    #expect(found.count <= 8, "\(found)")
  }
}

extension Code {
  /// What is public in the file, each up to its body, on one line.
  fileprivate var publicSignatures: [(number: Int, text: String)] {
    lines.indices.filter { lines[$0].text.firstMatch(of: #/\b(?:public|open)\b/#) != nil }.map { start in
      var text = ""
      var index = start
      repeat {
        text += lines[index].text.drop { $0 == " " } + " "
        index += 1
      } while index < lines.count && Self.goesOn(text, before: lines[index].text)
      return (lines[start].number, String(text.prefix { $0 != "{" }))
    }
  }

  /// Whether a signature does not end with what was read of it.
  private static func goesOn(_ text: String, before next: Substring) -> Bool {
    if text.contains("{") { return false }
    let isOpen = text.utf8.count { $0 == UInt8(ascii: "(") } > text.utf8.count { $0 == UInt8(ascii: ")") }
    return isOpen || next.firstMatch(of: #/^\s*(?:->|where\b|async\b|throws\b|\{)/#) != nil
  }
}
