import HTMLReading
import Linking

/// Holds each finished text against what must not be told of confidential sources, whatever way it came there.
///
/// Texts are looked through where they are written, with their places; this is for what nobody has thought of. Names that
/// the looks write themselves, such as “Sources”, are passed over.
struct OutputGuard: Sendable {
  private let secrets: Secrets

  /// Nil where nothing is confidential.
  init?(_ dossier: Dossier) {
    if dossier.secrets.isEmpty { return nil }
    secrets = dossier.secrets.passingOver(wordsIn: LookWords.pages(in: dossier.corpus.settings.words))
  }

  func exposes(_ text: [UInt8]) -> Bool { !secrets.exposed(inMarkup: text.span).isEmpty }

  func check(_ text: UnsafeBufferPointer<UInt8>, _ path: OutputPath) throws(PublishError) {
    guard let exposed = secrets.exposed(inMarkup: text.span).first else {
      // What reads JSON reads a name that is escaped there, too.
      let escaped = path.text.utf8.suffix(5).elementsEqual(".json".utf8) ? UnescapedText.readings(of: Array(text)) : []
      if let kind = escaped.lazy.compactMap({ secrets.exposed(inMarkup: $0.span).first }).first?.kind {
        throw .exposesSecret(path, kind, line: 1, column: 1)
      }
      return
    }
    let before = text[..<exposed.source.lowerBound]
    let line = 1 + before.count { $0 == 0x0A }
    let column = 1 + before.count - (before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0)
    throw .exposesSecret(path, exposed.kind, line: line, column: column)
  }
}
