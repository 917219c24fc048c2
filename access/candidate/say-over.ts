import type { Over } from "./is-over";

const sayings: Readonly<Record<Over, string>> = {
  closed: "This screening is not open just now, so no role-play can be begun.",
  deadline: "The day until which role-plays could be begun is over.",
  expired: "Your invitation was good until a day that is over now, so no further role-play can be begun.",
};

/** Why no further role-play can be begun, in a sentence. */
export function sayOver(over: Over): string {
  return sayings[over];
}
