import { inviteCandidate } from "@/app/api/_endpoints/invite-candidate";
import { listInvitations } from "@/app/api/_endpoints/list-invitations";
import { serve } from "@/app/api/_http/serve";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = serve(listInvitations, inviteCandidate);
