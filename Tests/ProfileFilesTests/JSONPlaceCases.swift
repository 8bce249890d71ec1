import CSimdJSON

/// JSON texts with one fault, which stands where the mark is: the least that has to go, or the place of what is
/// missing.
enum JSONPlaceCases {
  static let all: [(marked: String, fault: Int)] = [
    // Objects and arrays.
    (#"{"a": 1, «b»: 2}"#, CSJ_EXPECTED_KEY), (#"{«1»: 2}"#, CSJ_EXPECTED_KEY), (#"{«,»"a": 1}"#, CSJ_EXPECTED_KEY),
    (#"{"a": 1, «,» "b": 2}"#, CSJ_EXPECTED_KEY), (#"{«'a'»: 1}"#, CSJ_EXPECTED_KEY), (#"{«]»"#, CSJ_EXPECTED_KEY),
    (#"{"a" «1»}"#, CSJ_EXPECTED_COLON), (#"{"a"«,» 1}"#, CSJ_EXPECTED_COLON), (#"{"a"«}»"#, CSJ_EXPECTED_COLON),
    (#"{"a" «=» 1}"#, CSJ_EXPECTED_COLON), (#"{"a"«"b"»}"#, CSJ_EXPECTED_COLON),
    (#"[1 «2»]"#, CSJ_EXPECTED_COMMA), (#"{"a":1«]»"#, CSJ_EXPECTED_COMMA), (#"[1«}»"#, CSJ_EXPECTED_COMMA),
    (#"["a" «"b"»]"#, CSJ_EXPECTED_COMMA), (#"{"a": 1 «"b"»: 2}"#, CSJ_EXPECTED_COMMA),
    (#"[1«:»2]"#, CSJ_EXPECTED_COMMA),
    (#"[[] «[»]]"#, CSJ_EXPECTED_COMMA), (#"{"a": true «false»}"#, CSJ_EXPECTED_COMMA),
    (#"[1«,»]"#, CSJ_TRAILING_COMMA), (#"{"a": 1«,» }"#, CSJ_TRAILING_COMMA), (#"[[1«,» ], 2]"#, CSJ_TRAILING_COMMA),
    (#"["a",«,»"b"]"#, CSJ_EXPECTED_VALUE), (#"[«,»1]"#, CSJ_EXPECTED_VALUE), (#"{"a":«}»"#, CSJ_EXPECTED_VALUE),
    (#"{"a":«:»1}"#, CSJ_EXPECTED_VALUE), (#"«]»"#, CSJ_EXPECTED_VALUE), (#"[1, «}»"#, CSJ_EXPECTED_VALUE),
    (#"{"a": «[»1, 2"#, CSJ_UNCLOSED), (#"«{»"a": 1"#, CSJ_UNCLOSED), (#"[1, «[»2, "#, CSJ_UNCLOSED),
    (#"«{»"#, CSJ_UNCLOSED), (#"[1, {"a": «{»"b""#, CSJ_UNCLOSED), (#"«[»[], [], "#, CSJ_UNCLOSED),
    (#"[1] «[»2]"#, CSJ_TRAILING_DATA), (#"{}«}»"#, CSJ_TRAILING_DATA), ("1 «2»", CSJ_TRAILING_DATA),
    ("null «x»", CSJ_TRAILING_DATA), (#"[] «"a"»"#, CSJ_TRAILING_DATA), (#"{"a": 1} «//»"#, CSJ_TRAILING_DATA),
    (#"[[[[[[[[«[»]]]]]]]]]"#, CSJ_TOO_DEEP), (#"[1, [[[[[[[«{»}]]]]]]]]"#, CSJ_TOO_DEEP),
    // Numbers.
    ("[«01», 2]", CSJ_BAD_NUMBER), ("[1, «+2» ]", CSJ_BAD_NUMBER), ("[«-»]", CSJ_BAD_NUMBER), ("«.5»", CSJ_BAD_NUMBER),
    ("[«1.»]", CSJ_BAD_NUMBER), ("{\"a\": «1e»}", CSJ_BAD_NUMBER), ("[«-01», 2]", CSJ_BAD_NUMBER),
    ("[«1.2.3»]", CSJ_BAD_NUMBER), ("[1, «0x10»]", CSJ_BAD_NUMBER), ("[«-Infinity»]", CSJ_BAD_NUMBER),
    ("[«1_000»\n]", CSJ_BAD_NUMBER), ("[«2²»]", CSJ_BAD_NUMBER),
    // Words.
    ("[«True»]", CSJ_BAD_WORD), (#"{"a": «NaN», "b": 1}"#, CSJ_BAD_WORD), ("«\u{FEFF}1»", CSJ_BAD_WORD),
    ("[«'é'»]", CSJ_BAD_WORD), ("[true, «nul»]", CSJ_BAD_WORD), ("[«nulll»]", CSJ_BAD_WORD), ("[«*»]", CSJ_BAD_WORD),
    ("{\"a\":«/**/»}", CSJ_BAD_WORD), ("«\u{2060}»", CSJ_BAD_WORD), ("[«１»]", CSJ_BAD_WORD), ("[«\0»]", CSJ_BAD_WORD),
    // Strings.
    (#"["x«\a»y"]"#, CSJ_BAD_ESCAPE), (#"["«\x»41"]"#, CSJ_BAD_ESCAPE), (#"["\\«\'»"]"#, CSJ_BAD_ESCAPE),
    (#"["«\u»00"]"#, CSJ_BAD_ESCAPE), (#"["«\u»00g0"]"#, CSJ_BAD_ESCAPE), (#"{"«\U»0041": 1}"#, CSJ_BAD_ESCAPE),
    (#"["«\é»"]"#, CSJ_BAD_ESCAPE), (#"["a\n«\ »"]"#, CSJ_BAD_ESCAPE),
    (#"["«\uD800»x"]"#, CSJ_LONE_SURROGATE), (#"["«\uDC00»\uD800"]"#, CSJ_LONE_SURROGATE),
    (#"["\uD83D\uDE00«\uD83D»"]"#, CSJ_LONE_SURROGATE), (#"["«\uD800»\uD800"]"#, CSJ_LONE_SURROGATE),
    (#"["«\uD800»\u"]"#, CSJ_LONE_SURROGATE), (#"{"«\uDFFF»": 1}"#, CSJ_LONE_SURROGATE),
    ("[\"x«\n»y\"]", CSJ_CONTROL_CHARACTER), ("[\"«\0»\"]", CSJ_CONTROL_CHARACTER),
    ("{\"a«\t»\": 1}", CSJ_CONTROL_CHARACTER), ("[\"a\", \"«\u{1F}»\"]", CSJ_CONTROL_CHARACTER),
    (#"[1, «"a]"#, CSJ_UNCLOSED_STRING), (#"{"a": «"b}"#, CSJ_UNCLOSED_STRING), (#"[«"a\""#, CSJ_UNCLOSED_STRING),
  ]
}
