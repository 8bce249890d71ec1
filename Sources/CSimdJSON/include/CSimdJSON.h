// A strict JSON reader behind a C face: one call turns one document into a flat list of tokens.
//
// simdjson's first stage finds, with the widest vectors the machine has, where every token begins, and checks UTF-8,
// control characters in strings and closing quotes over the whole input. Its index is then walked once, and every
// token is checked against the grammar of RFC 8259; nothing is skipped and nothing is read lazily. Duplicate keys are
// let through: their meaning is the reader's business.
//
// A parser keeps its memory from one document to the next, so that reading many documents of like size allocates
// nothing. It may be used by one thread at a time; different parsers are independent.

#ifndef CSIMDJSON_H
#define CSIMDJSON_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/// What a token is. A value is one token, or a begin, the tokens within, and an end.
enum {
  CSJ_OBJECT_BEGIN,
  CSJ_OBJECT_END,
  CSJ_ARRAY_BEGIN,
  CSJ_ARRAY_END,
  /// The key of an object's entry; the next token begins its value.
  CSJ_KEY,
  CSJ_STRING,
  /// A number without fraction and exponent.
  CSJ_INTEGER,
  /// A number with a fraction, an exponent or both. Numbers are never converted: their text is exact.
  CSJ_DECIMAL,
  CSJ_TRUE,
  CSJ_FALSE,
  CSJ_NULL,
};

/// A token and where it stands.
typedef struct CSJToken {
  /// The bytes of the input it takes, quotes included; an object or array's tokens take one byte each.
  uint32_t start;
  uint32_t end;
  /// Of a key, string, number or word: where its text without quotes and escapes begins; in `arena` where it was
  /// `escaped`, else in the input. Of an object or array's beginning: the index of the token after its end.
  uint32_t link;
  /// Of a key, string, number or word: the number of bytes of its text.
  uint32_t length;
  uint8_t kind;
  /// Whether a key or string contains escapes.
  uint8_t escaped;
} CSJToken;

/// Why a document was refused.
enum {
  CSJ_OK,
  /// There is no value in the input.
  CSJ_EMPTY,
  /// The input is longer than 4 GiB - 1 bytes, or than memory allows.
  CSJ_TOO_LONG,
  CSJ_NO_MEMORY,
  /// Objects and arrays are nested deeper than the limit.
  CSJ_TOO_DEEP,
  /// There are more tokens than the limit.
  CSJ_TOO_MANY,
  CSJ_INVALID_UTF8,
  /// A string without a closing quote.
  CSJ_UNCLOSED_STRING,
  /// A character below U+0020 in a string that is not escaped.
  CSJ_CONTROL_CHARACTER,
  CSJ_BAD_ESCAPE,
  /// A \u escape for half a surrogate pair.
  CSJ_LONE_SURROGATE,
  CSJ_BAD_NUMBER,
  /// Something where a value is expected that begins none, or only resembles one: `True`, `NaN`, `'text'`.
  CSJ_BAD_WORD,
  CSJ_EXPECTED_VALUE,
  CSJ_EXPECTED_KEY,
  CSJ_EXPECTED_COLON,
  /// A value in an object or array is followed by neither a comma nor the end.
  CSJ_EXPECTED_COMMA,
  /// A comma before the end of an object or array.
  CSJ_TRAILING_COMMA,
  /// Something after the document's one value.
  CSJ_TRAILING_DATA,
  /// An object or array without an end; the fault stands at its beginning.
  CSJ_UNCLOSED,
};

/// What came of a document. The pointers hold until the parser's next use.
typedef struct CSJResult {
  /// `CSJ_OK` or the first fault in the order of checking: the input's bytes, then its grammar.
  uint32_t fault;
  /// The bytes of the input that the fault concerns.
  size_t fault_start;
  size_t fault_end;
  /// The document's tokens in the order of the text; none where there is a fault.
  const CSJToken *tokens;
  size_t count;
  /// The text of strings with escapes, in UTF-8.
  const uint8_t *arena;
} CSJResult;

typedef struct CSJParser CSJParser;

/// The deepest nesting that a caller can allow.
#define CSJ_DEEPEST 64

/// A new parser, or NULL where memory is short.
CSJParser *csj_create(void);

/// Frees a parser; NULL is allowed.
void csj_destroy(CSJParser *parser);

/// Reads a whole document of `length` bytes. No byte beyond them is read: the input needs no padding.
///
/// Nesting deeper than `max_depth` (at most `CSJ_DEEPEST`; an empty array has depth 1) and more than `max_tokens`
/// tokens are faults.
CSJResult csj_parse(
    CSJParser *parser, const uint8_t *bytes, size_t length, uint32_t max_depth, size_t max_tokens);

/// The name of simdjson's implementation for this machine: `icelake`, `haswell`, `westmere`, `arm64`, `fallback`.
const char *csj_implementation(void);

#ifdef __cplusplus
}
#endif

#endif
