import { act, line, reply } from "../../../trial/write-chat";
import { ask, broke, fly, offer, type RuleExample, sorry, state } from "./example";

/** Examples of the rules that say what harmed. */
export const harmExamples: Readonly<Record<string, RuleExample>> = {
  "other-language": {
    fits: [[broke, reply("Guten Tag.", { reading: { english: false } })]],
    misses: [[broke, reply("Good day.")]],
  },
  nonsense: {
    fits: [[broke, reply("asdf jkl", { reading: { nonsense: true } })]],
    misses: [[broke, reply("Good day.")]],
  },
  interrupted: {
    fits: [[broke, reply("[closed-question:Order number], please?", { interrupted: true })]],
    misses: [
      [broke, reply("[acknowledgement:I see].", { interrupted: true })],
      [broke, reply("[closed-question:Order number], please?")],
    ],
  },
  repeated: {
    fits: [
      [broke, sorry, line("So?"), reply("[apology:I am sorry] about it.", { reading: { repeats: true } })],
    ],
    misses: [[broke, sorry]],
  },
  "saved-verbatim": {
    fits: [[broke, reply("Dear Ms Tierney, we apologise.", { reading: { saved: "sorry" } })]],
    misses: [[broke, sorry]],
  },
  long: {
    fits: [[broke, reply("Well.", { reading: { words: 73 } })]],
    misses: [[broke, reply("Well.", { reading: { words: 61 } })]],
  },
  slow: {
    fits: [[broke, reply("Hello.", { after: 61 })]],
    misses: [
      [broke, reply("Hello.", { after: 59 })],
      [broke, act("hold", { reason: "looking it up" }, { after: 5 }), reply("Hello.", { after: 80 })],
    ],
  },
  "apology-again": {
    fits: [[broke, sorry, line("So?"), sorry, line("And?"), sorry]],
    misses: [[broke, sorry, line("So?"), sorry]],
  },
  retaliation: {
    fits: [[broke, reply("[retaliation:Then learn to pack].")]],
    misses: [[broke, reply("I will pack it for you.")]],
  },
  dismissal: {
    fits: [[broke, reply("[dismissal:Please calm down].")]],
    misses: [[broke, reply("[empathy:That is enough to make anybody shout].")]],
  },
  condescension: {
    fits: [[broke, reply("[condescension:As I already said], it is on its way.")]],
    misses: [[broke, reply("It is on its way.")]],
  },
  blame: {
    fits: [[broke, reply("[blame:The airline broke it].")]],
    misses: [[broke, reply("[explanation:The axle is too thin for steps].")]],
  },
  justification: {
    fits: [[broke, reply("[justification:That's our policy].")]],
    misses: [[broke, reply("[explanation:The axle is too thin for steps].")]],
  },
  "dead-end": {
    fits: [[broke, reply("[dead-end:I can't do that].")]],
    misses: [[broke, reply("[positive-language:What I can do is send a new one].")]],
  },
  guess: {
    fits: [[broke, reply("[guess:It's probably the axle].")]],
    misses: [[broke, reply("[find-out:I don't know yet, I'll ask the workshop].")]],
  },
  curt: {
    fits: [[broke, reply("[curt,closed-question:Order number].")]],
    misses: [[broke, reply("[closed-question:Order number], [courtesy:please]?")]],
  },
  agreement: {
    fits: [[broke, reply("[agreement:It'd make me angry too].")]],
    misses: [[broke, reply("[empathy:That must have made you angry].")]],
  },
  canned: {
    fits: [[broke, reply("[apology,canned:We apologise for any inconvenience caused].")]],
    misses: [[broke, sorry]],
  },
  jargon: {
    fits: [[broke, reply("I'll open an [jargon:RMA on the L2 queue].")]],
    misses: [[broke, reply("I'll ask the workshop.")]],
  },
  "asked-again": {
    fits: [[broke, fly, ask("When do you fly again?", "flight-date", "When do you fly again")]],
    misses: [
      [broke, ask("When do you fly again?", "flight-date", "When do you fly again")],
      [broke, fly, ask("Which wheel is it?", "wheel", "Which wheel")],
    ],
  },
  "asked-though-shown": {
    fits: [[broke, ask("What is your postcode?", "postcode", "your postcode")]],
    misses: [[broke, ask("Which wheel is it?", "wheel", "Which wheel")]],
  },
  "stated-wrong": {
    fits: [[broke, state("The warranty was never ten years.", false)]],
    misses: [[broke, state("The warranty is ten years.", true)]],
  },
  "hollow-claim": {
    fits: [
      [broke, reply("[action-done:I've sent a new one].")],
      [
        broke,
        act("refund", { amount: 90 }, { outcome: "refused" }),
        reply("[action-done:I've refunded it]."),
      ],
    ],
    misses: [
      [broke, act("send-replacement"), reply("[action-done:I've sent a new one].")],
      // Who has looked something up may mean just that.
      [broke, act("open-card", { section: "notes" }), reply("[action-done:I've read your notes].")],
    ],
  },
  "offered-early": {
    fits: [[broke, offer("Here is £20 for you.", "fair", "unheard", "£20")]],
    misses: [[broke, offer("Here is £20 for you.", "fair", "known", "£20")]],
  },
  "offered-small": {
    fits: [[broke, offer("Here is a voucher.", "small", "known", "a voucher")]],
    misses: [[broke, offer("Here is £20 for you.", "fair", "known", "£20")]],
  },
  "offered-much": {
    fits: [[broke, offer("A full refund it is.", "big", "known", "A full refund")]],
    misses: [[broke, offer("Here is £20 for you.", "fair", "known", "£20")]],
  },
  "checked-early": {
    fits: [[broke, reply("[satisfaction-check:Is there anything else]?", { stage: "unheard" })]],
    misses: [
      [broke, reply("[action-plan:I'll send one on Thursday]. [satisfaction-check:Does that suit you]?")],
      [
        broke,
        act("send-replacement"),
        reply("[satisfaction-check:Does that settle it]?", { stage: "known" }),
      ],
    ],
  },
  "supervisor-early": {
    fits: [[broke, reply("[escalation:I'll get my manager].")]],
    misses: [
      [
        line("Get me your manager.", { beat: "wants-supervisor" }),
        reply("[escalation:I'll bring in Ines Park, who runs this desk]."),
      ],
    ],
  },
};
