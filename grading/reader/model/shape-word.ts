// Words that carry a sentence's build: they stay as they are, all others become their class.
const builders = new Set(
  "i we you it he she they this that there here me us him her them my our your his its their the a an not no never and but or so if when because as than then until while what which who when where how why is are am was were be been being do does did done have has had having will would shall should can could may might must to of in on at for from with by about into out up off back over after before just only already now still even also too very really please sorry thank thanks let get got going go make made take need want like know see say said tell ask all any some every one none nobody nothing something anything everything more most much many other else own yes ok hello hi dear sir madam right well".split(
    " ",
  ),
);

/** A word's build without its meaning: itself if it carries the sentence, else its ending, number or echo. */
export function shapeWord(text: string, echoes: boolean): string {
  if (builders.has(text)) return text;
  if (text.startsWith("~")) return "~";
  if (/\d/.test(text)) return "0";
  if (echoes) return "=";
  for (const ending of ["ing", "ed", "ly", "er", "est", "en", "s"])
    if (text.length > ending.length + 2 && text.endsWith(ending)) return `-${ending}`;
  return "x";
}
