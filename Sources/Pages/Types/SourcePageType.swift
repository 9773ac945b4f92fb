import Diagnostics
import Linking
import Markup
import Model

/// One page for each source that may be named.
struct SourcePageType: PageType {
  let id = "source"
  let summary = "A source: what it is, and what rests on it."

  func pages(of dossier: Dossier) -> [PlannedPage] {
    dossier.published(.source).compactMap { document in
      guard let source = document.sourceRecord, let route = document.route else { return nil }
      return PlannedPage(
        route: route, origin: .document(document), basis: .document(document.id)
      ) { context in
        page(for: document, source, at: route, in: context)
      }
    }
  }

  private func page(for document: Document, _ source: Source, at route: Route, in context: PageContext) -> Page {
    let dossier = context.dossier
    var layout = SourcePage(
      typeName: SourceTypes.name(of: source.type), body: dossier.html(of: document.id))
    layout.facts = facts(of: source)
    layout.mentions = context.mentions(of: document.id, from: route)
    layout.notes = NoteMaker(context: context, route: route).notes(dossier.annotations.restingOn(document.id))
    layout.citedBy = dossier.citations[document.id].filter { !dossier[$0].isAnnotation }.map { id in
      let citing = dossier[id]
      return context.card(
        for: citing, from: route, note: citing.entity?.kind.name ?? citing.typeName.capitalizedFirst)
    }
    layout.tags = context.tags.links(for: document, from: route)
    return Page(
      route: route, title: document.title, summary: document.header.summary,
      breadcrumbs: context.breadcrumbs(by: Lists.sources, from: route), layout: .source(layout))
  }

  private func facts(of source: Source) -> [FactLine] {
    var lines: [FactLine] = []
    func add(_ label: String, _ values: [FactLine.Value]) {
      if !values.isEmpty { lines.append(FactLine(label: label, entries: values.map { .init($0) })) }
    }
    add("Author", source.authors.map { .text($0) })
    add("Publisher", source.publisher.map { [.text($0)] } ?? [])
    add("Issued", source.issued.map { [.date(DateText($0))] } ?? [])
    add("Address", source.url.flatMap { _ in SourceAddresses.link(to: source) }.map { [.external($0)] } ?? [])
    add("Accessed", source.accessed.map { [.date(DateText($0))] } ?? [])
    add("Archived copy", SourceAddresses.archive(of: source).map { [.external($0)] } ?? [])
    add("Archived", source.archiveDate.map { [.date(DateText($0))] } ?? [])
    if source.isExcerpt, source.capture != nil {
      add("Kept copy", [.text("Quoted words and notes, not the whole text")])
    }
    return lines
  }
}
