export { attempts } from "./attempts";
export { entries } from "./entries";
export { hints } from "./hints";
export { scenarioVersions } from "./scenario-versions";
export { scorecards } from "./scorecards";
