import type { MoveReading } from "../move-reading";

const ask =
  "(ask|asking|find out|find her|check (with|that with|it with|this with|if|whether)|checking (with|it with)|call (them|him|her)|ring (them|him|her|the|_)|get (you |him |her )?(an|the|a) answer|come back|bring you|write (you )?back|report back|put it to|messaging the|raise it with|look (it|that|this) up|enquire|inquire|investigate|have an answer|get it from|get him on|go and see|on it|message you|tell you|let you know|walk over)";

/** Admits not knowing yet and commits to finding out. */
export const findOut: MoveReading = {
  move: "find-out",
  rules: [
    {
      says: [
        `(do not|not|can not|could not|cannot|no|don't|hard to|have not) (yet |honestly |really |actually |currently |exactly |even |fully |100% |entirely |quite |immediately |certainly )*(know|sure|certain|see|tell|say|clue|idea|have|visible|told|seen|clear|word|something i|the one|know yet|promise|find|familiar|aware|read) **9 **9 ${ask}`,
        `(i am|we are) (unsure|uncertain|not sure|not certain) **9 ${ask}`,
        `(good question|honestly|depends|unsure|would have to|need to|have to|must) **9 (ask|find out|check with) **5`,
        "(let me|i will|i am going to|i have to|i must|i need to|we will|going to|i would have to|i shall|i can|i want to) (just |first |quickly |go |go and |also |now )*(find out|ask (?!for|you|that|the driver to|my (manager|supervisor|boss)|our (manager|supervisor))|enquire|check with (the|our|my)|ask (the|our) *3 (about|if|whether|what|why|how|when|where)|double check with) *6",
        "(so|and|but|right now|now) (i am|we are) (asking|finding out|checking with) *5",
        "(come back|get back|write back|return|message you|write you|tell you|bring you) *4 (with|what) (the|their|an|his|her|they|he|she|what) (answer|answers|say|says|result|said)",
        "what (is|happened|went|the) *6 (i do not know|not sure|not clear) (yet|so|but|and|,)",
      ],
      unless: [
        "(find out|ask) (yourself|your)",
        "you (can|could|should|need to|may|must) *2 (ask|find out|check)",
        "ask (you|for (a|the|your)|me|him to|her to|them to|the (driver|depot|courier|bank|courier|shop|hotel|warehouse) to)",
        "i (would )?(only |just )?ask (that|only|you)",
        "let us",
        "(know|know that|know this|idea|clue) (you (will|would|must) (have to )?)?ask (the|your|them|him|her|someone|somebody) *2$",
      ],
      question: false,
      marks: "sentence",
    },
  ],
  makes: [
    "I don't know yet, but I'll find out.",
    "I'm not sure, let me ask the depot.",
    "I can't say from here, so I'll ask the engineer.",
    "I'll find out for you.",
    "Good question, I'll check with the kitchen.",
    "I don't have that here, I'm going to ask the branch.",
    "Not sure about that, I'll ask and write back.",
    "Let me ask our engineers about it.",
  ],
  misses: [
    "It's probably the cable.",
    "You need to find out yourself.",
    "I don't know.",
    "Sorry, I don't know.",
    "No idea, I really don't know.",
    "I don't know, ask the shop.",
    "I do not know that, ask your landlord.",
    "No idea, you would have to ask the garage.",
    "You can ask the hotel.",
    "I'll ask the driver to call you.",
    "May I ask your name?",
  ],
};
