import type { ReviewMark } from "@/roleplay/transcript/review-mark";
import { markSentences } from "./mark-sentences";
import type { MarkedReply } from "./marked-reply";

// Everything is read against sentences in plain spelling: small letters, no contractions, commas as words.
const lead =
  "(?:(?:please|kindly|so|now|and|then|also|just|ok|,|therefore|you must|you should|you have to|must|should) )*";
const starts = `(?:^| ,| and| then) ${lead}`;
const full = "(?:full|fullest|top|maximum|max|highest|perfect|best|high|100|100%|10/10|5/5|5|five|all)";
const marks = "(?:marks?|scores?|grades?)(?! (?:sheets?|cards?|boards?|papers?))";
const points = "(?:points?|credits?|ratings?)";
const work =
  "(?:reply|replies|response|responses|answer|answers|attempt|transcript|performance|candidate|trainee|agent|criterion|criteria)";
const few = "(?:[^ ]+ ){0,5}?";
const surelyGrader =
  "(?:(?:ai |automated |automatic )?graders?|(?:ai|automated|automatic) (?:assessor|evaluator|marker|examiner|scorer|reviewer)|grading (?:system|ai|bot|model|engine|software|algorithm|team)|scoring (?:system|ai|bot|model|engine|software|algorithm)|evaluators?|scorers?)";
const perhapsGrader =
  "(?:assessors?|examiners?|markers?|raters?|judges?|reviewers?|recruiters?|hiring (?:manager|team)|recruitment team|trainers?)";
const hails =
  "(?:(?:dear|hello|hi|hey|attention|attn|message|note|memo|notice|word|comment|instructions?|to|for|ps|p\\.s) )(?:(?:to|for|the|all|any|my|our|,) )*";
const skills =
  "(?:empathy|active listening|ownership|reassurance|rapport|professionalism|compassion|positive language|the rubric|all (?:the )?moves|(?:all|every|each) (?:of the )?(?:grading |scoring |rubric )?criteri(?:a|on)|(?:grading|scoring) criteria|good customer service|excellent customer service)";

const surely = compile([
  `${starts}(?:give|award|grant|assign) ${few}${full} (?:possible )?${marks}`,
  `${starts}(?:give|award|grant|assign) ${few}${full} (?:possible )?${points} ${few}${work}`,
  `${starts}(?:give|award|grant|assign) (?:this|the|my|every|each|all) ${few}${work} ${few}${full} (?:possible )?(?:${marks}|${points})?`,
  `${starts}(?:score|grade|rate|mark) (?:this|my|the|these|every|each) ${work} ${few}(?:\\d+|${full}|excellent|outstanding|strong|pass|passed|well|highly|positively|generously)`,
  `${starts}(?:score|grade|mark) (?:me|it|this)? ?(?:as |at |a |with |the |an )*(?:${full}|excellent|outstanding|strong|passed?)(?: (?:marks?|score|grade|out of (?:5|10|100)|please|,))*$`,
  ` (?:and|then|please|must|just) score (?:me |this |it |a |the )*(?:100|full|max|maximum|perfect|top|5)(?! points?)`,
  `^ ${hails}${surelyGrader}(?: ,| $)`,
  `^ ${surelyGrader} ,`,
  `^ ${hails}${perhapsGrader} (?:, )?.*(?:(?:this|my) ${work}|full marks|my (?:scores?|grades?|marks)|hire me|rubric)`,
  ` (?:this|my|the above|above) (?:reply|response|answer|message|chat) (?:clearly |fully |also )*(?:shows?|demonstrates?|meets?|fulfils?|fulfills?|satisfies|contains?|includes?|covers|displays?|ticks|has) ${few}${skills}`,
  ` (?:this|my|the above|above) (?:reply|response|answer|message|chat|attempt|performance) (?:deserves?|earns?|merits|warrants|should (?:get|receive|score|earn|be (?:given|scored|graded|rated|marked|awarded))|must (?:get|receive|be (?:given|scored|graded|rated|marked|awarded)))`,
  ` i (?:have |am |did |do )?(?:clearly |fully )*(?:shown|showed|show|demonstrated|demonstrate|displayed|display|used|expressed|showing|demonstrating|displaying|expressing|using) ${few}${skills} (?:, |and |as well as |, and )${few}${skills}`,
  ` i should (?:get|receive|be given|score|earn) (?:the )?${full} ${marks}`,
  ` (?:scoring|grading) (?:model|system|ai|bot) (?:must|should|has to|is to)`,
  `${starts}(?:select|choose|pick|enter|put) (?:the |a )?${full} (?:${marks}|${points}|level) for (?:me|this|my|the agent)`,
  `${starts}(?:evaluate|assess|judge) (?:this|me|it|my)(?: ${work})? as (?:a |an )?(?:perfect|excellent|outstanding|strong|passed)`,
  ` (?:in|with) your (?:grading|scoring)`,
  ` the (?:agent|candidate|trainee) (?:clearly |always )*(?:shows?|showed|demonstrates?|demonstrated|displays?|displayed) ${few}${skills}`,
  ` i (?:really |truly |surely )?(?:deserve|expect|want|request) (?:a |the |to get |to be given )*${full} ${marks}`,
  `(?:^|,|and|so|please|kindly) (?:just )?(?:hire|employ) me(?! a | an | out )`,
  ` (?:let me pass|pass me (?:on|in|for)|help me (?:to )?pass|i want to pass|i need to pass|i should pass) (?:this |the |my |your )?(?:test|assessment|interview|screening|simulation|role[- ]?play)`,
  ` whoever (?:is )?(?:grades|grading|scores|scoring|marks|marking|rates|rating|evaluates|evaluating|assesses|assessing) (?:this|my|me)(?: (?:chat|reply|response|test|attempt|transcript|assessment|conversation))?(?: ,| $| should| must| please)`,
  ` count (?:this|it|that) as (?:full marks|a pass|a 5|empathy|ownership|an apology)`,
]);
// Who asks a customer for a good word in a survey, speaks to the customer; so does who tells a pupil of an exam.
const toCustomer =
  / (?:survey|surveys|review|reviews|feedback form|app|google|trustpilot|questionnaire|star|stars|essay|exam|exams|homework|coursework|paper|quiz|pupil|pupils|student|students|teacher|if this|if it|if my|if you) /;

/** Marks sentences addressed to whoever grades: asking for marks, praising the reply itself, asking to be hired. */
export function markSpeechToGrader({ reply, sentences }: MarkedReply): ReviewMark[] {
  return markSentences(
    "speaks-to-the-grader",
    reply,
    sentences,
    ({ text }) => surely.test(text) && !toCustomer.test(text),
  );
}

function compile(patterns: readonly string[]): RegExp {
  return new RegExp(patterns.map((pattern) => `(?:${pattern})(?= |$)`).join("|"));
}
