import Markup

/// Blocks that run another way than their page.
extension Rendering {
  /// `dir="auto"` where the first letter of a block says so: a page has the direction of the dossier's language, and a
  /// folder of notes may be in several.
  mutating func direction(_ node: Node) {
    guard !isPlain, let own = TextDirection(ofFirstLetterIn: document.text[node.text.range]),
      own != options.direction
    else { return }
    html.markup(" dir=\"auto\"")
  }
}
