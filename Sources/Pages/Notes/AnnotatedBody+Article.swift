import Linking
import Markup
import Model

extension AnnotatedBody {
  /// An article's body, cut behind each block that has notes or footnotes. Where the footnotes stand beside their blocks
  /// the section at the end that held them is left out.
  static func make(of document: Document, from route: Route, in context: PageContext) -> AnnotatedBody {
    let body = context.dossier.body(of: document.id)
    guard !body.annotations.isEmpty || !body.sidenotes.isEmpty else {
      return AnnotatedBody(pieces: [.plain(context.dossier.html(of: document.id))])
    }
    let end = body.sidenotes.isEmpty ? body.htmlCount : body.passages.last?.html.upperBound ?? 0
    let html = { (range: Range<Int>) in context.dossier.html(of: document.id, range) }
    let maker = NoteMaker(context: context, route: route)
    var pieces: [Piece] = []
    var plainFrom = 0
    var next = 0
    for (index, passage) in body.passages.enumerated() {
      // A note belongs beside the block in which its words begin.
      var notes: [Note] = []
      while next < body.annotations.count, body.annotations[next].words.lowerBound < passage.text.upperBound {
        if let note = maker.note(body.annotations[next].id, withBody: true) { notes.append(note) }
        next += 1
      }
      let sidenotes = body.sidenotes.filter { $0.passage == index }.map {
        Sidenote(number: $0.number, item: html($0.html))
      }
      guard !notes.isEmpty || !sidenotes.isEmpty else { continue }
      if plainFrom < passage.html.lowerBound {
        pieces.append(.plain(html(plainFrom..<passage.html.lowerBound)))
      }
      let block = html(passage.html)
      pieces.append(.annotated(block, notes: notes, sidenotes: sidenotes))
      plainFrom = passage.html.upperBound
    }
    if plainFrom < end { pieces.append(.plain(html(plainFrom..<end))) }
    return AnnotatedBody(pieces: pieces)
  }
}
