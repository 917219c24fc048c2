import type { MoveReading } from "../move-reading";

/** A stock phrase that could be sent to anyone. */
export const canned: MoveReading = {
  move: "canned",
  rules: [
    {
      says: [
        "(apologise|apologies|sorry|regret|apology) (sincerely )?(for|about)? ?(any|the|all)( _)? (inconvenience|inconveniences|disappointment|confusion|trouble caused|distress|frustration) *8",
        "(inconvenience|trouble|distress) (this |that |it |we |you )?(has |have |may |might )*(caused|experienced|been caused) *4",
        "(your|customer|guest) (satisfaction|happiness|comfort|security|safety|health|business|call|feedback|trust|opinion|experience|time|privacy|wellbeing|well-being|concern|concerns|query|request|loyalty|issue|convenience|peace of mind) *3 (is|are|means|matters|remains) (very |so |really |extremely |always |of |highly |truly |the |our |a |absolutely |utmost |great |most )*(important|importance|priority|top|number|highest|first|valuable|valued|everything|key|what drives|at the heart|in good hands|precious|paramount|concern|world|passion|a lot|number one) *6",
        "(top|number one|no 1|highest|utmost|first) (priority|importance|concern)",
        "(we|i) (truly |highly |greatly |really |deeply |do |always |sincerely |very much )*(value|appreciate|cherish) (you as|your (business|feedback|custom|patronage|loyalty|continued|patience and|understanding|concern|kind|time|cooperation|call|trust)|you (and|being)|all|each|every|any) *6",
        "(valued|esteemed|dear|loyal|respected) (customer|customers|guest|guests|client|clients|member|members|subscriber|user|patron|part) *4",
        "(thank you|thanks) (so much |very much |kindly |again )?for (contacting (customer|our)|your (patience|understanding|valuable|feedback|continued|interest|inquiry|enquiry|cooperation|co-operation|loyalty and|patronage|query|kind)|choosing|calling|being|banking|shopping|flying|sharing your|the opportunity|visiting|using our|staying with us) *7",
        "(we|i) (are |remain |always |constantly |continuously |do )*(committed|strive|strives|dedicated|striving|aim|endeavour|pride ourselves|here to serve|at your disposal|working tirelessly|proud to|delighted to|passionate) *8",
        "strive (to|for) *6",
        "(rest assured)( that)? *2 (your|we|our|this|the) *4 (concern|request|important|seriously|query|satisfaction|priority|committed|working|best|feedback|issue|doing|looking|being|matter) *4",
        "(seriously|very seriously|extremely seriously)>",
        "(feedback|opinion|comments?) (is|are|helps?|will help) (valuable|valued|important|us|always|appreciated|welcome) *6",
        "(unforeseen|unavoidable|operational) (circumstances|reasons)|at your earliest convenience|best (possible )?(service|experience|customer)( in class)?|world(-| )class|seamless (experience|journey)|highest (standards|standard|quality)|exceed(ing)? (your )?expectations|always a pleasure|bear with us|bear with me|kind understanding|part of our (family|global)|our family|you are family|continued support|continued patience|valuable feedback|kindly refer to|we trust this|hope this (email|message) finds|as soon as possible and|relevant (team|department)|concerned (team|department)|appropriate (team|department)|(request|case|query|concern|claim|ticket|complaint) is being (processed|reviewed|looked into)|has been (received|forwarded to the)|will be attended|kindly revert|this (email|message) is (an )?(automated|automatic|generated|sent)|ticket has been|your request (has been|is) *4",
        "(thank|appreciate) (you for )?your (patience|understanding)( (and|during|while|in|as|with|at) *5)?",
        "(we|i) understand (your|that your|how (important|valuable|precious)) (frustration|time|concern|concerns|is)( (and|,|$|in|is) *5)?",
        "hear about your (experience|recent)",
      ],
      unless: [
        "(do not|will not|won't|not going to|rather than|instead of) (just )?(say|saying|tell|give|send|read)",
        "your (time|call|request) is (up|over|at|due|booked)",
        "has been (received|forwarded) (by|to) (your|his|her|maria|the bank)",
      ],
      question: false,
    },
  ],
  makes: [
    "We apologise for any inconvenience caused.",
    "Your satisfaction is our top priority.",
    "Thank you for being a valued customer.",
    "We truly value your business.",
    "Your feedback is very important to us.",
    "Rest assured we take your concerns very seriously.",
    "Your call is important to us.",
    "Thank you for your patience and understanding.",
    "We strive to give the best possible service.",
  ],
  misses: [
    "I'm sorry about the torn box.",
    "Thanks for the photo.",
    "Thanks for reaching out to us.",
    "Let us know if you need any more help.",
    "I won't say we apologise for any inconvenience.",
    "Your time is up at five.",
    "We value the ring at 300 euros.",
    "That letter was important to your claim.",
  ],
};
