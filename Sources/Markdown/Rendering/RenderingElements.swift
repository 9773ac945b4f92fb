import Markup

/// Elements that were typed as HTML, written anew.
extension Rendering {
  mutating func openTyped(_ node: Node, _ index: Int) {
    switch node.kind {
    case .group: return
    case .link:
      openLink(node)
      return wrapLinkWords(index)
    case .image: return writeEmbed(node, index)
    case .paragraph where node.detail == 0: return openWords(node, index)
    case .heading:
      html.endLine()
      html.markup("<h")
      html.markup(level(node))
      headingID(node)
    case .element where node.detail == UInt16(SafeElement.table.rawValue):
      openTableRegion()
      html.markup(">\n<table")
    default:
      if node.kind.isBlock { html.endLine() }
      html.markup("<")
      html.markup(name(of: node))
    }
    if node.kind == .list, node.flags.contains(.ordered), node.payload != 1 {
      html.markup(" start=\"")
      html.number(Int(node.payload))
      html.markup("\"")
    }
    if node.kind != .heading { name(node, index) }
    attributes(document.attributes(ofNode: index), of: node)
    html.markup(">")
    if node.kind == .heading { nameInHeading(node, index) }
    if node.detail == UInt16(SafeElement.summary.rawValue), node.kind == .element, Int(node.end) == index + 1 {
      if options.labelLanguage != nil { html.markup("<span") }
      labelLanguage()
      if options.labelLanguage != nil { html.markup(">") }
      html.text(options.labels.details)
      if options.labelLanguage != nil { html.markup("</span>") }
    }
  }

  mutating func closeTyped(_ node: Node, _ index: Int, contentAt content: Int) {
    switch node.kind {
    case .group, .image: return
    case .link:
      if document.attributes(ofNode: index) != nil { html.markup("</span>") }
      return closeLink(node, contentAt: content)
    case .paragraph where node.detail == 0: return closeWords(node)
    case .heading:
      html.markup("</h")
      html.markup(level(node))
    default:
      html.markup("</")
      html.markup(name(of: node))
    }
    html.markup(">")
    if node.kind == .element, node.detail == UInt16(SafeElement.table.rawValue) { html.markup("\n</div>") }
    if node.kind.isBlock { html.markup("\n") }
  }

  private func name(of node: Node) -> StaticString {
    SafeElement(rawValue: UInt8(truncatingIfNeeded: node.detail))?.name ?? "span"
  }

  /// Words in an element are a paragraph of their own only beside other blocks.
  private mutating func openWords(_ node: Node, _ index: Int) {
    if node.flags.contains(.tight) { return }
    html.endLine()
    html.markup("<p")
    name(node, index)
    direction(node)
    html.markup(">")
  }

  /// A link's own attributes are those of all links; what else was said of it stands on its words.
  private mutating func wrapLinkWords(_ index: Int) {
    guard let attributes = document.attributes(ofNode: index) else { return }
    html.markup("<span")
    self.attributes(attributes, of: nodes[index])
    html.markup(">")
  }

  private mutating func attributes(_ attributes: MarkdownDocument.ElementAttributes?, of node: Node) {
    guard let attributes else {
      if node.kind.isTextBlock || node.kind == .list || node.kind == .blockQuote { direction(node) }
      return
    }
    switch attributes.direction {
    case .ltr: html.markup(" dir=\"ltr\"")
    case .rtl: html.markup(" dir=\"rtl\"")
    case .auto: html.markup(" dir=\"auto\"")
    case nil: if node.kind.isTextBlock || node.kind == .list || node.kind == .blockQuote { direction(node) }
    }
    alignment(attributes.alignment)
    if !attributes.language.isEmpty { value(" lang=\"", attributes.language) }
    if !attributes.title.isEmpty { value(" title=\"", attributes.title) }
    if attributes.columns > 1 { number(" colspan=\"", attributes.columns) }
    if attributes.rows > 1 { number(" rowspan=\"", attributes.rows) }
    if attributes.isOpen { html.markup(" open") }
  }

  mutating func alignment(_ alignment: MarkdownDocument.ElementAttributes.Alignment?) {
    switch alignment {
    case .left: html.markup(" class=\"align-left\"")
    case .center: html.markup(" class=\"align-center\"")
    case .right: html.markup(" class=\"align-right\"")
    case nil: break
    }
  }

  private mutating func value(_ attribute: StaticString, _ value: ByteRange) {
    html.markup(attribute)
    html.text(slice(value))
    html.markup("\"")
  }

  private mutating func number(_ attribute: StaticString, _ number: Int32) {
    html.markup(attribute)
    html.number(Int(number))
    html.markup("\"")
  }
}
