import Linking
import Markup
import Model
import Words

/// The lines of an entity's fact box.
enum EntityFacts {
  static func lines(for entity: Entity, from route: Route, in context: PageContext) -> [FactLine] {
    let words = context.words
    var lines: [FactLine] = []
    for fact in entity.facts {
      // Latitude and longitude make one line, at the latitude's place.
      if fact.field.name == "longitude", entity.fact("latitude") != nil { continue }
      if fact.field.name == "latitude", case .degrees(let latitude) = fact.value,
        case .degrees(let longitude) = entity.fact("longitude")
      {
        let text = Coordinates.text(latitude: latitude, longitude: longitude, in: words)
        lines.append(FactLine(label: words.coordinates.text, entries: [.init(.text(text))]))
        continue
      }
      lines.append(
        FactLine(label: words.label(fact.field.label), entries: entries(for: fact, from: route, in: context)))
    }
    let elsewhere = entity.sameAs.compactMap { address in
      Href(external: address).map {
        FactLine.Entry(.external(ExternalLink(link: PageLink(title: host(of: address), href: $0))))
      }
    }
    if !elsewhere.isEmpty { lines.append(FactLine(label: words.elsewhere.text, entries: elsewhere)) }
    return lines
  }

  private static func entries(for fact: Fact, from route: Route, in context: PageContext) -> [FactLine.Entry] {
    switch fact.value {
    case .text(let text): [.init(.text(text))]
    case .texts(let texts): texts.map { .init(.text($0)) }
    case .date(let date): [.init(.date(DateText(date, in: context.words)))]
    case .country(let code): [.init(country(code, from: route, in: context))]
    case .countries(let codes): codes.map { .init(country($0, from: route, in: context)) }
    case .degrees(let degrees): [.init(.text(Coordinates.text(degrees, in: context.words)))]
    case .choice(let word): [.init(.text(fact.field.name(ofChoice: word).map(context.words.label) ?? word))]
    case .address(let address):
      Href(external: address).map {
        [.init(.external(ExternalLink(link: PageLink(title: host(of: address), href: $0))))]
      } ?? []
    case .reference(let name):
      if case .one(let id) = context.dossier.names[name], context.dossier.isPublished(id) {
        [.init(.link(context.link(to: context.dossier[id], from: route)))]
      } else {
        []
      }
    }
  }

  /// A country's name, as a link where the dossier has a page on it.
  private static func country(_ code: String, from route: Route, in context: PageContext) -> FactLine.Value {
    let name = Countries.name(of: code).map { context.words.country(code, english: $0) } ?? code
    guard case .one(let id) = context.dossier.names[name], context.dossier.isPublished(id) else { return .text(name) }
    return .link(context.link(to: context.dossier[id], from: route))
  }

  static func host(of address: String) -> String {
    // `https:`, nothing, host, path.
    let parts = address.utf8.split(separator: UInt8(ascii: "/"), maxSplits: 3, omittingEmptySubsequences: false)
    guard parts.count > 2, let host = String(parts[2]) else { return address }
    return host.utf8.starts(with: "www.".utf8) ? String(host.dropFirst(4)) : host
  }
}
