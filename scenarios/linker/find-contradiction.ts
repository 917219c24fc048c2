import type { Condition } from "@/roleplay/script/condition";
import type { Obstacle } from "./reach";

/** What in a condition speaks against itself, so that it can never hold; null where nothing does. */
export function findContradiction(condition: Condition): Obstacle | null {
  const { heard, heardAll, notHeard, acted, done, notDone, after, notAfter } = condition;
  if (heard?.every((move) => notHeard?.includes(move)))
    return {
      path: ["notHeard"],
      message: '"notHeard" rules out all that "heard" asks for',
      consequence: false,
    };
  const clashes = [
    findClash("notHeard", notHeard, "heardAll", heardAll),
    findClash("notDone", notDone, "done", done),
    findClash("notAfter", notAfter, "after", after),
  ];
  const clash = clashes.find((one) => one !== null);
  if (clash) return clash;
  if (acted?.every((action) => notDone?.includes(action)))
    return {
      path: ["notDone"],
      message: 'what "acted" asks for has been done, and "notDone" rules it out',
      consequence: false,
    };
  return null;
}

function findClash(
  ruledOut: string,
  without: readonly string[] | undefined,
  asked: string,
  wanted: readonly string[] | undefined,
): Obstacle | null {
  const index = without?.findIndex((item) => wanted?.includes(item)) ?? -1;
  if (index < 0) return null;
  return {
    path: [ruledOut, index],
    message: `"${ruledOut}" and "${asked}" name the same: ${without?.[index]}`,
    consequence: false,
  };
}
