import type { Metadata } from "next";
import { cache } from "react";
import { readCandidate } from "@/access/review/read-candidate";
import { readNow } from "@/access/viewer/read-now";
import { commentOnLine } from "@/app/(staff)/_actions/comment-on-line";
import { decideOnCandidate } from "@/app/(staff)/_actions/decide-on-candidate";
import { markReviewed } from "@/app/(staff)/_actions/mark-reviewed";
import { overrideLevel } from "@/app/(staff)/_actions/override-level";
import { findForStaff } from "@/app/find-for-staff";
import { CandidatePage } from "@/components/review/candidate-page";

type Props = {
  params: Promise<{ id: string; invitation: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { found } = await find(...(await readAsked(props)));
  return { title: found.name };
}

/** A candidate for review, with one of the role-plays in full. */
export default async function CandidateReviewPage(props: Props) {
  const { staff, found } = await find(...(await readAsked(props)));
  return (
    <CandidatePage
      review={found}
      role={staff.role}
      override={overrideLevel}
      comment={commentOnLine}
      markReviewed={markReviewed}
      decide={decideOnCandidate}
    />
  );
}

type Asked = [screening: string, invitation: string, play: string, request: boolean];

async function readAsked({ params, searchParams }: Props): Promise<Asked> {
  const [{ id, invitation }, { play, request }] = await Promise.all([params, searchParams]);
  return [id, invitation, typeof play === "string" ? play : "0", request === "1"];
}

/** Once a request: title and page are one look. */
const find = cache(async (...[screening, invitation, play, request]: Asked) => {
  const now = await readNow();
  return findForStaff(`/screenings/${screening}/candidates/${invitation}`, (asking) =>
    readCandidate(asking, { screening, invitation, play, request }, now),
  );
});
