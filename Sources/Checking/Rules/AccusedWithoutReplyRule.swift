import Diagnostics
import Linking
import Model

struct AccusedWithoutReplyRule: CheckRule {
  let id = "accused-without-reply"
  let summary = "Whoever is accused was asked for a reply."
  let explanation = """
    Before an accusation is published, each of those whom it is made against must have had the chance to answer. Write below \
    `reply:` when they were `asked:`, until when they had time, and what they answered, or that they did not: an item for \
    each, with `from:`, where a claim accuses several. A request that went out after the article did came too late, and so \
    did a deadline that ended after it, unless the answer was there before. A date such as `2018`, which may be of either \
    side, does not show that they were asked in time: write the day. A reply to a claim that accuses nobody lacks its `accuses:`.
    """
  let example = RuleExample(
    bad: "accuses: [the-company]", good: "accuses: [the-company]\nreply:\n  asked: 2018-04-20\n  deadline: 2018-04-25")
  let severity = Diagnostic.Severity.warning
  let isFixed = true
  let dependencies = Dependencies.frontMatter

  func findings(in dossier: Dossier) -> [Finding] {
    dossier.notes.flatMap { document, annotation -> [Finding] in
      guard !annotation.accuses.isEmpty else { return unaccused(annotation, document) }
      let replies = Replies(annotation, in: dossier)
      return missing(replies, document, in: dossier) + strangers(replies, document)
        + late(annotation.replies, document, dossier.published(named: annotation.article))
    }
  }

  /// A reply to a claim that says of nobody that it accuses them.
  private func unaccused(_ annotation: Annotation, _ document: Document) -> [Finding] {
    guard let reply = annotation.replies.first else { return [] }
    return [
      Finding(
        "a reply stands here, and the claim says of nobody that it accuses them",
        at: document.location(reply.asked.range),
        fix: "write `accuses:` with whom it accuses, or take `reply:` out")
    ]
  }

  private func missing(_ replies: Replies, _ document: Document, in dossier: Dossier) -> [Finding] {
    // That nothing has the name was told.
    let missing = replies.accused.filter { name in
      if case .none = dossier.names[name.value] { return false }
      return !replies.isAsked(name)
    }
    let isUnnamed = replies.accused.count > 1 && replies.all.contains { $0.from == nil }
    // One each, so that what is answered of one is not answered of all.
    return missing.map { name in
      Finding(
        "“\(dossier.published(named: name)?.title ?? name.value)” is accused, and no reply was asked for",
        at: document.location(name.range),
        notes: isUnnamed ? [.init("a reply without `from:` says of none of several that they were asked")] : [],
        fix: isUnnamed
          ? "make an item of `reply:` for each, with `from:`"
          : "ask, and add `reply:` with `asked:` and what came of it")
    }
  }

  /// Replies of those who are not accused.
  private func strangers(_ replies: Replies, _ document: Document) -> [Finding] {
    replies.all.compactMap { reply in
      guard let from = reply.from, !replies.accuses(from) else { return nil }
      return Finding(
        "“\(from.value)” was asked, and the claim does not accuse them", at: document.location(from.range),
        fix: "correct the name, or add it to `accuses:`")
    }
  }

  private func late(_ replies: [RightOfReply], _ document: Document, _ article: Document?) -> [Finding] {
    guard let article, let published = article.article?.date else { return [] }
    return replies.compactMap { reply in
      let note = [Diagnostic.Note("it was published here", at: article.location(of: "date"))]
      if published.isCertainlyBefore(reply.asked.value) {
        return Finding(
          "they were asked (\(reply.asked.value.displayText())) after the article was published "
            + "(\(published.displayText()))", at: document.location(reply.asked.range), notes: note,
          fix: "ask before publication; where that was not done, the note should say so")
      }
      if !reply.asked.value.isCertainlyNotAfter(published) {
        return Finding(
          "that they were asked (\(reply.asked.value.displayText())) does not say whether it was before the article was "
            + "published (\(published.displayText()))", at: document.location(reply.asked.range), notes: note,
          fix: "write the day on which they were asked, such as 2018-04-20")
      }
      let isAnswered = reply.received.map { $0.value.isCertainlyNotAfter(published) } ?? false
      if let deadline = reply.deadline, !deadline.value.isCertainlyNotAfter(published), !isAnswered {
        return Finding(
          "they had time until \(deadline.value.displayText()), and the article was published on "
            + "\(published.displayText())", at: document.location(deadline.range), notes: note,
          fix: "publish when their time is over, or correct the date")
      }
      return nil
    }
  }
}

/// Whom a claim accuses, and who of them was asked.
private struct Replies {
  let accused: [Located<String>]
  let all: [RightOfReply]
  private let dossier: Dossier

  init(_ annotation: Annotation, in dossier: Dossier) {
    self.dossier = dossier
    all = annotation.replies
    var seen: Set<String> = []
    accused = annotation.accuses.filter { seen.insert(Self.key($0, dossier)).inserted }
  }

  func isAsked(_ name: Located<String>) -> Bool {
    all.contains { reply in
      guard let from = reply.from else { return accused.count == 1 }
      return Self.key(from, dossier) == Self.key(name, dossier)
    }
  }

  func accuses(_ name: Located<String>) -> Bool {
    accused.contains { Self.key($0, dossier) == Self.key(name, dossier) }
  }

  private static func key(_ name: Located<String>, _ dossier: Dossier) -> String {
    if case .one(let id) = dossier.names[name.value] { dossier[id].slug } else { name.value }
  }
}
