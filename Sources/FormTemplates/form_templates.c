// The templates of the offline form, put into the binary as they are. What stands as @{evidence.validUntil}
// is a key or word of the format, spelled when a page is made.
#include "form_templates.h"

static const unsigned char form[] = {
#embed "files/form.mustache"
};
static const unsigned char question[] = {
#embed "files/question.mustache"
};
static const unsigned char evidence[] = {
#embed "files/evidence.mustache"
};
static const unsigned char style[] = {
#embed "files/style.css"
};
static const unsigned char amounts[] = {
#embed "files/amounts.js"
};
static const unsigned char answers[] = {
#embed "files/answers.js"
};
static const unsigned char checks[] = {
#embed "files/checks.js"
};
static const unsigned char yaml[] = {
#embed "files/yaml.js"
};
static const unsigned char page[] = {
#embed "files/page.js"
};

static const struct form_template templates[] = {
    {"form", form, sizeof form},
    {"question", question, sizeof question},
    {"evidence", evidence, sizeof evidence},
    {"style", style, sizeof style},
    // The scripts in the order in which they build on one another.
    {"script", amounts, sizeof amounts},
    {"script", answers, sizeof answers},
    {"script", checks, sizeof checks},
    {"script", yaml, sizeof yaml},
    {"script", page, sizeof page},
};

size_t form_template_count(void) { return sizeof templates / sizeof *templates; }

struct form_template form_template(size_t index) { return templates[index]; }
