import Foundation
import Testing

/// The checkout that these tests were built from.
enum Checkout {
  static let folder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  static var isGit: Bool {
    FileManager.default.fileExists(atPath: folder.appendingPathComponent(".git").path)
  }

  static func text(_ path: String) throws -> String {
    try String(contentsOf: folder.appendingPathComponent(path), encoding: .utf8)
  }

  static func exists(_ path: String) -> Bool {
    FileManager.default.fileExists(atPath: folder.appendingPathComponent(path).path)
  }

  /// Paths of the files below some folders, from the checkout, by the way their names end; sorted.
  static func files(in folders: [String], endingIn endings: [String]) -> [String] {
    folders.flatMap { name -> [String] in
      let root = folder.appendingPathComponent(name).path
      let paths = FileManager.default.enumerator(atPath: root)?.compactMap { $0 as? String } ?? []
      return paths.filter { path in endings.contains { path.hasSuffix($0) } }.map { "\(name)/\($0)" }
    }.sorted()
  }

  /// The Swift files of what is shipped, which plugins of the build are not.
  static let sources = files(in: ["Sources", "Templates"], endingIn: [".swift"])
    .filter { !$0.hasPrefix("Sources/EmbedFiles/") }

  /// The target that a path of ``sources`` belongs to.
  static func target(of path: String) -> String {
    let parts = path.split(separator: "/")
    return parts[0] == "Templates" ? "Templates" : String(parts[1])
  }

  /// What a command in the checkout prints.
  static func output(of command: [String]) throws -> Data {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = command
    process.currentDirectoryURL = folder
    let (output, errors) = (Pipe(), FileManager.default.temporaryDirectory.appendingPathComponent("\(UUID()).txt"))
    _ = FileManager.default.createFile(atPath: errors.path, contents: nil)
    defer { try? FileManager.default.removeItem(at: errors) }
    process.standardOutput = output
    process.standardError = try FileHandle(forWritingTo: errors)
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    let message = (try? String(contentsOf: errors, encoding: .utf8)) ?? ""
    try #require(process.terminationStatus == 0, "\(command.joined(separator: " ")): \(message)")
    return data
  }
}

/// A file of Swift by lines, its comments left out, so that a rule may be spoken of.
struct Code {
  /// All of ``Checkout/sources``, read once.
  static let sources = Result { try Checkout.sources.map(Code.init) }

  var path: String
  var lines: [(number: Int, text: Substring)]

  init(_ path: String) throws {
    self.path = path
    lines = try Checkout.text(path).split(separator: "\n", omittingEmptySubsequences: false).enumerated()
      .map { (number: $0.offset + 1, text: Code.withoutComment($0.element)) }
  }

  /// A `//` after a colon is an address's.
  static func withoutComment(_ line: Substring) -> Substring {
    let (slash, colon) = (UInt8(ascii: "/"), UInt8(ascii: ":"))
    let bytes = line.utf8
    guard
      let start = zip(bytes.indices, zip(bytes, bytes.dropFirst())).first(where: { index, pair in
        pair == (slash, slash) && (index == bytes.startIndex || bytes[bytes.index(before: index)] != colon)
      })
    else { return line }
    return line[..<start.0]
  }

  /// `path:line: text` for each line in which the pattern is found.
  func matches(_ pattern: Regex<Substring>) -> [String] {
    lines.filter { $0.text.firstMatch(of: pattern) != nil }.map { "\(path):\($0.number): \($0.text)" }
  }

  /// The modules that the file imports.
  var imports: [String] {
    lines.filter { $0.text.contains("import ") }.compactMap { line in
      line.text.firstMatch(
        of:
          /^\s*(?:@\w+(?:\(\w+\))?\s+)*(?:(?:package|public|internal|private|fileprivate)\s+)?import\s+(?:(?:struct|class|enum|protocol|func|var|let|typealias)\s+)?(\w+)/
      ).map { String($0.1) }
    }
  }
}
