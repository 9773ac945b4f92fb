import Diagnostics

/// Footnotes that are none: a sign without a text, a text without a sign or without its colon, two of one name.
extension Lowering {
  /// How far the end of a label is looked for.
  private static let longest = 300
  /// For how many footnotes the nearest is looked for.
  private static let mostSuggestions = 100

  /// Says which references have no footnote, and which footnotes no reference: neither is on the page.
  mutating func tellOfFootnotes(_ document: MarkdownDocument) {
    guard scan.hasNoteBrackets || !missingNotes.isEmpty else { return }
    let definitions = definitions(outside: document)
    let known = Set(definitions.map(\.label))
    var told: Set<[UInt8]> = []
    let used = Set(document.footnotes.map { Array(document.data[$0.label.range]) })
    let unused = definitions.filter { !used.contains($0.label) }
    let unknown = Set(missingNotes.lazy.map(\.label)).subtracting(known)
    // The only one that nothing refers to is what the only unknown name means.
    let only =
      unknown.count == 1 && unused.count == 1 ? unused.first.map { String(decoding: $0.label, as: UTF8.self) } : nil
    let bare = Set(missingNotes.filter { isAtLineStart($0.place) }.map(\.label))
      .intersection(missingNotes.filter { !isAtLineStart($0.place) }.map(\.label))
    for note in missingNotes where !known.contains(note.label) {
      // `[^label]` at the beginning of a line, and elsewhere too, is its text, and lacks the colon.
      if bare.contains(note.label) {
        tellOfBareNote(note)
        continue
      }
      told.insert(note.label)
      let label = String(decoding: note.label, as: UTF8.self)
      let near =
        only.map { [$0] }
        ?? (told.count > Self.mostSuggestions
          ? []
          : Nearest.alike(label, in: definitions.map { String(decoding: $0.label, as: UTF8.self) }, limit: 1))
      near.forEach { told.insert(Array($0.utf8)) }
      report { path in
        .warning(
          "undefined-footnote", "no footnote is called “\(label)”, so that its sign is shown as it is typed",
          at: SourceLocation(path: path, range: note.place), notes: near.map { .init("there is a footnote “\($0)”") },
          fix: near.first.map { "write [^\($0)], or correct the name where the footnote stands" }
            ?? "write its text on a line of its own: [^\(label)]: …")
      }
    }
    tellOfDoubleFootnotes(definitions)
    tellOfEmptyFootnotes(document, definitions)
    let lone = labelsReferredToWithinThemselves(document)
    for definition in definitions where !used.contains(definition.label) || lone[definition.label] != nil {
      guard told.insert(definition.label).inserted else { continue }
      let label = String(decoding: definition.label, as: UTF8.self)
      let isLone = lone[definition.label] != nil
      let isHidden = lone[definition.label] == 0
      report { path in
        .warning(
          "unused-footnote",
          isHidden
            ? "nothing that is shown refers to the footnote “\(label)”, so that it stands below the text without a sign"
            : isLone
              ? "only the footnote “\(label)” itself refers to it: what follows its line without an empty one is part of it"
              : "nothing refers to the footnote “\(label)”, so that it is not shown",
          at: SourceLocation(path: path, range: definition.place),
          fix: isLone && !isHidden ? "leave a line empty after its text" : "write [^\(label)] where it belongs")
      }
    }
  }

  /// The footnotes that are referred to, but by nothing that stands outside of them, with how many references are shown.
  private func labelsReferredToWithinThemselves(_ document: MarkdownDocument) -> [[UInt8]: Int] {
    var isReferredTo = [Bool](repeating: false, count: document.footnotes.count)
    var shown = [Int](repeating: 0, count: document.footnotes.count)
    for (index, node) in document.nodes.enumerated() where node.kind == .footnoteReference {
      let footnote = Int(document.footnoteUses[Int(node.payload)].footnote)
      let definition = Int(document.footnotes[footnote].node)
      shown[footnote] += 1
      if definition < 0 || !(definition..<Int(document.nodes[definition].end)).contains(index) {
        isReferredTo[footnote] = true
      }
    }
    let lone = document.footnotes.indices.lazy.filter { !isReferredTo[$0] }
    return Dictionary(
      lone.map { (Array(document.data[document.footnotes[$0].label.range]), shown[$0]) },
      uniquingKeysWith: { first, _ in first })
  }

  private mutating func tellOfBareNote(_ note: MissingNote) {
    guard isAtLineStart(note.place) else { return }
    let written = "[^\(String(decoding: note.label, as: UTF8.self))]:"
    report { path in
      var diagnostic = Diagnostic.warning(
        "undefined-footnote", "no colon stands after the name of this footnote, so that it is text as any other",
        at: SourceLocation(path: path, range: note.place), fix: "write \(written)")
      diagnostic.replacement = written
      return diagnostic
    }
  }

  private func isAtLineStart(_ place: Range<Int>) -> Bool {
    place.lowerBound == tracker.bodyStart || file[place.lowerBound - 1] == 0x0A || file[place.lowerBound - 1] == 0x0D
  }

  /// A footnote that is referred to and of which nothing is seen: a heading or a list in the next line is none of it.
  private mutating func tellOfEmptyFootnotes(_ document: MarkdownDocument, _ definitions: [MissingNote]) {
    let empty = Set(
      document.footnotes.lazy.filter { $0.node >= 0 && Self.isEmpty(Int($0.node), in: document) }.map {
        Array(document.data[$0.label.range])
      })
    if empty.isEmpty { return }
    var told: Set<[UInt8]> = []
    for definition in definitions where empty.contains(definition.label) && told.insert(definition.label).inserted {
      let label = String(decoding: definition.label, as: UTF8.self)
      let isFollowed = hasWords(below: definition.place.upperBound)
      report { path in
        .warning(
          "empty-footnote", "the footnote “\(label)” has no text",
          at: SourceLocation(path: path, range: definition.place),
          fix: isFollowed
            ? "write its text after the colon, on the same line: what stands below is no part of it"
            : "write its text after the colon, or take it and [^\(label)] out")
      }
    }
  }

  /// Whether letters begin the next line.
  private func hasWords(below place: Int) -> Bool {
    guard let end = file[place..<tracker.bodyEnd].firstIndex(of: 0x0A), end + 1 < tracker.bodyEnd else { return false }
    return file[end + 1] >= 0x80 || PlainBytes.isAlphanumeric(file[end + 1])
  }

  private static func isEmpty(_ index: Int, in document: MarkdownDocument) -> Bool {
    let node = document.nodes[index]
    return document.text[node.text.range].allSatisfy { Bytes.isSpace($0) || $0 == 0xC2 || $0 == 0xA0 }
      && document.nodes[index..<Int(node.end)].allSatisfy { inner in
        switch inner.kind {
        case .footnoteDefinition, .paragraph, .group, .span, .text, .html, .softBreak, .lineBreak: true
        default: false
        }
      }
  }

  /// Of two footnotes with one name only the first is shown.
  private mutating func tellOfDoubleFootnotes(_ definitions: [MissingNote]) {
    var first: [[UInt8]: Range<Int>] = [:]
    for definition in definitions {
      guard let place = first.updateValue(first[definition.label] ?? definition.place, forKey: definition.label) else {
        continue
      }
      let label = String(decoding: definition.label, as: UTF8.self)
      report { path in
        .warning(
          "duplicate-footnote", "a footnote is called “\(label)” already, so that this one is not shown",
          at: SourceLocation(path: path, range: definition.place),
          notes: [.init("the other stands here", at: SourceLocation(path: path, range: place))],
          fix: "give it another name, here and where it belongs")
      }
    }
  }

  /// The lines that begin with `[^label]:`, but for those in code.
  private func definitions(outside document: MarkdownDocument) -> [MissingNote] {
    var found: [MissingNote] = []
    for start in tracker.lines {
      var index = start
      while index < tracker.bodyEnd, index < start + 3, file[index] == 0x20 { index += 1 }
      guard index + 3 < tracker.bodyEnd, file[index] == UInt8(ascii: "["), file[index + 1] == UInt8(ascii: "^") else {
        continue
      }
      let limit = min(tracker.bodyEnd, index + Self.longest)
      guard let closing = file[index..<limit].firstIndex(where: { $0 == UInt8(ascii: "]") || Bytes.isSpace($0) }),
        file[closing] == UInt8(ascii: "]"), closing > index + 2, closing + 1 < limit,
        file[closing + 1] == UInt8(ascii: ":")
      else { continue }
      found.append(MissingNote(label: Array(file[(index + 2)..<closing]), place: index..<closing + 1))
    }
    if found.isEmpty { return [] }
    let code = document.nodes.filter { $0.kind == .codeBlock || $0.kind == .htmlBlock }.map(\.source.range)
    // Both come in order.
    var next = 0
    return found.filter { note in
      while next < code.count, code[next].upperBound <= note.place.lowerBound { next += 1 }
      return next == code.count || !code[next].contains(note.place.lowerBound)
    }
  }
}
