import type { Condition } from "@/roleplay/script/condition";
import { suggestName } from "../../content/closest-name";
import type { Finding } from "../../content/finding";
import type { ContentPath } from "../../content/source-file";
import { type KnownNames, listKnownNames } from "../known-names";
import type { Law } from "../law";
import { listConditions } from "../list-conditions";

/** What each key of a condition points at. */
const pointsAt = {
  asked: ["facts", "fact"],
  told: ["facts", "fact"],
  touched: ["subjects", "subject"],
  stated: ["claims", "claim"],
  misstated: ["claims", "claim"],
  acted: ["acts", "action of this scenario"],
  done: ["actions", "action"],
  notDone: ["actions", "action"],
  lookedUp: ["places", "article or card section"],
  tactic: ["tacticStates", "state of this persona's tactic"],
  after: ["beats", "beat"],
  notAfter: ["beats", "beat"],
} as const satisfies Partial<Record<keyof Condition, readonly [keyof KnownNames, string]>>;

/** Every name that a condition, a beat or a trap points at stands for something. */
export const everyTargetExists: Law = ({ scenario }) => {
  const known = listKnownNames(scenario);
  return [
    ...listConditions(scenario).flatMap(({ path, condition }) => checkCondition(known, path, condition)),
    ...scenario.beats.flatMap(({ leads }, index) =>
      leads ? checkName(known.beats, "beat", leads, ["beats", index, "leads"]) : [],
    ),
    ...(scenario.tactic.tactic === "know-it-all" ? scenario.tactic.traps : []).flatMap(({ claim }, index) =>
      checkName(known.claims, "claim", claim, ["tactic", "traps", index, "claim"]),
    ),
  ];
};

function checkCondition(known: KnownNames, path: ContentPath, condition: Condition): Finding[] {
  const keys = ["asked", "told", "touched", "stated", "misstated", "acted", "done", "notDone"] as const;
  const others = ["lookedUp", "tactic", "after", "notAfter"] as const;
  return [...keys, ...others].flatMap((key) => {
    const [names, kind] = pointsAt[key];
    return (condition[key] ?? []).flatMap((name, index) =>
      checkName(known[names], kind, name, [...path, key, index]),
    );
  });
}

function checkName(known: readonly string[], kind: string, name: string, path: ContentPath): Finding[] {
  if (known.includes(name)) return [];
  return [{ path, message: `there is no ${kind} "${name}"`, mend: suggestName(name, known) }];
}
