import Model
import Testing
import Words

/// What a text should be read as: the bounds as ISO days, the words for people, and the text for machines.
struct DateCase: Sendable, CustomTestStringConvertible {
  let text: String
  let earliest: String?
  let latest: String?
  let words: String
  let machine: String?

  init(_ text: String, _ earliest: String?, _ latest: String?, _ words: String, _ machine: String? = nil) {
    self.text = text
    self.earliest = earliest
    self.latest = latest
    self.words = words
    self.machine = machine
  }

  var testDescription: String { text }
}

private func iso(_ day: CalendarDay?) -> String? {
  day.map { "\($0.year)-\($0.month < 10 ? "0" : "")\($0.month)-\($0.day < 10 ? "0" : "")\($0.day)" }
}

@Suite("EDTF dates")
struct EDTFDateTests {
  static let valid = [
    // Level 0
    DateCase("1985", "1985-01-01", "1985-12-31", "1985", "1985"),
    DateCase("2018-04", "2018-04-01", "2018-04-30", "April 2018", "2018-04"),
    DateCase("2018-04-27", "2018-04-27", "2018-04-27", "27 April 2018", "2018-04-27"),
    DateCase("2016-02-29", "2016-02-29", "2016-02-29", "29 February 2016", "2016-02-29"),
    DateCase("2000-02", "2000-02-01", "2000-02-29", "February 2000", "2000-02"),
    DateCase("1900-02", "1900-02-01", "1900-02-28", "February 1900", "1900-02"),
    DateCase("0000", "0-01-01", "0-12-31", "1 BC"),
    DateCase("0044-03-15", "44-03-15", "44-03-15", "15 March 44", "0044-03-15"),
    DateCase("1985-04-12T23:20:30", "1985-04-12", "1985-04-12", "12 April 1985, 23:20:30", "1985-04-12T23:20:30"),
    DateCase("1985-04-12T23:20:00Z", "1985-04-12", "1985-04-12", "12 April 1985, 23:20 UTC", "1985-04-12T23:20:00Z"),
    DateCase(
      "2018-04-27T14:30:00+02:00", "2018-04-27", "2018-04-27", "27 April 2018, 14:30 (UTC+02:00)",
      "2018-04-27T14:30:00+02:00"),
    DateCase(
      "1985-04-12T23:20:30-04", "1985-04-12", "1985-04-12", "12 April 1985, 23:20:30 (UTC-04:00)",
      "1985-04-12T23:20:30-04:00"),
    DateCase("1964/2008", "1964-01-01", "2008-12-31", "1964 to 2008"),
    DateCase("2004-06/2006-08", "2004-06-01", "2006-08-31", "June 2004 to August 2006"),
    DateCase("2018-04/2018-06", "2018-04-01", "2018-06-30", "April to June 2018"),
    DateCase("2018-04-25/2018-04-26", "2018-04-25", "2018-04-26", "25 to 26 April 2018"),
    DateCase("2018-04-25/2018-05-03", "2018-04-25", "2018-05-03", "25 April to 3 May 2018"),
    DateCase("2004-02-01/2005", "2004-02-01", "2005-12-31", "1 February 2004 to 2005"),
    // Level 1
    DateCase("2016?", "2016-01-01", "2016-12-31", "2016 (uncertain)"),
    DateCase("2004~", "2004-01-01", "2004-12-31", "about 2004"),
    DateCase("2018-04~", "2018-04-01", "2018-04-30", "about April 2018"),
    DateCase("2004-06-11%", "2004-06-11", "2004-06-11", "about 11 June 2004 (uncertain)"),
    DateCase("201X", "2010-01-01", "2019-12-31", "the 2010s"),
    DateCase("20XX", "2000-01-01", "2099-12-31", "between 2000 and 2099"),
    DateCase("2004-XX", "2004-01-01", "2004-12-31", "a month in 2004"),
    DateCase("1985-04-XX", "1985-04-01", "1985-04-30", "a day in April 1985"),
    DateCase("1985-XX-XX", "1985-01-01", "1985-12-31", "a day in 1985"),
    DateCase("2001-21", "2001-03-01", "2001-05-31", "spring 2001"),
    DateCase("2001-22", "2001-06-01", "2001-08-31", "summer 2001"),
    DateCase("2001-23", "2001-09-01", "2001-11-30", "autumn 2001"),
    DateCase("2003-24", "2003-12-01", "2004-02-29", "winter 2003"),
    DateCase("2014/..", "2014-01-01", nil, "since 2014"),
    DateCase("../2008", nil, "2008-12-31", "until 2008"),
    DateCase("1985-04-12/..", "1985-04-12", nil, "since 12 April 1985"),
    DateCase("1985/", "1985-01-01", nil, "1985 to an unknown date"),
    DateCase("/1985", nil, "1985-12-31", "an unknown date to 1985"),
    DateCase("1984~/2004-06", "1984-01-01", "2004-06-30", "about 1984 to June 2004"),
    DateCase("1984-06-02?/2004-08-08~", "1984-06-02", "2004-08-08", "2 June 1984 (uncertain) to about 8 August 2004"),
    DateCase("-1985", "-1985-01-01", "-1985-12-31", "1986 BC"),
    DateCase("Y170000002", "170000002-01-01", "170000002-12-31", "170000002", "170000002"),
    DateCase("Y-17000", "-17000-01-01", "-17000-12-31", "17001 BC"),
  ]

  @Test("are read", arguments: valid)
  func reads(_ expected: DateCase) throws {
    let date = try #require(EDTFDate(expected.text))
    #expect(date.text == expected.text)
    #expect(iso(date.earliest) == expected.earliest)
    #expect(iso(date.latest) == expected.latest)
    #expect(date.displayText(in: English()) == expected.words)
    #expect(date.isoText == expected.machine)
    #expect(EDTFDate.diagnose(expected.text) == nil)
  }

  /// A text, and the fix that is offered for it.
  static let invalid: [(String, String)] = [
    ("27/04/2018", "write 2018-04-27"), ("04/27/2018", "write 2018-04-27"), ("27.04.2018", "write 2018-04-27"),
    ("05/04/2018", "write 2018-04-05 or 2018-05-04"), ("2018-4-27", "write 2018-04-27"),
    ("2018/04/27", "write 2018-04-27"),
    ("2018/04", "write 2018-04"), ("20180427", "write 2018-04-27"), ("April 2018", "write 2018-04"),
    ("Apr 2018", "write 2018-04"),
    ("27 April 2018", "write 2018-04-27"), ("April 27th, 2018", "write 2018-04-27"),
    ("27-Apr-2018", "write 2018-04-27"),
    ("2018-13", "write a month from 01 to 12, or leave it out"),
    ("2018-00", "write a month from 01 to 12, or leave it out"),
    ("2018-02-30", "write a day that there is, or leave it out: 2018-02"),
    ("2017-02-29", "write a day that there is, or leave it out: 2017-02"),
    ("2018-04-31", "write a day that there is, or leave it out: 2018-04"),
    ("2018-04-00", "write a day that there is, or leave it out: 2018-04"), ("circa 2004", "write 2004~"),
    ("c. 2004", "write 2004~"),
    ("~2004", "write 2004~"), ("about April 2018", "write 2018-04~"), ("?2016", "write 2016?"), ("2010s", "write 201X"),
    ("the 2010s", "write 201X"), ("201x", "write 201X"), ("spring 2001", "write 2001-21"),
    ("since 2014", "write 2014/.."),
    ("until 2008", "write ../2008"), ("2014-", "write 2014/.."), ("2014–2018", "write 2014/2018"),
    ("2014 - 2018", "write 2014/2018"),
    ("2014 to present", "write 2014/.."), ("2018-04-27 14:30:00", "write 2018-04-27T14:30:00"),
    ("2018-04-27 14:30", "write 2018-04-27T14:30:00"), ("2018 -04-27", "write 2018-04-27"), ("17000", "write Y17000"),
    ("2008/1964", "write 1964/2008 if the ends changed places"),
    ("../..", "write one end at least, as in 2014/.. or ../2008"),
    ("/", "write one end at least, as in 2014/.. or ../2008"), ("-0000", "write 0000 for the year 1 BC"),
    ("2018-04-27T14:30:00+99", "write Z, or the offset as in 2018-04-27T14:30:00+02:00"),
    ("2018-04-27T14:30:00Z/2019", "leave the time of day out"),
    ("2018-04-27 - 2018-05-03", "write 2018-04-27/2018-05-03"), ("2O18-04-27", "write 2018-04-27"),
    ("2018-04-27 11pm", "write 2018-04-27T23:00:00"), ("2018-04-27 9:30 am", "write 2018-04-27T09:30:00"),
    ("19th century", "write 18XX"), ("12. März 1980", "write 1980-03-12"), ("le 3 avril 1980", "write 1980-04-03"),
    ("2018-04-27T23:00+0200", "write 2018-04-27T23:00:00+02:00"),
    ("2018-04-27T23:00:00 CEST", "write the hours from UTC, as in 2018-04-27T14:30:00+02:00"),
    ("18-04-27", "write all four digits of the year, as in 2018-04-27"),
    ("present", "take the key out: what has no date is open, or not known"),
    ("yes", "write the day, such as 2018-04-27, or take the key out where there was none"),
    ("Y1234567890", "write a year of up to nine digits after the Y"),
    ("soon", "write year, month and day as far as they are known: 2018-04-27, 2018-04 or 2018"),
    ("", "write year, month and day as far as they are known: 2018-04-27, 2018-04 or 2018"),
  ]

  @Test("that are none are refused, with the nearest spelling", arguments: invalid)
  func refuses(_ text: String, _ fix: String) throws {
    #expect(EDTFDate(text) == nil)
    let diagnosis = try #require(EDTFDate.diagnose(text))
    #expect(diagnosis.fix == fix)
    #expect(!diagnosis.message.hasSuffix("."))
  }

  @Test(
    "of other levels and shapes are refused",
    arguments: [
      "198", "19850", "1985-4", "1985-04-1", "1985-04-12T23:20", "1985-04-12T24:00:00", "1985-04-12T23:60:00", "Y2018",
      "Y017000",
      "1XXX", "XXXX", "2X1X", "201X-04", "1985-XX-04", "2001-25", "2001-21-01", "2004?-06", "2004??",
      "1985-04-12T23:20:30Z?",
      "1985//1986", "1985/1986/1987", " 1985", "1985 ", "1985-04-", "１９８５", "1985−04",
      String(repeating: "9", count: 400),
    ])
  func refusesOthers(_ text: String) {
    #expect(EDTFDate(text) == nil)
    #expect(EDTFDate.diagnose(text) != nil)
  }

  @Test("stand in order of time, the longer first")
  func order() {
    let texts = [
      "-1985", "../2008", "2014/..", "2014", "2014-03/2014-05", "2014-03", "2014-03-01", "2014-03-01T08:00:00",
      "2014-03-01T09:00:00", "2014-04", "2014-21".replacing("21", with: "22"), "201X".replacing("X", with: "5"),
    ]
    let dates = texts.compactMap { EDTFDate($0) }
    #expect(dates.shuffled().sorted { $0.sortKey < $1.sortKey }.map(\.text) == texts)
  }

  @Test("stay small, since every document holds some")
  func size() {
    #expect(MemoryLayout<EDTFDate>.stride <= 40)
  }
}

@Suite("Days of the calendar")
struct CalendarDayTests {
  @Test(
    "have numbers from 1970 on",
    arguments: [(1970, 1, 1, 0), (1969, 12, 31, -1), (2000, 3, 1, 11017), (2018, 4, 27, 17648)])
  func numbers(_ year: Int, _ month: Int, _ day: Int, _ number: Int) throws {
    #expect(try #require(CalendarDay(year: year, month: month, day: day)).dayNumber == number)
  }

  @Test("follow each other without a gap over leap years, centuries and the year 0")
  func succession() throws {
    for start in [-800_000, -719_600, -25_600, 10_900, 47_400] {
      for number in start..<start + 800 {
        let day = try #require(CalendarDay(dayNumber: number))
        let next = try #require(CalendarDay(dayNumber: number + 1))
        #expect(day.dayNumber == number && day < next)
        #expect(next.day == 1 || (next.day == day.day + 1 && next.month == day.month))
      }
    }
  }
}
