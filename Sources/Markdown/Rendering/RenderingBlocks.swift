import Basics
import Markup

/// The markup of each kind of node.
extension Rendering {
  mutating func open(_ node: Node, _ index: Int) {
    switch node.kind {
    case .softBreak, .lineBreak: return writeBreak(node)
    default: closeMarks()
    }
    if node.flags.contains(.typed) { return openTyped(node, index) }
    switch node.kind {
    case .document, .group, .element, .span, .text, .html, .softBreak, .lineBreak: break
    case .paragraph: openParagraph(node, index)
    case .emphasis: html.markup("<em>")
    case .strong: html.markup("<strong>")
    case .strikethrough: html.markup("<del>")
    case .highlight: html.markup("<mark>")
    case .code:
      html.markup(node.flags.contains(.formula) ? Self.formula(node) : "<code>")
      write(node)
    case .link, .wikilink: openLink(node)
    case .image, .embed: writeEmbed(node, index)
    case .embedBlock: writeEmbedBlock(node, index)
    case .footnoteReference: writeFootnoteReference(node)
    case .heading: openHeading(node, index)
    case .blockQuote: openBlock("blockquote", node, index)
    case .list: openList(node, index)
    case .item: openItem(node, index)
    case .codeBlock: writeCodeBlock(node, index)
    case .htmlBlock:
      html.endLine()
      html.markup("<pre class=\"raw-html\"")
      name(node, index)
      html.markup(">")
      write(node)
    case .thematicBreak:
      html.endLine()
      html.markup("<hr")
      name(node, index)
      html.markup(" />\n")
    case .table, .tableRow, .tableCell: openTable(node, index)
    case .callout: openCallout(node, index)
    case .calloutTitle: openCalloutTitle(node)
    case .footnoteDefinition: openFootnote(node)
    }
  }

  /// As it is typed, marked for a program that sets it.
  private static func formula(_ node: Node) -> StaticString {
    node.flags.contains(.display) ? "<span class=\"formula display\">" : "<span class=\"formula\">"
  }

  mutating func close(_ node: Node, _ index: Int, contentAt content: Int) {
    if node.kind == .softBreak || node.kind == .lineBreak { return }
    closeMarks()
    if node.flags.contains(.typed) { return closeTyped(node, index, contentAt: content) }
    switch node.kind {
    case .paragraph: closeParagraph(node, index)
    case .emphasis: EncodedBody.close(.emphasis, contentAt: content, in: &html)
    case .strong: EncodedBody.close(.strong, contentAt: content, in: &html)
    case .strikethrough: html.markup("</del>")
    case .highlight: EncodedBody.close(.mark, contentAt: content, in: &html)
    case .code: html.markup(node.flags.contains(.formula) ? "</span>" : "</code>")
    case .link, .wikilink: closeLink(node, contentAt: content)
    case .heading:
      html.markup("</h")
      html.markup(level(node))
      html.markup(">\n")
    case .blockQuote:
      html.endLine()
      html.markup("</blockquote>\n")
    case .list:
      if node.flags.contains(.ordered) { html.markup("</ol>\n") } else { html.markup("</ul>\n") }
    case .item: html.markup("</li>\n")
    case .codeBlock:
      html.markup("</code></pre>\n")
      let isLabelled =
        !isPlain && node.payload >= 0 && slice(document.slices[Int(node.payload)]).first.map(Bytes.isSpace) == false
      if isLabelled { html.markup("</figure>\n") }
    case .htmlBlock: html.markup("</pre>\n")
    case .table, .tableRow, .tableCell: closeTable(node)
    case .callout:
      html.endLine()
      if node.flags.contains(.folds) { html.markup("</details>\n") } else { html.markup("</div>\n") }
    case .calloutTitle: closeCalloutTitle(node)
    case .footnoteDefinition: closeFootnote(node)
    default: break
    }
  }

  private mutating func openBlock(_ element: StaticString, _ node: Node, _ index: Int) {
    html.endLine()
    html.markup("<")
    html.markup(element)
    name(node, index)
    direction(node)
    html.markup(">\n")
  }

  /// The `id` of a block that has a name.
  mutating func name(_ node: Node, _ index: Int) {
    guard node.flags.contains(.named), !isPlain, let block = document.blockID(ofNode: index) else { return }
    html.markup(" id=\"")
    html.text(ElementID.block(document.string(block.name), in: options.ids).text)
    html.markup("\"")
  }

  // MARK: Paragraphs and headings

  private mutating func openParagraph(_ node: Node, _ index: Int) {
    if picture(aloneIn: node, index) != nil { return openFigure(node, index, of: nodes[index + 1]) }
    if isFormulaAlone(node, index) { return openLabelledFigure(options.labels.formula, node, index) }
    if node.flags.contains(.tight) {
      if node.flags.contains(.named), !isPlain {
        html.markup("<span")
        name(node, index)
        html.markup("></span>")
      }
      return
    }
    html.endLine()
    html.markup(node.flags.contains(.holdsBlocks) ? "<div class=\"paragraph\"" : "<p")
    name(node, index)
    direction(node)
    html.markup(">")
  }

  private mutating func closeParagraph(_ node: Node, _ index: Int) {
    if let reference = picture(aloneIn: node, index) { return closeFigure(reference) }
    if isFormulaAlone(node, index) { return html.markup("\n</figure>\n") }
    closeWords(node)
  }

  /// Of a paragraph that is one.
  mutating func closeWords(_ node: Node) {
    if node.flags.contains(.tight) { return }
    if let parent = frames.last, nodes[parent.node].kind == .footnoteDefinition, parent.end == Int(node.end) {
      html.markup(" ")
      writeBackrefs(nodes[parent.node])
    }
    html.markup(node.flags.contains(.holdsBlocks) ? "</div>\n" : "</p>\n")
  }

  /// Whether a formula that stands by itself is all of a paragraph.
  private func isFormulaAlone(_ node: Node, _ index: Int) -> Bool {
    guard !isPlain, !node.flags.contains(.tight), Int(node.end) == index + 2 else { return false }
    return nodes[index + 1].kind == .code && nodes[index + 1].flags.isSuperset(of: [.formula, .display])
  }

  /// What is shown as typed: the label says what it is.
  private mutating func openLabelledFigure(_ label: String, _ node: Node, _ index: Int) {
    html.endLine()
    html.markup("<figure class=\"code\" aria-label=\"")
    html.text(label)
    html.markup("\"")
    name(node, index)
    html.markup(">\n")
  }

  func level(_ node: Node) -> UInt8 {
    UInt8(ascii: "0") + UInt8(min(max(Int(node.detail) + options.headingLevelOffset, 1), 6))
  }

  private mutating func openHeading(_ node: Node, _ index: Int) {
    html.endLine()
    html.markup("<h")
    html.markup(level(node))
    headingID(node)
    direction(node)
    html.markup(">")
    nameInHeading(node, index)
  }

  /// A heading has an id of its own, so that its name as a block is another element's.
  mutating func nameInHeading(_ node: Node, _ index: Int) {
    guard !isPlain, node.flags.contains(.named) else { return }
    html.markup("<span")
    name(node, index)
    html.markup("></span>")
  }

  mutating func headingID(_ node: Node) {
    guard !isPlain, node.payload >= 0 else { return }
    html.markup(" id=\"")
    // As `ElementID.heading` has it, without a copy.
    html.text(options.ids.prefix)
    html.text(slice(document.headings[Int(node.payload)].id))
    html.markup("\"")
  }

  // MARK: Lists

  private mutating func openList(_ node: Node, _ index: Int) {
    html.endLine()
    let isTaskList = !isPlain && index + 1 < nodes.count && nodes[index + 1].flags.contains(.task)
    if node.flags.contains(.ordered) {
      html.markup("<ol")
      if node.payload != 1 {
        html.markup(" start=\"")
        html.number(Int(node.payload))
        html.markup("\"")
      }
    } else {
      html.markup("<ul")
    }
    if isTaskList { html.markup(" class=\"task-list\"") }
    name(node, index)
    direction(node)
    html.markup(">\n")
  }

  private mutating func openItem(_ node: Node, _ index: Int) {
    html.endLine()
    html.markup("<li")
    let isTask = node.flags.contains(.task)
    let isChecked = node.flags.contains(.checked)
    if isTask, !isPlain { html.markup(" class=\"task\"") }
    name(node, index)
    html.markup(">")
    guard isTask else { return }
    if isPlain {
      html.markup("<input type=\"checkbox\"")
      if isChecked { html.markup(" checked=\"\"") }
      html.markup(" disabled=\"\" /> ")
    } else {
      html.markup("<input type=\"checkbox\" disabled")
      if isChecked { html.markup(" checked") }
      html.markup(" aria-label=\"")
      // What a sign says that is not known here, only its writer knows.
      let sign = node.payload >= 0 ? Unicode.Scalar(UInt32(node.payload)) : nil
      html.text(
        sign.map { options.labels.taskSigns[$0] ?? String($0) }
          ?? (isChecked ? options.labels.done : options.labels.open))
      html.markup("\"> ")
    }
  }

  // MARK: Code

  private mutating func writeCodeBlock(_ node: Node, _ index: Int) {
    html.endLine()
    let info = node.payload >= 0 ? slice(document.slices[Int(node.payload)]) : UnsafeBufferPointer(start: nil, count: 0)
    let language = UnsafeBufferPointer(rebasing: info.prefix { !Bytes.isSpace($0) })
    let isLabelled = !isPlain && !language.isEmpty
    if isLabelled {
      // A diagram, a query.
      openLabelledFigure(String(decoding: language, as: UTF8.self), node, index)
      html.markup("<pre><code")
    } else {
      html.markup("<pre")
      name(node, index)
      html.markup("><code")
    }
    if node.payload >= 0 {
      html.markup(" class=\"language-")
      html.text(language)
      html.markup("\"")
    }
    html.markup(">")
    write(node)
    closeMarks()
    if node.flags.contains(.endsLine) { html.markup(0x0A) }
  }

  // MARK: Callouts

  private mutating func openCallout(_ node: Node, _ index: Int) {
    html.endLine()
    if node.flags.contains(.folds) { html.markup("<details") } else { html.markup("<div") }
    html.markup(" class=\"callout\" data-callout=\"")
    html.text(CalloutKind.all[Int(node.detail)].name)
    html.markup("\"")
    if node.flags.contains(.folds) {
      if !node.flags.contains(.closed) { html.markup(" open") }
    } else {
      html.markup(" role=\"note\"")
    }
    name(node, index)
    direction(node)
    html.markup(">\n")
  }

  private mutating func openCalloutTitle(_ node: Node) {
    let callout = frames.last.map { nodes[$0.node] } ?? node
    html.markup(callout.flags.contains(.folds) ? "<summary class=\"callout-title\"" : "<p class=\"callout-title\"")
    guard !node.text.isEmpty || hasContent(node) else {
      labelLanguage()
      html.markup(">")
      return html.text(defaultTitle(of: callout))
    }
    // The style says it before the author's title.
    html.markup(" data-name=\"")
    html.text(defaultTitle(of: callout))
    html.markup("\">")
  }

  /// A title may be only an image.
  private func hasContent(_ title: Node) -> Bool {
    guard let frame = frames.last else { return false }
    return Int(title.end) > frame.node + 2
  }

  private func defaultTitle(of callout: Node) -> String {
    let kind = CalloutKind.all[Int(callout.detail)]
    let typed = callout.payload >= 0 ? document.string(document.slices[Int(callout.payload)]) : ""
    // An unknown kind, or another name for a known one, says more than the kind's own title.
    let name = typed.prefix { $0 != "|" }
    let lowered = name.lowercased()
    if lowered == kind.name || (kind.aliases.contains(lowered) && !options.labels.callouts.isEmpty) {
      return options.labels.callouts[kind] ?? kind.title.english
    }
    return name.prefix(1).uppercased() + name.dropFirst()
  }

  private mutating func closeCalloutTitle(_ node: Node) {
    let isFolding = frames.last.map { nodes[$0.node].flags.contains(.folds) } ?? false
    html.markup(isFolding ? "</summary>\n" : "</p>\n")
  }
}

extension MarkdownDocument {
  func blockID(ofNode node: Int) -> BlockID? {
    let low = blockIDs.endOfPrefix { Int($0.node) < node }
    return low < blockIDs.count && Int(blockIDs[low].node) == node ? blockIDs[low] : nil
  }
}
