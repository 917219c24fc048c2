import type { MoveReading } from "../move-reading";

/** Regret for the experience or the fault, not for a refusal and not a request to repeat. */
export const apology: MoveReading = {
  move: "apology",
  rules: [
    {
      says: [
        "sorry",
        "apologise|apologies|apology|apologising|apologised",
        "forgive (us|me|the|our)",
        "(i|we) (do |deeply |sincerely |really )*regret (the|that|any|this|what|how|your)",
        "beg(ging)? your pardon",
        "pardon (me|us) for",
        "my (bad|mistake|fault)",
        "(should|ought) (never|not) (to )?(have )?(happened|had to|been)",
        "(i|we) (have )?let you down",
        "(i am|we are) ashamed",
      ],
      unless: [
        "sorry (you|that you|if you|to hear you|to see you|that this makes you|you have decided) *1 (feel|felt|see it|think|took it|are (upset|unhappy)|find)",
        "sorry you (feel|have decided|think|see)",
        "sorry (but )?(,)? ?(but )?(i|we|that|this|it|there|no|the) *2 (can not|could not|do not|are not able|am not able|is not (possible|allowed|available|permitted|something|an option|in stock|covered|refundable|up to)|will not|would not|unable|not possible|must|have to (say|tell|refuse))",
        "sorry (but|can not|no|not|we do not|nothing|refunds|unable|am unable)",
        "(can not|could not|not possible|no access|not available|nothing i can do|no compensation *3|not allowed) *3 (, )?sorry",
        "(better|rather be) (safe )?(than )?sorry",
        "(no|not|never|need|needs|without|do not (be|say)|nothing to be|why|no need|stop saying|will not|instead of|owe|owes|are not|am not|is not|saying|say|said|says|feel) *2 (sorry|apologise|apology|apologies|apologising)",
        "sorry (for|about) your (loss|grandad|father|mother|mum|dad|husband|wife)",
        "i was sorry",
      ],
      question: false,
    },
    {
      says: [
        "({very} ){0,2}sorry (about|for|to hear|that (we|our|it|the|this)|we|our|it|the|this|to have|you (had|have|were|got|did|lost|ended|are having|could))",
        "(i|we) ({very} |do |must ){0,2}apologise (for|that)",
      ],
      question: true,
      unless: [
        "sorry (you|that you) (feel|think)",
        "(no|not|why|should|say|owe|do you want *3) (be |to |i )*(sorry|apologise)",
        "need (to )?(be )?sorry",
      ],
    },
  ],
  makes: [
    "I'm so sorry about the broken lid.",
    "We apologise for the mix-up.",
    "Apologies for the wait.",
    "sorry abt that, my mistake",
    "Please accept my apologies for the second letter.",
    "That should never have happened.",
    "I do regret the silence on our side.",
    "Sorry we left you waiting, which bus was it?",
  ],
  misses: [
    "Sorry, which order?",
    "I'm sorry you feel that way.",
    "Sorry, we can't do that.",
    "There's no need to be sorry.",
    "Better safe than sorry, so take a photo.",
    "I won't apologise for that.",
  ],
};
