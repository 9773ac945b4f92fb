/// HTML as bytes, made by string interpolation that escapes.
///
/// A template reads like the page that it makes: what stands in the literal is markup, every interpolated `String` is
/// text and is escaped, and `HTML` goes in as it is. There is no way to put an unescaped `String` in, other than
/// ``init(trusted:)``, which is for bytes that this project's own renderer made.
package struct HTML: Sendable, Hashable {
  package private(set) var bytes: [UInt8]

  package init() {
    bytes = []
  }

  /// Empty, with room for so many bytes, so that a page that is appended to in parts is not moved as it grows.
  package init(capacity: Int) {
    bytes = []
    bytes.reserveCapacity(capacity)
  }

  /// Markup that our own renderer wrote.
  package init(trusted bytes: [UInt8]) {
    self.bytes = bytes
  }

  package var isEmpty: Bool { bytes.isEmpty }

  package static func += (html: inout HTML, other: HTML) {
    html.bytes.append(contentsOf: other.bytes)
  }

  /// Text, escaped.
  package static func text(_ text: String) -> HTML {
    var html = HTML()
    html.appendEscaped(text)
    return html
  }

  package mutating func append(_ other: HTML) {
    bytes.append(contentsOf: other.bytes)
  }

  mutating func appendMarkup(_ literal: String) {
    bytes.append(contentsOf: literal.utf8)
  }

  mutating func appendEscaped(_ text: String) {
    Escaping.append(text, to: &bytes)
  }
}

extension HTML: ExpressibleByStringInterpolation {
  package init(stringLiteral value: StaticString) {
    bytes = value.withUTF8Buffer { Array($0) }
  }

  package init(stringInterpolation interpolation: Interpolation) {
    self = interpolation.html
  }

  package struct Interpolation: StringInterpolationProtocol {
    var html = HTML()

    package init(literalCapacity: Int, interpolationCount: Int) {
      html.bytes.reserveCapacity(literalCapacity + interpolationCount * 32)
    }

    package mutating func appendLiteral(_ literal: StaticString) {
      literal.withUTF8Buffer { html.bytes.append(contentsOf: $0) }
    }

    /// Text: escaped, for element content and quoted attribute values alike.
    package mutating func appendInterpolation(_ text: String) {
      html.appendEscaped(text)
    }

    package mutating func appendInterpolation(_ text: String?) {
      if let text { html.appendEscaped(text) }
    }

    package mutating func appendInterpolation(_ number: Int) {
      html.appendMarkup(String(number))
    }

    package mutating func appendInterpolation(_ html: HTML) {
      self.html.append(html)
    }

    package mutating func appendInterpolation(_ html: HTML?) {
      if let html { self.html.append(html) }
    }

    /// An address, escaped; it cannot hold a scheme that runs anything (see ``Href``).
    package mutating func appendInterpolation(_ href: Href) {
      html.appendEscaped(href.text)
    }

    /// `\(each: page.mentions, mentionItem)`: one after the other.
    package mutating func appendInterpolation<Items: Sequence>(each items: Items, _ item: (Items.Element) -> HTML) {
      for element in items { html.append(item(element)) }
    }

    /// `\(each: names, separator: ", ", link)`: with markup between.
    package mutating func appendInterpolation<Items: Sequence>(
      each items: Items, separator: HTML, _ item: (Items.Element) -> HTML
    ) {
      var first = true
      for element in items {
        if !first { html.append(separator) }
        first = false
        html.append(item(element))
      }
    }

    /// `\(if: page.updated, updatedLine)`: nothing where the value is absent.
    package mutating func appendInterpolation<Value>(if value: Value?, _ item: (Value) -> HTML) {
      if let value { html.append(item(value)) }
    }

    /// `\(when: page.isDraft, draftBanner)`: nothing where the condition does not hold.
    package mutating func appendInterpolation(when condition: Bool, _ item: @autoclosure () -> HTML) {
      if condition { html.append(item()) }
    }
  }
}
