import Parallel
import Testing

@testable import Linking

@Suite("Bytes after their own number")
struct SizedBytesTests {
  @Test("They are read as they were written, few or many", arguments: [0, 1, 254, 255, 256, 70_000])
  func sizes(count: Int) {
    var bytes: [UInt8] = [9]
    let first = SizedBytes.begin(in: &bytes)
    bytes += [UInt8](repeating: 7, count: count)
    SizedBytes.end(at: first, in: &bytes)
    let second = SizedBytes.begin(in: &bytes)
    bytes += [1, 2, 3]
    SizedBytes.end(at: second, in: &bytes)
    let table = SharedTable(bytes)
    #expect(SizedBytes.read(at: first, in: table.all).elementsEqual(repeatElement(7, count: count)))
    #expect(SizedBytes.read(at: second, in: table.all).elementsEqual([1, 2, 3]))
  }
}
