#include "Walk.hpp"

#include "Scalars.hpp"
#include "Strings.hpp"

namespace csj {

namespace {

/// The end of what stands at a start, for a reader: the run of bytes up to a space or a structural character.
size_t tokenEnd(const Input &input, size_t next) {
  const size_t start = input.starts[next];
  size_t end = next + 1 < input.count ? input.starts[next + 1] : input.length;
  while (end > start + 1 && isSpace(input.bytes[end - 1])) { end--; }
  return end;
}

/// A fault at the next token, or where the input ends; `opening` is that of the object or array that is open there.
__attribute__((noinline, cold)) Fault faultAt(
    uint32_t code, Input input, size_t next, const CSJToken *opening) {
  if (next < input.count) { return {code, input.starts[next], tokenEnd(input, next)}; }
  return opening != nullptr ? Fault{CSJ_UNCLOSED, opening->start, opening->end} : Fault{code, input.length, input.length};
}

// The hot path is one function, and no other gets hold of the walk: its state then lives in registers.
#define CSJ_HOT inline __attribute__((always_inline))

struct Walk {
  const Input input;
  Tape &tape;
  /// Room for as many tokens as there may be.
  CSJToken *const tokens;
  const size_t maxTokens;
  const uint32_t maxDepth;
  /// The open objects and arrays, by their tokens.
  uint32_t *const open;
  const bool mayHaveEscapes;
  /// The next token's index among the starts.
  size_t next = 0;
  size_t count = 0;
  uint32_t depth = 0;
  bool inObject = false;
  Fault fault = {CSJ_OK, 0, 0};

  CSJ_HOT bool fail(uint32_t code, size_t start, size_t end) {
    fault = {code, start, end};
    return false;
  }

  CSJ_HOT bool failHere(uint32_t code) {
    fault = faultAt(code, input, next, depth > 0 ? &tokens[open[depth - 1]] : nullptr);
    return false;
  }

  CSJ_HOT uint8_t peek() const { return next < input.count ? input.bytes[input.starts[next]] : 0; }

  /// Where the token after the next one begins.
  CSJ_HOT size_t limit() const { return next + 1 < input.count ? input.starts[next + 1] : input.length; }

  /// One more token, whose text is that of `length` bytes at `link`.
  CSJ_HOT bool append(uint8_t kind, size_t start, size_t end, size_t link, size_t length, bool isEscaped = false) {
    if (count == maxTokens) { return fail(CSJ_TOO_MANY, start, end); }
    tokens[count++] = {uint32_t(start), uint32_t(end), uint32_t(link), uint32_t(length), kind, uint8_t(isEscaped)};
    return true;
  }

  CSJ_HOT bool begin(bool isObject) {
    const size_t start = input.starts[next];
    if (depth == maxDepth) { return fail(CSJ_TOO_DEEP, start, start + 1); }
    if (!append(isObject ? CSJ_OBJECT_BEGIN : CSJ_ARRAY_BEGIN, start, start + 1, 0, 0)) { return false; }
    open[depth++] = uint32_t(count - 1);
    inObject = isObject;
    next++;
    return true;
  }

  CSJ_HOT bool end() {
    const size_t start = input.starts[next++];
    if (!append(inObject ? CSJ_OBJECT_END : CSJ_ARRAY_END, start, start + 1, 0, 0)) { return false; }
    tokens[open[--depth]].link = uint32_t(count);
    inObject = depth > 0 && tokens[open[depth - 1]].kind == CSJ_OBJECT_BEGIN;
    return true;
  }

  CSJ_HOT bool string(uint8_t kind) {
    const size_t start = input.starts[next];
    // Only spaces stand between a string and the next token, and the index has every other token.
    size_t end = limit();
    while (input.bytes[end - 1] != '"') {
      if (!isSpace(input.bytes[end - 1]) || end - 1 == start) { return fail(CSJ_UNCLOSED_STRING, start, end); }
      end--;
    }
    if (end - 1 == start) { return fail(CSJ_UNCLOSED_STRING, start, end); }
    const size_t length = end - start - 2;
    if (mayHaveEscapes && hasBackslash(input.bytes + start + 1, length)) {
      if (!tape.arena.reserve(tape.used + length)) { return fail(CSJ_NO_MEMORY, start, end); }
      size_t written = 0;
      fault = unescape(input.bytes, start + 1, end - 1, tape.arena.data + tape.used, written);
      if (fault.code != CSJ_OK || !append(kind, start, end, tape.used, written, true)) { return false; }
      tape.used += written;
    } else if (!append(kind, start, end, start + 1, length)) {
      return false;
    }
    next++;
    return true;
  }

  /// A word or number that ends at `end`, which must be the token's end.
  CSJ_HOT bool scalar(uint8_t kind, size_t end, uint32_t otherwise) {
    const size_t start = input.starts[next];
    if (end == start || (end != limit() && !isSpace(input.bytes[end]))) { return failHere(otherwise); }
    next++;
    return append(kind, start, end, start, end - start);
  }

  CSJ_HOT bool number() {
    const size_t start = input.starts[next];
    bool isInteger = true;
    const size_t end = numberEnd(input.bytes, start, limit(), isInteger);
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
      const uint8_t closing = inObject ? '}' : ']';
      const uint8_t byte = peek();
      if (byte == ',') {
        next++;
        if (peek() == closing) { return fail(CSJ_TRAILING_COMMA, input.starts[next - 1], input.starts[next - 1] + 1); }
        return !inObject || key();
      }
      if (byte != closing) { return failHere(CSJ_EXPECTED_COMMA); }
      if (!end()) { return false; }
    }
    return next == input.count ? false : failHere(CSJ_TRAILING_DATA);
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
  if (!tape.tokens.reserve(input.count < maxTokens ? input.count : maxTokens)) { return {CSJ_NO_MEMORY, 0, 0}; }
  uint32_t open[CSJ_DEEPEST];
  const bool mayHaveEscapes = std::memchr(input.bytes, '\\', input.length) != nullptr;
  Walk walk{input, tape, tape.tokens.data, maxTokens, maxDepth, open, mayHaveEscapes};
  const Fault fault = walk.run();
  tape.count = walk.count;
  return fault;
}

}  // namespace csj
