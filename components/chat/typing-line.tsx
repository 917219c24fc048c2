type Props = { text: string; typing: boolean };

/** A quiet line above the composer. It keeps its height when there is nothing to say, so that nothing jumps. */
export function TypingLine({ text, typing }: Props) {
  return (
    <p
      className="mx-auto flex h-7 w-full max-w-[42rem] items-center gap-2 px-4 text-note text-soft sm:px-6"
      aria-hidden={!text}
    >
      {typing && (
        <span aria-hidden className="flex gap-1">
          {[0, 150, 300].map((delay) => (
            <span
              key={delay}
              className="size-1.5 motion-safe:animate-typing rounded-full bg-soft"
              style={{ animationDelay: `${delay}ms` }}
            />
          ))}
        </span>
      )}
      <span className="truncate">{text}</span>
    </p>
  );
}
