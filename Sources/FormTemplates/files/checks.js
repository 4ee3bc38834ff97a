// What is wrong with an answer, in words that say what would be right; nothing where it can be taken.
function faultOf(question, state) {
  switch (state.choice) {
    case "figure": {
      const scale = scaleOf(question);
      return state.figure ? figureIn(state.figure, scale).fault ?? "" : `Write ${scale.wanted}.`;
    }
    case "count":
      if (!state.count || !state.of) return "Write both: how many, and out of how many.";
      return countIn(state.count, state.of).fault ?? "";
    case "range": return rangeFault(question, state);
    case "these":
      return Object.values(state.elements).some(Boolean) ? "" : "Say of each whether it is in place, missing or not known.";
    default: return "";
  }
}

// Whether it says that nothing is known: as a whole, or of every element that it names.
function isUnknown(state) {
  const marks = Object.values(state.elements).filter(Boolean);
  return state.choice === "@{word.unknown}" || (state.choice === "these" && marks.length > 0 && marks.every((mark) => mark === "@{word.unknown}"));
}

// The answers of a scale of words or levels, from little to much; nothing where amounts are asked for.
const degreesOf = (question) =>
  [...(question.querySelector('select[data-part="from"]')?.options ?? [])].map((option) => option.value).filter(Boolean);

function rangeFault(question, state) {
  const degrees = degreesOf(question);
  if (!degrees.length) {
    return state.from && state.to ? rangeIn(state.from, state.to, scaleOf(question)).fault ?? "" : "Write both ends: the least and the most that it can be.";
  }
  if (!state.from || !state.to) return "Choose both ends: the least and the most that it can be.";
  return degrees.indexOf(state.from) > degrees.indexOf(state.to) ? `The lower end comes first; ${state.from} is above ${state.to}.` : "";
}

// Whether a range leaves every answer open.
function saysNothing(question, state) {
  const degrees = degreesOf(question);
  if (degrees.length) return state.choice === "range" && state.from === degrees[0] && state.to === degrees[degrees.length - 1];
  const range = rangeOf(question, state);
  return question.dataset.type === "percent" && range !== null && Number(range.from) === 0 && Number(range.to) === 100;
}

// Both ends of an amount that is known from one to the other; null for all else.
function rangeOf(question, state) {
  if (degreesOf(question).length) return null;
  const scale = scaleOf(question);
  const range = state.choice === "range" ? rangeIn(state.from, state.to, scale) : state.choice === "figure" ? figureIn(state.figure, scale) : {};
  return range.from ? range : null;
}

// What kind of value it is and for whom it holds, by which an answer is another one than before.
const statement = (question, state) => JSON.stringify([faultOf(question, state) || valueOf(question, state), [...state.except].sort()]);

// Whether an answer of an earlier round is one of this round too: it was said to hold, or it is another one now.
function isReviewed(question, state) {
  const earlier = question.querySelector(".earlier");
  return !earlier || !state.choice || state.review === "holds" || statement(question, state) !== statement(question, cameWith(question));
}

// Whether it counts as answered.
const isAnswered = (question, state) => Boolean(state.choice) && !faultOf(question, state) && isReviewed(question, state);

// What may stay as it is and makes an answer weaker, and how the words in a field were taken.
const hintOf = (question, state) => [state.evidence.map(datesTaken).find(Boolean), weaknessOf(question, state)].filter(Boolean).join(" ");

function weaknessOf(question, state) {
  if (state.choice === "@{word.notApplicable}" && !state.reason) return "Without a reason it counts as unknown.";
  if (isUnknown(state) && !state.reason && !state.why) return "Say why, if you can, or when it will be known.";
  if (state.evidence.some(isNameless)) return "Evidence needs a listed source, a title, a reference or an address, so that it can be found.";
  const wrongDate = state.evidence.map(dateFault).find(Boolean);
  if (wrongDate) return wrongDate;
  if (!isReviewed(question, state)) return state.review ? "Say what holds now." : "This is the answer of an earlier round. Say whether it still holds.";
  if (!state.choice && !isBlank(state)) return "There is no answer yet.";
  if (saysNothing(question, state)) return "That leaves every answer open. “Not known” says the same, and lets you say why.";
  if (state.choice === "these") {
    const open = Object.values(state.elements).filter((value) => !value).length;
    return open && !isUnknown(state) ? `Not said yet: ${open} of ${Object.keys(state.elements).length}. They count as not known.` : "";
  }
  return state.choice === "figure" ? takenAs(question, state.figure) : "";
}

// How a figure was taken where it is not just as it was written.
function takenAs(question, words) {
  const scale = scaleOf(question);
  const taken = figureIn(words, scale);
  if (taken.from) return `Taken as somewhere between ${taken.from} and ${taken.to}.`;
  if (taken.count) return `Taken as ${taken.count} of ${taken.of}.`;
  if (scale.isPercent && Number(taken.text) > 0 && Number(taken.text) < 1) return `${taken.text} is less than one in a hundred. For ${Math.round(taken.text * 100)} in a hundred write ${Math.round(taken.text * 100)}.`;
  return taken.text === withoutUnit(words, scale).replace(",", ".") ? "" : `Taken as ${taken.text}.`;
}

const isNameless = (entry) => !entry.@{evidence.source} && !entry.@{evidence.title} && !entry.@{evidence.reference} && !entry.@{evidence.url};

// What is wrong with what is said of the answers as a whole, and in which field.
function headFaultIn(head) {
  const code = head["state-code"];
  if (!rules.states.has(code)) {
    const capitals = code.toUpperCase();
    const meant = rules.meantStates.get(capitals) ?? (rules.states.has(capitals) ? capitals : "");
    return ["state-code", `The State's code is two capital letters, such as NO.${meant ? ` Is ${meant} meant?` : ""}`];
  }
  if (!head["state-name"]) return ["state-name", "The State's name is missing."];
  if (!head.date) return ["date", "The day that the answers describe is missing."];
  const day = dayIn(head.date);
  if (!day?.text) return ["date", dayWords(head.date, day, "a day, such as 2026-06-30")];
  return ["period", periodFault(head.period)];
}
const headFault = (head) => headFaultIn(head)[1];

// A field with a longer text than can be read; nothing where there is none.
function tooLong() {
  const isLong = (words) => words.length * 3 > rules.textBytes && bytesOf(words) > rules.textBytes;
  const field = [...form.querySelectorAll("textarea, input")].find((field) => isLong(field.value));
  // What could not be taken stands in the note too.
  const question = questions.find((one) => isLong(noteOf(one, page.answers[one.dataset.id])));
  return field ?? (question && part(question, "note"));
}

// Whether a criterion applies by the facts given; one that is not given leaves it open.
function applies(conditions, facts) {
  return conditions.split(",").filter(Boolean).every((condition) => {
    const isNegated = condition.startsWith("not ");
    const fact = facts[condition.replace(/^not /, "")]?.answer;
    return fact === (isNegated ? "@{fact.yes}" : "@{fact.no}") ? false : true;
  });
}
