import Linking
import Markup
import Model
import Words

/// The corrections as feeds, so that who quoted the dossier hears of them.
///
/// They are made where the settings have a `baseURL`, as a feed's addresses are absolute, and where there is a correction.
struct CorrectionsFeedExporter: Exporter {
  let id = "corrections-feed"
  let summary = "The corrections of all articles as an Atom feed and a JSON Feed, for those who quoted the dossier."

  func files(of dossier: Dossier) -> [ExportedFile] {
    guard let web = WebAddress(dossier.corpus.settings), !dossier.corrections.isEmpty else { return [] }
    return [
      ExportedFile(path: Route.correctionsFeed.path) { dossier, emit in
        feed(of: dossier, at: web).writeAtom(at: web[.correctionsFeed], emit)
      },
      ExportedFile(path: Route.correctionsJSONFeed.path) { dossier, emit in
        feed(of: dossier, at: web).writeJSON(at: web[.correctionsJSONFeed], emit)
      },
    ]
  }

  private func feed(of dossier: Dossier, at web: WebAddress) -> Feed {
    let settings = dossier.corpus.settings
    return Feed(
      title: "\(settings.words.corrections.text): \(settings.title)", language: settings.language,
      authors: settings.feedAuthors,
      page: web[.page("corrections")], entries: entries(of: dossier, at: web))
  }

  /// Newest first; of one day, in the order of the articles' files.
  private func entries(of dossier: Dossier, at web: WebAddress) -> [Feed.Entry] {
    var entries: [(article: DocumentID, sortKey: EDTFDate.SortKey?, entry: Feed.Entry)] = []
    var number: [EntryKey: Int] = [:]
    // Numbered in the order of the article's file, in which nothing moves when a correction is added.
    for id in dossier.articles {
      let document = dossier[id]
      guard let page = document.route.map({ web[$0] }), let first = document.firstRoute.map({ web[$0] }) else {
        continue
      }
      for correction in dossier.correctedMatters(of: id) {
        let date = correction.date?.text ?? "undated"
        // A note keeps its place, whatever comes before it.
        let isVaultNote = correction.isVaultNote
        var fragment = isVaultNote ? correction.note.map { encoded(dossier[$0].noteID.text) } : nil
        if fragment == nil {
          let key = EntryKey(article: id, date: date)
          number[key, default: 0] += 1
          fragment = self.fragment(date, number[key] ?? 1)
        }
        let name = fragment ?? ""
        var entry = Feed.Entry(
          id: "\(first)#\(name)", title: document.title, page: "\(page)#\(isVaultNote ? name : "corrections")",
          updated: correction.date?.timestamp, text: correction.text.joined(separator: "\n\n"))
        // Atom asks for a moment: of what has no date the last that is known of its article.
        if entry.updated == nil { entry.leastUpdated = document.article.flatMap { ($0.updated ?? $0.date).timestamp } }
        entries.append((id, correction.date?.sortKey, entry))
      }
    }
    return entries.enumerated().sorted { a, b in
      switch (a.element.sortKey, b.element.sortKey) {
      case (let left?, let right?) where left != right: return right < left
      case (nil, .some): return false
      case (.some, nil): return true
      default: break
      }
      if a.element.article != b.element.article { return a.element.article < b.element.article }
      return a.offset < b.offset
    }.map(\.element.entry)
  }

  private struct EntryKey: Hashable {
    var article: DocumentID
    var date: String
  }

  /// `correction-2018-05-02`, and `correction-2018-05-02-2` for the article's second of that date.
  private func fragment(_ date: String, _ number: Int) -> String {
    encoded("correction-\(date)" + (number > 1 ? "-\(number)" : ""))
  }

  private func encoded(_ fragment: String) -> String {
    var out: [UInt8] = []
    PercentEncoding.append(fragment, keeping: PercentEncoding.fragment, to: &out)
    return String(decoding: out, as: UTF8.self)
  }
}
