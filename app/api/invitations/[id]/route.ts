import { readInvitation } from "@/app/api/_endpoints/read-invitation";
import { revokeInvitation } from "@/app/api/_endpoints/revoke-invitation";
import { serve } from "@/app/api/_http/serve";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = serve(readInvitation, revokeInvitation);
