import type { MoveReading } from "../move-reading";

/** Says in plain words how or why, or how to do a step. */
export const explanation: MoveReading = {
  move: "explanation",
  rules: [
    {
      says: [
        "<(please |kindly |just |then |first |now |simply |always |next |also |do |to start |in there |there |here |so |and )*({press}) (?!(me|us|with me|on|you|for me|for us|a moment|a minute|a second|patient|calm|(the |your )?(number|order|details|reference))>)(the|your|to|on|in|it|out|off|up|down|into|any|a|an|that|this|them|and|every|all|from|at|under|back|him|her|one|both|if|over|with|for|by|as|through|only|again|there|here|no|two|door|after|once|it|or|nothing|next|another|me the code|_)",
        "<(never|do not|don't|no) ({press}|share|put|give|pay|answer|use|touch|unplug|reply)",
        "(you|she|he|they) (can|could|need to|have to|must|only need to|just need to|only have to|will need to|should|may|might want to|will find|will see|find|get|just|do not (need|have) to|want to) *2 ({press}|need|bring|do|be|have|fill|change|reach|start|pay|show|apply|cancel|renew|reply|it|them|also|keep|wait)",
        "(because|since|that is (why|because|how|when|where|what)|this is (why|because|how)|which is (why|how|what)|the reason|the cause|(it|that|this) (means|happens|happened|comes|came|works|depends|looks like|is caused|is due|was caused|is when|is where|is how|is what|is a|is the|only|shows|says|counts|covers|goes|runs|adds|does)|in (plain|simple) (words|terms|english)|(stands|short) for|it is called|so that (you|it|the)|caused by|due to|what happened (is|was)|(if|when|once|after|as soon as|until|unless) (you|it|the|your|that|they|a|we|there|someone|he|she))",
        "(is|are|was|were) (because|when|caused|due|only|simply|just|the|a|an|for|on|under|in|at|called|where|how|what|not|still|based|calculated|made|counted|set|taken|held|kept|charged|printed|shown|found|behind|above|below|next|to|from|two|one|there|about|included|valid|automatic|normal|linked|split|part|stored) *9",
        "(there is|there are|you have) *9",
        "(the|your|our|a|an|each|every|both|most|all|two|one|some|that|it|they|he|she|this) *5 (means|covers|counts|shows|works|went|goes|comes|came|has|have|had|gets|got|failed|expired|changed|needs|belongs|runs|starts|ends|stays|stands|holds|says|lets|only|never|takes|adds|turns|falls|keeps|renews|renewed|broke|dropped|changes|did not|does not|do not|can not|could not|sits|moved|ran|blocked|stopped|crossed|charges|charged|uses|arrives|sends|sent|makes|opens|closes|protects|pays|sets|switches|lives|leaves|matters|lasts|applies|depends|follows|allows)",
        "_ > _",
      ],
      unless: [
        "(you are|you will) (welcome|be patient|calm)",
        "^(have|enjoy|hope|thank|thanks|sorry|i am sorry|hello|hi) ",
        "our (top|number one|highest) priority",
      ],
      question: false,
      words: [3, 90],
      except: [
        "apology", "empathy", "action-done", "action-plan", "offer", "blame", "justification", "agreement", "condescension", "curt", "dismissal", "retaliation", "canned", "dead-end", "guess", "escalation", "handover", "record", "find-out", "reassurance", "positive-language", "retention", "thanks", "boundary", "focus", "paraphrase", "closed-question", "open-question", "confirm-understanding", "satisfaction-check", "acknowledgement", "ownership", "jargon",
      ],
    },
  ],
  makes: ["The payment failed because the card expired in May.", "Open the app, tap Profile and choose Receipts.", "That's why the bill looks higher.", "Hold the button for ten seconds until it blinks.", "The deposit means the room is kept for you.", "You need to sign the last page.", "It happens when two people log in at once.", "Unplug the box and wait a minute.", "The meter counts hot water only."],
  misses: ["I'm sorry.", "Thank you for your patience.", "Which order?", "I have cancelled it.", "Good morning!", "Calm down."],
};
