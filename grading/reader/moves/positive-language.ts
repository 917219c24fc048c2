import type { MoveReading } from "../move-reading";

/** Turns to what is possible, or credits what the customer knows or did. */
export const positiveLanguage: MoveReading = {
  move: "positive-language",
  rules: [
    {
      says: [
        "what (i|we) (can|could|am able to|are able to) (do|offer|give|promise|try|suggest|arrange|say|still) *6",
        "what (works|does work|is possible|will work|you can do|would work)",
        "(good|nice|great|sharp|excellent|fair|well|super|smart|brilliant|lovely) (catch|spot|spotted|spotting|eye|eyes|question|point|thinking|observation|work|find|shout|call|idea|job|caught|noticed|done|move|diagnosis|detective)",
        "well (spotted|done|caught|noticed|seen|observed|remembered|put)",
        "you (clearly |obviously |certainly |really |plainly |evidently |do )*(know your|know this|know that|know the|know more|know exactly|have a (good|sharp|trained)|have an eye|did (right|well|the right|exactly|everything|very|great)|have done|were right to|are right to (check|ask|write|call|question)|speak (my|the)|saved (us|me|both|a|the)|have saved|spotted|have spotted|caught|have caught|noticed|have cracked|are (absolutely |quite |completely |exactly )?(the first|first to|good at|quick|ahead|doing (great|well|very)|managing|sharp|one step)|read it|explained|described|measured|picked up|have found)",
        "(that|this|it|your|the) *5 (helps|help|is (really |very |so |super |a (big |great |huge )?)?(useful|helpful|help|gift|good sign|great|gold|precious|valuable|clear|handy)|saves (us|me|both|a lot|time)|makes (it|this|things|my) *2 (easier|faster|quicker|simpler|clear)|(could|will|would) (really )?(help|save)) *4",
        "(saves|saved|save|spares) (us|me|both|our|my) *4",
        "(glad|happy|great|good|nice|lovely|pleasure|delighted|refreshing|a joy|a treat) *2 (to (be )?(talk|deal|speak|see|meet|hear|work|read|have|find)|that you|you (know|checked|asked|noticed|looked|told|spotted|found|did|like))",
        "you can (still|also|even|already|always|keep|use|have|pick|choose|take|rename|swap|collect|get|leave|start|fly|play|watch|listen|switch|go on|pay|order|read|certainly|definitely|absolutely)",
        "(you|she|he|they) (certainly |absolutely |definitely |sure |surely )can>",
        "<(yes|sure|of course|certainly|absolutely) (you|she|he|it|we|that|they|this) (certainly |absolutely |definitely )?(can|could|is possible|works|will work|does)",
        "(there is|there are|we have|we do have|i have|we have got|i have got|i see) (also |still |always |even |already |luckily |actually )*(a|an|one|two|three|another|some|plenty|lots|space|room|free|others|four|good|availability) *9",
        "(in the meantime|meanwhile|until then|till then|for now|while you wait) *1 (you can|you could|it|there|the|your|we|use|feel)",
        "(good|great|happy|lovely|excellent|the good) (news|part|thing)",
        "(but|however|instead|though|still) (i|we) (can|could|do have|have) *6",
        "(i|we) can (certainly |gladly |happily |still |definitely |absolutely |do that|help|offer|instead|also)",
        "(luckily|fortunately|happily|the bright side|on the plus side)",
        "(that is|it is) (easily|quickly|no problem|possible|easy|absolutely possible|very possible|doable)",
        "(easier|faster|quicker|simpler|better|cheaper) (way|option|route|for you|than)",
        "(your|the) (experience|expertise|knowledge|notes|log|logs|trace|photos?|video|list|test|detective|description|explanation|measurements?|history|background|instinct|ear|eye) *2 (is|are|helps|help|makes|saves|narrows|tells|was|were|speaks)",
        "not many (people|customers)|nobody else (caught|noticed|spotted)|few people (know|notice|spot)|first to (spot|notice|see|tell)|rare (that|to|anyone)",
        "<can do>|with pleasure|consider it done|happy to (do|help|look|check)|it would be my pleasure",
      ],
      unless: ["nothing", "(can not|could not) *3 but (i|we) (can not|have no)", "there is (no|nothing|not)", "you can (not|just ignore|forget|wait|read|shout|complain)", "a (problem|fault|fee|delay|charge|bug|mistake|block|limit|rule|strike|queue) ", "good (morning|afternoon|evening|day)", "not (useful|helpful|good|great)"],
      question: false,
      except: ["satisfaction-check", "courtesy", "retaliation", "condescension", "boundary", "dismissal", "reassurance", "thanks", "canned"],
    },
  ],
  makes: ["What I can do is send a taxi.", "Good catch, that date is wrong.", "You clearly know your boilers.", "Well spotted!", "There's another slot at noon.", "In the meantime you can use the side door.", "That log really helps.", "You did well to check.", "You can still collect it tonight."],
  misses: ["There's nothing I can do.", "Good morning.", "You can't use it.", "That is not helpful.", "You can complain if you like.", "There is a fee for that."],
};
