import { actionClasses } from "./action-classes";
import { feelingClasses } from "./feeling-classes";
import { peopleClasses } from "./people-classes";
import { phraseClasses } from "./phrase-classes";
import { timeClasses } from "./time-classes";

/** The slots of frames: each name stands for words that do the same work in a sentence. */
export const wordClasses: ReadonlyMap<string, string> = new Map(
  Object.entries({ ...actionClasses, ...feelingClasses, ...peopleClasses, ...phraseClasses, ...timeClasses }),
);
