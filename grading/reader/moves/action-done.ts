import type { MoveReading } from "../move-reading";

/** Reports a concrete thing done, or being done right now. */
export const actionDone: MoveReading = {
  move: "action-done",
  rules: [
    {
      says: [
        "{have} (had )?({done})( (?!to )_)",
        "{have} ({changed})>",
        "{being} ({doing}) (?!(to|at|for|you (to|for)|if|that|whether|into|forward)>)_",
        "{being} ({doing}) (it|this|that|them|you|him|her)",
        "<(just |now |already |ok |all |both |have |and |also )*(?!put |set |read |cut |run |left |kept |paid |opened$|drew |split |held |seen |made |given )({changed}|done|sorted|fixed|booked in)( (it|the|your|to|for|and|from|on|off|in|you|with|as|by|both|all|all|now|just now|this|here|at|out|up|back|again|already|that|them|a|an|one|_)|>)",
        "(is|are|has been|have been|'s|'s been|is now|are now|now|all) ((now|already|just|all|also|both|just now|officially|fully|safely|properly|back|being|indeed) )*({changed}|sorted|fixed|done|gone|off|attached|underway|in your (inbox|app|account|basket|email|cart)|on (its|their|the) way|with you|active|switched (on|off)|live|back|confirmed)( (on|off|to|for|from|now|already|just|in|as|at|by|and|this|out|,|until|under|back|again|right))?",
        "(here is|here are|here you (go|are)) (a|an|the|your|my)?",
        "as (i|we) (type|speak|write|chat|talk)|while (you|we) (typed|type|were|are|chat|spoke|wrote)|as of (now|this (minute|second|moment)|today)|(just|right) (now|this (minute|second|moment|instant))|(this|at this) (minute|second|very (minute|moment|second)|moment)",
        "(i|we) (just )?(sent|cancelled|refunded|booked|checked|changed|moved|added|removed|called|rang|posted|swapped|updated|switched|reset|unlocked|emailed|texted|messaged|credited|ordered|put|blocked|asked|fixed|corrected|found|took|opened|stopped|made|forwarded|extended) (it|the|your|a|an|you|that|them|this|him|her|with|in|off|two|one|both|all|to)",
        "(that is|there is|there|consider it) (it )?(done|sorted|you (on|in|back|booked|set))",
        "(you are|you have been|he is|she is) (now |all |already |just )*(in|on the list|set|booked|booked in|verified|confirmed|down for|back in|off the|on the|moved|refunded|upgraded|registered|unsubscribed|credited|checked in|good to go)",
        "all (done|sorted|set|fixed|booked|cancelled)",
      ],
      unless: [
        "rest assured|(that|your|the) (rate|offer|deal|price|fare|slot) (is|'s) gone|unforeseen|under a lot",
        "(has|have|was|were|is|are|been) (not|never) *1 ({changed}|done)",
        "(should|must|would|could|might|may|will|to|can|cannot|when|if|once|after|until|till|unless|not|be|before) (be|have|have been|been|it is|they are|that is|you have|i have|we have) *1 ({changed}|done|sorted|fixed|gone|{done})",
        "(once|when|if|after|until|unless|as soon as|before) (i|we|it|that|you|the *2 ) (have|is|has|am|are|been)",
        "you should have|you have (been told|to|not)",
      ],
      except: ["record", "escalation", "handover", "paraphrase", "thanks", "confirm-understanding", "open-question", "retaliation", "blame", "justification", "empathy", "find-out", "dead-end", "condescension", "acknowledgement", "retention", "agreement"],
      question: false,
    },
  ],
  makes: ["I've just cancelled the second charge.", "Your refund has been approved.", "I have moved you to the later flight.", "I'm sending the label now.", "Done, it's on your account.", "Cancelled and confirmed by mail.", "We've reset the line from here.", "ive booked the visit", "The form is attached."],
  misses: ["I'll cancel it.", "It has not been sent.", "It should be fixed by the landlord.", "Have you moved the box?", "Once I have checked it, I will write.", "The driver might be delayed."],
};
