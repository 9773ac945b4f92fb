extension ArticleStructure {
  /// The headings that a range stands below, from the highest to the nearest, with the number of the section; empty where it
  /// stands below none. A callout's title stands below the callout's kind, as that is shown with it.
  func heading(of range: Range<Int>) -> String {
    guard let first = blocks(touching: range).first.map({ blocks[$0] }) else { return "" }
    return HeadingNames.numbered(HeadingNames.belowRules(first.rules, name(above: first)), sections[first.heading])
  }

  /// The same as a record of what was published has it: without the kind of a callout, whose title is in the record with it.
  func recordedHeading(of range: Range<Int>) -> String {
    guard let first = blocks(touching: range).first.map({ blocks[$0] }) else { return "" }
    return HeadingNames.numbered(HeadingNames.belowRules(first.rules, headings[first.heading]), sections[first.heading])
  }

  private func name(above block: Block) -> String {
    [headings[block.heading], block.callout].filter { !$0.isEmpty }.joined(separator: " > ")
  }

  /// All that something stands below.
  var allHeadings: [String] { headings + blocks.lazy.filter { !$0.callout.isEmpty }.map(name) }
}
