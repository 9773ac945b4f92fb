import CCMarkGFM
import Diagnostics
import Markup

/// Links, images, wikilinks and embeds.
extension Lowering {
  // MARK: Markdown links

  mutating func enterLink(_ node: Tree) -> Bool {
    if image != nil { return true }
    if builder.openLinks > 0 {
      // An address cannot lead to two places: inside a link of HTML another is its words.
      builder.begin(.group, source: inlineSource(of: node))
      return true
    }
    linkDepth += 1
    var address = tree_url(node)
    if habits.endsAddressesAtWideSigns, tree_place(node).end_line == 0, let text = tree_first_child(node),
      tag(text) == .text, tree_next(text) == nil, let end = Self.end(ofBare: tree_literal(text)),
      let addressEnd = Self.end(ofBare: address)
    {
      address.count = addressEnd
      cutAddress = (text, end)
    }
    let source = inlineSource(of: node)
    let isNote = tellOfSpacedNote(in: source.range)
    if isNote || begin(.link, address: address, title: tree_title(node), of: node) == nil {
      builder.begin(.group, source: source)
    }
    if scan.hasMarks { findMarks(in: node) }
    return true
  }

  mutating func leaveLink(_ node: Tree) {
    if image != nil { return }
    let index = endNode()
    settlePlace(ofLink: index, node)
    if builder.openLinks > 0 { return }
    linkDepth -= 1
    guard let (text, start) = cutAddress else { return }
    cutAddress = nil
    let literal = tree_literal(text)
    let rest = UnsafeBufferPointer(start: literal.bytes + start, count: literal.count - start)
    tracker.text(rest, claimed: nil, into: &builder)
  }

  /// Where a bare address ends before the library lets it: at the first sign of Chinese or Japanese, a quotation mark, or what
  /// closes a tag or a macro around it. Nil where there is none, or nothing before it.
  private static func end(ofBare address: tree_bytes) -> Int? {
    let bytes = UnsafeBufferPointer(start: address.bytes, count: address.count)
    let sign = bytes.indices.first { index in
      switch (bytes[index], index + 2 < bytes.count ? bytes[index + 1] : 0) {
      case (0xE3, 0x80), (0xEF, 0xBC), (0xEF, 0xBD): true
      case (UInt8(ascii: "\""), _), (UInt8(ascii: ">"), _): true
      case (UInt8(ascii: "}"), _): index + 1 < bytes.count && bytes[index + 1] == UInt8(ascii: "}")
      default: false
      }
    }
    return sign.flatMap { $0 > 8 ? $0 : nil }
  }

  mutating func enterImage(_ node: Tree) -> Bool {
    if image != nil { return true }
    if let index = begin(.image, address: tree_url(node), title: tree_title(node), of: node) {
      image = (node, builder.beginAlternative())
      builder.document.references[index].node = Int32(truncatingIfNeeded: builder.current)
    } else {
      let place = inlineSource(of: node)
      builder.begin(.group, source: place)
      // What has no words is known by its address.
      if hasNoWords(node) {
        let address = tree_url(node)
        unmasked(UnsafeBufferPointer(start: address.bytes, count: address.count), comments: false) {
          address, lowering in
          lowering.builder.text(address, source: ByteRange(Int(place.lower), Int(place.lower)))
        }
      }
    }
    return true
  }

  /// Whether there is nothing between the brackets, or nothing but blanks.
  private func hasNoWords(_ node: Tree) -> Bool {
    guard let first = tree_first_child(node) else { return true }
    guard tree_next(first) == nil, tag(first) == .text else { return false }
    let literal = tree_literal(first)
    return UnsafeBufferPointer(start: literal.bytes, count: literal.count).allSatisfy { byte in
      byte <= 0x20 || byte == 0xC2 || byte == 0xA0
    }
  }

  mutating func leaveImage(_ node: Tree) {
    if let image {
      guard image.node == node else { return }
      let reference = Int(builder.document.nodes[builder.current].payload)
      builder.document.references[reference].alternative = builder.endAlternative(from: image.start)
      if scan.allowsCallouts { takeSize(ofImage: reference) }
      self.image = nil
    }
    let index = endNode()
    settlePlace(ofLink: index, node)
  }

  /// `![words|300](address)`, as Obsidian has it.
  private mutating func takeSize(ofImage index: Int) {
    let words = builder.document.references[index].alternative
    let size = builder.document.data.withUnsafeBufferPointer { data in
      habits.readsSizesAlone || data[words.range].contains(UInt8(ascii: "|")) ? Size(data[words.range]) : nil
    }
    guard let size else { return }
    (builder.document.references[index].width, builder.document.references[index].height) = (size.width, size.height)
    builder.document.references[index].alternative = ByteRange(size.words)
  }

  /// Begins the node of a link or an image and returns its reference's index, or nil where the address is refused.
  private mutating func begin(_ kind: Node.Kind, address: tree_bytes, title: tree_bytes, of node: Tree) -> Int? {
    var reference = Reference(kind == .image ? .image : .link)
    var why: LinkAddress.Refusal?
    unmasked(UnsafeBufferPointer(start: address.bytes, count: address.count), comments: false) { address, lowering in
      why = lowering.fill(&reference, with: address)
    }
    let place = inlineSource(of: node)
    if let why {
      refused.append((builder.document.nodes.count, why, place))
      return nil
    }
    if title.count > 0 {
      unmasked(UnsafeBufferPointer(start: title.bytes, count: title.count), comments: false) { title, lowering in
        reference.title = lowering.builder.data(title)
      }
    }
    reference.hasLabel = tree_first_child(node) != nil
    let index = builder.refer(reference)
    builder.begin(kind, source: place, payload: index)
    return index
  }

  /// Says where a reference leads; or why its address is none that a page may have.
  mutating func fill(_ reference: inout Reference, with address: UnsafeBufferPointer<UInt8>) -> LinkAddress.Refusal? {
    switch LinkAddress.classify(address) {
    case .external:
      reference.isExternal = true
      reference.address = builder.data(address)
      reference.target = reference.address
    case .relative: split(address, into: &reference)
    case .refused(let why): return why
    }
    return nil
  }

  /// A relative address: its path and its fragment, percent-decoded.
  private mutating func split(_ address: UnsafeBufferPointer<UInt8>, into reference: inout Reference) {
    reference.address = builder.data(address)
    let hash = address.firstIndex(of: UInt8(ascii: "#")) ?? address.count
    let path = address[..<hash]
    reference.target =
      path.contains(UInt8(ascii: "%"))
      ? builder.data(PercentEncoding.decodeText(path))
      : ByteRange(Int(reference.address.lower), Int(reference.address.lower) + hash)
    guard hash < address.count else { return }
    var fragment = PercentEncoding.decodeText(address[(hash + 1)...])
    reference.fragmentKind = .heading
    if fragment.first == UInt8(ascii: "^") {
      fragment.removeFirst()
      reference.fragmentKind = .block
    }
    reference.fragment = builder.data(fragment)
  }

  /// The library puts a link's beginning on its last line; its first words know better. Autolinks have no place at all.
  private mutating func settlePlace(ofLink index: Int, _ node: Tree) {
    let link = builder.document.nodes[index]
    let wordsEnd = tracker.cursor
    let hasPlace = tree_place(node).end_line > 0
    var lower = Int(link.source.lower)
    var upper = hasPlace ? Int(link.source.upper) : tracker.cursor
    let isAutolink = tree_first_child(node).map { tag($0) == .text && tree_next($0) == nil } ?? false
    if index + 1 < builder.document.nodes.count {
      let first = builder.document.nodes[index + 1]
      let words = Int(first.source.lower)
      if !hasPlace { lower = words }
      // Emphasis or a code span may stand between the bracket and the words.
      var bracket = min(words, upper) - 1
      while bracket > 0, bracket > words - 8, "*_`~=".utf8.contains(tracker.file[bracket]) { bracket -= 1 }
      if hasPlace, bracket >= 0, tracker.file[bracket] == UInt8(ascii: "[") { lower = bracket }
      if first.kind == .image || first.kind == .embed { lower = min(lower, words - 1) }
    }
    // The library finds `www.` one byte early, and `<…>` on a later line anywhere.
    if hasPlace, isAutolink, lower < tracker.file.count, !"[!".utf8.contains(tracker.file[lower]) {
      let words = builder.document.nodes[min(index + 1, builder.document.nodes.count - 1)].source
      (lower, upper) = (Int(words.lower), wordsEnd)
      if lower > 0, upper < tracker.file.count, tracker.file[lower - 1] == UInt8(ascii: "<"),
        tracker.file[upper] == UInt8(ascii: ">")
      {
        (lower, upper) = (lower - 1, upper + 1)
      }
    }
    upper = max(lower, upper)
    if link.kind == .image, lower > 0, lower < tracker.file.count, tracker.file[lower] == UInt8(ascii: "["),
      tracker.file[lower - 1] == UInt8(ascii: "!")
    {
      lower -= 1
    }
    let place = ByteRange(lower, upper)
    builder.document.nodes[index].source = place
    if tracker.cursor < upper { tracker.cursor = upper }
    if refused.last?.node == index, let (_, why, _) = refused.popLast() {
      report { path in
        .error(
          "unsafe-link", "the address of this link \(why.reason)", at: SourceLocation(path: path, range: place.range),
          fix: why.fix)
      }
      return
    }
    guard link.payload >= 0 else { return }
    let number = Int(link.payload)
    builder.document.references[number].source = place
    builder.document.references[number].label = builder.document.nodes[index].text
    builder.document.references[number].targetSource = addressPlace(in: place, after: wordsEnd)
    if link.kind == .link, isAutolink, place.count == 0 || tracker.file[lower] != UInt8(ascii: "[") {
      builder.document.references[number].kind = .autolink
      builder.document.references[number].hasLabel = false
    }
  }

  /// Where the address stands in `[words](address "title")`; all of a link of another form.
  private func addressPlace(in place: ByteRange, after words: Int) -> ByteRange {
    let lower = Int(place.lower)
    let upper = Int(place.upper)
    let start = max(lower, min(words, upper))
    var index = start
    while index + 1 < upper, index - start < 64 {
      if tracker.file[index] == UInt8(ascii: "]"), tracker.file[index + 1] == UInt8(ascii: "(") {
        var from = index + 2
        while from < upper, Bytes.isSpace(tracker.file[from]) { from += 1 }
        var to = from
        while to < upper - 1, !Bytes.isSpace(tracker.file[to]) { to += 1 }
        return from < to ? ByteRange(from, to) : place
      }
      index += 1
    }
    return place
  }

  // MARK: Wikilinks and embeds

  /// A masked construct among the words.
  mutating func lower(_ construct: Construct) {
    switch construct.kind {
    case .comment: return
    case .formula: formula(Array(file[construct.range]), at: construct.range)
    case .wikilink, .embed:
      // An address cannot lead to two places: inside a link the brackets are words.
      if isInLink || image != nil {
        let words = image == nil ? construct.range : construct.label ?? construct.name
        return builder.text(UnsafeBufferPointer(rebasing: file[words]), source: ByteRange(words))
      }
      if construct.kind == .embed { embed(construct, isBlock: false) } else { builder.wikilink(construct, of: file) }
    }
  }

  /// A formula as it is typed, but for the signs of quotations at the beginnings of its lines.
  mutating func formula(_ bytes: [UInt8], at place: Range<Int>) {
    let words = tracker.quotes > 0 ? Self.withoutQuotes(bytes, tracker.quotes) : bytes
    let nodes = builder.document.nodes.count
    words.withUnsafeBufferPointer { builder.text($0, source: ByteRange(place), kind: image == nil ? .code : .text) }
    guard builder.document.nodes.count > nodes else { return }
    builder.document.nodes[nodes].flags.insert(.formula)
    if words.starts(with: "$$".utf8) { builder.document.nodes[nodes].flags.insert(.display) }
  }

  private static func withoutQuotes(_ bytes: [UInt8], _ depth: Int) -> [UInt8] {
    var out: [UInt8] = []
    var index = 0
    while index < bytes.count {
      out.append(bytes[index])
      index += 1
      guard bytes[index - 1] == 0x0A else { continue }
      for _ in 0..<depth {
        var sign = index
        while sign < bytes.count, bytes[sign] == 0x20 { sign += 1 }
        guard sign < bytes.count, bytes[sign] == UInt8(ascii: ">") else { break }
        index = sign + 1
      }
      if index < bytes.count, bytes[index] == 0x20, bytes[index - 1] == UInt8(ascii: ">") { index += 1 }
    }
    return out
  }

  mutating func embed(_ construct: Construct, isBlock: Bool, flags: Node.Flags = []) {
    let construct = builder.linkWords?.areOfDendron == true ? construct.asOfDendron(file) : construct
    var reference = builder.reference(construct, .embed, of: file)
    reference.isBlock = isBlock
    var label = construct.label
    if let bar = label, let size = Size(file[bar]) {
      (reference.width, reference.height) = (size.width, size.height)
      label = size.words.isEmpty ? nil : size.words
      reference.hasLabel = label != nil
    }
    if let label {
      reference.alternative = builder.data(UnsafeBufferPointer(rebasing: file[label]))
    } else if reference.target.isEmpty {
      reference.alternative = reference.fragment
    } else {
      reference.alternative = reference.target
    }
    let index = builder.refer(reference)
    builder.begin(isBlock ? .embedBlock : .embed, source: ByteRange(construct.range), flags: flags, payload: index)
    builder.end()
  }

  /// A paragraph that is only an embed becomes a block, so that what replaces it may be blocks.
  mutating func enterLoneEmbed(_ paragraph: Tree) -> Bool {
    guard scan.hasMasks, let text = tree_first_child(paragraph), tree_next(text) == nil, tag(text) == .text else {
      return false
    }
    let literal = tree_literal(text)
    let bytes = UnsafeBufferPointer(start: literal.bytes, count: literal.count)
    guard let number = Mask.number(bytes, at: 0), number < scan.constructs.count,
      scan.constructs[number].kind == .embed
    else { return false }
    let construct = scan.constructs[number]
    let rest = Bytes.trimmed(bytes, min(construct.range.count, bytes.count)..<bytes.count)
    var name: Range<Int>?
    if !rest.isEmpty {
      guard let found = blockName(ofText: text, whole: false), found.lowerBound - 1 == rest.lowerBound else {
        return false
      }
      name = found
    }
    embed(construct, isBlock: true)
    if let name, let block = builder.previousSibling {
      let end = construct.range.upperBound + bytes.count - construct.range.count
      self.name(block, UnsafeBufferPointer(rebasing: bytes[name]), at: (end - name.count - 1)..<end)
    }
    return true
  }

  /// `300` or `640x480`, alone or after the words and a further bar.
  private struct Size {
    var width: Int32 = 0
    var height: Int32 = 0
    var words: Range<Int>

    init?(_ label: Slice<UnsafeBufferPointer<UInt8>>) {
      let bar = label.lastIndex(of: UInt8(ascii: "|"))
      let digits = Bytes.trimmed(label.base, (bar.map { $0 + 1 } ?? label.startIndex)..<label.endIndex)
      words = Bytes.trimmed(label.base, label.startIndex..<(bar ?? label.startIndex))
      if let last = words.last, label.base[last] == UInt8(ascii: "\\") { words = words.dropLast() }
      var parts: [Int32] = [0]
      guard !digits.isEmpty, digits.count < 12 else { return nil }
      for index in digits {
        let byte = label.base[index]
        if byte | 0x20 == UInt8(ascii: "x"), parts.count == 1, index > digits.lowerBound {
          parts.append(0)
        } else if byte >= 0x30, byte <= 0x39, let last = parts.last, last < 100_000 {
          parts[parts.count - 1] = last * 10 + Int32(byte - 0x30)
        } else {
          return nil
        }
      }
      width = parts[0]
      height = parts.count > 1 ? parts[1] : 0
      guard width > 0 else { return nil }
    }
  }
}
