import Diagnostics

/// The copies that sources name, by the names of their files: what lies elsewhere and is called so is one of them.
struct NamedCaptures {
  /// The path of a source that names it.
  private var sources: [String: String] = [:]

  init(in files: [ContentFile]) {
    for file in files where file.role == .source {
      let head = Array(file.source.bytes.prefix(FrontMatterSplitter.limit))
      guard let key = head.firstRange(of: "\ncapture:".utf8) else { continue }
      let line = head[key.upperBound...].prefix { $0 != 0x0A && $0 != 0x0D }
      let name = String(decoding: line, as: UTF8.self).trimmed.filter { $0 != "\"" && $0 != "'" }
      if !name.isEmpty { sources[name] = sources[name] ?? file.source.path }
    }
  }

  /// The source that names a file which lies somewhere else than among the captures.
  func source(naming path: String) -> String? {
    let name = path.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(path[path.utf8.index(after: $0)...]) } ?? path
    return sources[name]
  }

  func misplaced(_ path: String, of source: String, at location: SourceLocation, prefix: String) -> Diagnostic {
    let name = path.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(path[path.utf8.index(after: $0)...]) } ?? path
    return .error(
      "misplaced-file", "this is the capture that \(source) names, and captures lie in captures/", at: location,
      fix: "move it to \(prefix)captures/\(name)")
  }
}
