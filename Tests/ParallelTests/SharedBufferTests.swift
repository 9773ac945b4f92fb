import Parallel
import Testing

@Suite("Buffers that threads share")
struct SharedBufferTests {
  private let table = SharedTable<UInt8>([10, 11, 12, 13])

  @Test("A table hands its values out without a copy")
  func values() {
    #expect(table.count == 4)
    #expect(Array(table.all) == [10, 11, 12, 13])
    #expect(table[3] == 13)
    #expect(SharedTable<Int>([]).all.isEmpty)
  }

  @Test("A part is counted from 0 again")
  func parts() {
    let part = table.all.part(1..<3)
    #expect(Array(part) == [11, 12])
    #expect(part[0] == 11)
    #expect(Array(part.part(from: 1)) == [12])
    #expect(part.part(from: 2).isEmpty)
    #expect(SharedBytes().part(from: 0).isEmpty)
  }

  @Test("What is filled in place is what is read")
  func filled() {
    let squares = SharedTable<Int32>(count: 3) { room in
      for index in room.indices { room[index] = Int32(index * index) }
    }
    #expect(Array(squares.all) == [0, 1, 4])
  }
}
