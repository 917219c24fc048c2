import type { MoveReading } from "../move-reading";

const order =
  "wait|stop|next|read|send|open|upload|call|use|try|check|look|see|ask|click|google|pay|resubmit|reset|restart|reboot|log|go|fill|submit|write|tell|press|ring|contact|email|choose|pick|come|cancel|close|move|buy|complain|raise|bring|get|type|change|copy|put|do|leave|unplug|plug|hurry|be|answer|decide|listen|repeat|speak|refresh|login|download|install|forward|book|update";

/** Orders or clips without courtesy, so that it reads rude. */
export const curt: MoveReading = {
  move: "curt",
  rules: [
    {
      says: [
        "^(just |no |ok |then |name |the |your |and |full |first |last )*(*3 )?(number|name|postcode|address|email|date|reference|code|id|photo|screenshot|digits|model|serial|receipt|invoice|birth|account|surname|passport|ref|size|branch|phone|order|booking|plate|zip)( (and|of|on|or|from) *3)?( (sir|madam|now|first|again))?$",
      ],
      question: false,
      words: [1, 6],
      replyWords: 30,
      unless: [
        "{is}",
        "(please|kindly|thanks|thank|has|have|it|got|noted|new|done|wrong|changed|updated|sent|added|i|we|yes|same|not|attached|cancelled|fixed|if you|when you|same|see|my|our|sorry|refunded|good|fresh|corrected|check|in|at)",
      ],
    },
    {
      says: [`^(just |then |now |so |and |ok )?(do not |don't )?(${order})( _){0,5}$`],
      question: false,
      words: [1, 5],
      replyWords: 16,
      unless: [
        "(please|kindly|thanks|thank|leave (it|that|this) (with|to) me|sorry|let us|tell me|take care|take your|welcome|enjoy|for you|be right|go on|try it now|look after|see you|get well|do take|be (safe|well|good)|get back|call me|email me)",
      ],
    },
    {
      says: [
        "^(no|wait|next|stop|nope|not possible|not my (problem|job|department|business)|not our (problem|job|department|fault)|denied|no idea|whatever|so what|your point|what|what now|what else|just wait|wait then|read it|try later|not before|next question|be quick|hurry up|yes or no|be specific|come again|like i said|later|told you|order number|speak|what do you want|your choice|in the box|over the limit|not today|no can do|faster|again)( (then|sir|madam|now|please not))?$",
      ],
      words: [1, 5],
      replyWords: 25,
      unless: ["please", "(so|and) (what|you)$"],
    },
  ],
  makes: [
    "Order number.",
    "Wait.",
    "No.",
    "Next.",
    "Send it.",
    "Read the manual.",
    "Photo.",
    "Not my problem.",
    "Email address.",
  ],
  misses: [
    "Order number, please?",
    "One moment please.",
    "No worries, take your time.",
    "Wait a moment, I'll check your last bill for you.",
    "Done.",
    "Of course, no problem.",
  ],
};
