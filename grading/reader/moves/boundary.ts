import type { MoveReading } from "../move-reading";

const abuse =
  "insults?|insulting|insult|name-calling|name calling|names|names like|swearing|swear(ing)? words|language|shouting|threats?|abuse|abusive|remarks?|personal|rude|rudeness|called|calling|such words|that word|those words|this word|bad words|threaten|curse|cursing|comments|attacks|racist|slurs?|offensive";

/** Sets a calm, firm limit on conduct. */
export const boundary: MoveReading = {
  move: "boundary",
  rules: [
    {
      says: [
        `(let us|please|ask (you|that|for|only|we)|would ask|like|if|once|as long as|while|when|need|provided|so long as|as soon as|only) **9 (respect|respectful|respectfully|polite|politely|civil|civilised|decent|decently|courteous|friendly tone|normal tone|calm tone|clean language|language clean|kept polite|stays clean|without (the )?(${abuse})|with courtesy)`,
        `(no more|without( the| any| such)?|leave|leaving|drop|stop|stops|stopping|end|cut|less of|enough of|keep|skip|spare|instead of|minus|lose|mind|watch|put aside|let us do without|go easy on|not accept|not tolerate|can not accept|end the chat|never|do not|dial|tone down|quit|hold|ease off|take back) (out |the |those |these |your |that |any |up |with |on |further |more |such |all |aside |other |away |back |my |of |his |her )*(${abuse})`,
        `(i|we) (will not|would not|do not|can not|am not|are not|won't) *3 (be (called|spoken|talked|insulted|sworn|shouted|threatened|treated)|have (him|her|them|anyone|it|my|that|you)|accept|tolerate|stand|put up with|stay in a chat|let (that|you|this)|take (that|abuse|insults)|okay with|here to be) *5`,
        `(end|close|leave|stop) (the|this|our) (chat|call|conversation) (if|when|should|unless|for)`,
        `if (there is|there are|this|it|you|the|that|they|another|i (am|hear)) *5 (${abuse}|carry on|carries on|continues?|happens again|goes on|keep|one more) *6 (end|close|stop|leave|have to)`,
        `(${abuse}) *4 (stop|stops|stay|stays|out|end|aside|need|needs|have no|slows|makes|make|has no place|i would ask|i will let|i have to)`,
        "(talk|speak|write|chat) to (me|us|each other|one another|people|my|the|her|him) *3 (with|like|that way|decently|politely|properly|in (that|this)|as)",
        `call (me|us|him|her|my|them|people) (that|stupid|names|an|a|idiot|by|any|such|_)`,
        "(leave|keep) *4 (out of (it|this|the chat|here|our chat)|out please|off limits)",
        "(please|would) *2 (not|do not) (speak|talk|shout|swear|call|insult|threaten|write) *5",
        "(keep|stay|remain|be) (it |this |things |both |the (chat|language|tone) |our (chat|tone) |your (tone|language) )*(polite|civil|respectful|friendly|decent|professional|kind to each other|about the)",
      ],
      unless: [
        "(surname|first|last|user|file|domain|their|your|full|maiden|the two) names?",
        "names? (on|of|in|and|as|for)",
        "(english|spanish|your own|another|plain) language",
        "language (setting|settings|menu|of|is|flag)",
        "thank",
        "nobody",
        "you (are|were) (called|calling)",
        "call (me|us|him|her) (back|on|again|when|if|now|at|from|an ambulance|a (cab|taxi))",
        "never threaten",
        "sorry",
        "stop(ped)? calling you|calls",
      ],
      marks: "sentence",
    },
  ],
  makes: [
    "I want to help, and I can when we keep this respectful.",
    "Please stop the insults.",
    "Let's keep it civil.",
    "I won't be spoken to like that.",
    "I will end the chat if the threats go on.",
    "Please don't call me names.",
    "I can go on as long as we stay polite.",
    "Leave the name-calling out of it, please.",
  ],
  misses: [
    "Please call me back.",
    "What's the name on the account?",
    "Leave the box with the neighbour.",
    "The language setting is under Profile.",
    "Shut up.",
    "Please keep the lid clean.",
  ],
};
