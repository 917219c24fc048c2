import "server-only";
import type { NoticeLanguage } from "@/scenarios/screening/screening-plan";

export type Paragraph = string | { link: string; label: string };
type Content = { language: NoticeLanguage; subject: string; paragraphs: readonly Paragraph[] };

/** The same words as plain text and as simple HTML, with a subject that is one line. */
export function writeMail({ language, subject, paragraphs }: Content) {
  return {
    subject: subject.replace(/\s+/g, " ").trim(),
    text: `${paragraphs.map(asText).join("\n\n")}\n`,
    html: `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><title>${escapeHtml(subject)}</title></head>
<body style="margin:0;padding:24px;font-family:system-ui,sans-serif;font-size:17px;line-height:1.5">
<div style="max-width:36em">
${paragraphs.map(asHtml).join("\n")}
</div></body></html>
`,
  };
}

const asText = (paragraph: Paragraph) =>
  typeof paragraph === "string" ? paragraph : `${paragraph.label}:\n${paragraph.link}`;

function asHtml(paragraph: Paragraph): string {
  if (typeof paragraph === "string") return `<p>${escapeHtml(paragraph).replace(/\n/g, "<br>")}</p>`;
  const { link, label } = paragraph;
  return `<p><a href="${escapeHtml(link)}" style="display:inline-block;padding:10px 20px;border-radius:6px;background:#0e6a66;color:#ffffff;text-decoration:none">${escapeHtml(label)}</a></p>
<p style="font-size:14px">${escapeHtml(link)}</p>`;
}

/** What people typed is text in HTML, never mark-up. */
function escapeHtml(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
}
