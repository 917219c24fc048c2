import type { Metadata } from "next";
import { readRating } from "@/access/review/read-rating";
import { readNow } from "@/access/viewer/read-now";
import { ratePlay } from "@/app/(staff)/_actions/rate-play";
import { findForStaff } from "@/app/find-for-staff";
import { RatingPage } from "@/components/review/rating-page";

type Props = {
  params: Promise<{ id: string; invitation: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export const metadata: Metadata = { title: "A second rating" };

/** A role-play for a second rater, without any level. */
export default async function SecondRatingPage({ params, searchParams }: Props) {
  const [{ id, invitation }, { play }, now] = await Promise.all([params, searchParams, readNow()]);
  const asked = { screening: id, invitation, ...(typeof play === "string" && { attempt: play }) };
  const { staff, found } = await findForStaff(`/screenings/${id}/candidates/${invitation}/rate`, (asking) =>
    readRating(asking, asked, now),
  );
  return <RatingPage task={found} role={staff.role} action={ratePlay} />;
}
