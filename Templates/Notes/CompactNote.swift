import Markup
import Pages

/// Whether what a note rests on stands open below it.
enum BasisStyle {
  case open
  case folded
}

/// Notes away from their article: in a ledger, on the page of who spoke, of a source.
func compactNotes(_ notes: [Note], basis style: BasisStyle) -> HTML {
  if notes.isEmpty { return HTML() }
  return "<ul class=\"annotations\">\n\(each: notes, { compactNote($0, basis: style) })</ul>\n"
}

/// The words, which lead to the place where they stand; what is known of them below.
func compactNote(_ note: Note, basis style: BasisStyle) -> HTML {
  """
  <li class="annotation" data-kind="\(note.kindID)">
  \(if: note.title, { "<p class=\"annotation-title\">\($0)</p>\n" })\
  <blockquote class="annotation-words"><p><a href="\(note.permalink)">\(note.words)</a></p></blockquote>
  \(formerWords(of: note))<p class="about"><span class="annotation-kind">\(noteSign(note)) \(note.kindName)</span>\
  \(if: note.status, { " \(statusBadge($0))" })\
  \(when: note.speaker != nil || note.date != nil, " \(speakerAndDate(note))") \
  <span class="place">Note \(note.number) on \(link(note.article))</span></p>
  \(style == .folded ? foldedBasis(note) : openBasis(note))</li>

  """
}

private func openBasis(_ note: Note) -> HTML {
  guard note.hasBasis else { return HTML() }
  return """
    <div class="basis">
    \(when: !note.evidence.isEmpty, "<p class=\"label\">\(counted(note.evidence.count, "source")), \(origins(of: note))</p>\n")\
    \(basis(of: note))</div>

    """
}
