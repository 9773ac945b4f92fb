import Foundation
import Publishing

/// Tries again while another has the output folder: a process that some other test starts has for an instant all that this
/// one has open, the lock of a publish that was just given up among it.
func untilUnlocked<Result>(_ body: () throws -> Result) throws -> Result {
  for _ in 0..<200 {
    do {
      return try body()
    } catch BuildFailure.refused(.locked) {
      Thread.sleep(forTimeInterval: 0.01)
    }
  }
  return try body()
}
