/* The yardstick of sizes.py: libyaml's events of the files named, and nothing done with them. */
#include <stdio.h>
#include <yaml.h>

int main(int count, char **names) {
  long events = 0;
  for (int number = 1; number < count; number++) {
    FILE *file = fopen(names[number], "rb");
    yaml_parser_t parser;
    if (!file || !yaml_parser_initialize(&parser)) return 1;
    yaml_parser_set_input_file(&parser, file);
    yaml_event_t event;
    for (int isDone = 0; !isDone; events++) {
      if (!yaml_parser_parse(&parser, &event)) return 1;
      isDone = event.type == YAML_STREAM_END_EVENT;
      yaml_event_delete(&event);
    }
    yaml_parser_delete(&parser);
    fclose(file);
  }
  printf("%ld\n", events);
}
