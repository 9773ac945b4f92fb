/// Something in a body that points somewhere.
package struct Reference: Sendable, Hashable {
  package enum Kind: UInt8, Sendable {
    /// `[[name]]`
    case wikilink
    /// `![[name]]`
    case embed
    /// `[words](address)`
    case link
    /// `https://…` or `<https://…>`
    case autolink
    /// `![words](address)`
    case image
  }

  package enum Fragment: UInt8, Sendable {
    case none
    /// A heading's words (`[[name#Heading]]`, several levels as `A#B`) or its id (`[…](name.md#heading)`).
    case heading
    /// The name of a block, its `^` left out.
    case block
  }

  package var kind: Kind
  package var fragmentKind: Fragment = .none
  /// Whether the author wrote words of their own for it.
  package var hasLabel = false
  /// An embed that is a block of its own: what replaces it may be block content.
  package var isBlock = false
  /// It has one of the schemes that lead elsewhere; `target` is then the whole address, as it was written.
  package var isExternal = false
  /// In `data`: the name or the path, percent-decoded, without the fragment; empty for this page itself.
  package var target = ByteRange.none
  /// In `data`, percent-decoded.
  package var fragment = ByteRange.none
  /// In `data`: a Markdown link's or image's address as the library read it, fragment included.
  package var address = ByteRange.none
  /// In `data`: a Markdown link's or image's title.
  package var title = ByteRange.none
  /// In `data`: the words that stand for an image or an embed that is not shown.
  package var alternative = ByteRange.none
  /// In `text`: its label. Empty for images and embeds.
  package var label = ByteRange.none
  /// In the file: all of it.
  package var source = ByteRange.none
  /// In the file: the name or the address, where carets go.
  package var targetSource = ByteRange.none
  /// An index into the document's nodes.
  package var node: Int32 = -1
  /// An index into the document's `textBlocks`; -1 outside any.
  package var textBlock: Int32 = -1
  /// In pixels, as `|300` or `|640x480` say; 0 where not said.
  package var width: Int32 = 0
  package var height: Int32 = 0

  init(_ kind: Kind) {
    self.kind = kind
  }
}
