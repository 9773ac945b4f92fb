import Anchoring
import Diagnostics
import Markdown
import Model

extension SurroundingsComparison {
  init(_ markdown: MarkdownDocument, of document: Document, in context: LinkContext) {
    let resolver = ReferenceResolver(context: context, document: document, markdown: markdown)
    let language = document.header.language ?? context.corpus.settings.language
    self.init(
      structure: ArticleStructure(
        markdown, title: document.title, language: language, target: { Self.target(of: $0, resolver) },
        isOwnName: { Self.isOwnName($0, of: $1, in: context) }, embedded: context.embeddedText),
      context: context)
  }

  /// Whether words say no more than the name of what has a slug.
  static func isOwnName(_ words: String, of target: String, in context: LinkContext) -> Bool {
    guard case .one(let id) = context.names[words] else { return false }
    return context.corpus[id].slug == target
  }

  /// Where a reference leads, as a kept sentence says it: a slug, or an address. What is wrong with it is told elsewhere.
  private static func target(of reference: Reference, _ resolver: ReferenceResolver) -> String? {
    var ignored: [Diagnostic] = []
    if let id = resolver.documentNamed(by: reference) { return resolver.context.corpus[id].slug }
    switch resolver.resolve(reference, &ignored) {
    case .document(let id, let place): return resolver.context.corpus[id].slug + fragment(place)
    case .here(let place): return fragment(place)
    case .media(let path): return "media/" + path
    case .attachment(let path): return path
    case .external(_, let address): return address
    case .nowhere: return nil
    }
  }

  private static func fragment(_ place: FragmentReference.Place?) -> String {
    switch place {
    case .heading(let id)?: "#" + id
    case .block(let name)?: "#^" + name
    case nil: ""
    }
  }

  /// Where an annotation's words stand.
  ///
  /// A near match never holds for a claim with a status, as the status was given to other words, nor where a number, a
  /// name or a negation differs.
  func anchor(_ annotation: Annotation, in matcher: QuoteMatcher) -> AnchorResult {
    let allowsNear = annotation.isFuzzy && annotation.status == nil
    let result = matcher.anchor(annotation.selector, allowingNearMatch: allowsNear)
    guard case .fuzzy(let near) = result,
      SentenceChange(from: annotation.quote.value, to: near.passage, knowledge)?.isTelling == true
    else { return result }
    return .missing(nearest: near)
  }
}

extension Annotation {
  /// The words that it is about, with those around them.
  var selector: TextQuoteSelector {
    TextQuoteSelector(exact: quote.value, prefix: prefix ?? "", suffix: suffix ?? "")
  }
}
