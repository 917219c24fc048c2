import { dirname } from "node:path";
import { fileURLToPath } from "node:url";

const isDevelopment = process.env.NODE_ENV === "development";

/**
 * Next writes inline scripts and styles into its pages. Nonces would allow these without
 * 'unsafe-inline', but make every page dynamic; nothing from elsewhere is allowed either way.
 */
const contentSecurityPolicy = [
  "default-src 'self'",
  `script-src 'self' 'unsafe-inline'${isDevelopment ? " 'unsafe-eval'" : ""}`,
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-src 'none'",
  "frame-ancestors 'none'",
].join("; ");

const securityHeaders = [
  { key: "Content-Security-Policy", value: contentSecurityPolicy },
  { key: "X-Content-Type-Options", value: "nosniff" },
  { key: "X-Frame-Options", value: "DENY" },
  // An invitation's link is a key: its address must not reach another site.
  { key: "Referrer-Policy", value: "same-origin" },
  { key: "Cross-Origin-Opener-Policy", value: "same-origin" },
  { key: "Permissions-Policy", value: "camera=(), microphone=(), geolocation=(), payment=(), usb=()" },
];

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
