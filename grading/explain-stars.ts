/**
 * Why the customer's stars may differ from the grade. The support expert of the interview solved a case and was left
 * one star for it: the stars tell how the customer felt, the grade what the agent did.
 */
export function explainStars(stars: number | null, total: number | null): string {
  if (stars === null) return "The customer left no stars, so there is nothing to set beside the grade.";
  if (total === null) return "There is no grade to set the stars beside.";
  const due = 1 + total / 25;
  if (stars < due - 1.2) {
    return "The stars are lower than the grade: they tell how the customer felt, and an angry customer can rate good work unfairly. The grade counts what you did.";
  }
  if (stars > due + 1.2) {
    return "The stars are higher than the grade: the customer got what they came for, and the grade also looks at how.";
  }
  return "The stars agree with the grade, though they tell only how the customer felt and the grade what you did.";
}
