import type { MoveReading } from "../move-reading";

/** Puts the fault on the customer, a colleague, another department or a supplier. */
export const blame: MoveReading = {
  move: "blame",
  rules: [
    {
      says: [
        "(you|he|she|they|reception|whoever|someone|somebody|paul|the|our|that|your|my|_) *4 (should|ought to) (really )?(have|of|not have|never have|not of) (?!no|your)_ *6",
        "you should (not|never) (play|open|touch|use|put|leave|do|click|order|wait) *5",
        "(that|this|it) (is|was|would be|will be) (all |entirely |really |just |only |probably |clearly |simply )*(your|the|their|his|her|our|its|marketing's|a|_) *4 (fault|mistake|doing|error|responsibility|problem|lookout) *5",
        "(the _|your|his|her|their|_) 's (fault|mistake|error)( not ours| not us| not mine|>)",
        "(that is|it is|this is|so that is|this one is|that one is) (entirely |all |really |just |only )*(on|down to) (you|them|him|her|the (driver|courier|depot|shop|hotel|warehouse|supplier))> *3",
        "blame (the|your|him|her|them|it on|for|that) *4",
        "(our|the|that|those|these|some|my|this|a|whoever|monday's|your|_'s) *4 ({worker}) *4 (never|always|did not bother|can not be bothered|cannot be bothered|is useless|are useless|messed|screwed|cocked|mucked|forgot|lied|lie|lies|messing|does not (read|listen|care|check|even|bother|look|turn)|do not (read|listen|care|check|even|bother|look|tell|pass|know)|did not (read|listen|care|check|even|bother|look|do|put|pass|tell|follow|write|enter)|is (new|slow|lazy|terrible|rubbish|like that|an idiot)|are (new|slow|lazy|terrible|rubbish|sleeping|hopeless|careless)|was (lazy|careless|half asleep|sloppy|not paying|not looking|new|sleeping)|tells? people|sat on|got it wrong|made a mistake|made (a|the) (mess|error)|mixed|mix|mixes|typed|keyed|took the wrong|let (us|you|everybody|everyone) down|not doing|has form|left|dropped the ball|said anything|promises?|promise|fobbed|are delaying|is delaying|wrote|put (it|the) wrong|put the wrong|gave you (the )?wrong|told you (wrong|rubbish)) *6",
        "you (did not|didn't|forgot|forgot to|never|failed to|must have|might have|probably|most probably|yourself|entered|typed|put|gave|ticked|chose|picked|removed|deleted|pressed|left|booked|ordered|signed|missed|misread|broke|dropped|clicked) *6 (wrong|wrongly|yourself|incorrectly|without|incorrect|the box|your own|your side|twice|own fault|off|not us|not ours|so (it|that|not)|read (the|it)|check (the|your|it)|tick|tell us|change (the|your)|update|use it|late|too late|in time|before ordering|the instructions) *5",
        "(wrong|incorrectly|mistake|error|problem|fault|issue) (on|at|from|is on|is at|is with) (your|the bank's|their|the courier's|the hotel's) (side|end|part) *3",
        "(you|your) (must|will|would|could) have (pressed|clicked|typed|entered|done|used|left|forgotten|put|missed|ticked|deleted|given|mixed|read) *6",
        "(did|didn't|have) you (not |never |even |really |actually |also )+(measure|read|check|look|notice|see|get|tell|ring|think|bother|update|save|keep|test|receive) *6",
        "(is|it is|that is|was|are) (not|hardly) (our|us|my|because of our|ours|me) *2 (fault|mistake|problem|program|doing|it is|but|us) *6",
        "(typical|as per usual|as usual|no surprise there|of course) (for|of|from)? ?(them|him|her|that|the|lot|team|>) *3",
        "(not the first time|he is like that|they are like that|she is like that|they do this|they lie|drivers lie|they get things wrong|he is agency|never (tell|listen|read|test|pass|look|check)s? (us|it|the|our|anything|anyone)|cut corners|cuts corners|half asleep|sleeping on the job|shame on (them|him|her|you)|sacked|be fired|should be fired|can't be bothered|can not be bothered|let (us|everybody|everyone) down|closes everything|that is what (comes|happens|you get)|what comes of|your own (fault|doing|choice|mistake|making)|(your|the) (computer|phone|laptop|internet|wifi|router|bank|equipment) is (too old|the problem|at fault|to blame|old|bad)) *5",
        "(because|since) (you|he|she|they) (did not|never|forgot|failed|left|typed|entered|ignored|missed|gave us|put the wrong|pressed|didn't) *6",
      ],
      unless: [
        "(not|nobody's|no one's|never) (your|her|his|anyone's|the|entirely your) (fault|mistake|doing|error)",
        "(our|my|we|i|us) (own )?(fault|mistake|error|mess)>(?! not)",
        "(i|we) should have",
        "you should (have|not have) (been|had|got|received|to|heard|a|it|an|the|seen|your|gotten)",
        "(should|ought to) have (been|had|held|got|arrived|gone|worked|come|received|never|happened)",
        "sorry|apologise|apologies",
        "you should (not|never) (have to|be|need|pay)",
        "(you were right|good catch|well spotted|do not blame)",
      ],
    },
  ],
  makes: [],
  misses: [],
};
