const british =
  /\b(apolog|organ|real|recogn|prior|author|custom|final|summar|emphas|minim|final)is(e|es|ed|ing|ation)\b/gi;
const american =
  /\b(apolog|organ|real|recogn|prior|author|custom|final|summar|emphas|minim)iz(e|es|ed|ing|ation)\b/gi;
const pairs: readonly (readonly [british: string, american: string])[] = [
  ["colour", "color"],
  ["favour", "favor"],
  ["honour", "honor"],
  ["behaviour", "behavior"],
  ["neighbour", "neighbor"],
  ["labour", "labor"],
  ["centre", "center"],
  ["metre", "meter"],
  ["theatre", "theater"],
  ["cheque", "check"],
  ["tyre", "tire"],
  ["cancelled", "canceled"],
  ["cancelling", "canceling"],
  ["travelling", "traveling"],
  ["programme", "program"],
  ["grey", "gray"],
  ["catalogue", "catalog"],
  ["defence", "defense"],
  ["fulfil", "fulfill"],
  ["ageing", "aging"],
  ["mum", "mom"],
];

/** A reply in the other country's spelling; unchanged where it has none of the words. */
export function respell(reply: string, spelling: "American" | "British"): string {
  const endings =
    spelling === "American" ? reply.replace(british, "$1iz$2") : reply.replace(american, "$1is$2");
  return pairs.reduce((text, [atHome, overThere]) => {
    const [from, to] = spelling === "American" ? [atHome, overThere] : [overThere, atHome];
    // A check, a tire and a meter are other things in Britain too.
    if (spelling === "British" && ["check", "tire", "meter", "program"].includes(from)) return text;
    return text.replace(new RegExp(`\\b${from}(?=(?:s|ed|ing|ite)?\\b)`, "g"), to);
  }, endings);
}
