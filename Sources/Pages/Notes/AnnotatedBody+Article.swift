import Linking
import Markup
import Model

extension AnnotatedBody {
  /// An article's body with its notes and footnotes in one list, cut only where an accusation goes in.
  static func make(
    of document: Document, from route: Route, letters: [DocumentID: String], in context: PageContext
  ) -> AnnotatedBody {
    let body = context.dossier.body(of: document.id)
    let html = { (range: Range<Int>) in context.dossier.html(of: document.id, range) }
    let maker = NoteMaker(context: context, route: route, letters: letters)
    var accusations: [(end: Int, note: Note)] = []
    var entries = body.annotations.compactMap { annotation -> Entry? in
      guard let note = maker.note(annotation.id, withBody: true) else { return nil }
      if note.isAccusation { accusations.append((annotation.words.upperBound, note)) }
      return .note(note)
    }
    let language = context.language(ofTextOf: document)
    entries += body.footnotes.map {
      .footnote(Footnote(number: $0.number, id: $0.id, text: html($0.html), language: language))
    }
    entries.sort { $0.number < $1.number }
    if !accusations.isEmpty {
      let beside = accusationsWithRoom(in: body, entries, html)
      entries = entries.map { entry in
        guard case .note(var note) = entry else { return entry }
        note.isBeside = beside.contains(note.number)
        return .note(note)
      }
      accusations = accusations.map { end, note in
        var note = note
        note.isBeside = beside.contains(note.number)
        return (end, note)
      }
    }
    // Footnotes stand in the list, and not in the section that the renderer writes at the end.
    let end = body.footnotes.isEmpty ? body.htmlCount : body.passages.last?.html.upperBound ?? 0
    return AnnotatedBody(pieces: pieces(of: body, accusations, upTo: end, html), notes: entries)
  }

  /// The numbers of accusations that stand beside their words where a page has a margin.
  private static func accusationsWithRoom(
    in body: LinkedBody, _ entries: [Entry], _ html: (Range<Int>) -> HTML
  ) -> Set<Int> {
    var places = NumberedPlaces()
    for passage in body.passages { places.append(html(passage.html)) }
    var top = 0
    return MarginRoom.beside(
      entries.map { entry in
        top = places.tops[entry.number] ?? top
        guard case .note(let note) = entry, note.isAccusation else { return .init(number: entry.number, top: top) }
        return .init(number: entry.number, top: top, height: MarginRoom.height(of: note))
      })
  }

  /// Each accusation stands after the block in which its words end, and one in a footnote after the text, before the footnotes.
  private static func pieces(
    of body: LinkedBody, _ accusations: [(end: Int, note: Note)], upTo end: Int, _ html: (Range<Int>) -> HTML
  ) -> [Piece] {
    if accusations.isEmpty { return end > 0 ? [.text(html(0..<end))] : [] }
    let accusations = accusations.sorted { $0.end < $1.end }
    var pieces: [Piece] = []
    var (start, next) = (0, 0)
    for passage in body.passages {
      guard next < accusations.count, accusations[next].end <= passage.text.upperBound else { continue }
      pieces.append(.text(html(start..<passage.html.upperBound)))
      start = passage.html.upperBound
      let here = accusations[next...].prefix { $0.end <= passage.text.upperBound }
      pieces += inOrder(here)
      next = here.endIndex
    }
    if start < end { pieces.append(.text(html(start..<end))) }
    return pieces + inOrder(accusations[next...])
  }

  private static func inOrder(_ accusations: ArraySlice<(end: Int, note: Note)>) -> [Piece] {
    accusations.map(\.note).sorted { $0.number < $1.number }.map(Piece.accusation)
  }
}

extension Note {
  /// Whether it accuses someone: then it is never folded or cut, and has the size of the text.
  public var isAccusation: Bool { !accused.isEmpty }
}
