extension Document {
  /// The other documents that the front matter names, in the order of the schema's keys.
  public var namedDocuments: [NamedDocument] {
    switch content {
    case .home, .page: []
    case .article(let article): ArticleSchema.article.names(Front(article))
    case .entity(let entity): Self.names(of: entity)
    case .source(let source): SourceSchema.source.names(Front(source))
    case .annotation(let annotation): AnnotationSchema.schema(forKind: annotation.kind.value).names(Front(annotation))
    }
  }

  /// With the kinds that each of its relations can join it to.
  private static func names(of entity: Entity) -> [NamedDocument] {
    var names = EntitySchema.schema(forKind: entity.kind.id).names(Front(entity))
    guard !entity.relations.isEmpty else { return names }
    let relations = Dictionary(
      entity.relations.map { ($0.target.range.lowerBound, $0.type) }, uniquingKeysWith: { first, _ in first })
    for index in names.indices where names[index].type == .entity {
      guard let type = relations[names[index].name.range.lowerBound] else { continue }
      let kinds = EntityKinds.all.filter { type.mayJoin(entity.kind, $0) }
      if !kinds.isEmpty { names[index].kinds = .these(kinds) }
    }
    return names
  }

  /// The front matter as it would be written anew: the keys of its type in the order of the schema.
  public var writtenKeys: [WrittenKey] {
    func written<Record>(_ schema: Schema<Front<Record>>, _ record: Record) -> [WrittenKey] {
      var front = Front(record)
      front.header = header
      return schema.write(front)
    }
    return switch content {
    case .home: written(PageSchema.home, NoRecord())
    case .page: written(PageSchema.page, NoRecord())
    case .article(let article): written(ArticleSchema.article, article)
    case .entity(let entity): written(EntitySchema.schema(forKind: entity.kind.id), entity)
    case .source(let source): written(SourceSchema.source, source)
    case .annotation(let annotation): written(AnnotationSchema.schema(forKind: annotation.kind.value), annotation)
    }
  }
}
