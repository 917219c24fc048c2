import type { Variants } from "@/roleplay/script/variants";
import type { ContentPath } from "../content/source-file";
import type { Scenario } from "../schema/scenario";

/** A bank of variants of the customer's, with its path in the content. */
export type Bank = { path: ContentPath; variants: Variants };

/** One variant, its bubbles joined by a space. */
export type CustomerLine = { path: ContentPath; text: string };

/** Every bank of lines that a customer may draw from. */
export function listBanks(scenario: Scenario): Bank[] {
  return [
    ...Object.entries(scenario.lines).map(([key, variants]) => ({ path: ["lines", key], variants })),
    ...Object.entries(scenario.reactions).map(([key, variants]) => ({ path: ["reactions", key], variants })),
    ...listFactBanks(scenario),
    ...scenario.beats.map((beat, index) => ({ path: ["beats", index, "say"], variants: beat.say })),
    ...scenario.actions.flatMap((action, index) =>
      action.noticed ? [{ path: ["actions", index, "noticed"], variants: action.noticed }] : [],
    ),
    ...listTacticBanks(scenario),
  ];
}

/** Every line that a customer may say. */
export function listLines(scenario: Scenario): CustomerLine[] {
  return listBanks(scenario).flatMap(({ path, variants }) =>
    variants.map((bubbles, index) => ({ path: [...path, index], text: bubbles.join(" ") })),
  );
}

function listFactBanks(scenario: Scenario): Bank[] {
  return scenario.facts.flatMap((fact, index) => [
    { path: ["facts", index, "tell"], variants: fact.tell },
    { path: ["facts", index, "again"], variants: fact.again },
    ...(fact.shown ? [{ path: ["facts", index, "shown"], variants: fact.shown }] : []),
  ]);
}

function listTacticBanks(scenario: Scenario): Bank[] {
  const { tactic } = scenario;
  switch (tactic.tactic) {
    case "abrupt":
      return banksUnder({ scrap: tactic.scrap, clipped: tactic.clipped, parting: tactic.parting });
    case "abusive":
      return banksUnder({
        probe: tactic.probe,
        attack: tactic.attack,
        "after-limit": tactic["after-limit"],
        "backs-down": tactic["backs-down"],
      });
    case "loud":
      return banksUnder({
        shout: tactic.shout,
        "still-waiting": tactic["still-waiting"],
        cooling: tactic.cooling,
      });
    case "know-it-all":
      return [
        ...banksUnder({ conceding: tactic.conceding, lecture: tactic.lecture }),
        ...tactic.traps.flatMap((trap, index) =>
          banksUnder(
            {
              ask: trap.ask,
              right: trap.right,
              wrong: trap.wrong,
              evaded: trap.evaded,
              deferred: trap.deferred,
            },
            ["tactic", "traps", index],
          ),
        ),
      ];
  }
}

function banksUnder(banks: Record<string, Variants>, under: ContentPath = ["tactic"]): Bank[] {
  return Object.entries(banks).map(([key, variants]) => ({ path: [...under, key], variants }));
}
