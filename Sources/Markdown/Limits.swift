import Diagnostics

/// A limit that a body exceeds, before the library is given it.
struct Limits {
  var message: String
  var place: Range<Int>
  var fix: String

  func diagnostic(path: String) -> Diagnostic {
    .error("markdown-limit", message, at: SourceLocation(path: path, range: place), fix: fix)
  }

  static func check(_ file: UnsafeBufferPointer<UInt8>, body: Range<Int>) -> Limits? { nil }
}
