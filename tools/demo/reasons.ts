import type { Decision } from "@/scenarios/screening/decision";

/** Why a person decided so. Written as reviewers write: about what was seen, and fit to be told to the candidate. */
export const reasons: Readonly<Record<Decision, readonly string[]>> = {
  advance: [
    "Both customers were heard out before anything was offered, and both went away with something they could rely on. Interview with Tomás.",
    "Solid in both chats. The want behind the demand was found in the first, and the second was brought to an end in good time.",
    "Strong start, a little thin towards the end of the second chat. What is missing can be learnt in the first two weeks.",
    "Stayed calm under pressure, used the notes that were there, and said plainly what could not be done.",
    "Clear steps with times in both chats. We would like to hear in the interview how they deal with three at once.",
    "Not the highest total, but the only one this week who put everything right without being asked twice. Two of us read it.",
  ],
  hold: [
    "One good chat and one that was stopped halfway. We should offer a second date before we decide.",
    "Near the line. Tomás reads it too; decision by Friday.",
    "Good with the loud customer, lost with the brief one. Hold until we know how many places the evening team has.",
  ],
  decline: [
    "In both chats the customer had to ask for everything, and left without knowing what happens next.",
    "The rules were quoted before the case was understood. The second customer left in anger, which could have been avoided.",
    "Kind throughout, but nothing was done at the desk, and promises were made that we could not keep.",
    "The tone towards the first customer is not one that we could train away in the time that we have.",
    "Questions that were answered already were asked again, and the records stayed closed. Another role may suit better.",
  ],
};

export type Verdict = { decision: Decision; reason: string };

/** Where people came to something else than the total says, or thought twice: by the candidate's place, the last one counts. */
export const verdicts: Readonly<Record<number, readonly Verdict[]>> = {
  11: [
    { decision: "hold", reason: "Near the line. Tomás reads it too; decision by Friday." },
    {
      decision: "advance",
      reason:
        "Tomás read both chats and would take them on. Two places more than planned in the evening team.",
    },
  ],
  13: [
    {
      decision: "hold",
      reason:
        "The second chat was stopped halfway, and nothing is held against that. A second date is offered before we decide.",
    },
  ],
  21: [
    {
      decision: "decline",
      reason:
        "Over the line by the machine, and nothing wrong in either chat. Both customers had to ask for the next step, and there are more good people than places. To be asked again for the next intake.",
    },
  ],
  26: [
    {
      decision: "advance",
      reason:
        "Under the line by the machine, and three of us would take them. What cost the points can be learnt in a week; the ear for what is behind a demand cannot.",
    },
  ],
};
