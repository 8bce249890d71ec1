// The walk over simdjson's index of a document, which checks the grammar and writes the tokens.

#pragma once

#include <cstddef>
#include <cstdint>
#include <cstdlib>

#include "CSimdJSON.h"
#include "Faults.hpp"

namespace csj {

/// Memory that grows and is kept for the next document.
template <typename Element>
struct Buffer {
  Element *data = nullptr;
  size_t capacity = 0;

  Buffer() = default;
  Buffer(const Buffer &) = delete;
  Buffer &operator=(const Buffer &) = delete;
  ~Buffer() { std::free(data); }

  /// Makes room for so many elements; false where memory is short.
  bool reserve(size_t count) {
    if (count <= capacity) { return true; }
    size_t wanted = capacity < 64 ? 64 : capacity * 2;
    if (wanted < count) { wanted = count; }
    void *grown = std::realloc(data, wanted * sizeof(Element));
    if (grown == nullptr) { return false; }
    data = static_cast<Element *>(grown);
    capacity = wanted;
    return true;
  }
};

/// The tokens of a document and the texts of its strings with escapes.
struct Tape {
  Buffer<CSJToken> tokens;
  size_t count = 0;
  Buffer<uint8_t> arena;
  size_t used = 0;
};

/// A document and where its tokens begin: every bracket, brace, colon, comma, opening quote, word and number. Beyond
/// the last of `count` stands `length`.
struct Input {
  const uint8_t *bytes;
  size_t length;
  const uint32_t *starts;
  size_t count;
};

/// Writes the tokens of a document, replacing what is on the tape; stops at the first fault.
Fault walk(const Input &input, Tape &tape, uint32_t maxDepth, size_t maxTokens);

}  // namespace csj
