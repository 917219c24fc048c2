import type { MoveReading } from "../move-reading";

/** Sides with the complaint or feeds it. */
export const agreement: MoveReading = {
  move: "agreement",
  rules: [
    {
      says: [
        "(i|we) (totally |completely |fully |absolutely |really |quite |do |100% |also |must |can only |have to )*agree( (with you|totally|completely|that|,|it|the))* *8",
        "<(totally |fully |completely )?agreed>",
        "(i would|i would have|me too i would|i'd) (also |too |honestly |probably |personally |be |have been |not be |say |feel |do |want |never |walk |have |be just as |been |as well |really |just |all |the |totally )*({feeling}|mad|furious|livid|fuming|shouting|screaming|spitting|complain|walked?|the same|climbing|raging|shocked|spitting|up in arms|going mad|annoyed|pay|stood|stand|write a letter|do the same|cancel|leave|hopping|kick off|blowing|losing) *5",
        "(would|make|makes|made|drives|drive) (me|us|anyone|it) (mad|angry|furious|crazy|too|as well|the same|livid|nuts) *5",
        "(it|that|this) (would|drives|makes|would have) *1 (make|drive|made|driven)? ?me (mad|angry|furious|crazy|nuts|up the wall|too|livid) *4",
        "(our|the|that|those|these|whole|my|their) (?!is|was)_ *3 (is|are|was|were|has been) (a |just |really |so |honestly |truly |a bit |pretty |completely |total |a total |always |absolutely |such |simply |a complete |an absolute |quite |such a |very |a real |totally |a proper |utterly )*({bad}) *6",
        "(it|that|this|they) (is|was|are)( (really|so|just|totally|completely|absolutely|honestly|truly|very|pretty|simply|a total|a complete|an absolute|quite|a bit|such a|such|a|utterly|proper|a real))* (rubbish|ridiculous|absurd|stupid|silly|useless|pathetic|shocking|appalling|shameful|disgraceful|outrageous|a joke|a disgrace|a scandal|a rip-off|rip off|a con|a scam|a shambles|unacceptable|unfair|crazy|insane|daft|cheeky|garbage|trash|crap|nuts|bonkers|idiotic|robbery|a farce|cheating|con|joke|disgrace|badly run|mad|not right|not fair|not ok|not good enough|wrong of us|misleading|pointless|scandalous|too much|terrible service|bad service) *6",
        "(nobody|no one|no customer|no child|no human|no parent|you) (should|deserves?) (not |never |ever )?(have to|be (treated|charged|left|spoken|made|told|asked|kept)|pay|wait|wake|get|go through|to be|to have|need to|be) *6",
        "(we|i) (get|hear|see|have) (this|that|it|these|the same|a lot of these|complaints) *4 (all the time|every (single )?day|every week|a lot|constantly|daily|again and again|everyone|often|so much|about) *4",
        "(happens|happened) (all the time|a lot|constantly|every (day|week)|to everyone|with us) *4",
        "(everyone|everybody|all of us|we all|none of us|others|lots of people|so does everyone|even we|even i|everyone here|you and everyone|no one here|most of us) *3 (complains?|hates?|moans?|thinks so|thinks it|says the|asks for|asks|laugh|laughed|wanted|complaining|yelling|says so|has the same|feels|angry|agree|agrees) *5",
        "you are (so |absolutely |totally |completely |dead |100% |very |damn |perfectly )*(right|spot on|not wrong) (to be|they|it is|it was|it should|it looks|that is|our|drivers|this is|he|she|these|those|it|about (that|our|the (app|queue|food|service|drivers|wait|form))) *6",
        "^(ha |yes |yeah |oh |honestly |well )*you are (so |absolutely |totally |completely |dead |100% |damn )*(right|spot on|not wrong)$",
        "(you and me both|join the club|do not get me started|don't blame you|can not blame you|cannot blame you|do not blame you|(i am|i'm) (totally |completely |fully )?with you( (on (that|this)|there|,|that|it|those|100%))|tell me about it|could not agree more|same here|me too|mine too|me neither|i hate|i always say so|<between us|not the (first|only)|you are the (\\d+|second|third|fourth|fifth|tenth|first)|what a (joke|mess|shambles|farce|disgrace|circus|rip-off|cheek)|shame on us|(i am|we are) as (appalled|angry|annoyed|shocked)|total (rip|con|joke|rip-off|mess)|(haha |ha |yeah |yes |honestly )(true|too true)>|they have been doing this|rightly so|fair play) *6",
        "(yes|yeah|yep|honestly|i know|exactly|ha|ugh|haha|true) (, )?(it|that|this|they|our|the|those|these|you) *3 (is|are|was|were) *3 ({bad}|a shame|behind|broken|slow|not right|wrong|not ok) *5",
      ],
      unless: [
        "(agree|agreed) (to|on|by|in the|upon|price|time|date)",
        "(do not|not|never|can not|disagree|if you|you|would you|both|had|have|was|were|as) (agree|agreed)",
        "you are (right|correct) (you were|the (charge|fee|price|date|amount|second|two)|it (says|was|shows)|there (is|was)|page|\\d)",
        "(insult|names|language|shouting|polite)",
        "(what|how) (is|was) (wrong|unfair)",
        "i would (also )?(be happy|be glad|like|love|suggest|need|have to)",
      ],
      question: false,
    },
  ],
  makes: [
    "I agree, that's ridiculous.",
    "I'd be furious too.",
    "Yes, that's true, our app is terrible.",
    "It would make me angry too.",
    "You're right to be angry.",
    "We get this all the time.",
    "Nobody should be treated like that.",
    "I don't blame you.",
    "Honestly it's a joke.",
  ],
  misses: [
    "You're right, you were charged twice.",
    "I don't agree.",
    "We agreed on Monday.",
    "I would be happy to help.",
    "The date is wrong.",
    "If you agree, I'll book it.",
  ],
};
