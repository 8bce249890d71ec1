// The words and numbers of JSON.

#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>

namespace csj {

inline bool isDigit(uint8_t byte) { return uint8_t(byte - '0') < 10; }

inline bool isSpace(uint8_t byte) { return byte == ' ' || byte == '\n' || byte == '\r' || byte == '\t'; }

/// The end of the number that begins at `at`, or `at` where the grammar has none there. `limit` is the end of the
/// bytes that may belong to it.
inline size_t numberEnd(const uint8_t *bytes, size_t at, size_t limit, bool &isInteger) {
  size_t end = at;
  isInteger = true;
  if (bytes[end] == '-') { end++; }
  if (end == limit || !isDigit(bytes[end])) { return at; }
  if (bytes[end] == '0') {
    end++;
  } else {
    while (end < limit && isDigit(bytes[end])) { end++; }
  }
  if (end < limit && bytes[end] == '.') {
    isInteger = false;
    end++;
    if (end == limit || !isDigit(bytes[end])) { return at; }
    while (end < limit && isDigit(bytes[end])) { end++; }
  }
  if (end < limit && (bytes[end] | 0x20) == 'e') {
    isInteger = false;
    end++;
    if (end < limit && (bytes[end] == '+' || bytes[end] == '-')) { end++; }
    if (end == limit || !isDigit(bytes[end])) { return at; }
    while (end < limit && isDigit(bytes[end])) { end++; }
  }
  return end;
}

/// Whether the bytes from `at` begin with a word.
template <size_t N>
inline bool startsWith(const uint8_t *bytes, size_t at, size_t limit, const char (&word)[N]) {
  return limit - at >= N - 1 && std::memcmp(bytes + at, word, N - 1) == 0;
}

}  // namespace csj
