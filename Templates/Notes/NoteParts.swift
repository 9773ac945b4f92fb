import Markup
import Pages

/// The sign of a note's kind: seen, not read out, as the kind's name stands nearby.
func noteSign(_ note: Note) -> HTML {
  "<span class=\"note-sign\" aria-hidden=\"true\">\(note.sign)</span>"
}

/// How well a claim stands: told by the word and by the shape of the sign before it, not by colour alone.
func statusBadge(_ status: Note.Status) -> HTML {
  "<span class=\"status\" data-status=\"\(status.id)\">\(status.name)</span>"
}

/// “Speaker: Europol 27 April 2018”.
func speakerAndDate(_ note: Note) -> HTML {
  """
  \(if: note.speaker, { "<span class=\"speaker\">Speaker: \(link($0))</span>" })\
  \(when: note.speaker != nil && note.date != nil, " ")\
  \(if: note.date, { "<span class=\"date\">\(time($0))</span>" })
  """
}

/// That the article was changed since the note quoted it.
func formerWords(of note: Note) -> HTML {
  guard let words = note.formerWords else { return HTML() }
  return "<p class=\"former-words\">The article’s words were changed since. The note is about: <q>\(words)</q></p>\n"
}

/// What a note rests on, below a line that says how much that is. Nothing where it names nothing.
func foldedBasis(_ note: Note) -> HTML {
  guard note.hasBasis else { return HTML() }
  return """
    <details class="basis">
    <summary>\(basisTitle(note))</summary>
    \(basis(of: note))</details>

    """
}

/// “2 sources, one origin”, or where there are no sources, what there is.
private func basisTitle(_ note: Note) -> HTML {
  if !note.evidence.isEmpty { return "\(counted(note.evidence.count, "source")), \(origins(of: note))" }
  if note.reply != nil || !note.accused.isEmpty { return "Accusation and reply" }
  return note.spoken != nil ? "Original words" : "History"
}

/// Several sources may have what they say from one; so origins are what counts.
func origins(of note: Note) -> String {
  note.originCount > 1 ? "\(grouped(note.originCount)) independent origins" : "one origin"
}

/// “1 note”, “2 notes”.
func counted(_ number: Int, _ thing: String) -> String {
  "\(grouped(number)) \(thing)\(number == 1 ? "" : "s")"
}

extension Note {
  /// Whether ``basis(of:)`` has anything to say.
  var hasBasis: Bool { spoken != nil || !evidence.isEmpty || !accused.isEmpty || reply != nil || !history.isEmpty }
}

/// Original words, sources, accusation and reply, history.
func basis(of note: Note) -> HTML {
  """
  \(if: note.spoken, spoken)\
  \(when: !note.evidence.isEmpty, "<ul class=\"evidence\">\n\(each: note.evidence, evidence)</ul>\n")\
  \(when: !note.accused.isEmpty, accused(note.accused))\(if: note.reply, reply)\
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
  <li>\(if: evidence.source, link)\(when: evidence.source == nil, "<span class=\"confidential\">A confidential source</span>")\
  \(when: evidence.says != nil || evidence.quote != nil, ":")\(if: evidence.says, { " <span class=\"says\">\($0)</span>" })\
  \(if: evidence.quote, { " <q>\($0)</q>" })\
  \(if: evidence.address, { " \(externalLink($0))" })</li>

  """
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
  \(if: reply.text, { " <q>\($0)</q>" })</p>

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
