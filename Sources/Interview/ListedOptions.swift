package import Knowledge

/// Options in the order in which they are listed: those of one heading together, headings in the order in which they
/// come up. An option's number is its place in that list, from 1.
package struct ListedOptions: Sendable {
  /// Options under one heading.
  package struct Group: Sendable {
    package var title: String?
    /// Indices of the fact's options, in their order.
    package var options: [Int]
  }

  package private(set) var groups: [Group] = []
  private var order: [Int] = []
  private var numbers: [Int] = []

  package init(_ options: [Option]) {
    for (index, option) in options.enumerated() {
      if let known = groups.firstIndex(where: { $0.title == option.group }) {
        groups[known].options.append(index)
      } else {
        groups.append(Group(title: option.group, options: [index]))
      }
    }
    order = groups.flatMap(\.options)
    numbers = Array(repeating: 0, count: order.count)
    for (position, option) in order.enumerated() { numbers[option] = position + 1 }
  }

  package var count: Int { order.count }

  /// The option with a number, which must be from 1 to ``count``.
  func option(numbered number: Int) -> Int { order[number - 1] }

  /// The number of an option.
  package func number(of option: Int) -> Int { numbers[option] }
}
