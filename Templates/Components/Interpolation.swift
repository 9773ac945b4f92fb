import Markup

// The interpolations that are generic, once more. Those of Markup do the same and give way to these here: a generic
// function is specialized within its own module only, and called otherwise it took half of the time that a page takes.

extension HTML.Interpolation {
  /// `\(each: page.mentions, mentionItem)`: one after the other.
  mutating func appendInterpolation<Items: Sequence>(each items: Items, _ item: (Items.Element) -> HTML) {
    for element in items { appendInterpolation(item(element)) }
  }

  /// `\(each: names, separator: ", ", link)`: with markup between.
  mutating func appendInterpolation<Items: Sequence>(
    each items: Items, separator: StaticString, _ item: (Items.Element) -> HTML
  ) {
    var first = true
    for element in items {
      if !first { appendLiteral(separator) }
      first = false
      appendInterpolation(item(element))
    }
  }

  /// `\(if: page.updated, updatedLine)`: nothing where the value is absent.
  mutating func appendInterpolation<Value>(if value: Value?, _ item: (Value) -> HTML) {
    if let value { appendInterpolation(item(value)) }
  }

  /// `\(when: page.isDraft, draftBanner)`: nothing where the condition does not hold.
  mutating func appendInterpolation(when condition: Bool, _ item: @autoclosure () -> HTML) {
    if condition { appendInterpolation(item()) }
  }
}
