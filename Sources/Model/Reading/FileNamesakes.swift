import Diagnostics

/// Files beside notes whose names are one name to some systems.
enum FileNamesakes {
  /// The files without those that have another's name, but for how its letters are composed: no link could tell the two
  /// apart, so that one is shown and the other told of. Those whose names differ in case only are kept, and told apart by
  /// their addresses.
  ///
  /// - Parameters:
  ///   - paths: in the order of their bytes.
  ///   - crowded: gets those whose address is another's, whatever its case.
  static func told(
    of paths: [String], in prefix: String, _ crowded: inout Set<String>, _ diagnostics: inout [Diagnostic]
  ) -> [String] {
    if paths.allSatisfy({ $0.utf8.allSatisfy { $0 < 0x80 && !(0x41...0x5A).contains($0) } }) { return paths }
    // Strings are equal where they are the same letters, however these are composed.
    var same: [String: String] = [:]
    var folded: Set<String> = []
    return paths.filter { path in
      if let other = same[path] {
        diagnostics.append(
          .warning(
            "same-file-name", "the file has the name of another, but for how its letters are composed, and is left out",
            at: SourceLocation(path: prefix + path),
            notes: [.init("links show the other one", at: SourceLocation(path: prefix + other))],
            fix: "give one of the two another name"))
        return false
      }
      same[path] = path
      if !folded.insert(CaseFolding.fold(path)).inserted { crowded.insert(path) }
      return true
    }
  }
}
