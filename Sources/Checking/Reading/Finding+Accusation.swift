import Diagnostics
import Linking
import Model

extension Finding {
  /// That the words of an accusation stand elsewhere, with the place of the note that makes it; nil where it is no note.
  ///
  /// - Parameter message: made of the accusation's words, in quotation marks.
  static func ofAccusation(
    _ note: DocumentID, at location: SourceLocation, fix: String, in dossier: Dossier, message: (String) -> String
  ) -> Finding? {
    guard let claim = dossier[note].annotation else { return nil }
    return Finding(
      message("“\(claim.statement ?? claim.quote.value)”"), at: location,
      notes: [.init("here is the accusation", at: dossier[note].location(claim.quote.range))], fix: fix)
  }
}
