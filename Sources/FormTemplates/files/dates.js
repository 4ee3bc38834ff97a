// Dates as documents give them, and the time that the figures describe.

// Whether a year, a month or a day exists and is written as the file has it.
function isDate(words) {
  const parts = words.match(/^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/);
  if (!parts) return false;
  const [year, month, day] = parts.slice(1).map((part) => Number(part ?? 1));
  const february = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  const last = month === 2 ? february : [4, 6, 9, 11].includes(month) ? 30 : 31;
  return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= last;
}

const dateNames = ["@{evidence.date}", "@{evidence.validUntil}", "@{evidence.covers}"];

// The names of those dates of a document that cannot be taken.
const wrongDates = (entry) => dateNames.filter((name) => entry[name] && !isDate(entry[name]));

function dateFault(entry) {
  const [first] = wrongDates(entry);
  return first ? `“${entry[first]}” is not a date that can be taken. Write a year, a month or a day: 2024, 2024-06 or 2024-06-30.` : "";
}

// The period as the file has it; nothing where it is none.
function periodIn(words) {
  if (words.length === 4 && isDate(words)) return words;
  const [first, last] = words.split(/\s*(?:\bto\b|\.\.+|…|–|—|\s-\s)\s*/);
  const isDay = (day) => day?.length === 10 && isDate(day);
  return isDay(first) && isDay(last) && first <= last ? `{ @{period.from}: ${first}, @{period.to}: ${last} }` : "";
}

function periodFault(words) {
  if (!words || periodIn(words)) return "";
  return `“${words}” is not a period that can be taken. Write a year, such as 2025, or its first and last day: 2025-07-01 to 2026-06-30.`;
}
