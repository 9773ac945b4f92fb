import Markdown

/// The numbers of an article's notes: annotations and footnotes in one series, in the order in which their numbers stand in
/// the text.
enum NoteNumbers {
  /// Numbers the annotations.
  ///
  /// - Returns: the numbers of the footnotes, by their places in the document. Those that only notes refer to come last.
  static func assign(to annotations: inout [AnchoredAnnotation], and markdown: MarkdownDocument) -> [Int] {
    // A number stands where its words end; of some that end together, the words that began last come first.
    var series: [(end: Int, start: Int, annotation: Int?, footnote: Int)] = annotations.enumerated().map {
      ($1.words.upperBound, $1.words.lowerBound, $0, -1)
    }
    var isPlaced = [Bool](repeating: false, count: markdown.footnotes.count)
    if !isPlaced.isEmpty {
      var index = 0
      while index < markdown.nodes.count {
        let node = markdown.nodes[index]
        if node.kind == .footnoteDefinition {
          index = Int(node.end)
          continue
        }
        index += 1
        guard node.kind == .footnoteReference else { continue }
        let footnote = Int(markdown.footnoteUses[Int(node.payload)].footnote)
        if isPlaced[footnote] { continue }
        isPlaced[footnote] = true
        // After the words that end at the same place.
        series.append((node.text.range.lowerBound, -1, nil, footnote))
      }
    }
    series.sort { a, b in
      if a.end != b.end { return a.end < b.end }
      if a.start != b.start { return a.start > b.start }
      return (a.annotation ?? Int.max, a.footnote) < (b.annotation ?? Int.max, b.footnote)
    }
    var footnotes = [Int](repeating: 0, count: isPlaced.count)
    for (index, entry) in series.enumerated() {
      if let annotation = entry.annotation {
        annotations[annotation].number = index + 1
      } else {
        footnotes[entry.footnote] = index + 1
      }
    }
    let others = markdown.footnotes.indices.filter { !isPlaced[$0] }
      .sorted { markdown.footnotes[$0].number < markdown.footnotes[$1].number }
    for (index, footnote) in others.enumerated() { footnotes[footnote] = series.count + index + 1 }
    return footnotes
  }
}
