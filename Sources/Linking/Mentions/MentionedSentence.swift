import Markdown
public import Markup
public import Parallel

/// The HTML of a sentence, most of whose words lie in the file that it is from. Of nothing is a count kept: there as long as
/// the dossier is.
public struct MentionedSentence: Sendable {
  let prepared: SharedBytes
  let source: SharedBytes

  /// - Parameter prepared: ``EncodedBody`` without links.
  init(prepared: SharedBytes, source: SharedBytes) {
    (self.prepared, self.source) = (prepared, source)
  }

  /// One whose HTML lies elsewhere, all of it: no place in a file stands in it.
  public init(_ html: SharedBytes) {
    self.init(prepared: html, source: html)
  }

  /// Where the first words are that lie in the file.
  var firstWords: UnsafePointer<UInt8>? {
    guard let place = EncodedBody.placeOfFirstWords(in: prepared.unsafe), place < source.count else { return nil }
    return source.unsafe.baseAddress.map { $0 + place }
  }

  public func append(to html: inout HTMLRun) {
    EncodedBody.append(prepared.unsafe, source: source.unsafe, to: &html)
  }
}
