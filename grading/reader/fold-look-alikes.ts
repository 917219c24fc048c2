// Letters of other alphabets that look exactly like Latin ones, each above its twin.
const exact = pairUp(
  "аеорсхуіјѕһԁԛԝѵӏАВЕКМНОРСТХУІЈЅԌοϲϳνΑΒΕΖΗΙΚΜΝΟΡΤΥΧօսհ",
  "aeopcxyijshdqwvlABEKMHOPCTXYIJSGocjvABEZHIKMNOPTYXouh",
);
// Those that resemble one, and are read as it inside a Latin word only.
const near = pairUp("внкмтгпѡαερτυικηωցոզ", "bhkmtrnwaeptuiknwgnq");
// Latin letters in disguise: small capitals and other shapes of the same letter.
const disguised = pairUp("ɑɡıſᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠᴡʏᴢ", "agisabcdefghijklmnoprstuvwyz");
const otherAlphabets = /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}]/u;

/**
 * Takes look-alike letters for Latin ones in a word that mixes alphabets. A word all of one alphabet stays as it is,
 * unless `amongLatin` says that the text around is Latin and each of its letters has an exact twin. The word comes back
 * with as many UTF-16 units as it had.
 */
export function foldLookAlikes(word: string, amongLatin = false): string {
  const plain = replaceLetters(word, disguised);
  if (!otherAlphabets.test(plain)) return plain;
  if (/\p{Script=Latin}/u.test(plain)) return replaceLetters(replaceLetters(plain, exact), near);
  const folded = amongLatin ? replaceLetters(plain, exact) : plain;
  return otherAlphabets.test(folded) ? plain : folded;
}

function replaceLetters(word: string, twins: ReadonlyMap<string, string>): string {
  return [...word].map((letter) => twins.get(letter) ?? letter).join("");
}

function pairUp(letters: string, latin: string): ReadonlyMap<string, string> {
  return new Map([...letters].map((letter, at) => [letter, latin.charAt(at)]));
}
