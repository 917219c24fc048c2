import { ethnicities, type GroupAnswers } from "@/scenarios/screening/group-answers";
import { chance } from "./chance";

/** Of a hundred people, in the order of the categories; made up, and no country's figures. */
const share: Readonly<Record<(typeof ethnicities)[number], number>> = {
  "hispanic-or-latino": 17,
  white: 43,
  "black-or-african-american": 17,
  "native-hawaiian-or-pacific-islander": 3,
  asian: 13,
  "native-american-or-alaska-native": 2,
  "two-or-more": 5,
};

/**
 * What a candidate says of themselves, or null where they skip the page (about one in eight). It is drawn from no name: what people are
 * called says nothing about them.
 */
export function drawGroups(person: number): GroupAnswers | null {
  if (chance("skips the groups", person) < 0.12) return null;
  return {
    sex: drawSex(chance("sex", person)),
    ethnicity:
      chance("keeps ethnicity", person) < 0.08 ? null : drawEthnicity(chance("ethnicity", person) * 100),
    age: chance("keeps age", person) < 0.05 ? null : chance("age", person) < 0.68 ? "under-40" : "40-or-over",
  };
}

function drawSex(drawn: number): GroupAnswers["sex"] {
  if (drawn < 0.49) return "female";
  if (drawn < 0.93) return "male";
  return drawn < 0.97 ? "another" : null;
}

function drawEthnicity(drawn: number): GroupAnswers["ethnicity"] {
  let below = 0;
  for (const ethnicity of ethnicities) {
    below += share[ethnicity];
    if (drawn < below) return ethnicity;
  }
  return null;
}
