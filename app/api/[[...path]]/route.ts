import { AppError } from "@/access/app-error";
import { answerError } from "@/app/api/_http/answer-error";

/** What no other route answers. */
async function answerUnknown(request: Request): Promise<Response> {
  const { pathname } = new URL(request.url);
  return answerError(
    new AppError("not-found", `There is nothing at ${pathname}. GET /api/openapi.json lists what there is.`),
  );
}

export {
  answerUnknown as DELETE,
  answerUnknown as GET,
  answerUnknown as OPTIONS,
  answerUnknown as PATCH,
  answerUnknown as POST,
  answerUnknown as PUT,
};
