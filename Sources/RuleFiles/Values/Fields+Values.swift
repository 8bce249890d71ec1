import Diagnostics
import Knowledge
import MarkedYAML

extension Fields {
  package func yesNo(_ key: String) -> Bool? {
    guard let (text, place) = scalar(key) else { return nil }
    if let value = YesNo.read(text) { return value }
    desk.report(.notYesOrNo(text, as: "'\(key)'", at: place))
    return nil
  }

  /// One of the words of an enumeration.
  func word<Word: RawRepresentable<String> & CaseIterable>(_ key: String) -> Word? {
    guard let (text, place) = scalar(key) else { return nil }
    if let word = Word(rawValue: text) { return word }
    desk.report(.unknownWord(text, as: "'\(key)'", known: Word.allCases.map(\.rawValue), at: place))
    return nil
  }

  /// A whole number within limits that keep every later sum of them far from overflow.
  func integer(_ key: String, within limits: ClosedRange<Int> = -1_000_000...1_000_000) -> Int? {
    node(key).flatMap { desk.integer($0, as: "'\(key)' of \(owner)", within: limits) }
  }

  /// An exact number.
  func fraction(_ key: String) -> Fraction? {
    guard let (text, place) = scalar(key) else { return nil }
    guard let number = DecimalNumber(text), let fraction = number.fraction else {
      desk.report(.notANumber(text, as: "'\(key)'", at: place))
      return nil
    }
    return fraction
  }

  /// A number as published.
  func figure(_ key: String) -> Figure? { node(key).flatMap { desk.figure($0, as: "'\(key)'") } }

  /// The two ends of an interval, the lower one first; empty where there is none.
  func interval(_ key: String) -> [Figure] {
    guard let node = node(key) else { return [] }
    guard let nodes = node.sequence, nodes.count == 2 else {
      desk.report(.notAnInterval(at: node.place))
      return []
    }
    let figures = nodes.compactMap { desk.figure($0, as: "an end of '\(key)'") }
    if figures.count == 2, figures[0].value > figures[1].value {
      desk.report(.intervalUpsideDown(figures[0].text, figures[1].text, at: node.place))
    }
    return figures
  }

  func date(_ key: String) -> Day? {
    guard let (text, place) = scalar(key) else { return nil }
    let day = Day(text)
    if day == nil { desk.report(.notADate(text, at: place)) }
    return day
  }

  func version(_ key: String) -> String? {
    guard let (text, place) = scalar(key) else { return nil }
    if !Written.isVersion(text) { desk.report(.notAVersion(text, at: place)) }
    return text
  }

  /// One text, or a list of them.
  func texts(_ key: String) -> [String] {
    guard let node = node(key), let nodes = node.sequence else { return text(key).map { [$0] } ?? [] }
    if nodes.isEmpty { desk.report(.emptyList("'\(key)' of \(owner)", at: node.place)) }
    return nodes.compactMap { node in
      guard let text = node.scalar?.text.trimmed, !text.isEmpty, !node.isEmpty else {
        desk.report(.wrongShape("an item of '\(key)'", wanted: "text", at: node))
        return nil
      }
      return text
    }
  }
}

extension Desk {
  func integer(_ node: Node, as what: String, within limits: ClosedRange<Int>) -> Int? {
    guard let text = node.scalar?.text.trimmed, let number = DecimalNumber(text), number.places == 0 else {
      report(.notAWholeNumber(node.shape, as: what, at: node.place))
      return nil
    }
    guard let value = Int(exactly: number.units), limits.contains(value) else {
      report(.numberOutOfLimits(text, as: what, limits: "\(limits.lowerBound) to \(limits.upperBound)", at: node.place))
      return nil
    }
    return value
  }

  func figure(_ node: Node, as what: String) -> Figure? {
    guard let text = node.scalar?.text.trimmed, DecimalNumber(text) != nil, let figure = Figure(text) else {
      report(.notANumber(node.scalar?.text ?? node.shape, as: what, at: node.place))
      return nil
    }
    return figure
  }
}
