export { attempts } from "./attempts";
export { entries } from "./entries";
export { scenarioVersions } from "./scenario-versions";
export { scorecards } from "./scorecards";
