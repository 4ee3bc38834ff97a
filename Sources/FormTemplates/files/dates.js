// Dates as documents give them, and the time that the figures describe. One that can be read in two ways is asked about.

const padded = (number, width = 2) => String(number).padStart(width, "0");

// A year, a month or a day as the file has it; nothing where it does not exist.
function dateOf(year, month, day) {
  if (year < 1 || year > 9999) return "";
  if (month === undefined) return padded(year, 4);
  if (month < 1 || month > 12) return "";
  if (day === undefined) return `${padded(year, 4)}-${padded(month)}`;
  const february = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  const last = month === 2 ? february : [4, 6, 9, 11].includes(month) ? 30 : 31;
  return day >= 1 && day <= last ? `${padded(year, 4)}-${padded(month)}-${padded(day)}` : "";
}

// A date in figures: its text for the file, or the two that it could be; null where it is none.
function dateIn(words) {
  const made = (...parts) => { const text = dateOf(...parts); return text ? { text } : null; };
  const plain = plainly(words);
  const numbers = (pattern) => plain.match(pattern)?.slice(1).map((part) => (/^\d+$/.test(part ?? "") ? Number(part) : part));
  let parts = numbers(/^(\d{4})(?:([-./])(\d{1,2})(?:\2(\d{1,2}))?)?$/);
  if (parts) return made(parts[0], parts[2], parts[3]);
  parts = numbers(/^(\d{1,2})[-./] ?(\d{4})$/);
  if (parts) return made(parts[1], parts[0]);
  parts = numbers(/^(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})$/);
  if (parts) return made(parts[2], parts[1], parts[0]);
  parts = numbers(/^(\d{1,2})([-/])(\d{1,2})\2(\d{4})$/);
  if (parts) {
    const [dayFirst, monthFirst] = [dateOf(parts[3], parts[2], parts[0]), dateOf(parts[3], parts[0], parts[2])];
    if (dayFirst && monthFirst && dayFirst !== monthFirst) return { dayFirst, monthFirst };
    return dayFirst || monthFirst ? { text: dayFirst || monthFirst } : null;
  }
  return null;
}

// The same where it can be a single day alone.
function dayIn(words) {
  const date = dateIn(words);
  return date?.text && date.text.length < 10 ? null : date;
}

// The dates of a document; the last is a day.
const dateNames = ["@{evidence.date}", "@{evidence.validUntil}", "@{evidence.covers}", "@{evidence.accessed}"];
const dateUnder = (name, words) => (name === "@{evidence.accessed}" ? dayIn(words) : dateIn(words));

// The names of those dates of a document that cannot be taken.
const wrongDates = (entry) => dateNames.filter((name) => entry[name] && !dateUnder(name, entry[name])?.text);

// What is wrong with a date, and how it would be right.
function dayWords(words, date, wanted) {
  if (date?.dayFirst) return `“${words}” can be two days. Write ${date.dayFirst} or ${date.monthFirst}.`;
  return `“${words}” is not a date that can be taken. Write ${wanted}.`;
}

function dateFault(entry) {
  const [first] = wrongDates(entry);
  if (!first) return "";
  const wanted = first === "@{evidence.accessed}" ? "a day, such as 2024-06-30" : "a year, a month or a day: 2024, 2024-06 or 2024-06-30";
  return dayWords(entry[first], dateUnder(first, entry[first]), wanted);
}

// How dates were taken that are not just as they were written.
function datesTaken(entry) {
  const other = dateNames.find((name) => entry[name] && dateUnder(name, entry[name])?.text && dateUnder(name, entry[name]).text !== entry[name]);
  return other ? `“${entry[other]}” is taken as ${dateUnder(other, entry[other]).text}.` : "";
}

// The period: a year, or its first and last day; nothing where it is none.
function periodParts(words) {
  if (/^\d{4}$/.test(words) && dateIn(words)) return { year: words };
  const [first, last, ...more] = words.split(/\s*(?:\bto\b|\.\.+|…|–|—|\s-\s)\s*/).map(dayIn);
  return !more.length && first?.text && last?.text && first.text <= last.text ? { from: first.text, to: last.text } : null;
}

function periodIn(words) {
  const period = periodParts(words);
  return !period ? "" : period.year ?? `{ @{period.from}: ${period.from}, @{period.to}: ${period.to} }`;
}

function periodFault(words) {
  if (!words || periodIn(words)) return "";
  return `“${words}” is not a period that can be taken. Write a year, such as 2025, or its first and last day: 2025-07-01 to 2026-06-30.`;
}
