import type { MoveReading } from "../move-reading";

/** Gives the customer a reason to stay, or says that they and their custom are valued. */
export const retention: MoveReading = {
  move: "retention",
  rules: [
    {
      says: [
        "(lose|loose|losing) (you|your (trust|custom|business)|a customer|customers|someone|people)",
        "(keep|keeping) (you|your (custom|business|trust)|our regulars|such customers|customers like)( (with us|on|here|as|flying|happy|.))?",
        "(see|seeing|watch|have|want|like|love) (you|them) (to )?(go|leave|stay|back|keep|enjoy|continue|return|remain|walk away) *4",
        "(you|your|we|our) *3 (with us|here|ours|a customer|customer|member|insured|buying from us|been coming|a regular|with our|a loyal|our customer|banking with|flying with|gold|on board) *4 (since|for|years|months|now|decade|from|over|all)",
        "({count}|\\d+|many|all these|all those|so many|eleven|fourteen|seventeen|eighteen|thirteen) (-odd |odd )?(years|seasons|winters|summers|orders|fridays|decades)( (of|with|here|without|at|in|running|as|on|on the|is|means|meant|counts|a month))? *4",
        "(customers?|people|guests|members|readers|clients|shops|folk|families|businesses) (like|such as) you(rs)?",
        "(you|your *2) (are|is|have been|mean|means|meant|matter|matters|count|counts) *3 (important|valued|one of our|part of|a lot to|loyal|dear|to us|something|for (a lot|something)|very welcome|exactly (who|the)|the reason|here)",
        "if you (stay|ever|keep|do stay|change your mind|come back|decide) *6",
        "(hope|hoping) (you|to) (will |to )?(stay|keep|give us|continue|come back|have you back|remain|not leave|see you|change your)",
        "(reason|reasons) (to|for) (stay|staying|keep)",
        "(the )?door is (always )?open|welcome back|come back (to us|any time|whenever)|change your mind|sad to see|sorry to see you go|sad if you|happy if you stayed|glad to have you|honoured|would miss|we would miss|miss you|earn (back|the|your)|win (back|you)|another chance|second chance|part of (the|our) (family|story|reason|club)|your (loyalty|custom|trust)",
      ],
      unless: [
        "insult|names|polite",
        "(lose|losing) (you on|your (place|seat|data|photos|number|files))",
        "been waiting|(waiting|waited|missing|broken|without|old|warranty|wait|ago|warranty|guarantee|within|in) ",
        "(sound|line|signal)",
      ],
      question: false,
      except: ["canned", "thanks", "apology", "empathy", "timeline", "retaliation", "justification"],
    },
  ],
  makes: [
    "We'd hate to lose you.",
    "You've been with us for nine years and that counts.",
    "I hope you'll stay.",
    "Customers like you are why we do this.",
    "I'd love to keep you with us.",
    "We want to keep your custom.",
    "The door is always open.",
    "Ten years with us is a long time.",
  ],
  misses: [
    "Thank you for your loyalty.",
    "Your satisfaction is our top priority.",
    "You won't lose your seat.",
    "Stay on the line.",
    "I've been waiting for nine years.",
    "Keep the receipt.",
  ],
};
