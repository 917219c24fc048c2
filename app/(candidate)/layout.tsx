import type { ReactNode } from "react";
import { CandidateFrame } from "@/components/candidate/candidate-frame";

type Props = { children: ReactNode };

/** The frame of a candidate's pages: nothing in it leads away from their invitation. */
export default function CandidateLayout({ children }: Props) {
  return <CandidateFrame>{children}</CandidateFrame>;
}
