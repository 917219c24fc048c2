type Props = { label: string; lines?: number };

/** Holds the place of text on its way. */
export function LoadingLines({ label, lines = 6 }: Props) {
  return (
    <div role="status" className="mx-auto w-full max-w-[72rem] px-5 py-14 sm:px-8">
      <span className="sr-only">{label}</span>
      <div aria-hidden className="space-y-4">
        <div className="h-9 w-2/5 rounded-field bg-sunk" />
        {Array.from({ length: lines }, (_, line) => `line ${line}`).map((line) => (
          <div key={line} className="h-5 w-full max-w-[40rem] rounded-field bg-sunk" />
        ))}
      </div>
    </div>
  );
}
