import Markup
import Pages
import Words

/// An accusation stands nowhere without its status, its note, who was asked and the reply.
func accusation(_ note: Note, _ words: any Wording) -> HTML {
  """

  <p class="about">\(if: note.status, statusBadge)</p>
  \(each: note.plainBody, { "<p>\($0)</p>\n" })\(.enclosed("<div class=\"basis\">\n", "</div>\n", basis(of: note, words)))
  """
}

/// The same below a note that has the accusation in its words and does not make it; with a link to where it is made.
func accusationInWords(_ note: Note, _ words: any Wording) -> HTML {
  let line = words.forNote(note.number, kind: note.kindWord, status: note.status?.word, words: note.words)
  return """

    <p class="about">\(line.before)<a href="\(note.permalink)">\(line.link)</a>\(line.after)</p>\(accusation(note, words))
    """
}
