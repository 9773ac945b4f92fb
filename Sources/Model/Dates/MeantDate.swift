extension EDTFDate {
  /// The date, in the Extended Date/Time Format, that someone means by other words: `April 27, 2018`; nil where there is no
  /// telling, or where there are two.
  public static func meant(by text: String) -> String? {
    if EDTFDate(text) != nil { return text }
    return DateGuess.nearest(to: text).flatMap { EDTFDate($0) == nil ? nil : $0 }
  }
}
