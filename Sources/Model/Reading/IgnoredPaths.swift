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
        let wanted = Self.meant(by: path.entry.value, in: content)
        // Whoever wrote more of them than that has another problem than spelling.
        for (file, loose) in zip(files, looseFiles) where number < Self.mostLookedFor {
          if let count = wanted.lazy.compactMap({ Self.matches($0, loose[...]) }).first {
            let meant = file.parts.prefix(count).joined(separator: "/")
            let diagnostic = Diagnostic.error(
              "unused-ignore", "\(quoted(path.entry.value)) leaves nothing out, and \(quoted(meant)) is published",
              at: location)
            // Of several paths in one text each is to be an item of its own.
            if wanted.count == 1 { return diagnostic.writing(meant) }
            var told = diagnostic
            told.fix = "write each path as an item of its own: ignore: [\(meant), …]"
            return told
          }
        }
        return Diagnostic(
          .information, "unused-ignore", "\(quoted(path.entry.value)) is no file or folder of the content",
          at: location,
          fix: "leave the line, if it is for what only some machines have; else take it out")
      }
  }

  /// As somebody may have meant it: several paths in one text, in the signs of other programs around them, without the content
  /// folder’s name, in lower case, with `/` for `\`.
  private static func meant(by entry: String, in content: String) -> [[[UInt8]]] {
    expanded(entry).flatMap { $0.split(separator: ",") }.map { loose($0, in: content) }.filter { !$0.isEmpty }
      + (entry.contains { $0 != "/" && $0 != "." && $0 != " " } ? [] : [[]])
  }

  /// With each of the words between braces: `a/{b,c}` as `a/b` and `a/c`.
  private static func expanded(_ entry: String) -> [String] {
    guard let open = entry.firstIndex(of: "{"), let close = entry[open...].firstIndex(of: "}") else { return [entry] }
    let words = entry[entry.index(after: open)..<close].split(separator: ",").prefix(16)
    return words.map { entry[..<open] + $0 + entry[entry.index(after: close)...] }.map(String.init)
  }

  private static func loose(_ entry: Substring, in content: String) -> [[UInt8]] {
    let around: Set<Character> = ["[", "]", "\"", "'", "!", "~", " ", "\t"]
    var text = entry.drop(while: { around.contains($0) && !isClass(entry, at: $0) })
    while let last = text.last, around.contains(last), !text.contains("[") || last != "]" { text.removeLast() }
    var parts: [[UInt8]] = []
    for part in String(withoutClasses(text).map { $0 == "\\" ? "/" : $0 }).lowercased().split(separator: "/") {
      let name = part.trimmingBlanks
      if name.isEmpty || name == "." { continue }
      if name == ".." { parts = parts.dropLast() } else { parts.append(Array(name.utf8)) }
    }
    let folder = content.split(separator: "/").last.map { $0.lowercased() } ?? "content"
    if let first = parts.first, first.elementsEqual(folder.utf8) || first.elementsEqual("content".utf8) {
      parts.removeFirst()
    }
    return parts
  }

  /// Whether a bracket at the beginning opens a class of characters, `[ab]c`, and does not stand around all of it.
  private static func isClass(_ entry: Substring, at sign: Character) -> Bool {
    guard sign == "[", let close = entry.firstIndex(of: "]") else { return false }
    return entry.index(after: close) < entry.endIndex && entry[entry.index(after: close)] != "]"
  }

  /// With one sign, `?`, for each class of characters.
  private static func withoutClasses(_ text: Substring) -> String {
    var out = ""
    var rest = text
    while let open = rest.firstIndex(of: "["), let close = rest[open...].firstIndex(of: "]") {
      out += rest[..<open] + "?"
      rest = rest[rest.index(after: close)...]
    }
    return out + rest
  }

  /// How many parts of a path are meant by what was written, with `*` and `?` for other signs; nil where it is another.
  private static func matches(_ wanted: [[UInt8]], _ path: ArraySlice<[UInt8]>) -> Int? {
    // `**` and `*` at the end mean all that lies in a folder.
    var wanted = wanted[...]
    while wanted.count > 1 || wanted.first?.count ?? 0 > 0, let last = wanted.last,
      last.allSatisfy({ $0 == UInt8(ascii: "*") })
    { wanted = wanted.dropLast() }
    guard !wanted.isEmpty else { return path.isEmpty ? nil : 1 }
    // As git has it, a name alone is meant wherever it stands.
    if wanted.count == 1 { wanted.insert(Array("**".utf8), at: wanted.startIndex) }
    guard wanted.count(where: { $0.elementsEqual("**".utf8) }) <= mostOfAnyDepth else { return nil }
    return matches(wanted, path, from: path.startIndex, anyhow: true).map { $0 - path.startIndex }
  }

  /// More of `**` in one path than that would be tried for too long.
  private static let mostOfAnyDepth = 3

  /// The end of what is meant in a path, of which `start` parts are. `**` stands for any folders, or none.
  ///
  /// - Parameter anyhow: whether a name counts that was misspelt.
  private static func matches(
    _ wanted: ArraySlice<[UInt8]>, _ path: ArraySlice<[UInt8]>, from start: Int, anyhow: Bool
  ) -> Int? {
    guard let first = wanted.first else { return start }
    if first.elementsEqual("**".utf8) {
      let rest = wanted.drop { $0.elementsEqual("**".utf8) }
      return (start...path.endIndex).lazy.compactMap { matches(rest, path, from: $0, anyhow: anyhow && $0 == start) }
        .first
    }
    guard start < path.endIndex, isNear(first, path[start], anyhow: anyhow) else { return nil }
    return matches(wanted.dropFirst(), path, from: start + 1, anyhow: anyhow)
  }

  /// Whether a name is meant by what was written: with other signs for `*` and `?`, with and without `.md`, and, where it
  /// stands in its place, but for a slip of the finger.
  private static func isNear(_ wanted: [UInt8], _ name: [UInt8], anyhow: Bool) -> Bool {
    if isMatch(wanted, name) || isMatch(wanted + ".md".utf8, name) { return true }
    // `*.md` is none without its ending.
    let isOneName = !wanted.contains(where: "*?".utf8.contains)
    if isOneName, wanted.suffix(3).elementsEqual(".md".utf8), isMatch(wanted.dropLast(3), name) { return true }
    guard anyhow, wanted.count > 4, isOneName else { return false }
    let (a, b) = (String(decoding: wanted, as: UTF8.self), String(decoding: name, as: UTF8.self))
    return Nearest.editDistance(Array(a.unicodeScalars), Array(b.unicodeScalars)) <= 1
  }

  /// In time proportional to the two lengths: after a later star an earlier one need not be tried again.
  private static func isMatch(_ pattern: some RandomAccessCollection<UInt8>, _ name: [UInt8]) -> Bool {
    let pattern = Array(pattern)
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

extension Substring {
  fileprivate var trimmingBlanks: Substring {
    var text = drop { $0 == " " || $0 == "\t" }
    while let last = text.last, last == " " || last == "\t" { text.removeLast() }
    return text
  }
}
