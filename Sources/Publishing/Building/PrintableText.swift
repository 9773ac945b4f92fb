/// The readable text in a file that is none, such as what a PDF says of itself.
enum PrintableText {
  /// Shorter ones are chance.
  private static let shortest = 8

  /// Runs of printable ASCII, also where every other byte is zero, as in UTF-16.
  static func runs(in bytes: [UInt8]) -> [String] {
    var runs: [String] = []
    var run: [UInt8] = []
    func end() {
      if run.count >= shortest { runs.append(String(decoding: run, as: UTF8.self)) }
      run.removeAll(keepingCapacity: true)
    }
    var wasZero = false
    for byte in bytes {
      if 0x20...0x7E ~= byte {
        run.append(byte)
        wasZero = false
      } else if byte == 0, !wasZero {
        wasZero = true
      } else {
        end()
        wasZero = byte == 0
      }
    }
    end()
    return runs
  }
}
