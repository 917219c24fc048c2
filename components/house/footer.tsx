type Props = {
  /** As wide as the pages for staff. */
  wide?: boolean;
};

/** The foot of every page but the chat. */
export function Footer({ wide = false }: Props) {
  return (
    <footer className="mt-auto border-hairline border-t print:hidden">
      <p
        className={`mx-auto w-full px-5 py-6 text-note text-soft sm:px-8 ${wide ? "max-w-[84rem]" : "max-w-[72rem]"}`}
      >
        Composure runs on a server of whoever set it up. What you write goes to no other company.
      </p>
    </footer>
  );
}
