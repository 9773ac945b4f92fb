/// Something in a body that points somewhere.
public struct Reference: Sendable, Hashable {
  /// How a reference is written.
  public enum Kind: UInt8, Sendable {
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

  /// The place in the target that is meant.
  public enum Fragment: UInt8, Sendable {
    case none
    /// A heading's words (`[[name#Heading]]`, several levels as `A#B`) or its id (`[…](name.md#heading)`).
    case heading
    /// The name of a block, its `^` left out.
    case block
  }

  public var kind: Kind
  public var fragmentKind: Fragment = .none
  /// Whether the author wrote words of their own for it.
  public var hasLabel = false
  /// An embed that is a block of its own: what replaces it may be block content.
  public var isBlock = false
  /// It has one of the schemes that lead elsewhere; `target` is then the whole address, as it was written.
  public var isExternal = false
  /// In `data`: the name or the path, percent-decoded, without the fragment; empty for this page itself.
  public var target = ByteRange.none
  /// In `data`, percent-decoded.
  public var fragment = ByteRange.none
  /// In `data`: a Markdown link's or image's address as the library read it, fragment included.
  public var address = ByteRange.none
  /// In `data`: a Markdown link's or image's title.
  public var title = ByteRange.none
  /// In `data`: the words that stand for an image or an embed that is not shown.
  public var alternative = ByteRange.none
  /// In `text`: its label. Empty for images and embeds.
  public var label = ByteRange.none
  /// In the file: all of it.
  public var source = ByteRange.none
  /// In the file: the name or the address, where carets go.
  public var targetSource = ByteRange.none
  /// An index into the document's nodes.
  public var node: Int32 = -1
  /// An index into the document's `textBlocks`; -1 outside any.
  public var textBlock: Int32 = -1
  /// In pixels, as `|300` or `|640x480` say; 0 where not said.
  public var width: Int32 = 0
  public var height: Int32 = 0

  init(_ kind: Kind) {
    self.kind = kind
  }
}
