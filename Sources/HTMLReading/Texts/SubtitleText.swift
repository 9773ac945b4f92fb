/// The words of subtitles, WebVTT and SubRip, as they are heard: without numbers, times, styles and notes. Cues are one paragraph
/// until a sentence ends, or nobody speaks for long.
enum SubtitleText {
  static func isCalled(_ name: String) -> Bool { name.hasSuffix(".vtt") || name.hasSuffix(".srt") }

  /// UTF-8 in and out.
  static func text(of bytes: [UInt8]) -> [UInt8] {
    let isWebVTT = bytes.starts(with: "WEBVTT".utf8) || bytes.starts(with: [0xEF, 0xBB, 0xBF] + Array("WEBVTT".utf8))
    var out: [UInt8] = []
    var cue: [ArraySlice<UInt8>] = []
    var voice: ArraySlice<UInt8>?
    var end: Double?
    let lines = bytes.filter { $0 != 0x0D }.split(separator: 0x0A, omittingEmptySubsequences: false)
    for line in lines + [[]] {
      if !line.allSatisfy(ASCII.isSpace) {
        cue.append(line)
        continue
      }
      let (words, speaker) = (isWebVTT ? decoded(words(of: cue)) : words(of: cue), voiceName(in: cue))
      let times = cue.first(where: isTimes).map(times) ?? (nil, nil)
      cue = []
      if words.isEmpty { continue }
      if !out.isEmpty {
        let isOther = speaker != nil && voice != nil && speaker != voice
        out += endsSentence(out) || isOther || isApart(times.0, from: end) ? [0x0A, 0x0A] : [0x0A]
      }
      voice = speaker ?? voice
      end = times.1
      out += words
    }
    return out
  }

  /// With what references stand for: `&amp;`.
  private static func decoded(_ words: [UInt8]) -> [UInt8] {
    guard words.contains(UInt8(ascii: "&")) else { return words }
    var out: [UInt8] = []
    var index = 0
    while index < words.count {
      if words[index] == UInt8(ascii: "&") {
        index = CharacterReferences.append(at: index, in: words.span, to: &out)
      } else {
        out.append(words[index])
        index += 1
      }
    }
    return out
  }

  private static func isTimes(_ line: ArraySlice<UInt8>) -> Bool {
    line.indices.contains { line[$0...].starts(with: "-->".utf8) }
  }

  /// More seconds lie between no two words of a sentence.
  private static let longestPause = 10.0

  /// Whether a cue that begins at a time, before another or long after it, goes on with nothing that it said.
  private static func isApart(_ start: Double?, from end: Double?) -> Bool {
    guard let start, let end else { return false }
    return !(-longestPause...longestPause ~= start - end)
  }

  /// In seconds, where a cue begins and where it ends.
  private static func times(in line: ArraySlice<UInt8>) -> (Double?, Double?) {
    let words = line.split(whereSeparator: ASCII.isSpace)
    guard words.count > 2 else { return (nil, nil) }
    return (seconds(words[0]), seconds(words[2]))
  }

  /// `01:02:03,456`, `02:03.456`.
  private static func seconds(_ time: ArraySlice<UInt8>) -> Double? {
    let parts = time.prefix { $0 != UInt8(ascii: ",") && $0 != UInt8(ascii: ".") }.split(separator: UInt8(ascii: ":"))
      .map { Double(String(decoding: $0, as: UTF8.self)) }
    guard parts.count == 2 || parts.count == 3 else { return nil }
    return parts.reduce(0) { sum, part in sum.flatMap { sum in part.map { sum * 60 + $0 } } }
  }

  /// What stands below a cue's times; what has none is no cue.
  private static func words(of cue: [ArraySlice<UInt8>]) -> [UInt8] {
    guard let times = cue.firstIndex(where: isTimes) else { return [] }
    return Array(cue[(times + 1)...].map(seen).joined(separator: [0x0A]))
  }

  /// `Ann` of `<v Ann>` or `<v.loud Ann>`.
  private static func voiceName(in cue: [ArraySlice<UInt8>]) -> ArraySlice<UInt8>? {
    guard let line = cue.first(where: { $0.starts(with: "<v".utf8) }), let end = line.firstIndex(of: UInt8(ascii: ">"))
    else { return nil }
    return line[..<end].drop { $0 != 0x20 }
  }

  /// Without tags, as `<v Speaker>` and `<i>`, and places, as `{\an8}`.
  private static func seen(in line: ArraySlice<UInt8>) -> [UInt8] {
    var out: [UInt8] = []
    var index = line.startIndex
    // What is never closed is looked for once.
    let (tags, places) = (line.lastIndex(of: UInt8(ascii: ">")) ?? -1, line.lastIndex(of: UInt8(ascii: "}")) ?? -1)
    while index < line.endIndex {
      if line[index] == UInt8(ascii: "<"), index < tags {
        while line[index] != UInt8(ascii: ">") { index += 1 }
      } else if line[index...].starts(with: "{\\".utf8), index < places {
        while line[index] != UInt8(ascii: "}") { index += 1 }
      } else {
        out.append(line[index])
      }
      index += 1
    }
    return out
  }

  private static func endsSentence(_ text: [UInt8]) -> Bool {
    text.last { !ASCII.isSpace($0) && $0 != UInt8(ascii: "\"") }.map { ".!?".utf8.contains($0) } == true
  }
}
