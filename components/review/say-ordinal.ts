const endings = new Map([
  ["one", "st"],
  ["two", "nd"],
  ["few", "rd"],
]);
const rules = new Intl.PluralRules("en-GB", { type: "ordinal" });

/** A whole number as one counts by it: 1st, 22nd, 83rd, 11th. */
export function sayOrdinal(number: number): string {
  return `${number}${endings.get(rules.select(number)) ?? "th"}`;
}
