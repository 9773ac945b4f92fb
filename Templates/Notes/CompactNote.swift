import Markup
import Pages
import Words

/// Notes away from their article: in a ledger, on the page of who spoke. What all of them share is said once, above them.
func compactNotes(_ notes: [Note], _ words: any Wording, sharing subject: NoteGroup.Subject? = nil) -> HTML {
  if notes.isEmpty { return HTML() }
  return "<ul class=\"annotations\">\n\(each: notes, { compactNote($0, words, sharing: subject) })</ul>\n"
}

/// The sentence that the words stand in, which leads to them; how it stands, who said it, and where; what it rests on.
private func compactNote(_ note: Note, _ words: any Wording, sharing subject: NoteGroup.Subject?) -> HTML {
  // An accusation never stands without its status.
  let showsStatus = subject != .status || note.isAccusation
  return """
    <li class="annotation">
    <h3><a href="\(note.permalink)"\(.attributes(of: note.kindID == "quote" ? note.language : languageOfSentence(note)))>\(note.kindID == "quote" ? "\(words.quoting(note.words), "\(note.words)")" : sentence(of: note))</a></h3>
    \(formerWords(of: note, words))<p class="about">\(if: showsStatus ? note.status : nil, { "\(statusBadge($0)) " })\
    \(if: subject == .speaker ? nil : note.speaker, { "\(saidBy($0, words)) " })\(if: note.date, { "\(time($0)) " })\
    <span class="place">\(words.noteIn(note.number), link(note.article))</span></p>
    \(each: note.plainBody, { "<p>\($0)</p>\n" })\(.enclosed("<div class=\"basis\">\n", "</div>\n", basis(of: note, words)))\(each: note.accusations, { accusationInWords($0, words) })</li>

    """
}

/// That of ``sentence(of:)``, where it is another than the page's.
func languageOfSentence(_ note: Note) -> TextLanguage? { note.sentence.map(\.language) ?? note.language }

/// The sentence of a note, with the words that it is about marked in it; else these alone.
func sentence(of note: Note) -> HTML {
  guard let sentence = note.sentence else { return "\(note.words)" }
  if sentence.words.isEmpty { return "\(sentence.before)" }
  return "\(sentence.before)<mark>\(sentence.words)</mark>\(sentence.after)"
}

func saidBy(_ speaker: PageLink, _ words: any Wording) -> HTML {
  "<span class=\"speaker\">\(words.saidByInline, link(speaker))</span>"
}
