import type { MoveReading } from "../move-reading";

/** Thanks for patience, information, raising it, loyalty. */
export const thanks: MoveReading = {
  move: "thanks",
  rules: [
    {
      says: [
        "(many |huge |big |special |warm |ok |and |so )?(thanks|thank you|thank u|thanking you|ta|cheers|much obliged|much appreciated|salamat)( (so much|very much|a lot|again|kindly|a million|for|to|{name}|ever so much|indeed))*( (for|to|that) *9 )?",
        "(i|we) (do |really |truly |very much |highly |sincerely |also |so |just )*(appreciate|value) (you|your|it|that|this|the|how|her|his)",
        "(i am|we are) (very |really |so |truly )?(grateful|thankful|glad you|obliged|glad that you|happy you (told|wrote|asked|came))",
        "(it is |that is |how |very )?(kind|good|nice|decent|sweet|thoughtful|generous|patient) of you( to)?",
        "(is|are) (very much |highly |really |much |greatly |truly )?appreciated",
        "(appreciate|appreciated) (it|that|you|your)",
      ],
      unless: [
        "thanks (to (you|the|our|a)|for nothing|but no thanks)",
        "no (thanks|thank you|thank)",
        "(no (more|need)|without|do not|not|instead of|say|saying) *3 (thanks|thank)",
        "(i|we) (would|will) (really |very much )?(appreciate|be (grateful|thankful)) (it )?if",
        "(said|say|says|hear|heard|get|got) (a |any )?(thanks|thank you)",
        "thanks$",
        "insult|insults|calling|names|language|thanks for (nothing|shouting|the (lecture|lesson|insult))",
      ],
    },
    {
      says: [
        "^(thanks|thank you|cheers|ta|many thanks|thanks a lot|thank you so much|thank you very much)( {name})?>",
      ],
      unless: ["thanks (to|but)", "thank you (but|no)"],
    },
  ],
  makes: [
    "Thank you for your patience.",
    "Thanks for the photo.",
    "thx for telling me",
    "I appreciate your honesty.",
    "Cheers for the number.",
    "It's very kind of you.",
    "Many thanks!",
    "We are grateful that you wrote.",
    "Your help is much appreciated.",
  ],
  misses: [
    "Thanks to you we have more work.",
    "Thanks for nothing.",
    "No thanks.",
    "We'd appreciate it if you stopped.",
    "He never said thank you.",
    "Instead of thanks we got a form.",
  ],
};
