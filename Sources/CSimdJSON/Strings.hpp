// The texts of JSON strings.

#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>

#include "Faults.hpp"

namespace csj {

/// The high bit of each byte that is a backslash; bits above the first one may be wrong.
inline uint64_t backslashes(const uint8_t *bytes) {
  uint64_t word;
  std::memcpy(&word, bytes, 8);
  word ^= 0x5C5C5C5C5C5C5C5CULL;
  return (word - 0x0101010101010101ULL) & ~word & 0x8080808080808080ULL;
}

/// Whether a backslash is among the bytes.
inline bool hasBackslash(const uint8_t *bytes, size_t length) {
  if (length >= 8) {
    // The last step overlaps the one before.
    for (size_t at = 0; at + 8 < length; at += 8) {
      if (backslashes(bytes + at) != 0) { return true; }
    }
    return backslashes(bytes + length - 8) != 0;
  }
  bool found = false;
  for (size_t at = 0; at < length; at++) { found |= bytes[at] == '\\'; }
  return found;
}

/// Writes the text of a string with escapes to `out`, which has room for as many bytes as the string has, and sets
/// `written`. `start` and `end` enclose the string without its quotes.
Fault unescape(const uint8_t *bytes, size_t start, size_t end, uint8_t *out, size_t &written);

}  // namespace csj
