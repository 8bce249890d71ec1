/// CSV texts and the records that they are: the fields with `¦` between them, then what is wrong with them.
enum CSVGrammarCases {
  typealias Case = (text: String, records: [String])

  /// RFC 4180, section 2, and what follows from it.
  static let accepted: [Case] = [
    // 1 and 2: line breaks, with and without one at the end.
    ("aaa,bbb,ccc\r\nzzz,yyy,xxx\r\n", ["aaa¦bbb¦ccc", "zzz¦yyy¦xxx"]),
    ("aaa,bbb,ccc\r\nzzz,yyy,xxx", ["aaa¦bbb¦ccc", "zzz¦yyy¦xxx"]),
    ("a,b\nc,d\n", ["a¦b", "c¦d"]), ("a,b\nc,d", ["a¦b", "c¦d"]), ("a,b\r\nc,d\ne,f\r\n", ["a¦b", "c¦d", "e¦f"]),
    ("a,b", ["a¦b"]), ("a", ["a"]), ("a\n", ["a"]), ("a\r\n", ["a"]),
    // 3: a header is a record like any other.
    (
      "field_name,field_name,field_name\r\naaa,bbb,ccc\r\nzzz,yyy,xxx\r\n",
      ["field_name¦field_name¦field_name", "aaa¦bbb¦ccc", "zzz¦yyy¦xxx"]
    ),
    // 4: spaces belong to a field; empty fields, the last one too.
    ("a , b\n", ["a ¦ b"]), (" \n", [" "]), ("a,\n", ["a¦"]), ("a,", ["a¦"]), (",\n", ["¦"]), (",", ["¦"]),
    (",,\n,,", ["¦¦", "¦¦"]), ("a,,b\r\n", ["a¦¦b"]), ("a,\r\n,b\r\n", ["a¦", "¦b"]), ("\t,\t", ["\t¦\t"]),
    // 5 to 7: quotes.
    ("\"aaa\",\"bbb\",\"ccc\"\r\nzzz,yyy,xxx", ["aaa¦bbb¦ccc", "zzz¦yyy¦xxx"]),
    ("\"aaa\",\"b\r\nbb\",\"ccc\"\r\nzzz,yyy,xxx", ["aaa¦b\r\nbb¦ccc", "zzz¦yyy¦xxx"]),
    ("\"aaa\",\"b\"\"bb\",\"ccc\"", ["aaa¦b\"bb¦ccc"]), ("\"\"", [""]), ("\"\",\"\"\n", ["¦"]), ("a,\"\"\r\n", ["a¦"]),
    ("\"\"\"\"", ["\""]), ("\"\"\"\"\"\"\n", ["\"\""]), ("\"\"\"a\"\"\"", ["\"a\""]), ("\",\"", [","]),
    ("\",\",\",\"\n", [",¦,"]), ("\"\n\"", ["\n"]), ("\"\r\n\"\r\n", ["\r\n"]), ("\"\n\n\",a\nb,c", ["\n\n¦a", "b¦c"]),
    ("\"a\nb\"\n\"c\nd\"", ["a\nb", "c\nd"]), ("\"a,b\nc\"\",\"\"d\",e\n", ["a,b\nc\",\"d¦e"]),
    ("\"\"\"\",\"\"\"\"\n", ["\"¦\""]), ("\" a \"\n", [" a "]), ("a,\"b\"\nc,\"d\"\n", ["a¦b", "c¦d"]),
    // A carriage return is text within quotes.
    ("\"\r\"", ["\r"]), ("\"a\rb\"\r\n", ["a\rb"]), ("\"a\r\"\n", ["a\r"]),
    // The byte order mark is no part of the text, and only at its very beginning.
    ("\u{FEFF}a,b\n", ["a¦b"]), ("\u{FEFF}", []), ("\u{FEFF}\"a\",b", ["a¦b"]), ("\u{FEFF}\n", []),
    ("\u{FEFF}\"a\r\nb\",c\r\n\"\u{FEFF}\",d\r\n", ["a\r\nb¦c", "\u{FEFF}¦d"]), ("\u{FEFF}\"\"", [""]),
    ("a\n\u{FEFF}b", ["a", "\u{FEFF}b"]), ("\u{FEFF}\u{FEFF}a", ["\u{FEFF}a"]),
    // Nothing, and empty lines at the end.
    ("", []), ("\n", []), ("\r\n\n", []), ("a,b\n\n", ["a¦b"]), ("a,b\r\n\r\n\r\n", ["a¦b"]),
    ("a,b\nc,d\n\n\r\n\n", ["a¦b", "c¦d"]),
    // Empty lines elsewhere are records of an empty field.
    ("a,b\n\nc,d\n", ["a¦b", "", "c¦d"]), ("a,b\n\r\n\nc,d\n\n", ["a¦b", "", "", "c¦d"]), ("\na,b\n", ["", "a¦b"]),
    // Below a single column every empty line is a row.
    ("a\n\nb\n", ["a", "", "b"]), ("a\n\n", ["a", ""]), ("a\n\n\n", ["a", "", ""]), ("\"a,b\"\n\r\n", ["a,b", ""]),
    // Other characters are text.
    ("é,€\n😀,e\u{301}\n", ["é¦€", "😀¦e\u{301}"]), ("a;b|c\td'e`f\\\n", ["a;b|c\td'e`f\\"]),
    ("=1+1,@x,-2", ["=1+1¦@x¦-2"]),
    ("a\u{2028}b\u{85}c\u{0B}d\u{0C}e\n", ["a\u{2028}b\u{85}c\u{0B}d\u{0C}e"]),
    (
      "\u{80},\u{7FF}\n\u{800},\u{D7FF}\n\u{E000},\u{FFFF}\n",
      ["\u{80}¦\u{7FF}", "\u{800}¦\u{D7FF}", "\u{E000}¦\u{FFFF}"]
    ),
    ("\u{10000},\"\u{10FFFF}\"\n", ["\u{10000}¦\u{10FFFF}"]), ("\u{7F},\u{1}\u{1F}\n", ["\u{7F}¦\u{1}\u{1F}"]),
    // Rows of other lengths than the header's are records all the same.
    ("a,b,c\n1,2\n1,2,3,4\n", ["a¦b¦c", "1¦2", "1¦2¦3¦4"]), ("a,b\n1,2,\n,\n", ["a¦b", "1¦2¦", "¦"]),
    ("a,a\n1,2", ["a¦a", "1¦2"]), ("a,b\r\n", ["a¦b"]), ("a,b\n\"\"\n", ["a¦b", ""]),
    // Quotes at every place of a word of eight bytes.
    ("1234567,\"89\n\"\n", ["1234567¦89\n"]), ("123456,\"\",\"\r\n\"\r\n8", ["123456¦¦\r\n", "8"]),
    ("123456789012345,\"\"\"\"\r\n7", ["123456789012345¦\"", "7"]),
  ]

  /// What is no CSV, and where.
  static let faulty: [Case] = [
    // Something after a closing quote.
    ("\"a\"b,c\nd,e", ["a¦c !textAfterQuote 3..<4", "d¦e"]), ("\"a\" ,b", ["a¦b !textAfterQuote 3..<4"]),
    ("\"a\"\"b\"c\"\n", ["a\"b !textAfterQuote 6..<8"]), ("\"\"a", [" !textAfterQuote 2..<3"]),
    ("x,\"a\"\"\"b,\"c\"\nd", ["x¦a\"¦c !textAfterQuote 7..<8", "d"]), ("\"a\"\r,b\n", ["a¦b !textAfterQuote 3..<4"]),
    ("\"a\"b\"\n\",c", ["a !textAfterQuote 3..<5", ",c !unclosedQuote 0..<1"]),
    ("\"a\"\r", ["a !textAfterQuote 3..<4"]), ("\"a\" \r\nb", ["a !textAfterQuote 3..<4", "b"]),
    ("\"\"\u{FEFF}\n", [" !textAfterQuote 2..<5"]),
    ("\"a\"\"b\" \"c\",d\ne", ["a\"b¦d !textAfterQuote 6..<10", "e"]), ("\"a\"\0,b\n", ["a¦b !textAfterQuote 3..<4"]),
    // A quote in a field that doesn't begin with one.
    ("a\"b,c\n", ["a\"b¦c !quoteInside 1..<2"]), ("a \"b\"\n", ["a \"b\" !quoteInside 2..<3"]),
    ("a, \"b\"\nc", ["a¦ \"b\" !quoteInside 3..<4", "c"]), ("a\"\n", ["a\" !quoteInside 1..<2"]),
    ("a\"b,\"c\nd\"\n", ["a\"b¦c\nd !quoteInside 1..<2"]), ("a\"\"b", ["a\"\"b !quoteInside 1..<2"]),
    ("a\",b\"\n\"c\"", ["a\"¦b\" !quoteInside 1..<2 !quoteInside 4..<5", "c"]),
    ("\u{FEFF}\u{FEFF}\"a\"", ["\u{FEFF}\"a\" !quoteInside 3..<4"]),
    ("'\"a\nb\"'", ["'\"a !quoteInside 1..<2", "b\"' !quoteInside 1..<2"]), ("\t\"a\"", ["\t\"a\" !quoteInside 1..<2"]),
    // A quote without an end.
    ("\"", [" !unclosedQuote 0..<1"]), ("\"a", ["a !unclosedQuote 0..<1"]),
    ("a,\"b\nc,d\n", ["a¦b\nc,d\n !unclosedQuote 2..<3"]),
    ("\"\"\"", ["\"\" !unclosedQuote 0..<1"]), ("a\n\"b\"\"\n", ["a", "b\"\"\n !unclosedQuote 0..<1"]),
    ("a,\"b\n\n\n", ["a¦b\n\n\n !unclosedQuote 2..<3"]),
    // A carriage return alone, which is said once of a record.
    ("a\rb\n", ["a\rb !loneReturn 1..<2"]), ("a\r", ["a\r !loneReturn 1..<2"]),
    ("a,b\r\r\n", ["a¦b\r !loneReturn 3..<4"]),
    ("a,b\rc,d\re,f\r", ["a¦b\rc¦d\re¦f\r !loneReturn 3..<4"]), ("a\n\r", ["a", "\r !loneReturn 0..<1"]),
    ("\r\r\n", ["\r !loneReturn 0..<1"]),
    ("a\n\rb\n\rc", ["a", "\rb !loneReturn 0..<1", "\rc !loneReturn 0..<1"]), ("\r", ["\r !loneReturn 0..<1"]),
    ("\"a\rb\",c\rd\n", ["a\rb¦c\rd !loneReturn 7..<8"]), ("a,\rb,\"c\"\n", ["a¦\rb¦c !loneReturn 2..<3"]),
    ("a\r\"b\n", ["a\r\"b !loneReturn 1..<2"]),
    // A NUL byte.
    ("a\0,b\n", ["a\0¦b !nulByte 1..<2"]), ("\"a\0\",\0", ["a\0¦\0 !nulByte 2..<3 !nulByte 5..<6"]),
    ("\0", ["\0 !nulByte 0..<1"]),
    // Several at once.
    ("a\"b,\"c\"d,\0\ne", ["a\"b¦c¦\0 !quoteInside 1..<2 !textAfterQuote 7..<8 !nulByte 9..<10", "e"]),
  ]

  /// What is no UTF-8, and the first byte that shows it.
  static let badBytes: [(bytes: [UInt8], at: Int)] = [
    ([0xFF], 0), ([0x61, 0x80], 1), ([0x61, 0x2C, 0xC3], 2), ([0xC0, 0x80], 0), ([0xED, 0xA0, 0x80], 0),
    ([0xE9, 0x2C, 0x61], 0), ([0xF5, 0x80, 0x80, 0x80], 0), ([0xC3, 0xA9, 0xBF], 2),
    ([0x22, 0x61, 0xE2, 0x82, 0x22], 2),
    ([0xFF, 0xFE, 0x61], 0), ([0xE0, 0x9F, 0xBF], 0), ([0xF4, 0x90, 0x80, 0x80], 0),
    ([0x22, 0xF0, 0x9F, 0x98, 0x22], 1), ([0xC1, 0xBF], 0), ([0xE0, 0x80, 0x80], 0), ([0xED, 0xBF, 0xBF], 0),
    ([0xF0, 0x8F, 0xBF, 0xBF], 0), ([0xF8, 0x88, 0x80, 0x80, 0x80], 0), ([0xFE, 0xFF, 0x61], 0), ([0xEF, 0xBB], 0),
    ([0x61, 0xE2, 0x82, 0x2C, 0x62], 1), ([0x61, 0xC3, 0xA9, 0x2C, 0xC3, 0x28], 4), ([0xF0, 0x9F, 0x98], 0),
    ([0x22, 0x22, 0x22, 0xFF, 0x22], 3), ([0xEF, 0xBB, 0xBF, 0xFF], 0),
  ]
}
