import Model
import Parallel
import TestBasics
import Testing

@testable import Linking

@Suite("Backlinks are the mentions turned round")
struct BacklinksTests {
  private func mention(of target: Int, sentence: Int = 0) -> Mention {
    Mention(target: DocumentID(target), sentence: Int32(sentence), snippet: 0)
  }

  private func inOrder(_ mentions: [[Mention]], width: Width = .one) -> Backlinks {
    turnedRound(mentions, order: mentions.indices.map { DocumentID($0) }, width: width)
  }

  private func turnedRound(_ mentions: [[Mention]], order: [DocumentID], width: Width = .one) -> Backlinks {
    let tables = mentions.map { SharedTable($0) }
    return withExtendedLifetime(tables) { Backlinks(mentions: tables.map(\.all), order: order, width: width) }
  }

  @Test("In the order in which pages show them")
  func otherOrder() {
    let mentions = [[mention(of: 2)], [mention(of: 2)], []]
    let backlinks = turnedRound(mentions, order: [DocumentID(1), DocumentID(0), DocumentID(2)])
    #expect(list(backlinks, 2) == [[1, 0], [0, 0]])
  }

  /// `[source, mention]` for each backlink of a document.
  private func list(_ backlinks: Backlinks, _ target: Int) -> [[Int]] {
    backlinks[DocumentID(target)].map { [Int($0.document.index), Int($0.mention)] }
  }

  @Test func inTheOrderOfTheDocumentsAndTheirText() {
    let backlinks = inOrder([
      [mention(of: 2), mention(of: 1), mention(of: 2, sentence: 1)],
      [mention(of: 2)],
      [],
    ])
    #expect(list(backlinks, 0) == [])
    #expect(list(backlinks, 1) == [[0, 1]])
    #expect(list(backlinks, 2) == [[0, 0], [0, 2], [1, 0]])
    #expect((0..<3).map { backlinks.count(of: DocumentID($0)) } == [0, 1, 3])
  }

  @Test("A document's mentions of itself are none")
  func itself() {
    let backlinks = inOrder([[mention(of: 0), mention(of: 1)], [mention(of: 1)]])
    #expect(list(backlinks, 0) == [])
    #expect(list(backlinks, 1) == [[0, 1]])
  }

  @Test("No documents, no mentions")
  func empty() {
    _ = inOrder([])
    let backlinks = inOrder([[], []])
    #expect(list(backlinks, 0) == [] && list(backlinks, 1) == [])
  }

  @Test("As the naive way finds them", arguments: 0..<30)
  func againstNaive(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let count = Int.random(in: 1...40, using: &random)
    let mentions = (0..<count).map { _ in
      (0..<Int.random(in: 0...25, using: &random)).map { number in
        mention(of: Int.random(in: 0..<count, using: &random), sentence: number / 2)
      }
    }
    let backlinks = inOrder(mentions)
    for target in 0..<count {
      var naive: [[Int]] = []
      for source in 0..<count where source != target {
        for (position, mention) in mentions[source].enumerated() where mention.target == DocumentID(target) {
          naive.append([source, position])
        }
      }
      #expect(list(backlinks, target) == naive)
      #expect(backlinks.count(of: DocumentID(target)) == naive.count)
    }
  }

  @Test("The same on several threads, which begin at some thousand documents", arguments: [2, 3, 8])
  func threads(width: Int) {
    var random = SeededGenerator(seed: UInt64(width))
    let count = 10_000
    let mentions = (0..<count).map { _ in
      (0..<Int.random(in: 0...6, using: &random)).map {
        mention(of: Int.random(in: 0..<count, using: &random), sentence: $0)
      }
    }
    let (alone, together) = (inOrder(mentions), inOrder(mentions, width: Width(width)))
    #expect((0..<count).allSatisfy { list(alone, $0) == list(together, $0) })
  }
}
