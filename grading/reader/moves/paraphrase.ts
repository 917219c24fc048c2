import type { MoveReading } from "../move-reading";

/** Says back what the customer's issue or wish is. */
export const paraphrase: MoveReading = {
  move: "paraphrase",
  rules: [
    {
      says: [
        "(i|we) {soft}? ?(understand|see|gather|hear|take it|hear you saying|read|get)( (that|correctly that|from your message that))? (you|your|the|it|there|he|she|they|a|one) (would like|want|need|wish|are (looking|asking|after|trying|still|being|missing|waiting)|have (been|not|paid|ordered|asked|received|tried|lost)|were|was|did not|can not|has|had|is (missing|broken|not)|paid|ordered|prefer|is|ha[ds] not) *4",
        "(so|ok|right|alright|then|and|,)? ?(in (short|other words|a nutshell)|if i (follow|understand|understood|read|hear|get|have understood|have this right|have it right|have got (this|it) right) (you|this|it|right|correctly|well|that)?|to (sum up|recap|summarise)|let me (sum up|summarise|repeat|recap|play|say) *3|what you are (saying|asking|after|telling me)|what (you|i) (want|need|hear) is|you are (saying|telling me|asking (for|if|whether|why|us|me)|pointing|after|looking for|talking about|referring)|as i (understand|read|see) it|just to (be (sure|clear)|confirm|recap|check)|i am hearing that) *4",
      ],
      unless: [
        "(how|what|why) you (feel|are feeling)",
        "you (are|feel|were|have been) *2 ({feeling})",
        "^(do|did|would|have|are|can) you",
      ],
      marks: "sentence",
    },
    {
      says: [
        "^(so|ok so|right so|alright so|and so|then|ok|ah so|right) (,)? ?(you|your|the|it|he|she|they|a|two|one|there|both|all|what|nobody|no|after|since|since|when|only) *9",
      ],
      unless: [
        "you (can|need to|should|will|must|could|would not|may|just|might|do not (need|have))",
        "(i|we) (will|have|can|am|are|shall)",
        "({will}|{have}|{being})",
        "you know",
        "because",
      ],
      echoes: 2,
      words: [4, 45],
      marks: "sentence",
    },
    {
      says: [
        "^(so |ok |right |and |then )*you (would like|want|wish|are after|are asking|would (rather|sooner|prefer)|need|prefer) (?!to know)_ *9",
        "^(yes |right |ok |ah )?(so )?you (would like|want|wanted|need|ordered|paid|were|asked|told|booked|bought|got|are|have (paid|asked|told|been|returned|had|tried|ordered|waited|got)|had|sent|left|came|wish|keep|did not (get|receive|order)|expected|prefer|meant|signed|moved) *3",
      ],
      unless: [
        "you (are|were) *2 ({feeling}|right|welcome|correct|safe|covered|entitled|not|a |the|on|in|now|all set|going to|free|doing|at|verified|able|one|our|absolutely|spot|so|very|most|wrong|dead)",
        "({will}|{have}|{being})",
        "you (want|need) to",
        "should have",
        "with us",
        "thank",
        "(wrong|yourself|fault)",
      ],
      echoes: 2,
      question: false,
      words: [5, 45],
      marks: "sentence",
    },
    {
      says: [
        " *9 (correct|is that (right|correct|it|the|so|what|a fair|how)|have i (got|understood|read)|did i (get|understand|read|miss|catch)|am i (right|reading|following|understanding|hearing|on)|do i (have|understand)|right|yes|yeah|that (right|it|the gist)|is this (right|correct|it)|is that)".trim(),
      ],
      echoes: 2,
      question: true,
      words: [6, 50],
      unless: ["^(is|are|was|were|do|does|did|have|has|can|could|would|will|what|which|where|when|who|how)"],
      marks: "sentence",
    },
    {
      says: ["^_"],
      unless: [
        "(i|we|our|us|my|let us|please|because|if|thanks|thank|sorry|kindly|hello|hi|yes)",
        "you (can|need to|should|must|could|will|may)",
        "(will|must|should|can) ",
        "^(on|in|under|open|go|click|press|check|tap|hold|try|turn|put|take|use|keep|do|call|ring|send) ",
      ],
      echoes: 3,
      question: false,
      opening: 2,
      words: [4, 30],
      marks: "sentence",
      except: [
        "empathy",
        "action-done",
        "action-plan",
        "offer",
        "apology",
        "agreement",
        "justification",
        "thanks",
        "blame",
        "condescension",
        "jargon",
        "dismissal",
        "retaliation",
        "canned",
        "guess",
        "curt",
        "dead-end",
        "reassurance",
        "courtesy",
        "acknowledgement",
        "positive-language",
      ],
    },
  ],
  makes: [
    {
      customer: "My kettle arrived with a cracked lid and the shop says wait",
      reply: "So your kettle arrived with a cracked lid and the shop told you to wait.",
    },
    { customer: "i want to move my lesson to june", reply: "You'd like to move your lesson to June." },
    {
      customer: "charged twice for the gym in March",
      reply: "I understand that you were charged twice for the gym in March.",
    },
    {
      customer: "The heater clicks but it stays cold",
      reply: "If I understand you right, the heater clicks but stays cold.",
    },
    {
      customer: "My visa letter has the wrong birthday",
      reply: "What you're saying is that the visa letter shows a wrong birthday.",
    },
    { customer: "I ordered two lamps and only one came", reply: "You ordered two lamps and only one came." },
    { customer: "I want my deposit back", reply: "I see that you want your deposit back." },
    {
      customer: "The bus never stopped and I paid for a taxi",
      reply: "Just to recap, the bus never stopped and you paid for a taxi.",
    },
  ],
  misses: [
    "I understand.",
    "I understand how angry you are.",
    "You can move the lesson in the app.",
    { customer: "My kettle broke", reply: "We sent a new kettle today." },
    { customer: "Where is my parcel?", reply: "You will get it on Monday." },
    "Can you tell me what you ordered?",
  ],
};
