import Linking
import Markup
import Model

extension AnnotatedBody {
  /// An article's body, cut behind each block that has notes.
  static func make(of document: Document, from route: Route, in context: PageContext) -> AnnotatedBody {
    let body = context.dossier.body(of: document.id)
    guard !body.annotations.isEmpty else { return AnnotatedBody(pieces: [.plain(HTML(trusted: body.html))]) }
    let maker = NoteMaker(context: context, route: route)
    var pieces: [Piece] = []
    var plainFrom = 0
    var next = 0
    for passage in body.passages {
      // A note belongs beside the block in which its words begin.
      var notes: [Note] = []
      while next < body.annotations.count, body.annotations[next].words.lowerBound < passage.text.upperBound {
        if let note = maker.note(body.annotations[next].id, withBody: true) { notes.append(note) }
        next += 1
      }
      guard !notes.isEmpty else { continue }
      if plainFrom < passage.html.lowerBound {
        pieces.append(.plain(HTML(trusted: Array(body.html[plainFrom..<passage.html.lowerBound]))))
      }
      pieces.append(.annotated(HTML(trusted: Array(body.html[passage.html])), notes: notes))
      plainFrom = passage.html.upperBound
    }
    if plainFrom < body.html.count { pieces.append(.plain(HTML(trusted: Array(body.html[plainFrom...])))) }
    return AnnotatedBody(pieces: pieces)
  }
}
