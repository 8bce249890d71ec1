/// A record of a CSV text: where it is, before anything in it is looked at.
package struct CSVRecord: Hashable, Sendable {
  /// Its bytes in the block that it was found in, without a line break; empty where it is too long.
  package var range: Range<Int>
  /// Its number: 0 for the header, 1 for the first row.
  package var row: Int
  /// The line of the text that it begins in, from 1.
  package var line: Int
  /// The bytes before it in the text.
  package var offset: Int
  /// How many bytes it has, without a line break.
  package var length: Int
  /// In a record that is too long, the line of the quote that is open where it gets so.
  var openQuote: Int?

  /// Whether it is longer than any profile may be; its bytes are not kept then.
  package var isTooLong: Bool { length > ProfileLimits.profileBytes }
}
