public import Diagnostics

extension Corpus {
  /// The same as if nothing were kept back: no document a draft or confidential, none left out by the settings, and no words in
  /// comments.
  ///
  /// - Parameter reserved: slugs that no page may have, as for reading.
  public func withoutMarks(reserved: Set<String>) -> Corpus {
    let sources = documents.map(\.source) + ignoredTexts + [settings.source].compactMap(\.self)
    let files = sources.map { source in
      ContentFile(relativePath: source.path(from: contentPrefix), source: source.withoutCommentMarks())
    }
    var corpus = CorpusReader.read(
      files: files, media: media, attachments: attachments, reserved: reserved, fallbackTitle: settings.title,
      leavesOut: false, kind: isOfNotes ? .notes : .dossier, width: .one
    ).value
    corpus.settings = settings
    corpus.contentPrefix = contentPrefix
    corpus.documents = corpus.documents.map { $0.withoutMarks() }
    (corpus.pictureSizes, corpus.captures, corpus.captureFiles) = (pictureSizes, captures, captureFiles)
    corpus.published = published
    return corpus
  }
}

extension SourceFile {
  /// The same with blanks for the signs that comments begin and end with; itself where it has none.
  public func withoutCommentMarks() -> SourceFile {
    let marks = ["%%", "<!--", "-->"].map { Array($0.utf8) }
    var blank = Array(bytes)
    var isChanged = false
    for index in bytes.indices where "%<-".utf8.contains(bytes[index]) {
      for mark in marks where bytes[index...].starts(with: mark) {
        for place in index..<(index + mark.count) { blank[place] = 0x20 }
        isChanged = true
      }
    }
    return isChanged ? SourceFile(path: path, bytes: blank) : self
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
      id: id, source: source, body: body, slug: slug, header: header, content: content, isVaultNote: isVaultNote,
      isFlawed: isFlawed)
  }
}
