type Props = { rate: number | null; reference: number | null; below: boolean };

/** A rate as a bar, with a mark at four fifths of the reference's. What it shows stands beside it in figures. */
export function RateBar({ rate, reference, below }: Props) {
  if (rate === null) return null;
  return (
    <span aria-hidden className="relative block h-2 w-full max-w-40 rounded-full bg-sunk">
      <span
        className={`absolute inset-y-0 left-0 rounded-full ${below ? "bg-warning" : "bg-primary"}`}
        style={{ width: `${rate * 100}%` }}
      />
      {reference !== null && (
        <span className="absolute -inset-y-1 w-0.5 bg-ink" style={{ left: `${reference * 80}%` }} />
      )}
    </span>
  );
}
