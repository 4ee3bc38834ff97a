// Amounts as people write them. One that can be read in two ways is asked about and never guessed.

// Blanks and signs that only look otherwise, as one.
const plainly = (words) => words.replace(/[\u00a0\u2009\u202f]/g, " ").replace(/\u2019/g, "'").replace(/^[\u2212\u2013](?=\d)/, "-").trim();

// Digits whose thousands are parted by one kind of sign, or by none; nothing where they are parted otherwise.
function grouped(words) {
  if (/^\d+$/.test(words)) return words;
  return /^[1-9]\d{0,2}(?:([,. '])\d{3})(?:\1\d{3})*$/.test(words) ? words.replace(/\D/g, "") : "";
}

// A number as the file has it, with what else it could be; null where the words are none.
function numberIn(words) {
  const [, sign, body] = plainly(words).match(/^(-?)(\d(?:[\d,. ']*\d)?)$/) ?? [];
  if (!body) return null;
  const last = body.match(/[,.](?=\d+$)/)?.[0];
  const isDecimal = last && body.split(last).length === 2;
  const whole = isDecimal ? grouped(body.slice(0, body.indexOf(last))) : "";
  const [decimal, thousands] = [whole && `${sign}${whole}.${body.split(last)[1]}`, grouped(body) && sign + grouped(body)];
  const text = decimal || thousands;
  if (!text || text.replace(/\D/g, "").length > rules.digits) return null;
  return decimal && thousands ? { text, joined: thousands } : { text };
}

// What a question takes: from where to where, in what unit, and how that is said.
function scaleOf(question) {
  const isPercent = question.dataset.type === "percent";
  const least = isPercent ? 0 : Number(question.dataset.minimum);
  return {
    isPercent, least: Math.max(least, rules.leastAmount), most: isPercent ? rules.mostPercentage : rules.mostAmount,
    unit: isPercent ? "%" : question.dataset.unit,
    wanted: isPercent ? `a percentage from 0 to ${rules.mostPercentage}, such as 72 or 72.5`
      : `a number (${question.dataset.unit}) from ${least} up, such as 12 or 12.5`,
  };
}

// The words without the unit behind them, which the page prints itself.
function withoutUnit(words, scale) {
  const units = scale.isPercent ? ["%", "per cent", "percent"] : [scale.unit.toLowerCase()];
  const unit = units.find((one) => one && words.toLowerCase().endsWith(one));
  return (unit ? words.slice(0, -unit.length) : words).trim();
}

// One amount: its text for the file, or what is wrong with it.
function amountIn(words, scale) {
  const number = numberIn(withoutUnit(words, scale));
  if (!number) return { fault: `“${words}” is not ${scale.wanted}.` };
  // A percentage ends below a thousand, so that there the sign can be only the decimal one.
  if (number.joined && !scale.isPercent) {
    return { fault: `“${words}” can be read in two ways. Write ${number.joined} if the sign stands between thousands, ${number.text}0 if it is the decimal sign.` };
  }
  const amount = Number(number.text);
  if (amount > rules.mostAmount && !scale.isPercent) return { fault: `“${words}” is more than ${rules.mostAmount}, the most that can be taken.` };
  return amount >= scale.least && amount <= scale.most ? { text: number.text } : { fault: `“${words}” is not ${scale.wanted}.` };
}

// Both ends of a range, or what is wrong with them.
function rangeIn(low, high, scale) {
  const [from, to] = [amountIn(low, scale), amountIn(high, scale)];
  if (from.fault || to.fault) return { fault: from.fault || to.fault };
  return Number(from.text) > Number(to.text) ? { fault: `The lower end comes first; ${low} is above ${high}.` } : { from: from.text, to: to.text };
}

// So many of so many, or what is wrong with them.
function countIn(count, of) {
  const [cases, all] = [casesIn(count), casesIn(of)];
  if (!cases || !all) return { fault: "Both must be whole numbers of cases, such as 18 of 25." };
  return Number(cases) > Number(all) ? { fault: `${count} is more than ${of}; the whole stands behind “of”.` } : { count: cases, of: all };
}

// What stands in the field for one figure: an amount, a range such as 40-55, a count such as 18 of 25, or a fault.
function figureIn(words, scale) {
  const parts = scale.isPercent && plainly(words).match(/^(\d[\d,. ']*?)\s*(?:\bout of\b|\bof\b|\/)\s*(\d[\d,. ']*)$/i);
  if (parts) return countIn(parts[1], parts[2]);
  const halves = plainly(words).replace(/^(between|from) /i, "").match(/^(-?[^-]*?\d[^-]*?)\s*(?:\.\.+|…|–|—|-|\bto\b|\band\b)\s*(-?\d.*)$/i);
  if (halves && !numberIn(withoutUnit(words, scale))) return rangeIn(halves[1], halves[2], scale);
  const rough = roughly(words, scale);
  return rough ? { fault: rough } : amountIn(words, scale);
}

// How a rough figure is written, which is a range; nothing where the words are no such figure.
function roughly(words, scale) {
  const about = words.match(/^(?:~|≈|∼|±|about|approximately|approx\.?|around|ca\.?|circa|roughly|some)\s*(.+)$/i);
  const below = words.match(/^(?:<=?|≤|less than|fewer than|under|below|at most|up to)\s*(.+)$/i);
  const above = words.match(/^(?:>=?|≥|more than|over|above|at least)\s*(.+)$/i) ?? words.match(/^(.+)\+$/);
  const amount = amountIn((about ?? below ?? above ?? ["", ""])[1], scale);
  if (amount.fault) return "";
  const figure = Number(amount.text);
  const say = (low, high) => `“${words}” says roughly how much. Write the least and the most that it can be, ${about ? "for example " : ""}${low} to ${high}.`;
  if (about) {
    // Half of the highest digit's place to both sides.
    const margin = Math.max(1, 10 ** Math.floor(Math.log10(Math.max(1, Math.abs(figure)))) / 2);
    return say(Math.max(scale.least, Math.round(figure) - margin), Math.min(scale.most, Math.round(figure) + margin));
  }
  if (below) return say(scale.least, amount.text);
  return scale.isPercent ? say(amount.text, rules.mostPercentage) : `“${words}” says roughly how much. Write ${amount.text}, “to”, and the most that it can be.`;
}

// A whole number of cases, in which any sign between thousands can be only that.
function casesIn(words) {
  const whole = grouped(plainly(words));
  return whole.length <= rules.wholeDigits && Number(whole) <= rules.mostCases ? whole : "";
}
