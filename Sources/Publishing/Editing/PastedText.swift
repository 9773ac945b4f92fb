import HTMLReading
import Importing
import Linking

/// What someone gives to an import: a text, a page, or a message with one of both in it.
struct PastedText {
  /// UTF-8, without what it was sent in.
  private let text: [UInt8]
  private let message: SavedMessage?
  private let format: any PageFormat

  /// - Throws: a problem where no text can be read of it.
  init(_ bytes: [UInt8], called name: String) throws(RevisionFailure) {
    guard SavedMessage.isLikely(bytes, called: name) else {
      guard let text = ReadableText.utf8(of: bytes, called: name) else {
        throw .problem(
          EditProblem("this is no text that can be read", fix: "save the page as HTML or as plain text, in UTF-8"))
      }
      if SavedMessage.isBodyAlone(text) {
        throw .problem(
          EditProblem(
            "this is the inside of a mail as it is sent (quoted-printable), without the head that says so",
            fix: "save the whole mail as a file .eml, or copy the text that the mail program shows"))
      }
      (self.text, message, format) = (text, nil, PageFormats.format(of: text))
      return
    }
    do throws(SavedMessage.Failure) {
      let message = try SavedMessage(bytes)
      (self.message, text) = (message, message.text)
      format = PageFormats.format(of: message.text)
    } catch {
      let reason =
        switch error {
        case .noText: "there is no text and no page in this mail or saved page"
        case .unknownEncoding(let label):
          "the text of this mail or saved page is in an encoding that is not read" + (label.map { ": \($0)" } ?? "")
        }
      throw .problem(EditProblem(reason, fix: "save the page as HTML or as plain text, in UTF-8"))
    }
  }

  /// Of the capture’s name.
  var fileEnding: String { message?.fileEnding ?? format.fileEnding }

  func page() -> PastedPage {
    var page = format.read(text)
    guard let message else { return page }
    if page.title == nil, let subject = message.subject.map(Self.withoutReplies), !subject.isEmpty {
      (page.title, page.isTitleSure) = (subject, true)
    }
    page.date = page.date ?? message.date
    page.url = page.url ?? message.address
    return page
  }

  /// Without “Fwd:” and the like, as often as it was sent on.
  private static func withoutReplies(_ subject: String) -> String {
    var words = subject.split(separator: " ")
    while let first = words.first, ["re:", "fwd:", "fw:", "aw:", "wg:"].contains(first.lowercased()) {
      words.removeFirst()
    }
    return words.joined(separator: " ")
  }
}
