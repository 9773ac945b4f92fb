import Diagnostics

/// Why there is no page of what somebody named.
struct Reason {
  /// For programs, in kebab case: `draft`.
  var id: String
  /// One sentence without its full stop.
  var message: String
  /// Where to look; nil where there is no such place, or none that may be told.
  var location: SourceLocation?
  /// What to do.
  var fix: String?

  init(_ id: String, _ message: String, at location: SourceLocation? = nil, fix: String? = nil) {
    (self.id, self.message, self.location, self.fix) = (id, message, location, fix)
  }

  /// What a check found there.
  init(_ diagnostic: Diagnostic) {
    self.init(
      diagnostic.id, "\(diagnostic.severity.rawValue): \(diagnostic.message)", at: diagnostic.location,
      fix: diagnostic.fix)
  }
}
