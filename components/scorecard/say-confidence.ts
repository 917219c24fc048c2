/**
 * A confidence of 0 to 100 in words: of a hundred such finds, so many would be agreed with. Null: the reading is from
 * before confidences were kept.
 */
export function sayConfidence(confidence: number | undefined): string | null {
  if (confidence === undefined) return null;
  const tenths = Math.round(confidence / 10);
  if (tenths <= 0) return "hardly ever right";
  return `right in about ${tenths} of 10 such cases`;
}
