extension Corpus {
  /// The same as if nothing were kept back: no document a draft or confidential, and none left out by the settings.
  ///
  /// - Parameter reserved: slugs that no page may have, as for reading.
  public func withoutMarks(reserved: Set<String>) -> Corpus {
    let sources = documents.map(\.source) + ignoredTexts + [settings.source].compactMap(\.self)
    let files = sources.map { ContentFile(relativePath: $0.path(from: contentPrefix), source: $0) }
    var corpus = CorpusReader.read(
      files: files, media: media, attachments: attachments, reserved: reserved, fallbackTitle: settings.title,
      leavesOut: false, width: .one
    ).value
    corpus.settings = settings
    corpus.contentPrefix = contentPrefix
    corpus.documents = corpus.documents.map { $0.withoutMarks() }
    (corpus.pictureSizes, corpus.captures, corpus.captureFiles) = (pictureSizes, captures, captureFiles)
    corpus.published = published
    return corpus
  }
}

extension Document {
  fileprivate func withoutMarks() -> Document {
    var (header, content) = (header, content)
    (header.isDraft, header.isConfidential) = (false, false)
    if case .source(var source) = content {
      source.isConfidential = false
      content = .source(source)
    }
    return Document(
      id: id, source: source, body: body, slug: slug, header: header, content: content, isNote: isNote,
      isFlawed: isFlawed)
  }
}
