import { takeAction } from "@/app/api/_endpoints/take-action";
import { serve } from "@/app/api/_http/serve";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = serve(takeAction);
