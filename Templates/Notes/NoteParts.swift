import Markup
import Pages
import Words

/// How well a claim stands: told by the word and by the shape of the sign before it, not by colour alone.
func statusBadge(_ status: Note.Status) -> HTML {
  "<span class=\"status\" data-status=\"\(status.id)\">\(status.name)</span>"
}

/// “Said by Europol, 27 April 2018”.
func speakerAndDate(_ note: Note, _ words: any Wording) -> HTML {
  """
  \(if: note.speaker, { "\(words.saidBy, link($0))" })\
  \(when: note.speaker != nil && note.date != nil, ", ")\(if: note.date, time)
  """
}

/// That the article was changed since the note quoted it.
func formerWords(of note: Note, _ words: any Wording) -> HTML {
  guard let former = note.formerWords else { return HTML() }
  return "<p class=\"former-words\">\(words.formerWords, "<q\(.attributes(of: note.language))>\(former)</q>")</p>\n"
}

/// “2 sources, one origin”: several may have what they say from one, so origins are what counts, where they are stated. Nothing
/// of one source that is cited once.
private func origins(of note: Note, _ words: any Wording) -> HTML {
  let origins = note.origins
  guard note.evidence.count > 1 || origins.ends > 1 else { return HTML() }
  let counted = words.origins(sources: origins.sources, origins: origins.ends, isStated: origins.isStated)
  return "<p class=\"label\">\(counted)</p>\n"
}

/// That what is called confirmed is not, as far as its sources state.
private func confirmedOnOne(_ origins: Note.Origins, _ words: any Wording) -> HTML {
  guard origins.isConfirmedOnOne else { return HTML() }
  return "<p>\(origins.ends == 1 ? words.confirmedOnOneOrigin : words.confirmedWithoutTwoOrigins)</p>\n"
}

/// Accusation and reply, original words, sources, history.
func basis(of note: Note, _ words: any Wording) -> HTML {
  """
  \(when: !note.accused.isEmpty, accused(note.accused, isAsked: !note.replies.isEmpty, words))\(each: note.replies, { reply($0, words) })\
  \(confirmedOnOne(note.origins, words))\(if: note.spoken, { spoken($0, words) })\
  \(if: note.verdict, { "<p class=\"label\">\(note.isVerdictOfOriginal ? words.theOriginalWordsAre : words.theWordsAre, verdict($0, words))</p>\n" })\
  \(when: !note.evidence.isEmpty, "<ul class=\"evidence\">\n\(each: note.evidence, { evidence($0, words) })</ul>\n\(origins(of: note, words))")\
  \(when: !note.history.isEmpty, history(note.history, words))
  """
}

private func spoken(_ spoken: Note.Spoken, _ words: any Wording) -> HTML {
  """
  <p class="spoken"><span class="label">\(words.originalWords)</span> \
  <q dir="auto"\(if: spoken.language, { " lang=\"\($0)\"" })>\(spoken.original)</q>\
  \(if: spoken.translation, { " <span class=\"label\">\(words.translation)</span> <q>\($0)</q>" })</p>

  """
}

private func evidence(_ evidence: Note.Evidence, _ words: any Wording) -> HTML {
  """
  <li>\(if: evidence.source, { source($0, letter: evidence.letter) })\(when: evidence.source == nil, "<span class=\"confidential\">\(words.confidentialSource)</span>")\
  \(when: evidence.says != nil || evidence.quote != nil, ":")\(if: evidence.says, { " <span class=\"says\">\($0)</span>" })\
  \(if: evidence.quote, { " <q\(.attributes(of: evidence.language))>\($0)</q>" })\
  \(if: evidence.verdict, { " <span class=\"label\">\(verdict($0, words))</span>" })\
  \(if: evidence.address, { " \(externalLink($0))" })</li>

  """
}

private func source(_ source: PageLink, letter: String?) -> HTML {
  guard let letter else { return link(source) }
  return
    "<a class=\"src\" href=\"\(source.href)\" data-letter=\"\(letter)\"\(.attributes(of: source.language))>\(source.title)</a>"
}

/// “verified against the copy of The report”, “not verified: no capture”.
func verdict(_ verdict: Note.Verdict, _ words: any Wording) -> HTML {
  switch verdict {
  case .verified(let source?): "\(words.verifiedAgainst, link(source))"
  case .verified(nil): "\(words.verifiedAgainstConfidential)"
  case .unverified(let why): "\(words.notVerified, "\(why)")"
  }
}

private func accused(_ accused: [PageLink], isAsked: Bool, _ words: any Wording) -> HTML {
  """
  <p class="accused"><span class="label">\(words.accused)</span> \(each: accused, separator: ", ", link)\
  \(when: !isAsked, "\(words.notAsked)")</p>

  """
}

private func reply(_ reply: Note.Reply, _ words: any Wording) -> HTML {
  let hasWords = reply.says != nil || reply.quote != nil
  return """
    <p class="reply"><span class="label">\(words.rightOfReply)</span> <span>\(if: reply.from, link)\
    \(words.asked(isNamed: reply.from != nil, isDay: reply.asked.isDay), time(reply.asked))\
    \(if: reply.deadline, { "\(words.toAnswerBy(isDay: $0.isDay), time($0))" }). \
    \(if: reply.received, { "\(words.answered(isDay: $0.isDay, hasWords: hasWords), time($0))" })\
    \(when: reply.received == nil && !hasWords, "\(words.noAnswer)")</span>\
    \(if: reply.says, { " <span class=\"says\">\($0)</span>" })\(if: reply.quote, { " <q>\($0)</q>" })\
    \(if: reply.verdict, { " <span class=\"label\">\(verdict($0, words))</span>" })</p>

    """
}

private func history(_ changes: [Note.Change], _ words: any Wording) -> HTML {
  """
  <p class="label">\(words.history)</p>
  <ol class="history">
  \(each: changes, change)</ol>

  """
}

private func change(_ change: Note.Change) -> HTML {
  "<li>\(time(change.date)) \(statusBadge(change.status))\(if: change.note, { " \($0)" })</li>\n"
}
