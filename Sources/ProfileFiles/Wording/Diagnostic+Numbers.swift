import Diagnostics
import Knowledge

// Faults of numbers.
extension Diagnostic {
  static func number(
    _ fault: AnswerFault, _ fact: Fact, _ type: NumberType, _ bytes: UnsafeRawBufferPointer, _ place: Place,
    _ notation: Notation
  ) -> Diagnostic {
    let text = String(decoding: bytes, as: UTF8.self)
    return switch fault {
    case .quotedNumber:
      .wrongType("'\(fact.id)' is a number, and this is a text", place, help: ["write \(text) without quotes"])
    case .leadingZero:
      .error(
        "number-form", "'\(text)' has a zero before it, and could be meant as something else", at: place,
        help: ["write \(withoutZeros(text))"])
    case .exponent:
      .error(
        "number-form", "'\(fact.id)' is written out, without a power of ten", at: place, help: ["write it in digits"])
    case .tooManyPlaces: .tooManyPlaces(fact, type, type.neighbours(of: bytes), place)
    case .outOfRange: .outOfRange(fact, type, text, place, notation)
    default: .notANumber(fact, type, text, place, notation)
    }
  }

  private static func notANumber(
    _ fact: Fact, _ type: NumberType, _ text: String, _ place: Place, _ notation: Notation
  ) -> Diagnostic {
    let example = type.text(of: type.range.lowerBound)
    let comma = text.filter { $0 == "," }.count == 1 && text.allSatisfy { $0.isNumber || $0 == "," || $0 == "-" }
    let help =
      comma && type.places > 0
      ? "write a point, not a comma" : "write digits only, such as \(example); \(notation.unknown)"
    return .wrongType(
      "'\(fact.id)' is \(type.places == 0 ? "a whole number" : "a number"), not '\(text)'", place, help: [help])
  }

  private static func tooManyPlaces(
    _ fact: Fact, _ type: NumberType, _ neighbours: [Int64], _ place: Place
  ) -> Diagnostic {
    let message =
      switch type.places {
      case 0: "'\(fact.id)' is a whole number, without a point"
      case 1: "'\(fact.id)' has one digit after the point"
      default: "'\(fact.id)' has at most \(type.places) digits after the point"
      }
    let written = neighbours.map { type.text(of: $0) }.joined(separator: " or ")
    return .error("too-many-places", message, at: place, help: written.isEmpty ? [] : ["write \(written)"])
  }

  private static func outOfRange(
    _ fact: Fact, _ type: NumberType, _ text: String, _ place: Place, _ notation: Notation
  ) -> Diagnostic {
    let unit = type.unit.map { " \($0)" } ?? ""
    let range = "\(type.text(of: type.range.lowerBound)) to \(type.text(of: type.range.upperBound))"
    return .error(
      "out-of-range", "'\(fact.id)' is \(range)\(unit), and this is \(text)", at: place, caption: "out of range",
      help: ["check the number; \(notation.unknown)"])
  }

  private static func withoutZeros(_ text: String) -> String {
    let digits = text.drop { $0 == "-" || $0 == "0" }
    let number = digits.first?.isNumber == true ? String(digits) : "0" + digits
    return (text.hasPrefix("-") ? "-" : "") + number
  }
}
