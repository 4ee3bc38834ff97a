#ifndef FORM_TEMPLATES_H
#define FORM_TEMPLATES_H

#include <stddef.h>

/// One file that the offline form is made with.
struct form_template {
  const char *name;
  const unsigned char *bytes;
  size_t length;
};

size_t form_template_count(void);
struct form_template form_template(size_t index);

#endif
