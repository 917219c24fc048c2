import type { MoveReading } from "../move-reading";

/** Puts the fault on the customer, a colleague, another department or a supplier. */
export const blame: MoveReading = {
  move: "blame",
  rules: [
    {
      says: [
        "(that|it|this) (was|will be|would be) *1 (the|our|a|those|that|them|some) *3 ({worker})(>| , (he|she|they)| who) *6",
        "it is (the|our|that|always the|those|them) *3 ({worker}|supplier|surgery|partner) *4 (not us|not me|letting|dragging|who|keep|again|that (broke|lost|messed)) *5",
        "(he|she|they) (never|always) *1 (listen|listens|do|does|check|checks|test|tests|promise|promises|get|gets|close|closes|rush|mix|mixes|tell|tells|answer|count|tick|ticks|turn|turns|read|reads|pass|look|looks|mess|forget|forgets|bother)s? *4",
        "(our|the|that|those|these|some|my|those|them|this) *3 ({worker}) *2 (is|are|was|were) (always |just |all |so |really |all so |completely )*(late|careless|useless|hopeless|lazy|sloppy|slow|terrible|rubbish|new|incompetent|a joke|idiots|donkeys|clowns|unreliable|supposed to|agency|typing|messing|who are responsible) *5",
        "(our|the|that|those|these|some|my|marketing|sales|buying|billing|logistics) *3 ({worker})? ?(rush(es|ed)?|spoiled|spoils?|oversold|sat on|broke|lost your|botched|argues? with|scans? double|had the list|fibs|fibbed|left his|keyed it|made the mistake|got (this|it|everything) wrong|forgot|never told) *5",
        "if you had (set|done|told|called|put|booked|ticked|checked|updated|saved|used|paid|given|come|entered|kept|packed|chosen|asked|followed) *6",
        "(is|was|are) (kind of |kinda |a bit |all |really |partly |entirely )*on (you|them|him|her)>",
        "(complain to (them|him|her|the)|do not look at (us|me)|so take it up with (them|him)|ask them why) *4",
        "you (sent|gave|put|clicked|typed|handed|entered|told|wrote|used|did pick|did choose|did leave|did order|did tick|did enter|picked|did give|packed|installed|mounted) (it|them|him|her|us|the|your|this|that|a|[a-z]+) *5 (wrong|wrongly|yourself|yourselves|though|incorrectly|too late|very late)",
        "you (may|might|will|must|probably|surely|could) (have )?(got it wet|dropped|knocked|forgotten|left something|spilled|broken|pressed|mixed)( *5)?",
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
  makes: ["That's your own fault.", "You should have checked the date.", "The driver never reads the notes.", "That's the warehouse's fault.", "You must have pressed it twice.", "My colleague made a mistake.", "It's the courier's fault, not ours.", "Blame the hotel.", "You typed it wrong."],
  misses: ["It's not your fault.", "It was our mistake.", "You should have it by Friday.", "The driver is on his way.", "You should not have to pay.", "I should have told you."],
};
