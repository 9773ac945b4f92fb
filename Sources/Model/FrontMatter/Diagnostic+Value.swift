public import Diagnostics

extension Diagnostic {
  /// The same with a fix that is an edit of front matter: this value in the place of the one that the diagnostic points at,
  /// between quotation marks where YAML needs them.
  public func writing(value: String) -> Diagnostic {
    var diagnostic = writing(value)
    diagnostic.replacement = YAMLText.value(value)
    return diagnostic
  }
}
