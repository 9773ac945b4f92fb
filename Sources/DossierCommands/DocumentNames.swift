import ArgumentParser
import Diagnostics
import Linking
import Model

/// Finds the documents that someone names on the command line.
struct DocumentNames {
  private let corpus: Corpus
  private let names: NameIndex

  init(_ corpus: Corpus) {
    self.corpus = corpus
    names = NameIndex(corpus.documents)
  }

  /// Of the text of an article, as BCP 47 has it.
  func language(of article: Document) -> String { article.header.language ?? corpus.settings.language }

  /// Of every file, also of those that could not be read, folded as file systems may take them for one.
  var slugs: Set<String> { Set((corpus.unreadSlugs + corpus.documents.map(\.slug)).map(CaseFolding.fold)) }

  /// The document, or an end of the program that says what the name leads to, and what it may have meant.
  func document(named name: String, _ type: String, where isRight: (Document) -> Bool) throws -> Document {
    var problem = "nothing is named “\(name)”"
    var fix: String?
    switch names[name] {
    case .one(let id) where corpus[id].isFlawed:
      problem = "the file “\(corpus[id].slug)” could not be read"
      fix = "run dossier check, which says why"
    case .one(let id) where isRight(corpus[id]): return corpus[id]
    case .one(let id):
      problem = "“\(name)” is \(corpus[id].typeNameWithArticle), where the name of an \(type) belongs"
    case .several(let ids):
      let right = ids.map { corpus[$0] }.filter(isRight)
      if right.count == 1 { return right[0] }
      problem = "“\(name)” names \(ids.count) documents"
      fix = "write the slug of one: " + ids.map { corpus[$0].slug }.joined(separator: ", ")
    case .none:
      if let slug = Slug.make(from: name), corpus.unreadSlugs.contains(slug) {
        problem = "the file “\(slug)” could not be read"
        fix = "run dossier check, which says why"
      }
    }
    let candidates = corpus.documents.filter(isRight)
    let nearest = Nearest.candidates(
      to: name, in: candidates.flatMap { [$0.slug, $0.title] + $0.header.aliases.map(\.value) })
    fix = fix ?? nearest.first.map { "write \($0)" }
    if fix == nil, !candidates.isEmpty, candidates.count <= 12 {
      fix = "write one of " + candidates.map(\.slug).joined(separator: ", ")
    }
    System.printError(TerminalText.safe("error: \(problem)\n" + (fix.map { "  fix: \($0)\n" } ?? "")))
    throw ExitCode(1)
  }
}
