// The templates of the HTML report, put into the binary as they are.
#include "report_templates.h"

static const unsigned char page[] = {
#embed "files/page.mustache"
};
static const unsigned char block[] = {
#embed "files/block.mustache"
};
static const unsigned char style[] = {
#embed "files/style.css"
};
static const unsigned char script[] = {
#embed "files/script.js"
};

static const struct report_template templates[] = {
    {"page.mustache", page, sizeof page},
    {"block.mustache", block, sizeof block},
    {"style.css", style, sizeof style},
    {"script.js", script, sizeof script},
};

size_t report_template_count(void) { return sizeof templates / sizeof *templates; }

struct report_template report_template(size_t index) { return templates[index]; }
