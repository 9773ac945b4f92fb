import Foundation
import Synchronization

/// A terminal that a program may write to, and what comes of it.
final class Terminal: Sendable {
  /// The side that the program gets as its standard error.
  let end: FileHandle
  private let device: Int32
  private let written = Mutex<[UInt8]>([])

  /// Nil where the system gives none.
  init?() {
    var (device, end): (Int32, Int32) = (-1, -1)
    guard openpty(&device, &end, nil, nil, nil) == 0 else { return nil }
    self.device = device
    self.end = FileHandle(fileDescriptor: end, closeOnDealloc: false)
  }

  deinit { close(device) }

  /// Reads until nobody has the other side open any more.
  func read() {
    var buffer = [UInt8](repeating: 0, count: 4096)
    while true {
      let count = Foundation.read(device, &buffer, buffer.count)
      if count <= 0 { return }
      written.withLock { $0 += buffer[..<count] }
    }
  }

  var text: String { written.withLock { String(decoding: $0, as: UTF8.self) } }

  /// The lines as they stand there in the end: a carriage return leads back to the beginning of the line.
  var lines: [String] {
    var lines: [[UInt8]] = [[]]
    var column = 0
    for byte in written.withLock(\.self) {
      switch byte {
      case 0x0A: (column, lines) = (0, lines + [[]])
      case 0x0D: column = 0
      default:
        if column < lines[lines.count - 1].count {
          lines[lines.count - 1][column] = byte
        } else {
          lines[lines.count - 1].append(byte)
        }
        column += 1
      }
    }
    return lines.map { String(decoding: $0, as: UTF8.self) }
  }
}
