import Markup
import Pages

/// How well a claim stands: told by the word and by the shape of the sign before it, not by colour alone.
func statusBadge(_ status: Note.Status) -> HTML {
  "<span class=\"status\" data-status=\"\(status.id)\">\(status.name)</span>"
}

/// “Said by Europol, 27 April 2018”.
func speakerAndDate(_ note: Note) -> HTML {
  """
  \(if: note.speaker, { "Said by \(link($0))" })\
  \(when: note.speaker != nil && note.date != nil, ", ")\(if: note.date, time)
  """
}

/// That the article was changed since the note quoted it.
func formerWords(of note: Note) -> HTML {
  guard let words = note.formerWords else { return HTML() }
  return "<p class=\"former-words\">The article’s words were changed since. The note is about: <q>\(words)</q></p>\n"
}

/// “2 sources, one origin”: several may have what they say from one, so origins are what counts. Nothing of one source.
private func origins(of note: Note) -> HTML {
  guard note.evidence.count > 1 else { return HTML() }
  let origins = note.originCount > 1 ? "\(grouped(note.originCount)) origins" : "one origin"
  return "<p class=\"label\">\(counted(note.evidence.count, "source")), \(origins)</p>\n"
}

/// “1 note”, “2 notes”.
func counted(_ number: Int, _ thing: String) -> String {
  "\(grouped(number)) \(thing)\(number == 1 ? "" : "s")"
}

/// Accusation and reply, original words, sources, history.
func basis(of note: Note) -> HTML {
  """
  \(when: !note.accused.isEmpty, accused(note.accused))\(if: note.reply, reply)\
  \(if: note.spoken, spoken)\
  \(when: !note.evidence.isEmpty, "<ul class=\"evidence\">\n\(each: note.evidence, evidence)</ul>\n\(origins(of: note))")\
  \(when: !note.history.isEmpty, history(note.history))
  """
}

private func spoken(_ spoken: Note.Spoken) -> HTML {
  """
  <p class="spoken"><span class="label">Original words</span> \
  <q dir="auto"\(if: spoken.language, { " lang=\"\($0)\"" })>\(spoken.original)</q>\
  \(if: spoken.translation, { " <span class=\"label\">Translation</span> <q>\($0)</q>" })</p>

  """
}

private func evidence(_ evidence: Note.Evidence) -> HTML {
  """
  <li>\(if: evidence.source, { source($0, letter: evidence.letter) })\(when: evidence.source == nil, "<span class=\"confidential\">A confidential source</span>")\
  \(when: evidence.says != nil || evidence.quote != nil, ":")\(if: evidence.says, { " <span class=\"says\">\($0)</span>" })\
  \(if: evidence.quote, { " <q>\($0)</q>" })\
  \(if: evidence.address, { " \(externalLink($0))" })</li>

  """
}

private func source(_ source: PageLink, letter: String?) -> HTML {
  guard let letter else { return link(source) }
  return "<a class=\"src\" href=\"\(source.href)\" data-letter=\"\(letter)\">\(source.title)</a>"
}

private func accused(_ accused: [PageLink]) -> HTML {
  "<p class=\"accused\"><span class=\"label\">Accused</span> \(each: accused, separator: ", ", link)</p>\n"
}

private func reply(_ reply: Note.Reply) -> HTML {
  """
  <p class="reply"><span class="label">Right of reply</span> Asked on \(time(reply.asked))\
  \(if: reply.deadline, { ", to answer by \(time($0))" }). \
  \(if: reply.received, { "Answered on \(time($0))\(reply.text == nil ? "." : ":")" })\
  \(when: reply.received == nil && reply.text == nil, "No answer is recorded.")\
  \(if: reply.text, { " \($0)" })</p>

  """
}

private func history(_ changes: [Note.Change]) -> HTML {
  """
  <p class="label">History</p>
  <ol class="history">
  \(each: changes, change)</ol>

  """
}

private func change(_ change: Note.Change) -> HTML {
  "<li>\(time(change.date)) \(statusBadge(change.status))\(if: change.note, { " \($0)" })</li>\n"
}
