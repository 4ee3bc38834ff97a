// The checklists, put into the binary as they are. A test compares this list with the folder.
#include "shipped_checklists.h"

#define OSCE "osce-victim-protection-2022/"

static const unsigned char osce_checklist[] = {
#embed "../../Checklists/osce-victim-protection-2022/checklist.yaml"
};
static const unsigned char osce_states[] = {
#embed "../../Checklists/osce-victim-protection-2022/states.yaml"
};
static const unsigned char osce_lead[] = {
#embed "../../Checklists/osce-victim-protection-2022/panel-1/state-leadership.yaml"
};
static const unsigned char osce_npun[] = {
#embed "../../Checklists/osce-victim-protection-2022/panel-1/non-punishment.yaml"
};
static const unsigned char osce_idas[] = {
#embed "../../Checklists/osce-victim-protection-2022/panel-1/identification-and-assistance.yaml"
};
static const unsigned char osce_surv[] = {
#embed "../../Checklists/osce-victim-protection-2022/panel-1/survivor-engagement.yaml"
};
static const unsigned char osce_chld[] = {
#embed "../../Checklists/osce-victim-protection-2022/panel-1/child-victims.yaml"
};
static const unsigned char osce_gend[] = {
#embed "../../Checklists/osce-victim-protection-2022/panel-2/gender-sensitive-protection.yaml"
};
static const unsigned char osce_mino[] = {
#embed "../../Checklists/osce-victim-protection-2022/panel-2/minorities.yaml"
};
static const unsigned char osce_migr[] = {
#embed "../../Checklists/osce-victim-protection-2022/panel-2/migration-flows.yaml"
};
static const unsigned char osce_disa[] = {
#embed "../../Checklists/osce-victim-protection-2022/panel-2/disabilities.yaml"
};
static const unsigned char osce_cdur[] = {
#embed "../../Checklists/osce-victim-protection-2022/panel-3/child-durable-solutions.yaml"
};
static const unsigned char osce_part[] = {
#embed "../../Checklists/osce-victim-protection-2022/panel-4/partnerships.yaml"
};
static const unsigned char osce_fram[] = {
#embed "../../Checklists/osce-victim-protection-2022/panel-4/protection-frameworks.yaml"
};
static const unsigned char osce_cris[] = {
#embed "../../Checklists/osce-victim-protection-2022/panel-4/crisis.yaml"
};
static const unsigned char osce_onln[] = {
#embed "../../Checklists/osce-victim-protection-2022/panel-4/online-exploitation.yaml"
};

#define NARRATIVE "osce-victim-protection-2022-narrative/"

static const unsigned char narrative_checklist[] = {
#embed "../../Checklists/osce-victim-protection-2022-narrative/checklist.yaml"
};
static const unsigned char narrative_care[] = {
#embed "../../Checklists/osce-victim-protection-2022-narrative/care.yaml"
};
static const unsigned char narrative_children[] = {
#embed "../../Checklists/osce-victim-protection-2022-narrative/children.yaml"
};
static const unsigned char narrative_crises[] = {
#embed "../../Checklists/osce-victim-protection-2022-narrative/crises.yaml"
};
static const unsigned char narrative_partners[] = {
#embed "../../Checklists/osce-victim-protection-2022-narrative/partners-and-knowledge.yaml"
};

#define OPEN_DATA "example-open-data/"

static const unsigned char open_data_checklist[] = {
#embed "../../Checklists/example-open-data/checklist.yaml"
};
static const unsigned char open_data_publication[] = {
#embed "../../Checklists/example-open-data/publication.yaml"
};
static const unsigned char open_data_quality[] = {
#embed "../../Checklists/example-open-data/quality.yaml"
};
static const unsigned char open_data_access[] = {
#embed "../../Checklists/example-open-data/access.yaml"
};
static const unsigned char open_data_use[] = {
#embed "../../Checklists/example-open-data/use.yaml"
};

#define FILE(path, bytes) {path, bytes, sizeof bytes}

static const struct shipped_file files[] = {
    FILE(OSCE "checklist.yaml", osce_checklist),
    FILE(OSCE "states.yaml", osce_states),
    FILE(OSCE "panel-1/state-leadership.yaml", osce_lead),
    FILE(OSCE "panel-1/non-punishment.yaml", osce_npun),
    FILE(OSCE "panel-1/identification-and-assistance.yaml", osce_idas),
    FILE(OSCE "panel-1/survivor-engagement.yaml", osce_surv),
    FILE(OSCE "panel-1/child-victims.yaml", osce_chld),
    FILE(OSCE "panel-2/gender-sensitive-protection.yaml", osce_gend),
    FILE(OSCE "panel-2/minorities.yaml", osce_mino),
    FILE(OSCE "panel-2/migration-flows.yaml", osce_migr),
    FILE(OSCE "panel-2/disabilities.yaml", osce_disa),
    FILE(OSCE "panel-3/child-durable-solutions.yaml", osce_cdur),
    FILE(OSCE "panel-4/partnerships.yaml", osce_part),
    FILE(OSCE "panel-4/protection-frameworks.yaml", osce_fram),
    FILE(OSCE "panel-4/crisis.yaml", osce_cris),
    FILE(OSCE "panel-4/online-exploitation.yaml", osce_onln),
    FILE(NARRATIVE "checklist.yaml", narrative_checklist),
    FILE(NARRATIVE "care.yaml", narrative_care),
    FILE(NARRATIVE "children.yaml", narrative_children),
    FILE(NARRATIVE "crises.yaml", narrative_crises),
    FILE(NARRATIVE "partners-and-knowledge.yaml", narrative_partners),
    FILE(OPEN_DATA "checklist.yaml", open_data_checklist),
    FILE(OPEN_DATA "publication.yaml", open_data_publication),
    FILE(OPEN_DATA "quality.yaml", open_data_quality),
    FILE(OPEN_DATA "access.yaml", open_data_access),
    FILE(OPEN_DATA "use.yaml", open_data_use),
};

size_t shipped_file_count(void) { return sizeof files / sizeof files[0]; }

struct shipped_file shipped_file(size_t index) { return files[index]; }
