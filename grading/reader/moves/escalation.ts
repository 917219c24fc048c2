import type { MoveReading } from "../move-reading";

/** Brings in a manager or supervisor, or offers to. */
export const escalation: MoveReading = {
  move: "escalation",
  rules: [
    {
      says: [
        "(i|we|let me|shall i|would you like|want me|can|could|going to|to) **6 (get|getting|bring|bringing|ask|asking|asked|call|calling|called|fetch|fetching|involve|involving|involved|inform|informing|informed|tell|telling|told|take|taking|taken|put|putting|escalate|escalating|escalated|pass|passing|passed|send|sending|sent|raise|raised|raising|speak|speaking|talk|talking|connect|connecting|transfer|pull|pulled|have|got|invite|alert|alerted|copied|copy|walk|go|went|gone|run|rang|ring|approve|approval|page|paged|woken|message|messaged|request|join|flag|flagged|loop|hand|need|want|push) **6 ({boss})",
        "(my|our|the|a|her|his|your|duty|shift|branch|club|station|depot|store|general|team) *3 ({boss}) **5 (will|is|joins|can|has|wants|takes|is going|calls|rings|gets|hears|is being|is on|is joining|is coming|to call|to join|would|takes over|reads|knows|needs|was told|have)",
        "escalate|escalated|escalating|escalation",
        "_ (who|she|he) (runs|manages|heads|leads) (the|this|our|that) *5 (will|is|joins|can|wants|has|walking|,|she|he|takes)",
        "_ (runs|manages|heads|leads) (the|this|our) *3 (team|floor|club|desk|branch|venue|shop|depot|service) (and|,|he|she|so) *4",
        "(supervisor|manager) (is|are) (available|free|here|on (it|this|the|her|his))",
        "(speak|talk|connect you|put you through|pass you) (to|with) (a|my|our|the) ({boss})",
      ],
      unless: [
        "(not|no|never|without) *3 ({boss})",
        "(my|the|our) ({boss}) (is|are) (in a meeting|away|busy|not|on holiday|out|off|the same|my)",
        "account manager|task manager|password manager|file manager|download manager|property manager|device manager|lead time|head of (the|your)",
        "(your|his|her) (boss|manager) (signed|said|told|at|knows|will be (angry|happy))",
        "(say|tell|complain) *2 to my boss",
        "i (say|told|tell) *2 my boss (all|every)",
        "get a manager by",
        "same (thing|answer)",
      ],
    },
  ],
  makes: [
    "I'll bring in my supervisor.",
    "I'm asking the duty manager to ring you.",
    "Let me get my team leader.",
    "My manager will call you.",
    "I've told our head of claims.",
    "Would you like to speak to a supervisor?",
    "I am escalating this.",
    "I have passed it to the shift manager.",
  ],
  misses: [
    "There is no manager here.",
    "Open the task manager.",
    "My manager is in a meeting.",
    "Your boss signed the form.",
    "Your account manager has the offer.",
    "The lead time is six weeks.",
  ],
};
