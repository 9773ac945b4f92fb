/// Sine and its like, of degrees. IEEE 754 fixes `+`, `-`, `*`, `/` and the square root to the last bit, and the C library's
/// functions it does not: of these alone, the same numbers come out of every processor. They are off by less than 1e-15.
enum Angles {
  /// One degree, as a part of the circle's radius.
  static let degree = 3.141592653589793 / 180

  static func sineAndCosine(_ degrees: Double) -> (sine: Double, cosine: Double) {
    let quarters = degrees / 90
    let quarter = quarters >= 0 ? Int(quarters + 0.5) : -Int(0.5 - quarters)
    let rest = (degrees - 90 * Double(quarter)) * degree
    let (s, c) = (smallSine(rest), smallCosine(rest))
    switch quarter & 3 {
    case 0: return (s, c)
    case 1: return (c, -s)
    case 2: return (-s, -c)
    default: return (-c, s)
    }
  }

  static func sine(_ degrees: Double) -> Double { sineAndCosine(degrees).sine }

  static func cosine(_ degrees: Double) -> Double { sineAndCosine(degrees).cosine }

  /// In degrees, of a value from -1 to 1: Newton's method on the sine, from a good start.
  static func arcsine(_ value: Double) -> Double {
    if value < 0 { return -arcsine(-value) }
    if value > 0.7071067811865476 { return 90 - 2 * arcsine(((1 - value) / 2).squareRoot()) }
    let square = value * value
    let series = 1 + square * (1 / 6 + square * (3 / 40 + square * (15 / 336 + square * (105 / 3456))))
    var angle = value * series / degree
    for _ in 0..<3 {
      let (s, c) = sineAndCosine(angle)
      angle -= (s - value) / c / degree
    }
    return angle
  }

  /// By Taylor's series, of a part of the radius no larger than an eighth of the circle.
  private static func smallSine(_ x: Double) -> Double {
    let y = x * x
    var sum = -1 / 1_307_674_368_000.0
    sum = 1 / 6_227_020_800.0 + y * sum
    sum = -1 / 39_916_800.0 + y * sum
    sum = 1 / 362_880.0 + y * sum
    sum = -1 / 5_040.0 + y * sum
    sum = 1 / 120.0 + y * sum
    sum = -1 / 6.0 + y * sum
    return x * (1 + y * sum)
  }

  private static func smallCosine(_ x: Double) -> Double {
    let y = x * x
    var sum = 1 / 20_922_789_888_000.0
    sum = -1 / 87_178_291_200.0 + y * sum
    sum = 1 / 479_001_600.0 + y * sum
    sum = -1 / 3_628_800.0 + y * sum
    sum = 1 / 40_320.0 + y * sum
    sum = -1 / 720.0 + y * sum
    sum = 1 / 24.0 + y * sum
    sum = -1 / 2.0 + y * sum
    return 1 + y * sum
  }
}
