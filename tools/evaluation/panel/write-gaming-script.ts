import type { Turn } from "@/scenarios/play-script";
import type { Scenario } from "@/scenarios/schema/scenario";

/** Trainees that try for a grade without talking to the customer. */
export const gamingNames = ["stuffed", "robotic", "copy-paste", "one-line"] as const;
export type GamingName = (typeof gamingNames)[number];

/**
 * The script of a gaming trainee: the turns of another script with every reply put in its words. With the deeds of a
 * good trainee between them it is the hardest of its kind: all that is done is right, and nothing is said.
 */
export function writeGamingScript(scenario: Scenario, name: GamingName, turns: readonly Turn[]): Turn[] {
  const replies = words[name](scenario);
  let said = 0;
  return turns.map((turn) => {
    if (!("say" in turn)) return turn;
    const say = replies[said % replies.length] ?? "ok";
    said += 1;
    return { say };
  });
}

const words: Record<GamingName, (scenario: Scenario) => string[]> = {
  stuffed: ({ customer, issue, feeling }) => [
    `I completely understand how you feel, ${customer.address}. I am so sorry for this experience. I hear you about ${issue}. Is that right? What happened? I take full ownership. I will fix this right away. You are in good hands. Thank you for your patience. Is there anything else?`,
    `I understand your frustration. Please accept my sincere apologies. Thank you for raising this. I will take care of it personally. What I can do is help. Here is my action plan: I will resolve it today. Rest assured. Does that settle it?`,
    `I can imagine how hard ${feeling} is. I'm sorry. Let me recap. Have I got that right? What would you like? I own this. I'll get it done by 5 pm. I've done it. You are safe with us. We value you. Are you happy with that?`,
    "I see. I hear you. I understand. I apologise. I appreciate your loyalty. I will find out. I will escalate this to my manager. I have noted it. To keep it from happening again, stay in touch. How does that sound? Anything else? Take care.",
  ],
  robotic: ({ company }) => [
    `Thank you for contacting ${company}. Your call is important to us and we apologise for any inconvenience caused.`,
    "We understand your frustration and appreciate your patience while we look into this matter.",
    "Please be advised that your request has been forwarded to the relevant department in line with our procedures.",
    "Your satisfaction is our top priority. We take all feedback very seriously.",
    `Thank you for being a valued customer. Is there anything else we can assist you with today? Thank you for choosing ${company}.`,
  ],
  "copy-paste": ({ savedReplies }) => savedReplies.flatMap(({ text }) => [text, text]),
  "one-line": () => ["ok", "sorry", "yes", "done", "noted", "one moment", "ok done"],
};
