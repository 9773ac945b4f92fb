import Markup
import Pages

/// Notes away from their article: in a ledger, on the page of who spoke, of a source.
func compactNotes(_ notes: [Note]) -> HTML {
  if notes.isEmpty { return HTML() }
  return "<ul class=\"annotations\">\n\(each: notes, compactNote)</ul>\n"
}

/// The words, which lead to the place where they stand; what is known of them below.
func compactNote(_ note: Note) -> HTML {
  """
  <li class="annotation" data-kind="\(note.kindID)">
  \(if: note.title, { "<p class=\"note-title\">\($0)</p>\n" })\
  <blockquote class="annotation-words"><p><a href="\(note.permalink)">\(note.words)</a></p></blockquote>
  \(formerWords(of: note))<p class="about">\(note.kindName)\
  \(if: note.status, { " \(statusBadge($0))" })\
  \(when: note.speaker != nil || note.date != nil, " \(speakerAndDate(note))") \
  <span class="place">Note \(note.number) on \(link(note.article))</span></p>
  \(.enclosed("<div class=\"basis\">\n", "</div>\n", basis(of: note)))</li>

  """
}
