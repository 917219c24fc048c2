import { askHint } from "@/app/api/_endpoints/ask-hint";
import { serve } from "@/app/api/_http/serve";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = serve(askHint);
