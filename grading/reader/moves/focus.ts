import type { MoveReading } from "../move-reading";

/** Brings the talk back to solving the issue. */
export const focus: MoveReading = {
  move: "focus",
  rules: [
    {
      says: [
        "(let us|shall we|can we|may we|could we|i would like us to|i suggest we|i would love to|now we|first we)( (first|now|just|then|both|please|quickly|start by|go|all|try to|together|maybe|focus on|concentrate on))* (get|fix|sort|find|look|start|focus|concentrate|solve|go|make|take|see|put|have|turn|deal|work|stick|leave|keep|return|come|begin|tackle|concentrate|stay|use|save|bring|do|crack|stop|piece|talk about|finish|pin|settle|trace|check|clear|move on) *9",
        "^(ok |right |so |now |and |but |anyway |well |alright |then |yes )*back to (the|your|that|business|it|what|where|our|this|_)",
        "(where were we|main thing|first things first|one thing at a time|priority now|most important( thing)?( now| first)?|what matters (most|first|now|is)) *5",
        "(get|getting|bring|come|go|turn) back to (your|the|that|what|it) *3",
        "^(now|right|so|right then|now then|ok|ok so|anyway) (, )?(the|your|just|for|about the) *4>$",
        "^(ok |right |now |so )*_ first (then|, then|and then) *6",
        "let us (concentrate|focus) *6",
        "step by step|one by one|one at a time",
        "(the|that|this) (thing|one) (to|that|we|you|i) *3 (mend|fix|sort|solve|matters|matter|need to|today|now) *3",
      ],
      unless: [
        "let us (not|know|be honest|be real|see what you)",
        "(insult|insults|polite|respect|respectful|civil|language|names|name-calling|decent|tone|out of (it|this))",
        "(the manual|your mess|calm down)",
        "^back to (top|you)$",
      ],
      except: ["boundary", "retaliation", "condescension", "dismissal", "closed-question", "open-question"],
    },
  ],
  makes: [
    "Let's get your heating back on.",
    "Now back to your booking.",
    "Let's look at the bill first.",
    "Shall we go back to the missing box?",
    "One thing at a time: the leak.",
    "Let's find you a seat.",
    "So let's sort the charge.",
    "Let's concentrate on the exam today.",
  ],
  misses: [
    "Let's keep this polite.",
    "Let's not be silly.",
    "I'll get back to you.",
    "She moved back to Leeds.",
    "Calm down first.",
    "First name?",
  ],
};
