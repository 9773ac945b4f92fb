/// A part of the world, laid flat into a frame.
public struct MapView: Sendable {
  /// In tenths of a unit.
  public let width: Int
  public let height: Int
  let projection: Projection
  /// Tenths of a unit a radius of the globe.
  let scale: Double
  private let middle: (x: Double, y: Double)
  /// What is looked at of the atlas, in degrees: more than the frame can show.
  let longitudes: ClosedRange<Double>
  let latitudes: ClosedRange<Double>

  /// The radius of the globe, in kilometres.
  static let radius = 6371.0

  /// - Parameters:
  ///   - middle: of the frame, on the flat.
  ///   - scale: tenths of a unit a radius of the globe.
  ///   - reach: how many degrees around the projection's middle are looked at, and which latitudes.
  public init(
    width: Int, height: Int, projection: Projection, scale: Double, middle: (x: Double, y: Double),
    reach: Double = 180, latitudes: ClosedRange<Double> = -90...90
  ) {
    (self.width, self.height, self.projection) = (width, height, projection)
    (self.scale, self.middle, self.latitudes) = (scale, middle, latitudes)
    longitudes = projection.middle - reach...projection.middle + reach
  }

  /// Kilometres a unit.
  public var kilometers: Double { Self.radius / scale * 10 }

  /// The longitude with whole turns added, so that it is no more than half a turn from the middle.
  func turned(_ longitude: Double) -> Double {
    var longitude = longitude
    while longitude - projection.middle > 180 { longitude -= 360 }
    while longitude - projection.middle < -180 { longitude += 360 }
    return longitude
  }

  /// In tenths of a unit from the upper left corner, also outside of the frame.
  public func point(longitude: Double, latitude: Double) -> Drawing.Point {
    exactPoint(longitude: turned(longitude), latitude: latitude)
  }

  /// Of a longitude that is in ``longitudes``.
  func exactPoint(longitude: Double, latitude: Double) -> Drawing.Point {
    let place = projection.place(longitude: longitude, latitude: latitude)
    let x = Double(width) / 2 + (place.x - middle.x) * scale
    let y = Double(height) / 2 - (place.y - middle.y) * scale
    return Drawing.Point(Self.rounded(x), Self.rounded(y))
  }

  static func rounded(_ number: Double) -> Int { number >= 0 ? Int(number + 0.5) : -Int(0.5 - number) }
}

extension MapView {
  /// A place, in degrees.
  public struct Place: Sendable, Hashable {
    public var longitude: Double
    public var latitude: Double

    public init(longitude: Double, latitude: Double) {
      (self.longitude, self.latitude) = (longitude, latitude)
    }
  }

  /// The map that shows all of the places: a cone while they lie within 80 degrees, a plane within 180, else the world.
  ///
  /// - Parameters:
  ///   - margin: what is left free around the places, in tenths of a unit.
  ///   - least: of the width, in kilometres.
  public static func around(_ places: [Place], width: Int, height: Int, margin: Int, least: Double) -> MapView {
    let longitudes = LongitudeSpan(places.map(\.longitude))
    let middle = longitudes.middle
    let (south, north) = (places.map(\.latitude).min() ?? 0, places.map(\.latitude).max() ?? 0)
    let latitude = (south + north) / 2
    let eastWest = longitudes.width * Angles.cosine(min(abs(south), abs(north), abs(latitude)))
    let span = max(eastWest, north - south)
    guard span <= 180, longitudes.width <= 300 else { return world(around: middle, width: width, height: height) }
    let projection: Projection
    let isCone = span <= 80 && abs(latitude) < 68 && abs(latitude) > 12 && (south > 0) == (north > 0)
    if isCone {
      let sixth = max(1.5, (north - south) / 6)
      projection = .cone(around: middle, parallels: (max(-89, south + sixth), min(89, north - sixth)))
    } else {
      projection = .plane(around: middle, latitude: latitude)
    }
    let far = MapView(width: width, height: height, projection: projection, scale: 1, middle: (0, 0))
    let flat = places.map { projection.place(longitude: far.turned($0.longitude), latitude: $0.latitude) }
    let (xs, ys) = (flat.map(\.x), flat.map(\.y))
    let (left, right, low, high) = (xs.min() ?? 0, xs.max() ?? 0, ys.min() ?? 0, ys.max() ?? 0)
    let widest = Double(width) / (least / radius)
    let scale =
      [
        widest, Double(width - 2 * margin) / max(1e-9, right - left),
        Double(height - 2 * margin) / max(1e-9, high - low),
      ].min() ?? widest
    return MapView(
      width: width, height: height, projection: projection, scale: scale,
      middle: ((left + right) / 2, (low + high) / 2),
      reach: isCone ? 120 : 180)
  }

  static func world(around middle: Double, width: Int, height: Int) -> MapView {
    let projection = Projection.equalEarth(around: middle)
    let edge = projection.place(longitude: middle + 180, latitude: 0).x
    let pole = projection.place(longitude: middle, latitude: 90).y
    let scale = min(Double(width - 80) / (2 * edge), Double(height - 80) / (2 * pole))
    return MapView(width: width, height: height, projection: projection, scale: scale, middle: (0, 0))
  }
}

/// The shortest part of the circle in which longitudes lie.
struct LongitudeSpan {
  let west: Double
  let width: Double

  var middle: Double {
    let middle = west + width / 2
    return middle > 180 ? middle - 360 : middle
  }

  init(_ longitudes: [Double]) {
    let sorted = longitudes.sorted()
    guard let first = sorted.first, let last = sorted.last else {
      (west, width) = (0, 0)
      return
    }
    // What lies after the widest gap is where it begins.
    var (gap, start) = (first + 360 - last, first)
    for (one, next) in zip(sorted, sorted.dropFirst()) where next - one > gap { (gap, start) = (next - one, next) }
    (west, width) = (start, 360 - gap)
  }
}
