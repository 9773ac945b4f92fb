import Markup

/// The elements that stand for a mark's role.
extension Rendering {
  mutating func openMark(_ role: TextMark.Role) {
    switch role {
    case .annotated(let kind, let note, _):
      html.markup("<mark class=\"words words-")
      html.text(kind)
      html.markup("\" aria-details=\"")
      html.text(note.text)
      html.markup("\">")
    }
  }

  /// - Parameter isEnd: whether the marked words end here, not only one of their pieces.
  mutating func closeMark(_ role: TextMark.Role, isEnd: Bool) {
    switch role {
    case .annotated(_, _, let number):
      // It is no link, as the words may stand in one.
      if isEnd {
        html.markup("<sup class=\"note-number\">")
        html.number(number)
        html.markup("</sup>")
      }
      html.markup("</mark>")
    }
  }
}
