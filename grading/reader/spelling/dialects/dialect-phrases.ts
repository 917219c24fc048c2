/** How speakers of one English say something, and how standard English has it; `example` shows both. */
export interface DialectPhrase {
  /** A pattern, read without regard to capitals, between words. */
  readonly says: string;
  /** What stands for it; "$1" is what the first bracket of the pattern holds. */
  readonly plain: string;
  readonly example: readonly [said: string, plain: string];
}

const who = "(i|we|you|he|she|it|they|mi|wi|yuh|im|shi|dem|unu|e|una|them)";

/** Turns of grammar of other Englishes that no single word shows. A word that means one thing by itself stands in the lists of words. */
export const dialectPhrases: readonly DialectPhrase[] = [
  // Caribbean
  {
    says: "(mi|yuh|im|shi|dem|unu) (?:ago|a go|ah go|aguh)(?= [a-z])",
    plain: "$1 will",
    example: ["Mi ago send it", "Mi will send it"],
  },
  {
    says: "wi (?:ago|a go|ah go|aguh)(?= [a-z])",
    plain: "we will",
    example: ["wi a go fix it", "we will fix it"],
  },
  {
    says: "(mi|im|shi|dem) a(?= (?:get|send|bring|call|check|put|tek|ask|write|fix|sort|book|move|change|come|pay|talk|try)\\b)",
    plain: "$1 will",
    example: ["mi a send a man", "mi will send a man"],
  },
  {
    says: "(mi|dem) done(?= [a-z])",
    plain: "$1 have already",
    example: ["mi done tell him", "mi have already tell him"],
  },
  { says: "wi nuh(?= [a-z])", plain: "we do not", example: ["wi nuh want that", "we do not want that"] },
  {
    says: "(mi|yuh|dem|im|shi) nuh(?= [a-z])",
    plain: "$1 do not",
    example: ["mi nuh know", "mi do not know"],
  },
  {
    says: "(?:nah|naa) go(?= [a-z])",
    plain: "will not",
    example: ["yuh nah go pay twice", "yuh will not pay twice"],
  },
  {
    says: "beg (?:yuh|you)(?= (?:tell|send|gi|give|show|let|wait|check)\\b)",
    plain: "please",
    example: ["Beg yuh tell mi", "please tell mi"],
  },
  { says: "a which part", plain: "where", example: ["A which part yuh live?", "where yuh live?"] },
  // African American
  {
    says: `${who} done(?= (?:put|sent|got|fixed|called|told|took|made|set|gave|found|checked|moved|ordered|changed|paid|booked|already)\\b)`,
    plain: "$1 have",
    example: ["I done put it in", "I have put it in"],
  },
  {
    says: "(?:go|gone|gon) head and",
    plain: "go ahead and",
    example: ["Go head and tap it", "go ahead and tap it"],
  },
  {
    says: "they the ones?",
    plain: "they are the ones",
    example: ["they the ones that check", "they are the ones that check"],
  },
  // West African
  {
    says: "(i|we|dem|them|e|una) don(?= (?!['’])[a-z])",
    plain: "$1 have",
    example: ["I don send it", "I have send it"],
  },
  { says: "e dey", plain: "it is", example: ["e dey safe", "it is safe"] },
  { says: "i dey(?= [a-z])", plain: "i am", example: ["I dey check now", "i am check now"] },
  { says: "we dey(?= [a-z])", plain: "we are", example: ["we dey here", "we are here"] },
  {
    says: "(reverse|put|send|carry|check|block|fix|close|open|refund|cancel|catch|change|move|book|collect|adjust|confirm|return) am",
    plain: "$1 it",
    example: ["we will block am", "we will block it"],
  },
  { says: "no go(?= [a-z])", plain: "will not", example: ["e no go repeat", "e will not repeat"] },
  { says: "na so abi|abi na so", plain: "is that right", example: ["Na so abi?", "is that right?"] },
  { says: "well well", plain: "very much", example: ["Thank you well well", "Thank you very much"] },
  // West African and Singaporean
  {
    says: "(i|we|dem|them|e|una) go(?= (?:send|call|check|ask|get|give|pay|fix|collect|reach|ring|bring|refund|tell|help|arrange|update)\\b)",
    plain: "$1 will",
    example: ["I go check with them", "I will check with them"],
  },
  // Singaporean
  {
    says: "later i(?= (?:update|call|check|get|send|tell|ask|message|inform)\\b)",
    plain: "later i will",
    example: ["one hour later I call you", "one hour later i will call you"],
  },
  {
    says: "can or not",
    plain: "is that all right",
    example: ["Tuesday can or not?", "Tuesday is that all right?"],
  },
  {
    says: "until finish",
    plain: "to the end",
    example: ["I follow up until finish", "I follow up to the end"],
  },
  // Indian
  { says: "your good self", plain: "you", example: ["as told to your good self", "as told to you"] },
  {
    says: "(?:is|are) (?:deeply |highly |very much )?regretted",
    plain: "we are sorry for it",
    example: ["The delay is regretted", "The delay we are sorry for it"],
  },
  {
    says: "am i getting (?:it|you) (?:correctly|correct|right|properly)",
    plain: "have i got that right",
    example: ["Am I getting it correctly?", "have i got that right?"],
  },
  // Irish
  {
    says: "would (?:you|ye) ever(?= [a-z])",
    plain: "could you",
    example: ["Would you ever tell me", "could you tell me"],
  },
  {
    says: "the way (it|they|you) (won't|won’t|will not|don't|don’t|doesn't|doesn’t)",
    plain: "so that $1 $2",
    example: ["the way it won't come back", "so that it won't come back"],
  },
  {
    says: "(?:you'd|you’d|you would) be driven (?:demented|mad|spare|to drink)",
    plain: "it must be maddening",
    example: ["you'd be driven mad by it", "it must be maddening by it"],
  },
  // Scottish
  {
    says: "stand (?:ye|you)(?= (?:a|the|for)\\b)",
    plain: "pay you",
    example: ["we'll stand ye a taxi", "we'll pay you a taxi"],
  },
  { says: "herm", plain: "harm", example: ["nae herm in it", "nae harm in it"] },
  {
    says: "settle (?:yersel|yerself|yourself)(?: doon| down)?",
    plain: "calm down",
    example: ["Och, settle yersel", "Och, calm down"],
  },
];
