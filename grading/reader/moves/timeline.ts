import type { MoveName } from "@/roleplay/transcript/move";
import type { MoveReading } from "../move-reading";

/** Moves in whose clause a length of time is told of something else. */
const otherwiseMeant: MoveName[] = [
  "empathy",
  "paraphrase",
  "retention",
  "apology",
  "justification",
  "dismissal",
  "closed-question",
  "blame",
  "confirm-understanding",
  "open-question",
  "condescension",
  "thanks",
];

/** Says when a step or result of the agent or the company comes. */
export const timeline: MoveReading = {
  move: "timeline",
  rules: [
    {
      says: [
        "(within|inside|in under|in less than) (the (next )?)?(hour|day|week|minute|month|{span}|{count}( or so)?)( {unit})?",
        "(in|in about|in around|in roughly|in the next|in another|in just|in max|in the) ({span}|{count}( or so)?>)",
        "(give|allow|gimme|lend) (me|us) (just |about |only |till |until |up to |another )*({span}|(one|two|three|five|ten|fifteen|twenty|\\d+)>|{moment})",
        "(takes|take|taking|needs|need|allow|it will be|will take|be|is|it is|that is|usually|normally|spare me) (about |around |up to |roughly |only |just |maybe |max |between |under |a maximum of |at most )*({span})",
        "(up to|at most|no more than|max|maximum|maybe|approximately) ({span})",
        "(by|before|no later than|latest|not later than|at the latest) ({moment})( (and|-|to) ({moment}))?( (at the latest|latest|sharp|on the dot|first thing|your time))?",
        "between ({moment}) and ({moment})",
        "({span}) (from now|at most|max|away|tops|at the latest|latest)",
        "^(about |around |within |up to |in )?({count}) ({unit})$",
      ],
      unless: [
        "(you|your) (paid|ordered|booked|wrote|called|have been waiting|waited|said|told|asked|were|bought|sent|signed|left)",
        "open (from|until|till|on)|opening hours|opens at|closed (on|until)",
        "^(so|have|did|do|does|is|are|was|were|what|which|when|where|who|how) ",
        "yesterday|last (week|month|year|night)",
        "thank|thanks",
        "({count}) {unit} (to|until|till|before|away from|short of|left) (the |your |an |a |my |our )?(?!us|me|you|get|be|show|reach|arrive|clear|process|sort|come)_",
        "(hours|days|weeks|minutes|months|years) (is|of|on|in|without) ",
      ],
      question: false,
      marks: "words",
      except: otherwiseMeant,
    },
    {
      says: [
        "(by|before|until|till|from|as of|after|around|at|at about|about|for|starting|towards) ({moment})( (and|-|to) ({moment}))?( (at the latest|latest|sharp|on the dot|first thing|your time))?",
        "({day})( (at|by|before|between|after|around|from|morning|afternoon|evening|lunchtime|night|first thing|noon|latest)( ({clock}))?( and ({clock}))?)?",
        "(same|next) (working |business )?day|overnight|first thing|first thing tomorrow|every (day|hour|monday|morning|evening|({count} )?minutes|friday)|(on|by|from|before) {date}|the (moment|minute) it|inside the hour|end of play",
      ],
      unless: [
        // What is told of the past, with nothing ahead in the same sentence.
        "^((?!(will|by|within|going|can|shall|goes|comes|get|gets|leaves|arrives)>)_ ){0,40}(was|were|did|had|went|took|landed|ended|left|happened|started|yesterday|ago|last|shows|since|paid|ordered)>",
        "(you|your) (paid|ordered|booked|wrote|called|have been waiting|waited|said|told|asked|were|bought|sent|signed|left)",
        "open (from|until|till|on)|opening hours|opens at|closed (on|until)",
        "how (may|can) (i|we)|(today|tomorrow|tonight|monday|friday) 's|end of the day (it|,|$)|(anything|something) else|high|swamped|busy",
        "thank|thanks",
        "({count}) {unit} (to|until|till|before|away from|short of|left) (the |your |an |a |my |our )?(?!us|me|you|get|be|show|reach|arrive|clear|process|sort|come)_",
      ],
      question: false,
      marks: "words",
      except: [...otherwiseMeant, "agreement", "prevention", "retaliation", "satisfaction-check"],
    },
    {
      says: [
        "(would|does|is|will|shall|could|can|may) *9 ({day}|by {moment}|at {moment}|between {moment}|within {span}|in {span})( *3 )?(suit|do|work|ok|fine|good|alright)?",
      ],
      question: true,
      marks: "sentence",
      unless: ["(have|did|do|does|are|were|was) (you|it|he|she|they|your|the)"],
      except: ["closed-question", "open-question", "confirm-understanding"],
    },
  ],
  makes: [
    "You'll have it within 24 hours.",
    "Give me two minutes.",
    "I'll call you by noon on Friday.",
    "It takes about three working days.",
    "The van comes tomorrow between 9 and 11.",
    "We'll answer in ten minutes.",
    "ur refund comes in 3-5 business days",
    "He will be there at half past four.",
    "Up to 5 days.",
  ],
  misses: [
    "I'll do it soon.",
    "As soon as I can.",
    "We'll write shortly.",
    "You called us yesterday at five.",
    "Thank you for waiting two hours.",
    "Right away, sir.",
  ],
};
