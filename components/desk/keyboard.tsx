const keys = [
  ["Enter", "sends the reply"],
  ["Shift+Enter", "begins a new line"],
  ["F6, Shift+F6", "to the next part, and back"],
  ["Ctrl+/", "asks the coach for a hint, in practice"],
  ["Ctrl+K", "searches the knowledge base"],
  ["Esc", "back to your reply"],
];

/** The keys of this page, for those who do without a mouse. */
export function Keyboard() {
  return (
    <details className="border-hairline border-t px-5 py-2 text-note text-soft max-lg:hidden">
      <summary className="py-1">Keyboard</summary>
      <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-1 py-1">
        {keys.map(([key, what]) => (
          <div key={key} className="contents">
            <dt className="text-ink">{key}</dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
