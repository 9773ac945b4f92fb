import Basics
import Markup

/// Where offsets in a document's text stand in the file, for whoever asks of some or of thousands: for many a table is made once,
/// as ``MarkdownDocument/sourceOffset(of:)`` walks through the nodes for each.
public struct TextPlaces {
  /// A part of the text that stands in the file as it is.
  private struct Leaf {
    var text: ByteRange
    var source: Int
  }

  private let document: MarkdownDocument
  /// In the order of the text.
  private let leaves: [Leaf]

  /// For fewer no table is worth its while.
  private static let few = 16

  /// - Parameter count: how many places will be asked for.
  public init(_ document: MarkdownDocument, for count: Int = .max) {
    self.document = document
    var leaves: [Leaf] = []
    var index = count > Self.few ? 0 : document.nodes.count
    while index < document.nodes.count {
      let node = document.nodes[index]
      if node.kind == .text || node.source.count == node.text.count {
        if !node.text.isEmpty { leaves.append(Leaf(text: node.text, source: Int(node.source.lower))) }
        index = max(index + 1, Int(node.end))
      } else {
        index += 1
      }
    }
    self.leaves = leaves
  }

  /// What ``MarkdownDocument/source(of:)`` says.
  public func source(of range: Range<Int>) -> Range<Int> {
    let end = document.nodes.isEmpty ? 0 : Int(document.nodes[0].source.upper)
    let lower = offset(of: range.lowerBound)
    let upper = range.isEmpty ? lower : offset(of: range.upperBound - 1) + 1
    return lower..<max(lower, min(upper, end))
  }

  private func offset(of offset: Int) -> Int {
    let next = leaves.endOfPrefix { Int($0.text.lower) <= offset }
    guard next > 0, offset < Int(leaves[next - 1].text.upper), let root = document.nodes.first else {
      return document.sourceOffset(of: offset)
    }
    let leaf = leaves[next - 1]
    return min(leaf.source + offset - Int(leaf.text.lower), max(Int(root.source.lower), Int(root.source.upper) - 1))
  }
}
