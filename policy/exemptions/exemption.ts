import { matchesGlob } from "../configuration/glob";
import { type ConfigOf, day, records, text } from "../configuration/property";

/**
 * Exemptions of one policy. Each excuses the resources that its URN pattern matches (`*` stands for any text), until the end of a
 * day; what it excuses is still shown, as advisory. All four parts are required, so that no exemption outlives its reason.
 */
export const EXEMPTIONS = {
  exemptions: records({ urn: text(), reason: text(), owner: text(), expires: day() }),
};

export type Exemption = ConfigOf<typeof EXEMPTIONS>["exemptions"][number];

export const isExpired = (exemption: Exemption, today: string) => exemption.expires < today;

export const matchesUrn = (exemption: Exemption, urn: string) => matchesGlob(exemption.urn, urn);

/** The exemption that excuses a resource today, if there is one. */
export const exemptionFor = (exemptions: readonly Exemption[], urn: string, today: string): Exemption | undefined =>
  exemptions.find((exemption) => !isExpired(exemption, today) && matchesUrn(exemption, urn));

/** The day as Aiven and the configuration write it; UTC. */
export const currentDay = () => new Date().toISOString().slice(0, 10);
