extension AnchorCases {
  private static let quote = "Officials seized forty servers at the provider's office"

  /// Where the annotation says `fuzzy: true`.
  static let near: [AnchorCase] = [
    .init(
      .fuzzy, "On Monday, «officials seized forty servers at the provider's office», he said.", quote,
      prefix: "On Monday,", fuzzy: true),
    .init(
      .fuzzy, "Late. «Officials seized forty servers in the provider's office», he said.", quote, suffix: ", he said.",
      fuzzy: true),
    .init(
      .fuzzy, "Late. «Officials seized the forty servers at the provider’s office», he said.", quote,
      prefix: "Late.", suffix: ", she said.", fuzzy: true),
    // Exactly there wins over nearly there, whatever else is allowed.
    .init(.anchored, "Late. «\(quote)». Officials seized forty servers at the office.", quote, fuzzy: true),
    // The quote is the same, and the context another: the words may be those of another passage.
    .init(
      .contextMismatch, "On Tuesday, «\(quote)», he said.", quote, prefix: "On Tuesday", suffix: ", he said",
      fuzzy: true),
    // Not allowed.
    .init(
      .missing, "On Monday, «officials seized forty servers at the provider's office», he said.", quote,
      prefix: "On Monday,"),
    // No context at all.
    .init(
      .missing, "On Monday, «officials seized forty servers at the provider's office», he said.", quote, fuzzy: true),
    // The context on neither side is there.
    .init(
      .missing, "On Monday, «officials seized forty servers at the provider's office», he said.", quote,
      prefix: "Nobody was hurt when", suffix: "and left again", fuzzy: true),
    // Too short to tell from others.
    .init(
      .missing, "On Monday, «forty servers were seized», he said.", "forty server were seized", prefix: "On Monday,",
      fuzzy: true),
    .init(.missing, "He met «Team Beta» there.", "Team Alpha", prefix: "He met", suffix: "there.", fuzzy: true),
    // 31 characters, one edit; and 32.
    .init(
      .missing, "So «abcdefgh jklmnopq stuvwxyz 3456» it is.",
      "abcdefgh jklmnopq stuvwxyz 3457", prefix: "So", suffix: "it is.", fuzzy: true),
    .init(
      .fuzzy, "So «abcdefgh jklmnopq stuvwxyz 12345» it is.", "abcdefgh jklmnopq stuvwxyz 12346", prefix: "So",
      suffix: "it is.", fuzzy: true),
    // 6 edits of 40 are 0.85; 7 are less.
    .init(
      .fuzzy, "So «aaaaaaaaa bbbbbbbbb ccccccccc dddd» it is.", "aaaaaaaaa bbbbbbbbb ccccccccc dddddddddd",
      prefix: "So", suffix: "it is.", fuzzy: true),
    .init(
      .missing, "So «aaaaaaaaa bbbbbbbbb ccccccccc ddd» it is.", "aaaaaaaaa bbbbbbbbb ccccccccc dddddddddd",
      prefix: "So", suffix: "it is.", fuzzy: true),
    // A lookalike is as near, or nearly: nobody can say which was meant.
    .init(
      .missing,
      "On Monday, «officials seized forty servers at the provider's office». On Friday, officials seized forty servers at the provider's office.",
      quote, prefix: "On Monday,", fuzzy: true),
    .init(
      .missing,
      "On Monday, «officials seized forty servers at the provider's office». On Friday, officials seized fifty servers at a provider's office.",
      quote, prefix: "On Monday,", fuzzy: true),
    .init(
      .contextMismatch, "On Tuesday, «\(quote)». Later «\(quote)».", quote, prefix: "On Tuesday", fuzzy: true),
    .init(
      .contextMismatch, "At noon «\(quote)». Later officials seized fifty servers at the provider's office.", quote,
      prefix: "At noon,", fuzzy: true),
    .init(.ambiguous, "«\(quote)». Later «\(quote)».", quote, fuzzy: true),
    .init(.insideWord, "It was un«likely».", "likely", fuzzy: true),
    .init(
      .missing, "Nothing like it is in this article, which is about ferries.", quote, prefix: "On Monday,", fuzzy: true),
    .init(
      .fuzzy, "Вчера «Роскомнадзор заблокировал миллионы адресов Амазона» в стране.",
      "Роскомнадзор заблокировал миллион адресов Амазона", prefix: "Вчера", suffix: "в стране", fuzzy: true),
    .init(
      .missing, "Вчера «Роскомнадзор заблокировал миллионы адресов Амазона» в стране.",
      "Роскомнадзор заблокировал миллион адресов Амазона", prefix: "Вчера", suffix: "в стране"),
  ]
}
