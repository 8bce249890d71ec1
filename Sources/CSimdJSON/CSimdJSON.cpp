#include "CSimdJSON.h"

#include <simdjson.h>

#include <cstdlib>
#include <memory>
#include <new>
#include <string>

#include "Walk.hpp"

struct CSJParser {
  std::unique_ptr<simdjson::internal::dom_parser_implementation> stage;
  csj::Tape tape;
};

namespace {

/// Makes room for the index of an input, in steps of at least twice what there was.
bool reserve(CSJParser &parser, size_t length) {
  // simdjson wants a capacity of more than the length, and rounds it up by less than 128.
  const size_t needed = length + 64;
  if (parser.stage && parser.stage->capacity() >= needed) { return true; }
  const size_t most = simdjson::SIMDJSON_MAXSIZE_BYTES;
  size_t capacity = parser.stage && parser.stage->capacity() > 4096 ? parser.stage->capacity() : 4096;
  while (capacity < needed) { capacity = capacity > most / 2 ? most : capacity * 2; }
  if (!parser.stage) {
    const auto error = simdjson::get_active_implementation()->create_dom_parser_implementation(capacity, 1, parser.stage);
    return error == simdjson::SUCCESS;
  }
  return parser.stage->allocate(capacity, 1) == simdjson::SUCCESS;
}

CSJResult refusal(uint32_t code, size_t start, size_t end) { return {code, start, end, nullptr, 0, nullptr}; }

}  // namespace

extern "C" CSJParser *csj_create(void) { return new (std::nothrow) CSJParser(); }

extern "C" void csj_destroy(CSJParser *parser) { delete parser; }

extern "C" const char *csj_implementation(void) {
  // The names are literals of the library; a copy of one lasts as long as the program.
  static const std::string name = simdjson::get_active_implementation()->name();
  return name.c_str();
}

extern "C" CSJResult csj_parse(
    CSJParser *parser, const uint8_t *bytes, size_t length, uint32_t max_depth, size_t max_tokens) {
  if (length == 0) { return refusal(CSJ_EMPTY, 0, 0); }
  if (length > simdjson::SIMDJSON_MAXSIZE_BYTES - 128) { return refusal(CSJ_TOO_LONG, 0, 0); }
  if (!reserve(*parser, length)) { return refusal(CSJ_NO_MEMORY, 0, 0); }

  switch (parser->stage->stage1(bytes, length, simdjson::stage1_mode::regular)) {
    case simdjson::SUCCESS: break;
    case simdjson::EMPTY: return refusal(CSJ_EMPTY, 0, 0);
    case simdjson::CAPACITY: return refusal(CSJ_TOO_LONG, 0, 0);
    case simdjson::MEMALLOC: return refusal(CSJ_NO_MEMORY, 0, 0);
    default: {
      const csj::Fault fault = csj::locate(bytes, length);
      return fault.code == CSJ_OK ? refusal(CSJ_BAD_WORD, 0, length) : refusal(fault.code, fault.start, fault.end);
    }
  }

  uint32_t *const starts = parser->stage->structural_indexes.get();
  // The index has room for the end too, and simdjson writes it there itself.
  starts[parser->stage->n_structural_indexes] = uint32_t(length);
  const csj::Input input = {bytes, length, starts, parser->stage->n_structural_indexes};
  const csj::Fault fault =
      csj::walk(input, parser->tape, max_depth < CSJ_DEEPEST ? max_depth : CSJ_DEEPEST, max_tokens);
  if (fault.code != CSJ_OK) { return refusal(fault.code, fault.start, fault.end); }
  return {CSJ_OK, 0, 0, parser->tape.tokens.data, parser->tape.count, parser->tape.arena.data};
}
