// Amounts as people write them. One that can be read in two ways is asked about and never guessed.

// A number as the file has it, with what else it could be; null where the words are none.
function numberIn(words) {
  const bare = words.replace(/[\u2212\u2013](\d)/g, "-$1");
  if (/^-?\d{1,60}$/.test(bare)) return { text: bare };
  if (/^-?\d{1,3}([ \u00a0\u2009\u202f'\u2019]\d{3})+([.,]\d+)?$/.test(bare)) return { text: bare.replace(/[^\d.,-]/g, "").replace(",", ".") };
  if (/^-?\d{1,3}(,\d{3})+\.\d+$/.test(bare) || /^-?\d{1,3}(,\d{3}){2,}$/.test(bare)) return { text: bare.replace(/,/g, "") };
  if (/^-?\d{1,3}(\.\d{3})+,\d+$/.test(bare) || /^-?\d{1,3}(\.\d{3}){2,}$/.test(bare)) return { text: bare.replace(/\./g, "").replace(",", ".") };
  if (!/^-?\d+[.,]\d+$/.test(bare)) return null;
  const text = bare.replace(",", ".");
  // Three digits behind one sign are thousands to some and a fraction to others.
  return /^-?[1-9]\d{0,2}\.\d{3}$/.test(text) ? { text, joined: text.replace(".", "") } : { text };
}

// What a question takes: from where to where, in what unit, and how that is said.
function scaleOf(question) {
  const isPercent = question.dataset.type === "percent";
  const least = isPercent ? 0 : Number(question.dataset.minimum);
  return {
    isPercent, least, most: isPercent ? 100 : 1e12, unit: isPercent ? "%" : question.dataset.unit,
    wanted: isPercent ? "a percentage from 0 to 100, such as 72 or 72.5"
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
  const fits = (text) => Number(text) >= scale.least && Number(text) <= scale.most;
  if (number.joined && fits(number.joined)) {
    return { fault: `“${words}” can be read in two ways. Write ${number.joined} if the sign stands between thousands, ${number.text}0 if it is the decimal sign.` };
  }
  return fits(number.text) ? { text: number.text } : { fault: `“${words}” is not ${scale.wanted}.` };
}

// Both ends of a range, or what is wrong with them.
function rangeIn(low, high, scale) {
  const [from, to] = [amountIn(low, scale), amountIn(high, scale)];
  if (from.fault || to.fault) return { fault: from.fault || to.fault };
  return Number(from.text) > Number(to.text) ? { fault: `The lower end comes first; ${low} is above ${high}.` } : { from: from.text, to: to.text };
}

// What stands in the field for one figure: an amount, both ends of a range such as 40-55, or a fault.
function figureIn(words, scale) {
  const halves = words.replace(/^between /i, "").match(/^(-?[^-]*?\d[^-]*?)\s*(?:\.\.+|…|–|—|-|\bto\b|\band\b)\s*(-?\d.*)$/i);
  if (halves && !numberIn(withoutUnit(words, scale))) return rangeIn(halves[1], halves[2], scale);
  const rough = roughly(words, scale);
  return rough ? { fault: rough } : amountIn(words, scale);
}

// How a rough figure is written, which is a range; nothing where the words are no such figure.
function roughly(words, scale) {
  const about = words.match(/^(?:~|≈|±|about|approximately|approx\.?|around|ca\.?|circa|roughly)\s*(.+)$/i);
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
  return scale.isPercent ? say(amount.text, 100) : `“${words}” says roughly how much. Write ${amount.text}, “to”, and the most that it can be.`;
}

// A whole number of cases, in which any sign between thousands can be only that.
function casesIn(words) {
  const joined = /^\d{1,3}([ \u00a0\u2009\u202f.,'\u2019]\d{3})+$/.test(words) ? words.replace(/\D/g, "") : words;
  return /^\d{1,12}$/.test(joined) ? joined : "";
}
