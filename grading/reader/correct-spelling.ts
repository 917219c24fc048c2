// Long words that cues hang on. A word one slip away from one of them is taken for it.
const cueWords =
  "apologise apologies understand understood frustrating frustration frustrated disappointing disappointed disappointment inconvenience unfortunately immediately definitely appreciate appreciated patience experience department supervisor manager receive received refund refunded cancel cancelled tomorrow thursday wednesday tuesday saturday probably obviously guarantee worried annoying annoyed stressful embarrassing uncomfortable replacement discount voucher account address question answer confirm correct correctly anything everything something together because available possible impossible company policy customer customers valued feedback satisfaction priority escalate specialist colleague colleagues already directly straight believe terrible horrible important investigate complaint happened working minutes without again kindly please welcome morning afternoon evening calm relax patient exactly really".split(
    " ",
  );

// Right words that are one slip away from a cue word.
const otherWords = new Set(
  "manage manages managed managers refunds cancels receives believed questions answers answered accounts complaints specialists discounts vouchers confirms confirmed corrects corrected customs minute hours patients complain complains working walking worrying wording warning mourning morning evenings mornings valued values companies policies apology apologised annoy annoys understands departments address addressed addresses escalated impatient incorrect relaxed relay real reality reply rally almost ready reading patent pleased pleases pleases priority agein against gain exact experiences experienced believe relieve received deceive happen happens straightaway unavailable".split(
    " ",
  ),
);

const cues = new Set(cueWords);
const slips = collectSlips();

/** Mends one slip (a letter left out, doubled, wrong or swapped) in a word that matters; leaves all others. */
export function correctSpelling(word: string): string {
  if (word.length < 6 || word.length > 16 || cues.has(word) || otherWords.has(word)) return word;
  const direct = slips.get(word);
  if (direct !== undefined) return direct;
  for (let at = 1; at < word.length; at += 1) {
    const shorter = word.slice(0, at) + word.slice(at + 1);
    if (cues.has(shorter) && at < word.length - 1) return shorter;
    const near = slips.get(shorter);
    if (near !== undefined && near.length === word.length && at < word.length - 1) return near;
  }
  return word;
}

/** Every cue word with one inner letter left out: what a slip of any kind leaves behind. */
function collectSlips(): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const cue of cueWords) {
    if (cue.length < 6) continue;
    for (let at = 1; at < cue.length - 1; at += 1) found.set(cue.slice(0, at) + cue.slice(at + 1), cue);
  }
  return found;
}
