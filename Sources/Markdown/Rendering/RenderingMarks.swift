import Markup

/// The elements that stand for a mark's role.
extension Rendering {
  /// - Parameter isStart: whether the marked words begin here, and not only a piece of them: links lead there.
  mutating func openMark(_ role: TextMark.Role, isStart: Bool) {
    switch role {
    case .annotated(let kind, let slug, let number, _):
      html.markup("<span class=\"w-")
      html.text(kind)
      html.markup(" p")
      html.number(number)
      if isStart {
        html.markup("\" id=\"")
        html.text(ElementID.note(slug).text)
      }
      html.markup("\">")
    case .tag(let href):
      html.markup("<a href=\"")
      html.text(href.text)
      html.markup("\">")
    }
  }

  /// The numbers after words that ended: links to the notes, outside of all other links.
  mutating func writeEndedNumbers() {
    for index in endedMarks.sorted(by: { marks.all[$0].role.number < marks.all[$1].role.number }) {
      switch marks.all[index].role {
      case .annotated(_, let slug, let number, let label):
        openNumber(number, isInSeries: true)
        html.text(Href(to: .noteText(slug)).text)
        html.markup("\" id=\"")
        html.text(ElementID.noteReference(slug).text)
        closeNumber(number, label: label)
      case .tag: break
      }
    }
    endedMarks.removeAll(keepingCapacity: true)
  }

  /// A number is written by the style, so that it is no part of the text: not when that is copied, searched or read out.
  ///
  /// - Parameter isInSeries: whether it is one of the page's notes, which the style puts beside the text.
  mutating func openNumber(_ number: Int, isInSeries: Bool) {
    html.markup("<a class=\"n")
    if isInSeries {
      html.markup(" p")
      html.number(number)
    }
    html.markup("\" href=\"")
  }

  mutating func closeNumber(_ number: Int, label: String) {
    html.markup("\" role=\"doc-noteref\" aria-label=\"")
    html.text(label)
    html.markup("\" data-n=\"")
    html.number(number)
    html.markup("\"")
    labelLanguage()
    html.markup("></a>")
  }
}
