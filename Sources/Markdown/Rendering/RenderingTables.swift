/// Tables.
extension Rendering {
  mutating func openTable(_ node: Node, _ index: Int) {
    html.endLine()
    switch node.kind {
    case .table:
      bodyIsOpen = false
      if isPlain { return html.markup("<table>") }
      openTableRegion()
      name(node, index)
      direction(node)
      html.markup(">\n<table>")
    case .tableRow:
      if node.flags.contains(.head) {
        html.markup("<thead>\n")
      } else if !bodyIsOpen {
        html.markup("<tbody>\n")
        bodyIsOpen = true
      }
      html.markup("<tr>")
    default:
      html.markup(node.flags.contains(.head) ? "<th" : "<td")
      if !isPlain, node.flags.contains(.head) { html.markup(" scope=\"col\"") }
      switch UInt8(truncatingIfNeeded: node.detail) {
      case UInt8(ascii: "l"): html.markup(isPlain ? " align=\"left\"" : " class=\"align-left\"")
      case UInt8(ascii: "c"): html.markup(isPlain ? " align=\"center\"" : " class=\"align-center\"")
      case UInt8(ascii: "r"): html.markup(isPlain ? " align=\"right\"" : " class=\"align-right\"")
      default: break
      }
      html.markup(">")
    }
  }

  /// It scrolls by itself where it is too wide, so it must be reachable by keyboard and have a name.
  mutating func openTableRegion() {
    html.endLine()
    tableNumber += 1
    html.markup("<div class=\"table\" role=\"region\" aria-label=\"")
    html.text(options.labels.table)
    html.markup(" ")
    html.number(tableNumber)
    html.markup("\" tabindex=\"0\"")
  }

  mutating func closeTable(_ node: Node) {
    switch node.kind {
    case .table:
      if bodyIsOpen {
        html.endLine()
        html.markup("</tbody>\n")
        bodyIsOpen = false
      }
      html.endLine()
      html.markup("</table>\n")
      if !isPlain { html.markup("</div>\n") }
    case .tableRow:
      html.endLine()
      html.markup("</tr>")
      if node.flags.contains(.head) { html.markup("\n</thead>") }
    default:
      html.markup(node.flags.contains(.head) ? "</th>" : "</td>")
    }
  }
}
