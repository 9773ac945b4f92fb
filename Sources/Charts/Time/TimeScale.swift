import Model
import Words

/// From days to places along a line, with what is written at it. Integers only.
struct TimeScale: Sendable, Hashable {
  /// As ``CalendarDay/dayNumber`` counts them.
  let days: Range<Int>
  let left: Int
  let right: Int
  private let unit: Unit

  private enum Unit: Sendable, Hashable {
    case days, months
    case years(step: Int)
  }

  /// The scale from a whole day, month or year before what is to be seen to one after it.
  init(covering range: ClosedRange<Int>, left: Int, right: Int) {
    (self.left, self.right) = (left, right)
    let span = range.upperBound - range.lowerBound + 1
    let (first, last) = (Self.day(range.lowerBound), Self.day(range.upperBound))
    if span <= 40 {
      unit = .days
      days = range.lowerBound - 1..<range.upperBound + 2
    } else if span <= 750 {
      unit = .months
      days = Self.start(of: first.year, first.month)..<Self.start(of: last.year, last.month + 1)
    } else {
      let step = Self.step(of: last.year - first.year + 1)
      unit = .years(step: step)
      let (from, to) = (Self.floor(first.year, step), Self.floor(last.year, step) + step)
      days = Self.start(of: from, 1)..<Self.start(of: to, 1)
    }
  }

  func x(_ day: Int) -> Int {
    left + (day - days.lowerBound) * (right - left) / days.count
  }

  /// What lies outside stands at the edge.
  func inside(_ x: Int) -> Int { min(max(x, left), right) }

  // MARK: What is written

  /// A day, a month, some years: where its line is, and its words; of some only the line.
  struct Tick: Sendable, Hashable {
    var x: Int
    var label: Drawing.Label?
  }

  /// - Parameter baseline: of what is written.
  func ticks(baseline: Int, _ words: any Wording) -> [Tick] {
    let starts = starts()
    let spans = zip(starts, starts.dropFirst()).map { (from: $0, to: $1) }
    let style = Drawing.Label.Style.note
    func widths(_ form: Int) -> [(words: String, width: Int)] {
      spans.map { span in
        let text = texts(for: span.from, in: words)[form]
        return (text, TextWidth.of(text, size: style.size))
      }
    }
    let room = spans.map { x($0.to) - x($0.from) - 40 }
    let forms = texts(for: days.lowerBound, in: words).count
    let fitting = (0..<forms).first { form in zip(widths(form), room).allSatisfy { $0.width <= $1 } }
    let chosen = widths(fitting ?? forms - 1)
    let widest = chosen.map(\.width).max() ?? 0
    // Some hundredths narrower or wider than the others they are all the same.
    let each = max(1, room.min().map { $0 + 40 } ?? 1)
    let every = fitting != nil ? 1 : (widest + 40 + each - 1) / each
    var ticks: [Tick] = []
    for (index, span) in spans.enumerated() {
      var tick = Tick(x: x(span.from))
      let isCentered = every == 1
      let place = isCentered ? (x(span.from) + x(span.to)) / 2 : x(span.from) + 20
      if index % every == 0, isCentered || place + chosen[index].width <= right {
        tick.label = Drawing.Label(
          chosen[index].words, at: .init(place, baseline), anchor: isCentered ? .middle : .start, style: style)
      }
      ticks.append(tick)
    }
    return ticks + [Tick(x: right)]
  }

  /// The first days of all that has a line, and the end of the last.
  private func starts() -> [Int] {
    switch unit {
    case .days: return Array(days.lowerBound...days.upperBound)
    case .months:
      let first = Self.day(days.lowerBound)
      var starts: [Int] = []
      var month = first.month
      while starts.last.map({ $0 < days.upperBound }) ?? true {
        starts.append(Self.start(of: first.year, month))
        month += 1
      }
      return starts
    case .years(let step):
      let (first, last) = (Self.day(days.lowerBound).year, Self.day(days.upperBound).year)
      return stride(from: first, through: last, by: step).map { Self.start(of: $0, 1) }
    }
  }

  /// From the longest to the shortest.
  private func texts(for day: Int, in words: any Wording) -> [String] {
    let date = Self.day(day)
    return switch unit {
    case .days: words.axisDay(date.day, month: date.month, weekday: Self.weekday(of: day))
    case .months: [words.axisMonth(date.month, year: date.year)]
    case .years: [words.year(date.year)]
    }
  }

  // MARK: The calendar

  /// 1 for Monday. 1 January 1970, day 0, was a Thursday.
  private static func weekday(of day: Int) -> Int { (((day + 3) % 7) + 7) % 7 + 1 }

  private static func day(_ number: Int) -> (year: Int, month: Int, day: Int) {
    guard let day = CalendarDay(dayNumber: number) else { return (1970, 1, 1) }
    return (Int(day.year), Int(day.month), Int(day.day))
  }

  /// Of a month, which may lie beyond December.
  private static func start(of year: Int, _ month: Int) -> Int {
    let (years, rest) = (month - 1).quotientAndRemainder(dividingBy: 12)
    return CalendarDay(year: year + years, month: rest + 1, day: 1)?.dayNumber ?? 0
  }

  private static func floor(_ year: Int, _ step: Int) -> Int {
    let rest = year % step
    return year - (rest < 0 ? rest + step : rest)
  }

  /// 1, 2, 5, 10, …: a dozen lines at the most.
  private static func step(of years: Int) -> Int {
    var power = 1
    while true {
      for step in [1, 2, 5] where years <= step * power * 12 { return step * power }
      power *= 10
    }
  }
}
