"use client";

import dynamic from "next/dynamic";

/** The chart comes after the page: its library is the heaviest thing here, and the list below says the same. */
export const TensionChart = dynamic(() => import("./tension-chart").then((module) => module.TensionChart), {
  ssr: false,
  loading: () => <div className="mt-4 h-52" />,
});
