import Foundation

/// A folder below the system's temporary one, gone with its value.
final class TemporaryFolder: Sendable {
  let path: String

  init() throws {
    let url = FileManager.default.temporaryDirectory.appendingPathComponent("dossier-tests-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    path = url.path
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  func path(_ relative: String) -> String { relative.isEmpty ? path : path + "/" + relative }

  /// Writes a file, with the folders that it lies in.
  func write(_ relative: String, _ text: String) throws {
    let url = URL(fileURLWithPath: path(relative))
    try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
  }

  func write(_ files: [String: String]) throws {
    for (relative, text) in files { try write(relative, text) }
  }

  func makeFolder(_ relative: String) throws {
    try FileManager.default.createDirectory(atPath: path(relative), withIntermediateDirectories: true)
  }

  func link(_ relative: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(atPath: path(relative), withDestinationPath: target)
  }

  func read(_ relative: String) -> String? {
    FileManager.default.contents(atPath: path(relative)).map { String(decoding: $0, as: UTF8.self) }
  }

  func remove(_ relative: String) throws {
    try FileManager.default.removeItem(atPath: path(relative))
  }

  /// Every file below a folder and what is in it; a folder that holds nothing as `name/`, a link as `name@`.
  func look(at relative: String = "") -> [String: String] {
    var found: [String: String] = [:]
    for name in (try? FileManager.default.contentsOfDirectory(atPath: path(relative))) ?? [] {
      let inner = relative.isEmpty ? name : relative + "/" + name
      let type = (try? FileManager.default.attributesOfItem(atPath: path(inner)))?[.type] as? FileAttributeType
      switch type {
      case .typeDirectory?:
        let below = look(at: inner)
        if below.isEmpty { found[name + "/"] = "" }
        for (path, text) in below { found[name + "/" + path] = text }
      case .typeSymbolicLink?: found[name + "@"] = ""
      default: found[name] = read(inner) ?? "(not readable)"
      }
    }
    return found
  }
}
