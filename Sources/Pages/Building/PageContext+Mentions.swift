import Linking
import Markup
import Model
import Parallel
import Words

extension PageContext {
  /// The mentions of a document, by the page that they stand on, those in notes by their articles: all of them, or a range of
  /// its backlinks.
  func mentions(of id: DocumentID, _ range: Range<Int>? = nil, from route: Route) -> MentionList {
    let all = dossier.backlinks[id]
    let entries = all.part(range ?? 0..<all.count)
    if entries.isEmpty { return MentionList() }
    let folder = dossier.addresses.folder(of: route)
    let addresses = dossier.addresses
    let (pages, notes) = pages(of: entries, folder)
    let words = notes.isEmpty ? .empty : NoteWords.table(of: notes.map(\.self), from: route, in: self)
    // All threads look them up: nothing may be counted for each page.
    let (known, titles, typeNames) = (addresses.addresses.reader, self.titles.reader, self.typeNames.reader)
    var list = MentionList(mentions: entries.count, in: MentionOwner(context: self, words: words))
    if let language = languages.ofTitle(id) { list.foreignTitle = (HTML.text(dossier[id].title).bytes, language) }
    var (nextNote, fetched) = (0, 0)
    var article: DocumentID?
    func begin(_ id: DocumentID, skipping skipped: Int) {
      let index = Int(id.index)
      list.beginPage(
        title: titles[index], href: known[index].part(from: skipped),
        typeName: typeNames[index], language: languages.ofText(id))
      article = id
    }
    for page in pages {
      let id = entries[page.lowerBound].document
      if let skipped = addresses.skipped(to: id, from: folder) {
        begin(id, skipping: skipped)
      } else {
        // The article that the note is on, also where it mentions nothing itself.
        if let own = notes[nextNote].article, own != article, let skipped = addresses.skipped(to: own, from: folder) {
          begin(own, skipping: skipped)
        }
        list.beginPage(
          title: words[nextNote * 2], href: words[nextNote * 2 + 1],
          typeName: SharedBytes(),
          isVaultNote: true)
        nextNote += 1
        // An accusation is read where the reply stands.
        if dossier[id].annotation?.accuses.isEmpty == false { continue }
      }
      for position in page {
        if position >= fetched {
          fetched = min(entries.count, position + Dossier.mostFetchedAhead)
          dossier.fetchAhead(of: entries.part(position..<fetched))
        }
        let passage = dossier.passage(entries[position])
        list.add(sentence: passage.sentence, heading: passage.heading)
      }
    }
    return list
  }

  /// The entries of each page, and the notes among the pages: those on one article in the order of their numbers.
  private func pages(
    of entries: SharedBuffer<Backlinks.Entry>, _ folder: AddressBook.Folder
  ) -> (pages: [Range<Int>], notes: [NoteWords]) {
    var pages: [Range<Int>] = []
    var start = 0
    for index in 1...entries.count where index == entries.count || entries[index].document != entries[start].document {
      pages.append(start..<index)
      start = index
    }
    // Notes have no page to themselves, but a place on their article's.
    let places = pages.indices.filter {
      dossier.addresses.skipped(to: entries[pages[$0].lowerBound].document, from: folder) == nil
    }
    if places.isEmpty { return (pages, []) }
    let notes = places.map { index -> (note: NoteWords, page: Range<Int>) in
      let id = entries[pages[index].lowerBound].document
      let article = dossier.published(named: dossier[id].annotation?.article)?.id
      return (NoteWords(id: id, article: article, number: dossier.annotations.anchor(of: id)?.number), pages[index])
    }
    // Those of one article follow one another already.
    let order = notes.indices.sorted { a, b in
      let (left, right) = (notes[a].note, notes[b].note)
      guard left.article == right.article, let first = left.number, let second = right.number else { return a < b }
      return first < second
    }
    for (place, note) in zip(places, order) { pages[place] = notes[note].page }
    return (pages, order.map { notes[$0].note })
  }
}

/// A note in a list of mentions.
private struct NoteWords {
  let id: DocumentID
  let article: DocumentID?
  let number: Int?

  /// For each its title, “Note 5”, and its address.
  static func table(of notes: [NoteWords], from route: Route, in context: PageContext) -> ByteTable {
    ByteTable(count: notes.count * 2) { index, bytes in
      let note = notes[index / 2]
      if index % 2 == 1 {
        bytes += HTML("\(context.link(to: context.dossier[note.id], from: route).href)").bytes
      } else {
        Escaping.append(note.number.map(context.words.note) ?? context.words.aNote.text, to: &bytes)
      }
    }
  }
}

/// Keeps the bytes of a list of mentions.
private final class MentionOwner: Sendable {
  let context: PageContext
  let words: ByteTable

  init(context: PageContext, words: ByteTable) {
    (self.context, self.words) = (context, words)
  }
}
