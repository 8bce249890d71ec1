import Knowledge
import Reporting

/// A text that leads somewhere where that is safe, and stands as plain text where it is not.
struct Link: Sendable {
  /// The address; nothing where it must not be followed.
  var href: String?
  var text: String

  /// A page of the web. Only `http` and `https` addresses of plain characters can be followed.
  static func web(_ address: String) -> Link {
    let lower = address.lowercased()
    let isWeb = ["http://", "https://"].contains { lower.hasPrefix($0) && lower.utf8.count > $0.utf8.count }
    let isPlain = address.unicodeScalars.allSatisfy { scalar in
      scalar.isASCII && scalar.value > 0x20 && scalar.value < 0x7F && !#""'<>\^`{|}"#.unicodeScalars.contains(scalar)
    }
    return Link(href: isWeb && isPlain ? address : nil, text: oneLine(address))
  }

  /// A telephone number, where it is one.
  static func phone(_ number: String) -> Link {
    let isNumber = number.unicodeScalars.allSatisfy { "0123456789+-() ".unicodeScalars.contains($0) }
    let digits = number.filter { $0.isNumber || $0 == "+" }
    let shown = oneLine(number)
    return Link(
      href: isNumber && !digits.isEmpty ? "tel:\(digits)" : nil,
      text: shown.count > 20 ? shown : shown.replacing(" ", with: "\u{A0}"))
  }

  /// A digital object identifier.
  static func doi(_ doi: String) -> Link {
    let safe = Set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~/():;".utf8)
    let hex = Array("0123456789ABCDEF")
    let path = doi.utf8.map { byte in
      safe.contains(byte)
        ? String(UnicodeScalar(byte)) : "%\(hex[Int(byte >> 4)])\(hex[Int(byte & 15)])"
    }
    return Link(href: "https://doi.org/\(path.joined())", text: "doi:\(oneLine(doi))")
  }

  /// Where a source can be read: its identifier, and its page where that is another one.
  static func links(to source: Source) -> [Link] {
    let doi = source.doi.map { Link.doi($0) }
    let page = source.url.map { Link.web($0) }
    return [doi, page.flatMap { $0.href != nil && $0.href == doi?.href ? nil : $0 }].compactMap(\.self)
  }
}
