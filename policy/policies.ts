import { receivedConfiguration } from "./configuration/received";
import type { Rule } from "./rule/rule";
import { activeActiveDefaultPolicy } from "./rules/flows/activeActiveDefaultPolicy";
import { aliasSafe } from "./rules/flows/aliasSafe";
import { aliasUniquePerTarget } from "./rules/flows/aliasUniquePerTarget";
import { allowListExplicit } from "./rules/topics/allowListExplicit";
import { checkpointIntervalsEqual } from "./rules/mirrorMaker/checkpointIntervalsEqual";
import { cloudAllowed } from "./rules/services/cloudAllowed";
import { componentProtected } from "./rules/services/componentProtected";
import { configExclusionsSafe } from "./rules/topics/configExclusionsSafe";
import { distinctMaintenanceWindows } from "./rules/services/distinctMaintenanceWindows";
import { distinctRegions } from "./rules/services/distinctRegions";
import { exactlyOnceConsistent } from "./rules/mirrorMaker/exactlyOnceConsistent";
import { exactlyOnceRecommended } from "./rules/mirrorMaker/exactlyOnceRecommended";
import { exemptionsCurrent } from "./rules/stack/exemptionsCurrent";
import { flowAliasExists } from "./rules/flows/flowAliasExists";
import { groupOffsetsSynced } from "./rules/mirrorMaker/groupOffsetsSynced";
import { heartbeatsEnabled } from "./rules/mirrorMaker/heartbeatsEnabled";
import { identityFanInDisjoint } from "./rules/flows/identityFanInDisjoint";
import { internalTopicsDenied } from "./rules/topics/internalTopicsDenied";
import { intervalsBounded } from "./rules/mirrorMaker/intervalsBounded";
import { ipFilterRestricted } from "./rules/services/ipFilterRestricted";
import { kafkaVersionCurrent } from "./rules/services/kafkaVersionCurrent";
import { kafkaVersionSupported } from "./rules/services/kafkaVersionSupported";
import { maxMessageSize } from "./rules/topics/maxMessageSize";
import { monitoringIntegration } from "./rules/services/monitoringIntegration";
import { monthlyBudget } from "./rules/services/monthlyBudget";
import { naming } from "./rules/stack/naming";
import { nearTarget } from "./rules/services/nearTarget";
import { noIdentityCycle } from "./rules/flows/noIdentityCycle";
import { noPlaintextEndpoint } from "./rules/stack/noPlaintextEndpoint";
import { offsetSyncsLocation } from "./rules/flows/offsetSyncsLocation";
import { packConfiguration } from "./rules/stack/packConfiguration";
import { planAllowed } from "./rules/services/planAllowed";
import { remoteNameLength } from "./rules/topics/remoteNameLength";
import { replicationFactorFits, topicReplicationFits } from "./rules/flows/replicationFactorFits";
import { secretsAreSecret } from "./rules/stack/secretsAreSecret";
import { tagsRequired } from "./rules/stack/tagsRequired";
import { terminationProtection } from "./rules/services/terminationProtection";
import { topicDurability } from "./rules/topics/topicDurability";
import { topicRegexValid } from "./rules/topics/topicRegexValid";

/** Every rule about resources. */
const resourceRules: readonly Rule[] = [
  internalTopicsDenied,
  noIdentityCycle,
  identityFanInDisjoint,
  activeActiveDefaultPolicy,
  flowAliasExists,
  aliasSafe,
  aliasUniquePerTarget,
  topicRegexValid,
  allowListExplicit,
  replicationFactorFits,
  topicReplicationFits,
  kafkaVersionSupported,
  kafkaVersionCurrent,
  ipFilterRestricted,
  terminationProtection,
  distinctRegions,
  distinctMaintenanceWindows,
  groupOffsetsSynced,
  checkpointIntervalsEqual,
  intervalsBounded,
  exactlyOnceRecommended,
  exactlyOnceConsistent,
  heartbeatsEnabled,
  monitoringIntegration,
  nearTarget,
  offsetSyncsLocation,
  configExclusionsSafe,
  planAllowed,
  topicDurability,
  remoteNameLength,
  maxMessageSize,
  cloudAllowed,
  tagsRequired,
  naming,
  monthlyBudget,
  noPlaintextEndpoint,
  secretsAreSecret,
  componentProtected,
];

const aboutExemptions = exemptionsCurrent(receivedConfiguration);

/** Every rule of the pack. They live in modules without side effects: constructing a pack starts a server. */
export const rules: readonly Rule[] = [
  packConfiguration([...resourceRules, aboutExemptions], receivedConfiguration),
  ...resourceRules,
  aboutExemptions,
];

export const policies = rules.map(({ policy }) => policy);
