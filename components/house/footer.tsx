/** The foot of every page but the chat. */
export function Footer() {
  return (
    <footer className="mt-auto border-hairline border-t print:hidden">
      <p className="mx-auto w-full max-w-[72rem] px-5 py-6 text-note text-soft sm:px-8">
        Composure runs on this machine. Nothing that you write leaves it.
      </p>
    </footer>
  );
}
