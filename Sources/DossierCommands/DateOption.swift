import ArgumentParser
import Model

/// A date that was given on the command line.
enum DateOption {
  /// What is said of a text that is none, with the date that may be meant; nil for a date.
  static func flaw(in text: String, like examples: String = "2018-04-27, 2018-04 or 2018") -> ValidationError? {
    if EDTFDate(text) != nil { return nil }
    if let date = EDTFDate.spellings(of: text) {
      return ValidationError("“\(text)” is not written as a date; write \(date).")
    }
    return ValidationError("“\(text)” is not a date; write it as \(examples).")
  }
}
