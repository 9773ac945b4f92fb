import Linking
import Model

extension Document {
  /// What it is, in one word: “note” for a page that was never prepared.
  var listedType: String { isVaultNote ? "note" : isHome ? "home" : typeName }

  /// An annotation's title is as a rule its file's name: its words say more.
  var listedTitle: String { annotation?.quote.value ?? title }

  /// Where to look in it: at the words that an annotation is about, at the title of anything else.
  var listedPlace: Range<Int> { annotation?.quote.range ?? header.title.range }
}

extension Dossier {
  /// In the place of the name of what must not be named.
  static let confidential = "(confidential)"

  /// The document that a name stands for, published or not.
  func document(named name: Located<String>) -> Document? {
    guard case .one(let id) = names[name.value] else { return nil }
    return self[id]
  }

  /// What commands call the document that front matter names: its slug, or the name as it was written where there is none.
  func shownName(of name: Located<String>) -> String {
    guard let document = document(named: name) else { return name.value }
    return document.isConfidential ? Self.confidential : document.slug
  }
}
