#include "Walk.hpp"

#include "Scalars.hpp"
#include "Strings.hpp"

namespace csj {

namespace {

// The hot path is one function: the walk's own state then lives in registers.
#define CSJ_HOT inline __attribute__((always_inline))

struct Walk {
  const Input input;
  Tape &tape;
  const uint32_t maxDepth;
  const size_t maxTokens;
  /// The next token's index among the starts.
  size_t next = 0;
  /// The tokens of the open objects and arrays, and for each whether it is an object.
  uint32_t open[CSJ_DEEPEST] = {};
  uint32_t depth = 0;
  Fault fault = {CSJ_OK, 0, 0};

  __attribute__((noinline)) bool fail(uint32_t code, size_t start, size_t end) {
    fault = {code, start, end};
    return false;
  }

  /// A fault at the next token, or where the input ends.
  __attribute__((noinline)) bool failHere(uint32_t code) {
    if (next < input.count) { return fail(code, input.starts[next], tokenEnd(input.starts[next])); }
    const CSJToken &opening = tape.tokens.data[depth > 0 ? open[depth - 1] : 0];
    return depth > 0 ? fail(CSJ_UNCLOSED, opening.start, opening.end) : fail(code, input.length, input.length);
  }

  /// The end of what stands at `start`, for a reader: the run of bytes up to a space or a structural character.
  size_t tokenEnd(size_t start) const {
    const size_t limit = next + 1 < input.count ? input.starts[next + 1] : input.length;
    size_t end = limit;
    while (end > start + 1 && isSpace(input.bytes[end - 1])) { end--; }
    return end;
  }

  CSJ_HOT uint8_t peek() const { return next < input.count ? input.bytes[input.starts[next]] : 0; }

  /// The place for one more token, or nothing.
  CSJ_HOT CSJToken *append(uint8_t kind, size_t start, size_t end) {
    if (tape.count >= maxTokens) {
      fail(CSJ_TOO_MANY, start, end);
      return nullptr;
    }
    if (tape.count == tape.tokens.capacity && !tape.tokens.reserve(tape.count + 1)) {
      fail(CSJ_NO_MEMORY, start, end);
      return nullptr;
    }
    CSJToken *token = &tape.tokens.data[tape.count++];
    *token = {uint32_t(start), uint32_t(end), 0, 0, kind, 0};
    return token;
  }

  CSJ_HOT bool begin(uint8_t kind) {
    const size_t start = input.starts[next];
    if (depth == maxDepth) { return fail(CSJ_TOO_DEEP, start, start + 1); }
    if (append(kind, start, start + 1) == nullptr) { return false; }
    open[depth++] = uint32_t(tape.count - 1);
    next++;
    return true;
  }

  CSJ_HOT bool end(uint8_t kind) {
    const size_t start = input.starts[next++];
    if (append(kind, start, start + 1) == nullptr) { return false; }
    tape.tokens.data[open[--depth]].link = uint32_t(tape.count);
    return true;
  }

  CSJ_HOT bool string(uint8_t kind) {
    const size_t start = input.starts[next];
    // Only spaces stand between a string and the next token, and the index has every other token.
    size_t end = next + 1 < input.count ? input.starts[next + 1] : input.length;
    while (input.bytes[end - 1] != '"') {
      if (!isSpace(input.bytes[end - 1]) || end - 1 == start) { return fail(CSJ_UNCLOSED_STRING, start, end); }
      end--;
    }
    if (end - 1 == start) { return fail(CSJ_UNCLOSED_STRING, start, end); }
    CSJToken *token = append(kind, start, end);
    if (token == nullptr) { return false; }
    const size_t length = end - start - 2;
    if (!hasBackslash(input.bytes + start + 1, length)) {
      token->link = uint32_t(start + 1);
      token->length = uint32_t(length);
    } else {
      if (!tape.arena.reserve(tape.used + length)) { return fail(CSJ_NO_MEMORY, start, end); }
      size_t written = 0;
      fault = unescape(input.bytes, start + 1, end - 1, tape.arena.data + tape.used, written);
      if (fault.code != CSJ_OK) { return false; }
      token->link = uint32_t(tape.used);
      token->length = uint32_t(written);
      token->escaped = 1;
      tape.used += written;
    }
    next++;
    return true;
  }

  /// A word or number that ends at `end`, which must be the token's end.
  CSJ_HOT bool scalar(uint8_t kind, size_t end, uint32_t otherwise) {
    const size_t start = input.starts[next];
    const size_t limit = next + 1 < input.count ? input.starts[next + 1] : input.length;
    if (end == start || (end != limit && !isSpace(input.bytes[end]))) { return fail(otherwise, start, tokenEnd(start)); }
    next++;
    return append(kind, start, end) != nullptr;
  }

  CSJ_HOT bool number() {
    const size_t start = input.starts[next];
    const size_t limit = next + 1 < input.count ? input.starts[next + 1] : input.length;
    bool isInteger = true;
    const size_t end = numberEnd(input.bytes, start, limit, isInteger);
    return scalar(isInteger ? CSJ_INTEGER : CSJ_DECIMAL, end, CSJ_BAD_NUMBER);
  }

  template <size_t N>
  CSJ_HOT bool word(const char (&text)[N], uint8_t kind) {
    const size_t start = input.starts[next];
    const size_t end = startsWith(input.bytes, start, input.length, text) ? start + N - 1 : start;
    return scalar(kind, end, CSJ_BAD_WORD);
  }

  /// A word or number that is the whole of a value.
  CSJ_HOT bool simple(uint8_t first) {
    switch (first) {
      case '"': return string(CSJ_STRING);
      case 't': return word("true", CSJ_TRUE);
      case 'f': return word("false", CSJ_FALSE);
      case 'n': return word("null", CSJ_NULL);
      case '-': case '0': case '1': case '2': case '3': case '4': case '5': case '6': case '7': case '8': case '9':
        return number();
      case '+': case '.': return failHere(CSJ_BAD_NUMBER);
      case ',': case ':': case ']': case '}': return failHere(CSJ_EXPECTED_VALUE);
      default: return failHere(next < input.count ? CSJ_BAD_WORD : CSJ_EXPECTED_VALUE);
    }
  }

  /// A key and its colon.
  CSJ_HOT bool key() {
    if (peek() != '"') { return failHere(CSJ_EXPECTED_KEY); }
    if (!string(CSJ_KEY)) { return false; }
    if (peek() != ':') { return failHere(CSJ_EXPECTED_COLON); }
    next++;
    return true;
  }

  /// Leads from a value to the next one, over all that ends here; false where there is a fault or the document ends.
  CSJ_HOT bool advance() {
    while (depth > 0) {
      const bool inObject = tape.tokens.data[open[depth - 1]].kind == CSJ_OBJECT_BEGIN;
      const uint8_t closing = inObject ? '}' : ']';
      const uint8_t byte = peek();
      if (byte == ',') {
        next++;
        if (peek() == closing) {
          next--;
          return fail(CSJ_TRAILING_COMMA, input.starts[next], input.starts[next] + 1);
        }
        return !inObject || key();
      }
      if (byte != closing) { return failHere(CSJ_EXPECTED_COMMA); }
      if (!end(inObject ? CSJ_OBJECT_END : CSJ_ARRAY_END)) { return false; }
    }
    return next == input.count ? false : fail(CSJ_TRAILING_DATA, input.starts[next], tokenEnd(input.starts[next]));
  }

  /// A value, or where it is an object or array that is not empty, its beginning.
  CSJ_HOT bool value(bool &isOpen) {
    const uint8_t first = peek();
    if (first != '{' && first != '[') { return simple(first); }
    const bool isObject = first == '{';
    if (!begin(isObject ? CSJ_OBJECT_BEGIN : CSJ_ARRAY_BEGIN)) { return false; }
    if (peek() == (isObject ? '}' : ']')) { return end(isObject ? CSJ_OBJECT_END : CSJ_ARRAY_END); }
    isOpen = true;
    return !isObject || key();
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
  return Walk{input, tape, maxDepth, maxTokens}.run();
}

}  // namespace csj
