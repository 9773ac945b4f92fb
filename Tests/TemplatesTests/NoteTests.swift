import Markup
import Pages
import Testing
import Words

@testable import Templates

// What notes look like, in full.

private let april = DateText(text: "27 April 2018", machine: "2018-04-27")
private let europol = PageLink(title: "Europol", href: Href(path: "../entities/europol.html"))
private let report = PageLink(title: "The report", href: Href(path: "../sources/report.html"))

private func note(_ change: (inout Note) -> Void = { _ in }) -> Note {
  var note = Note(
    slug: "seizure", number: 3, kindID: "claim", kindName: "Claim", words: "have been seized",
    permalink: Href(path: "../articles/raids.html", fragment: "note.seizure"),
    article: PageLink(title: "The raids", href: Href(path: "../articles/raids.html")))
  change(&note)
  return note
}

private func list(_ note: Note) -> String {
  column(AnnotatedBody(pieces: [.text("<p>Text.</p>\n")], notes: [.note(note)]), English(), below: "").text
}

@Test func textIsUnbrokenAndItsNotesFollowInOneList() {
  let footnote = AnnotatedBody.Footnote(number: 4, id: .footnote(1), text: "<p>By the calendar.</p>\n")
  let body = AnnotatedBody(
    pieces: [.text("<p>Before.</p>\n<p>After.</p>\n")],
    notes: [.note(note { $0.body = "<p>By whom?</p>\n" }), .footnote(footnote)])
  #expect(
    column(body, English(), below: "").text == """
      <div class="column">
      <div class="prose">
      <p>Before.</p>
      <p>After.</p>
      </div>
      <section class="notes" role="doc-endnotes" aria-labelledby="page.notes">
      <header>
      <h2 id="page.notes">Notes <span class="count">2</span></h2>
      <p class="key"><span class="w-claim">Words like these</span> are a claim, a quotation or a correction.</p>
      </header>
      <ol>
      <li class="p3"><span class="t p3" id="n.seizure"></span><div>
      <p class="note-head"><b>Claim</b></p>
      <p>By whom?</p>
      <p class="back"><a href="#ref.seizure" role="doc-backlink" aria-label="Back to the words of note 3">↩</a></p>
      </div></li>
      <li class="p4"><span class="t p4" id="fn:1"></span><div>
      <p class="note-head"><b>Footnote</b></p>
      <p>By the calendar.</p>
      </div></li>
      </ol>
      </section>
      </div>

      """)
}

@Test func articleWithoutNotesIsTextAlone() {
  let body = AnnotatedBody(pieces: [.text("<p>Text.</p>\n")])
  #expect(column(body, English(), below: "").text == column("<p>Text.</p>\n", below: "").text)
  #expect(column(AnnotatedBody(pieces: []), English(), below: "").isEmpty)
}

@Test func keySaysWhatIsSeenOnThePage() {
  #expect(!list(note { $0.kindID = "context" }).contains("class=\"key\""))
  let both = AnnotatedBody(pieces: [], notes: [.note(note()), .note(note { $0.kindID = "context" })])
  #expect(column(both, English(), below: "").text.contains("A number alone leads to an explanation."))
}

@Test func articlesWithMoreNotesThanTheStyleHasPlacesForHaveThemBelowTheText() {
  let notes = [AnnotatedBody.Entry](repeating: .note(note()), count: NotePlaces.count + 1)
  #expect(
    column(AnnotatedBody(pieces: [], notes: notes), English(), below: "").text.contains("<section class=\"notes many\"")
  )
}

@Test func claimNamesItsStatusItsSpeakerAndItsSources() {
  let text = list(
    note {
      $0.title = "What was seized"
      $0.status = Note.Status(id: "reported", name: "Reported")
      $0.speaker = europol
      $0.date = april
      var evidence = Note.Evidence(
        source: report, says: "Names three countries.", quote: "the seizure of “IS” servers", address: nil)
      evidence.letter = "A"
      $0.evidence = [evidence, .init(source: nil, says: nil, quote: nil, address: nil)]
      $0.origins = .init(sources: 2, ends: 2, isStated: true)
    })
  #expect(
    text.contains(
      """
      <p class="note-head"><b>Claim</b> <span class="status" data-status="reported">Reported</span> \
      <b class="note-title">What was seized</b></p>
      <p class="said">Said by <a href="../entities/europol.html">Europol</a>, \
      <time datetime="2018-04-27">27 April 2018</time></p>
      <ul class="evidence">
      <li><a class="src" href="../sources/report.html" data-letter="A">The report</a>: \
      <span class="says">Names three countries.</span> <q>the seizure of “IS” servers</q></li>
      <li><span class="confidential">A confidential source</span></li>
      </ul>
      <p class="label">2 sources, 2 independent origins</p>
      """))
}

@Test func accusationStandsInTheTextWithItsStatusAndTheReply() throws {
  let accusation = SamplePages.contested
  let body = AnnotatedBody(
    pieces: [.text("<p>Before.</p>\n"), .accusation(accusation), .text("<p>After.</p>\n")], notes: [.note(accusation)])
  let text = column(body, English(), below: "").text
  let aside = try #require(
    text.firstRange(
      of: """
        <p>Before.</p>
        <aside class="accusation p7" aria-labelledby="ref.contested"><span class="t p7" id="n.contested"></span><div>
        <p class="note-head" data-n="7"><b>Claim</b> <span class="status" data-status="disputed">Disputed</span>
        """))
  let reply = try #require(text.firstRange(of: "The message was written in February."))
  let after = try #require(text.firstRange(of: "<p>After.</p>"))
  #expect(aside.upperBound < reply.lowerBound && reply.upperBound < after.lowerBound)
  #expect(text.count(of: "The message was written in February.") == 1)
  #expect(text.contains("<p><a href=\"#n.contested\">The note stands with the text</a></p>"))
  // Both its place in the list and the note itself lead back to the words.
  let back = "<p class=\"back\"><a href=\"#ref.contested\" role=\"doc-backlink\""
  #expect(text.count(of: back) == 2 && text[reply.upperBound..<after.lowerBound].contains(back))
}

@Test("In a margin an accusation that has room stands beside its words, and the next note below it")
func accusationBesideItsWords() {
  var accusation = SamplePages.contested
  accusation.isBeside = true
  let body = AnnotatedBody(pieces: [.text("<p>Text.</p>\n"), .accusation(accusation)], notes: [.note(accusation)])
  let text = column(body, English(), below: "").text
  #expect(text.contains("<aside class=\"accusation p7 beside\""))
  #expect(text.contains("<li class=\"elsewhere p7 beside\">"))
}

@Test func everythingThatANoteRestsOnIsShown() {
  let note = SamplePages.contested
  #expect(
    basis(of: note, English()).text == """
      <p class="accused"><span class="label">Accused</span> <a href="entities/x.html">Example Ltd</a></p>
      <p class="reply"><span class="label">Right of reply</span> \
      <span>Asked on <time datetime="2020-02-27">27 February 2020</time>, \
      to answer by <time datetime="2020-03-02">2 March 2020</time>. \
      Answered on <time datetime="2020-03-01">1 March 2020</time>:</span> <q>The message was written in February.</q> \
      <span class="label">not verified: no capture</span></p>
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
      <p class="label">2 sources, 2 independent origins</p>
      <p class="label">History</p>
      <ol class="history">
      <li><time datetime="2020-03-01">1 March 2020</time> <span class="status" data-status="unverified">Unverified</span></li>
      <li><time datetime="2020-03-03">3 March 2020</time> <span class="status" data-status="disputed">Disputed</span> \
      The company contradicts.</li>
      </ol>

      """)
}

@Test("Away from its article too, an accusation stands with its status, its note, who was asked and the answer")
func accusationIsNeverAlone() {
  var accusation = SamplePages.contested
  accusation.plainBody = ["An internal message speaks of January."]
  let text = compactNotes([accusation], English()).text
  for part in ["Disputed", "speaks of January", "Accused", "Asked on", "The message was written in February."] {
    #expect(text.contains(part), "\(part)")
  }
  #expect(!text.contains("<details"))
}

@Test func replyThatDidNotComeIsSaidToBeMissing() {
  let asked = note {
    $0.accused = [europol]
    $0.replies = [.init(asked: april)]
  }
  #expect(
    basis(of: asked, English()).text.contains(
      "Asked on <time datetime=\"2018-04-27\">27 April 2018</time>. No answer is recorded.</span></p>"))
  let unasked = note { $0.accused = [europol] }
  #expect(basis(of: unasked, English()).text.contains("That anyone was asked for a reply is not recorded."))
}

@Test func eachOfSeveralAccusedHasAReply() {
  let accused = note {
    $0.accused = [europol, report]
    var reply = Note.Reply(asked: april)
    reply.from = europol
    reply.says = "Denies it."
    $0.replies = [reply]
  }
  #expect(
    basis(of: accused, English()).text.contains(
      "Europol</a>: asked on <time datetime=\"2018-04-27\">27 April 2018</time>. </span> <span class=\"says\">Denies it.</span></p>"
    ))
}

@Test(
  "Independent is said only where every origin is stated",
  arguments: [
    (1, 1, true, "one origin"), (1, 1, false, "origin not stated"), (2, 1, false, "one origin"),
    (2, 2, false, "origins not stated"), (2, 2, true, "2 independent origins"), (1, 2, true, "2 independent origins"),
  ])
func independence(sources: Int, ends: Int, isStated: Bool, text: String) {
  #expect(English().origins(sources: sources, origins: ends, isStated: isStated).hasSuffix(text))
}

@Test func whatIsCalledConfirmedOnOneOriginIsSaidToRestOnOne() {
  let one = note {
    $0.origins = .init(sources: 1, ends: 1, isStated: true)
    $0.origins.isConfirmedOnOne = true
  }
  #expect(list(one).contains("Called confirmed, and rests on one origin."))
  #expect(compactNotes([one], English()).text.contains("rests on one"))
  #expect(!list(note()).contains("rests on one"))
}

@Test func eachQuotationSaysWhetherItWasVerified() {
  let quoted = note {
    $0.evidence = [.init(source: report, says: nil, quote: "words", address: nil)]
    $0.evidence[0].verdict = .verified(against: report)
    $0.verdict = .unverified("the capture is notes")
  }
  let text = basis(of: quoted, English()).text
  #expect(text.contains("<q>words</q> <span class=\"label\">verified against the copy of <a"))
  #expect(text.contains("The words are not verified: the capture is notes"))
}

@Test func noteAwayFromItsArticleLeadsThere() {
  #expect(
    compactNotes([note()], English()).text == """
      <ul class="annotations">
      <li class="annotation">
      <h3><a href="../articles/raids.html#note.seizure">have been seized</a></h3>
      <p class="about"><span class="place">Note 3 in <a href="../articles/raids.html">The raids</a></span></p>
      </li>
      </ul>

      """)
  #expect(compactNotes([], English()).isEmpty)
}

@Test func noteAwayFromItsArticleIsAWholeSentence() {
  let claim = note { $0.sentence = .init(before: "Servers ", words: "have been seized", after: " in Canada.") }
  #expect(compactNotes([claim], English()).text.contains(">Servers <mark>have been seized</mark> in Canada.</a></h3>"))
  let stated = note { $0.sentence = .init(before: "Europol seized servers.", words: "", after: "") }
  #expect(compactNotes([stated], English()).text.contains(">Europol seized servers.</a></h3>"))
  let quote = note { $0.kindID = "quote" }
  #expect(compactNotes([quote], English()).text.contains(">“have been seized”</a></h3>"))
}

@Test func nothingIsSaidThatTheHeadingHasSaid() {
  let claim = note {
    $0.status = Note.Status(id: "reported", name: "Reported")
    $0.speaker = europol
  }
  #expect(compactNotes([claim], English()).text.contains(">Reported</span> <span class=\"speaker\">said by"))
  #expect(!compactNotes([claim], English(), sharing: .status).text.contains("Reported"))
  #expect(!compactNotes([claim], English(), sharing: .speaker).text.contains("Europol"))
  let accusation = compactNotes([SamplePages.contested], English(), sharing: .status).text
  #expect(accusation.contains(">Disputed</span>") && accusation.contains("The message was written in February."))
}
