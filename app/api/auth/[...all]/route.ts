import { handleAuth } from "@/access/staff/handle-auth";

// Sign-in, sign-out and single sign-on: the auth library's own paths.
export const GET = handleAuth;
export const POST = handleAuth;
