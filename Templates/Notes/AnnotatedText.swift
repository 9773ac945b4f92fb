import Markup
import Pages
import Words

/// The column of an article's text, and after it all its notes in one list. The style alone places them: beside their words,
/// in a sheet at the bottom, after the text, on paper. Read out, or without a style, the text is not interrupted.
func column(
  _ body: AnnotatedBody, _ words: any Wording, in language: TextLanguage? = nil, below: @autoclosure () -> HTML
) -> HTML {
  column(
    "\(each: body.pieces, { piece($0, language == nil ? nil : TextLanguage(words.subtag), words) })", in: language,
    below: "\(noteList(body.notes, words))\(below())")
}

private func piece(_ piece: AnnotatedBody.Piece, _ language: TextLanguage?, _ words: any Wording) -> HTML {
  switch piece {
  case .text(let html): placed(html)
  case .accusation(let note): accusation(note, language, words)
  }
}

/// How many notes the style has places for beside the text (``NotePlaces``). Where there are more, they stay below it.
private func noteList(_ notes: [AnnotatedBody.Entry], _ words: any Wording) -> HTML {
  guard !notes.isEmpty else { return HTML() }
  let heading = ElementID.part("notes")
  return """
    <section class="notes\(when: notes.count > NotePlaces.count, " many")" role="doc-endnotes" aria-labelledby="\(heading)">
    <header>
    <h2 id="\(heading)">\(words.notesHeading) <span class="count">\(words.number(notes.count))</span></h2>
    \(key(notes, words))</header>
    <ol>
    \(each: notes, { entry($0, words) })</ol>
    </section>

    """
}

/// What words in the text mean that look like those of the key: shaded, or where colours are forced, dotted. Nothing where there
/// are none.
private func key(_ notes: [AnnotatedBody.Entry], _ words: any Wording) -> HTML {
  let shaded = ["claim", "quote", "correction"]
  var hasShades = false
  var hasOthers = false
  for case .note(let note) in notes {
    if shaded.contains(note.kindID) { hasShades = true } else { hasOthers = true }
  }
  guard hasShades else { return HTML() }
  return """
    <p class="key"><span class="w-claim">\(words.wordsLikeThese)</span> \(words.wordsLikeTheseMean)\
    \(when: hasOthers, " \(words.numberAlone)")</p>

    """
}

private func entry(_ entry: AnnotatedBody.Entry, _ words: any Wording) -> HTML {
  switch entry {
  case .note(let note): note.isAccusation ? placeOfAccusation(note, words) : listedNote(note, words)
  case .footnote(let footnote): listedFootnote(footnote, words)
  }
}

/// Where a number leads, and from where Tab goes on. For who comes by its address the style has it at the words, and then it stands
/// still in the window, so that the page does not move when a note opens.
private func target(_ id: ElementID, _ number: Int) -> HTML {
  "<span class=\"t p\(number)\" id=\"\(id)\"></span>"
}

private func listedNote(_ note: Note, _ words: any Wording) -> HTML {
  """
  <li class="p\(note.number)">\(target(.noteText(note.slug), note.number))<div>
  \(noteHead(note))\(noteText(of: note, words))\(backlink(note, words))</div></li>

  """
}

private func listedFootnote(_ footnote: AnnotatedBody.Footnote, _ words: any Wording) -> HTML {
  """
  <li class="p\(footnote.number)">\(target(footnote.id, footnote.number))<div>
  <p class="note-head"><b>\(words.footnote)</b></p>
  \(footnote.language == nil ? footnote.text : "<div\(.attributes(of: footnote.language))>\n\(placed(footnote.text))</div>")</div></li>

  """
}

/// The note itself stands in the text, and with it its title, which may be the accusation. In a margin this place is not seen: the
/// next note stands below the accusation where that is there, too.
private func placeOfAccusation(_ note: Note, _ words: any Wording) -> HTML {
  """
  <li class="elsewhere p\(note.number)\(when: note.isBeside, " beside")"><div>
  \(noteHead(note, hasTitle: false))<p><a href="\(Href(to: .noteText(note.slug)))">\(words.noteStandsWithText)</a></p>
  \(backlink(note, words))</div></li>

  """
}

/// An accusation with its status, its note and the reply, all in one size, right after the words that make it; where a page has
/// a margin, and this has room, beside them.
///
/// - Parameter language: its own, where the text around it is in another.
private func accusation(_ note: Note, _ language: TextLanguage?, _ words: any Wording) -> HTML {
  """
  <aside class="accusation p\(note.number)\(when: note.isBeside, " beside")" aria-labelledby="\(ElementID.noteReference(note.slug))"\(.attributes(of: language))>\(target(.noteText(note.slug), note.number))<div>
  \(noteHead(note))\(noteText(of: note, words))\(backlink(note, words))</div></aside>

  """
}

private func noteHead(_ note: Note, hasTitle: Bool = true) -> HTML {
  """
  <p class="note-head"\(when: note.isAccusation && hasTitle, " data-n=\"\(note.number)\"")><b>\(note.kindName)</b>\(if: note.status, { " \(statusBadge($0))" })\
  \(if: hasTitle ? note.title : nil, { " <b class=\"note-title\">\($0)</b>" })</p>

  """
}

private func noteText(of note: Note, _ words: any Wording) -> HTML {
  """
  \(if: note.body, placed)\(formerWords(of: note, words))\
  \(when: note.speaker != nil || note.date != nil, "<p class=\"said\">\(speakerAndDate(note, words))</p>\n")\
  \(basis(of: note, words))
  """
}

private func backlink(_ note: Note, _ words: any Wording) -> HTML {
  """
  <p class="back"><a href="\(Href(to: .noteReference(note.slug)))" role="doc-backlink" \
  aria-label="\(words.backToNote(note.number))">↩</a></p>

  """
}
