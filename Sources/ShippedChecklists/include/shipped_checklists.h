#ifndef SHIPPED_CHECKLISTS_H
#define SHIPPED_CHECKLISTS_H

#include <stddef.h>

/// One file of a checklist that the program carries with it.
struct shipped_file {
  /// The checklist's id, a slash, and the path inside its folder.
  const char *path;
  const unsigned char *bytes;
  size_t length;
};

size_t shipped_file_count(void);
struct shipped_file shipped_file(size_t index);

#endif
