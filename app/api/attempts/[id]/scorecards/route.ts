import { listScorecards } from "@/app/api/_endpoints/list-scorecards";
import { serve } from "@/app/api/_http/serve";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = serve(listScorecards);
