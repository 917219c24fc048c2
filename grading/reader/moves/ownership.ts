import type { MoveReading } from "../move-reading";

/** Takes the case on personally. */
export const ownership: MoveReading = {
  move: "ownership",
  rules: [
    {
      says: [
        "(leave|give) (it|this|that|him|her|them|the *3 |everything) (with|to) me",
        "(i am|we are) (already )?(right )?on it",
        "<on it>",
        "(i|we) (will|am going to|shall|would like to|want to|can)( (personally|myself|also|gladly|just|now))* (take (care|charge|ownership|responsibility|this on|it on|it from here|this from here|over|it over|this over|on this|that on)|own (this|it)|see (this|it|to (it|this|that)|that (you|it|this)) *4|handle (this|it|the|everything|your)|look after|be the one|stay (with (you|this|it)|on|right here (until|till|with)|here (until|till|with|on))|deal with (this|it|that)|sort (this|it|that|out|the|your)|keep (an eye|on (it|top)|at it|hold|this|your case)|follow (this|it|up on|your|through)|chase|make (it|this) my|walk|stick with|not (rest|stop|leave|let (this|go)|hand you|log off|close|drop|go)|put (this|it) right|fight|make sure (this|it|that|you|the|your))",
        "(i|we) (take|am taking|have taken) (?!it to|this to|the payment)(it|this|that|your case|the case|over|full|charge|responsibility|ownership|care)( (on|over|from|personally|as|for|of|under))? *2",
        "(this|that|it|yours|your case|your *2 )? ?(one )?(is|sits|stays|are) (now )?(my|mine|on my desk|on me|in my hands|with me|my job|my responsibility|my own|on us|with me now|for me to|ours to|for us to|on my own desk) *5",
        "(you) (deal|talk|speak) (only )?(with|to) me",
        "(i am|we are) (staying|sticking|going nowhere|with you (on|until|till|all|to|now)|yours|keeping|not (leaving|going anywhere|logging|moving|passing|letting|stopping|closing|resting)|personally|here (till|until|with)|handling|your contact) *9",
        "you (have|have got) (my word|me|one contact|my name)",
        "(i|we) (stay|stick|remain) (on|with|here|in|until|till)",
        "(i have|i have got) you>",
        "(personally) (see|make|chase|follow|handle|ensure|look|check|stay|take|oversee|deal|walk|sort)",
        "(comes|come) back to me",
        "(doesn't|does not|will not) leave my (desk|hands|sight)",
        "my (own )?(responsibility|job|problem|watch|personal)( now)?",
        "(you|she|he) will (hear|get it) from me",
        "count on me",
        "(it|this|that) is (on|for) (us|me) to (put|sort|fix|make|solve|mend|set)",
        "(i|we) (will|can) (do|ring|call|check|ask|write|watch|handle|send|arrange|fix|carry|test|walk)( _){0,6} (myself|personally)",
        "(our|my) (fault|mess|error|mistake) (and )?(mine|ours|us)? ?to (fix|put|sort|mend|clear)",
        "(i|we) (will not|do not) (hand|pass|stop|close|leave|let|rest|log|go|give up|move) *6",
        "i am your (contact|person|man|woman|point)",
      ],
      unless: ["(not|never) (my|our) (job|problem|responsibility|department|fault|business)", "(i am|we are) not (able|sure|allowed|certain|going to (argue|discuss)|a |an |the |here to|responsible|going to be|permitted|in (a|the)|authorised|seeing|asking|on|at|your)", "will not (be|have|speak|tolerate|put up|accept|talk|hand out|go further)", "insult|names|swear|language|rude|respect|polite|tone", "until you"],
      question: false,
    },
  ],
  makes: ["Leave it with me.", "I'll take care of this myself.", "I'm on it.", "This one is mine until it is done.", "I will personally see that you get it.", "I'll stay with you on this until the lift works.", "I take it from here.", "That's on us to put right.", "You have my word.", "Ill look after it from here"],
  misses: ["That's not my job.", "I'm not able to do that.", "Leave the key with the neighbour.", "I will not be spoken to like that.", "Can you take care of the form?", "He stays with his aunt."],
};
