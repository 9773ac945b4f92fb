import Diagnostics
import Markdown
public import Model
public import Parallel

/// A place in a text that names a document to which the text links nowhere: the first for each.
public struct NameMention: Sendable, Hashable {
  /// In whose text it stands.
  public var document: DocumentID
  /// What has the name.
  public var target: DocumentID
  /// As it stands there, on one line.
  public var name: String
  /// In the file.
  public var source: Range<Int>
  /// The sentence that it stands in, on one line.
  public var sentence: String
  /// Why no link can be made of it, for a sentence that begins with the name; nil where one can.
  public var obstacle: String?

  fileprivate var isInTable = false
}

/// The names that texts mention and do not link to.
///
/// Of entities, articles, sources and notes; whole words, as they are written. Words in links, headings and code are passed
/// over, as are confidential sources: neither their texts are looked at nor their names.
public struct NameMentions: Sendable {
  private let dossier: Dossier
  public let all: [NameMention]

  /// - Parameter dossier: with drafts. What is published is not asked to link to these.
  public init(in dossier: Dossier, width: Width) {
    self.dossier = dossier
    let corpus = dossier.corpus
    let names = UnlinkedMentions(corpus, names: dossier.names) {
      $0.isEntity || $0.isArticle || $0.isSource || $0.isVaultNote
    }
    let survey = ReferenceSurvey(dossier.linkContext)
    let found = corpus.documents.concurrentMap(width: width) { document -> [NameMention] in
      if document.isConfidential || document.isFlawed { return [] }
      return Self.mentions(in: document, of: names, survey, dossier)
    }
    all = found.flatMap(\.self)
  }

  private static func mentions(
    in document: Document, of names: UnlinkedMentions, _ survey: ReferenceSurvey, _ dossier: Dossier
  ) -> [NameMention] {
    let markdown = dossier.linkContext.parse(document).value
    let found = names.find(in: markdown, of: document.id) {
      survey.reading(of: document).places.compactMap(\.target)
    }
    return found.compactMap { mention in
      let target = dossier[mention.target]
      if target.header.isDraft, !document.header.isDraft { return nil }
      let written = document.source.bytes[mention.source]
      var result = NameMention(
        document: document.id, target: mention.target, name: oneLine(mention.name.utf8), source: mention.source,
        sentence: sentence(around: mention.text, in: markdown))
      result.obstacle = obstacle(to: mention, written, in: document)
      result.isInTable = isInTable(mention.text, markdown)
      return result
    }
  }

  /// White space as single spaces.
  private static func oneLine(_ text: some Collection<UInt8>) -> String {
    String(decoding: text, as: UTF8.self).split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private static func sentence(around range: Range<Int>, in markdown: MarkdownDocument) -> String {
    guard let block = markdown.textBlocks.first(where: { $0.range.contains(range.lowerBound) }) else { return "" }
    let sentences = SentenceBoundaries.sentences(of: markdown.text.span, in: block.range)
    let sentence = sentences.first { $0.contains(range.lowerBound) } ?? block.range
    return oneLine(markdown.text[sentence.lowerBound..<max(sentence.upperBound, range.upperBound)])
  }

  private static func obstacle(
    to mention: UnlinkedMention, _ written: Slice<SourceFile.Bytes>, in document: Document
  ) -> String? {
    if mention.name.utf8.contains(0x0A) { return "runs on over the end of a line" }
    if !written.elementsEqual(mention.name.utf8) { return "is written there with signs between its letters" }
    if mention.name.utf8.contains(where: { "[]|".utf8.contains($0) }) { return "holds a bracket or a bar" }
    let bytes = document.source.bytes
    if written.startIndex > document.body.lowerBound, "#@/&[".utf8.contains(bytes[written.startIndex - 1]) {
      return "is part of a tag, an address or a sign there"
    }
    if written.endIndex + 1 < bytes.count {
      let (next, after) = (bytes[written.endIndex], bytes[written.endIndex + 1])
      let isAddress = next == UInt8(ascii: ".") && (0x61...0x7A).contains(after | 0x20)
      if isAddress || "@/".utf8.contains(next) { return "is part of an address there" }
    }
    return nil
  }

  private static func isInTable(_ range: Range<Int>, _ markdown: MarkdownDocument) -> Bool {
    markdown.nodes.contains { $0.kind == .tableCell && $0.text.range.contains(range.lowerBound) }
  }

  /// The files in which links are made of some mentions, which are of ``all``. Every other byte stays as it is.
  public func revisions(linking mentions: [NameMention]) throws(EditProblem) -> [FileRevision] {
    var edits: [DocumentID: [TextEdit]] = [:]
    for mention in mentions {
      if let obstacle = mention.obstacle {
        throw EditProblem(
          "“\(mention.name)” in \(dossier[mention.document].source.path) \(obstacle)", fix: "make this link by hand")
      }
      edits[mention.document, default: []].append(TextEdit(mention.source, link(mention)))
    }
    var revisions: [FileRevision] = []
    for (id, edits) in edits.sorted(by: { $0.key < $1.key }) {
      guard let bytes = edits.applied(to: dossier[id].source.bytes) else {
        throw EditProblem(
          "two of the names in \(dossier[id].source.path) overlap", fix: "link one of them, then the other")
      }
      revisions.append(FileRevision(dossier[id].source.path, bytes))
    }
    return revisions
  }

  /// `[[Title]]`, or `[[slug|another name]]`.
  private func link(_ mention: NameMention) -> String {
    let target = dossier[mention.target]
    if mention.name.utf8.elementsEqual(target.title.utf8) || mention.name.utf8.elementsEqual(target.fileName.utf8),
      !mention.name.utf8.contains(where: { "#^/\\".utf8.contains($0) }),
      target.isVaultNote || target.slug != mention.name
    {
      return "[[\(mention.name)]]"
    }
    let name = target.isVaultNote ? String(target.fileName) : target.slug
    return "[[\(name)\(mention.isInTable ? "\\|" : "|")\(mention.name)]]"
  }
}

extension Dossier {
  /// Whether a document's text links to another, whatever is published of them.
  public func links(from document: DocumentID, to target: DocumentID) -> Bool {
    ReferenceSurvey(linkContext).reading(of: corpus[document]).places.contains { $0.target == target }
  }
}
