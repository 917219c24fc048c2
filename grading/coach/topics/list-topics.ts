import type { CaseSoFar } from "./case-so-far";
import type { Topic } from "./topic";
import { listTreatmentTopics } from "./treatment-topics";
import { listUrgentTopics } from "./urgent-topics";
import { listWorkTopics } from "./work-topics";

/** All that is still open, the most pressing first: the person before the want is known, the work after. */
export function listTopics(so: CaseSoFar): Topic[] {
  const urgent = listUrgentTopics(so);
  const treatment = listTreatmentTopics(so);
  if (!so.wantTold) return [...urgent, ...treatment];
  // Who is heated and has never been met in it hears no plan.
  const first = treatment.filter(({ id }) => so.heated && id === "feeling");
  const rest = treatment.filter((topic) => !first.includes(topic));
  const work = listWorkTopics(so);
  const leave = work.filter(({ id }) => id === "leave");
  return [...urgent, ...first, ...work.filter((topic) => !leave.includes(topic)), ...rest, ...leave];
}
