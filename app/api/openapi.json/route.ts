import { describeApi } from "@/app/api/_endpoints/describe-api";
import { serve } from "@/app/api/_http/serve";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = serve(describeApi);
