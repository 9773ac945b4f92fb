/// The style sheets, and the pages in its frames, that were saved in one file with a page.
struct SavedSheets: Sendable {
  /// Where the page stood.
  var base = ""
  private var texts: [String: [UInt8]] = [:]
  /// As they stand in the file, each with its head.
  private var frames: [String: ArraySlice<UInt8>] = [:]

  /// - Parameter address: as the part has it; `cid:` and its id where it has none.
  mutating func add(_ text: [UInt8], at address: String) {
    texts[PageAddress.resolved(address, against: base)] = text
  }

  /// - Parameter address: likewise.
  mutating func add(frame part: ArraySlice<UInt8>, at address: String) {
    let address = PageAddress.resolved(address, against: base)
    if frames[address] == nil { frames[address] = part }
  }

  /// The page that a frame names; nil where it was not saved.
  func frame(_ reference: String) -> ArraySlice<UInt8>? { frames[PageAddress.resolved(reference, against: base)] }

  /// The sheet that another file names, with its own address; nil where it was not saved.
  func sheet(_ reference: String, from place: String) -> (text: [UInt8], address: String)? {
    if let data = PageAddress.data(of: reference) { return (data, place) }
    // A sheet that stands at no place of its own is seen from the page.
    let address = PageAddress.resolved(reference, against: place.contains("//") ? place : base)
    return texts[address].map { ($0, address) }
  }
}
