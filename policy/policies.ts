import { receivedConfiguration } from "./configuration/received";
import type { Rule } from "./rule/rule";
import { activeActiveDefaultPolicy } from "./rules/activeActiveDefaultPolicy";
import { aliasSafe } from "./rules/aliasSafe";
import { aliasUniquePerTarget } from "./rules/aliasUniquePerTarget";
import { allowListExplicit } from "./rules/allowListExplicit";
import { checkpointIntervalsEqual } from "./rules/checkpointIntervalsEqual";
import { cloudAllowed } from "./rules/cloudAllowed";
import { componentProtected } from "./rules/componentProtected";
import { configExclusionsSafe } from "./rules/configExclusionsSafe";
import { distinctMaintenanceWindows } from "./rules/distinctMaintenanceWindows";
import { distinctRegions } from "./rules/distinctRegions";
import { exactlyOnceConsistent } from "./rules/exactlyOnceConsistent";
import { exactlyOnceRecommended } from "./rules/exactlyOnceRecommended";
import { exemptionsCurrent } from "./rules/exemptionsCurrent";
import { flowAliasExists } from "./rules/flowAliasExists";
import { groupOffsetsSynced } from "./rules/groupOffsetsSynced";
import { heartbeatsEnabled } from "./rules/heartbeatsEnabled";
import { identityFanInDisjoint } from "./rules/identityFanInDisjoint";
import { internalTopicsDenied } from "./rules/internalTopicsDenied";
import { intervalsBounded } from "./rules/intervalsBounded";
import { ipFilterRestricted } from "./rules/ipFilterRestricted";
import { kafkaVersionCurrent } from "./rules/kafkaVersionCurrent";
import { kafkaVersionSupported } from "./rules/kafkaVersionSupported";
import { maxMessageSize } from "./rules/maxMessageSize";
import { monitoringIntegration } from "./rules/monitoringIntegration";
import { monthlyBudget } from "./rules/monthlyBudget";
import { naming } from "./rules/naming";
import { nearTarget } from "./rules/nearTarget";
import { noIdentityCycle } from "./rules/noIdentityCycle";
import { noPlaintextEndpoint } from "./rules/noPlaintextEndpoint";
import { offsetSyncsLocation } from "./rules/offsetSyncsLocation";
import { packConfiguration } from "./rules/packConfiguration";
import { planAllowed } from "./rules/planAllowed";
import { remoteNameLength } from "./rules/remoteNameLength";
import { replicationFactorFits, topicReplicationFits } from "./rules/replicationFactorFits";
import { secretsAreSecret } from "./rules/secretsAreSecret";
import { tagsRequired } from "./rules/tagsRequired";
import { terminationProtection } from "./rules/terminationProtection";
import { topicDurability } from "./rules/topicDurability";
import { topicRegexValid } from "./rules/topicRegexValid";

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
