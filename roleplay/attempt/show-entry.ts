import type { Entry } from "../transcript/entry";
import type { ShownEntry } from "./attempt-view";

/** An entry as a participant may see it: no beat, no reading, no cause. */
export function showEntry(entry: Entry): ShownEntry {
  const { sequence, at } = entry;
  switch (entry.kind) {
    case "line":
      return { kind: "line", sequence, at, text: entry.text };
    case "reply":
      return { kind: "reply", sequence, at, id: entry.id, text: entry.text };
    case "action": {
      const { id, action, fields, outcome, result } = entry;
      return { kind: "action", sequence, at, id, action, fields, outcome, result };
    }
    case "notice": {
      const { notice, text, ending, stars } = entry;
      return {
        kind: "notice",
        sequence,
        at,
        notice,
        text,
        ...(ending === undefined ? {} : { ending }),
        ...(stars === undefined ? {} : { stars }),
      };
    }
  }
}
