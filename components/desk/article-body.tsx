type Props = { body: string };

/** The text of an article: paragraphs parted by empty lines, and lists of lines that begin with a dash. */
export function ArticleBody({ body }: Props) {
  return (
    <div className="space-y-3">
      {body
        .trim()
        .split(/\n\s*\n/)
        .map((block) => (
          <Block key={block} lines={block.split("\n")} />
        ))}
    </div>
  );
}

function Block({ lines }: { lines: string[] }) {
  const text = lines.filter((line) => !line.startsWith("- ")).join(" ");
  const items = lines.filter((line) => line.startsWith("- ")).map((line) => line.slice(2));
  return (
    <>
      {text && <p>{text}</p>}
      {items.length > 0 && (
        <ul className="list-disc space-y-1 pl-5 marker:text-soft">
          {items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      )}
    </>
  );
}
