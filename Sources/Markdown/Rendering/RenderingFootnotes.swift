import Markup

/// Footnotes: references, the section at the end, and the ways back.
extension Rendering {
  mutating func writeFootnoteReference(_ node: Node) {
    let use = document.footnoteUses[Int(node.payload)]
    let footnote = document.footnotes[Int(use.footnote)]
    if isPart, firstUses[Int(use.footnote)] == nil {
      firstUses[Int(use.footnote)] = use.number
      usedFootnotes.append(Int(use.footnote))
    }
    if isPlain {
      html.markup("<sup class=\"footnote-ref\"><a href=\"#fn-")
      html.address(slice(footnote.label))
      html.markup("\" id=\"fnref-")
      html.address(slice(footnote.label))
      if use.number > 1 {
        html.markup("-")
        html.number(Int(use.number))
      }
      html.markup("\" data-footnote-ref>")
      html.number(Int(footnote.number))
      html.markup("</a></sup>")
    } else {
      let isInSeries = Int(use.footnote) < options.footnoteNumbers.count
      let number = shownNumber(of: Int(use.footnote))
      openNumber(number, isInSeries: isInSeries)
      html.markup("#")
      id(footnote)
      html.markup("\" id=\"")
      referenceID(footnote, use: Int(use.number))
      closeNumber(
        number,
        label: isInSeries
          ? "\(options.labels.note) \(number), \(options.labels.footnoteInline)"
          : "\(options.labels.footnote) \(number)")
    }
  }

  private func shownNumber(of footnote: Int) -> Int {
    footnote < options.footnoteNumbers.count
      ? options.footnoteNumbers[footnote] : Int(document.footnotes[footnote].number)
  }

  private mutating func id(_ footnote: MarkdownDocument.Footnote) {
    html.text(ElementID.footnote(Int(footnote.number), in: options.ids).text)
  }

  private mutating func referenceID(_ footnote: MarkdownDocument.Footnote, use: Int) {
    html.text(ElementID.footnoteReference(Int(footnote.number), use: use, in: options.ids).text)
  }

  mutating func openFootnote(_ node: Node) {
    let footnote = document.footnotes[Int(node.payload)]
    if !sectionIsOpen {
      sectionIsOpen = true
      if isPlain {
        html.markup("<section class=\"footnotes\" data-footnotes>\n<ol>\n")
      } else {
        html.endLine()
        html.markup("<section class=\"footnotes\" role=\"doc-endnotes\" aria-label=\"")
        html.text(options.labels.footnotes)
        html.markup("\">\n<ol>\n")
      }
    }
    backrefIsDue = true
    html.markup("<li id=\"")
    if isPlain {
      html.markup("fn-")
      html.address(slice(footnote.label))
    } else {
      id(footnote)
      if isPart {
        html.markup("\" value=\"")
        html.number(Int(footnote.number))
      }
    }
    html.markup("\">\n")
    noteItemStart()
  }

  mutating func closeFootnote(_ node: Node) {
    if backrefIsDue {
      writeBackrefs(node)
      html.markup(0x0A)
    }
    html.markup(itemEnd)
  }

  mutating func writeBackrefs(_ node: Node) {
    guard backrefIsDue else { return }
    backrefIsDue = false
    let footnote = document.footnotes[Int(node.payload)]
    // Of a part only its own references are on the page.
    let uses = isPart ? 1 : max(1, Int(footnote.uses))
    var isFirst = true
    for use in 1...uses where isPlain || isPart || isShown(use, of: node.payload) {
      if !isFirst { html.markup(" ") }
      isFirst = false
      html.markup("<a href=\"#")
      if isPlain {
        html.markup("fnref-")
        html.address(slice(footnote.label))
        if use > 1 {
          html.markup("-")
          html.number(use)
        }
        html.markup("\" class=\"footnote-backref\" data-footnote-backref aria-label=\"Back to content\">↩")
      } else {
        referenceID(footnote, use: isPart ? firstUse(of: Int(node.payload)) : use)
        html.markup("\" class=\"footnote-backref\" role=\"doc-backlink\" aria-label=\"")
        html.text(options.labels.back)
        html.markup(" ")
        html.number(shownNumber(of: Int(node.payload)))
        if use > 1 {
          html.markup("-")
          html.number(use)
        }
        html.markup("\">↩")
      }
      if use > 1 {
        html.markup(isPlain ? "<sup class=\"footnote-ref\">" : "<sup>")
        html.number(use)
        html.markup("</sup>")
      }
      html.markup("</a>")
    }
  }

  /// Whether a footnote's reference is on the page: some stand where nothing is shown, such as in the words of a picture.
  private mutating func isShown(_ use: Int, of footnote: Int32) -> Bool {
    let shown = shownUses ?? Set(document.footnoteUses)
    shownUses = shown
    return shown.contains(MarkdownDocument.FootnoteUse(footnote: footnote, number: Int32(use)))
  }

  private func firstUse(of footnote: Int) -> Int {
    Int(firstUses[footnote] ?? 1)
  }

  /// The definitions of the footnotes that a part refers to, and those that they refer to.
  mutating func renderUsedFootnotes() {
    var next = 0
    while next < usedFootnotes.count {
      let node = Int(document.footnotes[usedFootnotes[next]].node)
      next += 1
      if node >= 0 { loop(node..<Int(nodes[node].end)) }
    }
  }
}
