extension EDTFDate {
  /// Whether the last day that this date may mean is before the first that the other may.
  ///
  /// A date that is given as uncertain or approximate may be off by ten years where it is a year, and by one year where
  /// it is a month or a day: nothing follows from less.
  public func isCertainlyBefore(_ other: EDTFDate) -> Bool {
    guard let end = latest, let start = other.earliest else { return false }
    return end.dayNumber + tolerance < start.dayNumber - other.tolerance
  }

  /// In days.
  private var tolerance: Int {
    guard text.utf8.contains(where: { "?~%".utf8.contains($0) }) else { return 0 }
    guard let earliest, let latest, latest.dayNumber - earliest.dayNumber < 300 else { return 3653 }
    return 366
  }
}
