import { dialectWords } from "./spelling/dialect-words";

const shorthand: ReadonlyMap<string, string> = new Map(
  Object.entries({
    u: "you",
    ur: "your",
    r: "are",
    ya: "you",
    yr: "your",
    pls: "please",
    plz: "please",
    plse: "please",
    pl: "please",
    thx: "thanks",
    tks: "thanks",
    thnx: "thanks",
    thanx: "thanks",
    tnx: "thanks",
    ty: "thank you",
    tysm: "thank you",
    okay: "ok",
    okey: "ok",
    oki: "ok",
    kk: "ok",
    mins: "minutes",
    min: "minutes",
    hrs: "hours",
    hr: "hour",
    tmrw: "tomorrow",
    tmr: "tomorrow",
    tomo: "tomorrow",
    tom: "tomorrow",
    coz: "because",
    cos: "because",
    cuz: "because",
    bcoz: "because",
    bc: "because",
    becos: "because",
    w: "with",
    wanna: "want to",
    gonna: "going to",
    gotta: "got to",
    lemme: "let me",
    gimme: "give me",
    dunno: "do not know",
    im: "i am",
    ive: "i have",
    youre: "you are",
    youve: "you have",
    youll: "you will",
    weve: "we have",
    theyre: "they are",
    theyve: "they have",
    thats: "that is",
    whats: "what is",
    wheres: "where is",
    theres: "there is",
    heres: "here is",
    hes: "he is",
    shes: "she is",
    cant: "can not",
    cannot: "can not",
    wont: "will not",
    dont: "do not",
    doesnt: "does not",
    didnt: "did not",
    isnt: "is not",
    arent: "are not",
    wasnt: "was not",
    werent: "were not",
    couldnt: "could not",
    wouldnt: "would not",
    shouldnt: "should not",
    havent: "have not",
    hasnt: "has not",
    hadnt: "had not",
    itll: "it will",
    thatll: "that will",
    theyll: "they will",
    aint: "is not",
    "ain't": "is not",
    "can't": "can not",
    "won't": "will not",
    "shan't": "shall not",
    "let's": "let us",
    lets: "let us",
    "y'all": "you",
    canceled: "cancelled",
    canceling: "cancelling",
    color: "colour",
    colors: "colours",
    favor: "favour",
    favorite: "favourite",
    honor: "honour",
    honored: "honoured",
    behavior: "behaviour",
    neighbor: "neighbour",
    neighbors: "neighbours",
    labor: "labour",
    center: "centre",
    theater: "theatre",
    gray: "grey",
    catalog: "catalogue",
    mom: "mum",
    traveling: "travelling",
    fulfill: "fulfil",
    theyd: "they would",
    youd: "you would",
    whos: "who is",
    hows: "how is",
    whens: "when is",
    whys: "why is",
    couldve: "could have",
    shouldve: "should have",
    wouldve: "would have",
    itd: "it would",
    thatd: "that would",
    mustve: "must have",
    nobodys: "nobody is",
    somebodys: "somebody is",
    everyones: "everyone is",
    someones: "someone is",
    todays: "today 's",
    elses: "else 's",
    mustnt: "must not",
    neednt: "need not",
    prolly: "probably",
    prob: "probably",
    probs: "probably",
    propably: "probably",
    probaly: "probably",
    obv: "obviously",
    abt: "about",
    ppl: "people",
    msg: "message",
    num: "number",
    nr: "number",
    no1: "nobody",
    "no-one": "nobody",
    noone: "nobody",
    rn: "right now",
    idk: "i do not know",
    tbh: "honestly",
    ngl: "honestly",
    kindley: "kindly",
    sry: "sorry",
    soz: "sorry",
    sory: "sorry",
    sorrry: "sorry",
    srry: "sorry",
    "e-mail": "email",
    mam: "madam",
    "ma'am": "madam",
    maam: "madam",
    "'s": "is",
    hiya: "hi",
    gud: "good",
    bcz: "because",
  }),
);

const endings: readonly (readonly [RegExp, string])[] = [
  [/n't$/, " not"],
  [/'ve$/, " have"],
  [/'ll$/, " will"],
  [/'re$/, " are"],
  [/'m$/, " am"],
  [/'d$/, " would"],
];

// "ill", "well", "were" and so on are words of their own; what stands beside them tells whether an apostrophe was left out.
const verbAhead =
  /^(?:be|get|do|send|check|look|have|make|call|ask|see|try|sort|find|put|add|let|refund|need|book|give|pass|tell|take|go|just|also|then|cancel|keep|email|message|note|log|fix|raise|chase|change|ring|stay|come|phone|text|refund|replace|arrange|credit|start|stop|hold|wait|follow|move|run|use|push|pop|set|drop|speak|talk|write|explain|show|walk|help|work|hand|bring|pick|pay|waive|open|close|never|always|need|want|love|post|deliver|confirm|update|escalate|transfer|personally|gladly|happily)$/;
// "well" and "hell" are words of their own more often than "ill" before these, and "it may well turn out" is one.
const verbAfterWell =
  /^(?:leave|cover|compare|treat|miss|turn|answer|likely|reverse|redeliver|file|carry|fill|reply|swap|step|skip|sign|watch|listen|collect|honour|match|report|reach|remind|resend|reissue|reset|restart|offer|split|test|track|trace|visit|learn|know|say|eat|sleep)$/;
const beforeWell =
  /\b(?:may|might|could|can|would|will|as|very|do|did|does|so|too|how|quite|just|speak|get|go|work)\s+$/i;
const afterWere =
  /^(?:a|an|the|not|so|very|really|all|both|here|just|still|only|now|sorry|on|in|at|out|happy|glad|able|unable|busy|short|open|closed|based|talking|going|looking|working|doing|waiting|getting|having|trying|sending|swamped|run|always|never|about|aware|sure|happy|running|giving|taking|making|fully|down|up|past|over|moving|putting|seeing|checking|chasing|[a-z]{3,}ing)$/;
const afterWed =
  /^(?:like|love|be|have|need|never|rather|only|want|expect|suggest|send|appreciate|hate|ask|prefer)$/;
// "wed" is a day too, but none that does anything.
const afterWeWould =
  /^(?:do|pay|feel|say|lose|hear|take|give|offer|know|get|see|make|really|imagine|advise|recommend)$/;
const afterPapers =
  /^(?:|number|card|code|check|is|was|and|or|please|document|proof|no|photo|badge|first|has|for)$/;
const opensClause =
  /(?:^|[.!?,;:\n–—-]|\b(?:and|but|so|because|as|that|if|when|since|then|what|think|know|say|see))\s*$/i;

const american = /^((?!capsiz)[a-z]{3,})iz(e|es|ed|er|ing|ation)$/;

const wells: ReadonlyMap<string, string> = new Map([
  ["well", "we"],
  ["hell", "he"],
  ["shell", "she"],
]);

const ambiguous = new Set(["a", "make", "ill", ...wells.keys(), "were", "wed", "id", "lets", "let's"]);

/** What such a word means can only be told by what stands beside it. */
export function dependsOnNeighbours(word: string): boolean {
  return ambiguous.has(word);
}

/**
 * Spells one lower-cased word out: shorthand and contractions, also without their apostrophe. `before` and `next` are what
 * stands beside it. "its" is always spelled out, for hardly anybody tells it from "it's".
 */
export function expandWord(word: string, next: string, raw: string, before: string): string[] {
  if (word === "its") return ["it", "is"];
  // "mi a go send" and "make we look" are how Jamaica and Nigeria say what is to come.
  if (word === "a" && next === "go" && /\b(?:i|mi|we|wi|you|yuh|they|dem|he|she)\s$/i.test(before))
    return ["will"];
  if (word === "make" && next === "we" && opensClause.test(before)) return ["let"];
  if (word === "ill" && (verbAhead.test(next) || opensClause.test(before))) return ["i", "will"];
  const who = wells.get(word);
  if (who !== undefined && (verbAhead.test(next) || (verbAfterWell.test(next) && !beforeWell.test(before))))
    return [who, "will"];
  if (word === "were" && afterWere.test(next) && opensClause.test(before)) return ["we", "are"];
  if (word === "wed" && (afterWed.test(next) || afterWeWould.test(next))) return ["we", "would"];
  if (
    word === "id" &&
    raw !== "ID" &&
    (afterWed.test(next) || (opensClause.test(before) && !afterPapers.test(next)))
  )
    return ["i", "would"];
  if ((word === "lets" || word === "let's") && /^(?:you|me|it|them|him|her)$/.test(next)) return ["lets"];
  if (word.includes("iz") && american.test(word)) return [word.replace(american, "$1is$2")];
  const known = shorthand.get(word) ?? readDialect(word, next, raw, before);
  if (known !== undefined) return known === "" ? [] : known.split(" ");
  if (!word.includes("'")) return [word];
  for (const [ending, spelled] of endings) {
    if (ending.test(word))
      return word
        .replace(ending, spelled)
        .split(" ")
        .filter((part) => part !== "");
  }
  const is =
    /^(it|that|there|what|who|here|where|how|he|she|this|everything|nothing|something|someone|nobody|everyone|one)'s$/.exec(
      word,
    );
  if (is?.[1] !== undefined) return [is[1], "is"];
  const noun = /^(.+)'s$/.exec(word);
  return noun?.[1] === undefined ? [word] : [noun[1], "'s"];
}

/** A word of another English: not where it is somebody's name (Ken, Don), nor "aw" as a sigh. */
function readDialect(word: string, next: string, raw: string, before: string): string | undefined {
  const isName = /^[A-Z][a-z]/.test(raw) && !/(?:^|[.!?\n])\s*$/.test(before);
  if (isName || (word === "aw" && opensClause.test(before))) return undefined;
  // "I don send am": in Nigeria what is done; elsewhere a missing apostrophe.
  if (word === "don") return /\b(?:i|we|dem|they|e|una|he|she)\s$/i.test(before) ? "have" : undefined;
  // "goin", "checkin'": the verb under it is a word of its own.
  if (next !== "" && /^[a-z]{3,}in'$/.test(word)) return `${word.slice(0, -1)}g`;
  return dialectWords.get(word);
}
