import Foundation
import Testing

@testable import Publishing

@Suite("Staged files reach the disk while others are made")
struct EarlySynchronizationTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private func synchronization(_ fault: @escaping @Sendable (SystemCall) -> Int32?) throws -> EarlySynchronization {
    EarlySynchronization(root: try Folder.open(folder.path, called: folder.path, fault: FaultPoint(fault)))
  }

  @Test("From time to time, and never for a small site")
  func interval() throws {
    let calls = Counter()
    let early = try synchronization { call in
      if call == .synchronize { _ = calls.next() }
      return nil
    }
    for count in 1..<EarlySynchronization.interval { early.staged(count) }
    try early.finish()
    #expect(calls.value == 0)
    early.staged(EarlySynchronization.interval)
    try early.finish()
    #expect(calls.value == 1)
  }

  @Test("A disk that lost something is told of at the end, though it tells of it only once")
  func lostWrites() throws {
    let calls = Counter()
    let early = try synchronization { $0 == .synchronize && calls.next() == 1 ? EIO : nil }
    early.staged(EarlySynchronization.interval)
    #expect(throws: SystemError.self) { try early.finish() }
    early.staged(2 * EarlySynchronization.interval)
    #expect(throws: SystemError.self) { try early.finish() }
  }

  @Test("A large publish that lost something changes nothing")
  func publish() throws {
    let place = try Place()
    try place.publish(["index.html": "old"])
    let calls = Counter()
    var options = PublishOptions()
    options.fault = FaultPoint { $0 == .synchronize && calls.next() == 1 ? EIO : nil }
    let publication = try place.open(options)
    for number in 0..<EarlySynchronization.interval {
      try publication.put(OutputFile("a\(number).html", bytes: [65]))
    }
    #expect(throws: PublishError.self) { try publication.finish() }
    #expect(place.published == ["index.html": "old"])
  }
}
