import type { ResourceValidationArgs, ResourceValidationPolicy } from "@pulumi/policy";
import { leaf } from "../../resources/field";
import { currentDay, exemptionFor } from "../../exemptions/exemption";
import { isKnown } from "../../known";
import { type Rule, type RuleConfig, policyOf } from "../../rule/rule";
import { holdsSecret, secretOf, write } from "../../rule/properties";

/** Where the provider takes passwords and keys, by type of resource; it marks none of them as secret itself. */
const SECRETS: Readonly<Record<string, readonly string[]>> = {
  "aiven:index/serviceIntegrationEndpoint:ServiceIntegrationEndpoint": [
    "datadogUserConfig.datadogApiKey",
    "externalAwsCloudwatchLogsUserConfig.accessKey",
    "externalAwsCloudwatchLogsUserConfig.secretKey",
    "externalAwsCloudwatchMetricsUserConfig.accessKey",
    "externalAwsCloudwatchMetricsUserConfig.secretKey",
    "externalClickhouseUserConfig.password",
    "externalGoogleCloudBigquery.serviceAccountCredentials",
    "externalGoogleCloudLoggingUserConfig.serviceAccountCredentials",
    "externalKafkaUserConfig.saslPlainPassword",
    "externalKafkaUserConfig.sslClientKey",
    "externalMysqlUserConfig.password",
    "externalMysqlUserConfig.sslClientKey",
    "externalPostgresql.password",
    "externalPostgresql.sslClientKey",
    "externalPrometheusUserConfig.basicAuthPassword",
    "externalSchemaRegistryUserConfig.basicAuthPassword",
    "jolokiaUserConfig.basicAuthPassword",
    "prometheusUserConfig.basicAuthPassword",
    "rsyslogUserConfig.key",
  ],
};

const { policy, properties } = policyOf({
  name: "secrets-are-secret",
  displayName: "Passwords and keys are secrets",
  description:
    "Passwords and keys of integration endpoints must reach Pulumi as secrets, or they appear in plain text in the state, the plan and the logs.",
  level: "remediate",
  severity: "critical",
  tags: ["secrets", "mirrormaker2"],
  remediationSteps:
    "Take the value from `config.requireSecret` or wrap it in `pulumi.secret`. Pulumi tells only remediations which values are secret, so this policy has no other level: it wraps those that are not.",
  url: "https://www.pulumi.com/docs/iac/concepts/secrets/",
});

/** A rule that only remediates: validations get secrets in plain, so they cannot tell one from any other value. */
export const secretsAreSecret: Rule<ResourceValidationPolicy> = {
  policy: { ...policy, remediateResource: wrapSecrets },
  properties,
  levels: ["remediate", "disabled"],
};

function wrapSecrets(args: ResourceValidationArgs): Record<string, unknown> | undefined {
  const { type, urn, props } = args;
  const { exemptions = [] } = args.getConfig<RuleConfig<Record<string, never>>>();
  if (exemptionFor(exemptions, urn, currentDay()) !== undefined) return undefined;
  const wrapped = (SECRETS[type] ?? []).filter((path) => {
    const value = leaf(path, (text) => text).read(props);
    return isKnown(value) && !holdsSecret(props, path) && write(props, path, secretOf(value));
  });
  return wrapped.length === 0 ? undefined : props;
}
