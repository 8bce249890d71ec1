import Knowledge

/// The options of a choices fact in groups of which only one thing matters to the tests: whether one of them is so, or
/// whether all are.
struct OptionGroups {
  struct Group {
    var all: [Int]
    /// What is so in the one world and in the other.
    var few: [Int]
    var many: [Int]
  }

  private(set) var groups: [Group] = []

  /// How a test reads an option.
  private enum Reading: Hashable {
    case one(Check)
    case every(Check)
    /// On its own.
    case number
  }

  init(of count: Int, _ use: Closure.Use) {
    var readings = Array(repeating: Set<Reading>(), count: count)
    for option in use.counted { readings[option].insert(.number) }
    for check in use.checks {
      switch check {
      case .includes(let option): readings[option].insert(.one(check))
      case .anyOf(let options), .noneOf(let options): for option in options { readings[option].insert(.one(check)) }
      case .allOf(let options): for option in options { readings[option].insert(.every(check)) }
      case .count: for option in 0..<count { readings[option].insert(.number) }
      default: break
      }
    }
    var positions: [Set<Reading>: Int] = [:]
    for option in 0..<count where !readings[option].isEmpty {
      let isShared = !readings[option].contains(.number)
      if isShared, let position = positions[readings[option]] {
        groups[position].all.append(option)
        continue
      }
      positions[readings[option]] = groups.count
      groups.append(Group(all: [option], few: [], many: [option]))
    }
    for (readings, position) in positions where groups[position].all.count > 1 {
      let isOne = readings.allSatisfy { if case .one = $0 { true } else { false } }
      let isEvery = readings.allSatisfy { if case .every = $0 { true } else { false } }
      let all = groups[position].all
      if isOne { continue }
      groups[position].many = all
      if isEvery { continue }
      // Tests of both kinds tell apart none, some and all: the options go one by one.
      groups[position].all = [all[0]]
      groups[position].many = [all[0]]
      groups += all.dropFirst().map { Group(all: [$0], few: [], many: [$0]) }
    }
    groups.sort { $0.all[0] < $1.all[0] }
  }
}
