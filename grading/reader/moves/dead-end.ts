import type { MoveReading } from "../move-reading";

const way =
  "but (i|we|you|what|there)|instead|however|though (i|we|you)|what (i|we) can|<(i|we|you) can (?!not)_|(but|so|what|and) (i|we|you) can (?!not)_|i will (?!not)_|we will (?!not)_|let me|so i (?!can not)|try|alternatively|i have (?!no|not)_|meanwhile|until|for now|unless|once|i am (?!afraid|sorry|unable|not)_";

/** Refuses or says that it cannot, and gives no other way forward. */
export const deadEnd: MoveReading = {
  move: "dead-end",
  rules: [
    {
      says: [
        "(there is |there's |is )?nothing (more |further |else |that )?(i|we|anyone|anybody) (can|could|am able to|are able to) (do|say|change|help|offer) *6",
        "nothing (more |further |else )?(to be done|can be done|i'm able|i am able|doing|we are able|left to do|further) *6",
        "not (my|our|us|this) (department|problem|job|desk|business|area|responsibility|concern|team) *4",
        "(decision|answer) (is|was|stays|remains) (final|no|the same|made) *6",
        "(that is|this is|it is) (all (i|we) can (say|do|tell|offer)|final|simply how|just how it is|how it is|the end of|it then|the way it is|not possible|impossible|it i am afraid) *5",
        "<(it is |sorry |unfortunately |simply |that is |this is |this |no )*(not possible|impossible) *5",
        "(can not|cannot|could not|can't) be (changed|altered|done|reopened|refunded|cancelled|released|returned|reversed|moved|fixed|undone|taken|extended|exchanged|amended|replaced|waived|helped|given|combined|removed|corrected) *6",
        "<(sorry |i am sorry |i am afraid |unfortunately |no |we are sorry |yes |well |and |but |so |then )*(i|we)? ?(just |simply |really |unfortunately |sadly )?(can not|cannot|can't|could not|do not|don't|are not able to|am not able to|am unable to|are unable to|won't|will not|no longer) (even )?(help|do|refund|change|cancel|cover|pay|give|replace|offer|send|chase|accept|take|compensate|issue|lower|make|alter|assist|process|move|waive|comment|extend|reopen|exchange|release|override|reimburse|provide|support|service|deal|amend|handle|transfer|look|access|see|go)( _){0,8}",
        "(no|nothing|zero) (refund|refunds|refund is|compensation|exceptions?|exchange|exchanges|returns|appeal|way around|way to|further|other options?|alternative|discount|chance|manager|supervisor|can do) *6",
        "^(no|nope|denied|refused|declined|rejected|can not|impossible|not possible|no can do)( (sorry|sir|madam|,))*$",
        "(there is|there's|there are|there isn't|there is not) (no|not|nobody|no one|nothing|not any) (other |any |one |more |further |else )*(person|way|option|anyone|else|alternative|further|action|manager|appeal|one|help|nowhere|solution|here who) *6",
        "(nobody|no one) (here |else |can |in |on )+ *6",
        "(is|are) (not|non) ?-?(refundable|possible|available|covered|transferable|negotiable|offered|something|responsible|returnable|eligible|allowed|included) *6",
        "(i|we) (only|just) (do|deal|handle|sell|book|answer|cover|see) *5",
        "(stays|remains|stands|stay) (as it is|as they are|payable|valid|the way|as is|due|closed|like that) *4",
        "(full stop|end of story|end of discussion|case closed|take it or leave it|no exceptions|that's that|you will have to live with it|no further action|contact (your|the) (bank|manufacturer|seller|airline|courier) (directly|yourself)) *4",
      ],
      unless: [
        `(${way})`,
        "nothing (lost|wrong|to worry)",
        "do not (need|have to|worry|know|want|give it|pay)",
        "so (you|it|that|they|nobody)",
        "(can not|could not) (see|tell|say|promise|imagine|thank|apologise|wait|believe|blame|agree)",
        "(call|calling|insult|names|polite|shout)",
      ],
      question: false,
      replyWords: 34,
      except: [
        "find-out",
        "boundary",
        "empathy",
        "reassurance",
        "handover",
        "escalation",
        "prevention",
        "apology",
      ],
    },
  ],
  makes: [
    "There's nothing I can do.",
    "Not our department.",
    "We can't refund that.",
    "That's not possible.",
    "The decision is final.",
    "It can't be changed.",
    "No.",
    "Sorry, we don't do that.",
  ],
  misses: [
    "I can't refund it, but I can send a new one.",
    "I can't tell from here, I'll ask the depot.",
    "You can't lose it.",
    "We can't wait to see you!",
    "No problem!",
    "There's nothing to worry about.",
  ],
};
