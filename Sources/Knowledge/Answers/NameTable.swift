/// Names by their bytes: finds a fact or an option without making a string.
///
/// Built once; a search allocates nothing, and compares the first and the last eight bytes before any others.
package final class NameTable: Sendable {
  /// A name's ends, where it stands among all names, and its value; a free slot has the value −1.
  private struct Slot: Sendable {
    var ends = Ends(nil, 0)
    var start: Int32 = 0
    var length: Int32 = 0
    var value: Int = -1
  }

  private let bytes: [UInt8]
  private let slots: [Slot]

  /// A table of names and their values, which are not negative; of equal names the first counts.
  package init(_ names: some Collection<(name: String, value: Int)>) {
    var size = 4
    while size < names.count * 2 { size *= 2 }
    var slots = Array(repeating: Slot(), count: size)
    var bytes: [UInt8] = []
    var seen: Set<String> = []
    for (name, value) in names where seen.insert(name).inserted {
      let start = bytes.count
      bytes.append(contentsOf: name.utf8)
      let length = bytes.count - start
      let ends = bytes.withUnsafeBytes { Ends($0.baseAddress.map { $0 + start }, length) }
      var index = ends.hash(length) & (size - 1)
      while slots[index].value >= 0 { index = (index + 1) & (size - 1) }
      slots[index] = Slot(ends: ends, start: Int32(start), length: Int32(length), value: value)
    }
    self.bytes = bytes
    self.slots = slots
  }

  /// A table of names whose values are their indices.
  package convenience init(_ names: some Collection<String>) {
    self.init(names.enumerated().map { (name: $1, value: $0) })
  }

  /// The value of a name, or nothing.
  package func value(of name: UnsafeRawBufferPointer) -> Int? {
    let ends = Ends(name.baseAddress, name.count)
    let length = Int32(truncatingIfNeeded: name.count)
    return slots.withUnsafeBufferPointer { slots in
      let mask = slots.count - 1
      var index = ends.hash(name.count) & mask
      while slots[index].value >= 0 {
        let slot = slots[index]
        if slot.ends == ends, slot.length == length, name.count <= 16 || stands(name, at: Int(slot.start)) {
          return slot.value
        }
        index = (index + 1) & mask
      }
      return nil
    }
  }

  /// Whether a name's bytes stand at a place among all names.
  private func stands(_ name: UnsafeRawBufferPointer, at start: Int) -> Bool {
    bytes[start..<start + name.count].elementsEqual(name)
  }
}

/// The first and the last eight bytes of a name; they overlap in a short one, and say all of one up to sixteen.
private struct Ends: Equatable {
  var head: UInt64
  var tail: UInt64

  init(_ name: UnsafeRawPointer?, _ count: Int) {
    guard let name, count > 0 else {
      (head, tail) = (0, 0)
      return
    }
    if count >= 8 {
      head = name.loadUnaligned(as: UInt64.self)
      tail = (name + (count - 8)).loadUnaligned(as: UInt64.self)
    } else if count >= 4 {
      head = UInt64(name.loadUnaligned(as: UInt32.self))
      tail = UInt64((name + (count - 4)).loadUnaligned(as: UInt32.self))
    } else {
      let first = UInt64(name.load(as: UInt8.self))
      let middle = UInt64((name + count / 2).load(as: UInt8.self))
      head = first << 16 | middle << 8 | UInt64((name + (count - 1)).load(as: UInt8.self))
      tail = 0
    }
  }

  func hash(_ count: Int) -> Int {
    let mixed = (head ^ UInt64(truncatingIfNeeded: count) << 56) &* 0x9E37_79B9_7F4A_7C15
    let (high, low) = (mixed ^ tail).multipliedFullWidth(by: 0xD6E8_FEB8_6659_FD93)
    return Int(truncatingIfNeeded: (high ^ low) >> 1)
  }
}
