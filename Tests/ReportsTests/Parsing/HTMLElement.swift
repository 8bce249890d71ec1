/// An element of a parsed page.
struct HTMLElement: Decodable, Sendable {
  enum Child: Sendable {
    case element(HTMLElement)
    case text(String)
  }

  var name: String
  var attributes: [String: String]
  var children: [Child]

  /// Itself and all within it, in the order of the page.
  var all: [HTMLElement] {
    [self] + elements.flatMap(\.all)
  }

  var elements: [HTMLElement] {
    children.compactMap { if case .element(let element) = $0 { element } else { nil } }
  }

  /// All elements within it of a name, in the order of the page.
  func all(_ name: String) -> [HTMLElement] { all.filter { $0.name == name } }

  /// All elements within it of a class.
  func all(ofClass name: String) -> [HTMLElement] { all.filter { $0.classes.contains(name) } }

  var classes: [String] { attributes["class", default: ""].split(separator: " ").map(String.init) }

  /// The text within it, without that of elements that are left out.
  func text(leavingOut isLeftOut: (HTMLElement) -> Bool = { _ in false }) -> String {
    children.map { child in
      switch child {
      case .text(let text): text
      case .element(let element): isLeftOut(element) ? " " : element.text(leavingOut: isLeftOut)
      }
    }
    .joined()
  }
}

extension HTMLElement.Child: Decodable {
  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if let text = try? container.decode(String.self) {
      self = .text(text)
    } else {
      self = .element(try container.decode(HTMLElement.self))
    }
  }
}
