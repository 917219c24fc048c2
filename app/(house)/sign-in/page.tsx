import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { readStaff } from "@/access/staff/read-staff";
import { SignInForm } from "@/components/staff/sign-in-form";
import { readSettings } from "@/settings";

type Props = { searchParams: Promise<{ to?: string; error?: string }> };

export const metadata: Metadata = { title: "Sign in" };

/** Where staff sign in. */
export default async function SignInPage({ searchParams }: Props) {
  const [{ to = "/screenings", error }, staff] = await Promise.all([searchParams, readStaff()]);
  // Only a path of this server: never another site's.
  const next = /^\/(?![/\\])/.test(to) ? to : "/screenings";
  if (staff) redirect(next);
  const { OIDC_ISSUER, OIDC_NAME } = readSettings();
  return (
    <SignInForm next={next} singleSignOn={OIDC_ISSUER ? OIDC_NAME : null} refused={error !== undefined} />
  );
}
