import type { KafkaCluster } from "../topology/arguments/arguments";
import { type Problem, childPath } from "../topology/values/problem";

/** What two clusters share that one event could take from both: their region, and the day of their maintenance. */
export function separationProblems(
  clusters: Readonly<Record<string, KafkaCluster>>,
  primary: string,
  standby: string,
): Problem[] {
  const [first, second] = [clusters[primary], clusters[standby]];
  const path = childPath("clusters", standby);
  const region = second?.cloudName;
  const day = second?.maintenanceWindow?.dow;
  return [
    ...(typeof region === "string" && region === first?.cloudName
      ? [
          {
            path: `${path}.cloudName`,
            message: `"${region}" is where "${primary}" is too, so one outage takes down both; choose another region`,
          },
        ]
      : []),
    ...(typeof day === "string" && day === first?.maintenanceWindow?.dow
      ? [
          {
            path: `${path}.maintenanceWindow.dow`,
            message: `"${day}" is the day of "${primary}" too, so a bad upgrade reaches both before anybody notices; choose another day`,
          },
        ]
      : []),
  ];
}
