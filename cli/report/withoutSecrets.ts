/** Variables whose values are secrets of the job. */
const SECRETS = [
  ...["AIVEN_TOKEN", "AIVEN_AUTH_TOKEN", "PULUMI_ACCESS_TOKEN", "PULUMI_CONFIG_PASSPHRASE", "PULUMI_BACKEND_URL"],
  ...["GITHUB_TOKEN", "GH_TOKEN", "GITLAB_TOKEN", "CI_JOB_TOKEN", "AWS_SECRET_ACCESS_KEY"],
];
/** A shorter one would be found by chance in any text. */
const SHORTEST = 6;

/**
 * A text without the secrets of the job. Pulumi masks its own in what it reports; a program or a provider may still print one
 * that came by the environment.
 */
export function withoutSecrets(text: string, env: NodeJS.ProcessEnv = process.env): string {
  const values = SECRETS.flatMap((name) => env[name] ?? []).filter((value) => value.length >= SHORTEST);
  // The longest first: one may begin with another.
  return values
    .sort((left, right) => right.length - left.length)
    .reduce((shown, value) => shown.replaceAll(value, "[secret]").replaceAll(quoted(value), "[secret]"), text);
}

/** As it stands in JSON. */
const quoted = (value: string): string => JSON.stringify(value).slice(1, -1);
