import { stretch } from "./stretch";
import { act, end, line, reply, type Step } from "./write-chat";

const eta = "within ten minutes";
const years = "the warranty is ten years";
const told = (marked: string) => marked.replace(/\[[a-z,-]+:([^\]]*)\]/g, "$1");

const opening =
  "[courtesy:Good morning Ms Tierney], Jo here. [empathy:Dragging a suitcase with no wheel across an airport must have been exhausting], and [apology:I am sorry that our case let you down on its first trip].";
const plan = `[action-plan:I will send a new case by courier] and [timeline:confirm it ${eta}]. [explanation:A wheel is covered by it: ${years}]. [ownership:I will see this through myself].`;

/** A chat that earns the highest level wherever it gives an occasion. */
export const goodChat: readonly Step[] = [
  line("The wheel of my suitcase BROKE on the first trip."),
  line("I dragged it through the whole airport! You people are useless.", { beat: "tactic-attack" }),
  act("open-card", { section: "history" }, { after: 2 }),
  act("open-card", { section: "notes" }, { after: 2 }),
  act("open-article", { article: "warranty" }, { after: 2 }),
  reply(opening),
  line("Well?", { tension: 50 }),
  reply(
    "[paraphrase:So the wheel of the suitcase broke on the first trip and you carried it through the airport]. [confirm-understanding:Have I got that right]? [open-question:What would put this right before you next fly from Leeds, as you do every week]?",
  ),
  line("I fly on FRIDAY. I need a case that ROLLS. And are you even trained?"),
  reply(plan, {
    stage: "known",
    reading: {
      promises: [{ seconds: 600, ...stretch(told(plan), `confirm it ${eta}`) }],
      stated: [{ claim: "warranty-length", right: true, ...stretch(told(plan), years) }],
    },
  }),
  line("And the wheel?"),
  reply(
    "[handover:Our workshop knows these wheels of the suitcase], [boundary:and I can help you best when we keep this civil].",
    { stage: "known" },
  ),
  act("transfer", { department: "workshop", reason: "They know the wheel" }, { after: 3 }),
  act("send-replacement", {}, { after: 40 }),
  act(
    "log-incident",
    { text: "The customer called us useless at the start; a calm limit was set and a case sent." },
    { after: 3 },
  ),
  line("So is it done?"),
  reply(
    "[action-done:The new case is booked by courier for Thursday, Ms Tierney]. [find-out:I will ask the workshop why the wheel broke and tell you]. [positive-language:What you can do until then is borrow one].",
    { stage: "done" },
  ),
  line("Fine."),
  reply(
    "[prevention:Keep the wheel locks open at the airport, so that the suitcase does not break again]. [satisfaction-check:Does that get you to Friday with a case that rolls]? [thanks:Thank you for telling us about the wheel and the airport], [courtesy:and safe travels].",
    { stage: "done" },
  ),
  line("It does. Thank you.", { tension: 20 }),
  end("solved-content", 5, { after: 5 }),
];
