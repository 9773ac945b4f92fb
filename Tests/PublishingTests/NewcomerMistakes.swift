extension NewcomerMistakes {
  static let all: [Mistake] = []
}
