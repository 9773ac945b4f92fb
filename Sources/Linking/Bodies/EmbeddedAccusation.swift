import Diagnostics
import Model

/// What an author is told of an accusation that is embedded elsewhere: it is linked to, as its status, the note and the reply would
/// not stand with it there.
enum EmbeddedAccusation {
  static func diagnostic(of target: Document, at location: SourceLocation) -> Diagnostic {
    let message = "is linked to and not embedded: its status and the reply would not stand with it"
    return target.isArticle
      ? .warning(
        "embedded-accusation", "what is embedded of “\(target.title)” accuses someone, and \(message)", at: location,
        fix: "write [[\(target.slug)]]; or embed a part without the accusation, as ![[\(target.slug)#Heading]]")
      : .warning(
        "embedded-accusation", "“\(target.title)” accuses someone, and \(message)", at: location,
        fix: "write [[\(target.slug)]], which leads to the note in its article")
  }
}
