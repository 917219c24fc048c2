import type { MoveReading } from "../move-reading";

/** Gives an answer that it has not checked as if it would do. */
export const guess: MoveReading = {
  move: "guess",
  rules: [
    {
      says: [
        "(probably|(maybe|perhaps) (the|it|your|a|its|there|is|not|this|that|some|he|she|they|we|because|you have)|presumably|likely|most likely|most probably|it is surely|it is for sure|it must be (the|your|a)|bound to be|i guess|i suppose|i reckon|no doubt|chances are|i imagine|i would imagine|i would think|i would say (no|yes|so|it|just|about)|i expect|i believe|i think|i am fairly sure|i am pretty sure|fairly sure|pretty sure|i would wager|i bet|it (normally|usually) _|they (normally|usually) _|should be (ok|fine|alright|good|no)|could be|might be|sounds like|looks like|seems like|as far as i know|afaik|if i remember|i assume|do not think so|not think so|should (work|sort|go|come|appear|arrive|move|get|turn|do it|help|settle|still take|pass|clear|resolve)) *9",
      ],
      unless: [
        "(check|find out|ask|look into|confirm|verify|see what|investigate|test|make sure|find it|look up|trace|let me|i will|we will|i am (checking|asking|looking|sending|calling|going)|i have)",
        "you (should|must|will|would) be",
        "(i|we) (think|guess|believe|suppose|reckon|imagine) (you|we|it would be (best|better|good)|that you|your|about|of|the best)",
        "(sounds|looks|seems) like (you (had|have|are|want|need)|it has been|a (horrible|terrible|stressful|hard|rough|good|plan))",
        "sorry|apologise|thank",
        "(usually|normally) (takes|take|within|between|comes within|arrives within|\\d)",
        "must be (so|very|really|awful|frustrating|hard|terrible|horrible|exhausting|worrying|scary|stressful|annoying|a|tiring|upsetting)",
        "(could|would|might|maybe|perhaps) (you|i|we)",
        "(i|you) would (think|say|imagine) (so )?(too|the same)",
        "if (it|that|you|the)",
      ],
      question: false,
      except: [
        "blame",
        "empathy",
        "dismissal",
        "agreement",
        "condescension",
        "retaliation",
        "justification",
        "offer",
        "reassurance",
        "positive-language",
        "timeline",
      ],
    },
  ],
  makes: [
    "It's probably your wifi.",
    "Maybe the cable is loose.",
    "Should be fine.",
    "I think it was the battery.",
    "It's most likely the battery.",
    "I guess the battery was flat.",
    "It normally comes back by itself.",
    "Could be the fuse.",
  ],
  misses: [
    "It might be the cable, I'll check it.",
    "I think you deserve better.",
    "Maybe you could send me a photo?",
    "Let me find out.",
    "It usually takes two days.",
    "Sounds like a horrible day.",
  ],
};
