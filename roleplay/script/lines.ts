import { z } from "zod";
import { causeName } from "./cause";
import { variants } from "./variants";

/** What a customer says at the set places of every script. */
export const setLines = z.strictObject({
  opening: variants.describe("the first burst: two to four bubbles each"),
  vent: variants.describe("the outburst goes on, when invited or not yet heard out"),
  reveal: variants.describe("the customer says what they really want"),
  "drive-unheard": variants.describe("pushes on while the want is not known"),
  "drive-known": variants.describe("pushes on when the want is known and nothing is proposed"),
  "drive-proposed": variants.describe("pushes on when something is proposed and not yet done"),
  "drive-done": variants.describe("pushes on when all is done: what else, a last doubt"),
  "wants-supervisor": variants.describe("demands the supervisor, when boiling"),
  "farewell-content": variants,
  "farewell-sour": variants,
  "farewell-appeased": variants,
  "farewell-supervisor": variants.describe("when the supervisor has taken over"),
  "farewell-walkout": variants.describe("walks out in anger"),
  "farewell-silence": variants.describe("leaves after the agent's long silence"),
  "farewell-ended": variants.describe("the agent ended the chat with nothing solved"),
});

/** What a customer says to each cause. A cause without lines only moves the tension. */
export const causeLines = z.partialRecord(causeName, variants);

const claimTrap = z.strictObject({
  claim: z.string().describe("the claim of the knowledge base that the trap is about"),
  ask: variants.describe("the trap itself: a question, or a false claim to be put right"),
  right: variants.describe("concedes, with no joy"),
  wrong: variants.describe("gloats"),
  evaded: variants.describe("notes that there was no answer"),
  deferred: variants.describe("the agent said that they would find out"),
});

/** The lines of each persona's own tactic. */
export const tacticLines = z.discriminatedUnion("tactic", [
  z.strictObject({
    tactic: z.literal("abrupt"),
    scrap: variants.describe("a scrap of an answer: three words or fewer"),
    clipped: variants.describe("after a long reply: cuts it short"),
    parting: variants.describe("the last warning before leaving"),
  }),
  z.strictObject({
    tactic: z.literal("abusive"),
    probe: variants.describe("tests how far they can go"),
    attack: variants.describe("attacks the agent in person"),
    "after-limit": variants.describe("goes on after a limit was set"),
    "backs-down": variants.describe("backs down after a limit"),
  }),
  z.strictObject({
    tactic: z.literal("loud"),
    shout: variants.describe("SHOUTS, demands action now"),
    "still-waiting": variants.describe("a plan was named and is not done"),
    cooling: variants.describe("the plan is done: the steam goes out"),
  }),
  z.strictObject({
    tactic: z.literal("know-it-all"),
    traps: z.array(claimTrap).min(3),
    conceding: variants.describe("has been answered rightly often enough: respect, of a kind"),
    lecture: variants.describe("shows off what they know"),
  }),
]);
export type TacticLines = z.infer<typeof tacticLines>;
