import Diagnostics
import Testing

@Suite("A file and its bytes")
struct SourceFileTests {
  @Test("Files take their bytes from one memory, one after the other, and keep it")
  func sharedMemory() {
    var files: [SourceFile] = []
    do {
      let memory = SourceMemory(size: 8)
      for (path, text) in [("a.md", "one"), ("b.md", ""), ("c.md", "three")] {
        memory.room.copyBytes(from: Array(text.utf8))
        files.append(SourceFile(in: "Content/", path: path, taking: text.utf8.count, of: memory))
      }
      #expect(memory.room.isEmpty)
    }
    #expect(files.map { String(decoding: $0.bytes, as: UTF8.self) } == ["one", "", "three"])
    #expect(files.map(\.path) == ["Content/a.md", "Content/b.md", "Content/c.md"])
  }

  @Test("Two files are the same by path and bytes, wherever these lie")
  func equality() {
    let memory = SourceMemory(size: SourceMemory.usualSize)
    memory.room.copyBytes(from: Array("text".utf8))
    let shared = SourceFile(path: "a.md", taking: 4, of: memory)
    #expect(shared == SourceFile(path: "a.md", text: "text"))
    #expect(shared.hashValue == SourceFile(path: "a.md", text: "text").hashValue)
    #expect(shared != SourceFile(path: "b.md", text: "text"))
    #expect(shared != SourceFile(path: "a.md", text: "texts"))
  }

  @Test("Bytes are a collection that keeps its file")
  func collection() {
    let bytes = SourceFile(path: "a.md", text: "a–b").bytes
    #expect(bytes.count == 5)
    #expect(bytes[1..<4].elementsEqual("–".utf8))
    #expect(bytes.firstIndex(of: UInt8(ascii: "b")) == 4)
    #expect(bytes.withUnsafeBufferPointer { $0.last } == UInt8(ascii: "b"))
  }
}
