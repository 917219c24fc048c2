import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { securityHeaders } from "./tools/security-headers.mjs";

/** @type {import("next").NextConfig} */
const config = {
  poweredByHeader: false,
  devIndicators: false,
  // `next dev` would otherwise add a file of its own making to this folder.
  agentRules: false,
  // Without it Next takes a lock file in a folder above for the root.
  turbopack: { root: dirname(fileURLToPath(import.meta.url)) },
  // Read from disk while serving, so the file tracer cannot see them.
  outputFileTracingIncludes: { "/*": ["./scenarios/**/*", "./db/migrations/**/*"] },
  // Pages are loaded when they are first asked for: loading all of them would delay the start.
  experimental: { preloadEntriesOnStart: false },
  headers: async () => [{ source: "/:path*", headers: securityHeaders }],
};

export default config;
