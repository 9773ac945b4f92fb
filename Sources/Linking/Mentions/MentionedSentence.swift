import Markdown
package import Markup

/// The HTML of a sentence, most of whose words lie in the file that it is from. Of nothing is a count kept: there as long as
/// the dossier is.
package struct MentionedSentence: @unchecked Sendable {
  private var prepared: UnsafeBufferPointer<UInt8>
  private var source: UnsafeBufferPointer<UInt8>

  /// - Parameter prepared: ``PreparedHTML`` without links.
  init(prepared: UnsafeBufferPointer<UInt8>, source: UnsafeBufferPointer<UInt8>) {
    (self.prepared, self.source) = (prepared, source)
  }

  /// One whose HTML lies elsewhere.
  package init(_ html: UnsafeBufferPointer<UInt8>) {
    self.init(prepared: html, source: UnsafeBufferPointer(start: nil, count: 0))
  }

  package func append(to html: inout HTML) {
    PreparedHTML.append(prepared, .none, source: source, to: &html)
  }
}
