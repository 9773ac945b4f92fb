package enum Countries {
  package static func englishName(of code: String) -> String? { nil }
}
