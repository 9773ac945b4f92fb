import CCMarkGFM
import Parallel
import Testing

@testable import Markdown

/// The memory that the library's trees are made of.
@Suite struct TreeMemoryTests {
  private typealias Piece = UnsafeMutableRawPointer

  private func take(_ count: Int, of size: Int = 1) -> Piece? { TreeMemory.allocator.pointee.calloc(count, size) }
  private func grow(_ piece: Piece?, to size: Int) -> Piece? { TreeMemory.allocator.pointee.realloc(piece, size) }

  private func fill(_ piece: Piece?, _ count: Int, with byte: UInt8) {
    piece?.initializeMemory(as: UInt8.self, repeating: byte, count: count)
  }

  private func holds(_ piece: Piece?, _ count: Int, _ byte: UInt8) -> Bool {
    UnsafeRawBufferPointer(start: piece, count: count).allSatisfy { $0 == byte }
  }

  @Test func piecesAreZeroAlsoWhereTheMemoryWasUsed() {
    for _ in 0..<3 {
      for size in [1, 15, 16, 17, 1000, 200_000] {
        let piece = take(size)
        #expect(holds(piece, size, 0))
        fill(piece, size, with: 0xFF)
      }
      TreeMemory.reset()
    }
  }

  @Test func piecesAreAlignedForAnything() {
    defer { TreeMemory.reset() }
    for size in 0..<100 {
      #expect(Int(bitPattern: take(size)) % 16 == 0)
      #expect(Int(bitPattern: grow(nil, to: size)) % 16 == 0)
    }
  }

  @Test func piecesDoNotOverlap() {
    defer { TreeMemory.reset() }
    // Past the end of the first block, and with one piece larger than any block so far.
    let sizes = (0..<2000).map { $0 == 1000 ? 3_000_000 : 1 + $0 * 37 % 500 }
    let pieces = sizes.map { take($0) }
    for (index, piece) in pieces.enumerated() { fill(piece, sizes[index], with: UInt8(index % 251)) }
    for (index, piece) in pieces.enumerated() { #expect(holds(piece, sizes[index], UInt8(index % 251))) }
  }

  /// The library's buffers grow by half, beside others that grow too.
  @Test func whatGrowsKeepsWhatItHolds() {
    defer { TreeMemory.reset() }
    var pieces: [(piece: Piece?, size: Int)] = (0..<8).map { _ in (nil, 0) }
    for step in 0..<30 {
      for index in pieces.indices {
        let (piece, size) = pieces[index]
        let larger = size + size / 2 + 1 + index
        let grown = grow(piece, to: larger)
        #expect(holds(grown, size, UInt8(index + 1)), "buffer \(index) at step \(step)")
        fill(grown, larger, with: UInt8(index + 1))
        pieces[index] = (grown, larger)
      }
    }
  }

  @Test func growingWithinItsRoomMovesNothing() {
    defer { TreeMemory.reset() }
    let piece = take(17)
    let neighbour = take(1)
    #expect(grow(piece, to: 32) == piece)
    #expect(grow(piece, to: 5) == piece)
    fill(piece, 32, with: 7)
    #expect(holds(neighbour, 1, 0))
    #expect(grow(piece, to: 33) != piece)
  }

  /// What one hostile body took is not held for as long as the thread lives.
  @Test func muchMemoryIsGivenBackAtOnce() {
    _ = take(1)
    TreeMemory.reset()
    #expect(TreeMemory.held > 0)
    for _ in 0..<100 { _ = take(1 << 20) }
    #expect(TreeMemory.held >= 100 << 20)
    TreeMemory.reset()
    #expect(TreeMemory.held <= TreeMemory.mostKept)
  }

  @Test func eachThreadHasItsOwn() {
    let wrong = (0..<400).concurrentMap(width: Width(16)) { number -> Bool in
      let byte = UInt8(number % 255 + 1)
      let pieces = (1..<300).map { size in
        let piece = take(size)
        let isZero = holds(piece, size, 0)
        fill(piece, size, with: byte)
        return (piece, size, isZero)
      }
      defer { TreeMemory.reset() }
      return pieces.contains { !$2 || !holds($0, $1, byte) }
    }
    #expect(!wrong.contains(true))
  }

  /// Up to a size trees are pooled; both kinds are the same.
  @Test func pooledAndOtherTreesReadTheSame() {
    for seed in 0..<8 {
      var generator = DocumentGenerator(seed: UInt64(70_000 + seed))
      let body = Array(generator.document().utf8)
      // Empty lines before all else mean nothing.
      let long = Array(repeating: UInt8(ascii: "\n"), count: 1 << 16) + body
      let short = MarkdownParser.parse(body, body: 0..<body.count, path: "a.md").value
      let unpooled = MarkdownParser.parse(long, body: 0..<long.count, path: "a.md").value
      #expect(html(short) == html(unpooled))
    }
  }

  private func html(_ document: MarkdownDocument) -> [UInt8] {
    var out: [UInt8] = []
    MarkdownRenderer.render(document, options: .page(), into: &out)
    return out
  }
}
