/// The ids of two lists as one, so that what is said by an index of either can be compared.
struct CommonNames: Sendable {
  let names: [String]
  private let oldIndices: [Int]
  private let newIndices: [Int]

  /// - Parameter renamed: the new ids of what is called otherwise now.
  init(_ old: [String], _ new: [String], renamed: [String: String] = [:]) {
    var names: [String] = []
    var indices: [String: Int] = [:]
    func index(_ name: String) -> Int {
      if let known = indices[name] { return known }
      indices[name] = names.count
      names.append(name)
      return names.count - 1
    }
    newIndices = new.map(index)
    oldIndices = old.map { index(renamed[$0] ?? $0) }
    self.names = names
  }

  func old(_ indices: some Sequence<Int>) -> [Int] { indices.map { oldIndices[$0] } }
  func new(_ indices: some Sequence<Int>) -> [Int] { indices.map { newIndices[$0] } }
  func names(_ common: [Int]) -> [String] { common.map { names[$0] } }
}
