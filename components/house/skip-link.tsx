/** For those who use the keyboard: straight to the content. */
export function SkipLink() {
  return (
    <a
      href="#content"
      className="-translate-y-20 fixed top-2 left-2 z-40 rounded-field bg-primary px-4 py-2 font-strong text-on-primary focus:translate-y-0"
    >
      Skip to the content
    </a>
  );
}
