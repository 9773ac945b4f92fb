import Markup
import Testing

@Suite("Telling what may stand there twice")
struct RepeatFilterTests {
  private func filter(_ hashes: [UInt64]) -> RepeatFilter {
    var filter = RepeatFilter(count: hashes.count)
    for hash in hashes { filter.insert(hash) }
    return filter
  }

  @Test("What repeats is always told", arguments: [1, 2, 100, 5000])
  func repeats(count: Int) {
    let hashes = (0..<UInt64(count)).map { $0 &* 0x1_0001 }
    let filter = filter(hashes + hashes)
    #expect(hashes.allSatisfy(filter.mayRepeat))
  }

  @Test(
    "What does not is seldom taken for it, whether its hashes are in a row, differ at the top only, or are mixed",
    arguments: [1, 1 << 48, 0xA076_1D64_78BD_642F] as [UInt64])
  func seldomWrong(factor: UInt64) {
    let hashes = (0..<10_000).map { UInt64($0) &* factor }
    let filter = filter(hashes)
    #expect(hashes.count(where: filter.mayRepeat) < 2_000)
  }

  @Test("Nothing is nothing twice")
  func empty() {
    #expect(!filter([]).mayRepeat(7))
  }
}
