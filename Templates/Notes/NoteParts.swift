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

/// “2 sources, one origin”: several may have what they say from one, so origins are what counts, where they are stated. Nothing
/// of one source that is cited once.
private func origins(of note: Note) -> HTML {
  let origins = note.origins
  guard note.evidence.count > 1 || origins.ends > 1 else { return HTML() }
  return "<p class=\"label\">\(counted(origins.sources, "source")), \(words(for: origins))</p>\n"
}

/// Independent is said only where every origin is stated.
func words(for origins: Note.Origins) -> String {
  if origins.ends == 1 { return origins.isStated || origins.sources > 1 ? "one origin" : "origin not stated" }
  return origins.isStated ? "\(grouped(origins.ends)) independent origins" : "origins not stated"
}

/// That what is called confirmed is not, as far as its sources state.
private func confirmedOnOne(_ origins: Note.Origins) -> HTML {
  guard origins.isConfirmedOnOne else { return HTML() }
  return origins.ends == 1
    ? "<p>Called confirmed, and rests on one origin.</p>\n"
    : "<p>Called confirmed; as its sources do not state two origins, it rests on one.</p>\n"
}

/// “1 note”, “2 notes”.
func counted(_ number: Int, _ thing: String) -> String {
  "\(grouped(number)) \(thing)\(number == 1 ? "" : "s")"
}

/// Accusation and reply, original words, sources, history.
func basis(of note: Note) -> HTML {
  """
  \(when: !note.accused.isEmpty, accused(note.accused, isAsked: !note.replies.isEmpty))\(each: note.replies, reply)\
  \(confirmedOnOne(note.origins))\(if: note.spoken, spoken)\
  \(if: note.verdict, { "<p class=\"label\">The words are \(verdict($0))</p>\n" })\
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
  \(if: evidence.verdict, { " <span class=\"label\">\(verdict($0))</span>" })\
  \(if: evidence.address, { " \(externalLink($0))" })</li>

  """
}

private func source(_ source: PageLink, letter: String?) -> HTML {
  guard let letter else { return link(source) }
  return "<a class=\"src\" href=\"\(source.href)\" data-letter=\"\(letter)\">\(source.title)</a>"
}

/// “verified against the copy of The report”, “not verified: no capture”.
func verdict(_ verdict: Note.Verdict) -> HTML {
  switch verdict {
  case .verified(let source?): "verified against the copy of \(link(source))"
  case .verified(nil): "verified against the copy of a confidential source"
  case .unverified(let why): "not verified: \(why)"
  }
}

private func accused(_ accused: [PageLink], isAsked: Bool) -> HTML {
  """
  <p class="accused"><span class="label">Accused</span> \(each: accused, separator: ", ", link)\
  \(when: !isAsked, ". That anyone was asked for a reply is not recorded.")</p>

  """
}

private func reply(_ reply: Note.Reply) -> HTML {
  let hasWords = reply.says != nil || reply.quote != nil
  return """
    <p class="reply"><span class="label">Right of reply</span> \(if: reply.from, { "\(link($0)): asked" })\
    \(when: reply.from == nil, "Asked") on \(time(reply.asked))\
    \(if: reply.deadline, { ", to answer by \(time($0))" }). \
    \(if: reply.received, { "Answered on \(time($0))\(hasWords ? ":" : ".")" })\
    \(when: reply.received == nil && !hasWords, "No answer is recorded.")\
    \(if: reply.says, { " \($0)" })\(if: reply.quote, { " <q>\($0)</q>" })\
    \(if: reply.verdict, { " <span class=\"label\">\(verdict($0))</span>" })</p>

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
