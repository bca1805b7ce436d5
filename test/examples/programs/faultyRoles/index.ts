import { activePassive } from "../../../../components";

const cluster = { plan: "business-4", cloudName: "google-europe-west1", ipFilter: ["10.0.0.0/8"] };
const clusters: Record<string, typeof cluster> = { eu: cluster, us: cluster };

// @ts-expect-error: the MirrorMaker service is missing
activePassive({ clusters, roles: { primary: "eu", standby: "uss" } });
