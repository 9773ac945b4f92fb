extension StringProtocol {
  /// The words of a list as it stands in the source, with spaces and line ends between them.
  ///
  /// Parted by bytes: to a Character a vowel sign that begins a word, as in `ില്ല`, is one with the space before it.
  var listedWords: [String] {
    utf8.split { $0 == 0x20 || $0 == 0x0A }.map { String(decoding: $0, as: UTF8.self) }
  }
}
