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
    apologize: "apologise",
    apologizes: "apologises",
    apologizing: "apologising",
    realize: "realise",
    recognize: "recognise",
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

// "its" and "ill" are words of their own; what follows tells whether an apostrophe was left out.
const afterIts =
  /^(?:a|an|not|the|just|only|ok|been|all|very|really|too|in|on|our|your|because|done|gone|so|no|for|me|like|now|to|my)$/;
const afterIll =
  /^(?:be|get|do|send|check|look|have|make|call|ask|see|try|sort|find|put|add|let|refund|need|book|give|pass|tell|take|go|just|also|then|cancel|keep|email|message|note|log|fix|raise|chase|change|ring|stay)$/;

/** Spells one lower-cased word out: shorthand and contractions, also without their apostrophe. */
export function expandWord(word: string, next: string, raw: string): string[] {
  if (word === "its" && afterIts.test(next)) return ["it", "is"];
  if (word === "ill" && afterIll.test(next)) return ["i", "will"];
  if (word === "id" && raw !== "ID" && /^(?:like|love|be|say|have|rather|suggest|hate|ask)$/.test(next))
    return ["i", "would"];
  if ((word === "lets" || word === "let's") && /^(?:you|me|it|them|him|her)$/.test(next)) return ["lets"];
  const known = shorthand.get(word);
  if (known !== undefined) return known.split(" ");
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
