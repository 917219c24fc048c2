import type { MoveReading } from "../move-reading";

/** Asks whether that settles it, suits them, or whether there is anything else. */
export const satisfactionCheck: MoveReading = {
  move: "satisfaction-check",
  rules: [
    {
      says: [
        "(anything|something|any|aught) (else|more|further|other) *9",
        "(does|would|will|is|do|did|was|are|has|can) (that|this|it|those|these|the|monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|today|_) *4 (work|suit|help|ok|okay|fine|alright|all right|settle|do|sort|good|better|acceptable|solve|answer|make sense|clear|clearer|enough|happy|fair|convenient|cover|satisfied|sound|solved|settled|comfortable|ease|answered|reasonable|fit|useful|worked|helped|working now|back now|quiet now|to your|do it|fixed|sorted|easier|liking|sit) *5",
        "how (does|would|do) (that|this|it|you) (sound|feel|suit|look|sit|work|seem|feel about) *4",
        "(happy|ok|okay|fine|good|alright|all right|comfortable|satisfied|content) (with|for|by|to) (that|this|it|you|so far|her|him|the|everything|both|all) *3",
        "(are|is|were) (you|we|everything|all|it|she|he|they|things) *2 (happy|satisfied|good|ok|okay|all set|alright|all right|square|fine|comfortable|clear|sorted|settled|content|pleased|at ease|good to go|better) *4",
        "^(better|good|happy|all good|ok|okay|alright|all right|happy now|deal|all square|all clear|warm yet|sorted|any better|that ok|that do you|that suit( you)?|that good|fine|agreed|clear|sound good|sounds good|make sense|works for you|ok for you|everything ok|all ok|clearer|clearer now|better now|all set|that help|did it work|(is it )?ok like (that|this)|did you get it|does it work now|did that work|can you see it)( (now|then|so far|with you|for you|love|{name}))?$",
        ", (ok|okay|good|alright|all right|fine|deal|happy|is that ok|is it ok|agreed|yes please|better)( (for you|with you|now|then))?$",
        "(can|could|may) i (help|do|be of help|assist|get|sort)( you)? (with )?(anything|something|any) *5",
        "(is|are) there (anything|something|any) *9",
        "what else (can|could|may) (i|we) *6",
        "(that|this|it) (ok|do|suit|work|good|alright) (with|for|by)? ?(you|her|him) *3",
        "(can|could) you (live with|manage|see it|get in|get on) *5",
        "(would you be|you) (happy|ok|fine|good|alright) (with|to|if) *4",
        "did (that|this|it|i|we) (help|work|solve|sort|answer|fix|do) *5",
        "(is|has) (it|everything|that|the *2) (back|working|gone|better|fixed|sorted|solved|come back|all) *4",
      ],
      unless: ["^(have|did) (i|we) (got|get|understood)", "do you have|have you (got|tried|already)|what else (do|did|does|is|was|came)", "(which|who|where|when) ", "is (that|this|it) (right|correct|what|the (one|number|card|same|right))", "does (it|the|that) *4 (work|help) (when|if|on|with|in|after)", "is there (a|an|anyone|somebody|someone|any (name|chance|damage|light|message|number|smell))", "(are|is) (you|she|he) (safe|hurt|ok|alright|all right) *3$", "anyone else|anybody else|anything else (wrong|on|in|of|that|you (noticed|remember|saw))"],
      question: true,
      marks: "clause",
    },
    {
      says: [
        "(anything|something) else",
        "if (that is|this is|it is|that) (ok|all right|alright|fine|suits|works|good) (with|for|by)? ?you",
        "(let|tell) (me|us) know (if|when|whether|how) (that|this|it|there is|you (need|have|are)|the|anything|everything) *5",
        "(just )?(shout|say|holler|give (me|us) a shout|write back) if *6",
        "(any|for) (other|more|further) (question|questions|queries|help)",
        "i hope (that|this) (helps|settles|suits|solves)",
      ],
      question: false,
      unless: ["anything else (is|was|will|in|on|to|they)", "do (nothing|not|anything)", "(can not|do not) do anything", "if i", "should you (have|require|need) any"],
    },
  ],
  makes: ["Is there anything else I can do for you?", "Does that work for you?", "Is that ok for you?", "How does that sound?", "Happy with that?", "Did that help?", "Anything else?", "Would Thursday suit you?", "is everything fine now?", "Let me know if that works."],
  misses: ["Have I understood you?", "Which day?", "Do you have anything from the bank?", "I'm happy with that.", "Is that the right number?", "Can I have your name?"],
};
