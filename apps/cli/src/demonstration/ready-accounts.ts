import { inProcessGraphql } from '@tequio/api';
import { IdentityAuth, OperatorsService } from '@tequio/identity';
import type { Config } from '@tequio/platform';
import type { ExampleStage } from './example-stage.js';

/** An account that anyone may use to look around; printed at the start. */
export interface DemonstrationAccount {
  email: string;
  password: string;
  /** What the account is, in Spanish, as the welcome shows it. */
  office: string;
}

const PASSWORD = 'colibri-en-la-ventana';
const account = (name: string, office: string): DemonstrationAccount => ({ email: `${name}@ejemplo.test`, password: PASSWORD, office });
const [operator, ...members] = [
  account('operadora', 'Opera el sistema: abre redes y nombra a su primera administradora'),
  account('instituto', 'Instituto de Ejemplo: administra la red, decide sobre las cartas'),
  account('analista', 'Instituto de Ejemplo: revisa cartas y da seguimiento'),
  account('enlace', 'Albarada: enlace de la Unidad de Transparencia'),
  account('presidencia', 'Albarada: Presidencia Municipal, firma y publica'),
  account('facilitacion', 'Albarada: facilita el secretariado y verifica avances'),
  account('obras', 'Albarada: Obras Públicas, informa avances'),
  account('sociedad', 'Albarada: sociedad civil en el secretariado'),
  account('vecina', 'Vecina de Albarada: sigue compromisos'),
] as const;

export const demonstrationAccounts: readonly DemonstrationAccount[] = [operator, ...members];

const SET_PASSWORD = 'mutation ($input: ChangePasswordInput!) { changePassword(input: $input) { __typename ... on InvalidInput { issues { path message } } } }';

/** Gives the ready accounts their password: the operator's by the operators' service, the others' as people set their own. */
export async function giveAccounts(stage: ExampleStage, { publicUrl }: Config): Promise<void> {
  const auth = stage.get(IdentityAuth);
  const graphql = inProcessGraphql(stage.app);
  await stage.system((ctx) => stage.get(OperatorsService).createOperator(ctx, { email: operator.email, name: 'Operación', password: operator.password }));
  for (const { email, password } of members) {
    const personId = await auth.ensurePerson(email, 'Vecina de Albarada');
    const answer = await auth.asPerson(personId, (headers) =>
      graphql<{ changePassword: { __typename: string } }, Record<string, unknown>>(SET_PASSWORD, { input: { newPassword: password } }, new Request(publicUrl, { headers })),
    );
    if (answer.errors.length || answer.data?.changePassword.__typename !== 'AccountSecured') throw new Error(`${email} got no password: ${JSON.stringify(answer)}`);
  }
}
