import { deedRules } from "./deed-rules";
import { firmnessRules } from "./firmness-rules";
import { harmfulContentRules } from "./harmful-content-rules";
import { harmfulMannerRules } from "./harmful-manner-rules";
import { harmfulMoveRules } from "./harmful-move-rules";
import { hearingRules } from "./hearing-rules";
import type { Rule } from "./rule";
import { smallRules } from "./small-rules";

/** All that a coach may say of a reply. Where two weigh the same, the one that stands first is said. */
export const rules: readonly Rule[] = [
  ...harmfulMannerRules,
  ...harmfulMoveRules,
  ...harmfulContentRules,
  ...hearingRules,
  ...deedRules,
  ...firmnessRules,
  ...smallRules,
];
