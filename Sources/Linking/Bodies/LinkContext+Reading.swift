import Diagnostics
import Markdown
import Markup
import Model
import Words

extension LinkContext {
  /// What stands for links without words of their own: where one is by a file's name, the title of what it leads to, as
  /// readers are not to be shown slugs. Notes show what was typed, as Obsidian does.
  func linkWords(in document: Document) -> LinkWords? {
    let accusation = accusingWords.hasSome ? nameOfAccusation(called:) : nil
    let heading: @Sendable (UnsafeBufferPointer<UInt8>, UnsafeBufferPointer<UInt8>) -> String? =
      { [self, id = document.id] name, heading in nameOfAccusingHeading(heading, of: name, in: id) }
    if document.header.isOfLogseq { return wordsOfBlocks(heading) }
    return document.isVaultNote
      ? hasNotesOfDendron || accusation != nil
        ? LinkWords(areOfDendron: hasNotesOfDendron, wordsOfHeading: heading) { accusation?($0) } : nil
      : LinkWords(wordsOfHeading: heading) { [corpus, names] name in
        if let words = accusation?(name) { return words }
        // A slug has no capitals and no blanks, so that most titles are told from one at a glance.
        guard !name.contains(where: { (0x41...0x5A).contains($0) || $0 <= 0x20 }),
          let id = names.onlyDocument(named: name)
        else { return nil }
        let document = corpus[id]
        guard document.slug.utf8.elementsEqual(name), !document.hasTitleOfFile, corpus.isPublished(document),
          !document.header.aliases.contains(where: { $0.value.utf8.elementsEqual(name) })
        else { return nil }
        return document.title
      }
  }

  /// What stands for the name of a note that accuses someone, as it and its title may be the accusation.
  private func nameOfAccusation(called name: UnsafeBufferPointer<UInt8>) -> String? {
    guard let document = self.document(called: name), let annotation = document.annotation, !annotation.accuses.isEmpty
    else { return nil }
    return nameOfAccusation(annotation)
  }

  /// What stands for a heading of an article that accuses someone, where another text links to it.
  private func nameOfAccusingHeading(
    _ heading: UnsafeBufferPointer<UInt8>, of name: UnsafeBufferPointer<UInt8>, in document: DocumentID
  ) -> String? {
    guard accusingWords.hasSome, heading.first != UInt8(ascii: "^"), let article = self.document(called: name),
      article.isArticle,
      article.id != document, accusingWords.areIn(heading: String(decoding: heading, as: UTF8.self), of: article.id)
    else { return nil }
    return words.accusation(in: accusingWords.note(in: article.title) == nil ? article.title : nil)
  }

  private func document(called name: UnsafeBufferPointer<UInt8>) -> Document? {
    // `annotations/umbra-paid.md`
    let last = name.lastIndex(of: UInt8(ascii: "/")).map { name[($0 + 1)...] } ?? name[...]
    let ending = Array(".md".utf8)
    let bare = last.count > 3 && last.suffix(3).elementsEqual(ending) ? last.dropLast(3) : last
    guard let id = names.onlyDocument(named: UnsafeBufferPointer(rebasing: bare)), corpus.isPublished(corpus[id])
    else { return nil }
    return corpus[id]
  }

  /// What stands for a reference to a block of Logseq's: the words of that block.
  private func wordsOfBlocks(
    _ heading: @escaping @Sendable (UnsafeBufferPointer<UInt8>, UnsafeBufferPointer<UInt8>) -> String?
  ) -> LinkWords {
    let accusation = accusingWords.hasSome ? nameOfAccusation(called:) : nil
    return LinkWords(wordsOfHeading: heading) { [corpus, logseqBlocks] name in
      guard LogseqText.isBlockName(name) else { return accusation?(name) }
      let name = String(decoding: name, as: UTF8.self)
      guard let place = logseqBlocks[name], corpus.isPublished(corpus[place.document]), !place.block.words.isEmpty
      else {
        return "((\(name)))"
      }
      return place.block.words
    }
  }

  /// A document's text as it is read everywhere.
  func parse(_ document: Document) -> Diagnosed<MarkdownDocument> {
    MarkdownParser.parse(
      document.source, body: document.body, habits: habits(of: document), linkWords: linkWords(in: document))
  }
}

extension LinkContext {
  /// How the text of a document is read: notes as in Obsidian, all else as on GitHub, unless the settings say otherwise.
  func habits(of document: Document) -> MarkdownHabits {
    let settings = corpus.settings
    var habits = document.isVaultNote ? MarkdownHabits.obsidian : .gitHub
    if let lineBreaks = settings.lineBreaks { habits.keepsLineBreaks = lineBreaks }
    if let formulas = settings.formulas { habits.readsFormulas = formulas }
    if let tildes = settings.singleTildes { habits.strikesWithOneTilde = tildes }
    if let signs = settings.wideSigns {
      (habits.endsAddressesAtWideSigns, habits.marksBesideWideSigns) = (signs, signs)
    }
    if let html = settings.html { habits.readsHTML = html }
    habits.readsBlocksOfLogseq = document.header.isOfLogseq
    return habits
  }
}

extension RenderOptions.Labels {
  /// What the renderer says in a language.
  init(_ words: any Wording) {
    self.init()
    (footnotes, footnote, footnoteInline) = (words.footnotes.text, words.footnote.text, words.footnoteInline.text)
    (note, back, table) = (words.noteLabel.text, words.backToReference.text, words.table.text)
    (formula, from, details) = (words.formula.text, words.fromPage.text, words.details.text)
    (done, open) = (words.taskDone.text, words.taskOpen.text)
    taskSigns = [
      "-": words.taskCancelled.text, "/": words.taskInProgress.text, ">": words.taskDeferred.text,
      "<": words.taskScheduled.text, "!": words.taskImportant.text, "?": words.taskQuestion.text,
    ]
    let titles = CalloutKind.all.map { ($0, words.label($0.title)) }
    if titles.contains(where: { $0.title.english != $1 }) { callouts = Dictionary(uniqueKeysWithValues: titles) }
  }
}
