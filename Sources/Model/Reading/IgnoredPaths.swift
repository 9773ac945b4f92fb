import Diagnostics

/// What the settings leave out of the dossier: folders and files, by their paths from the content folder.
struct IgnoredPaths {
  private let paths: [(parts: [Substring], entry: Located<String>)]
  private let settingsPath: String
  private static let mostLookedFor = 50

  init(_ entries: [Located<String>], of settings: Settings) {
    paths = entries.map { (parts: Self.parts(of: $0.value), entry: $0) }
    settingsPath = settings.source?.path ?? "dossier.yml"
  }

  var isEmpty: Bool { paths.isEmpty }

  /// Names are compared as people read them: disks differ in how they write an accent.
  func contains(_ path: String) -> Bool {
    guard !paths.isEmpty else { return false }
    let parts = Self.parts(of: path)
    return paths.contains { !$0.parts.isEmpty && parts.starts(with: $0.parts) }
  }

  /// What is said of each that leaves nothing out: an error where something there is nearly so called, as it would be
  /// published; else a remark, as a folder that version control leaves out is there on one machine only.
  func unused(among files: [String], in content: String) -> [Diagnostic] {
    guard !paths.isEmpty else { return [] }
    let files = files.map { (path: $0, parts: Self.parts(of: $0)) }
    let unused = paths.filter { path in
      path.parts.isEmpty || !files.contains { $0.parts.starts(with: path.parts) }
    }
    let looseFiles = unused.isEmpty ? [] : files.map { $0.parts.map { Array($0.lowercased().utf8) } }
    return unused.enumerated()
      .map { number, path in
        let location = SourceLocation(path: settingsPath, range: path.entry.range)
        let wanted = Self.loose(path.entry.value, in: content)
        // Whoever wrote more of them than that has another problem than spelling.
        for (file, loose) in zip(files, looseFiles) where number < Self.mostLookedFor {
          if let count = Self.matches(wanted, loose[...]) {
            return Diagnostic.error(
              "unused-ignore",
              "\(quoted(path.entry.value)) leaves nothing out, and \(quoted(file.parts.prefix(count).joined(separator: "/"))) is published",
              at: location
            ).writing(file.parts.prefix(count).joined(separator: "/"))
          }
        }
        return Diagnostic(
          .information, "unused-ignore", "\(quoted(path.entry.value)) is no file or folder of the content",
          at: location,
          fix: "leave the line, if it is for what only some machines have; else take it out")
      }
  }

  /// As somebody may have meant it: without the content folder’s name, in lower case, with `/` for `\`.
  private static func loose(_ entry: String, in content: String) -> [[UInt8]] {
    var parts = String(entry.map { $0 == "\\" ? "/" : $0 }).lowercased().split(separator: "/").filter {
      $0 != "." && $0 != ".."
    }
    let folder = content.split(separator: "/").last.map { $0.lowercased() } ?? "content"
    if let first = parts.first, first == folder || first == "content" { parts.removeFirst() }
    return parts.map { Array($0.utf8) }
  }

  /// How many parts of a path are meant by what was written, with `*` and `?` for other signs; nil where it is another.
  private static func matches(_ wanted: [[UInt8]], _ path: ArraySlice<[UInt8]>) -> Int? {
    // `**` and `*` at the end mean all that lies in a folder.
    var wanted = wanted[...]
    while let last = wanted.last, last.allSatisfy({ $0 == UInt8(ascii: "*") }) { wanted = wanted.dropLast() }
    guard !wanted.isEmpty else { return path.isEmpty ? nil : 1 }
    let isAnywhere = wanted.first.map { $0.elementsEqual("**".utf8) } ?? false
    let rest = isAnywhere ? wanted.dropFirst() : wanted
    for start in path.indices where start == path.startIndex || isAnywhere {
      guard path.count - (start - path.startIndex) >= rest.count else { continue }
      let isMatch = zip(rest, path[start...]).allSatisfy { Self.isMatch($0, $1) }
      if isMatch { return start - path.startIndex + rest.count }
    }
    return nil
  }

  /// In time proportional to the two lengths: after a later star an earlier one need not be tried again.
  private static func isMatch(_ pattern: [UInt8], _ name: [UInt8]) -> Bool {
    var (index, place) = (0, 0)
    var star: (index: Int, place: Int)?
    while place < name.count {
      if index < pattern.count, pattern[index] == UInt8(ascii: "*") {
        star = (index, place)
        index += 1
      } else if index < pattern.count, pattern[index] == UInt8(ascii: "?") || pattern[index] == name[place] {
        index += 1
        place += 1
      } else if let last = star {
        star = (last.index, last.place + 1)
        (index, place) = (last.index + 1, last.place + 1)
      } else {
        return false
      }
    }
    return pattern[index...].allSatisfy { $0 == UInt8(ascii: "*") }
  }

  private static func parts(of path: String) -> [Substring] {
    path.split(separator: "/").filter { $0 != "." }
  }
}
