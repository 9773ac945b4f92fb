import Diagnostics
import Linking
import Model

/// Finds names that were mistyped and are those of confidential sources but for that: nothing is called so, and to say it tells
/// the name.
struct NearSecretNames {
  private let names: [String]
  private var known: [String: Bool] = [:]

  init(_ corpus: Corpus) {
    var names: Set<String> = []
    for document in corpus.documents where document.secretRecord != nil {
      names.formUnion([document.title, document.slug, String(document.fileName)])
      names.formUnion(document.header.aliases.map(\.value))
      names.formUnion(document.secretRecord?.secretNames.map(\.value) ?? [])
    }
    self.names = names.sorted()
  }

  /// Whether a message quotes such a name.
  mutating func areTold(in message: String) -> Bool {
    if names.isEmpty { return false }
    return message.split(separator: "“").dropFirst().contains { part in
      isNear(String(part.prefix { $0 != "”" }))
    }
  }

  private mutating func isNear(_ name: String) -> Bool {
    if let answer = known[name] { return answer }
    // Of a path its last part is the name.
    let last = name.split(separator: "/").last.map(String.init) ?? name
    let words = last.hasSuffix(".md") ? String(last.dropLast(3)) : last
    let spaced = Self.spaced(words)
    let answer =
      names.contains { Self.spaced($0).lowercased() == spaced.lowercased() }
      || !Nearest.alike(words, in: names, limit: 1).isEmpty || !Nearest.alike(spaced, in: names, limit: 1).isEmpty
    known[name] = answer
    return answer
  }

  /// As the name of a file has no spaces.
  private static func spaced(_ name: String) -> String {
    name.split { $0 == "-" || $0 == "_" || $0 == " " }.joined(separator: " ")
  }
}
