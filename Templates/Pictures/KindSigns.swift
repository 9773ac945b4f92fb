import Markup

/// The signs of kinds of entities in pictures, the same as those before their words (signs.css), on a field of 16 by 16.
enum KindSigns {
  static func path(of kind: String) -> HTML {
    switch kind {
    case "person": "M8 1a3.6 3.6 0 1 0 0 7.2A3.6 3.6 0 0 0 8 1zM1 16c0-4 3-6.4 7-6.4S15 12 15 16z"
    case "organization":
      "M8 0l8 4.5V6H0V4.5zM2 7h2.4v6H2zm4.8 0h2.4v6H6.8zm4.8 0H14v6h-2.4zM0 14h16v2H0z"
    case "outlet": "M0 1h16v14H0zm2 2v3h12V3zm0 5v2h5V8zm0 3.5V13h5v-1.500zM9 8v5h5V8z"
    case "place":
      """
      M8 0a6 6 0 0 1 6 6c0 4-6 10-6 10S2 10 2 6a6 6 0 0 1 6-6zm0 3.6a2.4 2.4 0 1 0 0 4.800 2.4 2.4 0 0 0 0-4.800z
      """
    case "event": "M3.5 0h2v2h5V0h2v2H16v14H0V2h3.500zM2 6.500V14h12V6.500z"
    default: "M2 2h12v12H2z"
    }
  }
}
