#include "Faults.hpp"

namespace csj {

size_t sequenceLength(const uint8_t *bytes, size_t length, size_t offset) {
  const uint8_t lead = bytes[offset];
  if (lead < 0x80) { return 1; }
  const size_t count = lead >= 0xC2 && lead <= 0xDF ? 2 : (lead & 0xF0) == 0xE0 ? 3 : lead >= 0xF0 && lead <= 0xF4 ? 4 : 0;
  if (count == 0 || count > length - offset) { return 0; }
  for (size_t i = 1; i < count; i++) {
    if ((bytes[offset + i] & 0xC0) != 0x80) { return 0; }
  }
  // No overlong forms, no surrogates, nothing above U+10FFFF.
  const uint8_t second = bytes[offset + 1];
  if (lead == 0xE0 && second < 0xA0) { return 0; }
  if (lead == 0xED && second > 0x9F) { return 0; }
  if (lead == 0xF0 && second < 0x90) { return 0; }
  if (lead == 0xF4 && second > 0x8F) { return 0; }
  return count;
}

Fault locate(const uint8_t *bytes, size_t length) {
  bool inString = false;
  size_t opening = 0;
  size_t at = 0;
  while (at < length) {
    const size_t width = sequenceLength(bytes, length, at);
    if (width == 0) { return {CSJ_INVALID_UTF8, at, at + 1}; }
    const uint8_t byte = bytes[at];
    if (byte == '"') {
      if (!inString) { opening = at; }
      inString = !inString;
    } else if (inString && byte < 0x20) {
      return {CSJ_CONTROL_CHARACTER, at, at + 1};
    } else if (byte == '\\' && at + 1 < length && bytes[at + 1] >= 0x20) {
      // As simdjson reads it, a backslash takes the next character with it, in a string and outside.
      if (bytes[at + 1] < 0x80) {
        at++;
      } else if (inString && sequenceLength(bytes, length, at + 1) > 0) {
        return {CSJ_BAD_ESCAPE, at, at + 1 + sequenceLength(bytes, length, at + 1)};
      }
    }
    at += width;
  }
  if (inString) { return {CSJ_UNCLOSED_STRING, opening, length}; }
  return {CSJ_OK, 0, 0};
}

}  // namespace csj
