/// What a rule's findings in a document rest on: which of them may only follow from an error elsewhere, and are then not told.
public enum RuleGround: Sendable, Hashable {
  /// What that document says by itself.
  case itself
  /// That, and what those documents say that it names or that name it.
  case neighbours
  /// That nothing in the dossier says something, or all that it says.
  case everything
  /// Nothing that an error could excuse: it is told in any case.
  case secrets
}
