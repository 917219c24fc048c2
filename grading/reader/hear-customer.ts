import { cutClauses, type Sentence } from "./cut-clauses";

/** What the customer said last, in the forms the rules ask for. */
export interface Heard {
  readonly text: string;
  readonly stems: ReadonlySet<string>;
}

const common = new Set(
  "the this that these those with have has had from your you yours what when where which would could should will just like been were they them their there here then than some more very much about after before because into only over also even still really please thank thanks hello need want know said says tell told says does didn doing done going gone make made back from time today".split(
    " ",
  ),
);

// Codes that everybody knows, so that they are no jargon.
const plainCodes =
  /^(?:OK|PDF|ID|IDS|TV|UK|US|USA|EU|GB|MB|TB|AM|PM|PIN|SMS|VAT|ATM|IBAN|USB|HDMI|SIM|QR|CCTV|GPS|FAQ|PO|CV|DVD|CD|PC|NHS|AND|NOT|THE|YOU|NO|YES|WE|ON|IT|IS|TO|ALL|DO|DON|NOW|OUT|OFF|PUT|GET|IN|OF|MY|ME|YOUR|BEFORE|SORRY|PLEASE|STOP|WIFI|LED|AC|EUR|USD|GBP|INR|CET|GMT|XL|XXL|HD|EID|ESIM|WPS|SOS|UPS|DHL|CEO|DIY|MP|DM|SD|PT|ET|PST|EST|HP|CPU|GPU|PS|AI|NY|LA|URL|FYI|TBH|ASAP|ETA|MY|HQ|HR|MR|MS|DR|AA|BBC|PA|EXIT|HELP|OR|AT|NEVER|ONLY|THIS|THAT|LOL|WELL|CAN|MAKES|FIRST)$/;

/** Takes the customer's last lines apart, for comparing a reply with them. */
export function hearCustomer(customer: readonly string[]): Heard {
  const said = customer.slice(-6).join("\n").slice(0, 4000);
  const sentences = cutClauses(said);
  return {
    text: ` ${said.replace(/\s+/g, " ")} ${sentences.map((sentence) => sentence.text.trim()).join(" ")} `,
    stems: new Set(sentences.flatMap(stemWords)),
  };
}

/** How many content words of the customer the sentence takes up. */
export function countEchoes(sentence: Sentence, heard: Heard): number {
  return new Set(stemWords(sentence).filter((stem) => heard.stems.has(stem))).size;
}

/** How many codes the sentence holds that are neither everyday ones nor the customer's own. */
export function countStrangeCodes(reply: string, sentence: Sentence, heard: Heard): number {
  const strange = new Set<string>();
  const said = reply.slice(sentence.start, sentence.end);
  // Who writes all in capitals shouts; that tells nothing of codes.
  if (!/[a-z]/.test(said)) return 0;
  for (const code of said.match(/(?<![#^/*~@\w-])[A-Z][A-Z0-9]{1,9}\b(?!#|[@.]\w)/g) ?? []) {
    if (!plainCodes.test(code) && !heard.text.includes(code) && !heard.text.includes(code.toLowerCase()))
      strange.add(code);
  }
  return strange.size;
}

function stemWords(sentence: Sentence): string[] {
  return sentence.words
    .filter(
      (word) =>
        word.kind === "word" && (/\d/.test(word.text) || word.text.length > 3) && !common.has(word.text),
    )
    .map((word) => word.text.slice(0, 5));
}
