// Cyrillic and Greek letters that look like Latin ones, each above its twin.
const strange = "аеорсхуіјѕһԁԛԝвнкмтАВЕКМНОРСТХУІЈЅαοενρτυικΑΒΕΖΗΙΚΜΝΟΡΤΥΧ";
const latin = "aeopcxyijshdqwbhkmtABEKMHOPCTXYIJSaoevptuikABEZHIKMNOPTYX";
const twins = new Map([...strange].map((letter, at) => [letter, latin.charAt(at)]));

/** Takes look-alike letters for Latin ones in a word that mixes alphabets; words of one alphabet stay as they are. */
export function foldLookAlikes(word: string): string {
  if (!/[a-zA-Z]/.test(word) || !/[\u0370-\u052f]/.test(word)) return word;
  return [...word].map((letter) => twins.get(letter) ?? letter).join("");
}
