import type { MoveReading } from "../move-reading";

/** Insults, mocks, threatens, shouts or talks back. */
export const retaliation: MoveReading = {
  move: "retaliation",
  rules: [
    {
      says: [
        "(lol|lmao|rofl|haha|hahaha|hahahaha|ha ha|hehe|moo|hee-haw|😂|🤣|🙄|lolol) *9",
        "(you are|you're|are you|you must be|you|what|such) (a|an|such a|just a|being|being a|being an|so|really|being so|acting like a|acting like|all|some|some kind of|quite the|clearly) *1 (idiot|moron|fool|stupid|dumb|rude|clown|liar|crazy|pathetic|joke|child|baby|children|ignorant|ridiculous|horrible person|nuisance|bully|karen|lawyer|genius|expert|charmer|delight|ray of sunshine|princess|disgrace|thick|blind|deaf|lazy|slow|toddler) *5",
        "(shut up|get lost|go away|get a life|piss off|bugger off|sod off|screw you|drop dead|go to hell|mind your own|suit yourself|grow up|look who is talking|right back at you|same to you|takes one to know one|cry me|boo hoo|tough luck|what a charmer|charming|be my guest|go ahead|go on then|good luck with that|do what you want|do your worst|see you in court|sue us|your loss$|good riddance|knock yourself out|we do not care|nobody cares|no one cares|who cares|i do not care|not my circus|says the (one|person|man|woman)|says you|spare me|give me a break) *7",
        "(then|so|just|go|and) (go|leave|cancel|sue|take us to court|post it|report us|call whoever|complain|stop paying|do not use) *1 (then|elsewhere|somewhere else|ahead|whatever|if you|whoever|and see|us then|it then) *6",
        "(maybe|perhaps|next time|why do not you|or|you could|just)? ?(try|learn|buy|get|ask) (to )?(reading|read|thinking|being (nice|polite)|nicely|using your (brain|eyes|head)|a (brain|calendar|dictionary|phone from|new brain|watch|clue|map)|glasses|write without|manners|some manners|being nicer|spelling) *5",
        "(shouting|yelling|screaming|swearing|capitals|caps|insulting|calling (me|us)|threatening|typing in|sarcasm|writing in) *4 (will not|won't|wont|does not|do not|doesn't|is not|won't make|get you|does nothing|makes nothing|helps|changes|will get) *6",
        "(one more (word|message|line|insult|time)|keep (going|it up|on)|keep this|if you (keep|continue|type|say|go on|call|insult|do not (stop|calm)|carry on)|say that again|try (me|that)) *7 (and|i will|your|we will|you will|i|the|will|good luck|may|block|close|ban) *6",
        "(if|maybe if|perhaps if) (you (were|was|had been|are|asked|spoke)|i was|you ask) *1 (nicer|polite|nice|nicely|civil|less rude|friendlier|more polite|a bot|such a|so (smart|clever)) *6",
        "(ask|asked|asking) (me )?(nicely|politely) *4",
        "(do not expect|don't expect|do not bother|don't bother|no point) (your|any|a|us|me|booking|calling|coming|writing|to|with) *6",
        "(shall i|should i|do you want me to|want me to) (draw|roll out|sing|hold your|come (and|over)|send you a (tissue|map|medal)|read it (to you|aloud)|call your (mum|mother|mummy)|clap|kiss|play the violin|bring you a|spell it) *6",
        "(oh )?(wonderful|great|lovely|brilliant|fantastic|bravo|congratulations|well done|how (sweet|nice|lovely|charming|original|clever)|ooh|wow|poor (little )?(you|baby|thing)|aww|boohoo|thrilling|delightful) (, )?(a |an |another |sherlock|genius|einstein|you (finally|found|can|want|deserve|win|figured|managed)|for you|then|stuff|shall|who put|professor) *6",
        "(i have|i've|we have|i do have) (got )?(other|better|four other|more important|real|a life|nicer) (customers|things|people|to do|chats|problems|work) *6",
        "(how about|why not) you (shut|stop|learn|read|try|grow) *5",
        "(you can|you could|you may) (shout|scream|cry|complain|wait|whine|moan|write) (all|as|until|till|to whoever|whatever|wherever) *6",
        "(is that|was that) (a|supposed to be) (threat|joke|scare) *5",
        "(did|does|has) (nobody|no one|anybody|your mother) (ever )?(teach|taught|tell|told) *6",
        "(report|sue|tell|complain to|call|write to|post|tweet) (us|me|whoever|whatever|whoever you|it|to) *3 (like|want|care|know|they know|see if|please|we do not|go ahead|nobody) *4",
        "(unlike you|even for you|even you can|with that attitude|with your attitude|not rocket science|do the maths|like a child|like a baby) *5",
        "not (till|until) you (ask|say|apologise|calm) *4",
        "watch (out>|your (mouth|tone|step)) *4",
      ],
      unless: ["(please )?(do not|never) (call|use)", "watch out for", "(i|we) (will|can|am) (gladly|happy|happily|help)", "as long as", "congratulations (on|to|both)", "go ahead and (press|click|open|tap|try|send|enter|log|check|use|change|book|do that)", "(i|let me) (will |just )?go ahead", "charming (hotel|room|place)"],
    },
  ],
  makes: ["Shut up.", "Shouting won't help you.", "You're an idiot.", "Lol, good one.", "Go ahead, sue us.", "Maybe learn to read.", "One more word and I block you.", "Takes one to know one.", "I have better things to do."],
  misses: ["Please stop shouting, I want to help.", "Go ahead and press the button.", "Congratulations on the baby!", "I will gladly help you.", "I'm sorry for your loss.", "Try to read me the label, please."],
};
