const words = ["gentle", "moderate", "demanding", "hard", "very hard"];

type Props = { level: number };

/** How hard a scenario is, 1 to 5: drawn, counted and said. */
export function Difficulty({ level }: Props) {
  return (
    <span className="inline-flex items-baseline gap-2 whitespace-nowrap">
      <svg viewBox="0 0 24 12" className="h-3 w-6 self-center" aria-hidden="true">
        {words.map((word, index) => (
          <rect
            key={word}
            x={index * 5}
            width="3"
            y={8 - index * 2}
            height={4 + index * 2}
            rx="0.5"
            className={index < level ? "fill-primary" : "fill-hairline"}
          />
        ))}
      </svg>
      <span>
        <span className="sr-only">Difficulty </span>
        {level} of 5, {words[level - 1]}
      </span>
    </span>
  );
}
