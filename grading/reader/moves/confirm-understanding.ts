import type { MoveReading } from "../move-reading";

/** Asks whether it has understood right. */
export const confirmUnderstanding: MoveReading = {
  move: "confirm-understanding",
  rules: [
    {
      says: [
        "(have|did|do) (i|we) *1 (got|get|have|understood|understand|read|heard|hear|caught|catch|followed|follow|got|grasped|grasp|summed|miss|missed|leave|left|forget|forgotten) (it|that|this|you|the|everything|all|anything|something|your|right|correctly|them|what)( *4 (right|correctly|correct|now|well|down|out|properly|straight|so far|of it|of that|all|picture|gist|dates))?",
        "am i (right|correct|reading|understanding|hearing|following|getting|on the right|missing|with you|close|catching) *5",
        "(is|was|are) (that|this|it|these) (about |all |it |then |so )?(right|correct|it|the (gist|story|size|nub|problem|case|long|whole|sum|point|situation|issue|heart|short)|so|accurate|what (you|happened|is|she|he|they)|a fair (summary|reading|picture)|how it|fair|like this|your (point|problem|question|issue|wish)|about (it|right)|everything|the way) *5",
        "<(that|all|this) (right|correct|the gist|about right|it)>",
        ", (correct|right|yes|yeah|true|true or false|no|is it|am i right|isn't it|innit|is not it|yes or no)$",
        "correct me (if|where)( _){1,6}",
        "(tell|let|stop) me (know )?if (i am (wrong|off|mistaken|missing)|i (have )?(got|missed|misread|misunderstood|understood)|that is (wrong|not))( _)*?",
        "(would|will) i be right",
        "(i|we) (have )?(understood|understand|got|get) (you |it |this |that )?(right|correctly|well|good|properly)",
        "^(correct|all correct|right|yes|true)$",
        "just to (be sure|confirm|check) (i|we|that i|that we) (have|understood|understand|got)",
        "i want to (be|make) sure (i|that i) (have )?(understood|understand|got|get|have)",
      ],
      unless: [
        "is (that|it|this) (ok|alright|all right|fine|good|better|better now|clear|it now|all for)",
        "(ok|fine|good) (with|for) you",
        "is (that|it) correct (address|email)",
      ],
      question: true,
      marks: "clause",
    },
    {
      says: [
        "correct me (if|where)",
        "(tell|stop|let) me (know )?if (i am (wrong|off|mistaken|missing)|i (have )?(got|missed|misread|misunderstood))",
        "do say if i (have|am|got)",
      ],
      question: false,
    },
  ],
  makes: [
    "Have I got that right?",
    "Did I understand you correctly?",
    "Is that correct?",
    "Am I right?",
    "So the lamp is the problem, correct?",
    "Correct me if I'm wrong.",
    "Do I have that right, Mrs Dube?",
    "is that what you mean?",
    "Stop me if I have misunderstood.",
  ],
  misses: [
    "Is the light green?",
    "Is that ok for you?",
    "What is the right postcode?",
    "You are right.",
    "Have you got the receipt?",
    "I understood it well.",
  ],
};
