import Charts
import Foundation
import Pages
import Testing

@testable import Templates

/// How far apart the edges of a band are in its middle, across its direction, as it is drawn.
private func thickness(ofRise rise: Int) throws -> Double {
  var drawing = Drawing(width: 1000, height: 3000, title: "A", description: "B")
  drawing.marks = [.shape(.band(from: .init(0, 1000), to: .init(400, 1000 + rise), height: 50), .flow)]
  let html = picture(PagePicture(name: "flow", wide: drawing)).text
  let path = try #require(try html.all(#"class="flow" d="([^"]*)""#).first?[1])
  let numbers = try path.all("-?[0-9.]+").compactMap { Double($0[0]) }
  let points = stride(from: 0, to: numbers.count, by: 2).map { (x: numbers[$0], y: numbers[$0 + 1]) }
  try #require(points.count == 8)
  // From a start by two handles to an end: the upper edge, and the lower one back.
  func middle(_ first: Int) -> (x: Double, y: Double) {
    let (a, b, c, d) = (points[first], points[first + 1], points[first + 2], points[first + 3])
    return ((a.x + 3 * b.x + 3 * c.x + d.x) / 8, (a.y + 3 * b.y + 3 * c.y + d.y) / 8)
  }
  let (upper, lower) = (middle(0), middle(4))
  let (across, along) = (2 * Double(rise), 400.0)
  return abs((upper.x - lower.x) * across - (upper.y - lower.y) * along)
    / (across * across + along * along).squareRoot()
}

@Test("A band is as thick where it is steep as where it is level", arguments: [0, 100, 600, 1900, -600])
func bandThickness(_ rise: Int) throws {
  #expect(abs(try thickness(ofRise: rise) - 5) < 0.3)
}
