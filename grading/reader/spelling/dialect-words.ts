import { asianWords } from "./dialects/asian-words";
import { caribbeanWords } from "./dialects/caribbean-words";
import { northernWords } from "./dialects/northern-words";
import { oceanianWords } from "./dialects/oceanian-words";
import { southernAmericanWords } from "./dialects/southern-american-words";
import { westAfricanWords } from "./dialects/west-african-words";

/** What is gathered, an English a file; no word stands in two of them. */
export const dialects = [caribbeanWords, northernWords, southernAmericanWords, westAfricanWords, asianWords, oceanianWords];

/**
 * Words and spellings of other Englishes, in the words of the standard one. An empty text is a particle that carries tone
 * alone.
 */
export const dialectWords: ReadonlyMap<string, string> = new Map(dialects.flatMap(Object.entries<string>));
