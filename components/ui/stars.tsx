type Props = { stars: number };

/** The customer's stars, drawn and said. */
export function Stars({ stars }: Props) {
  return (
    <span className="whitespace-nowrap">
      <span aria-hidden className="tracking-wider text-warning">
        {"★".repeat(stars)}
        {"☆".repeat(5 - stars)}
      </span>
      <span className="ml-2">{stars} of 5 stars</span>
    </span>
  );
}
