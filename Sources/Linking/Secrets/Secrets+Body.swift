import Basics
import Markdown
import Model

extension Secrets {
  /// What a body says: in all that a reader sees of it, and in all that goes out besides, such as addresses, the words for
  /// pictures, the names of blocks.
  func exposed(in markdown: MarkdownDocument, of document: Document) -> [ExposedSecret] {
    guard !isEmpty else { return [] }
    let inText = exposed(in: markdown.text.span, 0..<markdown.text.count)
    let places = TextPlaces(markdown, for: inText.count)
    let blocks = inText.isEmpty ? [] : markdown.nodes.filter { $0.kind == .codeBlock && !$0.text.isEmpty }
    var found = inText.flatMap { one -> [ExposedSecret] in
      // Its text stands in the file as it is, but for the indentation of its lines.
      let next = blocks.endOfPrefix { Int($0.text.lower) <= one.source.lowerBound }
      if next > 0, blocks[next - 1].text.range.contains(one.source.lowerBound) {
        let block = blocks[next - 1]
        let inFile = document.source.withSpan { exposed(in: $0, block.source.range) }
        if !inFile.isEmpty { return inFile }
      }
      return [ExposedSecret(one.kind, source: places.source(of: one.source))]
    }
    // In a tag no spaces stand.
    for tag in Self.tags(in: markdown.text) {
      found += exposed(inAddresses: markdown.text.span, tag).map {
        ExposedSecret($0.kind, source: markdown.source(of: tag))
      }
    }
    func add(_ slice: ByteRange, at source: ByteRange) {
      guard !slice.isEmpty else { return }
      found += exposed(in: markdown.data.span, slice.range).map { ExposedSecret($0.kind, source: source.range) }
    }
    for reference in markdown.references {
      let place = reference.targetSource.isEmpty ? reference.source : reference.targetSource
      add(reference.address, at: place)
      if reference.isExternal || reference.kind == .image || reference.kind == .embed {
        add(reference.target, at: place)
      }
      add(reference.title, at: reference.source)
      add(reference.alternative, at: reference.source)
    }
    for title in markdown.titles { add(title.words, at: title.source) }
    // Names in which no spaces stand.
    let names =
      markdown.blockIDs.map { ($0.name, $0.source) }
      + markdown.footnotes.map { ($0.label, markdown.nodes[Int($0.node)].source) }
    for (name, source) in names where !name.isEmpty {
      found += exposed(inAddresses: markdown.data.span, name.range).map { ExposedSecret($0.kind, source: source.range) }
    }
    for node in markdown.nodes where node.payload >= 0 && (node.kind == .codeBlock || node.kind == .callout) {
      add(markdown.slices[Int(node.payload)], at: node.source)
    }
    var seen: Set<Range<Int>> = []
    return found.sorted { ($0.source.lowerBound, $0.source.upperBound) < ($1.source.lowerBound, $1.source.upperBound) }
      .filter { seen.insert($0.source).inserted }
  }

  /// What stands after the sign of a tag, and the sign: `#JaneWhistlePapers`.
  private static func tags(in text: [UInt8]) -> [Range<Int>] {
    var tags: [Range<Int>] = []
    var index = 0
    while let sign = text[index...].firstIndex(of: UInt8(ascii: "#")) {
      index = sign + 1
      while index < text.count, text[index] > 0x20, !"#,;()[]<>\"'".utf8.contains(text[index]) { index += 1 }
      if index > sign + 4 { tags.append(sign..<index) }
    }
    return tags
  }
}
