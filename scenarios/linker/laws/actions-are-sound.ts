import type { Action } from "@/roleplay/script/action";
import { suggestName } from "../../content/closest-name";
import type { Finding } from "../../content/finding";
import type { ContentPath } from "../../content/source-file";
import type { Law } from "../law";
import { listSlots } from "../list-slots";

/** An action's result names its own fields, its money is an amount, its limits lie within its bounds, and a refusal has words. */
export const actionsAreSound: Law = ({ scenario }) =>
  scenario.actions.flatMap((action, index) => {
    const path = ["actions", index];
    return [
      ...checkResult(action, path),
      ...checkMoney(action, path),
      ...checkBounds(action, path),
      ...checkRefusal(action, path),
    ];
  });

function checkResult(action: Action, path: ContentPath): Finding[] {
  const fields = action.fields.map(({ id }) => id);
  return listSlots(action.result).flatMap((slot) =>
    fields.includes(slot)
      ? []
      : [
          {
            path: [...path, "result"],
            message: `{${slot}} is no field of this action`,
            mend: suggestName(slot, fields),
          },
        ],
  );
}

function checkMoney(action: Action, path: ContentPath): Finding[] {
  const amount = action.gives?.amount;
  if (!action.gives) return [];
  if (amount === undefined && action.gives.worth === undefined)
    return [
      {
        path: [...path, "gives"],
        message: "this gives something, but not how much it is worth",
        mend: "Write `amount:` with the field that holds the money, or `worth:` with a number.",
      },
    ];
  const amounts = action.fields.flatMap((field) => (field.kind === "amount" ? [field.id] : []));
  if (amount === undefined || amounts.includes(amount)) return [];
  return [
    {
      path: [...path, "gives", "amount"],
      message: `"${amount}" is no amount field of this action`,
      mend: suggestName(amount, amounts),
    },
  ];
}

function checkBounds(action: Action, path: ContentPath): Finding[] {
  return action.fields.flatMap((field, index) => {
    if (field.kind !== "amount") return [];
    const limit = field.limit ?? field.to;
    if (field.from <= limit && limit <= field.to) return [];
    return [
      {
        path: [...path, "fields", index, field.limit === undefined ? "to" : "limit"],
        message: `the bounds of "${field.id}" do not fit together: from ${field.from}, limit ${limit}, to ${field.to}`,
        mend: "Let `from` be the least, `limit` not less, and `to` the greatest.",
      },
    ];
  });
}

function checkRefusal(action: Action, path: ContentPath): Finding[] {
  const limited = action.fields.some((field) => field.kind === "amount" && field.limit !== undefined);
  if ((!limited && !action.needs) || action.refused) return [];
  return [
    {
      path: [...path, "id"],
      message: `"${action.id}" can be refused, but says nothing then`,
      mend: "Add `refused:` with what the agent is told.",
    },
  ];
}
