/* Ends a program by force at a step of its own choice of the disk, or lets the step fail, for kills.py.
 *
 * Loaded before the C library. Each call that changes a disk is a step, numbered from 1. With FAULT_AT=N
 * the process is killed as it begins the N-th: of a write FAULT_SHARE bytes in a hundred, by default 50,
 * have arrived by then. With FAULT_REASON=ERRNO too the step fails in its place, for this reason; of a
 * write half the bytes arrive before. With FAULT_FOR_GOOD all later steps that need room fail as well.
 * With FAULT_STEPS=PATH the number of steps is written there at the end. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <unistd.h>

static int steps;
static int is_full;

static int setting(const char *name, int otherwise) {
  const char *text = getenv(name);
  return text ? atoi(text) : otherwise;
}

static int is_chosen(void) {
  return __atomic_add_fetch(&steps, 1, __ATOMIC_SEQ_CST) == setting("FAULT_AT", 0);
}

/* Whether the step is to fail, for the reason that errno says then. */
static int fails(int needs_room) {
  int reason = setting("FAULT_REASON", 0);
  if (is_chosen()) {
    if (!reason) kill(getpid(), SIGKILL);
    is_full = setting("FAULT_FOR_GOOD", 0);
  } else if (!is_full || !needs_room) {
    return 0;
  }
  errno = reason;
  return 1;
}

__attribute__((destructor)) static void tell(void) {
  const char *path = getenv("FAULT_STEPS");
  if (!path) return;
  FILE *file = fopen(path, "w");
  fprintf(file, "%d\n", steps);
  fclose(file);
}

#define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

#define WRAP(name, parameters, arguments) \
  int name parameters {                   \
    if (fails(0)) return -1;              \
    return REAL(name) arguments;          \
  }

WRAP(rename, (const char *from, const char *to), (from, to))
WRAP(renameat2, (int a, const char *from, int b, const char *to, unsigned flags), (a, from, b, to, flags))
WRAP(link, (const char *from, const char *to), (from, to))
WRAP(linkat, (int a, const char *from, int b, const char *to, int flags), (a, from, b, to, flags))
WRAP(unlink, (const char *path), (path))
WRAP(unlinkat, (int folder, const char *path, int flags), (folder, path, flags))
WRAP(mkdir, (const char *path, mode_t mode), (path, mode))
WRAP(rmdir, (const char *path), (path))
WRAP(chmod, (const char *path, mode_t mode), (path, mode))
WRAP(fchmod, (int file, mode_t mode), (file, mode))
WRAP(fchown, (int file, uid_t owner, gid_t group), (file, owner, group))
WRAP(fsync, (int file), (file))
WRAP(truncate, (const char *path, off_t size), (path, size))
WRAP(ftruncate, (int file, off_t size), (file, size))

#define WRAP_OPEN(name)                                                               \
  int name(const char *path, int flags, ...) {                                        \
    va_list rest;                                                                     \
    va_start(rest, flags);                                                            \
    mode_t mode = flags & O_CREAT ? va_arg(rest, mode_t) : 0;                         \
    va_end(rest);                                                                     \
    if (flags & (O_CREAT | O_WRONLY | O_RDWR | O_DIRECTORY) && fails(flags & O_CREAT)) \
      return -1;                                                                      \
    return REAL(name)(path, flags, mode);                                             \
  }

WRAP_OPEN(open)
WRAP_OPEN(open64)

/* What goes to a terminal or a pipe is no file's. Of a write that is to fail some bytes arrive: that many
 * are told, as a disk does that is full, and what follows them fails. */
#define WRAP_WRITE(name, parameters, arguments)                                   \
  ssize_t name parameters {                                                       \
    if (file > 2 && is_full) {                                                    \
      errno = setting("FAULT_REASON", 0);                                         \
      return -1;                                                                  \
    }                                                                             \
    if (file > 2 && is_chosen()) {                                                \
      size_t share = count * (size_t)setting("FAULT_SHARE", 50) / 100;            \
      size_t all = count;                                                         \
      count = share;                                                              \
      REAL(name) arguments;                                                       \
      if (!setting("FAULT_REASON", 0)) kill(getpid(), SIGKILL);                   \
      is_full = setting("FAULT_FOR_GOOD", 0);                                     \
      if (is_full && share > 0 && share < all) return (ssize_t)share;             \
      errno = setting("FAULT_REASON", 0);                                         \
      return -1;                                                                  \
    }                                                                             \
    return REAL(name) arguments;                                                  \
  }

WRAP_WRITE(write, (int file, const void *bytes, size_t count), (file, bytes, count))
WRAP_WRITE(pwrite, (int file, const void *bytes, size_t count, off_t at), (file, bytes, count, at))
WRAP_WRITE(pwrite64, (int file, const void *bytes, size_t count, off_t at), (file, bytes, count, at))
