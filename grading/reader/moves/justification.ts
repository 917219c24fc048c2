import type { MoveReading } from "../move-reading";

/** Defends or excuses itself or the company. */
export const justification: MoveReading = {
  move: "justification",
  rules: [
    {
      says: [
        "(company|our|the|internal|strict|that is the|bank|store|hotel|airline|head office) (policy|policies) *6",
        "(it|that|this|they|the|those) (is|are|'s) (just |simply |only )?(our |the |company |a |in our |in the |in your |by )*(policy|rules?|rule|procedure|process|law|regulation|terms|regulations|protocol)( (here|for everyone|and|,|$|that|i|we|from|of|so|not)) *6",
        "(that|this|it) is (just |simply )?(how|the way) (it|things|we|the|our|everyone|every|they) *4 (works?|is|are|goes|set up|do|does|done|names?|run|always) *4",
        "(rules are rules|the rule is the rule|rules say|i (do not|did not) (make|write|set|decide) (the|it|them|those|these)|i just work here|i only work here|do not shoot the messenger|above my pay|pay grade) *5",
        "(we|i) (are|am|were|have been|'re) (just |only |all |really |currently |also |very |so |a bit |totally |completely |quite |extremely |always |at )*(busy|swamped|short of|short-staffed|understaffed|short staffed|overloaded|snowed under|rushed off|overwhelmed|flooded|drowning|stretched|new (here|to|at|in|and)|new>|only human|human|not magicians|a small (team|company|shop)|part time|two people|one man|doing (our|my) best|on a skeleton|the messenger|new,|working (hard|flat out|as fast)|in training|still learning|a trainee) *6",
        "(we|i) (are|am|were)( (currently|just|only|now))* (experiencing|facing|having|receiving|dealing with|handling|getting|going through) (a |an |very |too |so |extremely |some |unusually |higher |currently |many |lots |more |high )*(high|higher|large|busy|many|a lot|heavy|volume|volumes|calls|technical|network|unusual|unprecedented|problem|staff|claims|customers|requests|tickets) *6",
        "(high|higher|unusually high|peak|busy|holiday|christmas) (volume|volumes|demand|season|period|call|than|time) *6",
        "i (only |just |have only |have just )(started|joined|began|work|do|book|been here|got here) *6",
        "(my |his |her |it is my |only my |im on my |it is only my )(first|second|third|2nd|1st|3rd) (day|week|shift|month) *4",
        "(out of|outside|beyond|not in|not under) (our|my) (hands|control|power|reach) *4",
        "<(so |but |and )*(it is|that is|this is|isn't|it|this) *1 (not|nothing) (really |actually |strictly |to do )*(us|our fault|my fault|our doing|our problem|my problem|ours|with us|our responsibility|our liability|our department's|a platform fault|my choice|up to (me|us)|my decision|from our side|our mistake|on us) *5",
        "(we|i) (can not|could not|cannot) (control|be everywhere|check every|do everything|know everything|influence|watch|do two|help (the|that|it)|be in) *5",
        "(all|every|everyone|everybody|other|most) (the )?(airlines?|banks?|carriers?|insurers?|companies|company|shops?|hotels?|providers|industry|sites|else|clinics|gyms|the others|platforms) *1 (do|does|is|are|has|have|oversells?|same|use|charges?|works|cutting|still|in the same) *6",
        "(stated|clearly stated|written|says?|explained|clear|mentioned|in) (clearly |so |right |it )?(in|on) (our|the|your) (terms|terms and conditions|contract|tariff|conditions|t&cs|agreement|policy|small print|fare rules|booking conditions) *5",
        "(as per|according to|per|by|under|subject to) (our|the|company|section|clause|article) *3 (terms|policy|conditions|rules|contract|law|regulations|tariff|agreement|procedure) *8",
        "(due to|because of|with|since) (the |a |an |our |high |all |such )*(staff|staffing|shortage|strike|demand|volume|volumes|season|holidays|holiday|backlog|pandemic|peak|christmas|storm|snow|merger|weather|budget|\\d+ (deliveries|orders)|workload|traffic) *6",
        "(two|three|half|several|people|many|staff|colleagues|drivers|them|bloke|techs|team) *4 (off sick|on leave|are off|are sick|is sick|called in sick|on holiday|on vacation|people down|techs down|short) *5",
        "(we|they|drivers|our drivers|our team|agents|security|tutors?|technicians|i) (only |just )?(have|has|do|get|got|serve) (only |just |over |about |so |too |a lot |four |lots )*(\\d[\\d.,]*|two|three|one|many|several|hundreds|thousands|a lot of|of|other|five|other chats) *2 (customers?|orders?|drops|stops|deliveries|people|designers?|chats?|tickets?|calls?|developers|claims|patients|guests|students|parcels|mails|emails|agents|a day|pages) *6",
        "(you have to|you must|please|try to|do) (see|understand|realise|remember|appreciate) (that|it from|we|our|my|how busy|too) *6",
        "(our|the) (hands are tied|computer|system) (does|says|decides|is|was|did|has|will not|won't|are tied) (what|it|no|that|slow|down|automatic|very|so|been|playing|not|not let|by itself|all) *5",
        "(prices|costs|everything|paper|fuel|energy) *3 (gone up|went up|risen|got more expensive|exploded|up everywhere) *5",
        "(we|they) (did|do) (send|flag|email|tell|warn|inform|say|mention|announce|notify|put) *5 (reminder|email|notes|notice|letter|so|before|page|site) *5",
        "what (can|could) (you|we|i|one) do>|what do (people|you) expect *6|it is automated|(head office|the law|management|the regulator|the underwriters|upstairs) (makes|wants|decided|decides|forces|requires|sets|want|make) *5|required by law|forced by law|obliged (to|by)|(everyone|everybody) (has|pays|waits|is in the same) *5|applies to (everyone|everybody|all)|at (the )?owner's risk|such (damages|things) (happens?|can happen)|that can happen|mistakes (are|happen|can) *3|(it is|this is|they are) always (like this|busy|mad|slow) *4|in the same boat|only the (seller|platform|shop|chat|messenger)|just the (seller|platform|messenger)|hence the (delay|backlog|wait)|month end is|mad here|chaos here",
      ],
      unless: [
        "(against|not|no|your|his|her|home|insurance|travel|this|new|cancel (the|your)|under (the|your)|privacy) policy(?! (is|of the))",
        "policy (number|holder|document|schedule|start|covers|is active|starts|active)|policyholder",
        "sorry (we|i) (are|am|were)",
        "not your fault",
      ],
      question: false,
    },
  ],
  makes: ["That's our policy.", "We're very busy today.", "I only started today.", "It's out of our hands.", "Rules are rules.", "We are experiencing high call volumes.", "That's just how it works here.", "It's in our terms and conditions.", "We're short-staffed this week."],
  misses: ["Your policy starts in May.", "What is your policy number?", "The line fails because the cable is wet.", "Are you busy?", "It's not your fault.", "The rule is simple: press once."],
};
