import { type Static, Type } from "@sinclair/typebox";
import { type ServiceUser, keyOf } from "../../state/model";
import { issueUserCertificate } from "../../state/pki";
import { ApiError } from "../apiError";
import type { Api, ApiDependencies } from "../api";
import { authorityOf, requireService } from "../lookup";
import { serviceAnswer, userAnswer } from "../serviceAnswer";
import { newPassword } from "./services";

type Params = { project: string; service: string; user: string };
const LIST = "/v1/project/:project/service/:service/user";
const ONE = `${LIST}/:user`;

const creation = Type.Object({
  username: Type.String({ minLength: 1, maxLength: 64, pattern: "^(\\*|[a-zA-Z0-9_?][a-zA-Z0-9_?*.-]{0,63})$" }),
});
const change = Type.Object({
  operation: Type.String({ enum: ["reset-credentials", "acknowledge-renewal", "set-access-control"] }),
  new_password: Type.Optional(Type.String({ minLength: 8, maxLength: 256 })),
});

/** Users of a service; each has a password and a client certificate. */
export function userRoutes(app: Api, { store, runtime }: ApiDependencies): void {
  app.post<{ Params: Params; Body: Static<typeof creation> }>(
    LIST,
    { schema: { body: creation } },
    async ({ params, body }) => {
      const { project, service } = params;
      requireService(store, project, service);
      const authority = await authorityOf(store, project);
      const { certificate, privateKey } = await issueUserCertificate(authority, body.username);
      const user: ServiceUser = {
        username: body.username,
        type: "normal",
        password: newPassword(),
        accessCert: certificate,
        accessKey: privateKey,
      };
      await replaceUsers(params, (users) => {
        if (users.some(({ username }) => username === body.username)) {
          throw new ApiError(409, `User '${body.username}' already exists`);
        }
        return [...users, user];
      });
      return { user: userAnswer(user), message: "created", errors: [] };
    },
  );

  app.get<{ Params: Params }>(ONE, ({ params }) => ({ user: userAnswer(requireUser(params)) }));

  app.put<{ Params: Params; Body: Static<typeof change> }>(ONE, { schema: { body: change } }, ({ params, body }) =>
    body.operation === "reset-credentials" ? reset(params, body.new_password) : unchanged(params),
  );

  app.put<{ Params: Params }>(`${ONE}/credentials/reset`, ({ params }) => reset(params));

  app.delete<{ Params: Params }>(ONE, async ({ params }) => {
    if (requireUser(params).type === "primary") throw new ApiError(403, "The primary user cannot be deleted");
    await replaceUsers(params, (users) => users.filter(({ username }) => username !== params.user));
    return { message: "deleted", errors: [] };
  });

  function requireUser({ project, service, user }: Params): ServiceUser {
    const found = requireService(store, project, service).users.find(({ username }) => username === user);
    if (found === undefined) throw new ApiError(404, "User does not exist");
    return found;
  }

  async function reset(params: Params, password = newPassword()) {
    requireUser(params);
    await replaceUsers(params, (users) =>
      users.map((user) => (user.username === params.user ? { ...user, password } : user)),
    );
    return unchanged(params);
  }

  function unchanged({ project, service }: Params) {
    const record = requireService(store, project, service);
    return { service: serviceAnswer(record, store, runtime), message: "updated", errors: [] };
  }

  async function replaceUsers(
    { project, service }: Params,
    to: (users: ServiceUser[]) => ServiceUser[],
  ): Promise<void> {
    const record = requireService(store, project, service);
    const value = { ...record, users: to(record.users) };
    await store.commit([{ kind: "service", key: keyOf.service(project, service), value }]);
  }
}
