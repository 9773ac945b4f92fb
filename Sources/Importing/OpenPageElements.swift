/// The elements that are open at a place in a page, found by their names however many there are.
struct OpenPageElements {
  struct Element {
    var name: String
    var isUnseen: Bool
    /// What it is, or stands in, that is no part of an article; nil where no element says so.
    var surrounding: String?
    /// The innermost of what classes say so of.
    var guess: Int?
    var isArticle: Bool
    /// Its place among all elements, in the order in which they begin.
    var node = 0
    /// Whether it is a link to another page, or in one.
    var isLink = false
    var isBold = false
    var isStruckOut: Bool
    /// Of a numbered list the number of its next item, of an item its own.
    var number: Int?
    /// Whether an item has its first block, which has the number.
    var isBegun = false
    /// Of an article in another, or after one, the place of its first block.
    var firstBlock: Int?
    /// Whether its heading leads elsewhere.
    var hasLinkedHeading = false
    /// Whether it ends a line where it begins and ends, as a block does.
    var isApart = false
  }

  private var elements: [Element] = []
  private var places: [String: [Int]] = [:]
  private var blocks: [Int] = []
  private let isBlock: @Sendable (String) -> Bool

  init(isBlock: @escaping @Sendable (String) -> Bool) {
    self.isBlock = isBlock
  }

  var last: Element? { elements.last }
  var count: Int { elements.count }
  /// The innermost that is no part of a line.
  var lastBlock: Element? { blocks.last.map { elements[$0] } }

  subscript(index: Int) -> Element {
    get { elements[index] }
    set { elements[index] = newValue }
  }

  func lastIndex(of name: String) -> Int? { places[name]?.last }

  func lastIndex(ofAny names: [String]) -> Int? { names.compactMap { places[$0]?.last }.max() }

  func contains(_ name: String) -> Bool { lastIndex(of: name) != nil }

  mutating func append(_ element: Element) {
    places[element.name, default: []].append(elements.count)
    if isBlock(element.name) { blocks.append(elements.count) }
    elements.append(element)
  }

  /// Closes an element and all in it, and returns them, the innermost first.
  mutating func close(from index: Int) -> [Element] {
    var closed: [Element] = []
    while elements.count > index, let element = elements.popLast() {
      places[element.name]?.removeLast()
      if blocks.last == elements.count { blocks.removeLast() }
      closed.append(element)
    }
    return closed
  }
}
