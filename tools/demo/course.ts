import type { NoticeLanguage } from "@/scenarios/screening/screening-plan";
import type { Happenings } from "./play-role-play";

/** How far a candidate of the demo comes, and what happens on the way. Scripts are named as in "panel/strong-1". */
export type Course = {
  /** "warmed-up": only the warm-up was played. "half": the first role-play is over, the second was not begun. */
  until: "invited" | "opened" | "consented" | "warmed-up" | "half" | "finished";
  scripts: readonly [first: string, second: string];
  /** By role-play, from 0. */
  happenings?: readonly Happenings[];
  language?: NoticeLanguage;
  extraTime?: number;
  accommodation?: string;
  asksHumanLook?: boolean;
  asksErasure?: boolean;
  /** Taken back by a recruiter after that. */
  isRevoked?: boolean;
  /** Has no e-mail address here: the link was given by hand. */
  byHand?: boolean;
};

/** Scripts of every quality, each once, so that of two candidates with the same case hardly any two write the same. */
const first = [
  "trainees/good",
  "panel/strong-1",
  "panel/strong-2",
  "panel/strong-3",
  "panel/decent-1",
  "panel/decent-2",
  "panel/decent-3",
  "trainees/decent",
  "walks/appeased",
  "panel/weak-1",
  "panel/weak-2",
  "panel/weak-3",
  "walks/solved-sour",
  "trainees/robotic",
  "trainees/pushover",
  "panel/harmful-2",
  "walks/handed-over",
];

/** People are as good the second time as the first, more or less; some surprise. */
const second = [
  "panel/strong-3",
  "panel/decent-2",
  "trainees/good",
  "panel/decent-1",
  "panel/strong-2",
  "panel/strong-1",
  "panel/weak-1",
  "panel/decent-3",
  "trainees/decent",
  "walks/appeased",
  "walks/solved-sour",
  "panel/weak-2",
  "trainees/robotic",
  "trainees/pushover",
  "panel/weak-3",
  "panel/harmful-3",
  "panel/harmful-1",
];

/** The scripts of the candidate at a place, from 0. Of two neighbours, who draw different cases, each has another quality. */
export function chooseScripts(place: number): Course["scripts"] {
  const quality = (Math.floor(place / 2) * 7 + (place % 2) * 5) % first.length;
  return [first[quality] ?? "", second[quality] ?? ""];
}
