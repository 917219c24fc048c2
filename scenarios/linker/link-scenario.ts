import type { Breach, Law, Linkable } from "./law";
import { actionsAreSound } from "./laws/actions-are-sound";
import { actionsCanBeDone } from "./laws/actions-can-be-done";
import { afterMakesNoCircle } from "./laws/after-makes-no-circle";
import { articlesTellTheirClaims } from "./laws/articles-tell-their-claims";
import { banksHoldAPlainLine } from "./laws/banks-hold-a-plain-line";
import { beatsAreNotShadowed } from "./laws/beats-are-not-shadowed";
import { beatsAreReachable } from "./laws/beats-are-reachable";
import { causesAreKnown } from "./laws/causes-are-known";
import { claimsAreSound } from "./laws/claims-are-sound";
import { conditionsCanHold } from "./laws/conditions-can-hold";
import { departmentsRightAndWrong } from "./laws/departments-right-and-wrong";
import { endingsAreReachable } from "./laws/endings-are-reachable";
import { everyTargetExists } from "./laws/every-target-exists";
import { idsAreUnique } from "./laws/ids-are-unique";
import { linesAreDistinct } from "./laws/lines-are-distinct";
import { linesAreMany } from "./laws/lines-are-many";
import { needsReadWhatLasts } from "./laws/needs-read-what-lasts";
import { noBeatIsADeadEnd } from "./laws/no-beat-is-a-dead-end";
import { offersAreSound } from "./laws/offers-are-sound";
import { personaFits } from "./laws/persona-fits";
import { reactionsAreComplete } from "./laws/reactions-are-complete";
import { savedRepliesDiffer } from "./laws/saved-replies-differ";
import { shownFactsStandOnTheCard } from "./laws/shown-facts-stand-on-the-card";
import { slotsAreKnown } from "./laws/slots-are-known";

/** Every law of a scenario, by its name. */
export const laws: Readonly<Record<string, Law>> = {
  "ids-are-unique": idsAreUnique,
  "every-target-exists": everyTargetExists,
  "persona-fits": personaFits,
  "causes-are-known": causesAreKnown,
  "actions-are-sound": actionsAreSound,
  "needs-read-what-lasts": needsReadWhatLasts,
  "conditions-can-hold": conditionsCanHold,
  "after-makes-no-circle": afterMakesNoCircle,
  "actions-can-be-done": actionsCanBeDone,
  "beats-are-reachable": beatsAreReachable,
  "beats-are-not-shadowed": beatsAreNotShadowed,
  "no-beat-is-a-dead-end": noBeatIsADeadEnd,
  "endings-are-reachable": endingsAreReachable,
  "reactions-are-complete": reactionsAreComplete,
  "lines-are-many": linesAreMany,
  "lines-are-distinct": linesAreDistinct,
  "slots-are-known": slotsAreKnown,
  "banks-hold-a-plain-line": banksHoldAPlainLine,
  "shown-facts-stand-on-the-card": shownFactsStandOnTheCard,
  "departments-right-and-wrong": departmentsRightAndWrong,
  "claims-are-sound": claimsAreSound,
  "articles-tell-their-claims": articlesTellTheirClaims,
  "saved-replies-differ": savedRepliesDiffer,
  "offers-are-sound": offersAreSound,
};

/**
 * Holds a scenario against every law; an empty list means that it is sound. What only follows from another breach is
 * left out, so that an author mends the cause and not its effects.
 */
export function linkScenario(content: Linkable): Breach[] {
  const breaches = Object.entries(laws).flatMap(([name, law]) =>
    law(content).map((finding) => ({ ...finding, law: name })),
  );
  const causes = breaches.filter(({ consequence }) => !consequence);
  return causes.length > 0 ? causes : breaches;
}
