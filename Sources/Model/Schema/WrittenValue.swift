/// A value as front matter writes it.
public indirect enum WrittenValue: Sendable, Hashable {
  /// A word, a date, a name: without quotation marks where it can be.
  case plain(String)
  /// Words of a text: between quotation marks, in which all may stand.
  case quoted(String)
  case list([WrittenValue])
  case record([WrittenKey])
}

/// A key with its value.
public struct WrittenKey: Sendable, Hashable {
  public var key: String
  public var value: WrittenValue

  public init(_ key: String, _ value: WrittenValue) {
    (self.key, self.value) = (key, value)
  }
}

extension WrittenValue {
  /// In a list between brackets or a record between braces, where a comma would divide a word.
  var flow: String {
    switch self {
    case .plain(let text): YAMLText.value(text)
    case .quoted(let text): YAMLText.quoted(text)
    case .list(let items): "[" + items.map(\.flow).joined(separator: ", ") + "]"
    case .record(let keys): "{" + keys.map { "\($0.key): \($0.value.flow)" }.joined(separator: ", ") + "}"
    }
  }

  /// As ``FrontMatterNode`` has it when it is read.
  var content: FrontMatterNode.Content {
    switch self {
    case .plain(let text), .quoted(let text): .scalar(text)
    case .list(let items): .sequence(items.map { FrontMatterNode($0.content, at: 0..<0) })
    case .record(let keys):
      .mapping(
        keys.map {
          FrontMatterEntry(key: $0.key, keyRange: 0..<0, value: FrontMatterNode($0.value.content, at: 0..<0))
        })
    }
  }
}

extension WrittenKey {
  /// The lines of front matter that say it, without the last one's end: lists of words stand between brackets, records below
  /// their key.
  func lines(indentedBy indent: String = "") -> [String] {
    switch value {
    case .plain(let text): return ["\(indent)\(key): \(YAMLText.plainOrQuoted(text))"]
    case .quoted: return ["\(indent)\(key): \(value.flow)"]
    case .list(let items):
      guard items.contains(where: \.isRecord) else { return ["\(indent)\(key): \(value.flow)"] }
      return ["\(indent)\(key):"]
        + items.flatMap { item -> [String] in
          guard case .record(let keys) = item else { return ["\(indent)  - \(item.flow)"] }
          var lines = keys.flatMap { $0.lines(indentedBy: indent + "    ") }
          if let first = lines.first { lines[0] = "\(indent)  - \(first.dropFirst(indent.utf8.count + 4))" }
          return lines
        }
    case .record(let keys): return ["\(indent)\(key):"] + keys.flatMap { $0.lines(indentedBy: indent + "  ") }
    }
  }
}

extension WrittenValue {
  fileprivate var isRecord: Bool {
    if case .record = self { true } else { false }
  }
}

/// Front matter that is written anew.
public enum FrontMatterText {
  /// The keys between their fences, each line with its end.
  public static func file(of keys: [WrittenKey]) -> String {
    (["---"] + keys.flatMap { $0.lines() } + ["---", ""]).joined(separator: "\n")
  }
}
