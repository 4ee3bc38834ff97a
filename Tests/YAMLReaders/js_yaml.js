// Reads the YAML files that standard input names, and prints what each holds, as JSON.
"use strict";
const fs = require("fs");
const yaml = require("js-yaml");
const schema = yaml[process.argv[2]];

// Mappings as lists of pairs, so that a key such as __proto__ is one like any other. js-yaml makes every key a
// text by itself: that a key is no text is seen by the readers in Python.
function told(value) {
  if (value === null || value === undefined) return ["nothing", ""];
  if (Array.isArray(value)) return ["list", value.map(told)];
  if (value instanceof Date) return ["date", value.toISOString().replace("T00:00:00.000Z", "")];
  switch (typeof value) {
    case "string": return ["text", value];
    case "boolean": return ["boolean", value];
    case "object": return ["mapping", Object.entries(value).map(([key, item]) => [key, told(item)])];
    default: return [typeof value, String(value)];
  }
}

function read(path) {
  try {
    return ["read", told(yaml.load(fs.readFileSync(path, "utf8"), { schema }))];
  } catch (error) {
    return ["refused", String(error.message).replace(/\s+/g, " ")];
  }
}

console.log(JSON.stringify(JSON.parse(fs.readFileSync(0, "utf8")).map(read)));
