/// Names by their bytes: finds a fact or an option without making a string.
///
/// Built once; a search allocates nothing, and compares the first and the last eight bytes before any others. The
/// memory never changes, so that any number of threads may search.
package final class NameTable: @unchecked Sendable {
  /// A name's ends, where it stands among all names, and its value; a free slot has the value −1.
  fileprivate struct Slot {
    var ends = Ends(nil, 0)
    var start: Int32 = 0
    var length: Int32 = 0
    var value: Int = -1
  }

  private let slots: UnsafeMutablePointer<Slot>
  private let mask: Int
  private let bytes: UnsafeMutableRawPointer

  /// A table of names and their values, which are not negative; of equal names the first counts.
  package init(_ names: some Collection<(name: String, value: Int)>) {
    var size = 4
    // Few names share a slot then, and most are found where they are looked for first.
    while size < names.count * 4 { size *= 2 }
    slots = .allocate(capacity: size)
    slots.initialize(repeating: Slot(), count: size)
    mask = size - 1
    var bytes: [UInt8] = []
    var seen: Set<String> = []
    for (name, value) in names where seen.insert(name).inserted {
      let start = bytes.count
      bytes.append(contentsOf: name.utf8)
      let length = bytes.count - start
      let ends = bytes.withUnsafeBytes { Ends($0.baseAddress.map { $0 + start }, length) }
      var index = ends.hash & (size - 1)
      while slots[index].value >= 0 { index = (index + 1) & (size - 1) }
      slots[index] = Slot(ends: ends, start: Int32(start), length: Int32(length), value: value)
    }
    self.bytes = .allocate(byteCount: bytes.count, alignment: 1)
    self.bytes.copyMemory(from: bytes, byteCount: bytes.count)
  }

  /// A table of names whose values are their indices.
  package convenience init(_ names: some Collection<String>) {
    self.init(names.enumerated().map { (name: $1, value: $0) })
  }

  deinit {
    slots.deallocate()
    bytes.deallocate()
  }

  /// The value of a name, or nothing.
  package func value(of name: UnsafeRawBufferPointer) -> Int? { view.value(of: name) }

  /// The table for those who search it often. Good as long as the table lasts.
  package var view: View {
    View(slots: UnsafePointer(slots), mask: mask, bytes: UnsafeRawPointer(bytes))
  }

  package struct View {
    fileprivate let slots: UnsafePointer<Slot>
    fileprivate let mask: Int
    fileprivate let bytes: UnsafeRawPointer

    /// The value of a name, or nothing.
    package func value(of name: UnsafeRawBufferPointer) -> Int? {
      let ends = Ends(name.baseAddress, name.count)
      var index = ends.hash & mask
      while slots[index].value >= 0 {
        if slots[index].ends == ends, Int(slots[index].length) == name.count,
          name.count <= 16 || hasMiddle(of: name, at: Int(slots[index].start))
        {
          return slots[index].value
        }
        index = (index + 1) & mask
      }
      return nil
    }

    /// Whether what lies between the ends of a name is that of one of the same length.
    @inline(__always)
    private func hasMiddle(of name: UnsafeRawBufferPointer, at start: Int) -> Bool {
      var at = 8
      while at < name.count - 8 {
        let other = (bytes + start).loadUnaligned(fromByteOffset: at, as: UInt64.self)
        if name.loadUnaligned(fromByteOffset: at, as: UInt64.self) != other { return false }
        at += 8
      }
      return true
    }
  }
}

/// The first and the last eight bytes of a name; they overlap in a short one, and say all of one up to sixteen.
private struct Ends: Equatable {
  var head: UInt64
  var tail: UInt64

  @inline(__always)
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

  /// The high bits of a product depend on all bits of both ends.
  var hash: Int { Int((head &* 0x9E37_79B9_7F4A_7C15 &+ tail &* 0xD6E8_FEB8_6659_FD93) >> 40) }

  static func == (one: Ends, other: Ends) -> Bool { (one.head ^ other.head) | (one.tail ^ other.tail) == 0 }
}
