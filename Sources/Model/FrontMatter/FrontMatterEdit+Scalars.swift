public import Diagnostics

/// Lists of scalars, such as `aliases` and `formerly`.
extension FrontMatterEdit {
  /// What a list of scalars is to gain and to lose.
  public struct ListChange: Sendable, Hashable {
    public var key: String
    public var added: [String]
    public var removed: [String]

    public init(_ key: String, adding added: [String] = [], removing removed: [String] = []) {
      (self.key, self.added, self.removed) = (key, added, removed)
    }
  }

  /// The file's bytes with a list changed, which is made where it is not there: below the title and its like, or at the top. A
  /// file without front matter gets some. What is in the list already is not added, and comments stay.
  ///
  /// What comes out is read again and held against what was meant. Nil where the front matter cannot be read, or is written in
  /// such a way that the change would touch more than this list.
  public static func apply(_ change: ListChange, to file: SourceFile) -> [UInt8]? {
    guard let parts = FrontMatterSplitter.split(file).value else { return nil }
    guard parts.hasFrontMatter else {
      let items = change.added.map(YAMLText.value).joined(separator: ", ")
      let lineBreak = Self.lineBreak(in: file.bytes)
      let start = parts.body.lowerBound
      if items.isEmpty { return Array(file.bytes) }
      let head = "---" + lineBreak + "\(change.key): [\(items)]" + lineBreak + "---" + lineBreak
      return [TextEdit(start..<start, head)].applied(to: file.bytes)
    }
    guard let entries = Self.entries(of: parts, in: file) else { return nil }
    let before = entries.first { $0.key == change.key }.map { items(of: $0.value) } ?? []
    guard let before else { return nil }
    let added = change.added.filter { !before.contains($0) }
    let wanted = before.filter { !change.removed.contains($0) } + added
    if wanted == before { return Array(file.bytes) }
    guard let edits = Self.edits(for: change, adding: added, among: entries, parts, in: file),
      let bytes = edits.applied(to: file.bytes)
    else { return nil }
    let new = SourceFile(path: file.path, bytes: bytes)
    guard let newParts = FrontMatterSplitter.split(new).value, let after = Self.entries(of: newParts, in: new),
      new.bytes[newParts.body].elementsEqual(file.bytes[parts.body]),
      (after.first { $0.key == change.key }.map { items(of: $0.value) } ?? []) == wanted,
      others(after, than: change.key) == others(entries, than: change.key)
    else { return nil }
    return bytes
  }

  private static func edits(
    for change: ListChange, adding added: [String], among entries: [FrontMatterEntry], _ parts: SplitFile,
    in file: SourceFile
  ) -> [TextEdit]? {
    let new = added.map(YAMLText.value)
    guard let entry = entries.first(where: { $0.key == change.key }) else {
      let line = "\(change.key): [\(new.joined(separator: ", "))]"
      if let anchor = entries.last(where: { siblings(of: change).contains($0.key) }) {
        guard let place = lineBelow(anchor, in: file.bytes) else { return nil }
        return [TextEdit(place.offset..<place.offset, place.indent + Array(line.utf8) + place.lineBreak)]
      }
      return [TextEdit(parts.yaml.lowerBound..<parts.yaml.lowerBound, line + lineBreak(in: file.bytes))]
    }
    let value = trimmed(entry.value.range, in: file.bytes)
    guard case .sequence(let nodes) = entry.value.content else {
      // One text, or nothing.
      let old = items(of: entry.value)?.first.map { [change.removed.contains($0) ? nil : $0] } ?? []
      let kept = old.compactMap(\.self).isEmpty ? [] : [String(decoding: file.bytes[value], as: UTF8.self)]
      let list = "[" + (kept + new).joined(separator: ", ") + "]"
      let end = entry.keyRange.upperBound + 1
      return [value.isEmpty ? TextEdit(end..<end, " " + list) : TextEdit(value, list)]
    }
    if file.bytes[value.lowerBound] == UInt8(ascii: "[") {
      // In brackets: written anew where something goes, else added at the end.
      let kept = nodes.filter { !change.removed.contains(text(of: $0) ?? "") }
      if kept.count < nodes.count {
        let items = kept.map { String(decoding: file.bytes[$0.range], as: UTF8.self) } + new
        return [TextEdit(value, "[" + items.joined(separator: ", ") + "]")]
      }
      guard let last = nodes.last else { return [TextEdit(value, "[" + new.joined(separator: ", ") + "]")] }
      return [TextEdit(last.range.upperBound..<last.range.upperBound, new.map { ", " + $0 }.joined())]
    }
    return lines(for: change, adding: new, to: entry, nodes, in: file)
  }

  /// Of a list whose items stand below each other.
  private static func lines(
    for change: ListChange, adding new: [String], to entry: FrontMatterEntry, _ nodes: [FrontMatterNode],
    in file: SourceFile
  ) -> [TextEdit]? {
    var edits: [TextEdit] = []
    var kept = 0
    for node in nodes {
      guard change.removed.contains(text(of: node) ?? "") else {
        kept += 1
        continue
      }
      guard let range = Self.line(of: node, in: file.bytes) else { return nil }
      edits.append(TextEdit(range, ""))
    }
    // A key without a value is another thing than an empty list.
    if kept == 0, new.isEmpty { return lines(of: entry, in: file.bytes).map { [TextEdit($0, "")] } }
    guard let last = nodes.last, let line = Self.line(of: last, in: file.bytes), !new.isEmpty else {
      return new.isEmpty ? edits : nil
    }
    let indent = Array(file.bytes[line].prefix { $0 == 0x20 })
    let lineBreak = Array(Self.lineBreak(in: file.bytes).utf8)
    edits.append(
      TextEdit(line.upperBound..<line.upperBound, new.flatMap { indent + Array("- \($0)".utf8) + lineBreak }))
    return edits
  }

  /// The line of an item after its hyphen; nil where it has more than one.
  private static func line(of node: FrontMatterNode, in bytes: SourceFile.Bytes) -> Range<Int>? {
    var start = node.range.lowerBound
    while start > 0, !isBreak(bytes[start - 1]) { start -= 1 }
    guard bytes[start..<node.range.lowerBound].first(where: { $0 != 0x20 }) == UInt8(ascii: "-") else { return nil }
    var end = trimmed(node.range, in: bytes).upperBound
    while end < bytes.count, !isBreak(bytes[end]) { end += 1 }
    guard end < bytes.count else { return nil }
    return start..<end + (bytes[end] == 0x0D && end + 1 < bytes.count && bytes[end + 1] == 0x0A ? 2 : 1)
  }

  private static func siblings(of change: ListChange) -> [String] {
    ["title", "kind", "summary", "aliases", "tags", "formerly"].filter { $0 != change.key }
  }

  static func entries(of parts: SplitFile, in file: SourceFile) -> [FrontMatterEntry]? {
    guard parts.hasFrontMatter, let node = YAMLReader.read(parts.yaml, of: file).value else { return nil }
    if case .mapping(let entries) = node.content { return entries }
    // Nothing between the lines.
    if case .scalar("") = node.content { return [] }
    return nil
  }

  private static func items(of node: FrontMatterNode) -> [String]? {
    switch node.content {
    case .scalar(let text): return text.isEmpty ? [] : [text]
    case .sequence(let nodes):
      let texts = nodes.compactMap(text)
      return texts.count == nodes.count ? texts : nil
    case .mapping: return nil
    }
  }

  private static func text(of node: FrontMatterNode) -> String? {
    if case .scalar(let text) = node.content { text } else { nil }
  }

  private static func others(_ entries: [FrontMatterEntry], than key: String) -> [String] {
    entries.filter { $0.key != key }.map { $0.key + "=" + plain($0.value.content) }
  }

  /// As the file's first line ends.
  static func lineBreak(in bytes: SourceFile.Bytes) -> String {
    guard let end = bytes.firstIndex(where: isBreak) else { return "\n" }
    if bytes[end] == 0x0A { return "\n" }
    return end + 1 < bytes.count && bytes[end + 1] == 0x0A ? "\r\n" : "\r"
  }
}

/// Keys that are not there yet.
extension FrontMatterEdit {
  /// A key with a text on a line of its own.
  public struct Line: Sendable, Hashable {
    public var key: String
    public var text: String

    public init(_ key: String, _ text: String) {
      (self.key, self.text) = (key, text)
    }
  }

  /// The file's bytes with the line as the first of its front matter, which is made where there is none; nil where it cannot be
  /// read, or has that key.
  public static func apply(_ line: Line, to file: SourceFile) -> [UInt8]? {
    guard let parts = FrontMatterSplitter.split(file).value else { return nil }
    let lineBreak = Self.lineBreak(in: file.bytes)
    let written = "\(line.key): \(YAMLText.plainOrQuoted(line.text))" + lineBreak
    guard parts.hasFrontMatter else {
      let start = parts.body.lowerBound
      return [TextEdit(start..<start, "---" + lineBreak + written + "---" + lineBreak)].applied(to: file.bytes)
    }
    guard let entries = Self.entries(of: parts, in: file), !entries.contains(where: { $0.key == line.key }) else {
      return nil
    }
    return [TextEdit(parts.yaml.lowerBound..<parts.yaml.lowerBound, written)].applied(to: file.bytes)
  }
}
