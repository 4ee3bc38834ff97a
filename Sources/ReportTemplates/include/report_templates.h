#ifndef REPORT_TEMPLATES_H
#define REPORT_TEMPLATES_H

#include <stddef.h>

/// One file that the HTML report is made with.
struct report_template {
  const char *name;
  const unsigned char *bytes;
  size_t length;
};

size_t report_template_count(void);
struct report_template report_template(size_t index);

#endif
