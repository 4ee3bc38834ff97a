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
static const unsigned char source[] = {
#embed "files/source.mustache"
};
static const unsigned char document[] = {
#embed "files/document.mustache"
};
static const unsigned char style[] = {
#embed "files/style.css"
};
static const unsigned char rules[] = {
#embed "files/rules.js"
};
static const unsigned char amounts[] = {
#embed "files/amounts.js"
};
static const unsigned char dates[] = {
#embed "files/dates.js"
};
static const unsigned char answers[] = {
#embed "files/answers.js"
};
static const unsigned char sources[] = {
#embed "files/sources.js"
};
static const unsigned char checks[] = {
#embed "files/checks.js"
};
static const unsigned char yaml[] = {
#embed "files/yaml.js"
};
static const unsigned char drafts[] = {
#embed "files/drafts.js"
};
static const unsigned char reading[] = {
#embed "files/reading.js"
};
static const unsigned char printing[] = {
#embed "files/printing.js"
};
static const unsigned char page[] = {
#embed "files/page.js"
};

static const struct form_template templates[] = {
    {"form", form, sizeof form},
    {"question", question, sizeof question},
    {"evidence", evidence, sizeof evidence},
    {"source", source, sizeof source},
    {"document", document, sizeof document},
    {"style", style, sizeof style},
    // The scripts in the order in which they build on one another.
    {"script", rules, sizeof rules},
    {"script", amounts, sizeof amounts},
    {"script", dates, sizeof dates},
    {"script", answers, sizeof answers},
    {"script", sources, sizeof sources},
    {"script", checks, sizeof checks},
    {"script", yaml, sizeof yaml},
    {"script", drafts, sizeof drafts},
    {"script", reading, sizeof reading},
    {"script", printing, sizeof printing},
    {"script", page, sizeof page},
};

size_t form_template_count(void) { return sizeof templates / sizeof *templates; }

struct form_template form_template(size_t index) { return templates[index]; }
