import { getScorecard } from "@/app/api/_endpoints/get-scorecard";
import { serve } from "@/app/api/_http/serve";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = serve(getScorecard);
