import Anchoring
import Basics
import Diagnostics
import Markdown
import Markup
import Model
import Parallel

/// Parses, links and renders one body.
struct BodyLinker {
  /// What comes of it.
  struct Result: Sendable {
    var body: LinkedBody
    var diagnostics: [Diagnostic]
    /// Links to headings and blocks, to be checked when all bodies are known.
    var places: [FragmentReference]
    /// The documents whose texts it shows, or would show if they were shorter.
    var embedded: Set<DocumentID>
  }

  /// Errors after which not all of a text was read.
  static let hiding: Set = ["unclosed-comment", "unclear-comment", "markdown-limit"]

  let context: LinkContext
  private let watch: WorkWatch?

  /// - Parameter watch: is told which document a thread is at, by its number.
  init(_ context: LinkContext, watch: WorkWatch? = nil) {
    self.context = context
    self.watch = watch
  }

  /// Nil where the document has no page to stand on.
  func link(_ document: Document) -> Result? {
    guard let host = context.host(of: document) else { return nil }
    let turn = watch?.begin(Int(document.id.index))
    defer { if let turn { watch?.end(turn) } }
    let hidden = ConfidentialLabels(context: context).hidden(in: document)
    let document = hidden?.document ?? document
    var parsed = context.parse(document)
    let result = link(document, parsed.value, (hidden?.diagnostics ?? []) + parsed.diagnostics, to: host)
    parsed.value.giveBack()
    return result
  }

  private func link(
    _ document: Document, _ markdown: MarkdownDocument, _ diagnostics: [Diagnostic], to host: BodyHost
  ) -> Result {
    var rendering = BodyRendering(context: context, host: host)
    rendering.diagnostics = diagnostics
    let links = rendering.links(of: markdown, in: document)

    let properties = document.isVaultNote ? NoteProperties.find(in: document, context, &rendering.diagnostics) : []
    // What hides a text hides the words of its notes, too, and is told itself.
    let isHidden = diagnostics.contains { $0.severity == .error && Self.hiding.contains($0.id) }
    let told = rendering.diagnostics
    var (annotations, changes, withheld) = anchor(on: document, markdown, &rendering)
    if isHidden { rendering.diagnostics = told }
    let tags = context.tags(of: document, in: markdown, &rendering.diagnostics)
    let numbers = document.isArticle ? NoteNumbers.assign(to: &annotations, and: markdown) : []
    let headingOffset = host.headingOffset(of: markdown)
    let options = options(for: document, to: host, headingOffset, footnoteNumbers: numbers)
    let body = MentionCollector.withOwn { collector in
      collect(
        collector, from: markdown, links, targets: rendering.targets, ids: host.ids,
        accusing: AccusingPassages(among: annotations, withheld: withheld, of: context.corpus), in: document)
      collector.add(properties)
      return MarkdownRenderer.render(
        markdown, links: links, prepared: context.prepared,
        marks: AnnotationMarks.marks(for: annotations, in: context.corpus) + context.marks(for: tags, from: host.route),
        options: options, keepsPlaces: true
      ) { html, blocks in
        LinkedBody(
          source: document.source, html: html,
          headings: markdown.headings.map { heading in
            let title = markdown.text(heading.text)
            return LinkedBody.Heading(
              level: min(6, heading.level + headingOffset - host.headingOffset),
              id: .heading(markdown.string(heading.id), in: host.ids), title: title,
              formulas: markdown.formulas(in: heading),
              sourceWords: sourceWords(of: heading, in: document, besides: title))
          }, properties: properties, tags: TextTags.names(of: tags),
          blocks: Set(markdown.blockIDs.map { markdown.string($0.name) }), mentions: collector.mentions,
          snippets: collector.snippets,
          passages: !document.isArticle ? [] : passages(of: markdown, at: blocks, targets: rendering.targets),
          annotations: annotations, withheldAccusations: withheld, surroundingsChanges: changes,
          footnotes: numbers.isEmpty ? [] : footnotes(of: markdown, at: blocks, numbers: numbers, ids: host.ids),
          unlinked: !document.isArticle && !document.isEntity
            ? [] : context.unlinkedMentions.find(in: markdown, of: document.id) { rendering.targets.map(\.target) },
          exposed: context.secrets.exposed(in: markdown, of: document), media: rendering.media,
          attachments: rendering.attachments,
          quotations: document.isArticle ? quotations(in: markdown, of: document, diagnostics) : [],
          embedsDraft: rendering.embedsDraft, isPlain: markdown.isPlain, wordCount: markdown.wordCount,
          linkCount: links.count { if case .text = $0 { false } else { true } }
            + properties.reduce(0) { $0 + $1.links.count })
      }
    }
    return Result(
      body: body, diagnostics: rendering.diagnostics, places: rendering.places,
      embedded: rendering.embedded)
  }

  private func options(
    for document: Document, to host: BodyHost, _ headingOffset: Int, footnoteNumbers: [Int]
  ) -> RenderOptions {
    context.written(
      document,
      .page(
        ids: host.ids, headingLevelOffset: headingOffset, labels: context.labels, keepsLinksPrepared: true,
        footnoteNumbers: footnoteNumbers))
  }

  private func quotations(
    in markdown: MarkdownDocument, of document: Document, _ diagnostics: [Diagnostic]
  ) -> [QuotedWords] {
    let marks = context.quotationMarks[document]
    let ranges = marks.quotations(in: markdown.text)
    let places = TextPlaces(markdown, for: ranges.count)
    let text = ranges.count > 1 ? Array(markdown.text) : []
    let goOn = ranges.count > 1 ? marks.interruptions(among: ranges, in: text) : [false]
    let found = zip(ranges, goOn).map { range, goesOn in
      QuotedWords(
        words: String(decoding: markdown.text[range], as: UTF8.self), text: range, source: places.source(of: range),
        goesOn: goesOn)
    }
    return found.isEmpty ? found : TypedMarkup(diagnostics).removed(from: found, in: markdown.text)
  }

  private func collect(
    _ collector: MentionCollector, from markdown: MarkdownDocument, _ links: [RenderedLink],
    targets: [MentionCollector.Link], ids: ElementID.Scope, accusing: AccusingPassages, in document: Document
  ) {
    let breaks = targets.isEmpty ? [] : Self.breaks(in: markdown, links)
    markdown.text.withUnsafeBufferPointer { text in
      markdown.nodes.withUnsafeBufferPointer { nodes in
        collector.collect(
          from: text, VerbatimText(nodes: nodes), blocks: markdown.textBlocks,
          links: targets, headings: targets.isEmpty ? [] : markdown.headings.map(\.text.range.lowerBound),
          breaks: breaks, accusing: accusing,
          standIn: (
            words: { $0 += standIn(in: document).bytes },
            // A draft has no place there.
            id: { note, bytes in
              if context.isPublished(note) { Self.append(context.corpus[note].noteID, to: &bytes) }
            }
          )
        ) { heading, bytes in
          Self.append(ElementID.heading(markdown.string(markdown.headings[heading].id), in: ids), to: &bytes)
        }
      }
    }
  }

  private static func append(_ id: ElementID, to bytes: inout [UInt8]) {
    Escaping.append(String(Href(to: id).text.utf8.dropFirst()) ?? "", to: &bytes)
  }

  /// What lists of mentions have in the place of a sentence that accuses someone. One word to browsers, so that none looks for it
  /// on the article's page.
  private func standIn(in document: Document) -> HTML {
    let words = context.words.accusation(in: nil).replacing(" ", with: "\u{A0}")
    return .words(words, in: context.language(of: document).tag == context.language.tag ? nil : context.language)
  }

  /// Where the page shows words that are no words of the text: those of embeds, and of pictures that are not shown.
  private static func breaks(in markdown: MarkdownDocument, _ links: [RenderedLink]) -> [Int] {
    guard markdown.references.contains(where: { $0.kind == .embed || $0.kind == .image }) else { return [] }
    return markdown.nodes.lazy.filter { node in
      guard node.kind == .embed || node.kind == .embedBlock || node.kind == .image, node.payload >= 0 else {
        return false
      }
      if Int(node.payload) < links.count, case .image = links[Int(node.payload)] { return false }
      return true
    }.map { Int($0.text.lower) }
  }

  /// What stands in a heading's file, where that is more than its title to a link.
  private func sourceWords(
    of heading: MarkdownDocument.Heading, in document: Document, besides title: String
  ) -> String? {
    let range = heading.source.range.clamped(to: 0..<document.source.bytes.count)
    // Most of them are what they say.
    guard range.count > title.utf8.count + heading.level + 1 else { return nil }
    let words = String(decoding: document.source.bytes[range], as: UTF8.self)
    return HeadingIndex.key(words) == HeadingIndex.key(title) ? nil : words
  }

  /// The annotations of an article, each with what the article links to in its words; and accusing drafts.
  private func anchor(
    on document: Document, _ markdown: MarkdownDocument, _ rendering: inout BodyRendering
  ) -> ([AnchoredAnnotation], [SurroundingsChange], withheld: [AnchoredAnnotation]) {
    guard document.isArticle else { return ([], [], []) }
    let annotations = context.annotations.on(document.id).map { context.corpus[$0] }
    let drafts = context.annotations.withheldAccusations(on: document.id).map { context.corpus[$0] }
    guard !annotations.isEmpty || !drafts.isEmpty else { return ([], [], []) }
    let comparison = SurroundingsComparison(markdown, of: document, in: context)
    let anchorer = AnnotationAnchorer(document, comparison) { markdown.sourceOffset(of: $0) }
    let result = anchorer.anchor(annotations)
    // Of these only where they stand: what is wrong with a draft is told when it is one no more.
    let withheld = drafts.isEmpty ? [] : anchorer.anchor(drafts).anchored
    rendering.diagnostics += result.diagnostics
    let anchored = result.anchored.map { annotation in
      var annotation = annotation
      annotation.isQuotedWhole = quotesWithinQuotation(
        annotation, context.quotationMarks[document], comparison.structure)
      let first = rendering.targets.firstIndex(endingAfter: annotation.words.lowerBound)
      annotation.mentioned = rendering.targets[first...].prefix { $0.words.lowerBound < annotation.words.upperBound }
        .filter { $0.words.overlaps(annotation.words) }.map(\.target)
      return annotation
    }
    let near = NearAccusations(among: anchored, withheld: withheld, in: comparison.structure, context.corpus)
    return (near.marked(anchored), result.changes, withheld)
  }

  private func quotesWithinQuotation(
    _ annotation: AnchoredAnnotation, _ marks: QuotationMarks, _ structure: ArticleStructure
  ) -> Bool {
    guard context.corpus[annotation.id].annotation?.kind.value == QuoteKind().id,
      marks.words(in: annotation.quote) != [annotation.quote]
    else { return false }
    let words = annotation.words
    return structure.quotations.enclose(words) || marks.stand(around: words, in: structure.text)
      || marks.quotations(in: structure.text).contains {
        $0.lowerBound <= words.lowerBound && $0.upperBound >= words.upperBound
      }
  }

  /// The blocks at the top of the body, with what they rest on.
  private func passages(
    of markdown: MarkdownDocument, at blocks: [RenderedBlock], targets: [MentionCollector.Link]
  ) -> [LinkedBody.Passage] {
    let cited = targets.filter { context.facts[Int($0.target.index)].isSource }
    return blocks.filter { markdown.nodes[$0.node].kind != .footnoteDefinition }.map { block in
      let node = markdown.nodes[block.node]
      let isProse =
        switch node.kind {
        case .paragraph, .list, .blockQuote, .table, .element: true
        default: false
        }
      let hasNote = markdown.nodes[block.node..<Int(node.end)].contains { $0.kind == .footnoteReference }
      let next = cited.firstIndex(endingAfter: node.text.range.lowerBound)
      return LinkedBody.Passage(
        html: block.html, text: node.text, source: node.source, isProse: isProse,
        hasReference: hasNote || next < cited.count && node.text.range.contains(cited[next].words.lowerBound))
    }
  }

  /// The footnotes, each with the place of its HTML.
  private func footnotes(
    of markdown: MarkdownDocument, at blocks: [RenderedBlock], numbers: [Int], ids: ElementID.Scope
  ) -> [LinkedBody.Footnote] {
    blocks.lazy.filter { markdown.nodes[$0.node].kind == .footnoteDefinition }.map { block in
      let footnote = Int(markdown.nodes[block.node].payload)
      return LinkedBody.Footnote(
        number: numbers[footnote], id: .footnote(Int(markdown.footnotes[footnote].number), in: ids), html: block.html)
    }.sorted { $0.number < $1.number }
  }
}

extension [MentionCollector.Link] {
  /// The first link, in the order of their words, whose words end after an offset.
  fileprivate func firstIndex(endingAfter offset: Int) -> Int {
    let low = endOfPrefix { $0.words.upperBound <= offset }
    return low
  }
}
