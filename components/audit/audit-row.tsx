import Link from "next/link";
import { LocalTime } from "@/components/ui/local-time";
import type { AuditLine } from "@/scenarios/screening/audit-log";

type Props = {
  line: AuditLine;
  /** Whether only lines about this subject are shown already. */
  only: boolean;
};

/** One line of the log as a sentence. */
export function AuditRow({ line: { at, actor, act, about, path, subject, detail }, only }: Props) {
  return (
    <li className="flex flex-wrap gap-x-6 gap-y-0.5 py-2.5">
      <LocalTime instant={at} withYear className="w-40 shrink-0 text-note text-soft leading-6.5" />
      <div className="min-w-0 flex-1 basis-72">
        <p className="break-words">
          {actor} <span className="font-strong">{act}</span>
          {": "}
          {path ? (
            <Link href={path} prefetch={false} className="link">
              {about}
            </Link>
          ) : (
            about
          )}
        </p>
        {detail && <p className="break-words text-note text-soft">{detail}</p>}
      </div>
      {!only && (
        <Link
          href={`/audit?subject=${encodeURIComponent(subject)}`}
          prefetch={false}
          className="link inline-flex min-h-6 items-center self-start text-note"
        >
          Only this
          <span className="sr-only">: {about}</span>
        </Link>
      )}
    </li>
  );
}
