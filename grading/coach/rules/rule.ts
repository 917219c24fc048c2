import type { CriterionName } from "../../case/criterion-name";
import type { Sign } from "../coach";
import type { ReplyMoment } from "../reply-moment";

/** UTF-16 offsets into the reply. `confidence`: of a hundred such finds so many are right; without it all are taken to be. */
export type Stretch = {
  readonly start: number;
  readonly end: number;
  readonly confidence?: number | undefined;
};

/** What a rule has found: what to say of it, and the stretch that is meant. `weigh` makes it count for more or less than usual. */
export interface Found {
  readonly line: string;
  readonly stretch: Stretch | null;
  readonly weigh?: number;
}

/** One thing that a coach may say of a reply. The rule that weighs most, times its criterion's weight with this customer, is said. */
export interface Rule {
  readonly id: string;
  readonly sign: Sign;
  readonly criterion: CriterionName;
  readonly weight: number;
  readonly find: (moment: ReplyMoment) => Found | null | undefined;
}
