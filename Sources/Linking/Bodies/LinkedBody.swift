import Diagnostics
import Markdown
public import Markup
public import Parallel

/// What is kept of a document's body once it was parsed, linked and rendered: its HTML and its facts.
///
/// Immutable, and held by reference: a page of a hub reads thousands of them.
public final class LinkedBody: Sendable {
  /// A heading of the text.
  public struct Heading: Sendable, Hashable {
    /// 1 to 6.
    public var level: Int
    public var id: ElementID
    /// Plain text.
    public var title: String
    /// Where in its UTF-8 formulas stand.
    public var formulas: [Range<Int>] = []
    /// As they stand in the file, where what links write may say more of them than the title: `About [[page|it]]`.
    var sourceWords: String?

    /// The id without what tells it from those of another text on the page.
    var slug: String {
      let id = id.text.utf8
      return id.lastIndex(of: UInt8(ascii: ":")).map { String(self.id.text[id.index(after: $0)...]) } ?? self.id.text
    }
  }

  /// A block at the top of the body: a paragraph, a list, a table.
  public struct Passage: Sendable, Hashable {
    private var htmlPlace: ByteRange
    private var textPlace: ByteRange
    private var sourcePlace: ByteRange
    /// Whether it is running text that can be annotated, not a heading or a rule.
    public var isProse: Bool
    /// Whether it links to a source or has a footnote.
    public var hasReference: Bool

    init(html: Range<Int>, text: ByteRange, source: ByteRange, isProse: Bool, hasReference: Bool) {
      (htmlPlace, textPlace, sourcePlace) = (ByteRange(html), text, source)
      (self.isProse, self.hasReference) = (isProse, hasReference)
    }

    /// Where it stands in ``LinkedBody/html``.
    public var html: Range<Int> { htmlPlace.range }
    /// Its words, as a range of the reader's text.
    public var text: Range<Int> { textPlace.range }
    /// Where it stands in the file.
    public var source: Range<Int> { sourcePlace.range }
  }

  /// A footnote of an article.
  public struct Footnote: Sendable, Hashable {
    /// In one series with the annotations.
    public var number: Int
    /// Where references to it lead.
    public var id: ElementID
    /// Where it stands in ``html``.
    public var html: Range<Int>
  }

  /// The file that the words of ``html`` and ``snippets`` are in.
  let source: SourceFile
  /// The body's HTML, its links relative to the page that it stands on: ``EncodedBody``, of which the dossier makes HTML.
  /// There as long as the body is, as are ``mentions`` and ``snippets``.
  let html: SharedBytes
  /// Bytes of ``html``.
  public var htmlCount: Int { html.count }
  public let headings: [Heading]
  /// Of a note: the keys of its front matter that link to other pages.
  public let properties: [NoteProperty]
  /// Tags that stand in the text of a note: `#this`, without the sign.
  public let tags: [String]
  /// The names of its blocks, without the `^`.
  public let blocks: Set<String>
  /// By sentence, then by place in the sentence.
  public let mentions: SharedBuffer<Mention>
  /// The ``EncodedBody`` of the mentions' sentences, one after the other, and the ids of the headings that they stand under:
  /// all ``SizedBytes``.
  public let snippets: SharedBytes
  /// Of articles only: their blocks, and the annotations that hold, in the order of the text.
  public let passages: [Passage]
  public let annotations: [AnchoredAnnotation]
  /// Of articles only: the drafts that accuse someone of what stands in it.
  public let withheldAccusations: [AnchoredAnnotation]
  /// What changed around the words of these since someone last looked.
  public let surroundingsChanges: [SurroundingsChange]
  /// Of articles only, by number.
  public let footnotes: [Footnote]
  /// Of articles and entities only: entities that the text names and does not link to, by place.
  public let unlinked: [UnlinkedMention]
  /// Where the body says something of a confidential source; by place.
  public let exposed: [ExposedSecret]
  /// Paths of the files in `media/` that it shows or links to, from there; by place.
  public let media: [String]
  /// The same of files elsewhere in the content, by their paths from the content folder.
  public let attachments: [String]
  /// Of articles only: the words between quotation marks, in the order of the text.
  public let quotations: [QuotedWords]
  /// Whether a draft's text stands in it, as drafts are built.
  public let embedsDraft: Bool
  /// Whether no sign stands in its text that could have been meant as more than it is: ``MarkdownDocument/isPlain``.
  public let isPlain: Bool
  public let wordCount: Int
  /// Links that were resolved.
  public let linkCount: Int

  /// Copies the HTML, the mentions and the snippets into memory of its own.
  init(
    source: SourceFile, html: UnsafeBufferPointer<UInt8> = UnsafeBufferPointer(start: nil, count: 0),
    headings: [Heading] = [], properties: [NoteProperty] = [], tags: [String] = [],
    blocks: Set<String> = [], mentions: [Mention] = [], snippets: [UInt8] = [], passages: [Passage] = [],
    annotations: [AnchoredAnnotation] = [], withheldAccusations: [AnchoredAnnotation] = [],
    surroundingsChanges: [SurroundingsChange] = [],
    footnotes: [Footnote] = [], unlinked: [UnlinkedMention] = [],
    exposed: [ExposedSecret] = [], media: [String] = [], attachments: [String] = [],
    quotations: [QuotedWords] = [], embedsDraft: Bool = false, isPlain: Bool = false, wordCount: Int = 0,
    linkCount: Int = 0
  ) {
    self.source = source
    (self.mentions, self.snippets, self.html) = Self.stored(mentions, snippets, html)
    self.headings = headings
    self.properties = properties
    self.tags = tags
    self.blocks = blocks
    self.passages = passages
    self.annotations = annotations
    self.withheldAccusations = withheldAccusations
    self.surroundingsChanges = surroundingsChanges
    self.footnotes = footnotes
    self.unlinked = unlinked
    self.exposed = exposed
    self.media = media
    self.attachments = attachments
    self.quotations = quotations
    self.embedsDraft = embedsDraft
    self.isPlain = isPlain
    self.wordCount = wordCount
    self.linkCount = linkCount
  }

  // The piece of memory that holds them all begins with the mentions.
  deinit { mentions.unsafe.deallocate() }

  /// All in one piece of memory, which never moves and is read without a count of the body or of an array: the pages of
  /// what is mentioned are made from thousands of bodies, on all cores at once.
  private static func stored(
    _ mentions: [Mention], _ snippets: [UInt8], _ html: UnsafeBufferPointer<UInt8>
  ) -> (SharedBuffer<Mention>, SharedBytes, SharedBytes) {
    let size = mentions.count * MemoryLayout<Mention>.stride
    guard size + snippets.count + html.count > 0 else { return (SharedBuffer(), SharedBytes(), SharedBytes()) }
    let memory = UnsafeMutableRawPointer.allocate(
      byteCount: size + snippets.count + html.count, alignment: MemoryLayout<Mention>.alignment)
    var end = memory
    func add(_ bytes: UnsafeRawBufferPointer) -> UnsafeMutableRawPointer {
      defer { end += bytes.count }
      if let source = bytes.baseAddress { end.copyMemory(from: source, byteCount: bytes.count) }
      return end
    }
    let mentionStart = mentions.withUnsafeBytes(add).bindMemory(to: Mention.self, capacity: mentions.count)
    let snippetStart = snippets.withUnsafeBytes(add).bindMemory(to: UInt8.self, capacity: snippets.count)
    let htmlStart = add(UnsafeRawBufferPointer(html)).bindMemory(to: UInt8.self, capacity: html.count)
    return (
      SharedBuffer(UnsafeBufferPointer(start: mentionStart, count: mentions.count)),
      SharedBytes(UnsafeBufferPointer(start: snippetStart, count: snippets.count)),
      SharedBytes(UnsafeBufferPointer(start: htmlStart, count: html.count))
    )
  }

  /// Whether other pages show the same of both: sentences of the text itself. What the body embeds only its own page shows.
  func saysTheSame(as other: LinkedBody) -> Bool {
    source.bytes.elementsEqual(other.source.bytes) && mentions.elementsEqual(other.mentions)
      && snippets.elementsEqual(other.snippets)
  }

  /// Of what has no text.
  public static let empty = LinkedBody(source: SourceFile(path: "", bytes: []))
}
