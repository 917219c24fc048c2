import { act, line, reply } from "../../../trial/write-chat";
import { ask, attack, broke, fly, offer, type RuleExample, sorry, state } from "./example";

/** Examples of the rules that say what helped, and what changed nothing. */
export const helpExamples: Readonly<Record<string, RuleExample>> = {
  empathy: {
    fits: [[broke, reply("[empathy:Dragging that suitcase must have been exhausting].")]],
    misses: [
      [broke, reply("[empathy:I understand how you feel].")],
      [broke, reply("[empathy,canned:We understand your frustration about the suitcase].")],
    ],
  },
  "empathy-for-anybody": {
    fits: [[broke, reply("[empathy:I understand how you feel].")]],
    misses: [[broke, reply("[empathy:Dragging that suitcase must have been exhausting].")]],
  },
  recap: {
    fits: [[broke, reply("[paraphrase:So the wheel of your suitcase came off at once].")]],
    misses: [[broke, reply("[paraphrase:So you have an issue].")]],
  },
  "understanding-checked": {
    fits: [[broke, reply("[confirm-understanding:Have I got that right]?")]],
    misses: [[broke, reply("[closed-question:Is it the left one]?")]],
  },
  "open-question": {
    fits: [[broke, reply("[open-question:What would put this right]?")]],
    misses: [
      [broke, reply("[closed-question:Is it the left one]?")],
      [broke, reply("[open-question,curt:What now]?")],
    ],
  },
  "needed-question": {
    fits: [[broke, ask("When do you fly again?", "flight-date", "When do you fly again")]],
    misses: [
      [broke, fly, ask("When do you fly again?", "flight-date", "When do you fly again")],
      [broke, ask("What is your postcode?", "postcode", "your postcode")],
    ],
  },
  apology: {
    fits: [[broke, sorry]],
    misses: [
      [broke, sorry, line("So?"), sorry],
      [broke, reply("[apology,canned:We apologise for any inconvenience caused].")],
    ],
  },
  plan: {
    fits: [[broke, reply("[action-plan:I'll send a new one by courier].", { stage: "known" })]],
    misses: [[broke, reply("[action-plan:I'll send a new one by courier].", { interrupted: true })]],
  },
  "done-and-told": {
    fits: [[broke, act("send-replacement"), reply("[action-done:A new one is booked for Thursday].")]],
    misses: [[broke, reply("[action-done:A new one is booked for Thursday].")]],
  },
  "satisfaction-checked": {
    fits: [[broke, reply("[satisfaction-check:Does that get you to Friday]?", { stage: "done" })]],
    misses: [[broke, reply("[satisfaction-check:Does that get you to Friday]?", { stage: "known" })]],
  },
  "fair-offer": {
    fits: [[broke, offer("Here is £20 for you.", "fair", "known", "£20")]],
    misses: [
      [broke, offer("Here is £20 for you.", "fair", "unheard", "£20")],
      [broke, offer("A full refund it is.", "big", "known", "A full refund")],
    ],
  },
  "right-fact": {
    fits: [[broke, state("The warranty is ten years.", true)]],
    misses: [[broke, state("The warranty was never ten years.", false)]],
  },
  handover: {
    fits: [[broke, reply("[handover:The workshop takes this on, because they know the wheel].")]],
    misses: [[broke, reply("[dead-end:That is not my department].")]],
  },
  time: {
    fits: [[broke, reply("[timeline:By Thursday noon].")]],
    misses: [[broke, reply("As soon as we can.")]],
  },
  ownership: {
    fits: [[broke, reply("[ownership:Leave it with me].")]],
    misses: [[broke, reply("[ownership,canned:We take full ownership of your concerns].")]],
  },
  explanation: {
    fits: [[broke, reply("[explanation:The axle is too thin for steps].")]],
    misses: [[broke, reply("[explanation,guess:The axle is too thin, I think].")]],
  },
  prevention: {
    fits: [[broke, reply("[prevention:Lock the wheels before you check it in].")]],
    misses: [[broke, reply("[explanation:The wheels lock].")]],
  },
  limit: {
    fits: [[broke, attack, reply("[boundary:I want to help, and I can when we keep this civil].")]],
    misses: [
      [broke, reply("[boundary:I want to help, and I can when we keep this civil].")],
      [broke, attack, reply("[boundary,retaliation:Behave, or I hang up].")],
    ],
  },
  "supervisor-due": {
    fits: [
      [
        line("Get me your manager.", { beat: "wants-supervisor" }),
        reply("[escalation:I'll bring in Ines Park, who runs this desk]."),
      ],
    ],
    misses: [[broke, reply("[escalation:I'll get my manager].")]],
  },
  "finding-out": {
    fits: [[broke, reply("[find-out:I don't know yet, I'll ask the workshop].")]],
    misses: [[broke, reply("[guess:It's probably the axle].")]],
  },
  focus: {
    fits: [[broke, attack, reply("[focus:Let's get you a case that rolls].")]],
    misses: [[broke, attack, reply("[focus,curt:Back to the point].")]],
  },
  possible: {
    fits: [[broke, reply("[positive-language:What I can do is send a new one].")]],
    misses: [[broke, reply("[dead-end:I can't do that].")]],
  },
  record: {
    fits: [[broke, reply("[record:I've put that in your file].")]],
    misses: [[broke, reply("I see.")]],
  },
  "kind-close": {
    fits: [[broke, reply("[courtesy:Safe travels, Ms Tierney].", { stage: "done" })]],
    misses: [[broke, reply("[courtesy:Good morning, Ms Tierney].")]],
  },
  "strung-together": {
    fits: [
      [
        broke,
        reply(
          "[empathy:I understand]. [apology:Sorry]. [ownership:It is mine]. [reassurance:Do not worry]. [focus:Let us go on]. [positive-language:We can]. [open-question:What else]?",
        ),
      ],
    ],
    misses: [[broke, reply("[empathy:I understand]. [apology:Sorry].")]],
  },
  "assurance-early": {
    fits: [[broke, reply("[reassurance:You are in good hands].")]],
    misses: [[broke, reply("[reassurance:You are in good hands].", { stage: "known" })]],
  },
  "closed-question": {
    fits: [[broke, reply("[closed-question:Is it the left one]?")]],
    misses: [[broke, reply("[open-question:What happened]?")]],
  },
  "attention-only": {
    fits: [[broke, reply("[acknowledgement:I see].")]],
    misses: [[broke, reply("[empathy:I understand how you feel].")]],
  },
  "courtesy-only": {
    fits: [[broke, reply("[courtesy:Good morning].")]],
    misses: [[broke, reply("Well.")]],
  },
  "nothing-to-hold": { fits: [[broke, reply("Well.")]], misses: [] },
};
