#include "Walk.hpp"

#include "Scalars.hpp"
#include "Strings.hpp"

namespace csj {

namespace {

/// The end of what stands at a start, for a reader: the run of bytes up to a space or a structural character.
size_t tokenEnd(const Input &input, const uint32_t *at) {
  size_t end = at[1];
  while (end > *at + 1 && isSpace(input.bytes[end - 1])) { end--; }
  return end;
}

/// A fault at a start, or where the input ends; `opening` is that of the object or array that is open there.
__attribute__((noinline, cold)) Fault faultAt(
    uint32_t code, const Input &input, const uint32_t *at, const CSJToken *opening) {
  if (at < input.starts + input.count) { return {code, *at, tokenEnd(input, at)}; }
  return opening != nullptr ? Fault{CSJ_UNCLOSED, opening->start, opening->end} : Fault{code, input.length, input.length};
}

// The hot path is one function, and no other gets hold of the walk: its state then lives in registers.
#define CSJ_HOT inline __attribute__((always_inline))

struct Walk {
  const Input &input;
  Tape &tape;
  const uint8_t *const bytes;
  /// Behind the last start stands the input's length.
  const uint32_t *const last;
  CSJToken *const firstToken;
  /// Beyond as many tokens as there may be.
  CSJToken *const tokensEnd;
  const uint32_t maxDepth;
  /// The open objects and arrays, by their tokens.
  uint32_t *const open;
  const bool mayHaveEscapes;
  /// Where the next token begins, and where it goes.
  const uint32_t *at;
  CSJToken *token;
  uint32_t depth = 0;
  bool inObject = false;
  Fault fault = {CSJ_OK, 0, 0};

  CSJ_HOT bool fail(uint32_t code, size_t start, size_t end) {
    fault = {code, start, end};
    return false;
  }

  CSJ_HOT bool failHere(uint32_t code) {
    fault = faultAt(code, input, at, depth > 0 ? &firstToken[open[depth - 1]] : nullptr);
    return false;
  }

  CSJ_HOT uint8_t peek() const { return at < last ? bytes[*at] : 0; }

  /// One more token, whose text is that of `length` bytes at `link`.
  CSJ_HOT bool append(uint8_t kind, size_t start, size_t end, size_t link, size_t length, bool isEscaped = false) {
    if (token == tokensEnd) { return fail(CSJ_TOO_MANY, start, end); }
    *token++ = {uint32_t(start), uint32_t(end), uint32_t(link), uint32_t(length), kind, uint8_t(isEscaped)};
    return true;
  }

  CSJ_HOT bool begin(bool isObject) {
    const size_t start = *at;
    if (depth == maxDepth) { return fail(CSJ_TOO_DEEP, start, start + 1); }
    open[depth++] = uint32_t(token - firstToken);
    if (!append(isObject ? CSJ_OBJECT_BEGIN : CSJ_ARRAY_BEGIN, start, start + 1, 0, 0)) { return false; }
    inObject = isObject;
    at++;
    return true;
  }

  CSJ_HOT bool end() {
    const size_t start = *at++;
    if (!append(inObject ? CSJ_OBJECT_END : CSJ_ARRAY_END, start, start + 1, 0, 0)) { return false; }
    firstToken[open[--depth]].link = uint32_t(token - firstToken);
    inObject = depth > 0 && firstToken[open[depth - 1]].kind == CSJ_OBJECT_BEGIN;
    return true;
  }

  CSJ_HOT bool string(uint8_t kind) {
    const size_t start = *at;
    // Only spaces stand between a string and the next token, and the index has every other token.
    size_t end = at[1];
    while (bytes[end - 1] != '"') {
      if (!isSpace(bytes[end - 1]) || end - 1 == start) { return fail(CSJ_UNCLOSED_STRING, start, end); }
      end--;
    }
    if (end - 1 == start) { return fail(CSJ_UNCLOSED_STRING, start, end); }
    const size_t length = end - start - 2;
    if (mayHaveEscapes && hasBackslash(bytes + start + 1, length)) {
      if (!tape.arena.reserve(tape.used + length)) { return fail(CSJ_NO_MEMORY, start, end); }
      size_t written = 0;
      fault = unescape(bytes, start + 1, end - 1, tape.arena.data + tape.used, written);
      if (fault.code != CSJ_OK || !append(kind, start, end, tape.used, written, true)) { return false; }
      tape.used += written;
    } else if (!append(kind, start, end, start + 1, length)) {
      return false;
    }
    at++;
    return true;
  }

  /// A word or number that ends at `end`, which must be the token's end.
  CSJ_HOT bool scalar(uint8_t kind, size_t end, uint32_t otherwise) {
    const size_t start = *at;
    if (end == start || (end != at[1] && !isSpace(bytes[end]))) { return failHere(otherwise); }
    at++;
    return append(kind, start, end, start, end - start);
  }

  CSJ_HOT bool number() {
    bool isInteger = true;
    const size_t end = numberEnd(bytes, *at, at[1], isInteger);
    return scalar(isInteger ? CSJ_INTEGER : CSJ_DECIMAL, end, CSJ_BAD_NUMBER);
  }

  template <size_t N>
  CSJ_HOT bool word(const char (&text)[N], uint8_t kind) {
    const size_t start = *at;
    const size_t end = startsWith(bytes, start, input.length, text) ? start + N - 1 : start;
    return scalar(kind, end, CSJ_BAD_WORD);
  }

  /// A string, number or word that is the whole of a value.
  CSJ_HOT bool simple(uint8_t first) {
    if (first == '"') { return string(CSJ_STRING); }
    switch (first) {
      case 't': return word("true", CSJ_TRUE);
      case 'f': return word("false", CSJ_FALSE);
      case 'n': return word("null", CSJ_NULL);
      case '-': case '0': case '1': case '2': case '3': case '4': case '5': case '6': case '7': case '8': case '9':
        return number();
      case '+': case '.': return failHere(CSJ_BAD_NUMBER);
      case ',': case ':': case ']': case '}': return failHere(CSJ_EXPECTED_VALUE);
      default: return failHere(at < last ? CSJ_BAD_WORD : CSJ_EXPECTED_VALUE);
    }
  }

  /// A key and its colon.
  CSJ_HOT bool key() {
    if (peek() != '"') { return failHere(CSJ_EXPECTED_KEY); }
    if (!string(CSJ_KEY)) { return false; }
    if (peek() != ':') { return failHere(CSJ_EXPECTED_COLON); }
    at++;
    return true;
  }

  /// Leads from a value to the next one, over all that ends here; false where there is a fault or the document ends.
  CSJ_HOT bool advance() {
    while (depth > 0) {
      const uint8_t closing = inObject ? '}' : ']';
      const uint8_t byte = peek();
      if (byte == ',') {
        at++;
        if (peek() == closing) { return fail(CSJ_TRAILING_COMMA, at[-1], at[-1] + 1); }
        return !inObject || key();
      }
      if (byte != closing) { return failHere(CSJ_EXPECTED_COMMA); }
      if (!end()) { return false; }
    }
    return at == last ? false : failHere(CSJ_TRAILING_DATA);
  }

  /// A value, or where it is an object or array that is not empty, its beginning.
  CSJ_HOT bool value(bool &isOpen) {
    const uint8_t first = peek();
    if (first != '{' && first != '[') { return simple(first); }
    if (!begin(first == '{')) { return false; }
    if (peek() == (inObject ? '}' : ']')) { return end(); }
    isOpen = true;
    return !inObject || key();
  }

  Fault run() {
    while (true) {
      bool isOpen = false;
      if (!value(isOpen)) { return fault; }
      if (!isOpen && !advance()) { return fault; }
    }
  }
};

}  // namespace

Fault walk(const Input &input, Tape &tape, uint32_t maxDepth, size_t maxTokens) {
  tape.count = 0;
  tape.used = 0;
  // No token takes less than one start.
  const size_t room = input.count < maxTokens ? input.count : maxTokens;
  if (!tape.tokens.reserve(room)) { return {CSJ_NO_MEMORY, 0, 0}; }
  uint32_t open[CSJ_DEEPEST];
  const bool mayHaveEscapes = std::memchr(input.bytes, '\\', input.length) != nullptr;
  CSJToken *const first = tape.tokens.data;
  Walk walk{input, tape, input.bytes, input.starts + input.count, first, first + room,
            maxDepth, open, mayHaveEscapes, input.starts, first};
  const Fault fault = walk.run();
  tape.count = size_t(walk.token - first);
  return fault;
}

}  // namespace csj
