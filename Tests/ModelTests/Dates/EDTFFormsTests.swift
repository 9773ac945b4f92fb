import Foundation
import Model
import Testing

/// The tables in `Tests/Dates`, which `edtf.py` beside them holds against PyPI's `edtf`.
enum EDTFForms {
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("../../Dates").standardizedFileURL

  static func rows(_ name: String) -> [[String]] {
    let text = (try? String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)) ?? ""
    return text.split(separator: "\n").filter { !$0.hasPrefix("#") }.map {
      $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
  }

  static let valid = rows("valid.tsv")
  static let invalid = rows("invalid.tsv")
}

@Suite("Every form of EDTF, levels 0 and 1")
struct EDTFFormsTests {
  private static func iso(_ day: CalendarDay?) -> String {
    day.map { "\($0.year)-\($0.month < 10 ? "0" : "")\($0.month)-\($0.day < 10 ? "0" : "")\($0.day)" } ?? ""
  }

  @Test("is in a table of more than 120")
  func count() {
    #expect(EDTFForms.valid.count >= 120 && EDTFForms.valid.allSatisfy { $0.count == 5 })
    #expect(EDTFForms.invalid.count >= 60 && EDTFForms.invalid.allSatisfy { $0.count == 2 })
    for rows in [EDTFForms.valid.map { $0[1] }, EDTFForms.invalid.map { $0[0] }] {
      #expect(Set(rows).count == rows.count)
    }
  }

  @Test("is read, with its bounds and in words", arguments: EDTFForms.valid)
  func reads(_ row: [String]) throws {
    let date = try #require(EDTFDate(row[1]))
    #expect(Self.iso(date.earliest) == row[2])
    #expect(Self.iso(date.latest) == row[3])
    #expect(date.displayText() == row[4])
  }

  @Test("has bounds to draw, which are those that it has", arguments: EDTFForms.valid)
  func extent(_ row: [String]) throws {
    let date = try #require(EDTFDate(row[1]))
    switch try #require(date.extent) {
    case .moment(let moment):
      #expect(!date.isInterval)
      #expect(moment.days.lowerBound == date.earliest?.dayNumber && moment.days.upperBound == date.latest?.dayNumber)
      #expect(moment.isUncertain == row[1].contains { "?%".contains($0) })
      #expect(moment.isApproximate == row[1].contains { "~%".contains($0) })
    case .interval(let from, let to):
      #expect(date.isInterval)
      let ends = row[1].split(separator: "/", omittingEmptySubsequences: false)
      for (bound, text, day) in [(from, ends[0], date.earliest), (to, ends[1], date.latest)] {
        switch bound {
        case .open: #expect(text == ".." && day == nil)
        case .unknown: #expect(text.isEmpty && day == nil)
        case .moment(let moment):
          #expect(.moment(moment) == EDTFDate(String(text))?.extent)
          #expect([moment.days.lowerBound, moment.days.upperBound].contains(day?.dayNumber ?? .min))
        }
      }
    }
  }

  @Test("sorts by its first day, then the longer first, whatever the order before")
  func order() {
    let dates = EDTFForms.valid.compactMap { EDTFDate($0[1]) }
    let sorted = dates.sorted { $0.sortKey < $1.sortKey }
    for (a, b) in zip(sorted, sorted.dropFirst()) {
      let (first, second) = (a.earliest ?? a.latest, b.earliest ?? b.latest)
      #expect(first ?? second == second || first! < second!, "\(a.text) \(b.text)")
      if first == second, let end = a.latest, a.earliest != nil, b.earliest != nil {
        #expect(b.latest.map { $0 <= end } ?? false, "\(a.text) \(b.text)")
      }
    }
    let again = dates.reversed().sorted { $0.sortKey < $1.sortKey }
    #expect(again.map(\.sortKey) == sorted.map(\.sortKey))
  }

  @Test("but no other, is taken, and the reason is told", arguments: EDTFForms.invalid)
  func refuses(_ row: [String]) throws {
    #expect(EDTFDate(row[0]) == nil)
    let message = try #require(EDTFDate.diagnose(row[0])).message
    #expect(message.contains(row[1]), "\(message)")
  }
}
