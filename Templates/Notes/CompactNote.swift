import Markup
import Pages

/// Notes away from their article: in a ledger, on the page of who spoke. What all of them share is said once, above them.
func compactNotes(_ notes: [Note], sharing subject: NoteGroup.Subject? = nil) -> HTML {
  if notes.isEmpty { return HTML() }
  return "<ul class=\"annotations\">\n\(each: notes, { compactNote($0, sharing: subject) })</ul>\n"
}

/// The sentence that the words stand in, which leads to them; how it stands, who said it, and where; what it rests on.
private func compactNote(_ note: Note, sharing subject: NoteGroup.Subject?) -> HTML {
  // An accusation never stands without its status.
  let showsStatus = subject != .status || note.isAccusation
  return """
    <li class="annotation">
    <h3><a href="\(note.permalink)">\(note.kindID == "quote" ? "“\(note.words)”" : sentence(of: note))</a></h3>
    \(formerWords(of: note))<p class="about">\(if: showsStatus ? note.status : nil, { "\(statusBadge($0)) " })\
    \(if: subject == .speaker ? nil : note.speaker, { "\(saidBy($0)) " })\(if: note.date, { "\(time($0)) " })\
    <span class="place">Note \(note.number) in \(link(note.article))</span></p>
    \(each: note.plainBody, { "<p>\($0)</p>\n" })\(.enclosed("<div class=\"basis\">\n", "</div>\n", basis(of: note)))</li>

    """
}

/// The sentence of a note, with the words that it is about marked in it; else these alone.
func sentence(of note: Note) -> HTML {
  guard let sentence = note.sentence else { return "\(note.words)" }
  if sentence.words.isEmpty { return "\(sentence.before)" }
  return "\(sentence.before)<mark>\(sentence.words)</mark>\(sentence.after)"
}

func saidBy(_ speaker: PageLink) -> HTML {
  "<span class=\"speaker\">said by \(link(speaker))</span>"
}
