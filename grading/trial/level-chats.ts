import type { CriterionName } from "../case/criterion-name";
import { stretch } from "./stretch";
import { act, end, line, reply, type Step } from "./write-chat";

const broke = line("The wheel of my suitcase BROKE on the first trip.");
const attacked = line("You useless fool.", { beat: "tactic-attack" });
const demanded = line("Get me your manager.", { beat: "wants-supervisor", tension: 90 });
const gone = end("walked-out", 1);
const known = { stage: "known" } as const;
const offered = (text: string) =>
  reply(`[offer:${text}]`, { reading: { offers: [{ amount: null, size: "fair", ...stretch(text, text) }] } });
const asked = (text: string, fact: string) =>
  reply(`[closed-question:${text}]`, { reading: { asked: [{ fact, ...stretch(text, text) }] } });
const stated = (text: string, right: boolean) =>
  reply(text, { reading: { stated: [{ claim: "warranty-length", right, ...stretch(text, text) }] } });
const promised = (text: string, seconds: number) =>
  reply(`[timeline:${text}]`, { reading: { promises: [{ seconds, ...stretch(text, text) }] } });

const rude: Step[] = [
  broke,
  reply("[curt:Order number]. [blame:You must have thrown it]."),
  line("EXCUSE me?", { tension: 75 }),
  reply("[dismissal:Calm down]. [justification:We are very busy today]."),
  line("Get me someone who HELPS.", { tension: 85 }),
  reply(
    "[retaliation:Nobody wants to talk to you]. [condescension:As I already said], [dead-end:there is nothing to be done]. [justification:I only work here]. [agreement:Our cases are rubbish], [agreement:everybody says so].",
  ),
  line("And?", { tension: 90 }),
  reply(
    "[agreement:I agree that it is a disgrace]. [dead-end:I cannot help you]. [canned:Your satisfaction is our priority]. [blame:The workshop is to blame].",
  ),
  line("I am DONE.", { tension: 98 }),
  gone,
];
const nothing: Step[] = [broke, end("timed-out", 1, { after: 400 })];

/** Chats for the levels that the good, the rude and the silent one do not show. */
export const levelChats: Record<CriterionName, { 5?: Step[]; 3: Step[]; 1: Step[] }> = {
  empathy: {
    3: [
      broke,
      reply("Hello."),
      reply("I see."),
      reply("[empathy:Dragging a suitcase with no wheel is hard work]."),
      gone,
    ],
    1: rude,
  },
  listening: {
    3: [
      broke,
      reply("[action-plan:I will send one]."),
      reply("[paraphrase:So the suitcase lost its wheel]."),
      gone,
    ],
    1: [
      broke,
      asked("Which wheel?", "wheel"),
      asked("Which wheel was it?", "wheel"),
      asked("The wheel?", "wheel"),
      gone,
    ],
  },
  "letting-vent": {
    3: [
      broke,
      reply("[closed-question:Order number, please]?", { interrupted: true }),
      reply("[acknowledgement:I see]. [open-question:What happened then]?"),
      gone,
    ],
    1: nothing,
  },
  apology: {
    3: [broke, reply("[apology,canned:We apologise for any inconvenience]."), reply("Right."), gone],
    1: rude,
  },
  inviting: {
    3: [broke, reply("[closed-question:Which wheel was it]?"), offered("A new case."), gone],
    1: [broke, offered("A new case."), gone],
  },
  "self-control": {
    3: [
      broke,
      reply("[courtesy:Hello]. [curt:Wait]."),
      reply("[thanks:Thank you]. [courtesy:Goodbye]."),
      gone,
    ],
    1: rude,
  },
  "not-justifying": {
    3: [broke, reply("[justification:We are very busy]."), reply("Here it is."), gone],
    1: rude,
  },
  "calm-firmness": {
    3: [
      broke,
      reply("[agreement:I agree]. [action-plan:I will send one]."),
      reply("[agreement:Terrible, yes]. [ownership:Leave it with me]."),
      gone,
    ],
    1: rude,
  },
  "not-feeding": {
    3: [
      broke,
      reply("[agreement:I agree]. [empathy:A suitcase with no wheel is hard work]."),
      reply("Right."),
      gone,
    ],
    1: rude,
  },
  "natural-voice": {
    3: [
      broke,
      reply("[empathy:A suitcase with no wheel is hard work]. [canned:We value your feedback]."),
      reply("[action-plan:I will send a suitcase]."),
      gone,
    ],
    1: [
      broke,
      ...["One", "Two", "Three"].map((word) => reply(`[canned:${word}, your satisfaction is our priority].`)),
      gone,
    ],
  },
  "positive-language": { 3: [broke, reply("Hello."), reply("The case is on its way."), gone], 1: rude },
  promptness: {
    3: [
      broke,
      reply("Hello."),
      line("So?"),
      reply("I see."),
      line("So?"),
      reply("Right."),
      line("So?"),
      reply("Back.", { after: 100 }),
      gone,
    ],
    1: nothing,
  },
  economy: {
    3: [
      broke,
      ...["plan", "done"].map(() =>
        reply("[action-plan:I will send a case]. [explanation:It is covered].", { reading: { words: 90 } }),
      ),
      reply(
        "[timeline:On Thursday]. [closed-question:Red]? [closed-question:Or blue]? [open-question:Or what else]?",
      ),
      gone,
    ],
    1: [
      broke,
      reply("Yes."),
      reply("[curt:Wait]."),
      reply("No."),
      reply("[curt:Later].", { reading: { words: 130 } }),
      reply("Hm.", { reading: { words: 190 } }),
      gone,
    ],
  },
  "right-place": {
    3: [
      broke,
      reply("[action-plan:I will look at the order], a moment."),
      act("hold"),
      act("resume", {}, { after: 130 }),
      reply("Back."),
      gone,
    ],
    1: [
      broke,
      act("transfer", { department: "billing" }),
      act("transfer", { department: "marketing" }),
      gone,
    ],
  },
  "keeping-time": {
    3: [
      broke,
      promised("In two minutes.", 120),
      act("send-replacement"),
      reply("Here it is.", { after: 200 }),
      gone,
    ],
    1: nothing,
  },
  "finding-the-want": {
    3: [
      broke,
      reply("[open-question:What do you need]?"),
      offered("A voucher."),
      line("FRIDAY."),
      reply("Right.", known),
      gone,
    ],
    1: [broke, ...["a voucher", "a bag", "a tag", "a strap", "a lock"].map(offered), gone],
  },
  "using-history": {
    3: [
      broke,
      reply("Hello."),
      reply("A moment."),
      reply("Right."),
      act("open-card", { section: "history" }),
      act("open-card", { section: "notes" }),
      reply("I see."),
      gone,
    ],
    1: [broke, asked("Your order number?", "order-number"), asked("And your postcode?", "postcode"), gone],
  },
  "product-knowledge": {
    3: [broke, stated("The warranty is two years.", false), stated("The warranty is ten years.", true), gone],
    1: [broke, stated("The warranty is two years.", false), reply("Right."), gone],
  },
  honesty: {
    3: [broke, reply("[find-out:I do not know, I will ask]."), reply("Right."), gone],
    1: [
      broke,
      reply("[guess:Probably the airline]. [action-done:A case is on its way]."),
      stated("The warranty is two years.", false),
      gone,
    ],
  },
  ownership: {
    3: [broke, reply("[action-plan:I will send a case]."), reply("[ownership:Leave it with me]."), gone],
    1: [broke, reply("[blame:That is the airline's fault]."), reply("Right."), gone],
  },
  "action-plan": {
    3: [
      broke,
      reply("[action-plan:I will send a case], [timeline:on Thursday]."),
      act("send-voucher"),
      reply("[action-done:A voucher is sent]."),
      gone,
    ],
    1: nothing,
  },
  "clear-explanation": {
    3: [
      broke,
      reply("[explanation:The XR hinge gave way], [jargon:an AX7 fault]."),
      reply("[prevention:Lock the suitcase wheel]."),
      gone,
    ],
    1: nothing,
  },
  resolution: { 3: [broke, reply("Here is a voucher."), reply("Goodbye."), end("appeased", 3)], 1: nothing },
  "checking-satisfaction": {
    3: [
      broke,
      reply("[satisfaction-check:Does that help]?"),
      reply("[satisfaction-check:Is all well]?"),
      gone,
    ],
    1: nothing,
  },
  escalating: {
    5: [
      broke,
      attacked,
      reply("[boundary:I can help when we keep this civil]."),
      line("You worm.", { beat: "tactic-after-limit" }),
      reply("[escalation:I am bringing in Ines Park]."),
      act("call-supervisor", { reason: "Insults go on" }),
      end("handed-over", 2),
    ],
    3: [
      broke,
      attacked,
      reply("[escalation:I am calling my manager]."),
      act("call-supervisor", { reason: "Insults" }),
      end("handed-over", 2),
    ],
    1: [broke, reply("Hello."), demanded, reply("Right."), gone],
  },
  recording: {
    3: [broke, attacked, act("log-incident", { text: "Customer rude." }), gone],
    1: [broke, attacked, reply("Right."), gone],
  },
  tenacity: {
    3: [
      broke,
      reply("[dead-end:We do not refund]. [positive-language:What I can do is a new case]."),
      reply("[action-plan:I will send it]."),
      act("send-replacement"),
      end("solved-sour", 2),
    ],
    1: nothing,
  },
  foresight: {
    3: [
      broke,
      reply("[explanation:The lock has to be open]. [action-plan:I will send a case]."),
      reply("Right."),
      gone,
    ],
    1: nothing,
  },
};
