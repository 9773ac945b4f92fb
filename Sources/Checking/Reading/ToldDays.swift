import Linking
import Model

/// Days by which readers are told of a change: none tells them anything that has not come.
enum ToldDays {
  /// Ten years ahead of this version; each later one may raise it.
  static let lastYear = 2035

  /// Whether a day lies after that of the dossier or of the build, or in a year that nobody means.
  static func tellsNobody(_ date: EDTFDate, in dossier: Dossier) -> Bool {
    if let asOf = dossier.corpus.settings.asOf, asOf.isCertainlyBefore(date) { return true }
    return isAhead(date, in: dossier)
  }

  /// Whether a day lies after that of the build, or in a year that nobody means.
  static func isAhead(_ date: EDTFDate, in dossier: Dossier) -> Bool {
    guard let first = date.earliest else { return false }
    return first.year > lastYear || dossier.corpus.today.map { $0 < first } ?? false
  }

  /// The day that a line of the record begins with, before a sign.
  static func first(in line: String, endingWith sign: Character) -> EDTFDate? {
    line.firstIndex(of: sign).flatMap { EDTFDate(String(line[..<$0])) }
  }
}
