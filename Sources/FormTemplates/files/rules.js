// What the program that reads the answers takes: its limits and words, put in when the page is made.
"use strict";
const rules = {
  leastAmount: @{limits.leastAmount}, mostAmount: @{limits.mostAmount}, mostPercentage: @{limits.mostPercentage},
  mostCases: @{limits.mostCases}, digits: @{limits.digits}, wholeDigits: @{limits.wholeDigits},
  idLength: @{limits.idLength}, textBytes: @{limits.textBytes}, fileBytes: @{limits.fileBytes},
  states: new Set("@{limits.states}".split(" ")), meantStates: new Map("@{limits.meantStates}".split(" ").map((pair) => pair.split(":"))),
  // What no file may hold.
  unseen: /[@{limits.unseen}]/g,
};

// A text as the file is to have it: one that holds nothing to be seen is none.
function seen(words) {
  const plain = words.replace(/\r\n?/g, "\n").replace(/\t/g, " ").replace(rules.unseen, "").replace(/[\ud800-\udfff]/gu, "\ufffd").trim();
  return /[^\s\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cf}\u2800]/u.test(plain) ? plain : "";
}

const bytesOf = (words) => new TextEncoder().encode(words).length;
