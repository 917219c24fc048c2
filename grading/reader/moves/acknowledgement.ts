import type { MoveReading } from "../move-reading";

/** Short signs of attention. */
export const acknowledgement: MoveReading = {
  move: "acknowledgement",
  rules: [
    {
      says: [
        "<(ok |yes |yeah |ah |oh |right |sure |mm |hmm |well |ha |fine )?((i|we) (do |can |fully |completely |quite |totally )?(see|understand|hear you|follow|get (it|that|you)|got (it|you|that))( now| that| it| you| you there| what you mean| your point)?|understood|got (it|you|that)|gotcha|noted|point taken|fair (enough|point|point taken)|message received|received|loud and clear|right you are|righto|copy that|makes sense|that makes sense|(i am|we are) (listening|following|with you|all ears|reading)|(read|heard) (you )?loud and clear|i take your point|i hear what you are saying|roger|duly noted|clear enough|all clear|crystal clear|well noted|sounds fair|message understood)( (then|sir|madam|mr _|mrs _|ms _|_))?>",
        "<(yes |yep )?i see (it|that)( (too|here|now))?>",
        "i see what you mean",
        "i (see|get|take) your point",
        "<(i|we) (do )?hear you( there)?>",
      ],
      unless: [
        "(not|never|whether|if|have|do you|you) (understood|understand|i)",
        "have i (got|understood)",
        "did i (get|understand)",
        "(until|till|so|unless|once|when) i (see|get|understand)",
      ],
      question: false,
    },
    {
      says: [
        "^(ok|sure|sure thing|of course|certainly|absolutely|alright|all right|right|very well|very good|no problem|no worries|no problem at all|yep|will do|by all means|definitely|okay dokey|okey dokey|fine|great|perfect|righto|not a problem|for sure|yes of course|yes sure|oh i see|ah ok|oh ok|ah right|ok (sure|great|perfect|fine|no problem|thanks|thank you))( {name})?>",
      ],
      unless: [
        "of course (you|it is|that|this)",
        "^(right|fine|great|perfect|definitely|absolutely) (not|so|then)",
        "ok ok",
        "^(ok|right|alright|fine) (relax|calm|so what|breathe|whatever|bye|next)",
      ],
      words: [1, 26],
      question: false,
    },
  ],
  makes: [
    "I see.",
    "Got it, the blue one.",
    "Understood, sir. Your claim is open.",
    "Noted.",
    "Sure! Which size?",
    "Right, I'm with you.",
    "fair enough",
    "Ok. Let me look at the boiler record.",
  ],
  misses: [
    "I understand how angry you are.",
    "I understand that you want a new lamp.",
    "Have I understood you?",
    "I never got it.",
    "We've not understood the form yet.",
    "The ok button is blue.",
  ],
};
