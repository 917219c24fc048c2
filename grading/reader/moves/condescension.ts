import type { MoveReading } from "../move-reading";

/** Talks down to the customer. */
export const condescension: MoveReading = {
  move: "condescension",
  rules: [
    {
      says: [
        "<(well |but |so |it is |that is |quite )*obviously *9",
        "(as|like|what) (i|we|my colleague) (have |just |had |already |also |previously |clearly )*(said|told|explained|wrote|mentioned|stated|informed|say|written|pointed)( (you|to you|before|already|above|earlier|twice|in|two|,|it|the|that))* *6",
        "(i|we) (have |just |had )*(already) (said|told|explained|wrote|mentioned|stated|answered|informed) *6",
        "(if|had) (you) (had |have |only |would have |would |'d |bothered |actually |just |even )*(read|looked|opened|checked|listened|paid attention|bothered|watched|looked|scrolled|followed) *9",
        "(as|like) (the|your|it|our) *3 (clearly |plainly |quite plainly |already |also )?(says|said|states|tells|told|shows|reads|stated|explains|mentions|told) *6",
        "(as|like) (it )?(clearly |plainly |already |is |was )*(stated|written|says|shown|mentioned|explained|printed|told|described|you will have been told|i)( (in|on|above|at|before|so)) *6",
        "(plainly|quite clearly|big letters|bold letters|black and white|even a child|any child|a child|children|my grandmother|a five year old|kids) *3 (says|written|states|marked|shown|printed|could|can|understands?|manage|would) *6",
        "(everyone|everybody|most (of )?(people|customers|adults|travellers|business travellers)|all (customers|adults)|normal people|usually people|people usually|any (adult|student|beginner|first-year student)) *3 (knows?|know|can see|can read|understands|looks?|look|always checks|finds? it|would know|manages|read|would have|who (has|can|knows)) *6",
        "(do|did|are|can|have|don't|have|haven't) you (even |really |actually |not |ever |never )*(know (what|how|that|where)|realise|read|understand (that|what|how|english|the)|aware|listen|listening|see the|look(ed)?|heard of|remember (what|that)) *6",
        "you do (know|realise|understand|remember|see) *8",
        "(i think )?you will find (that )? *9",
        "(it is|it's|its|this is|that is|is it) (really |actually |very |so |quite |not |all |just |not exactly |not that |hardly )*(very simple|so simple|not (that |so |really )?(complicated|difficult|hard)|basic|rocket science|quite simple|really simple|simple enough|common (sense|knowledge)|not difficult|not complicated|basic (maths|knowledge|stuff)|self-explanatory|elementary|so hard|that hard|just maths|complicated|difficult) *5",
        "(let me|i will|shall i|i can) (spell it|explain (it |this |that )?(again|slowly|once more|in (simple|easy|small)|one more time|for you)|repeat (it|myself)|say (it|that) (again|slowly|once more)|put it (simply|in simple)|make it simple|try (again|once more) slowly) *6",
        "(for (the )?(last|second|third|hundredth|tenth) time|i repeat|one more time|listen carefully|pay attention|read (it )?(again|carefully|properly|slowly|more carefully)|read the (manual|email|page|text|rules|terms|label|sign|instructions|fare)|look (again|properly|carefully|closely|twice)|next time (read|look|think|just|ask|check|please|before|do|try|bring|come|you (should|read)|use)|do look|use your (eyes|head)|just look|you only (need|have) to (read|look|open)|first (line|page|thing) (of|on|you)|you can read|can you read|focus please|need you to (focus|listen|concentrate)|concentrate) *6",
        "(it|that) (does|did) say( (so|that|it|right|on|in|\"|_)) *5",
        "(i would have|i'd have|one would|you would) (thought|think|expected) (that )?(a|an|anyone|someone|you|somebody|people|that) *6",
        "(leave|trust) (the|that|it|this|your) *3 (to (us|the (experts|professionals|engineers|specialists))|diagnosing) *4",
        "(is )?(probably |perhaps |clearly |maybe )?(too|a bit|a bit more|more) (complicated|technical|complex|advanced|difficult) (for|than|to explain) (you|your)? *4",
        "(dear|sweetie|sweetheart|honey|darling|young man|young lady|grandma|grandpa|my friend|little) (,)? ?(let me|that is|you|it is|we|listen|this is) *6",
        "(the clue is|no offence|how should i put|to put it simply|as you can see|surely you|^oh come on$|^come on$|do your homework|even you|in case you (did not|didn't|have not|haven't|do not)|for your (notes|information)|fyi|with all due respect|you might want to (read|look|check)|well of course it|what were you expecting|what did you expect|it is called|you know that right|as any(one|body)?) *7",
        "(it is|it's|its|that is|they are|is) (all |also |right |already |even |clearly |printed |written |stated |mentioned |there )+(in|on|at) (the|your|our|every|its|page) *3 (email|page|ticket|site|website|box|label|card|letter|contract|confirmation|manual|bill|terms|app|guide|door|line|attachment|specs|faq|booking|text|receipt|screen|sign|instructions)( (you|just|if|as|,|you know|$|right|sir|madam|in|since)) *4",
      ],
      unless: [
        "(sorry|apologise|apologies) *6",
        "(no need|do not|not) (to )?(need to )?(know|understand|read)",
        "(is|are) not (that |so )?(simple|easy)",
        "once again (sorry|thank|i am|my)",
        "again (sorry|thank|i am so)",
        "as you can see (from|i)",
        "look (again )?(at|in|under|for)(?! the (small|second|first|grey))",
        "thank|thanks",
        "(i|we) (will|am going to|can) (check|send|try|ring|call|refund|book)",
      ],
    },
  ],
  makes: ["As I already said, it's on page two.", "Obviously you need a ticket.", "If you had read the email, you would know.", "It's not rocket science.", "Everybody knows that.", "Do you even know what a fuse is?", "Read it again slowly.", "As the letter clearly states, the fee is due.", "Let me spell it out for you."],
  misses: ["Please look in the email.", "As you can see from the bill, it went down.", "Once again, I'm sorry.", "It is stated on the form.", "I already sent it.", "Do you know the date?"],
};
