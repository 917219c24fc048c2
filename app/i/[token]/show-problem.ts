import type { AppError, AppErrorCode } from "@/access/app-error";

/** A link that held once and holds no more is gone, and not forbidden to anybody. */
const statuses: Partial<Record<AppErrorCode, number>> = { "too-many": 429, forbidden: 410 };

const titles: Partial<Record<AppErrorCode, string>> = {
  "too-many": "Too many wrong links",
  forbidden: "This link holds no more",
};

/** The page for a link that cannot be opened: what happened, and what to do next. A route has no components, so it is plain HTML. */
export function showProblem({ code, message, retryAfter }: AppError): Response {
  const title = titles[code] ?? "This link leads nowhere";
  return new Response(writePage(title, message), {
    status: statuses[code] ?? 404,
    headers: {
      "content-type": "text/html; charset=utf-8",
      "cache-control": "no-store",
      ...(retryAfter !== null && { "retry-after": String(retryAfter) }),
    },
  });
}

function writePage(title: string, message: string): string {
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<link rel="icon" href="/icon.svg">
<title>${escapeText(title)} · Composure</title>
<script src="/theme.js"></script>
<style>${style}</style>
</head>
<body>
<header>${mark} Composure</header>
<main>
<h1>${escapeText(title)}</h1>
<p>${escapeText(message)}</p>
<p>The address or the person to ask stands in the message that brought you the link. Nothing that you have written is lost.</p>
</main>
</body>
</html>
`;
}

/** The sign of the house, as in components/house/tension-mark.tsx. */
const mark = `<svg viewBox="0 0 48 24" fill="none" aria-hidden="true"><path d="M1 13h4l3-9 5 17 4-14 3 9 2.5-6 2 4 2-2 2 1h18" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"/></svg>`;

const style = `
:root { color-scheme: light dark; }
:root[data-theme=light] { color-scheme: light; }
:root[data-theme=dark] { color-scheme: dark; }
body { margin: 0; background: light-dark(#faf8f4, #111a2a); color: light-dark(#575c66, #a9b0be);
  font: 1.0625rem/1.625rem "Source Sans 3 Variable", "Source Sans 3", system-ui, sans-serif; }
header { display: flex; align-items: center; gap: 0.5rem; min-height: 3.5rem; padding: 0 max(1.25rem, 50vw - 21.75rem);
  border-bottom: 1px solid light-dark(#e0d9cb, #2b374d); color: light-dark(#1f2530, #e9e5da); font-weight: 600; }
svg { height: 1.25rem; color: light-dark(#0e6a66, #74cbc0); }
main { max-width: 36rem; margin: 0 auto; padding: 5rem 1.25rem; }
h1 { margin: 0 0 1rem; color: light-dark(#1f2530, #e9e5da); font-size: 1.75rem; line-height: 2.25rem; font-weight: 600; }
p { margin: 0 0 1.25rem; }`;

function escapeText(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
