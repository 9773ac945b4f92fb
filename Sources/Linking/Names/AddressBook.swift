import Basics
public import Markup
public import Model
import Parallel

/// The address of every document as other pages write it, worked out once: most of a page's links are made from it.
///
/// After a reference, and read where nothing is counted or made: most of the work on a site is to write its links.
public final class AddressBook: Sendable {
  private struct Place: Sendable {
    var route: Route
    /// Of an annotation: its note on the article's page.
    var fragment: ElementID?
  }

  /// A folder of the site by its number, so that two are compared at once; the top is ``top``.
  public struct Folder: Sendable, Equatable, BitwiseCopyable {
    fileprivate var number: Int32

    static let top = Folder(number: 0)
    /// One in which no document has its page.
    static let other = Folder(number: -1)
  }

  /// What a document's address from elsewhere, `../entities/amaq.html`, is cut to.
  private struct Shape: Sendable, BitwiseCopyable {
    var folder = Folder.other
    /// Bytes of the folder's path with its slash.
    var folderLength: Int32 = 0
    var hasPage = false
    /// Whether it is read anywhere, also on another's page.
    var hasPlace = false
  }

  private let places: [Place?]
  private let folders: [String]
  private let shapes: SharedTable<Shape>
  /// By document: its address as a page in another folder writes it, ready for an attribute; empty where it has no page
  /// of its own. From other places it is the same less the first bytes of it: see ``skipped(to:from:)``.
  public let addresses: ByteTable

  /// - Parameter place: where a document is read; nil for what is not published.
  init(_ documents: [Document], place: (Document) -> (route: Route, fragment: ElementID?)?) {
    let places = documents.map { document in place(document).map { Place(route: $0.route, fragment: $0.fragment) } }
    var folders = [""]
    self.places = places
    shapes = SharedTable(
      places.map { place in
        guard let place, place.fragment == nil else { return Shape(hasPlace: place != nil) }
        let folder = String(place.route.folder)
        let number = folders.firstIndex { $0.hasSameBytes(as: folder) } ?? folders.count
        if number == folders.count { folders.append(folder) }
        return Shape(
          folder: Folder(number: Int32(number)), folderLength: Int32(folder.utf8.count), hasPage: true,
          hasPlace: true)
      })
    self.folders = folders
    addresses = ByteTable(count: places.count) { index, bytes in
      guard let place = places[index], place.fragment == nil else { return }
      Escaping.append(Href(path: "../" + place.route.path).text, to: &bytes)
    }
  }

  /// Where a document is read: its own page, or its article's page and the place there.
  public func address(of id: DocumentID) -> (route: Route, fragment: ElementID?)? {
    places[Int(id.index)].map { ($0.route, $0.fragment) }
  }

  func hasPlace(_ id: DocumentID) -> Bool { shapes[Int(id.index)].hasPlace }

  public func folder(of route: Route) -> Folder {
    let folder = route.folder
    return folders.firstIndex { $0.hasSameBytes(as: folder) }.map { Folder(number: Int32($0)) } ?? .other
  }

  /// How many of the first bytes of a document's entry in ``addresses`` a page in a folder leaves out; nil where the
  /// document has no page of its own.
  @inline(__always)
  public func skipped(to id: DocumentID, from folder: Folder) -> Int? {
    let shape = shapes[Int(id.index)]
    guard shape.hasPage else { return nil }
    if folder == .top { return 3 }
    return folder == shape.folder ? 3 + Int(shape.folderLength) : 0
  }

  /// The address of a document as a page at `route` writes it, and of a place in it.
  public func href(to id: DocumentID, from route: Route, fragment: ElementID? = nil) -> Href? {
    guard let place = places[Int(id.index)] else { return nil }
    return route.href(to: place.route, fragment: (fragment ?? place.fragment)?.text)
  }
}
