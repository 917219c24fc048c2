import type { MoveReading } from "../move-reading";

/** Passes the case to a specialist, a department or the account manager, saying where or why. */
export const handover: MoveReading = {
  move: "handover",
  rules: [
    {
      says: [
        "(pass|passing|passed|forward|forwarding|forwarded|transfer|transferring|transferred|hand|handing|handed|connect|connecting|connected|send|sending|sent|put|putting|route|routing|refer|referring|referred|give|giving|given|move|moving|moved|bring|bringing|brought|get|getting|take|taking|link|linking|walk|walked|direct|redirect|call in|loop|book you|drop|share|assign|assigned|escalate) (you|it|this|that|your|the|him|her|them|over|everything|in|our|all|me|a|straight|on|directly|case|these|those|his|two|both) **7 (to|with|over to|through to|in with|on with|into|in) *5 ({team})",
        "(bringing|bring|getting|get|calling|asking|pulling) (in |on )?(our|the|a|my) *3 ({team}) (in|on|into|with us|to join|here|who|because|,) *4",
        "(goes|gone|going|belongs|is) (straight |directly |now |over )?(to|with|into) (our|the|my) *3 ({team})( (who|as|since|because|they|,|so|for))",
        "(our|the|my) *3 ({team})( _)? (will|can|handles?|takes?|decides?|looks?|does|do|has|have|is|are|deals?|owns?|own|investigates?|calls?|must|needs?|own) (it|this|that|them|you|the|your|over|care|from|with|close|on|be|see|look|contact|call|ring|take|handle|decide|recall|pick|release|check|trace|review|do|all|end|these|those|such|reach|tell|help) *5",
        "(is|are) (decided|handled|dealt with|looked after|answered|signed off|managed|done|owned) by (our|the|a) *4",
        "(account manager|specialist|specialists|specialised team)",
        "(needs|need) (a|an|our|the) *2 (specialist|clinician|pharmacist|engineer|expert|technician|lawyer|doctor|adviser)",
        "(ring|call|contact|phone) (the|our) *4 (team|line|hotline|desk|emergency)",
        "put(ting)? you (straight |right )?through",
        "(transfer|transferring|connecting|forwarding) (you|your (case|call|claim|request|message))",
      ],
      unless: [
        "not (our|my) (department|team|desk|job)",
        "({boss})",
        "(find out|ask|asking|check with) (the|our|my|a)",
        "i do not know|not sure|not certain",
        "(other|another|their|that) (department|team)'?s? (fault|mistake|problem)",
        "(never|not) (passed|pass|forwarded|told)",
        "customer service team|whole team|you are on the|front desk (has|have)|your (team|desk|office|side|line|people)",
      ],
      question: false,
      except: ["blame", "justification", "dead-end", "find-out", "canned", "thanks"],
    },
  ],
  makes: [
    "I'm passing this to our billing team, they can see the ledger.",
    "I'll transfer you to the fraud desk because they can block it.",
    "I'll connect you with our engineers.",
    "Our legal team will look at it.",
    "I am forwarding your case to the claims department.",
    "I'll put you through to a specialist.",
    "I'm handing you over to our pharmacist.",
    "That goes to our repair lab, who do those.",
  ],
  misses: [
    "Not our department.",
    "I'll send it to your office.",
    "It's the other department's fault.",
    "I passed the exam.",
    "They never passed it to us.",
    "I'll ask the team.",
  ],
};
