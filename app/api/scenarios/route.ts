import { listScenarios } from "@/app/api/_endpoints/list-scenarios";
import { serve } from "@/app/api/_http/serve";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = serve(listScenarios);
