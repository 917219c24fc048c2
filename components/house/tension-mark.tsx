type Props = { className?: string };

/** The sign of the house: an agitated line that comes to rest. */
export function TensionMark({ className = "" }: Props) {
  return (
    <svg viewBox="0 0 48 24" className={className} aria-hidden="true" fill="none">
      <path
        d="M1 13h4l3-9 5 17 4-14 3 9 2.5-6 2 4 2-2 2 1h18"
        stroke="currentColor"
        strokeWidth="2"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
