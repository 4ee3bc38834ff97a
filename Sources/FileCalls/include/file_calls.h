#ifndef FILE_CALLS_H
#define FILE_CALLS_H

#ifdef __linux__
#include <sys/xattr.h>
#endif

/// Two paths change places in one step; 0, or -1 with the reason in errno, which is ENOSYS where the system
/// cannot.
int exchange_paths(const char *one, const char *other);

#endif
