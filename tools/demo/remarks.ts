import type { DemoStaff } from "./make-staff";

export type Reviewer = keyof Pick<DemoStaff, "daniel" | "priyanka" | "tomas">;

/** A comment on the reply that holds those words; without `onLine` on the role-play as a whole. */
export type Remark = { quote: string; by: Reviewer; text: string; onWhole?: true };

export const remarks: readonly Remark[] = [
  {
    quote: "I won't interrupt",
    by: "daniel",
    text: "Says it, and then does it: the next reply comes only after everything is told.",
  },
  {
    quote: "my name is",
    by: "tomas",
    text: "Opens the meters while listening, and says so. That is what keeps people on the line at night.",
  },
  {
    quote: "if a camping stove is lit anywhere",
    by: "tomas",
    text: "Nobody asked for this. It is the one sentence that could matter most this evening.",
  },
  {
    quote: "After such a night it must be very hard to still stand here",
    by: "priyanka",
    text: "English is plainly not the first language here, and every step is there, in order, with the hour. I would not take anything off for the grammar.",
    onWhole: true,
  },
  {
    quote: "Steps are with you. It tops out at 230",
    by: "daniel",
    text: "Very short. It suits this customer, who has his hands in dough; I would ask in the interview what it looks like with somebody who wants to talk.",
  },
  {
    quote: "I understand your frustration, let me check the meter",
    by: "daniel",
    text: "The phrase that everybody has been told to say. The rest of the chat is better than its opening.",
  },
  {
    quote: "a sentimental value is not something we are able to take into account",
    by: "priyanka",
    text: "Polite in every word, and I would not want to be on the other end of it.",
  },
  {
    quote: "As far as the driver goes, that's not mine to decide",
    by: "priyanka",
    text: "Right, and a little cool. The refund comes as an aside; to the customer it may have been news.",
  },
  {
    quote: "I've sent all your money back and £25 on top",
    by: "daniel",
    text: "Gives everything away in the second reply and has not asked one question yet. Warm, though, and that cannot be taught.",
  },
  {
    quote: "It wasn't our fault, the app is run by another company",
    by: "tomas",
    text: "The fix itself was quick and right. This line undoes it.",
  },
  {
    quote: "I want to get her safe before you leave",
    by: "tomas",
    text: "Holds the line against the insults in half a sentence and goes straight on to the mother. Better than I would have put it.",
  },
  {
    quote: "I'm quite new here so bear with me",
    by: "priyanka",
    text: "Nervous at first, honest throughout, and finds photo 4 in the end. Worth a second look in a calmer setting.",
    onWhole: true,
  },
  {
    quote: "Credited so. Save custom settings first",
    by: "priyanka",
    text: "The customer is an engineer and gets an answer as from one.",
  },
];
