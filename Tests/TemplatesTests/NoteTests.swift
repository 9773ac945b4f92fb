import Markup
import Pages
import Testing

@testable import Templates

// What notes look like, in full.

private let april = DateText(text: "27 April 2018", machine: "2018-04-27")
private let europol = PageLink(title: "Europol", href: Href(path: "../entities/europol.html"))
private let report = PageLink(title: "The report", href: Href(path: "../sources/report.html"))

private func note(_ change: (inout Note) -> Void = { _ in }) -> Note {
  var note = Note(
    id: .note("seizure"), number: 3, kindID: "claim", kindName: "Claim", sign: "§", words: "have been seized",
    permalink: Href(path: "../articles/raids.html", fragment: "note.seizure"),
    article: PageLink(title: "The raids", href: Href(path: "../articles/raids.html")))
  change(&note)
  return note
}

@Test func blockComesFirstAndItsNotesRightBehindIt() {
  let words: HTML = """
    <p>Servers <mark class="words words-claim" aria-details="note.seizure">have been seized<sup \
    class="note-number">3</sup></mark>.</p>

    """
  let body = AnnotatedBody(pieces: [
    .plain("<p>Before.</p>\n"), .annotated(words, notes: [note { $0.body = "<p>By whom?</p>\n" }]),
    .plain("<p>After.</p>\n"),
  ])
  #expect(
    column(body, below: "").text == """
      <div class="column">
      <div class="prose">
      <p>Before.</p>
      <div class="annotated">
      <p>Servers <mark class="words words-claim" aria-details="note.seizure">have been seized\
      <sup class="note-number">3</sup></mark>.</p>
      <details class="margin-notes">
      <summary>1 note <span class="note-ref" data-kind="claim"><span class="note-sign" aria-hidden="true">§</span>3</span></summary>
      <div class="annotation" id="note.seizure" data-kind="claim" role="note" aria-label="Note 3">
      <p class="annotation-head"><span class="note-ref" data-kind="claim">\
      <span class="note-sign" aria-hidden="true">§</span>3</span> <span class="annotation-kind">Claim</span></p>
      <blockquote class="annotation-words"><p>have been seized</p></blockquote>
      <div class="annotation-body">
      <p>By whom?</p>
      </div>
      <details class="basis">
      <summary>More</summary>
      <p class="permalink"><a href="#note.seizure">Link to this note</a></p>
      </details>
      </div>
      </details>
      </div>
      <p>After.</p>
      </div>
      </div>

      """)
}

@Test func articleWithoutNotesIsTextAlone() {
  let body = AnnotatedBody(pieces: [.plain("<p>Text.</p>\n")])
  #expect(column(body, below: "").text == column("<p>Text.</p>\n", below: "").text)
  #expect(column(AnnotatedBody(pieces: []), below: "").isEmpty)
  #expect(noteIndex([]).isEmpty)
}

@Test func claimNamesItsStatusItsSpeakerAndItsSources() {
  let text = marginNote(
    note {
      $0.title = "What was seized"
      $0.status = Note.Status(id: "reported", name: "Reported")
      $0.speaker = europol
      $0.date = april
      $0.evidence = [
        .init(source: report, says: "Names three countries.", quote: "the seizure of “IS” servers", address: nil),
        .init(source: nil, says: nil, quote: nil, address: nil),
      ]
      $0.originCount = 2
    }
  ).text
  #expect(
    text == """
      <div class="annotation" id="note.seizure" data-kind="claim" role="note" aria-label="Note 3">
      <p class="annotation-head"><span class="note-ref" data-kind="claim">\
      <span class="note-sign" aria-hidden="true">§</span>3</span> <span class="annotation-kind">Claim</span> \
      <span class="status" data-status="reported">Reported</span></p>
      <p class="annotation-title">What was seized</p>
      <blockquote class="annotation-words"><p>have been seized</p></blockquote>
      <p class="about"><span class="speaker">Speaker: <a href="../entities/europol.html">Europol</a></span> \
      <span class="date"><time datetime="2018-04-27">27 April 2018</time></span></p>
      <details class="basis">
      <summary>2 sources</summary>
      <p class="label">From 2 independent origins</p>
      <ul class="evidence">
      <li><a href="../sources/report.html">The report</a>: <span class="says">Names three countries.</span> \
      <q>the seizure of “IS” servers</q></li>
      <li><span class="confidential">A confidential source</span></li>
      </ul>
      <p class="permalink"><a href="#note.seizure">Link to this note</a></p>
      </details>
      </div>

      """)
}

@Test func everythingThatANoteRestsOnIsShown() {
  let note = SamplePages.contested
  #expect(
    basis(of: note).text == """
      <p class="spoken"><span class="label">Original words</span> \
      <q dir="auto" lang="de">das sollten wir nicht aufschreiben</q> \
      <span class="label">Translation</span> <q>we should not write this down</q></p>
      <ul class="evidence">
      <li><span class="confidential">A confidential source</span>: <span class="says">Saw the message in January.</span></li>
      <li><a href="sources/x.html">Example Ltd: internal message</a>: \
      <span class="says">Bears the date of 14 January.</span> <q>we should not put this in writing</q> \
      <a class="external" href="https://example.org/a#:~:text=known" rel="noopener noreferrer" \
      referrerpolicy="no-referrer" data-originalurl="https://example.org/a" \
      data-versionurl="https://web.archive.org/web/2020/https://example.org/a" \
      data-versiondate="2020-03-03">example.org</a></li>
      </ul>
      <p class="accused"><span class="label">Accused</span> <a href="entities/x.html">Example Ltd</a></p>
      <p class="reply"><span class="label">Right of reply</span> \
      Asked on <time datetime="2020-02-27">27 February 2020</time>, \
      to answer by <time datetime="2020-03-02">2 March 2020</time>. \
      Answered on <time datetime="2020-03-01">1 March 2020</time>: <q>The message was written in February.</q></p>
      <p class="label">History</p>
      <ol class="history">
      <li><time datetime="2020-03-01">1 March 2020</time> <span class="status" data-status="unverified">Unverified</span></li>
      <li><time datetime="2020-03-03">3 March 2020</time> <span class="status" data-status="disputed">Disputed</span> \
      The company contradicts.</li>
      </ol>

      """)
}

@Test func replyThatDidNotComeIsSaidToBeMissing() {
  let asked = note { $0.reply = .init(asked: april, deadline: nil, received: nil, text: nil) }
  #expect(
    basis(of: asked).text.contains(
      "Asked on <time datetime=\"2018-04-27\">27 April 2018</time>. No answer is recorded.</p>"))
}

@Test func noteIndexLeadsToEachNote() {
  let claim = note { $0.status = Note.Status(id: "reported", name: "Reported") }
  #expect(
    noteIndex([claim]).text == """
      <section class="notes" aria-labelledby="page.notes">
      <h2 id="page.notes">Notes <span class="count">1</span></h2>
      <ol class="note-index">
      <li value="3"><span class="note-ref" data-kind="claim">\
      <span class="note-sign" aria-hidden="true">§</span>3</span> <a href="#note.seizure">have been seized</a> \
      <span class="about">Claim, Reported</span></li>
      </ol>
      </section>

      """)
}

@Test func noteAwayFromItsArticleLeadsThere() {
  let bare = note()
  #expect(
    compactNotes([bare], basis: .open).text == """
      <ul class="annotations">
      <li class="annotation" data-kind="claim">
      <blockquote class="annotation-words"><p><a href="../articles/raids.html#note.seizure">have been seized</a></p></blockquote>
      <p class="about"><span class="annotation-kind"><span class="note-sign" aria-hidden="true">§</span> Claim</span> \
      <span class="place">Note 3 on <a href="../articles/raids.html">The raids</a></span></p>
      </li>
      </ul>

      """)
  #expect(compactNotes([bare], basis: .folded) == compactNotes([bare], basis: .open))
  #expect(compactNotes([], basis: .open).isEmpty)
}

@Test func basisIsFoldedOrOpen() {
  let sourced = note {
    $0.evidence = [.init(source: report, says: nil, quote: nil, address: nil)]
    $0.originCount = 1
  }
  let evidence = """
    <ul class="evidence">
    <li><a href="../sources/report.html">The report</a></li>
    </ul>
    """
  #expect(
    compactNote(sourced, basis: .folded).text.hasSuffix(
      "<details class=\"basis\">\n<summary>1 source, one origin</summary>\n\(evidence)\n</details>\n</li>\n"))
  #expect(
    compactNote(sourced, basis: .open).text.hasSuffix(
      "<div class=\"basis\">\n<p class=\"label\">1 source, one origin</p>\n\(evidence)\n</div>\n</li>\n"))
}
