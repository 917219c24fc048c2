import type { MoveReading } from "../move-reading";

/** Asks what takes more than a word, or invites the customer to tell. */
export const openQuestion: MoveReading = {
  move: "open-question",
  rules: [
    {
      says: [
        "what (happens|happened|has happened|is happening|is going on|has been going on|went wrong|goes wrong|did (you|it|he|she|they|the) *4 (see|do|say|notice|hear|expect|find|try|show|look like|tell)|do you (see|hear|notice|mostly|mainly|usually|get|mean|need|want|think|remember|do|use|expect|hope|like)|can you (see|tell|hear)|have you (tried|noticed|seen|done|got)|are you (seeing|trying|looking|hoping|doing|hearing|after|using)|were you (doing|trying|told|hoping)|would you (like|want|prefer|need|love|use)|would (make|help|have|a|work|be|need|put|it|your|you)|exactly|else|comes up|made (you|him|her)|seems|does (it|the|your|that|he|she) *5 (do|say|show|look|sound|feel|mean|tell)|is (it|he|she|the *4) (doing|like|showing|saying|wrong|trying)|is (not working|wrong|bothering|troubling|missing|the (matter|problem|trouble|issue|situation|story)|making|it like)|was (said|it like|he|she|it|the *3 (like|doing)|wrong|going)|brings|brought|matters|worries|concerns|bothers|keeps|tends|had|led|can i help|can we do|can i do|could we|should we|seems to be|shows|appears|feels|makes|about|have|it is doing|the (screen|page|message) (says|shows))",
        "how (did|does|do|has|have|is|was|are|were|would|can|could|come|come about|about) (it|this|that|you|the|your|he|she|they|things|we|i|those|everything|his|her|my) *9",
        "how (come|so)",
        "why (do|did|is|was|are|were|would|does|has|have|not) *9",
        "which part",
        "what (took place|had happened|has (it|the *2|your *2|he|she) been (up to|doing|like))",
        "what is (it|the|your|that|been|he|she|slow|happening|going|not|wrong|on|at|in|different|most|first|important|making|stopping|this) *6 (like|doing|about|wrong|happening|slow|problem|trouble|situation|issue|concern|working|goal|plan|urgent|important|worry|story|on your mind|reason|saying|showing|needed|first|giving you)",
      ],
      unless: [
        "how (much|many|long|old|often|far|big|soon|late|high|heavy|large|tall|wide)",
        "how (does|do|would|is|are) (that|this|it|you) (sound|suit|feel about|look to you|work for you|seem|fit)",
        "how are you( today)?$",
        "how can i help",
        "what is (your|the|his|her) (name|number|order|booking|email|address|postcode|phone|account|date|reference|model|code|serial|size|colour|total|amount|reading|make|city|street|full|last|first|error|exact|tracking|new)",
        "what (does it|do you) (say|see) (on the label|next to|under|above|at the (top|bottom))",
        "(have i|did i|am i|is that) (got|get|right|correct|understood)",
      ],
      question: true,
    },
    {
      says: [
        "(can|could|would|will) you( (please|kindly|maybe|just|perhaps))* (tell|explain|describe|walk|talk|take|share|give|show|let|say|help me understand|elaborate)( me| us| to me| through)* (more|what|how|why|through|in your|about|from the|a bit more|a little|exactly|the whole|me through|a few words|everything|step|it looks|in detail|to me what|know what|know how|please what|when|on what)",
        "(please |kindly |so |do |just |well )*(tell|describe|explain|walk|talk|take|show|run|fill) (me|us|to me|to us)( (please|a bit|a little|in your own words|exactly|just|quickly|again))* (what|how|why|through|from the|about|in (as|your|more)|everything|more|step|the whole|the story|along)",
        "(in your own words)",
        "(i would (like|love)|i want|i am (happy|glad)|help me|let me|may i|can i|could i) to? ?(hear|understand) (from you|what|how|more|why|about|it from|the whole|your)",
        "start (wherever|from|at) (you|the) (like|beginning|top|start)",
        "tell the (problem|issue|whole|story)",
        "(say|tell) (me )?(a bit |a little )?more",
        "describe (what|how|the|me|to me|it|your)",
        "what do you mean",
      ],
      unless: [
        "tell me (what )?(the|your) (number|order|name)",
        "(tell|show|ask|show me) (them|him|her) how",
        "let me (explain|describe|walk|show|tell)",
        "i (will|can|have) *2 (explain|describe|walk|show|tell)",
      ],
    },
  ],
  makes: [
    "What happened when you pressed the switch?",
    "Could you walk me through it from the start?",
    "How did the leak begin?",
    "Can you tell me more about the noise?",
    "Please tell me what you see on the panel.",
    "What's going on with your heating?",
    "Why did the fitter leave?",
    "In your own words, how was the call?",
    "what do u see on the screen when it stops?",
  ],
  misses: [
    "What is your order number?",
    "How many boxes came?",
    "Is the light green?",
    "How does that sound?",
    "I can tell you what happened.",
    "How much did you pay?",
  ],
};
