/// The names, for people, of the types of the Citation Style Language that sources have.
enum SourceTypes {
  static func name(of type: String) -> String {
    names[type] ?? type.split(separator: "-").joined(separator: " ").capitalizedFirst
  }

  private static let names = [
    "article-newspaper": "Newspaper article", "article-journal": "Journal article",
    "article-magazine": "Magazine article",
    "personal_communication": "Personal communication", "legal_case": "Court case", "webpage": "Web page",
    "post-weblog": "Blog post", "motion_picture": "Film", "song": "Recording", "post": "Post",
  ]
}
