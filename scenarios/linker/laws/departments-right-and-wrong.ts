import type { Law } from "../law";

/** There is a department to which a transfer helps, and one to which it does not. */
export const departmentsRightAndWrong: Law = ({ scenario }) =>
  [true, false].flatMap((right) =>
    scenario.departments.some((department) => department.right === right)
      ? []
      : [
          {
            path: ["departments"],
            at: "key" as const,
            message: `there is no department with \`right: ${right}\``,
            mend: right ? "Let one be able to move the case on." : "Add one that sends the customer back.",
          },
        ],
  );
