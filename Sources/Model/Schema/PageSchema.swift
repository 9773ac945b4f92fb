/// What a document without keys of its own holds.
struct NoRecord: Sendable {}

/// The home page and all pages: the common keys alone.
enum PageSchema {
  static let home = Schema(
    "the home page", "The dossier’s first page.", start: Front(NoRecord()), fields: CommonSchema.fields())
  static let page = Schema(
    "a page", "A page of its own, such as about or method.", start: Front(NoRecord()), fields: CommonSchema.fields())
}
