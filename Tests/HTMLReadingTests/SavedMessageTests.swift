import HTMLReading
import Testing

@Suite("Mails, and pages saved as one file")
struct SavedMessageTests {
  private static let mail = """
    From: Ann Lee <ann@example.org>
    Subject: =?utf-8?Q?The_mill_opens_=E2=80=9Cagai?= =?utf-8?B?buKAnQ==?= today
    Date: Thu, 21 Nov 2030 10:00:00 +0000
    MIME-Version: 1.0
    Content-Type: text/plain; charset=utf-8
    Content-Transfer-Encoding: quoted-printable

    It sounds =E2=80=9Cas it did=E2=80=9D when I was=
     a girl.
    """

  @Test("A mail’s text, its subject and its day")
  func mail() throws {
    let bytes = Array(Self.mail.utf8)
    #expect(SavedMessage.isLikely(bytes, called: ""))
    let message = try SavedMessage(bytes)
    #expect(String(decoding: message.text, as: UTF8.self) == "It sounds “as it did” when I was a girl.")
    #expect(message.subject == "The mill opens “again” today")
    #expect(message.date == "Thu, 21 Nov 2030 10:00:00 +0000")
    #expect(message.fileEnding == "eml")
    let seen = Array("The mill opens “again” today\n\n".utf8) + message.text
    #expect(ReadableText.of(bytes, called: "letter.eml") == .text(seen), "as a capture it reads the same")
  }

  @Test("All texts that a program for mails shows, and a mail that is sent on")
  func texts() {
    func seen(_ parts: [String]) -> String {
      let body = parts.map { "--B\n\($0)\n" }.joined() + "--B--\n"
      let mail = "From: a@b.c\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=B\n\n\(body)"
      guard case .text(let text) = ReadableText.of(Array(mail.utf8), called: "a.eml") else { return "none" }
      return String(decoding: text, as: UTF8.self).split(separator: "\n").joined(separator: "|")
    }
    let (one, two) = ("Content-Type: text/plain\n\nOne.", "Content-Type: text/html\n\n<p hidden>x<p>Two.")
    #expect(seen([one, two]) == "One.|Two.")
    #expect(seen(["Content-Type: image/png\n\nx", two]) == "Two.")
    #expect(seen([one, "Content-Disposition: attachment\n" + two]) == "One.")
    #expect(seen(["Content-Type: message/rfc822\n\nFrom: x@y.z\nSubject: S\n" + one, two]) == "One.|Two.")
    let form = "Content-Type: multipart/alternative; boundary=C\n\n--C\n\(one)\n--C\n\(two)\n--C--"
    #expect(seen([form, one]) == "Two.|One.")
  }

  @Test("A mail is one whatever its file is called")
  func ending() {
    let mail = "From: a@b.c\nMIME-Version: 1.0\nContent-Type: text/html\n\n<p>a</p><p hidden>x</p>"
    #expect(ReadableText.of(Array(mail.utf8), called: "a.txt") == ReadableText.of(Array(mail.utf8), called: "a.eml"))
  }

  @Test("A saved page, where it was, and not when it was saved")
  func page() throws {
    let bytes = Array(
      """
      From: <Saved by Blink>
      Snapshot-Content-Location: https://news.example/mill
      Date: Thu, 21 Nov 2030 10:00:00 -0000
      MIME-Version: 1.0
      Content-Type: multipart/related; type="text/html"; boundary="----b"

      ------b
      Content-Type: text/html
      Content-Transfer-Encoding: quoted-printable

      <meta charset=3D"utf-8"><p>It sounds =E2=80=9Cso=E2=80=9D.</p>
      ------b--
      """.utf8)
    let message = try SavedMessage(bytes)
    #expect(String(decoding: message.text, as: UTF8.self).contains("<p>It sounds “so”.</p>"))
    #expect(message.address == "https://news.example/mill")
    #expect(message.date == nil)
    #expect(message.fileEnding == "mht")
  }

  @Test("Without a text or a page")
  func none() {
    #expect(throws: SavedMessage.Failure.noText) {
      try SavedMessage(Array("MIME-Version: 1.0\nContent-Type: image/png\n\nabc".utf8))
    }
    #expect(throws: SavedMessage.Failure.unknownEncoding("big5")) {
      try SavedMessage(Array("MIME-Version: 1.0\nContent-Type: text/plain; charset=big5\n\n\u{E9}".utf8))
    }
  }

  @Test("A text on mails is none, and the inside of one is known as that")
  func others() {
    #expect(
      !SavedMessage.isLikely(
        Array("The line “MIME-Version: 1.0” and “Content-Type:” stand there.".utf8), called: "a.txt"))
    #expect(SavedMessage.isBodyAlone(Array("=E2=80=9Cso=E2=80=9D =C3=A9t=C3=A9".utf8)))
    #expect(!SavedMessage.isBodyAlone(Array("a=B2=C3, x==y and =E2=80".utf8)))
  }
}
