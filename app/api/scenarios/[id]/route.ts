import { readScenario } from "@/app/api/_endpoints/read-scenario";
import { serve } from "@/app/api/_http/serve";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = serve(readScenario);
