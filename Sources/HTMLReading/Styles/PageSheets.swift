/// The style sheets that hold for a page, in their order: in its `<style>` elements, and those that its links and other sheets name,
/// as far as they were saved with it.
struct PageSheets {
  /// The addresses of sheets that were not saved, as they are named: what these hide, nobody knows.
  private(set) var absent: [String] = []
  /// The outermost elements whose tags the page has.
  private(set) var writtenTags: Set<String> = []
  /// Whether there is more than was read.
  private(set) var isCut = false

  private let saved: SavedSheets
  private var base: String
  /// How many bytes of sheets are read at the most, however often a page names them, and how many sheets.
  private var left = 16 << 20
  private var sheetsLeft = 2_000
  private static let depthLimit = 8
  /// The sheet that a link named last, where nothing came after it: once more it would change nothing.
  private var last: (text: [UInt8], address: String, reference: StyleSheetReader.Reference)?

  init(_ saved: SavedSheets) {
    self.saved = saved
    base = saved.base
  }

  /// Takes a sheet, and by what it was named: whether nobody can say whether it holds, and in which layers it is.
  typealias Taker = ([UInt8], StyleSheetReader.Reference) -> Void

  /// Gives each sheet, those that it imports before it.
  mutating func read(_ page: [UInt8], _ give: Taker) {
    guard PageMode.hasTag(of: ["style", "link"], in: page) else { return }
    var tokens = HTMLTokenizer(page)
    var unused = 0
    var style = MediaQuery.Use.never
    var hasBase = false
    /// Of sheets with titles those are shown that have the first one's.
    var title: String?
    func use(of tag: HTMLTag) -> MediaQuery.Use {
      let use = MediaQuery.use(of: tag["media"] ?? "")
      guard let own = tag["title"], !own.isEmpty else { return use }
      title = title ?? own
      return title == own || use == .never ? use : .perhaps
    }
    while let token = tokens.next() {
      switch token {
      case .start(let tag):
        if ["noscript", "template"].contains(tag.name) { unused += 1 }
        if ["html", "body"].contains(tag.name), unused == 0 { writtenTags.insert(tag.name) }
        style =
          tag.name == "style" && unused == 0 && Self.isSheet(tag) ? use(of: tag) : .never
        if tag.name == "base", !hasBase, let href = tag["href"] {
          (base, hasBase) = (PageAddress.resolved(href, against: saved.base), true)
        } else if unused == 0, let href = Self.sheet(of: tag) {
          let use = use(of: tag)
          if use != .never { open(.init(address: href, isDoubtful: use == .perhaps), from: base, depth: 0, give) }
        }
      case .end(let name):
        if ["noscript", "template"].contains(name) { unused = max(0, unused - 1) }
        style = .never
      case .text(let text):
        if style != .never {
          take(text, .init(address: "", isDoubtful: style == .perhaps), from: base, depth: 0, give)
        }
      }
    }
  }

  /// What is of another type, such as `text/less`, is read by a script alone.
  private static func isSheet(_ tag: HTMLTag) -> Bool {
    ["", "text/css"].contains(ASCII.lowered(tag["type"]?.utf8 ?? "".utf8))
  }

  /// The address of a sheet that a link names.
  private static func sheet(of tag: HTMLTag) -> String? {
    guard tag.name == "link", let href = tag["href"], !href.isEmpty, tag["disabled"] == nil, let rel = tag["rel"] else {
      return nil
    }
    let relations = ASCII.words(ASCII.lowered(rel.utf8))
    return relations.contains("stylesheet") && !relations.contains("alternate") ? href : nil
  }

  private mutating func open(
    _ sheet: StyleSheetReader.Reference, from place: String, depth: Int, _ give: Taker
  ) {
    guard let found = saved.sheet(sheet.address, from: place) else {
      if !absent.contains(sheet.address), absent.count < 100 { absent.append(sheet.address) }
      return
    }
    if let last, last == (found.text, found.address, sheet) {
      sheetsLeft -= 1
      isCut = isCut || sheetsLeft < 0
      return
    }
    take(found.text, sheet, from: found.address, depth: depth, give)
    last = (found.text, found.address, sheet)
  }

  private mutating func take(
    _ sheet: [UInt8], _ reference: StyleSheetReader.Reference, from place: String, depth: Int, _ give: Taker
  ) {
    last = nil
    left -= sheet.count
    sheetsLeft -= 1
    guard left >= 0, sheetsLeft >= 0 else {
      isCut = true
      return
    }
    let sheet = StyleText.withoutComments(sheet)
    var reference = reference
    reference.sheet = sheetsLeft
    // A circle of sheets ends here, and adds nothing that was not read before.
    if depth < Self.depthLimit {
      for var imported in StyleSheetReader.imports(of: sheet, sheetsLeft) {
        imported.isDoubtful = imported.isDoubtful || reference.isDoubtful
        imported.layers = reference.layers + imported.layers
        open(imported, from: place, depth: depth + 1, give)
      }
    }
    give(sheet, reference)
  }
}
