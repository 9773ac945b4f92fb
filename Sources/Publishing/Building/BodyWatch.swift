import Diagnostics
import Model
import Parallel

/// What is said of a body that takes too long. Most of what would is refused before it is read (`markdown-limit`); this
/// is for what nobody has thought of.
enum BodyWatch {
  /// Looks on until it is stopped; nil where nobody wants to know.
  static func begin(on corpus: Corpus, _ options: CompileOptions) -> WorkWatch? {
    guard let overdue = options.overdue else { return nil }
    let seconds = corpus.settings.bodySeconds
    let documents = corpus.documents
    return WorkWatch(limit: .seconds(seconds), workers: options.width.threads) { number in
      let document = documents[number]
      overdue(diagnostic(for: document, seconds: seconds), document.source)
    }
  }

  static func diagnostic(for document: Document, seconds: Double) -> Diagnostic {
    let start = document.body.lowerBound
    return .error(
      "slow-body", "this text takes longer to read than \(number(seconds)) s, the most that a body may",
      at: SourceLocation(path: document.source.path, range: start..<min(start + 1, document.source.bytes.count)),
      fix: "split the text, or raise the limit in dossier.yml: bodySeconds: \(number(max(1, seconds) * 6))")
  }

  /// `10`, not `10.0`.
  private static func number(_ seconds: Double) -> String {
    let text = String(seconds)
    return text.utf8.suffix(2).elementsEqual(".0".utf8) ? String(text.dropLast(2)) : text
  }
}
