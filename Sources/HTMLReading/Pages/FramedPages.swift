/// Pages that stand in frames of another: those that were saved with it, and those that it has in itself.
///
/// A browser shows them where the frame stands. What was not saved with the page is not there, and is not read.
final class FramedPages {
  /// How many bytes of framed pages are read at the most, and how many pages: a page may frame one again and again.
  private var bytesLeft = 16 << 20
  private var pagesLeft = 200
  private static let depthLimit = 4

  /// The text of a frame, read as the page around it is; nil where it has none that a browser shows.
  ///
  /// - Parameters:
  ///   - saved: what was saved with the page.
  ///   - depth: how many frames the page itself stands in.
  func text(of frame: HTMLTag, _ saved: SavedSheets, _ doubtful: DoubtfulWords, depth: Int) -> [UInt8]? {
    guard depth < Self.depthLimit, pagesLeft > 0, !Self.isTiny(frame) else { return nil }
    if frame.name == "iframe", let page = frame["srcdoc"] {
      return read(Array(page.utf8), saved, doubtful, depth, isOld: false)
    }
    guard let address = frame["src"], let part = saved.frame(address),
      let page = MHTML.page(part, with: saved),
      case .text(let html) = ReadableText.decoded(page.bytes, nil, label: page.label)
    else { return nil }
    return page.isPage ? read(html, page.sheets, doubtful, depth) : plain(html)
  }

  private func plain(_ text: [UInt8]) -> [UInt8]? {
    bytesLeft -= text.count
    pagesLeft -= 1
    return bytesLeft >= 0 ? text.filter { $0 != 0x0D } : nil
  }

  /// - Parameter isOld: whether it is shown as pages of old were; nil where it says so itself.
  private func read(
    _ html: [UInt8], _ saved: SavedSheets, _ doubtful: DoubtfulWords, _ depth: Int, isOld: Bool? = nil
  ) -> [UInt8]? {
    bytesLeft -= html.count
    pagesLeft -= 1
    guard bytesLeft >= 0 else { return nil }
    return HTMLPage.text(of: html, with: saved, doubtful: doubtful, frames: self, depth: depth + 1, isOld: isOld)
  }

  /// One that no reader sees, as those that count readers.
  private static func isTiny(_ frame: HTMLTag) -> Bool {
    [frame["width"], frame["height"]].contains { size in
      size.map { ["0", "1", "0px", "1px"].contains(ASCII.trimmed(Array($0.utf8))) } ?? false
    }
  }
}
