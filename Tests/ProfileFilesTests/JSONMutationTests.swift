import CSimdJSON
import Foundation
import Sampling
import Testing

/// Random changes to valid JSON, judged by the C face, by the grammar and by Foundation's parser.
@Suite("JSON, changed at random")
struct JSONMutationTests {
  static let seeds: [String] = [
    #"{"id": "p1", "age": 34, "life-events": ["bereavement", "job-loss"], "internet": true, "bmi": 18.5}"#,
    #"[{"a": [1, -2, 3.25e+2, 0], "b": {"c": null, "d": false}}, "x\u00e9\n\"y\"", "é€😀", []]"#,
    #"{"medicines": {"yes": ["ssri"], "no": ["maoi-irreversible"]}, "": "\\", "n": -0.0, "m": 1E-2}"#,
  ]

  @Test func agreesWithTheGrammarAndWithFoundation() {
    let seed = UInt64.random(in: 0...UInt64.max)
    var random = SplitMix(state: seed)
    let parser = JSONTokens.Parser()
    var accepted = 0
    for _ in 0..<30_000 {
      var bytes = Array(Self.seeds[Int(random.below(Self.seeds.count))].utf8)
      for _ in 0...random.below(3) { mutate(&bytes, &random) }
      let ours = JSONTokens(bytes, parser: parser)
      accepted += ours.fault == CSJ_OK ? 1 : 0
      #expect((ours.fault == CSJ_OK) == ((RFC8259.depth(of: bytes) ?? 9) <= 8), "seed \(seed): \(ours)")
      guard Self.rulesAgree(on: bytes, ours) else { continue }
      let theirs = (try? JSONSerialization.jsonObject(with: Data(bytes), options: .fragmentsAllowed)) != nil
      #expect(
        (ours.fault == CSJ_OK) == theirs,
        "seed \(seed): \(String(decoding: bytes, as: UTF8.self).debugDescription), \(ours)")
    }
    #expect(accepted > 1000, "seed \(seed): mutants that stay valid test the other half")
  }

  /// Where the two are known to differ: Foundation guesses other encodings, has no limit of eight levels, gives up on
  /// numbers that don't fit a `Double` or a 64-bit integer, and takes a comma before the end of an array.
  private static func rulesAgree(on bytes: [UInt8], _ ours: JSONTokens) -> Bool {
    if ours.fault == CSJ_TOO_DEEP || ours.fault == CSJ_TRAILING_COMMA || bytes.contains(0)
      || bytes.starts(with: [0xEF, 0xBB, 0xBF])
    {
      return false
    }
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { return false }
    // A number of many digits or a large exponent is a matter of range, not of grammar.
    var digits = 0
    for byte in bytes {
      digits = byte &- 0x30 < 10 ? digits + 1 : 0
      if digits > 15 { return false }
    }
    return !Self.hasLargeExponent(bytes)
  }

  /// Whether an `e` is followed by a sign or none and more than one digit.
  private static func hasLargeExponent(_ bytes: [UInt8]) -> Bool {
    bytes.indices.contains { index in
      guard bytes[index] | 0x20 == UInt8(ascii: "e") else { return false }
      let after = bytes[(index + 1)...].drop { $0 == UInt8(ascii: "+") || $0 == UInt8(ascii: "-") }
      return after.prefix { $0 &- 0x30 < 10 }.count > 1
    }
  }

  private func mutate(_ bytes: inout [UInt8], _ random: inout SplitMix) {
    let alphabet = Array("{}[]:,\"\\'+-.0123456789eEtrufalsn \n\t\u{1}/éA".utf8) + [0x80, 0xC3, 0xFF]
    guard !bytes.isEmpty else { return bytes.append(alphabet[random.below(alphabet.count)]) }
    let at = random.below(bytes.count)
    switch random.below(7) {
    case 0: bytes.remove(at: at)
    case 1: bytes.insert(alphabet[random.below(alphabet.count)], at: at)
    case 2: bytes[at] = alphabet[random.below(alphabet.count)]
    case 3: bytes.removeSubrange(at..<min(bytes.count, at + 1 + random.below(8)))
    case 4: bytes.insert(contentsOf: bytes[at..<min(bytes.count, at + 1 + random.below(8))], at: at)
    case 5: bytes[at] = UInt8(random.below(256))
    default: bytes.swapAt(at, random.below(bytes.count))
    }
  }
}

/// A small generator that a seed can repeat (Steele, Lea and Flood's SplitMix64).
struct SplitMix {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  mutating func below(_ bound: Int) -> Int { Int(next() % UInt64(bound)) }
}
