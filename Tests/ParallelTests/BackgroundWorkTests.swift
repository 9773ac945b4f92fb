import Dispatch
import Parallel
import Testing

@Suite("Work in the background")
struct BackgroundWorkTests {
  @Test("Only one thing is done at a time, and waiting sees its end")
  func oneAtATime() {
    let work = BackgroundWork()
    let done = Locked<[String]>([])
    let goOn = DispatchSemaphore(value: 0)
    work.startIfIdle {
      goOn.wait()
      done.withLock { $0.append("first") }
    }
    work.startIfIdle { done.withLock { $0.append("second") } }
    #expect(done.withLock(\.self) == [])
    goOn.signal()
    work.wait()
    #expect(done.withLock(\.self) == ["first"])
    work.startIfIdle { done.withLock { $0.append("third") } }
    work.wait()
    #expect(done.withLock(\.self) == ["first", "third"])
  }
}
