/// Wikilinks, which both readers of bodies put into a document.
extension DocumentBuilder {
  mutating func wikilink(_ construct: Construct, of file: UnsafeBufferPointer<UInt8>) {
    let construct = linkWords?.areOfDendron == true ? construct.asOfDendron(file) : construct
    let index = refer(reference(construct, .wikilink, of: file))
    begin(.wikilink, source: ByteRange(construct.range), payload: index)
    label(construct, of: file)
    let node = end()
    document.references[index].label = document.nodes[node].text
  }

  mutating func reference(
    _ construct: Construct, _ kind: Reference.Kind, of file: UnsafeBufferPointer<UInt8>
  ) -> Reference {
    var reference = Reference(kind)
    reference.source = ByteRange(construct.range)
    if document.data.isEmpty { document.data.reserveCapacity(document.nodes.capacity * 2) }
    reference.target = data(UnsafeBufferPointer(rebasing: file[construct.name]))
    reference.hasLabel = construct.label != nil
    let upper = construct.fragment.isEmpty ? construct.name.upperBound : construct.fragment.upperBound
    let lower = construct.name.isEmpty ? construct.fragment.lowerBound - 1 : construct.name.lowerBound
    reference.targetSource = ByteRange(lower, upper)
    if !construct.fragment.isEmpty {
      let isBlock = file[construct.fragment.lowerBound] == UInt8(ascii: "^")
      reference.fragmentKind = isBlock ? .block : .heading
      let words = isBlock ? construct.fragment.dropFirst() : construct.fragment
      reference.fragment = data(UnsafeBufferPointer(rebasing: file[words]))
    }
    return reference
  }

  /// The words of a wikilink: the author's, or `name`, `name > Heading`, as Obsidian shows it.
  private mutating func label(_ construct: Construct, of file: UnsafeBufferPointer<UInt8>) {
    if let parts = construct.labelParts {
      for part in parts { words(part, of: file) }
      return
    }
    if let label = construct.label { return words(label, of: file) }
    if let linkWords, !construct.name.isEmpty, !construct.fragment.isEmpty,
      let words = linkWords.wordsOfHeading(
        UnsafeBufferPointer(rebasing: file[construct.name]), UnsafeBufferPointer(rebasing: file[construct.fragment]))
    {
      [UInt8](words.utf8).withUnsafeBufferPointer { text($0, source: ByteRange(construct.name)) }
      return
    }
    if let linkWords, let words = linkWords.words(UnsafeBufferPointer(rebasing: file[construct.name])) {
      [UInt8](words.utf8).withUnsafeBufferPointer { text($0, source: ByteRange(construct.name)) }
    } else {
      words(construct.name, of: file)
    }
    guard !construct.fragment.isEmpty else { return }
    let isBlock = file[construct.fragment.lowerBound] == UInt8(ascii: "^")
    // A block's name says nothing to a reader.
    if isBlock && !construct.name.isEmpty { return }
    var isFirst = construct.name.isEmpty
    var start = construct.fragment.lowerBound
    for index in construct.fragment.lowerBound...construct.fragment.upperBound {
      guard index == construct.fragment.upperBound || file[index] == UInt8(ascii: "#") else { continue }
      let part = Bytes.trimmed(file, start..<index)
      start = index + 1
      if part.isEmpty { continue }
      if !isFirst {
        [UInt8](" > ".utf8).withUnsafeBufferPointer {
          text($0, source: ByteRange(part.lowerBound, part.lowerBound))
        }
      }
      isFirst = false
      words(part, of: file)
    }
  }

  /// Words that stand in the file as a reader sees them.
  @inline(__always)
  mutating func words(_ range: Range<Int>, of file: UnsafeBufferPointer<UInt8>) {
    let bytes = UnsafeBufferPointer(rebasing: file[range])
    if readsFormulas, bytes.contains(UInt8(ascii: "$")) { return wordsWithFormulas(range, of: file) }
    guard bytes.contains(UInt8(ascii: "`")) else { return text(bytes, source: ByteRange(range)) }
    // Signs of code, which a link's words are not set in.
    bytes.filter { $0 != UInt8(ascii: "`") }.withUnsafeBufferPointer { text($0, source: ByteRange(range)) }
  }
}
