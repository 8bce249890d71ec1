import Foundation
import Testing

@testable import Reports

/// The colours of the style sheet, by the contrast ratio of WCAG 2.
@Suite("Colours")
struct ContrastTests {
  @Test("text and pictures stand out from what is behind them", arguments: ["light", "dark", "print"])
  func contrast(_ scheme: String) throws {
    let colours = try #require(Palette.all()[scheme])
    let text = [
      ("ink", ["paper", "card", "danger-paper", "warning-paper"]),
      ("soft", ["paper", "card", "danger-paper", "warning-paper"]),
      ("link", ["paper", "card", "danger-paper", "warning-paper"]), ("warning", ["paper", "card", "warning-paper"]),
      ("danger", ["paper", "danger-paper"]), ("rates", ["paper", "card"]), ("line", ["paper", "card"]),
      ("favours", ["paper", "card"]), ("disfavours", ["paper", "card"]),
      ("on-bar", ["rates", "line", "favours", "disfavours"]),
    ]
    for (front, backs) in text {
      for back in backs { #expect(try colours.contrast(front, back) >= 4.5, "\(front) on \(back)") }
    }
    for front in ["edge", "rates", "line", "favours", "disfavours"] {
      for back in ["paper", "card"] { #expect(try colours.contrast(front, back) >= 3, "\(front) on \(back)") }
    }
  }

  @Test("every colour that is used has a value in every scheme") func isComplete() throws {
    let palettes = try Palette.all()
    #expect(palettes.keys.sorted() == ["dark", "light", "print"])
    let used = Set(
      Templates.styleSheet.matches(of: /var\(--([a-z-]+)\)/).map { String($0.1) })
    for palette in palettes.values { #expect(Set(palette.colours.keys) == used) }
  }

  @Test("the ratio is that of the standard") func ratio() throws {
    let palette = Palette(colours: ["black": "#000000", "white": "#ffffff", "grey": "#777777"])
    #expect(try palette.contrast("black", "white") == 21)
    #expect(try abs(palette.contrast("grey", "white") - 4.478) < 0.001)
  }
}

/// The custom properties of one colour scheme.
struct Palette {
  var colours: [String: String]

  /// Those of the style sheet: for light, for dark, and for paper.
  static func all() throws -> [String: Palette] {
    let blocks = Templates.styleSheet.matches(of: /:root \{([^}]*)\}/).map { String($0.1) }
    try #require(blocks.count == 3)
    return Dictionary(uniqueKeysWithValues: zip(["light", "dark", "print"], blocks.map(Palette.init(block:))))
  }

  init(colours: [String: String]) { self.colours = colours }

  private init(block: String) {
    colours = Dictionary(
      uniqueKeysWithValues: block.matches(of: /--([a-z-]+): (#[0-9a-f]{6});/).map { (String($0.1), String($0.2)) })
  }

  func contrast(_ front: String, _ back: String) throws -> Double {
    let lights = [try luminance(front), try luminance(back)].sorted()
    return (lights[1] + 0.05) / (lights[0] + 0.05)
  }

  private func luminance(_ name: String) throws -> Double {
    let hex = try #require(colours[name])
    let colour = try #require(Int(hex.dropFirst(), radix: 16))
    let channels = [colour >> 16, colour >> 8 & 255, colour & 255].map { channel in
      let share = Double(channel) / 255
      return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * channels[0] + 0.7152 * channels[1] + 0.0722 * channels[2]
  }
}
