import Diagnostics

// Faults of a table as such, and of its header.
extension Diagnostic {
  /// A fault of the notation, in a record with these bytes.
  static func csv(_ fault: CSVFault, _ record: UnsafeRawBufferPointer, _ place: Place) -> Diagnostic {
    switch fault.kind {
    case .textAfterQuote:
      .error(
        "csv-syntax", "a cell ends with its closing quote, and something follows this one", at: place,
        help: ["write a quote that belongs to the text twice: \"\""])
    case .quoteInside:
      .error(
        "csv-syntax", "there is a quote in a cell that doesn't begin with one", at: place,
        help: [
          beginsWithSpaces(record, before: fault.range.lowerBound)
            ? "take the space before it away" : "put the cell in quotes, and write this one twice: \"\""
        ])
    case .unclosedQuote:
      .error(
        "csv-syntax", "this cell has no closing quote", at: place,
        help: ["close it with '\"'; what follows is taken for a part of it to the end of the file"])
    case .loneReturn:
      .error(
        "csv-syntax", "a line ends with LF or CRLF, and there is a CR alone", at: place,
        help: ["save the file with the line ends of Unix or Windows"])
    case .nulByte:
      .error(
        "nul-byte", "the text holds a NUL byte at offset \(place.start.offset)", at: place,
        help: ["remove it; if every second byte is one, the file is UTF-16: save it as UTF-8"])
    case .invalidUTF8: .invalidUTF8(record[fault.range].first ?? 0, place)
    default: .tooManyFaults(place, shown: ProfileLimits.faults)
    }
  }

  static func raggedRow(_ row: Int, _ cells: Int, _ columns: Int, _ place: Place) -> Diagnostic {
    .error(
      "ragged-row", "row \(row) has \(counted(cells, "cell")), and the header has \(counted(columns, "column"))",
      at: place,
      help: [
        cells < columns
          ? "write a comma for each cell, the empty ones too" : "put a cell in quotes where a comma belongs to it"
      ])
  }

  static func emptyLine(_ columns: Int, _ place: Place) -> Diagnostic {
    .error(
      "ragged-row", "this line is empty, a row of 1 cell, and the header has \(counted(columns, "column"))", at: place,
      help: ["take the line away"])
  }

  static func rowTooLong(_ record: CSVRecord, _ place: Place) -> Diagnostic {
    var diagnostic = Diagnostic.profileTooLarge(place, limit: ProfileLimits.profileBytes)
    if let line = record.openQuote {
      diagnostic.help = ["look for the end of the cell whose quote opens in line \(line)"]
    }
    return diagnostic
  }

  static func columnWithoutName(_ number: Int, _ place: Place) -> Diagnostic {
    .error(
      "column-without-name", "column \(number) has no name", at: place,
      help: ["write the fact that it answers, or take the column and its comma away"])
  }

  static func doubledColumn(_ name: String, as fact: String, _ place: Place, first: Place) -> Diagnostic {
    .error(
      "duplicate-key",
      name == fact ? "column '\(name)' is here a second time" : "column '\(name)' is a second one for '\(fact)'",
      at: place, labels: [Label("first here", at: first)], help: ["take one of the two away"])
  }

  static func noSuchColumn(_ name: String, for fact: String, _ place: Place, among names: [String]) -> Diagnostic {
    .error(
      "unknown-column", "there is no column '\(name)' to take '\(fact)' from", at: place,
      help: [NearNames.question(for: name, among: names) ?? "correct the name, or leave it out"])
  }

  /// Whether a field has nothing but spaces before a place.
  private static func beginsWithSpaces(_ record: UnsafeRawBufferPointer, before index: Int) -> Bool {
    let start = record[..<index].lastIndex(of: UInt8(ascii: ",")).map { $0 + 1 } ?? 0
    return start < index && record[start..<index].allSatisfy { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
  }
}
