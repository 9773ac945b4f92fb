import Markdown
public import Markup

/// The HTML of a sentence, most of whose words lie in the file that it is from. Of nothing is a count kept: there as long as
/// the dossier is.
public struct MentionedSentence: @unchecked Sendable {
  let prepared: UnsafeBufferPointer<UInt8>
  let source: UnsafeBufferPointer<UInt8>

  /// - Parameter prepared: ``PreparedHTML`` without links.
  init(prepared: UnsafeBufferPointer<UInt8>, source: UnsafeBufferPointer<UInt8>) {
    (self.prepared, self.source) = (prepared, source)
  }

  /// One whose HTML lies elsewhere, all of it: no place in a file stands in it.
  public init(_ html: UnsafeBufferPointer<UInt8>) {
    self.init(prepared: html, source: html)
  }

  /// Where the first words are that lie in the file.
  var firstWords: UnsafePointer<UInt8>? {
    guard let place = PreparedHTML.placeOfFirstWords(in: prepared), place < source.count else { return nil }
    return source.baseAddress.map { $0 + place }
  }

  public func append(to html: inout HTMLRun) {
    PreparedHTML.append(prepared, source: source, to: &html)
  }
}
