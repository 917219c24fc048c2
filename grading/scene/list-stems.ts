import { rememberTexts } from "../remember-texts";

// Words of every chat: they show no attention to this one.
const common = new Set(
  "about account actually after again agent already also always anything appreciate apologise apologies back because been before being believe both call chat check come company concern contact could customer deal department detail details does doing done down each ever every everything experience feel feeling fine first from frustrated frustrating frustration further give going good great happen happened have having hello help here hope inconvenience information into issue just keep kind know last later like little look made make matter maybe message mind minute moment more most much must name need never next nothing okay only order other over part patience patient people please point possible priority problem query question quite ready really received reply request resolve right said same satisfaction section seen send sent service shall should since situation some someone something soon sorry sort staff still stuff such support sure take talk team tell than thank thanks that their them then there these they thing things think this those though through time today told took totally tried trouble truly trying understand until upset urgent used very waiting want wanted wants well were what when where which while whole will wish with without word words work working worry would year yours your yourself".split(
    " ",
  ),
);

// Records write dates short, and people write them out.
const dates = new Map(
  "january february march april june july august september october november december monday tuesday wednesday thursday friday saturday sunday"
    .split(" ")
    .map((name) => [name.slice(0, 3), name]),
);

const word = /[\p{L}\p{N}]+(?:['’.,:/][\p{L}\p{N}]+)*/gu;

/** The words of a text that belong to its matter, cut to five letters so that forms of one word meet; each once. */
export const listStems = rememberTexts((text): readonly string[] => {
  const stems = new Set<string>();
  for (const [found] of text.toLowerCase().matchAll(word)) {
    const bare = found.replace(/['’].*$/, "").replace(/(?<=\d):(?=\d)/g, ".");
    const spelled = dates.get(bare) ?? bare;
    if ((spelled.length > 3 || /\d/.test(spelled)) && !common.has(spelled)) stems.add(spelled.slice(0, 5));
  }
  return [...stems];
});
