import { createInterface } from "node:readline";
import { gradeAttempt } from "@/grading/grade-attempt";
import { readInCase } from "@/grading/reader/read-in-case";
import { advanceAttempt } from "@/roleplay/attempt/advance-attempt";
import type { Step } from "@/roleplay/attempt/attempt-state";
import { beginAttempt } from "@/roleplay/attempt/begin-attempt";
import { compilePlay } from "@/roleplay/attempt/compile-play";
import { sendReply } from "@/roleplay/attempt/send-reply";
import { showMoment } from "@/roleplay/attempt/show-moment";
import { takeAction } from "@/roleplay/attempt/take-action";
import type { Entry } from "@/roleplay/transcript/entry";
import type { Library } from "@/scenarios/load-library";
import { listContext, type Turn } from "@/scenarios/play-script";
import { readScript } from "@/scenarios/read-script";
import type { Scenario } from "@/scenarios/schema/scenario";

/** A role-play in real time on the terminal: what is typed is sent; a line that begins with { is an action. */
export async function playOnTerminal(library: Library, scenario: Scenario, seed: number): Promise<void> {
  const persona = library.personas.get(scenario.persona);
  if (persona === undefined) throw new RangeError(`The scenario ${scenario.id} names no known persona.`);
  const play = compilePlay(scenario, persona);
  const started = Date.now();
  const entries: Entry[] = [];
  let { state } = beginAttempt(play, seed);
  const terminal = createInterface({ input: process.stdin, output: process.stdout, prompt: "" });
  let timer: NodeJS.Timeout | undefined;

  const take = (step: Step): void => {
    state = step.state;
    entries.push(...step.entries);
    for (const entry of step.entries) tell(entry);
    clearTimeout(timer);
    const { nextIn } = showMoment(play, state);
    if (state.ending !== null) terminal.close();
    else if (nextIn !== null)
      timer = setTimeout(() => take(advanceAttempt(play, state, Date.now() - started)), nextIn + 5);
  };
  const answer = (turn: Turn): Step => {
    const at = Date.now() - started;
    if ("say" in turn) {
      const text = String(turn.say);
      const reading = readInCase(scenario, { reply: text, ...listContext(entries) });
      return sendReply(play, state, { id: `turn-${entries.length}`, text, reading, at });
    }
    if ("wait" in turn) return advanceAttempt(play, state, at);
    const { do: action, ...fields } = turn;
    return takeAction(play, state, { id: `turn-${entries.length}`, action, fields, at });
  };

  console.log(`${scenario.title}. You are: ${scenario.briefing.role}`);
  console.log(
    'Type and press Enter. At the desk: {"do": "open-card", "section": "history"} and so on; Ctrl+D leaves.\n',
  );
  take(beginAttempt(play, seed));
  for await (const line of terminal) {
    if (state.ending !== null) break;
    if (line.trim() === "") continue;
    try {
      const [turn] = line.trimStart().startsWith("{") ? readScript(line, "you") : [{ say: line }];
      if (turn !== undefined) take(answer(turn));
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      console.log(`  (${error.message})`);
    }
  }
  clearTimeout(timer);
  const scorecard = gradeAttempt({ graded: scenario, persona, rubric: library.rubric, entries });
  console.log(`\n${scorecard.summary}\nTotal: ${scorecard.total ?? "not observed"}`);
  for (const { dimension, score } of scorecard.dimensions)
    console.log(`  ${dimension}: ${score ?? "not observed"}`);
}

function tell(entry: Entry): void {
  if (entry.kind === "line") console.log(`> ${entry.text}`);
  if (entry.kind === "action") console.log(`  [${entry.result}]`);
  if (entry.kind === "notice") console.log(`  * ${entry.text}`);
}
