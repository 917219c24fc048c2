import type { MoveReading } from "../move-reading";

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
        "(by|before|no later than|latest|not later than|until|till|from|as of|after|after about|around|at|at about|at around|for|on|starting|towards|end of) ({moment})( (and|-|to) ({moment}))?( (at the latest|latest|sharp|on the dot|first thing|your time))?",
        "between ({moment}) and ({moment})",
        "({span}) (from now|at most|max|away|tops|at the latest|latest)",
        "({day})( (at|by|before|between|after|around|from|morning|afternoon|evening|lunchtime|night|first thing|noon|latest)( ({clock}))?( and ({clock}))?)?",
        "(same|next) (working |business )?day|overnight|first thing|first thing tomorrow|every (day|hour|monday|morning|evening|({count} )?minutes|friday)|(on|by) the {date}|the (moment|minute) it|inside the hour|end of play",
        "^({span})$",
      ],
      unless: [
        "(you|your) (paid|ordered|booked|wrote|called|have been waiting|waited|said|told|asked|were|bought|sent|signed|left)",
        "open (from|until|till|on)|opening hours|opens at|closed (on|until)",
        "^(so|have|did|do|does|is|are|was|were|what|which|when|where|who|how) ",
        "yesterday|last (week|month|year|night)",
        "thank|thanks",
        "(hours|days|weeks|minutes|months|years) (is|of|on|in|without) ",
      ],
      question: false,
      marks: "words",
      except: ["empathy", "paraphrase", "retention", "apology", "justification", "dismissal", "closed-question", "blame", "confirm-understanding", "open-question", "condescension", "thanks"],
    },
    {
      says: ["(would|does|is|will|shall|could|can|may) *9 ({day}|by {moment}|at {moment}|between {moment}|within {span}|in {span})( *3 )?(suit|do|work|ok|fine|good|alright)?"],
      question: true,
      marks: "sentence",
      unless: ["(have|did|do|does|are|were|was) (you|it|he|she|they|your|the)"],
      except: ["closed-question", "open-question", "confirm-understanding"],
    },
  ],
  makes: [],
  misses: [],
};
