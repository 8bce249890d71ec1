#define _GNU_SOURCE
#include "CPseudoTerminal.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <spawn.h>
#include <stdlib.h>
#include <unistd.h>

int pseudo_terminal_open(char *path, size_t size) {
  int descriptor = posix_openpt(O_RDWR | O_NOCTTY);
  if (descriptor < 0) return -1;
  if (fcntl(descriptor, F_SETFD, FD_CLOEXEC) == 0 && grantpt(descriptor) == 0 && unlockpt(descriptor) == 0 &&
      ptsname_r(descriptor, path, size) == 0) {
    return descriptor;
  }
  int fault = errno;
  close(descriptor);
  errno = fault;
  return -1;
}

static int prepare_files(posix_spawn_file_actions_t *actions, const struct pseudo_terminal_program *program) {
  int fault = posix_spawn_file_actions_addchdir_np(actions, program->working);
  // The session is new by now, so the first terminal that is opened becomes the one that controls it.
  if (!fault) fault = posix_spawn_file_actions_addopen(actions, 0, program->terminal, O_RDWR, 0);
  if (!fault && program->output) {
    fault = posix_spawn_file_actions_addopen(actions, 1, program->output, O_WRONLY | O_CREAT | O_TRUNC, 0644);
  } else if (!fault) {
    fault = posix_spawn_file_actions_adddup2(actions, 0, 1);
  }
  if (!fault) fault = posix_spawn_file_actions_adddup2(actions, 0, 2);
#ifndef __APPLE__
  if (!fault) fault = posix_spawn_file_actions_addclosefrom_np(actions, 3);
#endif
  return fault;
}

static int prepare_process(posix_spawnattr_t *attributes) {
  short flags = POSIX_SPAWN_SETSID | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF;
#ifdef __APPLE__
  flags |= POSIX_SPAWN_CLOEXEC_DEFAULT;
#endif
  sigset_t signals;
  sigemptyset(&signals);
  int fault = posix_spawnattr_setsigmask(attributes, &signals);
  sigfillset(&signals);
  if (!fault) fault = posix_spawnattr_setsigdefault(attributes, &signals);
  if (!fault) fault = posix_spawnattr_setflags(attributes, flags);
  return fault;
}

int pseudo_terminal_start(pid_t *identifier, const struct pseudo_terminal_program *program) {
  posix_spawn_file_actions_t actions;
  int fault = posix_spawn_file_actions_init(&actions);
  if (fault) return fault;
  posix_spawnattr_t attributes;
  fault = posix_spawnattr_init(&attributes);
  if (!fault) {
    fault = prepare_files(&actions, program);
    if (!fault) fault = prepare_process(&attributes);
    if (!fault) {
      fault = posix_spawn(
          identifier, program->path, &actions, &attributes, program->arguments, program->environment);
    }
    posix_spawnattr_destroy(&attributes);
  }
  posix_spawn_file_actions_destroy(&actions);
  return fault;
}
