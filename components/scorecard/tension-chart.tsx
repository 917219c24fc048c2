"use client";

import { CartesianGrid, Line, LineChart, ReferenceDot, ResponsiveContainer, XAxis, YAxis } from "recharts";
import { formatTime } from "@/components/ui/format-time";

type Point = { entry: number; at: number; tension: number; temper: string };
type Props = { points: Point[]; turns: number[] };

const tick = { fill: "var(--color-soft)", fontSize: 14 };

/** The customer's tension over the chat; the numbers are those of the list of turns below it. */
export function TensionChart({ points, turns }: Props) {
  return (
    <figure className="mt-4 h-52" aria-label="The customer's tension over the chat, told in the list below">
      <ResponsiveContainer width="100%" height="100%">
        <LineChart
          data={points}
          margin={{ top: 16, right: 20, bottom: 4, left: -16 }}
          accessibilityLayer={false}
        >
          <CartesianGrid vertical={false} stroke="var(--color-hairline)" />
          <XAxis
            dataKey="at"
            type="number"
            domain={[0, "dataMax"]}
            ticks={chooseTicks(points.at(-1)?.at ?? 0)}
            interval="preserveStart"
            tickFormatter={formatTime}
            tick={tick}
            tickLine={false}
            stroke="var(--color-edge)"
          />
          <YAxis
            domain={[0, 100]}
            ticks={[0, 25, 50, 75, 100]}
            tick={tick}
            tickLine={false}
            axisLine={false}
            width={52}
          />
          <Line
            dataKey="tension"
            type="stepAfter"
            stroke="var(--color-primary)"
            strokeWidth={2}
            dot={false}
            isAnimationActive={false}
          />
          {turns.map((turn, index) => {
            const point = points.find(({ entry }) => entry === turn);
            if (!point) return null;
            return (
              <ReferenceDot
                key={turn}
                x={point.at}
                y={point.tension}
                r={4}
                fill="var(--color-paper)"
                stroke="var(--color-primary)"
                strokeWidth={2}
                label={{
                  value: index + 1,
                  // A step comes from above or below: to the left is always room.
                  position: "left",
                  fill: "var(--color-ink)",
                  fontSize: 14,
                  offset: 8,
                }}
              />
            );
          })}
        </LineChart>
      </ResponsiveContainer>
    </figure>
  );
}

const minute = 60_000;

/** Whole minutes, or half ones in a short chat: about eight of them. */
function chooseTicks(last: number): number[] {
  const step =
    [0.25, 0.5, 1, 2, 5, 10].map((minutes) => minutes * minute).find((step) => last / step <= 9) ??
    30 * minute;
  return Array.from({ length: Math.floor(last / step) + 1 }, (_, index) => index * step);
}
