// Each is what `dossier check` says of one mistake; an empty list would be a mistake that nobody is told of.

extension NewcomerMistakes {
  static let all: [Mistake] = names + frontMatter + texts + signs + habits + programs
}
