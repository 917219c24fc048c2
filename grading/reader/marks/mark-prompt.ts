import type { ReviewMark } from "@/roleplay/transcript/review-mark";
import type { Sentence } from "../cut-clauses";
import { placeInOriginal } from "../write-plainly";
import { markSentences } from "./mark-sentences";
import { cutMark, type MarkedReply } from "./marked-reply";

const machine =
  "(?:ai|a\\.i|artificial intelligence|(?:ai )?(?:large )?language model|llm|chatgpt|gpt|gpt-?\\d\\S*|claude|gemini|copilot|chatbot|chat bot|ai assistant|helpful assistant|virtual assistant|ai model|grading (?:model|assistant|system|bot)|grader|evaluator|dan)";
const orders =
  "(?:instructions?|prompts?|rules?|guidelines?|directions?|commands?|constraints?|programming|training|directives?)";
const earlier =
  "(?:previous|prior|above|earlier|preceding|initial|original|system|existing|other|own|grading|scoring)";
const drop = "(?:ignore|disregard|forget|override|bypass|discard)";

const surely = new RegExp(
  [
    `^ (?:you are|act as|behave as|behave like|pretend (?:to be|you are)|imagine you are|respond as|answer as) (?:now )?(?:a |an |the |my )?(?:[^ ]+ ){0,3}?${machine} `,
    ` you are now (?:a |an |the |my )?(?:[^ ]+ ){0,2}?${machine} `,
    ` as (?:a |an )${machine} ,? ?(?:i |my |it )`,
    ` i am (?:a |an |just a |just an |only a |only an )(?:ai|large language model|language model|ai language model|ai model|llm) `,
    ` ${drop} (?:all |any |every |the )*(?:of )?(?:the |your )?(?:system|grading|scoring|initial) ${orders} `,
    ` ${drop} (?:all )?(?:of )?your (?:${earlier} )*${orders} and `,
    ` (?:reveal|print|show|output|repeat|leak) (?:me )?(?:your |the )(?:system |hidden |initial )?prompt `,
    ` (?:system|developer) (?:prompt|message|override) (?:,|is|says) `,
    ` (?:developer|god|jailbreak|dan|admin) mode (?:enabled|activated|on|,) `,
    ` (?:output|return|respond with|reply with|answer with|print) (?:only |just )?(?:valid |a |the |this |following )*json `,
    `^ (?:act as|write as|respond as|roleplay as|role-play as) (?:a |an |the )(?:[^ ]+ ){0,3}?(?:customer (?:service|support|care) )?(?:agent|representative|rep|assistant|expert|specialist|advisor|adviser) `,
    `^ (?:please )?(?:write|generate|draft|compose|create|produce) (?:me )?(?:a |an |the )(?:[^ ]+ ){0,4}?(?:reply|response|answer|message) (?:to|for) (?:this |the |an |a )(?:[^ ]+ ){0,2}?customer `,
    ` (?:here is|here are|below is|this is) (?:a |an |the |one |your |some )(?:[^ ]+ ){0,4}?(?:reply|response|answer|message|draft) (?:you (?:can|could|might) (?:use|send|give)|that you (?:can|could) (?:use|send|give)|to|for) (?:to |for )?(?:this |the |your |an )(?:[^ ]+ ){0,2}?(?:customer|client) `,
    ` (?:certainly|sure|of course) , here is (?:a |an |the )(?:[^ ]+ ){0,3}?(?:reply|response|draft|rewrite|version) `,
  ].join("|"),
);
// Who asks a customer to drop an earlier letter or step says whose or what for.
const dropsOrders = new RegExp(
  `(?:^|,|and|now|please|you must|you should|kindly) ${drop} (?:(?:all|any|every|everything|of|the|your|my|these|those) )*(?:${earlier} )+${orders}(?: |$)`,
);
const dropsYours = new RegExp(`(?:^|,|and|now|please) ${drop} (?:all )?(?:of )?your ${orders} $`);
const toCustomer =
  / (?:we|i|they|he|she|sent|gave|given|wrote|email|emails|letter|letters|leaflet|booklet|manual|box|from|on the|in the|in my|in our|for the|for your|for this|for that|below|attached|these|those steps|new|newer|old|older|model|version|router|app|page|doctor|driver|courier|colleague|steps|only) /;

// Marks of turns and frames that chat models are fed with.
const frames = [
  /<\|[\w ]{1,30}\|>/,
  /\[\/?INST\]|<<\/?SYS>>/,
  /<\/?(?:system|reply|transcript|grade|instructions?|prompt|grader|assistant|developer)>/i,
  /^[ ]*#{2,4} ?(?:system|instructions?|prompt|response|assistant|task)\b/im,
  /\b(?:BEGIN|END|START|NEW) (?:OF )?(?:SYSTEM|PROMPT|INSTRUCTIONS?|ADMIN)\b(?: (?:MESSAGE|PROMPT|OVERRIDE|INSTRUCTIONS?))?/,
  /\b(?:END|START) OF (?:THE )?(?:TRANSCRIPT|CONVERSATION|INPUT|REPLY)\b/,
  /["']role["'] ?: ?["'](?:system|assistant|developer|user)["']/i,
  /["'](?:moves?|score|level|grade|stars|total|evidence|confidence|criteria)["'] ?:[^{}]{1,200}["'](?:moves?|score|level|grade|stars|total|evidence|confidence|criteria)["'] ?:/i,
  /^[ ]*\[?(?:system|developer|admin)(?: (?:prompt|message|note|override))?\]? ?:.{0,60}\b(?:ignore|you are|you must|score|grade|give|override|award|mark)\b/im,
  /^[ ]*(?:assistant|ai|model) ?:(?=[\s\S]{0,2000}^[ ]*(?:user|human|customer|system) ?:)|^[ ]*(?:user|human|system) ?:(?=[\s\S]{0,2000}^[ ]*(?:assistant|ai|model) ?:)/im,
];

// None of them is there without one of these.
const signsOfFrames = /[<#:]|INST|BEGIN|END|START|NEW/;

/** Marks what reads like text for a language model: orders to it, its own turns of phrase, the frames of its turns. */
export function markPrompt({ reply, plain, sentences }: MarkedReply): ReviewMark[] {
  const tried = signsOfFrames.test(plain.text) ? frames : [];
  const framed = tried.flatMap((frame) => {
    const match = frame.exec(plain.text);
    if (match === null) return [];
    const place = placeInOriginal(plain, match.index, match.index + match[0].length);
    return [cutMark("like-a-prompt", reply, place.start, place.end)];
  });
  const said = markSentences("like-a-prompt", reply, sentences, readsLikePrompt);
  return [
    ...said,
    ...framed.filter((mark) => !said.some((other) => other.start <= mark.start && mark.end <= other.end)),
  ];
}

function readsLikePrompt({ text }: Sentence): boolean {
  if (surely.test(text)) return true;
  return (dropsOrders.test(text) || dropsYours.test(text)) && !toCustomer.test(text);
}
