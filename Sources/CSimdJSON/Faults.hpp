// Where the faults are that simdjson's first stage only reports as such.

#pragma once

#include "CSimdJSON.h"

namespace csj {

struct Fault {
  uint32_t code;
  size_t start;
  size_t end;
};

/// The number of bytes of the UTF-8 sequence at `offset`, or 0 where there is no valid one (Unicode 15, table 3-7).
size_t sequenceLength(const uint8_t *bytes, size_t length, size_t offset);

/// The first byte-level fault of an input that simdjson refused: invalid UTF-8, a raw control character in a string, a
/// string without an end; also an escape of a character beyond ASCII, which its fallback stumbles over. `CSJ_OK` where
/// there is none.
Fault locate(const uint8_t *bytes, size_t length);

}  // namespace csj
