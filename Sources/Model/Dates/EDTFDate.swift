/// A date as the Extended Date/Time Format has it (ISO 8601-2, levels 0 and 1).
package struct EDTFDate: Sendable, Hashable {
  /// As it was written.
  package let text: String

  package init?(_ text: String) {
    self.text = text
  }
}
