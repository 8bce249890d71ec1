#include "Strings.hpp"

namespace csj {

/// The value of the four hexadecimal digits at `at`, or -1.
static int32_t hexadecimal(const uint8_t *bytes, size_t at, size_t end) {
  if (end - at < 4) { return -1; }
  int32_t value = 0;
  for (size_t i = at; i < at + 4; i++) {
    const uint8_t byte = bytes[i];
    const int32_t digit = byte >= '0' && byte <= '9'   ? byte - '0'
                          : byte >= 'a' && byte <= 'f' ? byte - 'a' + 10
                          : byte >= 'A' && byte <= 'F' ? byte - 'A' + 10
                                                       : -1;
    if (digit < 0) { return -1; }
    value = value * 16 + digit;
  }
  return value;
}

static size_t encode(uint32_t scalar, uint8_t *out) {
  if (scalar < 0x80) {
    out[0] = uint8_t(scalar);
    return 1;
  }
  if (scalar < 0x800) {
    out[0] = uint8_t(0xC0 | scalar >> 6);
    out[1] = uint8_t(0x80 | (scalar & 0x3F));
    return 2;
  }
  if (scalar < 0x10000) {
    out[0] = uint8_t(0xE0 | scalar >> 12);
    out[1] = uint8_t(0x80 | (scalar >> 6 & 0x3F));
    out[2] = uint8_t(0x80 | (scalar & 0x3F));
    return 3;
  }
  out[0] = uint8_t(0xF0 | scalar >> 18);
  out[1] = uint8_t(0x80 | (scalar >> 12 & 0x3F));
  out[2] = uint8_t(0x80 | (scalar >> 6 & 0x3F));
  out[3] = uint8_t(0x80 | (scalar & 0x3F));
  return 4;
}

/// The byte that a one-letter escape stands for, or 0.
static uint8_t single(uint8_t letter) {
  switch (letter) {
    case '"': return '"';
    case '\\': return '\\';
    case '/': return '/';
    case 'b': return '\b';
    case 'f': return '\f';
    case 'n': return '\n';
    case 'r': return '\r';
    case 't': return '\t';
    default: return 0;
  }
}

Fault unescape(const uint8_t *bytes, size_t start, size_t end, uint8_t *out, size_t &written) {
  size_t at = start;
  size_t length = 0;
  while (at < end) {
    if (bytes[at] != '\\') {
      out[length++] = bytes[at++];
      continue;
    }
    // A string never ends within an escape: its closing quote is not an escaped one.
    const uint8_t letter = at + 1 < end ? bytes[at + 1] : 0;
    if (letter != 'u') {
      const uint8_t byte = single(letter);
      if (byte == 0) {
        const size_t width = at + 1 < end ? sequenceLength(bytes, end, at + 1) : 0;
        return {CSJ_BAD_ESCAPE, at, at + 1 + width};
      }
      out[length++] = byte;
      at += 2;
      continue;
    }
    const int32_t unit = hexadecimal(bytes, at + 2, end);
    if (unit < 0) { return {CSJ_BAD_ESCAPE, at, at + 2}; }
    uint32_t scalar = uint32_t(unit);
    size_t width = 6;
    if (scalar >= 0xD800 && scalar <= 0xDFFF) {
      const bool follows = end - at >= 12 && bytes[at + 6] == '\\' && bytes[at + 7] == 'u';
      const int32_t low = scalar < 0xDC00 && follows ? hexadecimal(bytes, at + 8, end) : -1;
      if (low < 0xDC00 || low > 0xDFFF) { return {CSJ_LONE_SURROGATE, at, at + 6}; }
      scalar = 0x10000 + ((scalar - 0xD800) << 10) + (uint32_t(low) - 0xDC00);
      width = 12;
    }
    length += encode(scalar, out + length);
    at += width;
  }
  written = length;
  return {CSJ_OK, 0, 0};
}

}  // namespace csj
