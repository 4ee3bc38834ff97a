// What is wrong with an answer, in words that say what would be right; nothing where it can be taken.
const decimal = (words) => /^-?\d+([.,]\d+)?$/.test(words) ? Number(words.replace(",", ".")) : NaN;
const whole = (words) => /^\d{1,12}$/.test(words) ? Number(words) : NaN;

function faultOf(question, state) {
  const isPercent = question.dataset.type === "percent";
  const fits = (value) => isPercent ? value >= 0 && value <= 100 : !Number.isNaN(value);
  const wanted = isPercent ? "a percentage from 0 to 100, such as 72 or 72.5" : "a number, such as 12 or 12.5";
  switch (state.choice) {
    case "figure":
      if (!state.figure) return `Write ${wanted}.`;
      return fits(decimal(state.figure)) ? "" : `“${state.figure}” is not ${wanted}.`;
    case "count":
      if (!state.count || !state.of) return "Write both: how many, and out of how many.";
      if (Number.isNaN(whole(state.count)) || Number.isNaN(whole(state.of))) return "Both must be whole numbers of cases, such as 18 of 25.";
      return whole(state.count) > whole(state.of) ? `${state.count} is more than ${state.of}; the whole stands behind “of”.` : "";
    case "range":
      if (!state.from || !state.to) return "Write both ends of the range.";
      if (!fits(decimal(state.from)) || !fits(decimal(state.to))) return `Both ends must be ${wanted}.`;
      return decimal(state.from) > decimal(state.to) ? "The lower end comes first." : "";
    case "these":
      return state.elements.length ? "" : "Tick what is in place, or choose “none of these”.";
    default: return "";
  }
}

// What may stay as it is and makes an answer weaker.
function hintOf(state) {
  if (state.choice === "@{word.notApplicable}" && !state.reason) return "Without a reason it counts as unknown.";
  if (state.choice === "@{word.unknown}" && !state.reason) return "Say why, such as when it will be known.";
  if (!state.choice && (state.reason || state.note || state.except.length || state.evidence.length)) return "There is no answer yet.";
  const nameless = state.evidence.some((entry) => !entry.@{evidence.title} && !entry.@{evidence.reference} && !entry.@{evidence.url});
  return nameless ? "Evidence needs a title, a reference or an address, so that it can be found." : "";
}

function headFault(head) {
  if (!/^[A-Z]{2}$/.test(head["state-code"])) return "The State's code is two capital letters, such as NO.";
  if (!head["state-name"]) return "The State's name is missing.";
  return /^\d{4}-\d{2}-\d{2}$/.test(head.date) ? "" : "The day that the answers describe is missing.";
}

// Whether a criterion applies by the facts given; one that is not given leaves it open.
function applies(conditions, facts) {
  return conditions.split(",").filter(Boolean).every((condition) => {
    const isNegated = condition.startsWith("not ");
    const fact = facts[condition.replace(/^not /, "")];
    return fact === (isNegated ? "@{fact.yes}" : "@{fact.no}") ? false : true;
  });
}
