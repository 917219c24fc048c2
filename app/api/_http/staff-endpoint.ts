import { requireCaller } from "@/access/connections/require-caller";
import type { Staff } from "@/access/staff/staff";
import { type Answer, type Call, type Definition, type Endpoint, makeSentParser } from "./endpoint";

type StaffDefinition<Body, Query, Value> = Omit<Definition<Body, Query, Value>, "answerCall"> & {
  answerCall(call: Call<Body, Query> & { staff: Staff }): Promise<Answer<Value>>;
};

/**
 * An endpoint for programs with a key, and for staff who are signed in. Who asks is known before anything that was sent is
 * looked at; what they may do is for the access function to say.
 */
export function defineStaffEndpoint<Body, Query, Value>(
  definition: StaffDefinition<Body, Query, Value>,
): Endpoint {
  const { answerCall, status = 200, errors = [], ...rest } = definition;
  const parse = makeSentParser(definition);
  return {
    ...rest,
    status,
    errors: [...errors, "forbidden", "too-many"],
    forStaff: true,
    answerCall: async (call) => {
      const staff = await requireCaller(call.request.headers, call.now);
      return answerCall({ ...call, ...parse(call), staff });
    },
  };
}
