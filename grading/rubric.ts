import { z } from "zod";
import { type DimensionName, dimensionName, dimensions } from "./case/criterion-name";
import { type Criterion, criterion } from "./criterion";

const list = z.array(criterion);

/**
 * The rubric as its files hold it: a list of criteria under the name of each dimension. It comes out as one list, in
 * the order of the dimensions. Refused where a criterion is missing, out of order, or has two checks of one id.
 */
export const rubric = z
  .strictObject({ compassion: list, composure: list, efficiency: list, efficacy: list })
  .superRefine((files, context) => {
    for (const dimension of dimensionName.options) {
      const wanted = dimensions[dimension].join(", ");
      const found = files[dimension].map((one) => one.id).join(", ");
      if (found !== wanted)
        context.addIssue({
          code: "custom",
          path: [dimension],
          message: `holds ${found}, and should hold ${wanted}`,
        });
      files[dimension].forEach((one, at) => {
        const ids = one.checks.map((check) => check.id);
        const twice = ids.find((id, place) => ids.indexOf(id) !== place);
        if (twice !== undefined)
          context.addIssue({
            code: "custom",
            path: [dimension, at, "checks"],
            message: `has two checks called ${twice}`,
          });
      });
    }
  })
  .transform(
    (files): Rubric =>
      dimensionName.options.flatMap((dimension) => files[dimension].map((one) => ({ ...one, dimension }))),
  );

/** All criteria in the order of the rubric. */
export type Rubric = (Criterion & { dimension: DimensionName })[];
