import type { MoveReading } from "../move-reading";

/** Tells the customer to calm down or be patient, or plays the trouble or the feeling down. */
export const dismissal: MoveReading = {
  move: "dismissal",
  rules: [
    {
      says: [
        "(please |kindly |just |you (need|have) to |try to |you should |should |let us |can you |ok |sir |madam )*calm (down|yourself|yourselves)( (please|sir|madam|first|,|a bit|a little|now))*( (?!the|your (line|router|dog|cat|child|baby|horse))_)?",
        "<(ok |ok ok |just |sir |madam |please |hey |easy |now |oh )*(relax|chill|chill out|breathe|take it easy|easy now|easy there|deep breaths?|keep your (hair|cool|shirt) *1|do not get (so )?(upset|worked up|emotional|excited|angry))(>| (, )?(it|its|sir|madam|please|about|a|this|man|mate))",
        "(please|kindly|be|stay|remain|try to|keep|ask you to) (be |try to |do |stay |to |remain )*(calm|patient|quiet) *3",
        "<(have |a little |some |little )*patience( (is|sir|madam|please|a))*>",
        "(no|not any|there is no|there's no|not) (need|reason|point|use|call|cause) (for|to|in|of|you to) *2 (shout|yell|panic|get|be (so|rude|upset|angry|dramatic)|drama|overreact|worked|write so|raise|scream|make|the drama|capitals|all this|stress|caps|shouting|being|upset) *4",
        "(not|hardly|never|isn't|nothing) (really |exactly |actually |that |such |so |quite )*(the end of the world|a (big|huge|major|great) (deal|problem|thing|issue|drama|tragedy|catastrophe)|a (tragedy|drama|catastrophe|disaster|crisis|emergency|matter of life)|life (and|or) death|worth (the|getting|crying|a|all)|so (bad|serious|terrible|dramatic|important)|that (bad|serious|terrible|long|important|much)|dramatic|serious|worth it|a baby) *3",
        "(it|that|this|its|they|there|he|she|these|you) (is|was|are|were)? ?(only|just) *1 (a|an|one|two|three|four|five|six|ten|\\d+|some|your|the|internet|cartoons?|money|food|water|numbers|stuff|words|day|days|few) *3>",
        "(it|that|this) is (only|just) (a|an|one|two|some|\\d+) *4",
        "sorry (that )?(you|if you) (feel|felt|see it|think|have decided|are taking|took it|find|were offended|feel like) *6",
        "(you are|do not be|stop being|let us not be|being|no need to be|please do not be) (a bit |so |too |over|really |just |very |being )*(dramatic|emotional|oversensitive|sensitive|overreacting|exaggerating|hysterical|theatrical|worrying too much|paranoid|silly|difficult|fussy|unreasonable) *3",
        "(you are|stop) (just |only |really |being )?(overreacting|exaggerating|worrying too much|making (a|such a) (fuss|drama|scene|mountain)|panicking) *5",
        "(make|making) (such )?(a|an) (drama|fuss|big deal|scene|mountain|elephant) *5",
        "(these|such|those) things (just |do |can |sometimes |always )?(happen|are sent|take time) *4|<(it|that|shit|accidents|mistakes) happens?( (to|you know|,|$) *4)",
        "(others|other (people|customers|guests|patients)|some people|people|many) (have|wait|waited|are waiting|had) (it )?(worse|longer|much worse|real problems|bigger problems) *3",
        "(could|has|seen|seen|had) (have been |be |been |known |seen )*(far |much |way )?worse *3",
        "(would not|wouldn't|do not|don't) (lose (any )?sleep|make yourself a headache|sweat it|get your (knickers|hopes)|cry about|lose sleep) *5",
        "(you will|she will|he will|they will|will) (survive|live|get over it|get used to it|manage without|cope) *5",
        "(no harm done|no big deal|so what|get over it|what is the (fuss|drama|big deal)|first world problem|why the (fuss|panic|drama)|who even|cheer up|toughen up|grow up|settle down|lighten up|in the grand scheme|count your blessings|no one died|nobody will (miss|notice|care)|storm in a teacup|mountain out of) *4",
        "(is|are|was) (nothing (really|$|so|to (worry|get|cry|fuss|stress|lose))|peanuts|small change|not (so )?(much|long)|a small (matter|thing|amount)|no big|normal you know|pocket money)( (really|honestly|special|dramatic|so|,|$|to))",
        "(getting|being|shouting|crying) (cross|angry|upset|worked up|mad|emotional|loud) *1 (will not|does not|won't|is not|helps? no) *5",
        "(at least) (you|it|they|he|she|nobody|the) *6",
        "(wait|wait for) (your turn|like everyone|like everybody) *3",
        "a bit of (patience|perspective|calm)",
      ],
      unless: [
        "thank|thanks|grateful|appreciate",
        "(do not|no need|never|nobody|not) (say|said|tell|have|telling|told|ask|asking) *2 (calm|relax|patient)",
        "(you stayed|you were|you have been|for (being|staying)|so) (calm|patient)",
        "(is|was) (only|just) (a|an|one) (step|click|form|matter of|question|copy|backup|reservation|hold|quote|estimate|second|moment|number|test|reminder|draft|pre|note|small box|line) ",
        "(breathe) (in|through)",
        "calm down the",
        "i (will|can|have|am) ",
      ],
      question: false,
    },
  ],
  makes: ["Calm down.", "Please be patient.", "It's only a chair.", "I'm sorry you feel that way.", "No need to shout.", "It's not the end of the world.", "These things happen.", "You are overreacting.", "Relax, it's just a bill."],
  misses: ["Thank you for being so patient.", "Calm down the noise by moving the router.", "Nobody is telling you to calm down.", "This is just a copy.", "Take your time.", "I'm sorry we kept you waiting."],
};
