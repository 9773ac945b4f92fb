/// Words that belong to the number before them.
enum NumberUnits {
  static func contains(_ word: String) -> Bool {
    units.contains(word) || currencyCodes.contains(word) || scales.contains(word.lowercased())
  }

  /// Codes of currencies, which stand before a number too.
  static func isCurrencyCode(_ word: String) -> Bool { currencyCodes.contains(word) }

  private static let currencyCodes: Set = [
    "EUR", "USD", "GBP", "CHF", "JPY", "CNY", "RUB", "CAD", "AUD", "SEK", "NOK", "DKK", "PLN", "TRY", "INR", "BRL",
  ]

  /// The two words of `per cent`.
  static func beginsPercentage(_ word: String) -> Bool { ["per", "pour", "por", "pro"].contains(word) }

  static func endsPercentage(_ word: String) -> Bool {
    ["cent", "ciento", "cento", "mille", "mil", "mill"].contains(word)
  }

  /// Signs of units and codes of currencies, as they are written. Not those that are words too, such as A.
  private static let units: Set = [
    "km", "m", "cm", "mm", "kg", "g", "mg", "t", "l", "ml", "ha", "h", "min", "kWh", "MWh", "GWh", "TWh", "kW", "MW",
    "GW", "Hz", "kHz", "MHz", "GHz", "kB", "KB", "MB", "GB", "TB", "ft", "lb", "lbs", "mph", "bn", "mn", "pp", "bps",
    "км", "м", "кг", "г", "т", "руб",
  ]

  /// What a number is multiplied by, and parts of a hundred; in lower case.
  private static let scales: Set = [
    "percent", "dollar", "dollars", "euro", "euros", "pounds", "roubles", "rubles", "francs", "am", "pm", "a.m", "p.m",
    "kilometres", "kilometers", "kilometer", "miles", "metres", "meters", "meter", "tons", "tonnes", "tonnen", "uhr",
    "dólares", "hundred", "thousand", "million", "millions", "billion", "billions", "trillion", "trillions", "dozen",
    "prozent", "hundert", "tausend", "mio", "million", "millionen", "mrd", "milliarde", "milliarden", "billionen",
    "dutzend", "cent", "mille", "millier", "milliers", "millions", "milliard", "milliards", "mil", "millón", "millones",
    "тыс", "тысяч", "млн", "миллион", "миллионов", "млрд", "миллиард", "миллиардов", "ألف", "مليون", "مليار", "آلاف",
  ]
}
