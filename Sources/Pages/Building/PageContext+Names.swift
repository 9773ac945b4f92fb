import Model
import Words

extension PageContext {
  /// What a source is, by its type: “Newspaper article”.
  func name(ofSourceType id: String) -> String { SourceType.named(id).map { words.label($0.name) } ?? id }

  func status(_ status: ClaimStatus) -> Note.Status { Note.Status(status, in: words) }
}
