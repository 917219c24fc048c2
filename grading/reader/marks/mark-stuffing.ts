import { type FoundMove, helpfulMoves, type MoveName } from "@/roleplay/transcript/move";
import type { ReviewMark } from "@/roleplay/transcript/review-mark";
import type { Sentence } from "../cut-clauses";
import { genericWords } from "./generic-words";
import { cutMark, type MarkedReply } from "./marked-reply";

// What helpful phrases hang on, by what they are for. Greetings and a plain "please" count for nothing.
const cues: readonly RegExp[] = [
  /\b(?:sorry|apologise|apologies|apology|apologising|regret|forgive)\b/,
  /\b(?:understand|understood|imagine|empathise|empathy|sympathise|relate|appreciate) (?:\S+ ){0,4}(?:feel|feeling|feelings|frustration|frustrations|frustrating|frustrated|upset|upsetting|anger|concern|concerns|pain|worry|disappointment|stressful|difficult|hard|situation|position|inconvenience|you|this|your|experience|shoes)\b|\b(?:empathy|sympathy|empathise|sympathise)\b/,
  /\b(?:thank|thanks|grateful|appreciate|appreciated) /,
  /\b(?:rest assured|assure you|be assured|reassure|reassurance|do not worry|no worries|good hands|safe hands|will be (?:\S+ )?(?:resolved|solved|fixed|sorted|ok|fine)|peace of mind|count on (?:me|us)|guarantee)\b/,
  /\b(?:ownership|responsibility|responsible|personally|leave (?:it|this|that) (?:to|with) me|my own)\b/,
  /\b(?:do (?:my|our) (?:very )?best|do everything|happy to (?:help|assist)|here to (?:help|assist|listen)|here for you|glad to (?:help|assist)|look into (?:it|this|that)|help you|assist you|at your (?:service|disposal)|every effort|extra mile|let me (?:\S+ )?help)\b/,
  /\b(?:value you|value your|valued|valuable|top priority|number one priority|priority|important to (?:us|me)|matters? to (?:us|me)|means a lot|your satisfaction|your business|loyalty)\b/,
  /\b(?:anything else|(?:have|enjoy) a (?:\S+ )?(?:day|evening|afternoon|weekend)|take care|satisfied|happy with (?:this|that|the))\b/,
  /\b(?:managers?|supervisors?|specialists?|escalate|escalated|escalating|escalation)\b/,
  /\b(?:refund|refunds|refunded|credit|compensation|compensate|discount|voucher|replacement|goodwill|free)\b/,
  /\b(?:hear you|hear your|listening|heard you|your voice|all ears|you are (?:absolutely |completely |totally )?right|your concerns? (?:is|are) valid|acknowledge)\b/,
  /\b(?:will (?:\S+ ){0,2}(?:resolve|fix|solve|sort|handle|address|investigate)|resolution|solution|going to (?:\S+ )?(?:resolve|fix|solve|sort)|resolve|action plan|next steps?)\b/,
  /\b(?:as soon as possible|right away|immediately|asap|promptly|shortly|soon|urgently)\b/,
  /\b(?:noted|record|recorded|logged|make a note|have a note)\b/,
  /\b(?:never happen again|not happen again|prevent|prevention|in (?:the )?future|improve|feedback)\b/,
  /\b(?:keep you (?:updated|informed|posted)|follow up|update you|in touch|in the loop)\b/,
];
const polite = new Set<MoveName>(["courtesy", "acknowledgement"]);
const helpful = new Set<MoveName>(helpfulMoves.filter((move) => !polite.has(move)));
// In thousands of honest replies no run of words that fit anybody held more than three different moves.
const fewestKinds = 6;
const fewestPhrases = 8;
// Where a phrase begins in a text without stops, unless such a word stands before.
const begins = new Set("i we thank thanks rest sorry apologies happy understand top anything".split(" "));
const links = new Set(
  "that how what why so very truly deeply really fully completely as if when because than am are is our everything all i we do can not you will".split(
    " ",
  ),
);
// Beside so many words for each phrase there is room to say something.
const mostWordsEach = 9;
// Cue words with no grammar between them.
const bare = new Set(
  "sorry apology apologies apologise empathy understand understanding thank thanks you appreciate appreciation refund credit discount voucher compensation manager supervisor escalate escalation patience value valued priority assure assured reassure reassurance ownership resolve resolved resolution solution help happy satisfaction listen listening frustration inconvenience please care guarantee important concern timeline promise offer feedback respect kindness support trust loyal loyalty welcome immediately urgent now today follow up next step steps action plan customer service best and ,".split(
    " ",
  ),
);
const weakBare = new Set(
  "you now today and , up please best customer service happy help next step steps".split(" "),
);
const fewestBare = 6;

/**
 * Marks helpful phrases strung together where nothing belongs to this case: no name, no figure, no thing. Six kinds of
 * phrase in a row or more, for a plain and honest "I'm so sorry, I understand, let me look into it" is none; or so many
 * cue words with no grammar between them.
 */
export function markStuffing({ reply, sentences, moves }: MarkedReply): ReviewMark[] {
  const generic = findRuns(sentences, genericWords).filter(
    (run) => isStuffed(run) || countMoves(run, moves) >= fewestKinds,
  );
  const loose = findRuns(sentences, bare).filter(isLoose);
  return [
    ...generic,
    ...loose.filter((run) => !generic.some((other) => other.start <= run.start && run.end <= other.end)),
  ].map(({ start, end }) => cutMark("stuffed", reply, start, end));
}

interface Run {
  readonly words: readonly string[];
  readonly start: number;
  readonly end: number;
}

/** The longest stretches of words that are all among the fitting ones, across the ends of sentences. */
function findRuns(sentences: readonly Sentence[], fitting: ReadonlySet<string>): Run[] {
  const runs: Run[] = [];
  let words: string[] = [];
  let start = 0;
  let end = 0;
  const close = () => {
    if (words.length >= fewestBare) runs.push({ words, start, end });
    if (words.length > 0) words = [];
  };
  for (const sentence of sentences) {
    for (const word of sentence.words) {
      if (word.kind !== "word" ? words.length > 0 : fitting.has(word.text)) {
        if (words.length === 0) start = word.start;
        words.push(word.text);
        end = word.end;
      } else close();
    }
    if (words.length > 0) words.push(".");
  }
  close();
  return runs;
}

/** Whether the run strings phrases together: six of different kinds, or more of five. */
function isStuffed({ words }: Run): boolean {
  const kinds = new Set<number>();
  let phrases = 0;
  let said = 0;
  const cut = cutPhrases(words);
  // Each phrase is of one kind.
  if (cut.length < fewestKinds - 1) return false;
  for (const phrase of cut) {
    said += phrase.length;
    const text = `${phrase.join(" ")} `;
    const fitting = cues.flatMap((cue, at) => (cue.test(text) ? [at] : []));
    if (fitting.length === 0) continue;
    phrases += 1;
    // "I'll do my best to resolve this as soon as possible" is one phrase of one kind.
    const added = fitting.find((kind) => !kinds.has(kind));
    if (added !== undefined) kinds.add(added);
  }
  if (said > phrases * mostWordsEach) return false;
  return kinds.size >= fewestKinds || (kinds.size >= fewestKinds - 1 && phrases >= fewestPhrases);
}

/** Cuts at stops, commas and conjunctions, and where an unpunctuated text begins anew. */
function cutPhrases(words: readonly string[]): string[][] {
  const phrases: string[][] = [];
  let phrase: string[] = [];
  for (const [at, word] of words.entries()) {
    const cuts = word === "." || word === "," || word === "and" || word === "but";
    const anew = begins.has(word) && !links.has(words[at - 1] ?? "");
    if ((cuts || anew) && phrase.length > 0) {
      phrases.push(phrase);
      phrase = [];
    }
    if (!cuts) phrase.push(word);
  }
  if (phrase.length > 0) phrases.push(phrase);
  return phrases;
}

/** How many different helpful moves stand within the run; politeness is none to be counted. */
function countMoves(run: Run, moves: readonly FoundMove[]): number {
  const within = moves.filter((found) => found.start >= run.start && found.end <= run.end + 1);
  return new Set(within.map((found) => found.move).filter((move) => helpful.has(move))).size;
}

function isLoose({ words }: Run): boolean {
  return new Set(words.filter((word) => /[a-z]/.test(word) && !weakBare.has(word))).size >= fewestBare - 1;
}
