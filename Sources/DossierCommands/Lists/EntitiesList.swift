import Linking
import Model
import Publishing

struct EntitiesList: ContentList {
  let id = "entities"
  let definition = """
    The people, organizations, places, events and outlets, with how often texts mention each, in how many files, and how many \
    relations and notes name it.
    """
  let columns: [ListColumn] = [
    .init("kind"), .init("id"), .words("title"), .init("mentions"), .init("files"), .init("relations"), .init("notes"),
    .words("aliases"),
  ]

  func rows(of site: SiteSurvey) -> [ListRow] {
    let dossier = site.dossier
    return dossier.published(.entity).compactMap { document in
      guard let entity = document.entity else { return nil }
      let mentions = dossier.backlinks[document.id]
      let notes = Set(dossier.annotations.by(document.id) + dossier.annotations.about(document.id))
      return ListRow(
        [
          .text(entity.kind.id), .text(document.slug), .text(document.title), .number(mentions.count),
          .number(Set(mentions.lazy.map(\.document)).count),
          .number(entity.relations.count + dossier.relations[document.id].count), .number(notes.count),
          .texts(document.header.aliases.map(\.value)),
        ], of: document)
    }
  }
}
