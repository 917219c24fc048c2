import type { MoveReading } from "../move-reading";

/** Says a concrete thing that the agent or the company will do or proposes. */
export const actionPlan: MoveReading = {
  move: "action-plan",
  rules: [
    {
      says: [
        "{will} ((now|then|first|also|just|quickly|get) )*({do}) (?!(into|it up|out|after|at it|with (my|our)|this (on|up)|to you (with|as soon)|back|in touch)>)(_ ?)( _){0,6}",
        "{will} (have|get) (_ ){1,5}({changed}|looked at|seen to|ready|driven|sorted) *4",
        "(shall|should|could|may) (i|we) (just |also )?({do}) *4",
        "(would you like|do you want|want|happy for|ok for|ok if|alright if|fine if) (me|us|i|we) (to )?({do}) *4",
        "(i|we) (send|book|put|add|move|post|refund|order|change|call|make|give|replace|open|cancel|take|bring|set|pay|ask|write|email|transfer|check|print|reserve|ship|swap|credit|return|fix|push|keep|test|block|correct|extend|remove|start|catch|reset) (you|him|her|it|the|your|this|that|a|an|one|them|two|both|now|off|in|back|half|all|also|again)",
        "(you|she|he|they) (will|shall|are going to) (get|receive|have|be (sent|refunded|contacted|called|credited|moved|paid)) (?!been)(a|an|the|your|it|them|one|two|back|all|new|another|my|full|half|by|on|to|within|tomorrow|today) *5",
        "(a|an|the|our|your|my|new|he|she|it|they|someone|replacement|courier|driver|engineer|technician|van|refund|money|parcel|_) (will|is going to|are going to) (be (sent|posted|refunded|delivered|picked up|collected|replaced|paid|credited|cancelled|brought|booked|changed|moved|fixed|corrected|shipped|dispatched|removed|returned|reversed|reset|there|with you|repaired|updated|processed)|call|ring|come|bring|deliver|collect|arrive|leave|phone|meet|visit|pick|go out|contact|email|knock|text|take|change|bring|look at|wait)",
        "(goes|ships|leaves|comes|is coming|are coming|is going|go out|go in) (out|in the post|back|to you|by (post|courier|express|email)|on its way|tonight|today|tomorrow|in tomorrow|up|into|onto|off|with (him|her|them|it)) *6",
        "if (that|this|it) (does not|fails|is not|still) *6 (i|we) (will|can|shall) *4",
        "(my|our) (next step|plan|suggestion|proposal) is",
        "(i|we) (propose|suggest|recommend) (that )?(i|we|to)",
      ],
      unless: [
        "(will|would|can|could|shall|must) (not|never)",
        "{i} (will|can|would|am going to|have to) (end|close|block) (the|this) (chat|call|conversation|account)",
        "(i|we) (will|would|can|could|shall) (do my best|do our best|look into (it|this|that)|see what (i|we) can|try my best|get back to you)>",
      ],
      except: [
        "escalation",
        "handover",
        "record",
        "find-out",
        "boundary",
        "closed-question",
        "open-question",
        "confirm-understanding",
        "satisfaction-check",
        "retaliation",
        "paraphrase",
        "ownership",
        "canned",
        "dead-end",
      ],
    },
  ],
  makes: [
    "I'll cancel the second charge.",
    "We will send a new lamp to your flat.",
    "Let me check your last three bills.",
    "I'm going to book the engineer again.",
    "Shall I move the visit to your office?",
    "You will get a new card by post.",
    "I can have the label printed here.",
    "We'll call the depot and stop the van.",
    "I will resend you the form now now",
    "An engineer will come with the part.",
  ],
  misses: [
    "I'll look into it.",
    "I'll do my best.",
    "I will not cancel that.",
    "We can't send a new one.",
    "You can cancel it in the app.",
    "I have cancelled it.",
  ],
};
