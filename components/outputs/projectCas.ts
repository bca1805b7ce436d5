import * as aiven from "@pulumi/aiven";
import * as pulumi from "@pulumi/pulumi";
import { projectCa } from "./kafkaAnswer";

/** Aiven's status, or the provider's word for a project that is not among those that the token may see. */
const REFUSED = /\b403\b|project \S+ not found/;

/** The certificate authorities of Aiven projects, for each of which Aiven is asked once, whatever clusters are in it. */
export class ProjectCas {
  private readonly answers = new Map<string, Promise<string | undefined>>();

  constructor(private readonly component: pulumi.Resource) {}

  /**
   * The CA of a project. Aiven is asked once `resource` exists, so a preview of a new one asks nothing, and works without an account; no
   * cluster waits for another's.
   *
   * @returns undefined, with a warning, when the token may not read the project: an `up` does not need the CA, only clients do.
   */
  of(project: pulumi.Input<string>, resource: pulumi.CustomResource): pulumi.Output<string | undefined> {
    const answer = pulumi.all([project, resource.id]).apply(([name]) => this.ask(name));
    return projectCa(answer, { resource, origin: "aiven.getProject" });
  }

  private ask(project: string): Promise<string | undefined> {
    const answer =
      this.answers.get(project) ??
      aiven.getProject({ project }, { parent: this.component }).then(
        ({ caCert }) => caCert,
        (error: unknown) => {
          this.warn(project, error);
          return undefined;
        },
      );
    this.answers.set(project, answer);
    return answer;
  }

  /** @throws any failure that may pass: it must not take the CA out of the outputs of a stack that has it */
  private warn(project: string, error: unknown): void {
    if (!(error instanceof Error && REFUSED.test(error.message))) throw error;
    void pulumi.log.warn(
      `The token may not read project ${project}, so \`clients\` has no CA certificate for its services: ` +
        `let the token's user read the project, or take the certificate from \`avn project ca-get\`.`,
      this.component,
    );
  }
}
