// What C libraries offer for pseudo-terminals only to those who ask for their extensions, which Swift can't.
#ifndef CPSEUDOTERMINAL_H
#define CPSEUDOTERMINAL_H

#include <stddef.h>
#include <sys/types.h>

/// Opens a new pseudo-terminal, gives the path of its far end, and returns the near end, which no other program inherits;
/// -1 and `errno` if that fails.
int pseudo_terminal_open(char *path, size_t size);

/// How a program is started. Lists end with a null.
struct pseudo_terminal_program {
  const char *path;
  char *const *arguments;
  char *const *environment;
  const char *working;
  /// The path of the terminal's far end.
  const char *terminal;
  /// The file that the standard output goes to, or null for the terminal.
  const char *output;
};

/// Starts a program as the leader of a new session that the terminal controls, with no signal held back or ignored, and
/// with nothing open but the terminal. Returns 0 or the number of an error.
int pseudo_terminal_start(pid_t *identifier, const struct pseudo_terminal_program *program);

#endif
