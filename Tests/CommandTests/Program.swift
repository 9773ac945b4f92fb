import Foundation
import Testing

/// The built program, run as its users run it.
enum Program {
  /// Beside the bundle that these tests are in; else where a debug build puts it.
  static let path: String? = {
    let bundle = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
    let checkout = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    return [bundle.appendingPathComponent("dossier"), checkout.appendingPathComponent(".build/debug/dossier")]
      .map(\.path).first(where: FileManager.default.isExecutableFile)
  }()

  /// In the place of the cache folder of whoever runs the tests.
  static let cache = FileManager.default.temporaryDirectory.path + "/dossier-tests-cache"

  static var isBuilt: Bool { path != nil }

  struct Run {
    var status: Int32
    var output: String
    var errors: String
  }

  static func run(_ arguments: [String], in folder: String, input: String = "") throws -> Run {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: try #require(path))
    process.arguments = arguments
    process.currentDirectoryURL = URL(fileURLWithPath: folder)
    process.environment = ProcessInfo.processInfo.environment.merging([
      "XDG_CACHE_HOME": cache, "XDG_STATE_HOME": folder + "/.state", "HOME": folder + "/.home",
    ]) { _, own in own }
    // Files, not pipes: a pipe that nobody empties stops the program.
    let scratch = FileManager.default.temporaryDirectory.appendingPathComponent("dossier-run-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: scratch, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: scratch) }
    let files = ["input", "output", "errors"].map { scratch.appendingPathComponent($0) }
    for file in files { try Data((file.lastPathComponent == "input" ? input : "").utf8).write(to: file) }
    process.standardInput = try FileHandle(forReadingFrom: files[0])
    process.standardOutput = try FileHandle(forWritingTo: files[1])
    process.standardError = try FileHandle(forWritingTo: files[2])
    try process.run()
    process.waitUntilExit()
    return Run(
      status: process.terminationStatus, output: try String(contentsOf: files[1], encoding: .utf8),
      errors: try String(contentsOf: files[2], encoding: .utf8))
  }
}

/// A site in a temporary folder, gone with its value.
final class SiteFolder: Sendable {
  let path: String

  init(_ files: [String: String] = [:]) throws {
    let url = FileManager.default.temporaryDirectory.appendingPathComponent("dossier-site-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    path = url.path
    for (name, text) in files { try write(name, text) }
  }

  /// A copy of the real dossier's content.
  static func realDossier() throws -> SiteFolder {
    let site = try SiteFolder()
    let checkout = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    try FileManager.default.copyItem(
      at: checkout.appendingPathComponent("Content"), to: URL(fileURLWithPath: site.path + "/Content"))
    return site
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func run(_ arguments: String..., input: String = "") throws -> Program.Run {
    try Program.run(arguments, in: path, input: input)
  }

  func read(_ name: String) -> String? {
    FileManager.default.contents(atPath: path + "/" + name).map { String(decoding: $0, as: UTF8.self) }
  }

  func write(_ name: String, _ text: String) throws {
    let url = URL(fileURLWithPath: path + "/" + name)
    try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
  }

  /// Every file below a folder with its bytes.
  func look(at folder: String) -> [String: Data] {
    var files: [String: Data] = [:]
    let root = path + "/" + folder
    for case let name as String in FileManager.default.enumerator(atPath: root) ?? .init() {
      files[name] = FileManager.default.contents(atPath: root + "/" + name)
    }
    return files
  }
}
