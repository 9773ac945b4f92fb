internal import Model

/// What is still to be done of changes that were begun: a file in the staging folder. From the instant at which it is there
/// the changes are made, by whoever comes next if need be; before that none is.
///
/// A line a step, with tabs between its parts, which no path in a content folder holds:
///
///     dossier-edit 1
///     put 0 <SHA-256 of the old bytes, or -> <SHA-256 of the new> entities/amaq.md
///     remove - <SHA-256 of the old bytes> - entities/old.md
struct ContentJournal: Sendable, Hashable {
  enum Step: Sendable, Hashable {
    /// The staged file of a number goes to a place where bytes of a hash are now, or nothing.
    case put(number: Int, old: String?, new: String, path: String)
    case remove(old: String, path: String)
  }

  static let heading = "dossier-edit 1"

  var steps: [Step] = []

  /// Files are put in their new places first, and old names go last, so that at no instant one is missing.
  ///
  /// - Parameter respelt: those of the changes whose two names are one to the disk.
  init(_ changes: [ContentChange], keepingNamesOf respelt: [ContentChange]) {
    for (number, change) in changes.enumerated() {
      let isFree = change.moves && !respelt.contains(change)
      let old = isFree ? nil : change.old.map(SHA256Text.of)
      steps.append(.put(number: number, old: old, new: SHA256Text.of(change.new), path: change.newPath))
    }
    for change in changes where change.moves && !respelt.contains(change) {
      if let old = change.old { steps.append(.remove(old: SHA256Text.of(old), path: change.path)) }
    }
  }

  /// Nil where it is no journal, or only the beginning of one.
  init?(reading bytes: [UInt8]) {
    var lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)[...]
    guard lines.popFirst().map({ $0 == Self.heading }) == true, lines.popLast() == "", lines.popLast() == "end" else {
      return nil
    }
    for line in lines {
      let parts = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard parts.count == 5 else { return nil }
      switch parts[0] {
      case "put":
        guard let number = Int(parts[1]) else { return nil }
        steps.append(.put(number: number, old: parts[2] == "-" ? nil : parts[2], new: parts[3], path: parts[4]))
      case "remove": steps.append(.remove(old: parts[2], path: parts[4]))
      default: return nil
      }
    }
  }

  var bytes: [UInt8] {
    let lines = steps.map { step in
      switch step {
      case .put(let number, let old, let new, let path): "put\t\(number)\t\(old ?? "-")\t\(new)\t\(path)"
      case .remove(let old, let path): "remove\t-\t\(old)\t-\t\(path)"
      }
    }
    return Array(([Self.heading] + lines + ["end", ""]).joined(separator: "\n").utf8)
  }
}
