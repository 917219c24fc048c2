import { traceTension } from "@/components/chat/trace-tension";

/** What this is, in one look: a customer's tension that comes to rest, and two sentences. */
export function Opening() {
  const { traces } = traceTension(cooling, 300_000, 1000);
  return (
    <header className="pt-14 sm:pt-20">
      <h1 className="max-w-[44rem] text-display max-sm:text-title">
        Stay composed when the customer does not.
      </h1>
      <p className="mt-5 max-w-[40rem] text-lead text-soft">
        You answer a live chat; a difficult customer writes back, and stays difficult. Afterwards you see what
        every reply did: the words that helped, the words that cost, and what would have been better.
      </p>
      <svg
        viewBox="0 0 1000 40"
        preserveAspectRatio="none"
        className="mt-10 h-12 w-full"
        aria-hidden="true"
        fill="none"
      >
        {traces.map(({ temper, path }) => (
          <path
            key={temper + path.slice(0, 12)}
            d={path}
            className="stroke-primary"
            strokeWidth="1.25"
            vectorEffect="non-scaling-stroke"
          />
        ))}
      </svg>
    </header>
  );
}

const cooling = [70, 88, 96, 80, 86, 62, 55, 38, 24, 12, 4, 0].map((tension, index) => ({
  at: index * 22_000,
  tension,
  temper: "calm" as const,
}));
