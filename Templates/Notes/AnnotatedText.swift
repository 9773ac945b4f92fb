import Markup
import Pages

/// The column of an article's text, with the notes of each block right behind it: in that order it is read without a
/// stylesheet, and in that order the stylesheet takes it to the margin.
func column(
  above: @autoclosure () -> HTML = HTML(), _ body: AnnotatedBody, below: @autoclosure () -> HTML
) -> HTML {
  column(above: above(), "\(each: body.pieces, piece)", below: below())
}

private func piece(_ piece: AnnotatedBody.Piece) -> HTML {
  switch piece {
  case .plain(let html): html
  case .annotated(let html, let notes, let sidenotes):
    if notes.isEmpty && sidenotes.isEmpty {
      html
    } else {
      "<div class=\"annotated\">\n\(html)\(footnotes(sidenotes))\(when: !notes.isEmpty, blockNotes(notes))</div>\n"
    }
  }
}

/// The footnotes that one block first refers to: below it, and in the margin where there is one.
private func footnotes(_ sidenotes: [AnnotatedBody.Sidenote]) -> HTML {
  guard let first = sidenotes.first else { return HTML() }
  return "<ol class=\"sidenotes\" start=\"\(first.number)\" role=\"list\">\n\(each: sidenotes, { $0.item })</ol>\n"
}

/// The notes of one block, folded to one line where there is no room beside it.
private func blockNotes(_ notes: [Note]) -> HTML {
  """
  <details class="margin-notes">
  <summary>\(counted(notes.count, "note")) \(each: notes, separator: " ", noteReference)</summary>
  \(each: notes, marginNote)</details>

  """
}

private func noteReference(_ note: Note) -> HTML {
  "<span class=\"note-ref\" data-kind=\"\(note.kindID)\">\(noteSign(note))\(note.number)</span>"
}

/// One note beside the text.
func marginNote(_ note: Note) -> HTML {
  """
  <div class="annotation" id="\(note.id)" data-kind="\(note.kindID)" role="note" aria-label="Note \(note.number)">
  <p class="annotation-head">\(noteReference(note)) \
  <span class="annotation-kind">\(note.kindName)</span>\(if: note.status, { " \(statusBadge($0))" })</p>
  \(if: note.title, { "<p class=\"annotation-title\">\($0)</p>\n" })\
  <blockquote class="annotation-words"><p>\(note.words)</p></blockquote>
  \(formerWords(of: note))\(if: note.body, { $0.isEmpty ? "" : "<div class=\"annotation-body\">\n\($0)</div>\n" })\
  \(when: note.speaker != nil || note.date != nil, "<p class=\"about\">\(speakerAndDate(note))</p>\n")\
  <details class="basis">
  <summary>\(note.evidence.isEmpty ? "More" : "\(counted(note.evidence.count, "source"))")</summary>
  \(when: !note.evidence.isEmpty, "<p class=\"label\">From \(origins(of: note))</p>\n")\(basis(of: note))\
  <p class="permalink"><a href="\(Href(path: "", fragment: note.id))">Link to this note</a></p>
  </details>
  </div>

  """
}

/// All notes of the article in the order of the text, to go through them.
func noteIndex(_ notes: [Note]) -> HTML {
  if notes.isEmpty { return HTML() }
  return section(
    "notes", "Notes <span class=\"count\">\(grouped(notes.count))</span>",
    "<ol class=\"note-index\">\n\(each: notes, noteIndexEntry)</ol>\n")
}

private func noteIndexEntry(_ note: Note) -> HTML {
  """
  <li value="\(note.number)"><span class="note-ref" data-kind="\(note.kindID)">\
  \(noteSign(note))\(note.number)</span> <a href="\(Href(path: "", fragment: note.id))">\(note.title ?? note.words)</a> \
  <span class="about">\(note.kindName)\(if: note.status, { ", \($0.name)" })</span></li>

  """
}
