public import Diagnostics

/// Changes keys of a file's front matter, and leaves every other byte as it is.
public enum FrontMatterEdit {
  /// A key of the front matter with the text that it is to have; nil takes the key out.
  public struct Change: Sendable, Hashable {
    public var key: String
    public var text: String?
    /// Whether a text that stood without quotation marks stands without them again, where it can.
    public var keepsStyle: Bool

    public init(_ key: String, _ text: String?, keepsStyle: Bool = false) {
      (self.key, self.text, self.keepsStyle) = (key, text, keepsStyle)
    }
  }

  /// An entry for a list of records: a mapping after a hyphen.
  public struct Addition: Sendable {
    /// A key of the entry; `isPlain` where its text needs no quotation marks.
    public typealias Value = (key: String, text: String, isPlain: Bool)

    public var list: String
    public var values: [Value]

    public init(to list: String, _ values: [Value]) {
      self.list = list
      self.values = values
    }
  }

  /// The file's bytes with the changes made; a key that is not there yet gets a line of its own below the last of the
  /// `siblings` that are there. An addition comes last in its list, which is made where it is not there.
  /// Comments stay.
  ///
  /// What comes out is read again and held against what was meant. Nil where the front matter cannot be read, or is
  /// written in such a way that the changes would touch more than these keys.
  public static func apply(
    _ changes: [Change], adding additions: [Addition] = [], below siblings: [String], to file: SourceFile
  ) -> [UInt8]? {
    guard let before = read(file), let anchor = before.entries.last(where: { siblings.contains($0.key) }) else {
      return nil
    }
    var edits: [(range: Range<Int>, bytes: [UInt8])] = []
    var wanted = before.entries.map { Meant(key: $0.key, content: $0.value.content) }
    var added: [Meant] = []
    for change in changes {
      guard let index = before.entries.firstIndex(where: { $0.key == change.key }) else {
        guard let text = change.text else { continue }
        guard let place = lineBelow(anchor, in: file.bytes) else { return nil }
        edits.append((place.offset..<place.offset, place.line(change.key, YAMLText.quoted(text))))
        added.append(Meant(key: change.key, content: .scalar(text)))
        continue
      }
      let entry = before.entries[index]
      if let text = change.text {
        let range = trimmed(entry.value.range, in: file.bytes)
        guard !range.isEmpty else { return nil }
        let comment = headerComment(of: range, in: file.bytes)
        let isPlain = change.keepsStyle && !"\"'|>".utf8.contains(file.bytes[range.lowerBound])
        let written = isPlain ? YAMLText.plainOrQuoted(text) : YAMLText.quoted(text)
        edits.append((range, Array(written.utf8) + (comment.isEmpty ? [] : [0x20] + comment)))
        wanted[index].content = .scalar(text)
      } else {
        guard let range = lines(of: entry, in: file.bytes) else { return nil }
        edits.append((range, comments(of: entry, in: range, file.bytes)))
        wanted[index].content = nil
      }
    }
    let position = wanted.firstIndex { $0.key == anchor.key } ?? 0
    wanted.insert(contentsOf: added, at: position + 1)
    for addition in additions {
      guard let edit = edit(for: addition, of: before.entries, in: file.bytes) else { return nil }
      edits.append((edit.offset..<edit.offset, edit.bytes))
      let item = FrontMatterNode(
        .mapping(
          addition.values.map { value in
            FrontMatterEntry(key: value.key, keyRange: 0..<0, value: FrontMatterNode(.scalar(value.text), at: 0..<0))
          }), at: 0..<0)
      if let index = wanted.firstIndex(where: { $0.key == addition.list }) {
        // A key without a value becomes a list.
        let items = if case .sequence(let items) = wanted[index].content { items } else { [FrontMatterNode]() }
        wanted[index].content = .sequence(items + [item])
      } else {
        wanted.append(Meant(key: addition.list, content: .sequence([item])))
      }
    }

    var bytes = Array(file.bytes)
    // From the end on; of two at one place, the later first, so that they stand in the order of the changes.
    for edit in edits.enumerated().sorted(by: {
      ($0.element.range.lowerBound, $0.offset) > ($1.element.range.lowerBound, $1.offset)
    }) {
      bytes.replaceSubrange(edit.element.range, with: edit.element.bytes)
    }
    let after = read(SourceFile(path: file.path, bytes: bytes))
    guard let after, bytes[after.body].elementsEqual(file.bytes[before.body]),
      after.entries.map({ Meant(key: $0.key, content: $0.value.content).plain })
        == wanted.filter({ $0.content != nil }).map(\.plain)
    else { return nil }
    return bytes
  }

  /// A key with its value; nil where it is to go.
  private struct Meant {
    var key: String
    var content: FrontMatterNode.Content?

    /// Without the places, which move.
    var plain: String { key + "=" + (content.map(FrontMatterEdit.plain) ?? "") }
  }

  static func plain(_ content: FrontMatterNode.Content) -> String {
    switch content {
    case .scalar(let text): YAMLText.quoted(text)
    case .sequence(let nodes): "[" + nodes.map { plain($0.content) }.joined(separator: ",") + "]"
    case .mapping(let entries):
      "{" + entries.map { YAMLText.quoted($0.key) + ":" + plain($0.value.content) }.joined(separator: ",") + "}"
    }
  }

  /// Whether a file's front matter can be changed at all: it is there, and without an error.
  public static func isReadable(in file: SourceFile) -> Bool { read(file) != nil }

  private static func read(_ file: SourceFile) -> (entries: [FrontMatterEntry], body: Range<Int>)? {
    guard let parts = FrontMatterSplitter.split(file).value, parts.hasFrontMatter,
      let node = YAMLReader.read(parts.yaml, of: file).value, case .mapping(let entries) = node.content
    else { return nil }
    return (entries, parts.body)
  }

  /// A block scalar's range may hold the line break after it.
  static func trimmed(_ range: Range<Int>, in bytes: SourceFile.Bytes) -> Range<Int> {
    var end = range.upperBound
    while end > range.lowerBound, isSpace(bytes[end - 1]) { end -= 1 }
    return range.lowerBound..<end
  }

  /// Where the next line begins, and how lines are written there.
  struct Place {
    var offset: Int
    var indent: [UInt8]
    var lineBreak: [UInt8]

    func line(_ key: String, _ value: String) -> [UInt8] { indent + Array("\(key): \(value)".utf8) + lineBreak }
  }

  static func lineBelow(_ entry: FrontMatterEntry, in bytes: SourceFile.Bytes) -> Place? {
    guard let lines = lines(of: entry, in: bytes) else { return nil }
    var breakStart = lines.upperBound
    while breakStart > lines.lowerBound, isBreak(bytes[breakStart - 1]) { breakStart -= 1 }
    return Place(
      offset: lines.upperBound, indent: Array(bytes[lines.lowerBound..<entry.keyRange.lowerBound]),
      lineBreak: Array(bytes[breakStart..<lines.upperBound]))
  }

  /// The lines that hold an entry and nothing else, the last one's end included; nil where something stands before it.
  static func lines(of entry: FrontMatterEntry, in bytes: SourceFile.Bytes) -> Range<Int>? {
    var start = entry.keyRange.lowerBound
    while start > 0, bytes[start - 1] == 0x20 { start -= 1 }
    guard start == 0 || isBreak(bytes[start - 1]) else { return nil }
    let value = entry.value.range
    var end = value.isEmpty ? entry.keyRange.upperBound : trimmed(value, in: bytes).upperBound
    while end < bytes.count, !isBreak(bytes[end]) { end += 1 }
    guard end < bytes.count else { return nil }
    end += bytes[end] == 0x0D && end + 1 < bytes.count && bytes[end + 1] == 0x0A ? 2 : 1
    return start..<end
  }

  static func isBreak(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || isBreak(byte) }
}
