import { ages, ethnicities, type GroupAnswers, sexes } from "./group-answers";

/** By what the adverse-impact report tells people apart. Age stands for itself and is crossed with nothing. */
export const facets = ["sex", "ethnicity", "sex-ethnicity", "age"] as const;
export type Facet = (typeof facets)[number];

export const facetNames: Readonly<Record<Facet, string>> = {
  sex: "Sex",
  ethnicity: "Race or ethnicity",
  "sex-ethnicity": "Sex and race or ethnicity",
  age: "Age",
};

const sexNames: Readonly<Record<(typeof sexes)[number], string>> = {
  female: "Female",
  male: "Male",
  another: "Another",
};
const ethnicityNames: Readonly<Record<(typeof ethnicities)[number], string>> = {
  "hispanic-or-latino": "Hispanic or Latino",
  white: "White",
  "black-or-african-american": "Black or African American",
  "native-hawaiian-or-pacific-islander": "Native Hawaiian or Pacific Islander",
  asian: "Asian",
  "native-american-or-alaska-native": "Native American or Alaska Native",
  "two-or-more": "Two or more races",
};
const ageNames: Readonly<Record<(typeof ages)[number], string>> = {
  "under-40": "Under 40",
  "40-or-over": "40 or over",
};

/** All groups of each facet, with what they are called, in the order in which they are told. */
export const groupNames: Readonly<Record<Facet, ReadonlyMap<string, string>>> = {
  sex: new Map(sexes.map((sex) => [sex, sexNames[sex]])),
  ethnicity: new Map(ethnicities.map((ethnicity) => [ethnicity, ethnicityNames[ethnicity]])),
  "sex-ethnicity": new Map(
    sexes.flatMap((sex) =>
      ethnicities.map((ethnicity) => [
        `${sex}.${ethnicity}`,
        `${sexNames[sex]}, ${ethnicityNames[ethnicity]}`,
      ]),
    ),
  ),
  age: new Map(ages.map((age) => [age, ageNames[age]])),
};

/** To which group of a facet somebody belongs by their answers. Null: they gave none, or would rather not say. */
export function findGroup(facet: Facet, answers: GroupAnswers | null): string | null {
  if (answers === null) return null;
  const { sex, ethnicity } = answers;
  if (facet === "sex-ethnicity") return sex && ethnicity && `${sex}.${ethnicity}`;
  return answers[facet];
}
