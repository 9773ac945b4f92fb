/// How the globe is laid flat: each of the three keeps areas in proportion, so that no country looks larger than it is.
public struct Projection: Sendable, Hashable {
  private enum Method: Hashable {
    /// Of Šavrič, Patterson and Jenny: the whole world.
    case equalEarth
    /// Of Albers, a cone through two parallels: up to a quarter of the circle.
    case cone(exponent: Double, constant: Double, offset: Double)
    /// Of Lambert, a plane that touches one point: up to half of the circle, and about the poles.
    case plane(sine: Double, cosine: Double)
  }

  private let method: Method
  /// The meridian in the middle, in degrees.
  public let middle: Double

  public static func equalEarth(around middle: Double) -> Projection { Projection(method: .equalEarth, middle: middle) }

  /// - Parameter parallels: in degrees, both on one side of the equator.
  public static func cone(around middle: Double, parallels: (Double, Double)) -> Projection {
    let (first, second) = (Angles.sineAndCosine(parallels.0), Angles.sine(parallels.1))
    let exponent = (first.sine + second) / 2
    let constant = first.cosine * first.cosine + 2 * exponent * first.sine
    let sine = Angles.sine((parallels.0 + parallels.1) / 2)
    let offset = (constant - 2 * exponent * sine).squareRoot() / exponent
    return Projection(method: .cone(exponent: exponent, constant: constant, offset: offset), middle: middle)
  }

  public static func plane(around middle: Double, latitude: Double) -> Projection {
    let (sine, cosine) = Angles.sineAndCosine(latitude)
    return Projection(method: .plane(sine: sine, cosine: cosine), middle: middle)
  }

  /// The place on the flat, in radii of the globe, to the right of the middle and up.
  ///
  /// - Parameters:
  ///   - longitude: in degrees, no more than 180 from the middle.
  ///   - latitude: in degrees.
  public func place(longitude: Double, latitude: Double) -> (x: Double, y: Double) {
    switch method {
    case .equalEarth:
      let parameter = Angles.arcsine(Self.root * Angles.sine(latitude))
      let (t, cosine) = (parameter * Angles.degree, Angles.cosine(parameter))
      let square = t * t
      let sixth = square * square * square
      let slope = Self.a1 + 3 * Self.a2 * square + sixth * (7 * Self.a3 + 9 * Self.a4 * square)
      let x = (longitude - middle) * Angles.degree * cosine / (Self.root * slope)
      return (x, t * (Self.a1 + Self.a2 * square + sixth * (Self.a3 + Self.a4 * square)))
    case .cone(let exponent, let constant, let offset):
      let under = constant - 2 * exponent * Angles.sine(latitude)
      let radius = (under > 0 ? under : 0).squareRoot() / exponent
      let (sine, cosine) = Angles.sineAndCosine(exponent * (longitude - middle))
      return (radius * sine, offset - radius * cosine)
    case .plane(let sine0, let cosine0):
      let (sine, cosine) = Angles.sineAndCosine(latitude)
      let (eastSine, eastCosine) = Angles.sineAndCosine(longitude - middle)
      let nearness = 1 + sine0 * sine + cosine0 * cosine * eastCosine
      let scale = nearness > 1e-9 ? (2 / nearness).squareRoot() : 0
      return (scale * cosine * eastSine, scale * (cosine0 * sine - sine0 * cosine * eastCosine))
    }
  }

  /// Whether a place is so far on the other side of the globe that a shape with it would be turned inside out.
  func isAfter(longitude: Double, latitude: Double) -> Bool {
    guard case .plane(let sine0, let cosine0) = method else { return false }
    let (sine, cosine) = Angles.sineAndCosine(latitude)
    return sine0 * sine + cosine0 * cosine * Angles.cosine(longitude - middle) < -0.7
  }

  private static let root = 0.8660254037844386
  private static let (a1, a2, a3, a4) = (1.340264, -0.081106, 0.000893, 0.003796)
}
