import type { Report } from "../../../policy/report/report";

/** A name that tries to be everything but a name. */
const HOSTILE_NAME =
  "x`y``z</details><img src=x onerror=alert(1)>\n# @everyone #1 [l](https://evil.example)|::error::,%0A\u001b[31m";

const URN = `urn:pulumi:prod::shop::aiven:index/kafka:Kafka::${HOSTILE_NAME}`;

/** A report in which every text is what somebody with a fork could make it. */
export const HOSTILE: Report = {
  reportVersion: 1,
  project: HOSTILE_NAME,
  stack: "prod",
  operation: "preview",
  file: "Pulumi.prod.yaml",
  succeeded: false,
  violations: (["mandatory", "advisory"] as const).map((enforcementLevel) => ({
    policy: HOSTILE_NAME,
    pack: "pack",
    packVersion: "1.0.0",
    enforcementLevel,
    urn: URN,
    description: HOSTILE_NAME,
    message: HOSTILE_NAME,
  })),
  remediations: [{ policy: HOSTILE_NAME, urn: URN, properties: [HOSTILE_NAME] }],
  changes: [
    {
      urn: URN,
      kind: "replace",
      protected: true,
      properties: [{ path: HOSTILE_NAME, before: HOSTILE_NAME, after: HOSTILE_NAME }],
      replacedFor: [HOSTILE_NAME],
    },
  ],
  unchanged: 0,
  errors: [`\`\`\`\n${HOSTILE_NAME}`],
};
