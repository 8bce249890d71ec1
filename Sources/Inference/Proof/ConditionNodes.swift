import Knowledge

/// Conditions laid out flat, each when it is first looked at: looking again follows no references and looks up no test.
final class ConditionNodes {
  enum Kind {
    case all, any, none, not, test
  }

  struct Node: BitwiseCopyable {
    var kind: Kind
    /// The index after the last of its parts; the first part, where it has any, is the next node.
    var end: Int32
    /// The planes of a test.
    var isTrue: Int32 = 0
    var isFalse: Int32 = 0
    /// The index of what a test is of.
    var subject: Int32 = 0
  }

  /// What a test is of: a fact, and the options of a choices fact that the test turns on; nothing for all.
  struct Subject: Hashable {
    var fact: FactID
    var options: [Int]?
  }

  private let block: Block
  private var nodes: [Node] = []
  private(set) var subjects: [Subject] = []
  private var subjectIndices: [Subject: Int] = [:]

  init(_ block: Block) { self.block = block }

  /// Lays out a condition of a rule that speaks of a treatment, and gives its index.
  func add(_ condition: Condition, for treatment: Int?) -> Int {
    let index = nodes.count
    switch condition {
    case .all(let parts, _): add(.all, parts, treatment)
    case .any(let parts, _): add(.any, parts, treatment)
    case .none(let parts, _): add(.none, parts, treatment)
    case .not(let part, _): add(.not, [part], treatment)
    case .test(let test):
      let key = TestKey(test, treatment: treatment)
      // A test that was never compiled is never read.
      let value = block.program.tests[key] ?? Kleene(isTrue: .zero, isFalse: .zero)
      nodes.append(
        Node(
          kind: .test, end: Int32(index + 1), isTrue: value.isTrue.index, isFalse: value.isFalse.index,
          subject: Int32(subject(Subject(fact: test.fact, options: key.check.options)))))
    }
    return index
  }

  private func add(_ kind: Kind, _ parts: [Condition], _ treatment: Int?) {
    let index = nodes.count
    nodes.append(Node(kind: kind, end: 0))
    for part in parts { _ = add(part, for: treatment) }
    nodes[index].end = Int32(nodes.count)
  }

  /// The index of a subject.
  func subject(_ subject: Subject) -> Int {
    if let known = subjectIndices[subject] { return known }
    subjects.append(subject)
    subjectIndices[subject] = subjects.count - 1
    return subjects.count - 1
  }

  subscript(index: Int) -> Node { nodes[index] }

  /// The truth of a condition in a lane.
  func truth(_ index: Int, _ lane: Int) -> Truth {
    let node = nodes[index]
    switch node.kind {
    case .test:
      if block.planes[Int(node.isTrue)] &>> UInt64(lane) & 1 == 1 { return .true }
      return block.planes[Int(node.isFalse)] &>> UInt64(lane) & 1 == 1 ? .false : .unknown
    case .not: return !truth(index + 1, lane)
    case .all: return allOf(node, index, lane, negated: false)
    case .none: return allOf(node, index, lane, negated: true)
    case .any: return !allOf(node, index, lane, negated: true)
    }
  }

  private func allOf(_ node: Node, _ index: Int, _ lane: Int, negated: Bool) -> Truth {
    var result = Truth.true
    var part = index + 1
    while part < node.end {
      let truth = negated ? !truth(part, lane) : truth(part, lane)
      if truth == .false { return .false }
      if truth == .unknown { result = .unknown }
      part = Int(nodes[part].end)
    }
    return result
  }
}

extension Check {
  /// The options of a choices fact that the check names; nothing where it turns on all.
  var options: [Int]? {
    switch self {
    case .includes(let option): [option]
    case .anyOf(let options), .allOf(let options), .noneOf(let options): options
    case .equals, .oneOf, .ordered, .number, .count, .includesThis: nil
    }
  }
}
