import type { FormState } from "@/components/ui/form-state";
import type { CandidateList, MadeLink } from "@/scenarios/screening/candidate-list";

/** What came of checking a list; `list` is null until one was read. */
export type CheckState = FormState & { list: CandidateList | null };

/** What came of inviting: the links, shown this once, and who was left out because they were invited before. */
export type InviteState = FormState & { links: readonly MadeLink[]; skipped: readonly string[] };

export type CheckAction = (state: CheckState, form: FormData) => Promise<CheckState>;
export type InviteAction = (state: InviteState, form: FormData) => Promise<InviteState>;
