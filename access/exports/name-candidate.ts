import "server-only";

type Known = { name: string; alias: string; email: string | null; reference: string | null };

/** How an export calls a candidate. */
export type NamedCandidate = {
  candidate: string;
  email: string | null;
  reference: string | null;
  /** Whether name, address and reference are left out. */
  blind: boolean;
};

/** A candidate by name or, in a blind screening until the decision, by alias alone: an address or a reference would name them, too. */
export function nameCandidate(
  screening: { blind: boolean },
  { name, alias, email, reference, decision }: Known & { decision: string | null },
): NamedCandidate {
  if (screening.blind && decision === null)
    return { candidate: alias, email: null, reference: null, blind: true };
  return { candidate: name, email, reference, blind: false };
}
